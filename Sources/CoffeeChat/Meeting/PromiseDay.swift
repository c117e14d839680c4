/// The day by which something was promised, in the words of quick notes: "by Friday", "in two weeks", 12月8日前, 下周三.
enum PromiseDay {
    /// - Parameter day: The day on which it was said.
    static func read(_ text: String, on day: Day) -> Day? {
        let words = words(of: text.lowercased())
        return inEnglish(words, on: day) ?? inChinese(Array(text.unicodeScalars), on: day)
    }

    // MARK: English

    private static func inEnglish(_ words: [String], on day: Day) -> Day? {
        for (index, word) in words.enumerated() {
            let before = index > 0 ? words[index - 1] : ""
            let next = index + 1 < words.count ? words[index + 1] : ""
            let found =
                Day(iso: word) ?? relative(word, before: before, next: next, on: day)
                ?? weekday(word, before: before, on: day) ?? date(word, before: before, next: next, on: day)
            if let found { return found }
        }
        return nil
    }

    private static func relative(_ word: String, before: String, next: String, on day: Day) -> Day? {
        switch word {
        case "today", "tonight": return day
        case "tomorrow": return day.adding(days: 1)
        case "week" where before == "next": return day.monday.adding(days: 11)
        case "week" where before == "this": return max(day, day.monday.adding(days: 4))
        case "weekend": return day.monday.adding(days: 6)
        case "month" where before == "next": return day.adding(months: 1)
        default: break
        }
        // "in two weeks", "within 10 days"
        guard before == "in" || before == "within", let count = Int(word) ?? numbers[word], (1...60).contains(count)
        else { return nil }
        switch next {
        case "day", "days": return day.adding(days: count)
        case "week", "weeks": return day.adding(days: 7 * count)
        case "month", "months": return day.adding(months: count)
        default: return nil
        }
    }

    private static func weekday(_ word: String, before: String, on day: Day) -> Day? {
        let index = weekdays.firstIndex { word == $0 || (word == $0.prefix(3) && word != "sun" && word != "sat") }
        guard let index else { return nil }
        let next = day.adding(days: (index - (day.weekday.rawValue - 1) + 7) % 7)
        let coming = next == day ? day.adding(days: 7) : next
        // "next Friday" said on a Monday is the one of next week.
        return before == "next" && coming.monday == day.monday ? coming.adding(days: 7) : coming
    }

    private static func date(_ word: String, before: String, next: String, on day: Day) -> Day? {
        guard word.utf8.count >= 3, let month = months.firstIndex(where: { $0.hasPrefix(word) }) else { return nil }
        guard let number = ordinal(before) ?? ordinal(next) else { return nil }
        return coming(month: month + 1, day: number, after: day)
    }

    private static func ordinal(_ word: String) -> Int? {
        let digits = String(word.unicodeScalars.prefix { ("0"..."9").contains($0) })
        guard let number = Int(digits), (1...31).contains(number) else { return nil }
        return ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count)) ? number : nil
    }

    // MARK: Chinese

    private static func inChinese(_ text: [Unicode.Scalar], on day: Day) -> Day? {
        guard text.contains(where: FactText.isHan) else { return nil }
        let string = String(String.UnicodeScalarView(text))
        for (word, days) in [("今天", 0), ("今晚", 0), ("明天", 1), ("明晚", 1), ("大后天", 3), ("后天", 2)]
        where string.contains(word) {
            return day.adding(days: days)
        }
        if let found = chineseWeekday(text, on: day) ?? chineseDate(text, on: day) { return found }
        if string.contains("下周") || string.contains("下星期") { return day.monday.adding(days: 11) }
        if string.contains("这周") || string.contains("本周") { return max(day, day.monday.adding(days: 4)) }
        if string.contains("周末") { return day.monday.adding(days: 6) }
        if string.contains("月底") {
            let next = day.adding(months: 1)
            return Day(year: next.year, month: next.month, day: 1)?.adding(days: -1)
        }
        if string.contains("下个月") || string.contains("下月") { return day.adding(months: 1) }
        return nil
    }

    /// 周五, 下周三, 星期天
    private static func chineseWeekday(_ text: [Unicode.Scalar], on day: Day) -> Day? {
        for index in text.indices.dropFirst() {
            guard let weekday = chineseDays[text[index]] else { continue }
            let start = ["周", "期", "拜"].contains(text[index - 1]) ? index - 1 : nil
            guard var start else { continue }
            if text[start] != "周" {
                guard start > 0, text[start - 1] == "星" || text[start - 1] == "礼" else { continue }
                start -= 1
            }
            let thisWeek = day.monday.adding(days: weekday - 1)
            let before: Unicode.Scalar = start > 0 ? text[start - 1] : " "
            if before == "下" { return thisWeek.adding(days: 7) }
            return thisWeek <= day && before != "这" && before != "本" ? thisWeek.adding(days: 7) : thisWeek
        }
        return nil
    }

    /// 12月8日, 8号, 三天内, 两周后
    private static func chineseDate(_ text: [Unicode.Scalar], on day: Day) -> Day? {
        for (index, scalar) in text.enumerated() {
            guard let number = number(before: index, in: text) else { continue }
            let next: Unicode.Scalar = index + 1 < text.count ? text[index + 1] : " "
            switch scalar {
            case "月":
                let end = text[(index + 1)...].prefix { ("0"..."9").contains($0) }.count
                if let date = self.number(before: index + 1 + end, in: text), (1...12).contains(number) {
                    return coming(month: number, day: date, after: day)
                }
            case "号", "日":
                if let found = Day(year: day.year, month: day.month, day: number) {
                    return found >= day ? found : found.adding(months: 1)
                }
            case "天" where "内后".unicodeScalars.contains(next): return day.adding(days: number)
            case "周" where "内后".unicodeScalars.contains(next): return day.adding(days: 7 * number)
            default: break
            }
        }
        return nil
    }

    private static func number(before end: Int, in text: [Unicode.Scalar]) -> Int? {
        let digits = text[..<end].reversed().prefix { ("0"..."9").contains($0) }.reversed()
        if !digits.isEmpty { return Int(String(String.UnicodeScalarView(digits))).flatMap { $0 <= 366 ? $0 : nil } }
        return end > 0 ? chineseNumbers[text[end - 1]] : nil
    }

    // MARK: Both

    private static func coming(month: Int, day number: Int, after day: Day) -> Day? {
        guard let date = Day(year: day.year, month: month, day: number) else { return nil }
        // Said in December of January.
        return date >= day ? date : Day(year: day.year + 1, month: month, day: number)
    }

    private static func words(of text: String) -> [String] {
        text.unicodeScalars.split {
            !($0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-"))
        }
        .map { String($0) }
    }

    private static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let numbers = [
        "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "ten": 10,
    ]
    private static let chineseDays: [Unicode.Scalar: Int] = [
        "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "日": 7, "天": 7,
    ]
    private static let chineseNumbers: [Unicode.Scalar: Int] = [
        "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]
}
