import CoffeeChat
import Notebook
package import Wording

extension KeptAction {
    /// What was done, as a line of the history.
    package func sentence(in language: Language) -> String {
        let name: Filling = .text(personName ?? ActionWords.somebody(language))
        switch kind {
        case .importLinkedIn, .importCards, .importTable, .importDocument:
            return ActionWords.imported(language, ["file": .text(detail)])
        case .logEvent:
            let event = NextEvent.allCases.first { $0.name == detail }
            let words = Happening.label(detail, in: language) ?? event?.rawValue ?? detail
            return ActionWords.logged(language, ["name": name, "event": .text(words)])
        case .takeAlong: return ActionWords.takenAlong(language, ["name": name])
        case .addPerson: return ActionWords.added(language, ["name": name])
        case .editPerson: return ActionWords.edited(language, ["name": name])
        case .editNotes: return ActionWords.notes(language, ["name": name])
        case .editMe: return ActionWords.me(language)
        case .editRequest: return ActionWords.request(language, ["name": name])
        case .editCircle: return ActionWords.circle(language)
        case .restorePerson: return ActionWords.restored(language)
        }
    }
}

extension Happening {
    /// The plain name of an event, without the detail that its button would add.
    static func label(_ name: String, in language: Language) -> String? {
        name == "answered" ? ActionWords.answered(language) : NextEvent(rawValue: name)?.button.text(in: language)
    }
}
