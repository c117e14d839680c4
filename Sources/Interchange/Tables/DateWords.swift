/// The parts of a written date, sorted by what they can be: the numbers of the day, the month's name, the clock.
struct DateWords {
    private struct Number {
        var value: Int
        var digits: Int
    }

    private var numbers: [Number] = []
    /// How many numbers stand before the month's name.
    private var numbersBeforeName = 0
    private var monthByName: Int?
    /// Year, month and day that are marked as such: 2026年11月22日.
    private var marked: (year: Int?, month: Int?, day: Int?) = (nil, nil, nil)
    private var separator: Unicode.Scalar?
    private var clock: [Int] = []
    private var isAfternoon: Bool?
    private var offset: Int?

    /// Fails at the first word that belongs to no date.
    init?(_ bytes: ArraySlice<UInt8>) {
        var tokens = Tokens(String(decoding: bytes, as: UTF8.self))
        while let token = tokens.next() {
            switch token {
            case .number(let value, let digits):
                guard take(value, digits, &tokens) else { return nil }
            case .word(let word):
                guard take(word) else { return nil }
            case .mark(let mark):
                guard take(mark, &tokens) else { return nil }
            }
        }
    }

    private mutating func take(_ value: Int, _ digits: Int, _ tokens: inout Tokens) -> Bool {
        if let unit = tokens.skip(anyOf: "年월년月日号號일时時点點分秒시분초") {
            switch unit {
            case "年", "년": marked.year = value
            case "月", "월": marked.month = value
            case "日", "号", "號", "일": marked.day = value
            default: clock.append(value)
            }
            return true
        }
        let isTime = clock.isEmpty && tokens.peek(":") || !clock.isEmpty && tokens.afterColon
        if isTime, clock.count < 3 {
            clock.append(value)
            return true
        }
        // A fraction of a second says nothing that anybody needs.
        if !clock.isEmpty, tokens.afterPoint { return true }
        numbers.append(Number(value: value, digits: digits))
        return numbers.count <= 3
    }

    private mutating func take(_ word: String) -> Bool {
        switch word {
        case "utc", "gmt", "z": offset = 0
        case "am", "上午", "早上", "凌晨", "오전", "午前": isAfternoon = false
        case "pm", "下午", "晚上", "中午", "오후", "午後": isAfternoon = true
        case "a" where !clock.isEmpty: isAfternoon = false  // "a.m."
        case "p" where !clock.isEmpty: isAfternoon = true
        case "m" where isAfternoon != nil: break
        case "t", "at", "of", "on", "st", "nd", "rd", "th": return true
        default:
            if let month = MonthNames.month(word) {
                guard monthByName == nil else { return false }
                monthByName = month
                numbersBeforeName = numbers.count
                return true
            }
            return Self.isWeekday(word)
        }
        return true
    }

    private mutating func take(_ mark: Unicode.Scalar, _ tokens: inout Tokens) -> Bool {
        switch mark {
        case "+" where !clock.isEmpty, "-" where !clock.isEmpty:
            guard let shift = tokens.offset() else { return false }
            offset = mark == "-" ? -shift : shift
        case "/", "-", ".": if separator == nil, clock.isEmpty { separator = mark }
        case ":", ",", "'", "(", ")": break
        default: return false
        }
        return true
    }

    private static func isWeekday(_ word: String) -> Bool {
        let english = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        let isChinese = word.hasPrefix("周") || word.hasPrefix("星期")
        return isChinese || word.utf8.count >= 3 && english.contains { $0.hasPrefix(word) }
    }

    func date(order: WrittenDate.Order) -> WrittenDate? {
        guard var date = calendarDate(order) else { return nil }
        if let month = date.month, !(1...12).contains(month) { return nil }
        if let day = date.day, !(1...31).contains(day) { return nil }
        if !clock.isEmpty {
            guard let seconds else { return nil }
            date.seconds = seconds
        }
        date.offset = offset
        return date
    }

    private func calendarDate(_ order: WrittenDate.Order) -> WrittenDate? {
        if let year = marked.year {
            guard numbers.isEmpty else { return nil }
            return WrittenDate(year: year, month: marked.month, day: marked.day)
        }
        if let monthByName { return named(monthByName) }
        switch numbers.count {
        case 3: return threeNumbers(order)
        case 2:
            if numbers[0].digits == 4 { return WrittenDate(year: numbers[0].value, month: numbers[1].value) }
            return numbers[1].digits == 4 ? WrittenDate(year: numbers[1].value, month: numbers[0].value) : nil
        case 1 where numbers[0].digits == 4: return WrittenDate(year: numbers[0].value)
        case 1 where numbers[0].digits == 8:
            let value = numbers[0].value
            return WrittenDate(year: value / 10_000, month: value / 100 % 100, day: value % 100)
        default: return nil
        }
    }

    /// `22 Nov 2026`, `Nov 22, 2026`, `2026 Nov 22`, `22-Nov-26`, `Nov 2026`, `Nov-26`; but `4-Apr` has no year.
    private func named(_ month: Int) -> WrittenDate? {
        switch numbers.count {
        case 1:
            guard numbers[0].digits == 4 || numbersBeforeName == 0 else { return nil }
            return WrittenDate(year: year(numbers[0]), month: month)
        case 2:
            let yearFirst = numbers[0].digits == 4
            let (day, year) = yearFirst ? (numbers[1], numbers[0]) : (numbers[0], numbers[1])
            return WrittenDate(year: self.year(year), month: month, day: day.value)
        default: return nil
        }
    }

    private func threeNumbers(_ order: WrittenDate.Order) -> WrittenDate? {
        let (a, b, c) = (numbers[0], numbers[1], numbers[2])
        if a.digits == 4 { return WrittenDate(year: a.value, month: b.value, day: c.value) }
        // 22.11.2026 is written where the day comes first; 22/11 can be nothing else.
        let dayFirst = separator == "." || a.value > 12 || (order == .dayFirst && b.value <= 12)
        let (month, day) = dayFirst ? (b.value, a.value) : (a.value, b.value)
        return WrittenDate(year: year(c), month: month, day: day)
    }

    private func year(_ number: Number) -> Int {
        guard number.digits <= 2 else { return number.value }
        return number.value < 70 ? 2000 + number.value : 1900 + number.value
    }

    private var seconds: Int? {
        var hour = clock[0]
        let (minute, second) = (clock.count > 1 ? clock[1] : 0, clock.count > 2 ? clock[2] : 0)
        if let isAfternoon {
            if isAfternoon, hour < 12 { hour += 12 }
            if !isAfternoon, hour == 12 { hour = 0 }
        }
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
        return hour * 3600 + minute * 60 + min(second, 59)
    }
}
