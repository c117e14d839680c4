import CoffeeChat
import Wording

/// How the seeker writes: what was learned stands in the fields as a hint, what they type counts more.
enum YouVoice {
    static func write(_ model: YouModel, _ h: HTML) {
        h(.section) {
            h(.h2, say: VoiceWords.title)
            h(.p, .class("soft"), say: VoiceWords.lead)
            h(.div, .class("grid-2")) {
                for language in MessageLanguage.allCases { texts(language, model, h) }
                let voice = model.form.voice
                h.radios(
                    FormField(
                        name: "exclamations", label: VoiceWords.exclamations(h.language), value: voice.exclamations),
                    [
                        Choice("", VoiceWords.asLearned(h.language)), Choice("never", VoiceWords.never(h.language)),
                        Choice("some", VoiceWords.some(h.language)), Choice("often", VoiceWords.often(h.language)),
                    ])
                h.radios(
                    FormField(name: "formality", label: VoiceWords.formality(h.language), value: voice.formality),
                    [
                        Choice("", VoiceWords.asLearned(h.language)), Choice("formal", VoiceWords.formal(h.language)),
                        Choice("informal", VoiceWords.informal(h.language)),
                    ])
                notes(model, h)
            }
        }
    }

    private static func texts(_ language: MessageLanguage, _ model: YouModel, _ h: HTML) {
        let name: KeyValuePairs<String, Filling> = ["language": .text(Language(language).name(h.language))]
        let learned = model.voices[language]
        text(
            "greeting-\(language.rawValue)", VoiceWords.greeting(h.language, name),
            model.form.voice.greeting[language] ?? "", learned?.greeting, h)
        text(
            "signOff-\(language.rawValue)", VoiceWords.signOff(h.language, name),
            model.form.voice.signOff[language] ?? "", learned?.signOff, h)
    }

    private static func text(_ name: String, _ label: String, _ value: String, _ learned: String?, _ h: HTML) {
        let hint =
            learned.map {
                $0.isEmpty ? VoiceWords.learnedEmpty(h.language) : VoiceWords.learned(h.language, ["words": .text($0)])
            } ?? ""
        h.field(FormField(name: name, label: label, value: value, hint: hint, quoted: learned ?? ""))
    }

    private static func notes(_ model: YouModel, _ h: HTML) {
        var notes = FormField(
            name: "notesAMonth", label: VoiceWords.notesAMonth(h.language), value: model.form.voice.notesAMonth,
            hint: VoiceWords.notesHint(h.language), error: model.errors["notesAMonth"])
        notes.type = .number
        h.field(notes, .set(.min, "0"), .set(.max, "100"))
    }
}

extension Language {
    /// Its name in a sentence of the other language or of its own: "Chinese", 英文.
    func name(_ language: Language) -> String {
        switch self {
        case .english: VoiceWords.english(language)
        case .chinese: VoiceWords.chinese(language)
        }
    }
}
