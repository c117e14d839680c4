package import CoffeeChat
package import Foundation
import Notebook
package import Wording

/// What somebody wrote back, beside the seeker's calendar.
package struct AnswerRead: Sendable {
    package struct WindowFit: Sendable {
        package let window: ReplyWindow
        /// Starts by the half hour at which the seeker is free, within their hours.
        package let fits: [TimeSpan]
        /// Free by the calendar, and outside the hours for talks.
        package let outsideHours: [TimeSpan]
    }

    package let person: Person
    package let reading: ReplyReading
    /// The times that they were offered.
    package let offered: [TimeSpan]
    package let theirZone: TimeZone
    package let myZone: TimeZone
    package let windows: [WindowFit]
    package let now: Date

    /// The one time that can be booked with a click: they took it, nothing is unsure, and it is free.
    package var exact: TimeSpan? {
        guard reading.ask.isEmpty, windows.count == 1, let only = windows.first else { return nil }
        let times = only.fits + only.outsideHours
        guard times.count == 1, let time = times.first, time.start == only.window.start else { return nil }
        return time
    }

    /// What was understood, in sentences with full dates in both zones.
    package func sentences(in language: Language) -> [String] {
        AnswerSentences(answer: self, language: language).lines
    }
}

package struct ReadAnswer {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(
        _ text: String, from id: PersonID, theirZone named: String? = nil
    ) throws(SeekerError) -> AnswerRead {
        try practice.answering {
            try practice.notebook.read { reader in
                guard let kept = try reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
                let ground = try OfferGround(kept, practice: practice, reader: reader)
                let (theirs, mine, now) = (ground.theirZone(named).zone, ground.myZone, practice.now())
                let open = ground.onFile.open
                let reading = ReplyReader().read(
                    Reply(
                        text: text, now: now, theirZone: theirs, myZone: mine,
                        offered: open.map { ReplyWindow(start: $0.start, end: $0.end) }))
                let fit = try CalendarFit(
                    windows: reading.windows, minutes: reading.minutes ?? 30, me: ground.me, zone: mine, now: now,
                    busy: BusyTime(practice: practice, reader: reader, me: ground.me).spans(
                        from: now, to: reading.windows.map(\.end).max() ?? now, besides: kept.key))
                return AnswerRead(
                    person: kept.person, reading: reading, offered: open, theirZone: theirs, myZone: mine,
                    windows: reading.windows.map(fit.callAsFunction), now: now)
            }
        }
    }
}

/// Which half hours of a window are free.
private struct CalendarFit {
    private let minutes: Int
    private let busy: [TimeSpan]
    private let hours: [TimeSpan]

    init(windows: [ReplyWindow], minutes: Int, me: Me, zone: TimeZone, now: Date, busy: [TimeSpan]) throws {
        self.minutes = minutes
        self.busy = busy
        let days = Set(windows.flatMap { Self.days($0, zone) })
        hours = days.filter { !me.daysOff.contains($0) }.flatMap { day in
            me.weeklyHours.hours(on: day.weekday).compactMap { span in
                TimeSpan(
                    day.at(hour: span.lowerBound / 60, minute: span.lowerBound % 60, in: zone),
                    day.at(hour: span.upperBound / 60, minute: span.upperBound % 60, in: zone))
            }
        }.merged()
    }

    private static func days(_ window: ReplyWindow, _ zone: TimeZone) -> [Day] {
        let (first, last) = (Day(window.start, in: zone).number, Day(window.end, in: zone).number)
        return (first...min(max(first, last), first + mostDays)).map(Day.init(number:))
    }

    private static let mostDays = 60

    func callAsFunction(_ window: ReplyWindow) -> AnswerRead.WindowFit {
        var (fits, outside): ([TimeSpan], [TimeSpan]) = ([], [])
        var start = window.start
        while start.addingTimeInterval(Double(minutes) * 60) <= window.end, fits.count + outside.count < Self.mostTimes
        {
            let span = TimeSpan(start, minutes: minutes)
            if busy.allSatisfy({ !$0.overlaps(span) }) {
                if hours.contains(where: { $0.contains(span) }) { fits.append(span) } else { outside.append(span) }
            }
            start = start.addingTimeInterval(1800)
        }
        return AnswerRead.WindowFit(window: window, fits: fits, outsideHours: outside)
    }

    private static let mostTimes = 400
}

/// Builds the sentences: what they say, on their clock and on mine, and what of it fits.
private struct AnswerSentences {
    let answer: AnswerRead
    let language: Language

    var lines: [String] {
        let reading = answer.reading
        guard !reading.windows.isEmpty else {
            return ReplyReadingWords.lines(
                reading, now: answer.now, theirZone: answer.theirZone, myZone: answer.myZone, in: language)
        }
        var lines = [said, mine].compactMap { $0 } + [fit]
        if let until = reading.until {
            lines.append(
                ReplyReadingWords.until(language, ["day": .text(DateWords.day(until, today: today, in: language))]))
        }
        if let medium = reading.medium { lines.append(medium.label.text(in: language)) }
        if let minutes = reading.minutes { lines.append(ReplyReadingWords.minutes(language, ["n": .number(minutes)])) }
        return lines + reading.emails + reading.phones + reading.ask.map { $0.sentence.text(in: language) }
    }

    private var today: Day { Day(answer.now, in: answer.theirZone) }

    private var said: String {
        let words: ReplyFitWords = answer.reading.intent == .picks ? .picks : .offers
        return words(
            language,
            [
                "name": .text(answer.person.name), "times": .text(times(in: answer.theirZone)),
                "zone": .text(zone(answer.theirZone)),
            ])
    }

    /// `nil` where both clocks show the same.
    private var mine: String? {
        let differs = answer.reading.windows.contains {
            answer.theirZone.secondsFromGMT(for: $0.start) != answer.myZone.secondsFromGMT(for: $0.start)
        }
        guard differs else { return nil }
        return ReplyFitWords.thatIs(
            language, ["times": .text(times(in: answer.myZone)), "zone": .text(zone(answer.myZone))])
    }

    private var fit: String {
        let fits = answer.windows.reduce(0) { $0 + $1.fits.count }
        if answer.exact != nil { return ReplyFitWords.isFree(language) }
        let minutes = answer.reading.minutes ?? 30
        if fits > 0 {
            let words: ReplyFitWords = minutes == 30 ? .fits : .fitsOf
            return words(language, ["n": .number(fits), "minutes": .number(minutes)])
        }
        let outside = answer.windows.reduce(0) { $0 + $1.outsideHours.count }
        guard outside > 0 else { return ReplyFitWords.nothingFits(language) }
        let words: ReplyFitWords = minutes == 30 ? .outside : .outsideOf
        return words(language, ["n": .number(outside), "minutes": .number(minutes)])
    }

    private func zone(_ zone: TimeZone) -> String {
        ZoneNames.name(of: zone, at: answer.reading.windows.first?.start ?? answer.now, in: language)
    }

    private func times(in zone: TimeZone) -> String {
        let list = answer.reading.windows.map { window in
            let day = DateWords.day(Day(window.start, in: zone), today: today, in: language)
            let (start, end) = (
                DateWords.time(window.start, zone: zone, in: language),
                DateWords.time(window.end, zone: zone, in: language)
            )
            let lastDay = Day(window.end.addingTimeInterval(-1), in: zone)
            let isOneDay = lastDay == Day(window.start, in: zone)
            let until = isOneDay ? end : DateWords.day(lastDay, today: today, in: language) + " " + end
            return ReplyFitWords.window(language, ["day": .text(day), "start": .text(start), "end": .text(until)])
        }
        return list.joined(separator: language == .english ? "; " : "；")
    }
}
