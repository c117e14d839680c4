import CoffeeChat
import Wording

/// What is on file about somebody, beside what is going on with them.
enum PersonSide {
    static func write(_ model: PersonModel, _ h: HTML) {
        introduce(model, h)
        model.rhythm?.write(model.id, h)
        facts(model, h)
        career(model, h)
    }

    private static func introduce(_ model: PersonModel, _ h: HTML) {
        h(.h2, say: PersonWords.introduce)
        if let introducer = model.introducer {
            h(.p) {
                h.say(PersonWords.introducer)
                h.text(h.language == .chinese ? "：" : ": ")
                h.personLink(introducer)
            }
        }
        guard !model.couldIntroduce.isEmpty else {
            if model.introducer == nil { h(.p, .class("soft"), say: PersonWords.introduceNone) }
            return
        }
        h(.ul, .class("small-people")) {
            for person in model.couldIntroduce {
                h(.li) {
                    h.avatar(person.name)
                    h(.div) {
                        h(.p, .class("clamp-1")) { h.personLink(person) }
                        h(.p, .class("soft small clamp-2")) { h.user(person.detail) }
                    }
                }
            }
        }
    }

    private static func facts(_ model: PersonModel, _ h: HTML) {
        h(.dl, .class("facts")) {
            h.fact(PersonWords.place, isEmpty: model.place.isEmpty) { h.user(model.place) }
            h.fact(PersonWords.email, isEmpty: model.email.isEmpty) {
                h(.a, .href(.mail(model.email))) { h.user(model.email) }
            }
            h.fact(PersonWords.zone, isEmpty: model.zone.isEmpty) { h.text(model.zone) }
            h.fact(PersonWords.connected, isEmpty: model.connected.isEmpty) { h.text(model.connected) }
            h.fact(PersonWords.skills, isEmpty: model.skills.isEmpty) { h.userList(model.skills) }
            h.fact(PersonWords.languages, isEmpty: model.languages.isEmpty) { h.userList(model.languages) }
        }
    }

    private static func career(_ model: PersonModel, _ h: HTML) {
        h(.h2, say: PersonWords.career)
        if model.career.isEmpty {
            h(.p, .class("soft"), say: PersonWords.careerNone)
        } else {
            h.careerList(model.career, removing: Address.removeJob(model.id))
        }
        h(.p) { h.link(Address.readProfile(model.id), "plain", say: ProfilePageWords.fromProfile) }
        if !model.education.isEmpty {
            h(.h3, say: PersonWords.education)
            h.careerList(model.education)
        }
        h(.details, .class("quiet"), .id("add-job"), .flag(.open, if: !model.job.errors.isEmpty)) {
            h(.summary, say: PersonWords.addJob)
            h.form(Address.jobs(model.id), .class("stack")) { job(model.job, h) }
        }
    }

    private static func job(_ job: JobForm, _ h: HTML) {
        func field(_ name: String, _ label: PersonWords, _ value: String, _ hint: PersonWords? = nil) -> FormField {
            FormField(
                name: name, label: label(h.language), value: value, hint: hint?(h.language) ?? "",
                error: job.errors[name], scope: "job")
        }
        h.errorSummary(job.errors, order: ["title", "company", "place", "start", "end"], scope: "job")
        h.field(field("title", .jobTitle, job.title))
        h.field(field("company", .jobCompany, job.company))
        h.field(field("place", .jobPlace, job.place))
        h(.div, .class("grid-2")) {
            h.field(field("start", .jobStart, job.start, .jobDateHint), .set(.inputmode, "numeric"))
            h.field(field("end", .jobEnd, job.end, .jobEndHint), .set(.inputmode, "numeric"))
        }
        h.button("button", say: PersonWords.addThis)
    }
}
