/// How Chinese is set: which sign stands where.
enum ChineseText {
    /// 你 becomes 您; 你们 stays.
    static func polite(_ text: String) -> String { swapped(text, "你", "您") }

    /// 您 becomes 你.
    static func familiar(_ text: String) -> String { swapped(text, "您", "你") }

    private static func swapped(_ text: String, _ old: Unicode.Scalar, _ new: Unicode.Scalar) -> String {
        let scalars = Array(text.unicodeScalars)
        var swapped = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let isPlural = index + 1 < scalars.count && scalars[index + 1] == "们"
            swapped.append(scalar == old && !isPlural ? new : scalar)
        }
        return String(swapped)
    }

    /// No space between Chinese and other letters, as in the program's own sentences, and none of the half-width
    /// punctuation behind a Chinese sign.
    static func spaced(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        var spaced = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let next = index + 1 < scalars.count ? scalars[index + 1] : " "
            let last = spaced.last ?? " "
            if scalar == " ", isFullWidth(last) || isFullWidth(next) { continue }
            let set = isFullWidth(last) ? fullWidth[scalar] ?? scalar : scalar
            if set == last, fullWidth.values.contains(set) { continue }
            spaced.append(set)
        }
        return String(spaced)
    }

    /// 甲、乙和丙
    static func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: "、") + "和" + last
    }

    static func isFullWidth(_ scalar: Unicode.Scalar) -> Bool {
        FactText.isHan(scalar) || (0x3000...0x303F).contains(scalar.value) || (0xFF00...0xFF60).contains(scalar.value)
            || scalar == "“" || scalar == "”"
    }

    private static let fullWidth: [Unicode.Scalar: Unicode.Scalar] = [
        ",": "，", ";": "；", ":": "：", "!": "！", "?": "？", ".": "。", "(": "（", ")": "）",
    ]
}
