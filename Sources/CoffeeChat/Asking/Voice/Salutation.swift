/// How a letter that is not drafted sentence by sentence, such as an invitation, begins and ends: as the desk's letters
/// do, by the name that they are called by.
package struct Salutation: Hashable, Sendable {
    /// "Hi Lauren,"; 周晓岚老师，您好！
    package let greeting: String
    /// "Mara"; a Chinese name whole.
    package let signature: String

    package init(to theirs: String, from mine: String, voice: Voice, in language: MessageLanguage) {
        let (to, sender) = (PersonName(theirs), PersonName(mine))
        signature = sender.signature(in: language, whole: false)
        greeting =
            switch language {
            case .english: Self.english(to, voice)
            case .chinese: Self.chinese(to, voice)
            }
    }

    private static func english(_ name: PersonName, _ voice: Voice) -> String {
        let word = FactText.plain(voice.greeting)
        let isEnglish = FactText.reads(word, in: .english) && word.utf16.count <= 20
        let usual = voice.formality == .formal ? "Dear" : "Hi"
        return [isEnglish ? word : usual, name.inEnglish(voice.formality)].filter { !$0.isEmpty }
            .joined(separator: " ") + ","
    }

    private static func chinese(_ name: PersonName, _ voice: Voice) -> String {
        let word = FactText.plain(voice.greeting)
        let isChinese = FactText.reads(word, in: .chinese) && word.unicodeScalars.count <= 6
        let usual = voice.formality == .formal ? "您好" : "你好"
        let called = name.inChinese(voice.formality)
        return (called.isEmpty ? "" : called + "，") + (isChinese ? word : usual) + "！"
    }
}
