import CoffeeChat
import Wording

/// The notes: saved by the button, and by the script while one writes. Never lost either way.
enum PersonNotes {
    static func write(_ model: PersonModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "notes")) {
            h(.h2, .id("notes"), say: PersonWords.notes)
            h.form(Address.notes(model.id), .class("notes-form"), .set(.dataPart, "notes")) {
                h(.label, .class("unseen"), .set(.for, "notes-text"), say: PersonWords.notes)
                h(
                    .textarea, .id("notes-text"), .set(.name, "notes"), .set(.rows, "6"), .dirAuto,
                    .aria(.describedby, "notes-hint"), .set(.dataKeep, "notes-\(model.id.text)"),
                    .set(.dataSaved, PersonWords.saved(h.language)),
                    .set(.dataSaving, PersonWords.saving(h.language)),
                    .set(.dataUnsaved, PersonWords.unsaved(h.language))
                ) { h.textareaContent(model.notes) }
                h(.div, .class("notes-foot")) {
                    h(.p, .class("hint"), .id("notes-hint"), say: PersonWords.notesHint)
                    h(.p, .class("saved soft small"), .role("status"), .set(.dataPart, "saved"))
                    h.button("button", say: PersonWords.saveNotes)
                }
            }
        }
    }
}
