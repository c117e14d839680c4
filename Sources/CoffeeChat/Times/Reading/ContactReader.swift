/// Addresses, numbers and links, found before anything else so that no time is read inside one.
struct ContactReader {
    enum Kind { case email, phone, link }

    struct Contact {
        let kind: Kind
        let range: Range<Int>
    }

    private let text: ReplyText
    private(set) var contacts: [Contact] = []

    init(_ text: ReplyText, lines: [Range<Int>]) {
        self.text = text
        for line in lines {
            let known = contacts.count
            readLinksAndAddresses(line)
            readPhones(line, taken: contacts[known...].map(\.range))
        }
        contacts.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    // MARK: Links and addresses

    private mutating func readLinksAndAddresses(_ line: Range<Int>) {
        var index = line.lowerBound
        while index < line.upperBound {
            guard isAddressSign(index) else {
                index += 1
                continue
            }
            var end = index
            var at: Int?
            var hasDotAfterName = false
            var hasSlash = false
            while end < line.upperBound, isAddressSign(end) {
                let scalar = text.scalars[end]
                if scalar == 0x40 { at = at ?? end }
                if scalar == 0x2F { hasSlash = true }
                if scalar == 0x2E, at.map({ end > $0 + 1 }) ?? false, end + 1 < line.upperBound,
                    PlainScalar.isLetter(text.scalars[end + 1])
                {
                    hasDotAfterName = true
                }
                end += 1
            }
            if let at, hasDotAfterName, at > index {
                append(.email, from: emailStart(at, notBefore: index), to: end)
            } else if isLink(index..<end, hasSlash: hasSlash) {
                append(.link, from: index, to: end)
            }
            index = end
        }
    }

    private func isAddressSign(_ index: Int) -> Bool {
        let scalar = text.scalars[index]
        if PlainScalar.isLetter(scalar) || PlainScalar.isDigit(scalar) { return true }
        // . _ % + - @ / : ? = & #
        return [0x2E, 0x5F, 0x25, 0x2B, 0x2D, 0x40, 0x2F, 0x3A, 0x3F, 0x3D, 0x26, 0x23].contains(scalar)
            && text.written[index] < 0x80
    }

    private func emailStart(_ at: Int, notBefore first: Int) -> Int {
        var start = at
        while start > first, ![0x2F, 0x3A, 0x3F, 0x3D, 0x26, 0x23].contains(text.scalars[start - 1]) { start -= 1 }
        while start < at, [0x2E, 0x2D].contains(text.scalars[start]) { start += 1 }
        return start
    }

    private func isLink(_ range: Range<Int>, hasSlash: Bool) -> Bool {
        if text.starts(range, with: "http") || text.starts(range, with: "www.") { return true }
        guard hasSlash else { return false }
        for domain in [".com/", ".us/", ".io/", ".me/", ".org/", ".net/", ".cn/", ".co/", ".app/", ".dev/", ".edu/"]
        where text.contains(range, domain) { return true }
        return false
    }

    private mutating func append(_ kind: Kind, from start: Int, to end: Int) {
        var end = end
        while end > start, [0x2E, 0x2D, 0x3A, 0x3F, 0x2F].contains(text.scalars[end - 1]) { end -= 1 }
        if start < end { contacts.append(Contact(kind: kind, range: start..<end)) }
    }

    // MARK: Numbers

    private mutating func readPhones(_ line: Range<Int>, taken: [Range<Int>]) {
        var next = 0
        var index = line.lowerBound
        while index < line.upperBound {
            if next < taken.count, index >= taken[next].lowerBound {
                index = max(index, taken[next].upperBound)
                next += 1
                continue
            }
            let limit = next < taken.count ? taken[next].lowerBound : line.upperBound
            guard PhoneShape.canStart(text.scalars[index]) else {
                index += 1
                continue
            }
            let shape = PhoneShape(text, from: index, limit: limit)
            if shape.isPhone, !isLabelledOtherwise(shape.range.lowerBound, line) {
                contacts.append(Contact(kind: .phone, range: shape.range))
            }
            index = max(index + 1, shape.end)
        }
    }

    private static let labels = [
        "id", "id:", "id is", "meeting id:", "passcode", "passcode:", "code", "code:", "ticket", "case", "order", "ref",
        "ref:", "#", "会议号", "会议号:", "会议号是", "会议id", "qq", "qq:", "qq号", "微信", "微信:", "微信号", "工单", "工单号", "订单", "编号",
        "微信号:", "wechat", "wechat:", "wechat id", "号:", "room", "no",
    ]

    private func isLabelledOtherwise(_ start: Int, _ line: Range<Int>) -> Bool {
        let before = text.trimmed(max(line.lowerBound, start - 14)..<start)
        // 微信同号：139…
        if text.ends(before, with: "同号") || text.ends(before, with: "同号:") { return false }
        return Self.labels.contains { label in
            guard text.ends(before, with: label) else { return false }
            let first = before.upperBound - label.unicodeScalars.count
            return first <= line.lowerBound || !PlainScalar.isLetter(text.scalars[first])
                || !PlainScalar.isLetter(text.scalars[first - 1])
        }
    }
}

/// A run of digits, and whether a telephone number looks like that.
struct PhoneShape {
    let range: Range<Int>
    let end: Int
    private var groups: [Int] = []
    private var firstGroup = 0
    private var hasPlus = false
    private var isFirstZero = false

    static func canStart(_ scalar: UInt32) -> Bool {
        PlainScalar.isDigit(scalar) || scalar == 0x2B || scalar == 0x28
    }

    init(_ text: ReplyText, from start: Int, limit: Int) {
        var index = start
        var lastDigit = start
        var run = 0
        hasPlus = text.scalars[start] == 0x2B
        isFirstZero = text.scalars[start] == 0x30
        while index < limit {
            let scalar = text.scalars[index]
            if PlainScalar.isDigit(scalar) {
                if groups.isEmpty, firstGroup < 100_000_000 { firstGroup = firstGroup * 10 + Int(scalar) - 0x30 }
                run += 1
                lastDigit = index + 1
            } else {
                // space ( ) + - .
                guard
                    [0x20, 0x28, 0x29, 0x2D, 0x2E].contains(scalar) || scalar == 0x2B && index == start
                        || scalar == 0x2B && index == start + 1
                else { break }
                if run > 0 { groups.append(run) }
                run = 0
                if index > lastDigit + 2 { break }
            }
            index += 1
        }
        if run > 0 { groups.append(run) }
        end = max(lastDigit, start + 1)
        range = start..<max(lastDigit, start)
        // A letter right behind belongs to a time or a length: "9 10am".
        if lastDigit < text.count,
            PlainScalar.isLetter(text.scalars[lastDigit]) || text.scalars[lastDigit] == 0x3A
                || PlainScalar.isHan(text.scalars[lastDigit])
                    && [0x70B9, 0x6708, 0x53F7, 0x65E5, 0x5E74, 0x5206, 0x65F6].contains(text.scalars[lastDigit])
        {
            groups = []
        }
    }

    private var digits: Int { groups.reduce(0, +) }

    var isPhone: Bool {
        guard (7...15).contains(digits), groups.count <= 7 else { return false }
        if hasPlus { return digits >= 8 }
        if groups.count == 1 { return digits >= 8 && !(digits == 8 && (2020...2035).contains(firstGroup / 10_000)) }
        // Dates and times: 2026-11-24, 14.12.2026, 10.00-11.00, 1000-1130.
        if groups[0] == 4, groups.count <= 3, groups.dropFirst().allSatisfy({ $0 <= 2 }) { return false }
        if groups.count == 3, groups[0] <= 2, groups[1] <= 2 { return false }
        if groups.allSatisfy({ $0 <= 2 }) { return groups.count >= 5 && isFirstZero }
        if groups == [4, 4], firstGroup < 2400, firstGroup % 100 < 60 { return false }
        return (groups.max() ?? 0) >= 3
    }
}
