/// Days and months as one says them in a letter.
enum EnglishDates {
    /// "yesterday", "on Monday", "last week", "two weeks ago", "in October": how one names a day that is past.
    static func past(_ day: Day, from today: Day) -> String {
        let days = today.days(since: day)
        let weeks = today.monday.days(since: day.monday) / 7
        switch (days, weeks) {
        case (...0, _): return "earlier today"
        case (1, _): return "yesterday"
        case (_, 0): return "on \(weekdays[day.weekday.rawValue - 1])"
        case (_, 1): return "last week"
        case (_, 2...6): return "\(["two", "three", "four", "five", "six"][weeks - 2]) weeks ago"
        default: return "in " + month(of: CareerDate(day), today: today)
        }
    }

    /// "by Friday", "by 4 December"
    static func by(_ day: Day, from today: Day) -> String {
        let days = day.days(since: today)
        if days == 0 { return "today" }
        if days == 1 { return "by tomorrow" }
        if (2...6).contains(days) { return "by \(weekdays[day.weekday.rawValue - 1])" }
        return "by \(day.day) \(months[day.month - 1])"
    }

    /// "March 2023", "2023", and without the year within the last months: "March".
    static func month(of date: CareerDate, today: Day, short: Bool = false) -> String {
        guard let month = date.month else { return String(date.year) }
        let isNear = (0..<10).contains(CareerDate(today).months - date.months)
        return isNear ? months[month - 1] : "\(months[month - 1]) \(date.year)"
    }

    /// "for the last year", "since March 2023"; `nil` for a day to come.
    static func since(_ date: CareerDate, today: Day) -> String? {
        let months = CareerDate(today).months - date.months
        guard months >= 0, date.year <= today.year else { return nil }
        if date.month != nil, (11...13).contains(months) { return "for the last year" }
        return "since " + month(of: date, today: today)
    }

    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}
