import Foundation

/// A company as two spellings of it compare: "Lyft, Inc.", "lyft" and "ＬＹＦＴ" are one, and so are
/// 字节跳动 and 北京字节跳动科技有限公司.
package struct CompanyName: Hashable, Sendable {
    package let key: String

    /// Fails for text without a letter or digit.
    package init?(_ text: String) {
        let key = Self.key(text)
        guard !key.isEmpty else { return nil }
        self.key = key
    }

    /// Letters and digits without case, width, marks and gaps, and without the words of the legal form.
    /// Empty for text that names nothing.
    package static func key(_ text: String) -> String {
        var text = text
        let ascii: String? = text.withUTF8 { bytes in
            bytes.allSatisfy { $0 < 0x80 } ? words(bytes) : nil
        }
        return ascii ?? key(folding: text)
    }

    /// Full-width letters, ligatures and accents go, then what is left is read like ASCII.
    private static func key(folding text: String) -> String {
        var folded = String.UnicodeScalarView()
        for scalar in text.decomposedStringWithCompatibilityMapping.unicodeScalars {
            if scalar.isASCII || scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                folded.append(scalar)
            } else if scalar.properties.generalCategory != .nonspacingMark, scalar != "\u{2019}" {
                folded.append(" ")
            }
        }
        var plain = String(folded).lowercased()
        return withoutChineseForm(plain.withUTF8(words))
    }

    /// The words of a name without its legal form, run together.
    private static func words(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        var name = CompanyWords()
        name.read(bytes)
        return name.joined
    }

    // MARK: Chinese names: 北京 + 字节跳动 + 科技 + 有限公司

    private static func withoutChineseForm(_ name: String) -> String {
        var rest = name[...]
        let isLegalName = drop(legalForms, from: &rest)
        if isLegalName {
            _ = drop(trades, from: &rest)
            if let city = cities.first(where: { rest.hasPrefix($0) }), rest.unicodeScalars.count >= 4 {
                rest = rest.dropFirst(city.count)
            }
        }
        return String(rest)
    }

    /// Takes the endings away as long as a name of two characters is left.
    private static func drop(_ endings: [String], from name: inout Substring) -> Bool {
        var found = false
        while let ending = endings.first(where: { name.hasSuffix($0) }),
            name.unicodeScalars.count >= ending.unicodeScalars.count + 2
        {
            name = name.dropLast(ending.count)
            found = true
        }
        return found
    }

    private static let legalForms = [
        "股份有限公司", "有限责任公司", "有限公司", "分公司", "公司", "股份", "集团", "控股",
    ]
    private static let trades = ["网络", "信息", "科技", "技术"]
    private static let cities = ["北京", "上海", "深圳", "广州", "杭州", "成都", "南京", "武汉", "苏州", "厦门"]
}
