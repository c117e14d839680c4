/// A piece of text in one type, and where it stands on its page, in points from the upper left corner.
struct PrintedRun: Hashable, Sendable {
    /// With its blanks, no-break ones too.
    var text: String
    var page: Int
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
    /// The size of its type, in points.
    var size: Double

    var middle: Double { (top + bottom) / 2 }
}

/// The text of a PDF as `pdftohtml -xml -zoom 3` tells it: runs with place and size of type.
///
/// `pdftotext` tells a word's height in place of its size, which is another for every font; and it loses no-break blanks.
struct PrintedPages: Sendable {
    private(set) var runs: [PrintedRun] = []
    private(set) var pageCount = 0
    /// The size of each font, by its number in the file.
    private var sizes: [Substring: Double] = [:]

    /// What the places and sizes are multiplied with; whole numbers would be too coarse.
    static let zoom = 3.0
    /// More than any profile has; what is behind it is not looked at.
    private static let mostRuns = 50_000

    init(_ markup: String) {
        for line in markup.utf8.split(separator: UInt8(ascii: "\n")) {
            let line = Substring(line)
            if line.hasPrefix("<text "), runs.count < Self.mostRuns {
                if let run = run(line) { runs.append(run) }
            } else if line.hasPrefix("<page ") {
                pageCount += 1
            } else if line.utf8.contains(UInt8(ascii: "f")), let font = line.firstIndex(of: "<"),
                line[font...].hasPrefix("<fontspec ")
            {
                addFont(line)
            }
        }
    }

    /// `<fontspec id="0" size="39" family="ArialUnicodeMS" color="#ffffff"/>`
    private mutating func addFont(_ line: Substring) {
        guard let id = Self.value("id", in: line), let size = Self.number("size", in: line) else { return }
        sizes[id] = size / Self.zoom
    }

    /// `<text top="58" left="120" width="134" height="47" font="0">Contact</text>`
    private func run(_ line: Substring) -> PrintedRun? {
        guard let close = line.utf8.firstIndex(of: UInt8(ascii: ">")), let left = Self.number("left", in: line),
            let top = Self.number("top", in: line), let width = Self.number("width", in: line),
            let height = Self.number("height", in: line), let font = Self.value("font", in: line)
        else { return nil }
        let text = Self.text(line[line.utf8.index(after: close)...])
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { return nil }
        return PrintedRun(
            text: text, page: pageCount, left: left / Self.zoom, right: (left + width) / Self.zoom,
            top: top / Self.zoom, bottom: (top + height) / Self.zoom, size: sizes[font] ?? height / Self.zoom)
    }

    private static func value(_ name: String, in line: Substring) -> Substring? {
        guard let start = line.firstRange(of: " \(name)=\"") else { return nil }
        return line[start.upperBound...].prefix { $0 != "\"" }
    }

    private static func number(_ name: String, in line: Substring) -> Double? {
        value(name, in: line).flatMap { Double($0) }.flatMap { $0.isFinite && abs($0) < 1_000_000 ? $0 : nil }
    }

    /// Without the marks of bold, slanted and linked text.
    private static func text(_ markup: Substring) -> String {
        var text = String.UnicodeScalarView()
        var isInMark = false
        for scalar in markup.unicodeScalars {
            if scalar == "<" { isInMark = true }
            if !isInMark { text.append(scalar) }
            if scalar == ">" { isInMark = false }
        }
        return PrintedLetters.typed(Entities.decoded(String(text)))
    }
}
