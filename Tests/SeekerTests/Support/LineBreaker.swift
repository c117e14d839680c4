/// Breaks a text into lines as a printer does: as many words as fit; Chinese between any two letters.
enum LineBreaker {
    /// - Parameter anywhere: Also inside of words, as addresses are broken.
    static func lines(_ text: String, size: Double, width: Double, anywhere: Bool = false) -> [String] {
        var lines: [String] = []
        var line = ""
        for piece in pieces(text, anywhere) {
            if !line.isEmpty, PDFSheet.width(trimmed(line + piece), size: size) > width {
                lines.append(trimmed(line))
                line = ""
            }
            line += piece
        }
        return lines + [trimmed(line)]
    }

    /// Words with the blank behind them, or letters.
    private static func pieces(_ text: String, _ anywhere: Bool) -> [String] {
        var pieces: [String] = []
        var word = ""
        for character in text {
            let isWide = character.unicodeScalars.contains { $0.value >= 0x2E80 }
            if isWide || anywhere, character != " " {
                if !word.isEmpty { pieces.append(word) }
                word = ""
                pieces.append(String(character))
            } else {
                word.append(character)
                if character == " " {
                    pieces.append(word)
                    word = ""
                }
            }
        }
        return word.isEmpty ? pieces : pieces + [word]
    }

    private static func trimmed(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }
}
