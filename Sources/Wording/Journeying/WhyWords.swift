package import CoffeeChat
package import struct Foundation.Date
package import struct Foundation.TimeZone

/// Says why something is due, in a sentence that a person would say.
package enum WhyWords {
    /// - Parameters:
    ///   - name: The person as the page calls them: a first name, or the whole one.
    ///   - zone: The seeker's own.
    package static func sentence(
        for item: DueItem, name: String, now: Date, zone: TimeZone, in language: Language
    ) -> String {
        let teller = Teller(name: name, now: now, zone: zone, language: language)
        switch item.why {
        case .talkStarts(let start, _): return teller.say(start > now ? .talkStarts : .talkStarted, at: start)
        case .talkWas(let start): return teller.say(.talkWas, on: start)
        case .talkIs(let start): return teller.say(.talkIs, at: start)
        case .talkIsOver(let end): return teller.say(teller.isLongAgo(end) ? .talkWasNoted : .talkIsOver, on: end)
        case .metOn(let day):
            return teller.say(item.isOverdue(at: now) ? .thankStill : .thankNow, on: day)
        case .saidYes(let day): return teller.say(.saidYes, on: day)
        case .talkFellThrough(let day): return teller.say(.talkFellThrough, on: day)
        case .answered(let day): return teller.say(item.kind == .readAnswer ? .wrote : .askedSomething, on: day)
        case .offeredTimes(let day): return teller.say(.offeredTimes, on: day)
        case .promised(let what, let by, let due): return teller.promise(what, by: by, due: due)
        case .declined(let day): return teller.say(.declined, on: day)
        case .askedOn(let day, let followUps, _): return teller.quiet(since: day, followUps: followUps)
        case .isReady: return teller.say(.isReady, ["name": .text(name)])
        case .laterHasCome: return teller.say(.laterHasCome, ["name": .text(name)])
        case .changedJob(let change): return teller.news(change)
        case .lastContact(let day): return teller.lastContact(day)
        case .theyAsked(let day): return teller.ask(.due, on: day)
        case .myLaterHasCome(let day): return teller.ask(.dueLater, on: day)
        case .iSaidYes: return HelpPhrase.findTime(language, ["name": .text(name)])
        }
    }
}

/// What every sentence needs, in one hand.
private struct Teller {
    let name: String
    let now: Date
    let zone: TimeZone
    let language: Language

    var today: Day { Day(now, in: zone) }

    func isLongAgo(_ instant: Date) -> Bool { Day(instant, in: zone).days(since: today) < -2 }

    func say(_ phrase: WhyPhrase, _ values: KeyValuePairs<String, Filling>) -> String { phrase(language, values) }

    /// For phrases that name the person and a day.
    func say(_ phrase: WhyPhrase, on day: Day) -> String {
        let day = phrase.takesBareDay ? bare(day) : DateWords.relative(day, today: today, in: language)
        return phrase(language, ["name": .text(name), "day": .text(day)])
    }

    func ask(_ phrase: HelpPhrase, on day: Day) -> String {
        phrase(language, ["name": .text(name), "day": .text(DateWords.relative(day, today: today, in: language))])
    }

    func say(_ phrase: WhyPhrase, on instant: Date) -> String { say(phrase, on: Day(instant, in: zone)) }

    /// For phrases that name a time of the day as well.
    func say(_ phrase: WhyPhrase, at instant: Date) -> String {
        let day = DateWords.relative(Day(instant, in: zone), today: today, in: language)
        let time = DateWords.time(instant, zone: zone, in: language)
        return phrase(language, ["name": .text(name), "day": .text(day), "time": .text(time)])
    }

    /// "yesterday", "Tuesday, November 24": without "on", for "planned for …".
    private func bare(_ day: Day) -> String {
        abs(day.days(since: today)) <= 1
            ? DateWords.relative(day, today: today, in: language) : DateWords.day(day, today: today, in: language)
    }

    func promise(_ what: String, by: Promise.Promiser, due: Day?) -> String {
        let what = what.trimmingSentenceEnd
        let values: KeyValuePairs<String, Filling> = [
            "name": .text(name), "what": .text(what),
            "day": .text(due.map { DateWords.relative($0, today: today, in: language) } ?? ""),
        ]
        switch by {
        case .them: return say(what.isEmpty ? .theyPromisedSomething : .theyPromised, values)
        case .me where what.isEmpty: return say(.iPromisedSomething, values)
        // What is overdue is said without its date: the promise counts, not the delay.
        case .me: return say(due == today ? .iPromisedUntil : .iPromised, values)
        }
    }

    func quiet(since day: Day, followUps: Int) -> String {
        if followUps > 0 { return say(.quietAfterFollowUps, ["name": .text(name), "n": .number(followUps)]) }
        let weeks = today.days(since: day) / 7
        return say(weeks < 2 ? .quietForAWeek : .quietForWeeks, ["name": .text(name), "n": .number(weeks)])
    }

    func news(_ change: JobChange) -> String {
        let phrase: WhyPhrase =
            switch (change.toTitle.isEmpty, change.toCompany.isEmpty) {
            case (false, false): .newJob
            case (false, true): .newTitle
            case (true, false): .newCompany
            case (true, true): .newSomething
            }
        return say(
            phrase, ["name": .text(name), "title": .text(change.toTitle), "company": .text(change.toCompany)])
    }

    func lastContact(_ day: Day) -> String {
        let distance = DateWords.distance(day, today: today, in: language)
        return say(.lastContact, ["name": .text(name), "distance": .text(distance)])
    }
}

extension WhyPhrase {
    fileprivate var takesBareDay: Bool { self == .talkWas || self == .talkFellThrough }
}

extension String {
    /// The text without white space around it and without a full stop: the sentence brings its own.
    fileprivate var trimmingSentenceEnd: String {
        var rest = self[...]
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace || last == "." || last == "。" { rest.removeLast() }
        return String(rest)
    }
}
