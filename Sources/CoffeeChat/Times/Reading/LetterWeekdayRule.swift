/// “M/W/F”, “Tu & Th”, “MWF”: weekdays by their letters alone, at least two of them.
struct LetterWeekdayRule {
    let walk: TokenWalk

    private static let letters: [String: Int] = [
        "m": 1, "mo": 1, "mon": 1, "t": 2, "tu": 2, "tue": 2, "tues": 2, "w": 3, "we": 3, "wed": 3, "weds": 3, "th": 4,
        "thu": 4, "thur": 4, "thurs": 4, "r": 4, "f": 5, "fr": 5, "fri": 5,
    ]
    private static let joined: [String: [Int]] = [
        "mwf": [1, 3, 5], "mw": [1, 3], "wf": [3, 5], "mf": [1, 5], "tth": [2, 4], "tuth": [2, 4], "tr": [2, 4],
        "mtw": [1, 2, 3], "mtwth": [1, 2, 3, 4], "twth": [2, 3, 4], "mtwthf": [1, 2, 3, 4, 5],
    ]

    func read(at start: Int) -> (days: [DaySpec], end: Int)? {
        if walk.tokens[start].kind == .unknown, let days = Self.joined[walk.words(start)] {
            return (days.map { .weekday($0, week: nil) }, start + 1)
        }
        var days: [Int] = []
        var index = start
        var hasLetter = false
        while let day = Self.letters[walk.words(index)] {
            if walk.words(index).utf8.count < 3 { hasLetter = true }
            days.append(day)
            index += 1
            let isJoined = ["/", "&", "+"].contains(walk.words(index)) || walk.isSign(index, 0x2F)
            guard isJoined, Self.letters[walk.words(index + 1)] != nil else { break }
            index += 1
        }
        guard days.count > 1, hasLetter, days == days.sorted(), Set(days).count == days.count else { return nil }
        return (days.map { .weekday($0, week: nil) }, index)
    }
}
