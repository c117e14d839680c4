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
        var scanner = Scanner(Array(source.utf8))
        scanner.scanCode(until: nil)
        code = scanner.code.split(separator: Scanner.newline, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
        strings = scanner.strings
    }

    /// Whether any line of code holds the text; quick enough to be asked of every file.
    func codeContains(_ text: String) -> Bool { code.contains { $0.contains(text) } }

    /// Works on bytes: in a debug build, scalars would take ten times as long.
    private struct Scanner {
        static let newline = UInt8(ascii: "\n")
        private static let (space, hash, quote) = (UInt8(ascii: " "), UInt8(ascii: "#"), UInt8(ascii: "\""))
        private static let (slash, star, backslash) = (UInt8(ascii: "/"), UInt8(ascii: "*"), UInt8(ascii: "\\"))
        private static let (open, close) = (UInt8(ascii: "("), UInt8(ascii: ")"))

        private let bytes: [UInt8]
        private var at = 0
        private var line = 1
        private(set) var code: [UInt8] = []
        private(set) var strings: [(line: Int, text: String)] = []

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
            code.reserveCapacity(bytes.count)
        }

        /// Code, up to the parenthesis that closes an interpolation or to the end of the file.
        mutating func scanCode(until end: UInt8?) {
            var depth = 0
            while at < bytes.count {
                let byte = bytes[at]
                if byte == Self.slash, self.byte(after: 1) == Self.slash {
                    while at < bytes.count, bytes[at] != Self.newline { take(blank: true) }
                } else if byte == Self.slash, self.byte(after: 1) == Self.star {
                    skipComment()
                } else if byte == Self.quote || byte == Self.hash, let hashes = hashesBeforeQuote() {
                    scanString(hashes: hashes)
                } else {
                    if byte == Self.open { depth += 1 }
                    if byte == Self.close {
                        if byte == end, depth == 0 { return }
                        depth -= 1
                    }
                    take(blank: false)
                }
            }
        }

        private func byte(after count: Int) -> UInt8? { at + count < bytes.count ? bytes[at + count] : nil }

        private mutating func take(blank: Bool) {
            let byte = bytes[at]
            if byte == Self.newline { line += 1 }
            code.append(blank && byte != Self.newline ? Self.space : byte)
            at += 1
        }

        private mutating func skip(_ count: Int) {
            for _ in 0..<min(count, bytes.count - at) { take(blank: true) }
        }

        private mutating func skipComment() {
            var depth = 0
            repeat {
                let next = byte(after: 1)
                if bytes[at] == Self.slash, next == Self.star {
                    depth += 1
                    skip(2)
                } else if bytes[at] == Self.star, next == Self.slash {
                    depth -= 1
                    skip(2)
                } else {
                    skip(1)
                }
            } while depth > 0 && at < bytes.count
        }

        private func hashesBeforeQuote() -> Int? {
            var hashes = 0
            while byte(after: hashes) == Self.hash { hashes += 1 }
            return byte(after: hashes) == Self.quote ? hashes : nil
        }

        private func looksAt(_ text: [UInt8]) -> Bool {
            bytes[at] == text[0] && bytes[at...].starts(with: text)
        }

        private mutating func scanString(hashes: Int) {
            let start = line
            skip(hashes)
            let quotes = byte(after: 1) == Self.quote && byte(after: 2) == Self.quote ? 3 : 1
            skip(quotes)
            let marks = [UInt8](repeating: Self.hash, count: hashes)
            let ending = [UInt8](repeating: Self.quote, count: quotes) + marks
            let escape = [Self.backslash] + marks
            var text: [UInt8] = []
            while at < bytes.count, !looksAt(ending) {
                if looksAt(escape) {
                    if byte(after: escape.count) == Self.open {
                        skip(escape.count + 1)
                        scanCode(until: Self.close)
                        skip(1)
                        continue
                    }
                    text += bytes[at...].prefix(escape.count + 1)
                    skip(escape.count + 1)
                } else {
                    text.append(bytes[at])
                    skip(1)
                }
            }
            skip(ending.count)
            strings.append((start, String(decoding: text, as: UTF8.self)))
        }
    }
}
