import CoffeeChat
import Foundation
import Interchange
import Notebook
import Seeker

/// What may happen to a notebook, thrown with dice: the same seed gives the same life on every machine.
struct Fate {
    private var dice: SeededGenerator
    private var lines = 1

    init(seed: UInt64) { dice = SeededGenerator(seed: seed) }

    private static let companies = ["Lyft", "Lyft, Inc.", "Figma", "美团", "Northwind", ""]
    private static let titles = [
        "Senior UX Designer", "Junior Product Designer", "Head of Design", "Waiter", "产品设计师", "UX Researcher", "",
        "Design Student", "Staff Engineer",
    ]
    private static let names = ["Ana Silva", "Ben Ode", "周晓岚", "Dara Ó Briain", "Eve", "Fritz", "김민준", "Hana"]

    /// Does one thing, and says which.
    mutating func strike(_ desk: Desk) throws -> String {
        switch Int.random(in: 0..<20, using: &dice) {
        case 0...4: try log(desk)
        case 5: try takeBackEvent(desk)
        case 6, 7: try undo(desk)
        case 8...10: try edit(desk)
        case 11: try add(desk)
        case 12: try forget(desk)
        case 13, 14: try takeIn(desk)
        case 15: try describe(desk)
        default: pass(desk)
        }
    }

    /// A notebook as an import leaves it.
    mutating func settle(_ desk: Desk, people: Int = 24) throws {
        var me = Me(rung: .learner, field: .productDesign, targetRung: .junior)
        me.positions = [Position(company: "Ristorante Roma", title: "Waiter", start: CareerDate(year: 2015, month: 1))]
        _ = try DescribeMe(desk.practice).save(me)
        try takeIn(arrival(count: people), desk)
    }

    private mutating func somebody(_ desk: Desk) throws -> Person? {
        let people = try desk.practice.notebook.read { try $0.everybody().map(\.person) }
        return people.isEmpty ? nil : dice.pick(people)
    }

    private mutating func log(_ desk: Desk) throws -> String {
        guard let person = try somebody(desk) else { return "nobody" }
        let back = dice.once(in: 4) ? Double(Int.random(in: 1...40, using: &dice)) * 86_400 : 0
        let event = Event(at: desk.clock.now - back, happening(desk.clock.now, try somebody(desk)), text: "words")
        do {
            _ = try LogEvent(desk.practice)(event.record, to: person.id)
        } catch SeekerError.askIsOpen { return "refused a second ask" }
        return "logged \(event.happening.name) with \(person.id)"
    }

    private mutating func happening(_ now: Date, _ friend: Person?) -> Happening {
        let start = now + Double(Int.random(in: -3...30, using: &dice)) * 6 * 3600
        let day = dice.once(in: 2) ? Day(now, in: Desk.zone).adding(days: Int.random(in: 0...40, using: &dice)) : nil
        return dice.pick([
            .noted, .researched, .drafted, .asked(.linkedinNote), .asked(.email), .followedUp, .answered(.yes),
            .answered(.no), .answered(.later(until: day)), .answered(.asks), .offered,
            .booked(Appointment(start: start)), .moved(Appointment(start: start)), .calledOff, .missed, .met, .met,
            .thanked, .declinedKindly, .promised(Promise(due: day)), .kept, .gaveBack, .received(.wisdom), .rested,
            .resumed, .introducedBy(friend?.id ?? PersonID(naming: "Ana")),
        ])
    }

    private mutating func takeBackEvent(_ desk: Desk) throws -> String {
        guard let person = try somebody(desk) else { return "nobody" }
        let history = try ShowPerson(desk.practice)(person.id).history
        guard !history.isEmpty else { return "no event" }
        try TakeBackEvent(desk.practice)(dice.pick(history).event.id, of: person.id)
        return "took an event of \(person.id) back"
    }

    private mutating func undo(_ desk: Desk) throws -> String {
        let standing = try TakeBack(desk.practice).history(limit: 12).filter { !$0.isUndone }
        guard !standing.isEmpty else { return "nothing to undo" }
        let action = dice.once(in: 2) ? standing[0] : dice.pick(standing)
        _ = try TakeBack(desk.practice)(action.id.description)
        return "undid \(action.id): \(action.kind) \(action.detail)"
    }

    private mutating func edit(_ desk: Desk) throws -> String {
        guard let person = try somebody(desk) else { return "nobody" }
        let (company, title) = (dice.pick(Self.companies), dice.pick(Self.titles))
        let (friend, day, way) = (
            try somebody(desk)?.id, Day(desk.clock.now, in: Desk.zone), Int.random(in: 0..<7, using: &dice)
        )
        let start = CareerDate(year: dice.pick([2012, 2025]), month: 3)
        _ = try EditPerson(desk.practice)(person.id) { person in
            switch way {
            case 0: person.title = title
            case 1: person.company = company
            case 2: person.introducer = person.introducer == nil ? friend : nil
            case 3: person.heardOn = person.heardOn == nil ? day : nil
            case 4: person.connectedOn = person.connectedOn == nil ? day : nil
            case 5: person.positions = [Position(company: company, title: title, start: start)] + person.positions
            default: (person.email, person.profile, person.name) = ("", nil, person.name + " B")
            }
        }
        return "edited \(person.id), way \(way)"
    }

    private mutating func add(_ desk: Desk) throws -> String {
        let name = dice.pick(Self.names)
        let id = try desk.add(name, title: dice.pick(Self.titles), company: dice.pick(Self.companies))
        return "added \(id)"
    }

    private mutating func forget(_ desk: Desk) throws -> String {
        guard let person = try somebody(desk) else { return "nobody" }
        _ = try ForgetPerson(desk.practice)(person.id)
        return "forgot \(person.id)"
    }

    private mutating func describe(_ desk: Desk) throws -> String {
        var me = try DescribeMe(desk.practice)()
        let way = Int.random(in: 0..<5, using: &dice)
        switch way {
        case 0: me.rung = dice.pick([.learner, .junior, .senior])
        case 1: me.companies = dice.once(in: 2) ? ["LYFT"] : ["Figma", "美团"]
        case 2: me.targetField = dice.pick([.productDesign, .userResearch, .visualDesign])
        case 3: me.zone = dice.pick(["Asia/Shanghai", "America/Los_Angeles", "Europe/Berlin"])
        default:
            me.daysOff.insert(Day(desk.clock.now, in: Desk.zone).adding(days: Int.random(in: 0...20, using: &dice)))
        }
        _ = try DescribeMe(desk.practice).save(me)
        return "described me, way \(way)"
    }

    private mutating func pass(_ desk: Desk) -> String {
        let hours = dice.pick([1, 5, 24, 24 * 3, 24 * 8, 24 * 20, 24 * 70, 24 * 200])
        desk.clock.pass(hours: hours)
        return "let \(hours) hours pass"
    }

    private mutating func takeIn(_ desk: Desk) throws -> String {
        let count = dice.once(in: 3) ? 0 : Int.random(in: 1...3, using: &dice)
        var arrival = arrival(count: count)
        for person in try desk.practice.notebook.read({ try $0.everybody().map(\.person) }) where dice.once(in: 4) {
            var arrived = ArrivedPerson(name: person.name, origin: origin())
            arrived.profile = person.profile
            arrived.title = dice.pick(Self.titles)
            arrived.company = dice.pick(Self.companies)
            arrival.people.append(arrived)
            if dice.once(in: 2) {
                arrival.messages.append(
                    ArrivedMessage(
                        name: person.name, profile: person.profile, at: desk.clock.now - 86_400, isFromThem: true,
                        text: "hello", origin: origin()))
            }
        }
        try takeIn(arrival, desk)
        return "took in \(arrival.people.count), \(count) of them new"
    }

    private func takeIn(_ arrival: Arrival, _ desk: Desk) throws {
        _ = try TakeIn(desk.practice)(arrival, as: .importLinkedIn, from: "export.zip")
    }

    private mutating func origin() -> Origin {
        lines += 1
        return Origin(file: "Connections.csv", line: lines)
    }

    private mutating func arrival(count: Int) -> Arrival {
        var arrival = Arrival()
        for _ in 0..<count {
            var person = ArrivedPerson(name: dice.pick(Self.names), origin: origin())
            person.profile = ProfileAddress("linkedin.com/in/somebody-\(lines)")
            person.title = dice.pick(Self.titles)
            person.company = dice.pick(Self.companies)
            person.connectedOn = dice.once(in: 5) ? nil : Day(number: Int.random(in: 17_000...20_000, using: &dice))
            arrival.people.append(person)
            guard dice.once(in: 4) else { continue }
            arrival.asks.append(
                ArrivedAsk(
                    name: person.name, profile: person.profile,
                    sentAt: WallTime(day: Day(number: Int.random(in: 20_500...20_780, using: &dice)), minutes: 600),
                    text: "Hi!", origin: origin()))
        }
        return arrival
    }
}
