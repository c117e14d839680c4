/// A message's text without the HTML that some of LinkedIn's editors leave in it.
enum PlainText {
    /// Tags that are known go, and make a new line where they did; `<3` and `a < b` stay as they were typed.
    static func from(_ text: String) -> String {
        guard text.utf8.contains(0x3C) || text.utf8.contains(0x26) else { return text }
        let scalars = Array(text.unicodeScalars)
        var plain = String.UnicodeScalarView()
        var at = 0
        while at < scalars.count {
            if scalars[at] == "<", let tag = tag(scalars, at) {
                if breaking.contains(tag.name) { plain.append("\n") }
                at = tag.isHidden ? afterClosing(tag.name, scalars, tag.end) : tag.end
            } else if scalars[at] == "&", let entity = entity(scalars, at) {
                plain.append(entity.scalar)
                at = entity.end
            } else {
                plain.append(scalars[at])
                at += 1
            }
        }
        return tidied(String(plain))
    }

    private struct Tag {
        var name: String
        var end: Int
        var isHidden: Bool
    }

    private static let breaking: Set<String> = [
        "br", "p", "div", "li", "ul", "ol", "tr", "h1", "h2", "h3", "h4", "blockquote",
    ]
    private static let inline: Set<String> = [
        "a", "b", "i", "u", "em", "strong", "span", "font", "img", "table", "tbody", "td", "html", "body", "head",
        "meta",
        "title", "link", "small", "sub", "sup", "code", "pre", "hr", "h5", "h6",
    ]
    private static let hidden: Set<String> = ["script", "style"]
    /// Longer than any real tag; a `<` that is not closed within it is text.
    private static let longestTag = 2000

    private static func tag(_ scalars: [Unicode.Scalar], _ start: Int) -> Tag? {
        var at = start + 1
        let isClosing = at < scalars.count && scalars[at] == "/"
        if isClosing { at += 1 }
        var name = String.UnicodeScalarView()
        while at < scalars.count, name.count < 12, scalars[at].isASCII,
            scalars[at].properties.isAlphabetic || scalars[at].properties.numericType != nil
        {
            name.append(scalars[at])
            at += 1
        }
        let lowered = String(name).lowercased()
        guard breaking.contains(lowered) || inline.contains(lowered) || hidden.contains(lowered) else { return nil }
        guard at < scalars.count, scalars[at] == ">" || scalars[at] == "/" || scalars[at].properties.isWhitespace,
            let end = scalars[at..<min(at + longestTag, scalars.count)].firstIndex(where: { $0 == ">" || $0 == "<" }),
            scalars[end] == ">"
        else { return nil }
        return Tag(name: lowered, end: end + 1, isHidden: !isClosing && hidden.contains(lowered))
    }

    private static func afterClosing(_ name: String, _ scalars: [Unicode.Scalar], _ start: Int) -> Int {
        var at = start
        while at < scalars.count {
            if scalars[at] == "<", at + 1 < scalars.count, scalars[at + 1] == "/", let tag = tag(scalars, at),
                tag.name == name
            {
                return tag.end
            }
            at += 1
        }
        return at
    }

    private static let named: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "hellip": "…", "ndash": "–",
        "mdash": "—",
        "rsquo": "’", "lsquo": "‘", "rdquo": "”", "ldquo": "“",
    ]

    private static func entity(_ scalars: [Unicode.Scalar], _ start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
        let window = scalars[(start + 1)..<min(start + 10, scalars.count)]
        guard let end = window.firstIndex(of: ";") else { return nil }
        let name = String(String.UnicodeScalarView(scalars[(start + 1)..<end]))
        if let scalar = named[name] { return (scalar, end + 1) }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let value = digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        guard let value, value >= 0x20 || value == 10, let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, end + 1)
    }

    /// No blanks at the ends of lines, no more than one empty line together.
    private static func tidied(_ text: String) -> String {
        var lines: [Substring] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = line
            while let last = line.unicodeScalars.last, last.properties.isWhitespace { line.unicodeScalars.removeLast() }
            if line.isEmpty, lines.last?.isEmpty ?? true { continue }
            lines.append(line)
        }
        return CellText.block(lines.joined(separator: "\n"))
    }
}
