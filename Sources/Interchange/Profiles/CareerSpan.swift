import CoffeeChat

/// A line that tells from when to when: `January 2024 - Present (1 year 6 months)`, `2017 - 2020 · 3 yrs`,
/// `2024年1月 - 至今 (1 年 6 个月)`.
struct CareerSpan: Hashable {
    var start: CareerDate?
    var end: CareerDate?
    var isCurrent = false
    /// How long it is said to be, in months.
    var months: Int?

    /// Reads a whole line; `nil` where any part of it is of no date.
    init?(_ line: String) {
        guard line.utf8.count <= Self.longest, let tokens = SpanTokens.read(line) else { return nil }
        var rest = tokens[...]
        self.init(&rest)
        guard rest.isEmpty, start != nil else { return nil }
    }

    /// The dates of a school, which may be one alone: `2011 - 2015`, `(2015)`.
    init?(school line: String) {
        guard line.utf8.count <= Self.longest, let tokens = SpanTokens.read(line) else { return nil }
        var rest = tokens.filter { $0 != .open && $0 != .close && $0 != .dot }[...]
        self.init(&rest, allowsOneDate: true)
        guard rest.isEmpty, hasDate else { return nil }
    }

    private var hasDate: Bool { start != nil || end != nil }

    /// A duration and nothing else: `4 years 2 months`, `3 年 2 个月`, `less than a year`.
    static func months(_ line: String) -> Int? {
        guard line.utf8.count <= longest, let tokens = SpanTokens.read(line) else { return nil }
        var rest = tokens[...]
        let months = duration(&rest)
        return rest.isEmpty ? months : nil
    }

    private static let longest = 120

    private init(_ tokens: inout ArraySlice<SpanToken>, allowsOneDate: Bool = false) {
        start = Self.date(&tokens)
        if Self.take(.dash, &tokens) {
            if Self.take(.now, &tokens) {
                isCurrent = true
            } else {
                end = Self.date(&tokens)
                guard end != nil || allowsOneDate else {
                    start = nil
                    return
                }
            }
        } else if Self.take(.now, &tokens) {
            // 2024年1月至今
            isCurrent = true
        } else if allowsOneDate {
            (start, end) = (nil, start)
        } else if tokens.isEmpty {
            // A year alone is no span: it may be a company's name.
            start = nil
            return
        } else {
            // "June 2019 (1 month)": it began and ended then.
            end = start
        }
        takeDuration(&tokens)
    }

    private mutating func takeDuration(_ tokens: inout ArraySlice<SpanToken>) {
        guard Self.take(.open, &tokens) || Self.take(.dot, &tokens) else { return }
        months = Self.duration(&tokens)
        _ = Self.take(.close, &tokens)
        if months == nil { start = nil }
    }

    private static func take(_ token: SpanToken, _ tokens: inout ArraySlice<SpanToken>) -> Bool {
        guard tokens.first == token else { return false }
        tokens.removeFirst()
        return true
    }

    /// `January 2024`, `2024年1月`, `2024.01`, `01/2024`, `2024`.
    private static func date(_ tokens: inout ArraySlice<SpanToken>) -> CareerDate? {
        if case .month(let month)? = tokens.first, case .number(let year)? = tokens.dropFirst().first {
            tokens.removeFirst(2)
            return CareerDate(year: year, month: month)
        }
        guard case .number(let first)? = tokens.first else { return nil }
        if case .separator? = tokens.dropFirst().first, case .number(let second)? = tokens.dropFirst(2).first {
            tokens.removeFirst(3)
            return first > 31 ? CareerDate(year: first, month: second) : CareerDate(year: second, month: first)
        }
        guard first > 31 else { return nil }
        tokens.removeFirst()
        _ = take(.year, &tokens)
        if case .month(let month)? = tokens.first {
            tokens.removeFirst()
            return CareerDate(year: first, month: month)
        }
        if case .number(let month)? = tokens.first, tokens.dropFirst().first == .monthMark {
            tokens.removeFirst(2)
            return CareerDate(year: first, month: month)
        }
        return CareerDate(year: first)
    }

    private static func duration(_ tokens: inout ArraySlice<SpanToken>) -> Int? {
        var months: Int?
        // "less than a year", "不到 1 年"
        if take(.less, &tokens) {
            while let next = tokens.first, next == .year || next.isNumber { tokens.removeFirst() }
            return 6
        }
        while case .number(let count)? = tokens.first, count < 1000, let unit = tokens.dropFirst().first {
            switch unit {
            case .year: months = (months ?? 0) + count * 12
            case .monthCount: months = (months ?? 0) + count
            default: return nil
            }
            tokens.removeFirst(2)
        }
        return months
    }
}
