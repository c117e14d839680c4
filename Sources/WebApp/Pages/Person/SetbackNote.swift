import CoffeeChat
import Seeker
import Wording

/// Something kind after a no or a silence, and one small step.
package struct SetbackNote: Hashable, Sendable {
    package var sentence: String
    package var step: String
    /// Where the step is taken; `nil` where there is none to take.
    package var page: SafeURL?
    /// Whom the step is about.
    package var next: String

    package init(sentence: String, step: String, page: SafeURL? = nil, next: String = "") {
        self.sentence = sentence
        self.step = step
        self.page = page
        self.next = next
    }
}

extension SetbackNote {
    init(_ view: SetbackView, _ language: Language) {
        let (id, name) = (view.person.id, view.next?.name ?? "")
        let page: SafeURL? =
            switch view.step {
            case .thankThem: Address.desk(id, .declineReply)
            case .followUp: Address.desk(id, .followUp)
            case .send(let next): Address.desk(next, .ask)
            case .ask(let next): Address.person(next)
            case .widen: Address.importing
            case .rest: nil
            }
        self.init(
            sentence: SetbackWords.sentence(view.setback, name: view.person.name, in: language),
            step: SetbackWords.step(view.step, next: name, in: language), page: page, next: name)
    }

    func write(about name: String, _ h: HTML) {
        h(.div, .class("setback promises")) {
            h(.p) { h.sentence(sentence, naming: name) }
            h(.p, .class("soft")) {
                if let page {
                    h(.a, .href(page)) { h.sentence(step, naming: next) }
                } else {
                    h.text(step)
                }
            }
        }
    }
}
