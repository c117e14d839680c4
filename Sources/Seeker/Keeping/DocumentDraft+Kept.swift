import CoffeeChat
import Interchange
import Notebook

extension DocumentDraft {
    init(_ draft: KeptDraft, at place: DraftPlace) {
        self.init(
            kind: place.kind, channel: place.channel, language: place.language, subject: draft.subject,
            text: draft.text, overruled: EtiquetteRule.allCases.filter(draft.overruled.contains),
            editedAt: DocumentTime(draft.editedAt))
    }

    var place: DraftPlace { DraftPlace(kind, channel, language) }

    var kept: KeptDraft {
        KeptDraft(subject: subject, text: text, overruled: Set(overruled), editedAt: editedAt.date)
    }
}
