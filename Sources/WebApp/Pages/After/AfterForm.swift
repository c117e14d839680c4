import CoffeeChat
import Foundation
import Seeker
import Wording

/// What the seeker takes along from a chat, as the form sends it.
struct AfterForm {
    private(set) var things = TakeAlong.Things()
    let goesToThanks: Bool
    private(set) var errors: FieldErrors = [:]

    init(_ form: Form, _ language: Language) {
        func text(_ name: String) -> String {
            (form[name] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        }
        let chosen = Set(form.all("gain"))
        // Who writes a word on it means it, ticked or not.
        things.gains = Gain.allCases.filter { chosen.contains($0.rawValue) || !text("gain-\($0.rawValue)").isEmpty }.map
        {
            TellGains.Given($0, text("gain-\($0.rawValue)"))
        }
        var errors: FieldErrors = [:]
        let keys = form.all("promise")
        things.vows = keys.compactMap { key in
            let due = text("due-\(key)")
            guard form.all("keeps").contains(key) || key == "new" else { return nil }
            if !due.isEmpty, Day(iso: due) == nil {
                errors["due-\(key)"] = AfterPageWords.notADay(language, ["text": .text(due)])
            }
            let words = text("promise-\(key)")
            guard !words.isEmpty else { return nil }
            return MakePromises.Vow(
                words, by: Promise.Promiser(rawValue: text("by-\(key)")) ?? .me, due: Day(iso: due))
        }
        things.others = form.all("other").compactMap { key in
            guard form.all("meets").contains(key) || key == "new" else { return nil }
            return NotedPerson(text("other-\(key)"))
        }
        things.feeling = Int(text("felt")).flatMap { Ease($0) }.map { TellFeeling.Feeling($0, text("feltLine")) }
        goesToThanks = form["then"] == "thank"
        self.errors = errors
    }
}

/// How the talk went, as the form sends it.
struct OutcomeForm {
    let outcome: TellOutcome.Outcome?
    let error: String?

    init(_ form: Form, _ visit: Visit) {
        let language = visit.language
        switch form["outcome"] {
        case "met":
            outcome = .met(on: form["metDay"].flatMap { Day(iso: $0) })
            error = nil
        case "fellThrough": (outcome, error) = (.fellThrough, nil)
        case "missed": (outcome, error) = (.missed, nil)
        case "moved":
            let (day, time) = (form["day"] ?? "", form["time"] ?? "")
            let start = ISOTime.instant("\(day)T\(time.utf8.count == 4 ? "0" : "")\(time)", in: visit.zone)
            outcome = start.map { .moved(Appointment(start: $0)) }
            error = start == nil ? AfterPageWords.needsTime(language) : nil
        default: (outcome, error) = (nil, nil)
        }
    }
}
