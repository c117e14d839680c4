package import CoffeeChat

/// How the seeker writes: learned from what they wrote, and overridden by what they set.
package struct VoiceSettings: Hashable, Sendable {
    /// `nil` where it is to be learned.
    package var greeting: [MessageLanguage: String]
    package var signOff: [MessageLanguage: String]
    package var exclamations: Voice.Exclamations?
    package var formality: Voice.Formality?

    package init(_ me: Me) {
        greeting = [:]
        signOff = [:]
        for language in MessageLanguage.allCases {
            greeting[language] = me.voice["greeting.\(language.rawValue)"]
            signOff[language] = me.voice["signOff.\(language.rawValue)"]
        }
        exclamations = me.voice["exclamations"].flatMap(Voice.Exclamations.init)
        formality = me.voice["formality"].flatMap(Voice.Formality.init)
    }

    /// As `Me` keeps them; what is empty is learned again.
    package var kept: [String: String] {
        var kept: [String: String] = [:]
        for (language, text) in greeting where !text.isEmpty { kept["greeting.\(language.rawValue)"] = text }
        for (language, text) in signOff where !text.isEmpty { kept["signOff.\(language.rawValue)"] = text }
        kept["exclamations"] = exclamations?.rawValue
        kept["formality"] = formality?.rawValue
        return kept
    }

    package func voice(in language: MessageLanguage, learnedFrom messages: [String]) -> Voice {
        let samples = messages.map { text in
            Voice.Sample(text, in: Self.isChinese(text) ? .chinese : .english)
        }
        var voice = Voice.learned(from: samples, in: language)
        if let greeting = greeting[language] { voice.greeting = greeting }
        if let signOff = signOff[language] { voice.signOff = signOff }
        if let exclamations { voice.exclamations = exclamations }
        if let formality { voice.formality = formality }
        return voice
    }

    private static func isChinese(_ text: String) -> Bool {
        let (han, letters) = text.unicodeScalars.reduce(into: (0, 0)) { counts, scalar in
            if (0x4E00...0x9FFF).contains(scalar.value) { counts.0 += 1 }
            if scalar.isASCII, scalar.properties.isAlphabetic { counts.1 += 1 }
        }
        // A Chinese word says about as much as two characters, an English one as five letters.
        return han * 5 > letters * 2
    }
}
