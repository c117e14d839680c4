/// Where a signature starts: at "-- ", after a closing such as "Best," or at a last block headed by a bare name.
struct SignatureRule {
    let text: ReplyText
    let lines: [Range<Int>]

    /// The index of its first line; the number of lines where there is none.
    func start() -> Int {
        if let dashes = lines.firstIndex(where: { isDashes($0) }) { return dashes }
        if let closing = closing() { return closing }
        return namedBlock() ?? lines.count
    }

    private func isDashes(_ line: Range<Int>) -> Bool {
        (2...3).contains(line.count) && line.allSatisfy { text.scalars[$0] == 0x2D }
    }

    private static let closings: Set<String> = [
        "best", "all the best", "best wishes", "best regards", "regards", "kind regards", "warm regards", "many thanks",
        "warmest regards", "warmly", "cheers", "thanks", "thank you", "thx", "sincerely", "yours sincerely", "yours",
        "yours truly", "yours faithfully", "cordially", "respectfully", "talk soon", "speak soon", "take care", "br",
        "rgds",
        "kind wishes", "thanks and regards", "thanks & regards", "warm wishes", "with best wishes", "with kind regards",
        "with regards", "bien a toi", "cordialement", "med vanlig halsning", "mit freundlichen grußen", "viele gruße",
        "mvh", "lg", "vg", "saludos", "un saludo", "abraços", "abrazos", "ciao", "love", "xx", "x", "groetjes",
        "祝好", "此致", "敬礼", "顺颂商祺", "谢谢", "祝商祺", "祝顺利", "以上", "顺祝商祺",
    ]

    private func closing() -> Int? {
        for (index, line) in lines.enumerated()
        where !line.isEmpty && line.count <= 30 && index > 0 && index > lines.count - 30 {
            var end = line.upperBound
            while end > line.lowerBound, [0x2C, 0x2E, 0x21, 0x20, 0x3002, 0xFF0C].contains(text.scalars[end - 1]) {
                end -= 1
            }
            guard Self.closings.contains(text.plain(line.lowerBound..<end)) else { continue }
            // "Thanks!" above a real paragraph closes nothing.
            let rest = lines[(index + 1)...].filter { !$0.isEmpty }
            if rest.count <= 9, rest.first.map({ $0.count <= 40 }) ?? true { return index }
        }
        return nil
    }

    /// A last block of two lines or more whose first is a name.
    private func namedBlock() -> Int? {
        guard let blank = lines.lastIndex(where: \.isEmpty), blank > 0 else { return nil }
        var start = blank + 1
        if lines.count - start < 2 {
            // A name alone, then a blank line, then the rest of the signature.
            guard let earlier = lines[..<blank].lastIndex(where: \.isEmpty), earlier > 0 else { return nil }
            guard blank - earlier >= 3 || lines.count - start == 1 && blank - earlier == 2 else { return nil }
            start = earlier + 1
        }
        return isName(lines[start]) ? start : nil
    }

    private func isName(_ line: Range<Int>) -> Bool {
        guard (2...40).contains(line.count) else { return false }
        if line.allSatisfy({ PlainScalar.isHan(text.scalars[$0]) }) { return line.count <= 4 }
        let words = line.split { text.scalars[$0] == PlainScalar.space }
        guard (2...5).contains(words.count) else { return false }
        return words.allSatisfy { word in
            guard let first = word.first else { return false }
            let written = text.written[first]
            guard text.isUpper(first) || written > 0xBF else { return false }
            return word.allSatisfy { text.scalars[$0] > 0x60 || [0x2D, 0x27, 0x2E, 0x2C].contains(text.scalars[$0]) }
        } && !SpeechTree.knowsAnyTime(text, line)
    }

    private static let hours = [
        "office hours", "working hours", "opening hours", "hours:", "clinic:", "clinic hours", "open:", "surgery hours",
        "my working", "business hours", "reading room open", "工作时间:", "上班时间:", "办公时间", "营业时间", "门诊时间", "坐诊时间",
        "答疑时间", "service hours", "studio hours", "shop hours", "gallery hours",
    ]

    static func isHours(_ text: ReplyText, _ line: Range<Int>) -> Bool {
        hours.contains { text.starts(line, with: $0) }
    }

    private static let machines = [
        "sent from my", "sent from outlook", "get outlook for", "sent via", "sent from yahoo", "sent from mail", "发自我的",
        "来自我的", "发自iphone", "sent from iphone", "从我的", "发送自", "sent with", "通过手机",
    ]

    static func isMachineLine(_ text: ReplyText, _ line: Range<Int>) -> Bool {
        line.count < 60 && machines.contains { text.starts(line, with: $0) }
    }
}

extension ReplyText {
    func plain(_ range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        for value in scalars[range] {
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        return String(text)
    }
}
