package import CoffeeChat
import Foundation
import Seeker
import Wording

/// How the seeker writes, as typed; what is empty is learned from what they wrote.
package struct VoiceForm: Hashable, Sendable {
    package var greeting: [MessageLanguage: String] = [:]
    package var signOff: [MessageLanguage: String] = [:]
    package var exclamations = ""
    package var formality = ""
    package var notesAMonth = ""

    package init() {}

    init(_ me: Me) {
        let settings = VoiceSettings(me)
        greeting = settings.greeting
        signOff = settings.signOff
        exclamations = settings.exclamations?.rawValue ?? ""
        formality = settings.formality?.rawValue ?? ""
        notesAMonth = String(me.notesAMonth)
    }

    init(_ form: Form) {
        func text(_ name: String) -> String {
            (form[name] ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
        }
        for language in MessageLanguage.allCases {
            greeting[language] = text("greeting-\(language.rawValue)")
            signOff[language] = text("signOff-\(language.rawValue)")
        }
        exclamations = text("exclamations")
        formality = text("formality")
        notesAMonth = text("notesAMonth")
    }

    func write(into me: inout Me, _ errors: inout FieldErrors, _ language: Language) {
        var settings = VoiceSettings(me)
        settings.greeting = greeting
        settings.signOff = signOff
        settings.exclamations = Voice.Exclamations(rawValue: exclamations)
        settings.formality = Voice.Formality(rawValue: formality)
        me.voice = settings.kept
        guard !notesAMonth.isEmpty else { return }
        if let notes = Int(notesAMonth), (0...100).contains(notes) {
            me.notesAMonth = notes
        } else {
            errors["notesAMonth"] = FormWords.notesRange(language)
        }
    }
}
