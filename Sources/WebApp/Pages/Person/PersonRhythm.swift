import CoffeeChat
import Hummingbird
import Seeker
import Wording

/// How often the seeker wants to hear from somebody, to choose from.
package struct RhythmChoice: Hashable, Sendable {
    /// In months; empty for the usual.
    package var chosen: String
    package var choices: [Choice]

    package init(chosen: String = "", choices: [Choice] = []) {
        self.chosen = chosen
        self.choices = choices
    }
}

extension RhythmChoice {
    init(_ rhythm: Rhythm?, _ language: Language) {
        self.init(
            chosen: rhythm.map { String($0.months) } ?? "",
            choices: [Choice("", ReasonToWriteWords.rhythm(nil, in: language))]
                + Rhythm.usual.map { Choice(String($0.months), ReasonToWriteWords.rhythm($0, in: language)) })
    }

    func write(_ id: PersonID, _ h: HTML) {
        h.form(Address.rhythm(id), .class("stack")) {
            h.select(
                FormField(
                    name: "rhythm", label: KeepInTouchWords.heading(h.language), value: chosen,
                    hint: KeepInTouchWords.hint(h.language)), choices)
            h(.div) { h.button("button", say: KeepInTouchWords.keep) }
        }
    }
}

extension Site {
    func addRhythmRoutes(to router: Router<ServerContext>) {
        router.post("/people/{person}/rhythm") { request, context in
            try answering(request, context) { visit in
                let person = try person(context).ranked.person
                let rhythm = (visit.form["rhythm"].flatMap { Int($0) }).flatMap(Rhythm.init(months:))
                let action = try SetRhythm(practice)(person.id, rhythm)
                let said = KeepInTouchWords.kept(
                    visit.language,
                    [
                        "name": .text(person.name.shortened(to: 60)),
                        "rhythm": .text(ReasonToWriteWords.rhythm(rhythm, in: visit.language)),
                    ])
                return visit.leave(to: "/people" / person.id.text, saying: said, undo: action)
            }
        }
    }
}
