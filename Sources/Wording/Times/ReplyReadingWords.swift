package import CoffeeChat
package import struct Foundation.Date
package import struct Foundation.TimeZone

/// What was understood from a reply, line by line.
package enum ReplyReadingWords: Catalogued {
    case window, windowInMyTime, until, minutes

    package var phrase: Phrase {
        switch self {
        case .window: Phrase(en: "{day}, {start} to {end}", zh: "{day} {start}到{end}")
        case .windowInMyTime:
            Phrase(
                en: "{day}, {start} to {end} their time; {mine} yours", zh: "{day} {start}到{end}（对方时间），你这边{mine}")
        case .until: Phrase(en: "Write again from {day}.", zh: "{day}以后再联系。")
        case .minutes: Phrase(en: "{n} {n|minute|minutes} will do.", zh: "{n} 分钟就够。")
        }
    }

    package static func lines(
        _ reading: ReplyReading, now: Date, theirZone: TimeZone, myZone: TimeZone, in language: Language
    ) -> [String] {
        let today = Day(now, in: theirZone)
        var lines = [reading.intent.sentence.text(in: language)]
        lines += reading.windows.map { line($0, today: today, theirZone, myZone, language) }
        if let until = reading.until {
            lines.append(Self.until(language, ["day": .text(DateWords.day(until, today: today, in: language))]))
        }
        if let medium = reading.medium { lines.append(medium.label.text(in: language)) }
        if let minutes = reading.minutes { lines.append(Self.minutes(language, ["n": .number(minutes)])) }
        lines += reading.emails + reading.phones
        lines += reading.ask.map { $0.sentence.text(in: language) }
        return lines
    }

    private static func line(
        _ window: ReplyWindow, today: Day, _ theirZone: TimeZone, _ myZone: TimeZone, _ language: Language
    ) -> String {
        let day = DateWords.day(Day(window.start, in: theirZone), today: today, in: language)
        let start = DateWords.time(window.start, zone: theirZone, in: language)
        let end = DateWords.time(window.end, zone: theirZone, in: language)
        guard theirZone.secondsFromGMT(for: window.start) != myZone.secondsFromGMT(for: window.start) else {
            return Self.window(language, ["day": .text(day), "start": .text(start), "end": .text(end)])
        }
        let own = DateWords.time(window.start, zone: myZone, in: language)
        let ownDay = Day(window.start, in: myZone)
        let isSameDay = ownDay == Day(window.start, in: theirZone)
        let separator = language == .english ? " " : ""
        let mine = isSameDay ? own : "\(DateWords.short(ownDay, today: today, in: language))\(separator)\(own)"
        return windowInMyTime(
            language, ["day": .text(day), "start": .text(start), "end": .text(end), "mine": .text(mine)])
    }
}
