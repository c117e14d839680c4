import Foundation

/// The name of a person in addresses and commands: `lauren-chen`, `周晓岚`, `lauren-chen-2`.
///
/// Lower-case letters and digits of any script, joined by single hyphens; never empty. It is given once
/// and stays when the person's name changes, so that a bookmark keeps its meaning.
package struct PersonID: Hashable, Sendable, Comparable, CustomStringConvertible {
    package let text: String

    /// Fails for text that could not have been made by `PersonID(naming:)`.
    package init?(_ text: String) {
        guard !text.isEmpty, text == Self.slug(text) else { return nil }
        self.text = text
    }

    /// Takes the text as it is: for an id that the notebook kept, which was checked when it was made.
    package init(kept text: String) { self.text = text }

    /// The plain identifier for a name; a name without letters or digits becomes `someone`.
    package init(naming name: String, number: Int = 1) {
        let slug = Self.slug(name)
        let base = slug.isEmpty ? "someone" : slug
        self.text = number == 1 ? base : "\(base)-\(number)"
    }

    package var description: String { text }

    package static func < (a: PersonID, b: PersonID) -> Bool { a.text < b.text }

    private static let longest = 80

    private static func slug(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } ? asciiSlug(text) : anySlug(text)
    }

    /// The same for plain letters, which nearly all of 30,000 names have: without looking each up in Unicode's tables.
    private static func asciiSlug(_ text: String) -> String {
        var slug: [UInt8] = []
        var gap = false
        for byte in text.utf8 where slug.count < longest {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "A")...UInt8(ascii: "Z"):
                if gap, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
                gap = false
                slug.append(byte | (byte < UInt8(ascii: "a") && byte >= UInt8(ascii: "A") ? 0x20 : 0))
            case UInt8(ascii: "'"): break
            default: gap = true
            }
        }
        return String(decoding: slug, as: UTF8.self)
    }

    private static func anySlug(_ text: String) -> String {
        var slug = String.UnicodeScalarView()
        var gap = false
        for scalar in plain(text.lowercased()).unicodeScalars {
            guard isKept(scalar) else {
                // An apostrophe or a mark belongs to its word; anything else parts two words.
                gap = gap || !isInsideWord(scalar)
                continue
            }
            if gap, !slug.isEmpty { slug.append("-") }
            gap = false
            slug.append(scalar)
            if slug.count == longest { break }
        }
        return String(slug)
    }

    /// Latin letters without their marks, so that a name with an ł can be typed on any keyboard. Marks of other
    /// scripts carry meaning and stay.
    private static func plain(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
        var plain = ""
        var followsLatin = false
        for scalar in text.decomposedStringWithCanonicalMapping.unicodeScalars {
            if followsLatin, scalar.properties.generalCategory == .nonspacingMark { continue }
            if let letters = unmarked[scalar] {
                plain += letters
                followsLatin = true
            } else {
                plain.unicodeScalars.append(scalar)
                followsLatin = ("a"..."z").contains(scalar)
            }
        }
        return plain.precomposedStringWithCanonicalMapping
    }

    /// Letters that Unicode does not take apart.
    private static let unmarked: [Unicode.Scalar: String] = [
        "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
    ]

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .nonspacingMark, .spacingMark:
            return true
        default: return false
        }
    }

    private static func isInsideWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || scalar.properties.generalCategory == .format
    }
}

extension PersonID: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let id = PersonID(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not an id: \(text)"))
        }
        self = id
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
