package import CoffeeChat
package import struct Foundation.Date
package import struct Foundation.TimeZone

/// Days and times in words. Written out here, since ICU's formatters take longer to load than
/// `cortado today` may take in all, and give 24 hours in Chinese where am and pm were asked.
package enum DateWords {
    /// "Tuesday, November 24" · "11月24日 周二"; with the year where it is not `today`'s.
    package static func day(_ day: Day, today: Day, in language: Language) -> String {
        let isThisYear = day.year == today.year
        switch language {
        case .english:
            let text = "\(weekdays.en[day.weekday.rawValue - 1]), \(months[day.month - 1]) \(day.day)"
            return isThisYear ? text : "\(text), \(day.year)"
        case .chinese:
            let text = "\(day.month)月\(day.day)日 \(weekdays.zh[day.weekday.rawValue - 1])"
            return isThisYear ? text : "\(day.year)年\(text)"
        }
    }

    /// "Nov 24" · "11月24日"; with the year where it is not `today`'s.
    package static func short(_ day: Day, today: Day, in language: Language) -> String {
        let isThisYear = day.year == today.year
        switch language {
        case .english:
            let text = "\(months[day.month - 1].prefix(3)) \(day.day)"
            return isThisYear ? text : "\(text), \(day.year)"
        case .chinese:
            let text = "\(day.month)月\(day.day)日"
            return isThisYear ? text : "\(day.year)年\(text)"
        }
    }

    /// "Nov" · "11月": below a picture, where there is little room.
    package static func month(_ month: Int, in language: Language) -> String {
        language == .english ? String(months[month - 1].prefix(3)) : "\(month)月"
    }

    /// "November" · "11月"
    package static func monthName(_ month: Int, in language: Language) -> String {
        language == .english ? months[month - 1] : "\(month)月"
    }

    /// "today", "yesterday", "on Tuesday", "on November 3" · "今天"、"昨天"、"周二"、"11月3日": for the middle of a sentence.
    package static func relative(_ day: Day, today: Day, in language: Language) -> String {
        switch (day.days(since: today), language) {
        case (0, .english): "today"
        case (0, .chinese): "今天"
        case (1, .english): "tomorrow"
        case (1, .chinese): "明天"
        case (-1, .english): "yesterday"
        case (-1, .chinese): "昨天"
        case (-6 ... -2, .english), (2...6, .english): "on \(weekdays.en[day.weekday.rawValue - 1])"
        case (_, .english): "on \(longDay(day, today: today))"
        case (_, .chinese): short(day, today: today, in: .chinese)
        }
    }

    /// "3 days ago", "in 2 weeks", "a year ago" · "3天前"、"2周后".
    package static func distance(_ day: Day, today: Day, in language: Language) -> String {
        let days = day.days(since: today)
        guard days != 0 else { return relative(day, today: today, in: language) }
        let (count, unit) = measure(days.magnitude)
        switch language {
        case .english:
            let amount = "\(count) \(unit.en)\(count == 1 ? "" : "s")"
            return days < 0 ? "\(amount) ago" : "in \(amount)"
        case .chinese: return "\(count)\(unit.zh)\(days < 0 ? "前" : "后")"
        }
    }

    /// "3:30 pm" · "下午3:30"
    package static func time(_ instant: Date, zone: TimeZone, in language: Language) -> String {
        let local = Int(instant.timeIntervalSince1970) + zone.secondsFromGMT(for: instant)
        let minutes = ((local / 60) % 1440 + 1440) % 1440
        let (hour, minute) = (minutes / 60, minutes % 60)
        let clock = "\(hour % 12 == 0 ? 12 : hour % 12):\(minute < 10 ? "0" : "")\(minute)"
        switch language {
        case .english: return "\(clock) \(hour < 12 ? "am" : "pm")"
        case .chinese:
            let part = hour < 6 ? "凌晨" : hour < 12 ? "上午" : hour == 12 ? "中午" : hour < 18 ? "下午" : "晚上"
            return part + clock
        }
    }

    /// "January 2024", "2024" · "2024年1月"、"2024年"
    package static func career(_ date: CareerDate, in language: Language) -> String {
        switch (language, date.month) {
        case (.english, let month?): "\(months[month - 1]) \(date.year)"
        case (.english, nil): String(date.year)
        case (.chinese, let month?): "\(date.year)年\(month)月"
        case (.chinese, nil): "\(date.year)年"
        }
    }

    /// "just now", "5 minutes ago", "3 hours ago", "2 days ago" · "刚刚"、"5 分钟前"
    package static func ago(minutes: Int, in language: Language) -> String {
        let (count, unit) = measure(minutes: minutes)
        switch language {
        case .english: return minutes < 1 ? "just now" : "\(count) \(unit.en)\(count == 1 ? "" : "s") ago"
        case .chinese: return minutes < 1 ? "刚刚" : "\(count) \(unit.zh)前"
        }
    }

    private static func measure(minutes: Int) -> (count: Int, unit: (en: String, zh: String)) {
        switch minutes {
        case ..<60: (minutes, ("minute", "分钟"))
        case ..<2880: (minutes / 60, ("hour", "小时"))
        default: (minutes / 1440, ("day", "天"))
        }
    }

    private static func longDay(_ day: Day, today: Day) -> String {
        "\(months[day.month - 1]) \(day.day)\(day.year == today.year ? "" : ", \(day.year)")"
    }

    private static func measure(_ days: UInt) -> (count: Int, unit: (en: String, zh: String)) {
        switch days {
        case ..<14: (Int(days), ("day", "天"))
        case ..<60: (Int(days) / 7, ("week", "周"))
        case ..<365: (Int(days) / 30, ("month", "个月"))
        default: (Int(days) / 365, ("year", "年"))
        }
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static let weekdays = (
        en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
        zh: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
    )
}
