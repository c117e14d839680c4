/// A time, day, zone or slot that stands in the text.
struct TimeItem: Sendable {
    enum Content: Hashable, Sendable {
        case day(DaySpec)
        case span(DaySpan)
        case zone(ZoneRef)
        case slots(SlotChoice)
        /// "An hour later": minutes from our slot.
        case shift(Int)
        case length(Int)
    }

    var content: Content
    let tokens: Range<Int>
    var standing = Standing.offered
    /// "Mornings", "any evening": of every day where no day is named.
    var isEvery = false
    /// Ruled out by "except", and not by a word of being busy.
    var isExcepted = false

    enum Standing: Sendable {
        case offered
        case ruledOut
        /// Past, somebody else's, or a condition: told, not offered.
        case aside
    }

    var day: DaySpec? {
        if case .day(let day) = content { return day }
        return nil
    }

    /// The tokens up to another item; none where the two share words.
    func gap(to other: TimeItem) -> Range<Int> { gap(to: other.tokens.lowerBound) }

    func gap(to index: Int) -> Range<Int> { tokens.upperBound..<max(tokens.upperBound, index) }

    /// "Both at 11": "at" belongs to the time, what stands before it shares.
    func isShared(_ walk: TokenWalk) -> Bool {
        walk.time(tokens.lowerBound - 1) == .both || walk.time(tokens.lowerBound - 1) == .all
    }

    var isUpTo: Bool {
        if case .day(.upTo) = content { return true }
        return false
    }

    /// A single day, which a guess may rule out; a whole week may not.
    var isOneDay: Bool {
        switch content {
        case .day(.weekday), .day(.date), .day(.offset): true
        default: false
        }
    }

    var span: DaySpan? {
        if case .span(let span) = content { return span }
        return nil
    }
}

enum ZoneRef: Hashable, Sendable {
    case theirs, mine
    case named(String)
    /// Minutes east of Greenwich: "GMT+8".
    case offset(Int)
}

/// Which of our slots they mean.
enum SlotChoice: Hashable, Sendable {
    /// From 0; negative from the end.
    case numbers([Int])
    case first(Int)
    case last(Int)
    case all
    /// "The later one", "the earliest".
    case extreme(isLatest: Bool)
    /// "That time", "the slot you gave".
    case that
    /// "Same time", on another day.
    case sameTime
}
