import CoffeeChat
import Foundation
import Interchange
import Notebook

/// Turns the invitations, messages and notes of a file into events and notes of people.
struct AskComparison {
    private let matcher: PersonMatcher
    /// The marks of what is on file already, or stands further up in this one.
    private var sources: Set<String>
    private var told: Set<String> = []
    private let zone: TimeZone
    private var newByProfile: [String: Int] = [:]
    private var newByName: [String: [Int]] = [:]
    private var askedByProfile: [String: Int] = [:]
    private var askedByName: [String: Int] = [:]
    private let connections: Set<PersonTarget>

    init(plan: ImportPlan, matcher: PersonMatcher, sources: Set<String>, zone: TimeZone) {
        self.matcher = matcher
        self.sources = sources
        self.zone = zone
        var connections: Set<PersonTarget> = []
        for (index, person) in plan.new.enumerated() {
            if let profile = person.profile { newByProfile[profile.text] = index }
            newByName[PersonMatcher.nameKey(person.name), default: []].append(index)
            if person.connectedOn != nil { connections.insert(.new(index)) }
        }
        for change in plan.changed where change.arrived.connectedOn != nil { connections.insert(.known(change.key)) }
        self.connections = connections
    }

    mutating func compare(_ arrival: Arrival, into plan: inout ImportPlan) {
        let messages = Dictionary(grouping: arrival.messages) { Self.key($0.profile, $0.name) }
        for ask in arrival.asks {
            let target = target(of: ask, into: &plan)
            add(ask, to: target, messages[Self.key(ask.profile, ask.name)] ?? [], into: &plan)
        }
        for message in arrival.messages where message.isFromThem {
            guard let target = find(name: message.name, profile: message.profile) else { continue }
            let day = Day(message.at, in: zone)
            plan.heard[target] = max(plan.heard[target] ?? day, day)
        }
        for note in arrival.notes where !note.text.isEmpty {
            guard let target = find(name: note.name, profile: note.profile) else {
                plan.skipped.append(SkippedRow(note.origin, .noPerson))
                continue
            }
            plan.notes.append(PlannedNote(target: target, text: note.text))
        }
    }

    private mutating func target(of ask: ArrivedAsk, into plan: inout ImportPlan) -> PersonTarget {
        if let known = find(name: ask.name, profile: ask.profile) { return known }
        var person = ArrivedPerson(name: ask.name, origin: ask.origin)
        person.profile = ask.profile
        plan.asks.people.append(person)
        let index = plan.asks.people.count - 1
        if let profile = ask.profile { askedByProfile[profile.text] = index }
        askedByName[PersonMatcher.nameKey(ask.name)] = index
        return .asked(index)
    }

    private func find(name: String, profile: ProfileAddress?) -> PersonTarget? {
        if let profile {
            if let index = newByProfile[profile.text] { return .new(index) }
            if let index = askedByProfile[profile.text] { return .asked(index) }
        }
        if let known = matcher.find(name: name, profile: profile) { return .known(known.key) }
        let key = PersonMatcher.nameKey(name)
        if let index = askedByName[key], profile == nil { return .asked(index) }
        guard profile == nil, let namesakes = newByName[key], namesakes.count == 1, let index = namesakes.first else {
            return nil
        }
        return .new(index)
    }

    private mutating func add(
        _ ask: ArrivedAsk, to target: PersonTarget, _ messages: [ArrivedMessage], into plan: inout ImportPlan
    ) {
        let sentAt = instant(ask.sentAt)
        let mark = "linkedin:\(Self.key(ask.profile, ask.name)):\(Int(sentAt.timeIntervalSince1970))"
        // LinkedIn writes a row twice at times.
        guard told.insert(mark).inserted else { return }
        if isConnection(target, ask) { plan.asks.accepted += 1 }
        let answer = messages.first { $0.isFromThem && $0.at > sentAt }
        if answer != nil { plan.asks.answered += 1 }
        if sources.insert(mark).inserted {
            plan.asks.new += 1
            plan.asks.events.append(
                PlannedEvent(
                    target: target, event: Event(at: sentAt, .asked(.linkedinNote), text: ask.text), source: mark))
        }
        addAnswer(answer, mark: mark, target: target, into: &plan)
        addFollowUp(messages, after: sentAt, before: answer?.at, mark: mark, target: target, into: &plan)
    }

    private mutating func addAnswer(
        _ answer: ArrivedMessage?, mark: String, target: PersonTarget, into plan: inout ImportPlan
    ) {
        guard let answer, sources.insert(mark + ":answer").inserted else { return }
        plan.asks.events.append(
            PlannedEvent(
                target: target, event: Event(at: answer.at, .answered(.unread), text: answer.text),
                source: mark + ":answer"))
    }

    /// My own message after the ask and before any answer is the follow-up: it must not be sent twice, also where it
    /// went out after the last import.
    private mutating func addFollowUp(
        _ messages: [ArrivedMessage], after sentAt: Date, before answered: Date?, mark: String, target: PersonTarget,
        into plan: inout ImportPlan
    ) {
        let aDay = 86_400.0
        guard
            let followUp = messages.first(where: {
                !$0.isFromThem && $0.at.timeIntervalSince(sentAt) > aDay && $0.at < answered ?? .distantFuture
            }), sources.insert(mark + ":followUp").inserted
        else { return }
        plan.asks.events.append(
            PlannedEvent(
                target: target, event: Event(at: followUp.at, .followedUp, text: followUp.text),
                source: mark + ":followUp"))
    }

    private func isConnection(_ target: PersonTarget, _ ask: ArrivedAsk) -> Bool {
        if connections.contains(target) { return true }
        guard case .known = target else { return false }
        return matcher.find(name: ask.name, profile: ask.profile)?.connectedOn != nil
    }

    private func instant(_ time: WallTime) -> Date {
        let minutes = time.minutes ?? 12 * 60
        return time.day.at(hour: minutes / 60, minute: minutes % 60, in: time.isUTC ? .gmt : zone)
    }

    private static func key(_ profile: ProfileAddress?, _ name: String) -> String {
        profile?.text ?? PersonMatcher.nameKey(name)
    }
}
