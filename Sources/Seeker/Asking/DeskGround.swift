import CoffeeChat
import Foundation
import Notebook

/// What is on file for messages to one person.
struct DeskGround {
    let kept: KeptPerson
    let me: Me
    let journey: Journey
    let shared: [Desk.Shared]
    /// The newest first.
    private let events: [Event]
    /// Who could introduce them, by name; empty for nobody.
    let introducer: String
    private let practice: Practice
    private let notes: [KeptNotes]
    private let now: Date
    private let zone: TimeZone
    private let today: Day

    private var person: Person { kept.person }

    init(_ kept: KeptPerson, practice: Practice, reader: NotebookReader) throws {
        self.kept = kept
        self.practice = practice
        me = try reader.me()
        zone = practice.zone(of: me)
        now = practice.now()
        today = Day(now, in: zone)
        notes = try reader.notes(of: kept.key)
        let events = try reader.events(of: [kept.key])[kept.key] ?? []
        self.events = events.reversed()
        journey = Journey(
            events: events, isWarm: kept.person.introducer != nil, isConnection: kept.person.isConnection,
            now: practice.now(), habits: practice.habits(of: me))
        introducer = try kept.person.introducer.flatMap { try reader.person($0)?.person.name } ?? ""
        let things = CommonGround().find(me, kept.person) + (introducer.isEmpty ? [] : [.person(introducer)])
        let counted = try things.map { Desk.Shared(thing: $0, count: try reader.count(having: $0)) }
        // Rare first; what cannot be counted is the seeker's own word or a way of life, and rarer than any skill.
        shared = counted.enumerated().sorted { ($0.element.count ?? 0, $0.offset) < ($1.element.count ?? 0, $1.offset) }
            .map(\.element)
    }

    var monthStart: Date { Day(year: today.year, month: today.month, day: 1)?.at(in: zone) ?? today.at(in: zone) }

    /// A note comes with an invitation to connect; who is connected takes a message.
    var usualChannel: Channel {
        if let asked = asked?.channel, asked != .other { return asked }
        if person.isConnection { return .linkedinMessage }
        return person.profile == nil && !person.email.isEmpty ? .email : .linkedinNote
    }

    /// Thanks are longer than the note that came with an invitation, and go to somebody who has accepted it.
    func usualChannel(for kind: MessageKind) -> Channel {
        guard kind == .thankYou, usualChannel == .linkedinNote else { return usualChannel }
        return person.email.isEmpty ? .linkedinMessage : .email
    }

    /// In what they read: a name in Chinese characters, or Chinese among their languages and in their title.
    var usualLanguage: MessageLanguage {
        isHan(person.name) || isHan(person.title) && isHan(person.company) ? .chinese : .english
    }

    private func isHan(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        return scalars.contains { (0x4E00...0x9FFF).contains($0.value) }
            && !scalars.contains { (0x3040...0x30FF).contains($0.value) || (0xAC00...0xD7A3).contains($0.value) }
    }

    /// The times on the desk as lines, found anew where none lie there.
    private func times(in language: MessageLanguage, reader: NotebookReader) throws -> [String] {
        try OfferGround(kept, practice: practice, reader: reader).proposal(theirZone: nil, isEvening: false)
            .lines(in: language)
    }

    func request(
        for place: DraftPlace, length: DraftRequest.Length, opening: Int?, reader: NotebookReader
    ) throws -> DraftRequest {
        let sent = try reader.messagesSent(limit: Self.recentMessages)
        var facts = facts
        if place.kind == .schedule { facts.times = try times(in: place.language, reader: reader) }
        return DraftRequest(
            kind: place.kind, channel: place.channel, language: place.language, length: length, facts: facts,
            voice: VoiceSettings(me).voice(in: place.language, learnedFrom: sent), today: today, opening: opening,
            recent: sent + mine, premium: me.membership == .premium)
    }

    func message(_ text: String, at place: DraftPlace, reader: NotebookReader) throws -> Message {
        Message(
            text: text, kind: place.kind, channel: place.channel, senderName: me.name,
            recipient: Message.Recipient(person),
            sentBefore: place.kind == .ask ? try practice.asksSent.besides(kept.key, reader) : [],
            premium: me.membership == .premium)
    }

    private static let recentMessages = 20

    /// What I wrote to this person so far.
    private var mine: [String] {
        events.filter {
            switch $0.happening {
            case .asked, .followedUp, .thanked, .declinedKindly, .offered: true
            default: false
            }
        }.map(\.text).filter { !$0.isEmpty }
    }

    private var asked: (event: Event, channel: Channel)? {
        for event in events { if case .asked(let channel) = event.happening { return (event, channel) } }
        return nil
    }

    private var facts: DraftFacts {
        var facts = DraftFacts(
            sender: sender, recipient: recipient, howFound: person.howFound, noticed: person.noticed,
            shared: shared.map(\.thing))
        if let asked {
            facts.asked = .init(
                on: Day(asked.event.at, in: zone), text: asked.event.text, channel: asked.channel)
        }
        facts.answer = events.first { if case .answered = $0.happening { true } else { false } }?.text ?? ""
        facts.talk = talk
        return facts
    }

    private var sender: DraftFacts.Sender {
        let trades = CommonGround().trades(of: me)
        return DraftFacts.Sender(name: me.name, trade: trades.first, title: me.headline, field: me.targetField)
    }

    private var recipient: DraftFacts.Recipient {
        let now = person.positions.first {
            $0.isCurrent && CompanyName.key($0.company) == CompanyName.key(person.company)
        }
        return DraftFacts.Recipient(
            name: person.name, title: person.title, company: person.company, since: now?.start,
            earlier: person.positions.filter { $0 != now }, schools: person.education, skills: person.skills,
            place: person.place, connectedOn: person.connectedOn, introducer: introducer,
            isFirstJobInField: CommonGround().isInFirstJob(person, of: me.targetField, today: today))
    }

    /// The last talk: what was written down about it, and what was promised.
    private var talk: DraftFacts.Talk? {
        TalkRecord.last(events: events, notes: notes.map { ($0.day, $0.text) }, now: now, zone: zone)
    }
}
