import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addYouRoutes(to router: Router<ServerContext>) {
        router.get("/you") { request, context in
            try answering(request, context) { visit in
                let isFirst = try !DescribeMe(practice).isDescribed() && visit.around.people > 0 && !visit.page.isSample
                let model = YouModel(YouForm(visit.me, visit.page.theme), visit, isFirstTime: isFirst)
                return visit.show { YouView.page(model, in: $0) }
            }
        }
        router.post("/you") { request, context in
            try answering(request, context) { try saveMe($0) }
        }
    }

    private func saveMe(_ visit: Visit) throws -> Response {
        let form = YouForm(visit.form)
        var me = visit.me
        let errors = form.write(into: &me, visit.language)
        guard errors.isEmpty else {
            let model = YouModel(form, visit, errors: errors)
            return visit.show(.unprocessableContent) { YouView.page(model, in: $0) }
        }
        let isFirst = try !DescribeMe(practice).isDescribed()
        let action = try DescribeMe(practice).save(me)
        site(visit, saved: action, isFirst: isFirst)
        var response = Response.seeOther(isFirst ? "/people" : "/you").keeping(
            form.theme.rawValue, as: Self.themeCookie)
        if let language = Language(rawValue: form.language) { response = response.remembering(language) }
        return response
    }

    private func site(_ visit: Visit, saved action: Kept.Deed?, isFirst: Bool) {
        notices.put(Notice(YouDoneWords.saved(visit.language), undo: action?.description))
    }
}

extension YouModel {
    init(_ form: YouForm, _ visit: Visit, errors: FieldErrors = [:], isFirstTime: Bool = false) {
        let language = visit.language
        self.init(
            form: form, rungs: Rung.allCases.map { Choice(String($0.rawValue), $0.label.text(in: language)) },
            fields: Field.allCases.map { Choice($0.rawValue, $0.label.text(in: language)) },
            zones: TimeZone.knownTimeZoneIdentifiers, machineZone: visit.practice.machineZone.identifier,
            companySuggestions: Array(visit.around.companies.prefix(12)), errors: errors,
            career: visit.me.positions.map { CareerRow($0, language).withoutKey }
                + visit.me.education.map { CareerRow($0, language) },
            skills: visit.me.skills, languages: visit.me.languages, isFirstTime: isFirstTime)
        voices = (try? LearnVoice(visit.practice)()) ?? [:]
    }
}

extension YouForm {
    init(_ me: Me, _ theme: Theme) {
        self.init(
            name: me.name, email: me.email, place: me.place, zone: me.zone ?? "", rung: String(me.rung.rawValue),
            field: me.field.rawValue, targetRung: String(me.targetRung.rawValue), targetField: me.targetField.rawValue,
            companies: me.companies.joined(separator: "\n"), membership: me.membership.rawValue, goal: String(me.goal),
            daysOff: me.daysOff.sorted().map(\.iso).joined(separator: "\n"), language: me.language ?? "", theme: theme)
        voice = VoiceForm(me)
    }

    init(_ form: Form) {
        func text(_ name: String) -> String { (form[name] ?? "").trimmingCharacters(in: .whitespacesAndNewlines) }
        self.init(
            name: text("name"), email: text("email"), place: text("place"), zone: text("zone"), rung: text("rung"),
            field: text("field"), targetRung: text("targetRung"), targetField: text("targetField"),
            companies: text("companies"), membership: text("membership"), goal: text("goal"), daysOff: text("daysOff"),
            language: text("language"), theme: Theme(rawValue: text("theme")) ?? .system)
        voice = VoiceForm(form)
    }

    /// Writes what the form says, key by key as the command line does; what it cannot take stands beside its field.
    func write(into me: inout Me, _ language: Language) -> FieldErrors {
        var errors: FieldErrors = [:]
        let settings = [
            ("name", "name", name), ("email", "email", email), ("place", "place", place), ("zone", "zone", zone),
            ("rung", "rung", rung), ("field", "field", field), ("targetRung", "targetRung", targetRung),
            ("targetField", "targetField", targetField), ("companies", "companies", companies),
            ("membership", "linkedin", membership), ("goal", "goal", goal), ("language", "language", self.language),
        ]
        for (field, key, value) in settings {
            do {
                try DescribeMe.set(key, to: value, in: &me)
            } catch {
                errors[field] = Self.words[field]?(language) ?? error.sentence(in: language)
            }
        }
        readDaysOff(into: &me, &errors, language)
        voice.write(into: &me, &errors, language)
        return errors
    }

    private static let words: [String: FormWords] = ["zone": .notAZone, "goal": .goalRange]

    private func readDaysOff(into me: inout Me, _ errors: inout FieldErrors, _ language: Language) {
        let lines = DescribeMe.list(daysOff)
        me.daysOff = Set(lines.compactMap { Day(iso: $0) })
        if let wrong = lines.first(where: { Day(iso: $0) == nil }) {
            errors["daysOff"] = FormWords.notADay(language, ["text": .text(wrong)])
        }
    }
}
