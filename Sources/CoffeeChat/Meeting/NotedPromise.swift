/// A promise in the notes: mine, unless its first word says that it is theirs.
package struct NotedPromise: Hashable, Sendable {
    package let by: Promise.Promiser
    package let text: String
    /// The day that the words name: "by Friday", 下周三前.
    package let due: Day?

    /// `nil` where nothing stands behind the mark.
    init?(_ text: String, on day: Day?) {
        let plain = NoteText.unmarked(text)
        guard plain.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return nil }
        self.text = plain
        by = Self.isTheirs(plain) ? .them : .me
        due = day.flatMap { PromiseDay.read(plain, on: $0) }
    }

    private static func isTheirs(_ text: String) -> Bool {
        let lowered = text.lowercased().replacing("\u{2019}", with: "'")
        return theirs.contains(where: lowered.hasPrefix) || theirsInChinese.contains(where: lowered.hasPrefix)
    }

    private static let theirs = [
        "they ", "they'll", "she ", "she'll", "he ", "he'll", "them:", "her:", "him:", "theirs:",
    ]
    private static let theirsInChinese = ["对方", "她", "他", "ta会", "ta说", "ta要", "ta答应"]
}
