import struct Foundation.Date

/// What a journey asks for. One function a row of the table in `spec/journey.md`.
extension JourneyState {
    func read(into reading: inout JourneyReading, rhythm: Rhythm?, habits: Habits) {
        reading.change(at: stageEnds(habits: habits))
        switch stage {
        case .idea, .inTouch, .resting, .met: break
        case .ready: readReady(into: &reading)
        case .asked, .followedUp: readOpenAsk(into: &reading, habits: habits)
        case .yes: readYes(into: &reading, habits: habits)
        case .booked: readBooked(into: &reading, habits: habits)
        case .later: readLater(into: &reading, habits: habits)
        }
        readMail(into: &reading, habits: habits)
        readTalk(into: &reading, habits: habits)
        readPromises(into: &reading, habits: habits)
        readDecline(into: &reading, habits: habits)
        readContact(into: &reading, rhythm: rhythm, habits: habits)
    }

    // Nobody who declined is asked again by suggestion: not first, not again, not by a follow-up.

    private func readReady(into reading: inout JourneyReading) {
        if !hasDeclined { reading.add(.ask, from: since, why: .isReady) }
    }

    private func readOpenAsk(into reading: inout JourneyReading, habits: Habits) {
        guard !hasDeclined, mayFollowUp, question == nil, unread == nil,
            let day = habits.workingDay(from: habits.day(of: quietSince).adding(days: Patience.followUp))
        else { return }
        reading.add(
            .followUp, from: habits.start(of: day), on: .working,
            why: .askedOn(habits.day(of: lastAsk ?? quietSince), followUps: followUps, isWarm: isWarm))
    }

    private func readYes(into reading: inout JourneyReading, habits: Habits) {
        switch offer {
        case .none: break
        case .owed(let from, let why): reading.add(.offerTimes, from: from, why: why)
        case .made(let at):
            let offered = habits.day(of: at)
            guard !isNudged, question == nil, unread == nil,
                let day = habits.workingDay(Patience.nudge, after: offered)
            else { return }
            reading.add(.nudge, from: habits.start(of: day), on: .working, why: .offeredTimes(offered))
        }
    }

    private func readBooked(into reading: inout JourneyReading, habits: Habits) {
        guard let talk = appointment else { return }
        let eve = habits.start(days: -1, after: talk.start)
        reading.add(.brief, from: eve, until: talk.start, on: .all, why: .talkIs(talk.start))
        reading.add(
            .join, from: talk.start.addingTimeInterval(-Patience.join), until: talk.end, on: .all,
            why: .talkStarts(talk.start, link: talk.link))
        reading.add(.didItHappen, from: habits.start(days: 1, after: talk.end), why: .talkWas(talk.start))
    }

    private func readLater(into reading: inout JourneyReading, habits: Habits) {
        guard !hasDeclined, let laterUntil else { return }
        reading.add(.askAgain, from: habits.start(of: laterUntil), why: .laterHasCome(laterUntil))
    }

    private func readMail(into reading: inout JourneyReading, habits: Habits) {
        if let question {
            let end = habits.start(days: Patience.silence, after: question)
            reading.add(.replyToQuestion, from: question, until: end, why: .answered(habits.day(of: question)))
        }
        if let unread {
            let end = habits.start(days: Patience.silence, after: unread)
            reading.add(.readAnswer, from: unread, until: end, why: .answered(habits.day(of: unread)))
        }
    }

    private func readTalk(into reading: inout JourneyReading, habits: Habits) {
        if let unnotedTalk {
            let end = habits.start(days: Patience.silence, after: unnotedTalk)
            reading.add(.notes, from: unnotedTalk, until: end, why: .talkIsOver(unnotedTalk))
        }
        if let unthankedTalk {
            let end = habits.start(days: Patience.silence, after: unthankedTalk)
            reading.add(.thank, from: unthankedTalk, until: end, why: .metOn(habits.day(of: unthankedTalk)))
        }
    }

    private func readPromises(into reading: inout JourneyReading, habits: Habits) {
        for open in promises {
            let day = open.promise.due ?? habits.day(of: open.madeOn).adding(days: Patience.promise)
            let isTheirs = open.promise.by == .them
            reading.add(
                .promise, from: habits.start(of: day),
                until: isTheirs ? habits.start(of: day.adding(days: Patience.theirPromise)) : nil,
                why: .promised(what: open.what, by: open.promise.by, due: open.promise.due))
        }
    }

    private func readDecline(into reading: inout JourneyReading, habits: Habits) {
        guard let unthankedDecline else { return }
        reading.add(
            .thankDecline, from: unthankedDecline,
            until: habits.start(days: Patience.thankDecline, after: unthankedDecline),
            why: .declined(habits.day(of: unthankedDecline)))
    }

    private func readContact(into reading: inout JourneyReading, rhythm: Rhythm?, habits: Habits) {
        let newsEnds = news.map { habits.start(days: Patience.congratulate, after: $0.at) }
        if let news {
            reading.add(.congratulate, from: news.at, until: newsEnds, why: .changedJob(news.change))
        }
        // A rhythm that the seeker chose holds for somebody whom they never had to ask, too.
        guard stage == .inTouch || (stage == .idea && rhythm != nil && !hasDeclined), let lastContact else { return }
        let last = habits.day(of: lastContact)
        guard let day = rhythm.map({ $0.next(after: last) }) ?? last.adding(days: Patience.stayInTouch) else { return }
        // One reason to write is enough: good news comes before the calendar.
        let from = habits.start(of: day)
        reading.add(.stayInTouch, from: newsEnds.map { max($0, from) } ?? from, why: .lastContact(last))
    }
}
