package import CoffeeChat
import Foundation
import Notebook

/// All that the page after a chat shows: what was written down, and what of it is still to be taken along.
package struct AfterChat: Sendable {
    package let person: Person
    package let me: Me
    package let journey: Journey
    package let day: Day
    package let appointment: Appointment?
    /// Whether somebody said that it took place.
    package let hasHappened: Bool
    /// It was on the books, its time is over, and nobody said how it went.
    package let asksWhetherItHappened: Bool
    package let notes: TalkNotes
    package let text: String
    package let promises: [FoundPromise]
    package let others: [FoundPerson]
    /// What the chat gave, as far as it was said.
    package let gains: [TellGains.Given]
    /// What the notes suggest that it gave and nobody said yet.
    package let likelyGains: [Gain]
    package let felt: Ease?
    package let isThanked: Bool

    /// A promise in the notes, and whether it is on Today's list already.
    package struct FoundPromise: Hashable, Sendable {
        package let promise: NotedPromise
        package let isKept: Bool
    }

    /// Somebody whom the notes name, and who they are where they are on file.
    package struct FoundPerson: Hashable, Sendable {
        package let noted: NotedPerson
        package let onFile: PersonID?
        /// Introduced by this person already.
        package let isIntroduced: Bool
    }
}

/// Looks back at a chat.
package struct SeeAfter {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(_ id: PersonID) throws(SeekerError) -> AfterChat {
        try practice.answering {
            try practice.notebook.read { reader in
                let ground = try MeetingGround(id, practice: practice, reader: reader)
                return try after(ground, reader: reader)
            }
        }
    }

    private func after(_ ground: MeetingGround, reader: NotebookReader) throws -> AfterChat {
        let chat = ground.chatDay
        let text = ground.notes(on: chat.day).text
        let notes = TalkNotes(text, on: chat.day)
        let since = ground.events.filter { Day($0.at, in: ground.zone) >= chat.day }
        let promised = ground.promised
        let gains = since.compactMap { event in
            if case .received(let gain) = event.happening { TellGains.Given(gain, event.text) } else { nil }
        }
        let open = ground.journey.appointment
        return AfterChat(
            person: ground.person, me: ground.me, journey: ground.journey, day: chat.day,
            appointment: chat.appointment, hasHappened: since.contains { $0.happening == .met },
            asksWhetherItHappened: open.map { $0.end <= ground.now } ?? false, notes: notes, text: text,
            promises: notes.vows.map {
                AfterChat.FoundPromise(promise: $0, isKept: promised.contains(ChooseQuestions.key($0.text)))
            },
            others: try notes.others.map { try found($0, ground, reader) }, gains: gains,
            likelyGains: Self.likely(notes).filter { gain in !gains.contains { $0.gain == gain } },
            felt: since.reversed().lazy.compactMap { event in
                if case .felt(let ease) = event.happening { ease } else { nil }
            }.first,
            isThanked: since.contains { $0.happening == .thanked })
    }

    private func found(_ noted: NotedPerson, _ ground: MeetingGround, _ reader: NotebookReader) throws
        -> AfterChat.FoundPerson
    {
        let known = try MeetOthers.known(noted, besides: ground.kept.key, reader: reader)
        return AfterChat.FoundPerson(
            noted: noted, onFile: known?.person.id, isIntroduced: known?.person.introducer == ground.person.id)
    }

    private static func likely(_ notes: TalkNotes) -> [Gain] {
        (notes.said.isEmpty ? [] : [.wisdom]) + (notes.topics.isEmpty ? [] : [.words])
            + (notes.others.isEmpty ? [] : [.person])
    }
}
