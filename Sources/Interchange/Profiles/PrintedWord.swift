/// A word and where it stands on its page, in points from the upper left corner.
struct PrintedWord: Hashable, Sendable {
    var text: String
    var page: Int
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double

    var height: Double { bottom - top }
    var middle: Double { (top + bottom) / 2 }
}

/// The words of a PDF as `pdftotext -bbox` tells them. Only words and their places are taken from it: which of them
/// make a line is decided here, since a sidebar makes poppler's own lines run over both columns.
struct PrintedPages: Sendable {
    private(set) var words: [PrintedWord] = []
    private(set) var pageCount = 0

    /// More than any profile has; a larger file is none.
    static let mostWords = 100_000

    init(_ markup: String) {
        for line in markup.utf8.split(separator: UInt8(ascii: "\n")) {
            if line.starts(with: "  <page ".utf8) {
                pageCount += 1
            } else if line.starts(with: "    <word ".utf8), words.count < Self.mostWords,
                let word = word(Substring(line))
            {
                words.append(word)
            }
        }
    }

    /// `    <word xMin="40.0" yMin="19.3" xMax="84.7" yMax="35.1">Contact</word>`
    private func word(_ line: Substring) -> PrintedWord? {
        guard let close = line.utf8.firstIndex(of: UInt8(ascii: ">")),
            let end = line.utf8.lastIndex(of: UInt8(ascii: "<")),
            close < end
        else { return nil }
        let numbers = line[..<close].split(separator: "\"").compactMap { Double($0) }
        guard numbers.count == 4, numbers.allSatisfy(\.isFinite) else { return nil }
        let text = CellText.line(Entities.decoded(String(line[line.utf8.index(after: close)..<end])))
        guard !text.isEmpty else { return nil }
        return PrintedWord(
            text: text, page: pageCount, left: numbers[0], right: numbers[2], top: numbers[1], bottom: numbers[3])
    }
}

/// The five names of XML, and numbers.
enum Entities {
    static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        var rest = text[...]
        var plain = ""
        while let start = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
            plain += rest[..<start]
            rest = rest[start...]
            guard let end = rest.utf8.prefix(12).firstIndex(of: UInt8(ascii: ";")),
                let scalar = scalar(rest[rest.utf8.index(after: start)..<end])
            else {
                plain += "&"
                rest = rest.dropFirst()
                continue
            }
            plain.unicodeScalars.append(scalar)
            rest = rest[rest.utf8.index(after: end)...]
        }
        return plain + rest
    }

    private static func scalar(_ name: Substring) -> Unicode.Scalar? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        default: number(name)
        }
    }

    private static func number(_ name: Substring) -> Unicode.Scalar? {
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value = digits.hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap(Unicode.Scalar.init)
    }
}
