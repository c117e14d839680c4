/// 日期，按信里的说法。
enum ChineseDates {
    /// 昨天, 周一, 上周, 两周前, 10月份: how one names a day that is past.
    static func past(_ day: Day, from today: Day) -> String {
        let days = today.days(since: day)
        let weeks = today.monday.days(since: day.monday) / 7
        switch (days, weeks) {
        case (...0, _): return "今天早些时候"
        case (1, _): return "昨天"
        case (_, 0): return "周" + weekdays[day.weekday.rawValue - 1]
        case (_, 1): return "上周"
        case (_, 2): return "两周前"
        case (_, 3...4): return "前些天"
        default: return day.year == today.year ? "\(day.month)月份" : "\(day.year)年\(day.month)月"
        }
    }

    /// 周五前, 12月4日前
    static func by(_ day: Day, from today: Day) -> String {
        let days = day.days(since: today)
        if days == 0 { return "今天" }
        if days == 1 { return "明天" }
        if (2...6).contains(days), day.monday == today.monday { return "周\(weekdays[day.weekday.rawValue - 1])前" }
        return "\(day.month)月\(day.day)日前"
    }

    /// 从2023年3月起, 从今年3月起; `nil` for a day to come.
    static func since(_ date: CareerDate, today: Day) -> String? {
        guard CareerDate(today).months >= date.months, date.year <= today.year else { return nil }
        let year = date.year == today.year ? "今年" : date.year == today.year - 1 ? "去年" : "\(date.year)年"
        return "从\(year)\(date.month.map { "\($0)月" } ?? "")起"
    }

    /// 2024年5月, 今年5月
    static func month(of day: Day, today: Day) -> String {
        let year = day.year == today.year ? "今年" : day.year == today.year - 1 ? "去年" : "\(day.year)年"
        return "\(year)\(day.month)月"
    }

    private static let weekdays = ["一", "二", "三", "四", "五", "六", "日"]
}
