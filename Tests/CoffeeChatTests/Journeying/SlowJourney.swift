import CoffeeChat
import Foundation

/// A second model of the journey, slow and obvious: it walks day by day and asks the spec's table each
/// morning, with neither windows nor shortcuts. It knows the way from the first
/// draft to a time that is found, for a seeker who works every day.
struct SlowJourney {
    private(set) var stage = Stage.idea
    private var quiet = 0
    private var followUps = 0
    private var isWarm = false
    private var isNudged = false
    private var owesTimes = false

    /// - Parameter happenings: At most one a day, at noon.
    init(_ happenings: [Day: Happening], from first: Day, until last: Day, isWarm: Bool) {
        self.isWarm = isWarm
        for number in first.number...last.number {
            let today = Day(number: number)
            if today > first { wakeUp() }
            if today < last, let happening = happenings[today] { take(happening) }
        }
    }

    private var allowed: Int { isWarm ? 3 : 1 }

    private mutating func wakeUp() {
        quiet += 1
        if stage == .asked, quiet == 60 { stage = .resting }
        if stage == .followedUp, quiet == (followUps < allowed ? 60 : 14) { stage = .resting }
        if stage == .yes, quiet == 60 { stage = .resting }
    }

    private mutating func take(_ happening: Happening) {
        let isOpen = stage == .asked || stage == .followedUp
        switch happening {
        case .drafted where stage == .idea: stage = .ready
        case .asked where stage == .yes: break
        case .asked where !isOpen: (stage, quiet, followUps) = (.asked, 0, 0)
        case .followedUp where stage == .yes: (isNudged, quiet) = (true, 0)
        case .followedUp where stage == .idea || stage == .ready: (stage, quiet, followUps) = (.followedUp, 0, 1)
        case .asked, .followedUp: (stage, quiet, followUps) = (.followedUp, 0, followUps + 1)
        case .answered(.yes) where stage == .yes && owesTimes: break
        case .answered(.yes): (stage, quiet, owesTimes, isNudged) = (.yes, 0, true, false)
        case .offered: (isNudged, stage, owesTimes, quiet) = (isNudged && stage == .yes, .yes, false, 0)
        case .introducedBy: isWarm = true
        default: break
        }
    }

    /// What is due this morning.
    var due: [DueItem.Kind] {
        switch stage {
        case .ready: [.ask]
        case .asked where quiet >= 7, .followedUp where quiet >= 7 && followUps < allowed: [.followUp]
        case .yes where owesTimes: [.offerTimes]
        case .yes where !isNudged && quiet >= 3: [.nudge]
        default: []
        }
    }
}
