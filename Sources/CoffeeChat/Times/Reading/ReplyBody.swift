/// Which lines of a reply are their own words, which their signature, and which somebody else's.
///
/// Quoted lines and what mail programs put around them are dropped; a signature is kept apart, since only addresses
/// and numbers count there, no opening hours.
struct ReplyBody {
    private(set) var own: [Range<Int>] = []
    private(set) var signature: [Range<Int>] = []

    private let text: ReplyText
    private let lines: [Range<Int>]

    init(_ text: ReplyText) {
        self.text = text
        lines = Self.lines(of: text)
        let kept = keptLines()
        let split = SignatureRule(text: text, lines: kept).start()
        for (index, line) in kept.enumerated() where !line.isEmpty || index < split {
            if index >= split || SignatureRule.isHours(text, line) {
                signature.append(line)
            } else if !SignatureRule.isMachineLine(text, line) {
                own.append(line)
            }
        }
    }

    private static func lines(of text: ReplyText) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for index in 0..<text.count where text.scalars[index] == PlainScalar.newline {
            lines.append(text.trimmed(start..<index))
            start = index + 1
        }
        lines.append(text.trimmed(start..<text.count))
        return lines
    }

    private func keptLines() -> [Range<Int>] {
        var kept: [Range<Int>] = []
        var index = 0
        while index < lines.count {
            let line = lines[index]
            if isQuoted(line) {
                index += 1
            } else if let next = afterHeader(at: index) {
                // Their words may stand below what they quote, but only where quoted lines are marked.
                guard let first = lines[next...].first(where: { !$0.isEmpty }), isQuoted(first) else { return kept }
                index = next
            } else if isForwardHead(at: index) {
                return kept
            } else {
                kept.append(line)
                index += 1
            }
        }
        return kept
    }

    private func isQuoted(_ line: Range<Int>) -> Bool {
        !line.isEmpty && (text.scalars[line.lowerBound] == 0x3E || text.scalars[line.lowerBound] == 0xFF1E)
    }

    private static let openings = ["on ", "am ", "le ", "el ", "在 ", "在2", "于2", "于 ", "op ", "il "]
    private static let endings = [
        "wrote:", "writes:", "schrieb:", "ecrit :", "ecrit:", "escribio:", "写道:", "写道", "schreef:",
    ]

    /// "On Thu, … wrote:", which may run over three lines; the line after it.
    private func afterHeader(at index: Int) -> Int? {
        let isOpening = Self.openings.contains { text.starts(lines[index], with: $0) }
        for last in index..<min(index + (isOpening ? 3 : 1), lines.count) {
            if last > index, lines[last].isEmpty { return nil }
            let line = lines[last]
            guard Self.endings.contains(where: { text.ends(line, with: $0) }) else { continue }
            return last + 1
        }
        return nil
    }

    private static let heads = ["from:", "发件人:", "de:", "von:"]
    private static let fields = ["sent:", "date:", "to:", "subject:", "cc:", "发送时间:", "收件人:", "主题:", "日期:", "抄送:"]
    private static let rules = [
        "original message", "forwarded message", "begin forwarded", "原始邮件", "转发的邮件", "转发邮件", "原邮件", "以下是引用",
    ]

    private func isForwardHead(at index: Int) -> Bool {
        let line = lines[index]
        if Self.heads.contains(where: { text.starts(line, with: $0) }) {
            return lines[(index + 1)...].prefix(3).contains { next in
                Self.fields.contains { text.starts(next, with: $0) }
            }
        }
        guard !line.isEmpty, line.count < 90 else { return false }
        let first = text.scalars[line.lowerBound]
        guard first == 0x2D || first == 0x5F || text.starts(line, with: "begin forwarded") else { return false }
        return Self.rules.contains { text.contains(line, $0) }
            || line.count >= 10 && line.allSatisfy { text.scalars[$0] == 0x5F }
    }
}
