package import CoffeeChat
package import Foundation

/// A made-up notebook for the first look: Marina, ten weeks into her search, and the people around her.
///
/// Nobody in it exists. Everything is told from `now`, so that on any day of the year there is something to do
/// today, and every stage of a journey has somebody in it.
package struct SampleNotebook: Sendable {
    package struct Entry: Sendable {
        package var person: Person
        /// Oldest first, without ids.
        package var events: [Event]
    }

    package let me: Me
    package let people: [Entry]
    package let requests: [HelpRequest]
    /// Her calendar, as an iCalendar file.
    package let calendar: [UInt8]

    package init(now: Date, zone: TimeZone) {
        let clock = SampleClock(now: now, zone: zone)
        me = SampleSeeker(clock: clock).me
        var cast = SampleCast(clock: clock)
        cast.addInTouch()
        cast.addTalking()
        cast.addAsked()
        cast.addAnswered()
        cast.addDesigners()
        cast.addChineseDesigners()
        cast.addResearchers()
        cast.addCrafts()
        cast.addNeighbours()
        cast.addEarlierLife()
        people = cast.entries
        requests = SampleGiving(clock: clock).requests
        calendar = SampleCalendar(clock: clock).bytes
    }
}

/// Collects the people, group by group.
struct SampleCast: Sendable {
    let clock: SampleClock
    private(set) var entries: [SampleNotebook.Entry] = []

    init(clock: SampleClock) { self.clock = clock }

    /// Where the seeker lives, and those whom she talks with.
    var town: String { clock.town }

    /// The clock of the town.
    var home: String { clock.home }

    mutating func add(_ person: SamplePerson) { entries.append(person.entry(by: clock)) }
}
