extension Voice {
    /// The voice of somebody's own messages in a language; what they do not show stays usual.
    package static func learned(from samples: [Sample], in language: MessageLanguage) -> Voice {
        let letters = samples.filter { $0.language == language }.map { VoiceLetter($0.text, in: language) }
        var voice = Voice.usual(in: language)
        guard !letters.isEmpty else { return voice }
        if let greeting = mostCommon(letters.compactMap(\.greeting)) { voice.greeting = greeting }
        // "Elise" alone is a way to sign as well: nothing before the name wins where most have nothing.
        voice.signOff = mostCommon(letters.map { $0.signOff ?? "" }) ?? voice.signOff
        voice.exclamations = exclamations(of: letters)
        if let isFormal = mostCommon(letters.compactMap(\.isFormal)) {
            voice.formality = isFormal ? .formal : .informal
        }
        return voice
    }

    /// One in every other message is "some", two in most of them "often".
    private static func exclamations(of letters: [VoiceLetter]) -> Exclamations {
        let crying = letters.count { $0.exclamations > 0 }
        let storming = letters.count { $0.exclamations > 1 }
        if storming * 2 > letters.count { return .often }
        return crying * 3 >= letters.count ? .some : .never
    }

    /// Of two equally common ones the later message's, since people change.
    private static func mostCommon<T: Hashable>(_ items: [T]) -> T? {
        var counts: [T: Int] = [:]
        for item in items { counts[item, default: 0] += 1 }
        let most = counts.values.max()
        return items.last { counts[$0] == most }
    }
}
