package import struct Foundation.Date

/// Somebody asks the seeker for a talk: "Down the road, when others ask for your time, say yes if you can" (the article).
package struct HelpRequest: Hashable, Sendable, Identifiable {
    /// Given by the notebook; 0 until it is kept there.
    package var id: Int64
    package var person: PersonID
    package var received: Day
    /// What they wrote.
    package var text: String
    package var answer: Answer
    /// On which day I answered.
    package var answeredOn: Day?
    /// The talk, once there is a time; one that lies behind was given.
    package var talk: Appointment?

    package enum Answer: Hashable, Sendable {
        case open
        case yes
        case no
        /// Not before this day.
        case later(Day)
    }

    package init(
        id: Int64 = 0, person: PersonID, received: Day, text: String = "", answer: Answer = .open,
        answeredOn: Day? = nil, talk: Appointment? = nil
    ) {
        self.id = id
        self.person = person
        self.received = received
        self.text = text
        self.answer = answer
        self.answeredOn = answeredOn
        self.talk = talk
    }

    package func isGiven(by now: Date) -> Bool {
        guard answer == .yes, let talk else { return false }
        return talk.end <= now
    }

    /// Whether an answer of mine is due: nobody should wait for it longer than I would like to.
    package func isDue(on today: Day) -> Bool {
        switch answer {
        case .open: true
        case .later(let day): day <= today
        case .yes: talk == nil
        case .no: false
        }
    }

    /// What I owe them now: an answer, a time, or myself. On a day off only the talk itself.
    package func due(at now: Date, habits: Habits) -> DueItem? {
        let today = habits.day(of: now)
        if answer == .yes, let talk {
            let from = talk.start.addingTimeInterval(-Patience.join)
            guard from <= now, now < talk.end else { return nil }
            return DueItem(.join, due: from, why: .talkStarts(talk.start, link: talk.link))
        }
        guard isDue(on: today), !habits.daysOff.contains(today) else { return nil }
        switch answer {
        case .open: return item(.answerRequest, since: received, .theyAsked(received), habits)
        case .later(let day): return item(.answerRequest, since: day, .myLaterHasCome(day), habits)
        case .yes: return item(.setTime, since: answeredOn ?? received, .iSaidYes, habits)
        case .no: return nil
        }
    }

    private func item(_ kind: DueItem.Kind, since day: Day, _ why: DueItem.Why, _ habits: Habits) -> DueItem {
        DueItem(kind, due: day.at(in: habits.zone), why: why)
    }
}

extension [HelpRequest] {
    /// The talks that were given.
    package func given(by now: Date) -> [Appointment] { filter { $0.isGiven(by: now) }.compactMap(\.talk) }
}
