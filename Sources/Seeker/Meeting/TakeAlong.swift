package import CoffeeChat
import Foundation
package import Notebook

/// All that the seeker takes along from a chat: what it gave, promises, people to meet, how it felt. One change, however
/// much of it there is: one undo takes all of it back.
package struct TakeAlong {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package struct Things: Hashable, Sendable {
        package var gains: [TellGains.Given]
        package var vows: [MakePromises.Vow]
        package var others: [NotedPerson]
        package var feeling: TellFeeling.Feeling?

        package init(
            gains: [TellGains.Given] = [], vows: [MakePromises.Vow] = [], others: [NotedPerson] = [],
            feeling: TellFeeling.Feeling? = nil
        ) {
            self.gains = gains
            self.vows = vows
            self.others = others
            self.feeling = feeling
        }

        /// How many things there are.
        package var count: Int {
            meant.count + MakePromises.records(vows, at: .distantPast).count + others.count + (feeling == nil ? 0 : 1)
        }

        /// The people who are named tell that it gave people: a bare tick beside them would tell it twice.
        fileprivate var meant: [TellGains.Given] {
            gains.filter { !($0.gain == .person && $0.text.isEmpty && !others.isEmpty) }
        }
    }

    /// `nil` where there is nothing to keep.
    package func callAsFunction(_ things: Things, from id: PersonID) throws(SeekerError) -> ActionID? {
        guard things.count > 0 else { return nil }
        return try practice.answering {
            guard let friend = try practice.notebook.read({ try $0.person(id) }) else {
                throw SeekerError.unknownPerson(id.text)
            }
            let now = practice.now()
            let events = try records(of: things, at: now).map { try Event($0) }
            return try practice.notebook.change(Deed(.takeAlong, person: friend.key), at: now) { writer in
                for event in events { try writer.add(event, to: friend.key) }
                let met = try MeetOthers.bring(things.others, by: friend, at: now, writer: writer)
                try Standings(practice).renew(met.map(\.key) + [friend.key], writer: writer)
            }.action
        }
    }

    private func records(of things: Things, at now: Date) -> [EventRecord] {
        TellGains.records(things.meant, at: now) + MakePromises.records(things.vows, at: now)
            + (things.feeling.map { [$0.record(at: now)] } ?? [])
    }
}
