import CoffeeChat
import Foundation
import Interchange
import Notebook
package import Wording

/// A calendar of the seeker's talks and of what is due, for the phone to subscribe to.
package struct KeepFeed {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// The secret in the feed's address; made when it is first asked for.
    package func token() throws(SeekerError) -> String {
        try practice.answering {
            if let token = try practice.notebook.read({ try $0.setting(Self.key) }), !token.isEmpty { return token }
            return try renew()
        }
    }

    /// Another secret: who knows the old address sees nothing any more.
    @discardableResult
    package func renew() throws(SeekerError) -> String {
        var chance = SystemRandomNumberGenerator()
        let token = (0..<4).map { _ in String(chance.next() as UInt64, radix: 36) }.joined()
        try practice.answering { try practice.notebook.jot { try $0.keep(setting: Self.key, token) } }
        return token
    }

    /// Takes the same time for every wrong guess.
    package func matches(_ guess: String) throws(SeekerError) -> Bool {
        let token = Array(try practice.answering { try practice.notebook.read { try $0.setting(Self.key) } ?? "" }.utf8)
        let guess = Array(guess.utf8)
        guard !token.isEmpty, token.count == guess.count else { return false }
        return zip(token, guess).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// The feed itself.
    package func callAsFunction(in language: Language) throws(SeekerError) -> [UInt8] {
        let today = try SeeToday(practice)(suggestions: 0)
        return try practice.answering {
            try practice.notebook.read { reader in
                let me = try reader.me()
                let (zone, now) = (practice.zone(of: me), practice.now())
                let talks = try BusyTime(practice: practice, reader: reader, me: me).talks().map { talk in
                    try Self.entry(talk, reader: reader, me: me, zone: zone, now: now, language: language)
                }
                let tasks = today.items.map { item in
                    let day = max(Day(item.due.due, in: zone), Day(now, in: zone))
                    return CalendarFeed.Task(
                        uid: "\(item.due.kind.rawValue)-\(item.person.id.text)@cortado", day: day,
                        summary: item.due.kind.title(name: item.person.name, in: language))
                }
                return CalendarFeed(name: "Cortado", stamp: now, talks: talks, tasks: tasks).bytes
            }
        }
    }

    private static let key = "feedToken"

    private static func entry(
        _ talk: BusyTime.Talk, reader: NotebookReader, me: Me, zone: TimeZone, now: Date, language: Language
    ) throws -> ChatInvitation {
        if let request = talk.request {
            return .given(talk.span, to: talk.person, request, at: talk.link, zone: zone, now: now, in: language)
        }
        let kept = try reader.invitation(of: talk.key)
        let topic = me.topic.isEmpty ? InvitationWords.topic(language) : me.topic
        return ChatInvitation(
            uid: kept?.uid ?? "talk-\(talk.person.id.text)@cortado", sequence: kept?.sequence ?? 0, stamp: now,
            span: talk.span, zone: zone,
            summary: InvitationWords.titleAlone(
                language, ["theirs": .text(talk.person.name), "topic": .text(topic)]),
            location: talk.link)
    }
}

extension ChatInvitation {
    /// An entry for the seeker's own calendar: somebody asked for the talk.
    static func given(
        _ span: TimeSpan, to person: Person, _ request: HelpRequest.ID, at link: String, zone: TimeZone, now: Date,
        in language: Language
    ) -> ChatInvitation {
        ChatInvitation(
            uid: "request-\(request)@cortado", sequence: 0, stamp: now, span: span, zone: zone,
            summary: DueItem.Kind.join.title(name: person.name, in: language), location: link)
    }
}
