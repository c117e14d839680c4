import CoffeeChat
import Hummingbird
import Seeker
import Wording

/// How often the seeker wants to hear from somebody, to choose from.
package struct RhythmChoice: Hashable, Sendable {
    /// In months; empty for the usual.
    package var chosen: String
    package var choices: [Choice]
    /// The circle they are in; empty for none.
    package var circle: String
    package var circles: [String]

    package init(chosen: String = "", choices: [Choice] = [], circle: String = "", circles: [String] = []) {
        self.chosen = chosen
        self.choices = choices
        self.circle = circle
        self.circles = circles
    }
}

extension RhythmChoice {
    /// `nil` for somebody with whom nothing has come about yet.
    init?(_ view: WholePerson, _ language: Language) {
        let person = view.ranked.person
        guard view.ranked.journey.hasMet || person.rhythm != nil || !person.circle.isEmpty else { return nil }
        let asCircle = view.me.circles[person.circle].map {
            CircleWords.asCircle(language, ["rhythm": .text(ReasonToWriteWords.rhythm($0, in: language))])
        }
        self.init(
            chosen: person.rhythm.map { String($0.months) } ?? "",
            choices: [Choice("", asCircle ?? ReasonToWriteWords.rhythm(nil, in: language))]
                + Choice.rhythms(in: language),
            circle: person.circle, circles: view.circles)
    }

    func write(_ id: PersonID, _ h: HTML) {
        h.form(Address.rhythm(id), .class("stack")) {
            h.select(
                FormField(
                    name: "rhythm", label: KeepInTouchWords.heading(h.language), value: chosen,
                    hint: KeepInTouchWords.hint(h.language)), choices)
            if !circles.isEmpty {
                h.select(
                    FormField(name: "circle", label: CircleWords.choose(h.language), value: circle),
                    [Choice("", CircleWords.noCircle(h.language))] + circles.map { Choice($0, $0) })
            }
            h(.div) { h.button("button", say: KeepInTouchWords.keep) }
            h(.p, .class("small")) { h.link(Address.circles, "plain", say: CircleWords.toCircles) }
        }
    }
}

extension Site {
    func addRhythmRoutes(to router: Router<ServerContext>) {
        router.post("/people/{person}/rhythm") { request, context in
            try answering(request, context) { visit in
                let person = try person(context).ranked.person
                let rhythm = visit.rhythm
                let action = try SetRhythm(practice)(person.id, rhythm, circle: visit.form["circle"])
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

extension Choice {
    /// How often one may want to hear from somebody, in months.
    static func rhythms(in language: Language) -> [Choice] {
        Rhythm.usual.map { Choice(String($0.months), ReasonToWriteWords.rhythm($0, in: language)) }
    }
}
