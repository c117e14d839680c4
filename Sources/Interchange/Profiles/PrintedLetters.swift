import Foundation

/// Letters as they were typed, where a PDF tells only how they are drawn.
///
/// A font may draw 广 and the radical ⼴ with one glyph, and the PDF then names the radical; it may join f and i into one
/// glyph. Searching and comparing need the letters themselves.
enum PrintedLetters {
    static func typed(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isDrawn) else { return text }
        var typed = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let letter = radicals[scalar] {
                typed.append(letter)
            } else if isDrawn(scalar) {
                typed.append(contentsOf: String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars)
            } else {
                typed.append(scalar)
            }
        }
        return String(typed)
    }

    /// Radicals, and Latin ligatures.
    private static func isDrawn(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2E80...0x2FDF, 0xFB00...0xFB06: true
        default: false
        }
    }

    /// The supplement of radicals, for which Unicode names no letters: those of which a font has but one glyph.
    private static let radicals: [Unicode.Scalar: Unicode.Scalar] = {
        let pairs = "⺟母⺠民⻁虎⻄西⻅见⻆角⻈讠⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻯竜⻰龙⻳龟⺫罒⺼月⼾户⾭青⻌辶⻎辶⻏阝⻖阝⺮竹⺶羊⺷羊⺸羊⻗雨⻑長"
        let scalars = Array(pairs.unicodeScalars)
        var radicals: [Unicode.Scalar: Unicode.Scalar] = [:]
        // 戶 and 靑 are what Unicode names for two of the others; 户 and 青 are what people write.
        for index in stride(from: 0, to: scalars.count - 1, by: 2) { radicals[scalars[index]] = scalars[index + 1] }
        return radicals
    }()
}
