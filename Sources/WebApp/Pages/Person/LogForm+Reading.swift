import CoffeeChat
import Foundation
import Seeker
import Wording

extension LogForm {
    init(event: String, _ visit: Visit, isOpen: Bool) {
        self.init(event: EventRecord.names.contains(event) ? event : "", isOpen: isOpen)
        fillChoices(visit.language)
    }

    init(_ form: Form, _ visit: Visit) {
        func text(_ name: String) -> String { (form[name] ?? "").trimmingCharacters(in: .whitespacesAndNewlines) }
        self.init(
            event: text("event"), day: text("day"), time: text("time"), text: form["text"] ?? "",
            channel: text("channel"), answer: text("answer"), until: text("until"), startDay: text("startDay"),
            startTime: text("startTime"), link: text("link"), promiser: text("promiser"), due: text("due"),
            introducer: text("introducer"), gain: text("gain"), ease: text("ease"))
        take(detail: text("detail"))
        fillChoices(visit.language)
    }

    /// A button sends the detail by itself, as the command line does.
    private mutating func take(detail: String) {
        guard !detail.isEmpty else { return }
        switch event {
        case "asked": channel = detail
        case "answered": answer = detail
        case "received": gain = detail
        case "felt": ease = detail
        case "promised": promiser = detail
        default: break
        }
    }

    /// The event as typed, or `nil` with the errors beside the fields.
    mutating func record(_ visit: Visit, _ practice: Practice) -> EventRecord? {
        let language = visit.language
        guard EventRecord.names.contains(event) else {
            errors["event"] = FormWords.chooseEvent(language)
            return nil
        }
        var record = EventRecord(name: event, at: happened(visit), text: text)
        readDetail(into: &record, visit, practice)
        record.due = day(event == "promised" ? due : until, as: event == "promised" ? "due" : "until", language)
        guard errors.isEmpty else { return nil }
        do {
            _ = try Event(record)
            return record
        } catch {
            errors["event"] = error.sentence(in: language)
            return nil
        }
    }

    private mutating func readDetail(into record: inout EventRecord, _ visit: Visit, _ practice: Practice) {
        switch event {
        case "asked": record.detail = channel
        case "answered": record.detail = answer
        case "received": record.detail = gain
        case "felt": record.detail = ease
        case "promised": record.detail = promiser
        case "booked", "moved":
            record.detail = link
            record.starts = starts(visit)
        case "introducedBy": record.detail = introducer(visit, practice)
        default: break
        }
    }

    private mutating func starts(_ visit: Visit) -> Date? {
        guard !startDay.isEmpty, !startTime.isEmpty else {
            errors["startDay"] = FormWords.startNeeded(visit.language)
            return nil
        }
        return instant(startDay, "startDay", startTime, "startTime", visit)
    }

    private mutating func introducer(_ visit: Visit, _ practice: Practice) -> String {
        guard !introducer.isEmpty else {
            errors["introducer"] = FormWords.introducerNeeded(visit.language)
            return ""
        }
        do {
            return try FindPerson(practice)(introducer).text
        } catch {
            errors["introducer"] = error.sentence(in: visit.language)
            return ""
        }
    }

    private mutating func happened(_ visit: Visit) -> Date {
        guard !day.isEmpty else { return visit.now }
        // A past day without a time is its noon, in the middle of what else happened then.
        if time.isEmpty, day == visit.today.iso { return visit.now }
        return instant(day, "day", time.isEmpty ? "12:00" : time, "time", visit) ?? visit.now
    }

    private mutating func instant(
        _ day: String, _ dayField: String, _ time: String, _ timeField: String, _ visit: Visit
    ) -> Date? {
        guard self.day(day, as: dayField, visit.language) != nil else { return nil }
        guard let instant = ISOTime.instant("\(day)T\(time.utf8.count == 4 ? "0" : "")\(time)", in: visit.zone) else {
            errors[timeField] = FormWords.notATime(visit.language, ["text": .text(time)])
            return nil
        }
        return instant
    }

    private mutating func day(_ text: String, as field: String, _ language: Language) -> Day? {
        guard !text.isEmpty else { return nil }
        guard let day = Day(iso: text) else {
            errors[field] = FormWords.notADay(language, ["text": .text(text)])
            return nil
        }
        return day
    }

    private mutating func fillChoices(_ language: Language) {
        events = EventGroupWords.allCases.map { group in
            ChoiceGroup(
                group(language),
                group.events.map { Choice($0, EventGroupWords.label(of: $0, in: language)) })
        }
        channels = [Choice("", "–")] + Channel.allCases.map { Choice($0.rawValue, $0.label.text(in: language)) }
        answers =
            [Choice("", "–")]
            + [Answer.yes, .no, .later(until: nil), .asks].map { Choice($0.word, $0.label.text(in: language)) }
        promisers = [Choice("me", PromiserWords.me(language)), Choice("them", PromiserWords.them(language))]
        gains = [Choice("", "–")] + Gain.allCases.map { Choice($0.rawValue, $0.label.text(in: language)) }
        eases =
            [Choice("", "–")]
            + EaseWords.allCases.enumerated().map { Choice(String($0.offset + 1), $0.element(language)) }
    }
}
