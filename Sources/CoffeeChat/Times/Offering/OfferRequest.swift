package import struct Foundation.Date
package import struct Foundation.TimeZone

/// All that decides which times are offered to somebody: the same request has the same answer.
package struct OfferRequest: Sendable {
    package var now: Date
    package var myZone: TimeZone
    package var myHours: WeeklyHours
    /// Days on which the seeker is not there.
    package var daysOff: Set<Day>
    /// What the calendars say, in any order.
    package var busy: [TimeSpan]
    /// Times that others may still take.
    package var openOffers: [TimeSpan]
    package var theirZone: TimeZone
    package var theirHours: TheirHours
    package var count: Int
    package var minutes: Int
    /// Slots that stay as they are: the rest is chosen to go with them.
    package var kept: [TimeSpan]
    /// Slots that were turned down: they do not come back.
    package var dropped: [TimeSpan]
    /// Wished for those that are added: "more like this".
    package var part: DayPartWish?

    /// When in their day they may be asked.
    package enum TheirHours: String, CaseIterable, Sendable {
        case workingDay
        /// 17 to 20, only when they asked for it.
        case evening

        var minutes: Range<Int> {
            switch self {
            case .workingDay: 9 * 60..<17 * 60
            case .evening: 17 * 60..<20 * 60
            }
        }
    }

    /// A part of their day.
    package enum DayPartWish: String, CaseIterable, Hashable, Sendable {
        case morning, afternoon, evening

        package init(minute: Int) {
            self = minute < 12 * 60 ? .morning : minute < 17 * 60 ? .afternoon : .evening
        }
    }

    package init(
        now: Date, myZone: TimeZone, theirZone: TimeZone, myHours: WeeklyHours = .usual, daysOff: Set<Day> = [],
        busy: [TimeSpan] = [], openOffers: [TimeSpan] = [], theirHours: TheirHours = .workingDay, count: Int = 4,
        minutes: Int = 30, kept: [TimeSpan] = [], dropped: [TimeSpan] = [], part: DayPartWish? = nil
    ) {
        self.now = now
        self.myZone = myZone
        self.theirZone = theirZone
        self.myHours = myHours
        self.daysOff = daysOff
        self.busy = busy
        self.openOffers = openOffers
        self.theirHours = theirHours
        self.count = count
        self.minutes = minutes
        self.kept = kept
        self.dropped = dropped
        self.part = part
    }
}

/// The times that are offered, in order.
package struct SlotOffer: Hashable, Sendable {
    package var slots: [TimeSpan]
    /// Why there are none; `nil` where there are.
    package var none: NoSlots?
    /// What could be done all the same, where there are none.
    package var trades: [Trade]

    package enum NoSlots: String, Hashable, Sendable {
        /// My hours and theirs never meet.
        case noCommonHours
        /// They meet, and all of it is taken.
        case calendarFull
    }

    /// Times outside somebody's hours, as near to them as may be.
    package struct Trade: Hashable, Sendable {
        package enum Side: String, Hashable, Sendable { case mine, theirs }

        /// Who would step outside their hours.
        package let side: Side
        package let slots: [TimeSpan]
    }
}
