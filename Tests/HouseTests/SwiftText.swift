/// Swift source parted into what is code, what stands in string literals, and what is a comment.
///
/// A rule that looks for `try!` must not be upset by a comment that warns of it, nor one that looks for SQL by a
/// variable. It knows nested comments, raw and multi-line strings, and interpolations within them.
struct SwiftText {
    /// Line by line; strings and comments are blanked out, so that columns keep their places.
    let code: [String]
    /// The contents of literals with their line, counted from 1. What stands in an interpolation is code.
    let strings: [(line: Int, text: String)]

    init(_ source: String) {
        var scanner = Scanner(Array(source.unicodeScalars))
        scanner.scanCode(until: nil)
        code = String(scanner.code).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        strings = scanner.strings
    }

    private struct Scanner {
        private let scalars: [Unicode.Scalar]
        private var at = 0
        private var line = 1
        private(set) var code = String.UnicodeScalarView()
        private(set) var strings: [(line: Int, text: String)] = []

        init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

        /// Code, up to the parenthesis that closes an interpolation or to the end of the file.
        mutating func scanCode(until end: Unicode.Scalar?) {
            var depth = 0
            while at < scalars.count {
                if looksAt("//") {
                    skip { $0 != "\n" }
                } else if looksAt("/*") {
                    skipComment()
                } else if let hashes = hashesBeforeQuote() {
                    scanString(hashes: hashes)
                } else {
                    let scalar = scalars[at]
                    if scalar == "(" { depth += 1 }
                    if scalar == end {
                        if depth == 0 { return }
                        depth -= 1
                    } else if scalar == ")" {
                        depth -= 1
                    }
                    take(blank: false)
                }
            }
        }

        private func looksAt(_ text: String) -> Bool {
            scalars[at...].prefix(text.unicodeScalars.count).elementsEqual(text.unicodeScalars)
        }

        private mutating func take(blank: Bool) {
            let scalar = scalars[at]
            if scalar == "\n" { line += 1 }
            code.append(blank && scalar != "\n" ? " " : scalar)
            at += 1
        }

        private mutating func skip(while isSkipped: (Unicode.Scalar) -> Bool) {
            while at < scalars.count, isSkipped(scalars[at]) { take(blank: true) }
        }

        private mutating func skip(_ count: Int) {
            for _ in 0..<min(count, scalars.count - at) { take(blank: true) }
        }

        private mutating func skipComment() {
            var depth = 0
            repeat {
                if looksAt("/*") { depth += 1; skip(2) } else if looksAt("*/") { depth -= 1; skip(2) } else { skip(1) }
            } while depth > 0 && at < scalars.count
        }

        private func hashesBeforeQuote() -> Int? {
            let hashes = scalars[at...].prefix { $0 == "#" }.count
            guard at + hashes < scalars.count, scalars[at + hashes] == "\"" else { return nil }
            return hashes
        }

        private mutating func scanString(hashes: Int) {
            let start = line
            skip(hashes)
            let quotes = looksAt("\"\"\"") ? 3 : 1
            skip(quotes)
            let ending = String(repeating: "\"", count: quotes) + String(repeating: "#", count: hashes)
            let escape = "\\" + String(repeating: "#", count: hashes)
            var text = String.UnicodeScalarView()
            while at < scalars.count, !looksAt(ending) {
                if looksAt(escape + "(") {
                    skip(escape.unicodeScalars.count + 1)
                    scanCode(until: ")")
                    skip(1)
                } else if looksAt(escape) {
                    text.append(contentsOf: scalars[at...].prefix(escape.unicodeScalars.count + 1))
                    skip(escape.unicodeScalars.count + 1)
                } else {
                    text.append(scalars[at])
                    skip(1)
                }
            }
            skip(ending.unicodeScalars.count)
            strings.append((start, String(text)))
        }
    }
}
