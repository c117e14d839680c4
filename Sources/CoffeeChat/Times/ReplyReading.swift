/// What a reply means (docs/notes/replies.md).
package struct ReplyReading: Hashable, Sendable {
    package var intent: ReplyIntent
    /// Sorted, merged, none in the past, none shorter than the chat.
    package var windows: [ReplyWindow] = []
    /// With `later`: the day from which they want to hear from us again, where it can be told.
    package var until: Day?
    package var emails: [String] = []
    /// As they wrote them.
    package var phones: [String] = []
    package var medium: ReplyMedium?
    /// A length that they named.
    package var minutes: Int?
    /// What the reader is not sure of: ask before anything is booked.
    package var ask: [ReplyAsk] = []
    /// The words that were read, in order, for a page to underline.
    package var marks: [ReplyMark] = []
}

/// What they want. Where several hold, the first counts, in this order.
package enum ReplyIntent: String, CaseIterable, Sendable {
    /// A machine's answer.
    case auto
    /// Takes one or more of our slots, or names one exact start.
    case picks
    /// Names days or spans to choose from.
    case offers
    case declines
    /// Not now, but asks to come back.
    case later
    /// Points to somebody else.
    case refers
    /// Agrees, without a time.
    case yes
    /// Has a question first.
    case asks
    case unclear
}

package enum ReplyMedium: String, Sendable {
    case video, phone
    case inPerson = "in-person"
}

/// What can be unsure about the times of a reply.
package enum ReplyAsk: String, CaseIterable, Sendable {
    /// 3/4 is in March for one and in April for another, and the rule is a guess.
    case dayOrMonthFirst
    /// A weekday and a date that are not the same day.
    case weekdayAndDate
    case morningOrEvening
    case whichZone
    case whichDay
    case whichSlot
    /// "After eight in the evening" has no end by the rules.
    case whenItEnds
    /// A time that could not be brought together with the rest.
    case somethingUnread
}

/// A word or more that was read, in UTF-16 units of the text.
package struct ReplyMark: Hashable, Sendable {
    package enum Meaning: String, Sendable {
        case day, time, zone, slot, ruledOut, until, minutes, medium, email, phone
    }

    package let start: Int
    package let end: Int
    package let meaning: Meaning
}
