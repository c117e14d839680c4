import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

/// Whatever is done, undo brings back exactly what was: Today, standings, plan and progress.
@Suite(.temporaryHome) struct UndoBringsBackTests {
    @Test func `every step of random lives goes back to the state before it`() throws {
        let desk = try Desk(at: "2026-02-02T09:00")
        let people = try ["Lauren Chen", "Ana Silva", "Ben Ode"].map { try desk.add($0, title: "Product Designer") }
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<120 {
            desk.clock.pass(hours: [1, 20, 30, 170].randomElement(using: &generator) ?? 1)
            let person = people.randomElement(using: &generator) ?? people[0]
            let word = Self.words.randomElement(using: &generator) ?? "noted"
            let before = try face(desk, people)
            let action: ActionID
            do {
                action = try act(word, on: person, desk)
            } catch SeekerError.askIsOpen {
                continue
            }
            if Bool.random(using: &generator) {
                _ = try TakeBack(desk.practice)(action.description)
                #expect(try face(desk, people) == before, "\(word) to \(person)")
            }
        }
    }

    private static let words = [
        "noted", "researched", "drafted", "asked:email", "asked:linkedin-note", "followedUp", "answered:yes",
        "answered:no", "answered:later", "answered:asks", "offered", "booked", "calledOff", "missed", "met", "thanked",
        "declinedKindly", "promised", "kept", "gaveBack", "received:wisdom", "felt:3", "rested", "resumed", "rhythm",
        "request", "introducedBy", "circle",
    ]

    private func act(_ word: String, on person: PersonID, _ desk: Desk) throws -> ActionID {
        switch word {
        case "rhythm":
            let old = try desk.person(person).rhythm?.months ?? 0
            return try #require(try SetRhythm(desk.practice)(person, Rhythm(months: old % 24 + 1)))
        case "circle":
            let old = try desk.person(person).circle
            _ = try KeepCircles(desk.practice).set("Mentors", to: try #require(Rhythm(months: 1)))
            return try #require(try KeepCircles(desk.practice).put(person, into: old.isEmpty ? "Mentors" : ""))
        case "request": return try HelpOthers(desk.practice).add("May I ask you something?", from: person)
        case "introducedBy": return try desk.log("introducedBy:ana-silva", with: person)
        case "booked":
            let start = desk.clock.now.addingTimeInterval(50 * 3600)
            return try LogEvent(desk.practice)(EventRecord(name: word, at: desk.clock.now, starts: start), to: person)
        default: return try desk.log(word, with: person)
        }
    }

    private func face(_ desk: Desk, _ people: [PersonID]) throws -> [String] {
        let today = try SeeToday(desk.practice)()
        let progress = try SeeProgress(desk.practice)()
        let ranked = try people.map { try ShowPerson(desk.practice)($0).ranked }
        return today.items.map { "\($0.person.id) \($0.due)" } + today.suggestions.map(\.person.id.text)
            + ["\(progress.plan.plan)", "\(progress.soFar.weeks)", "\(progress.soFar.hours)", "\(today.week)"]
            + ranked.map { "\($0.journey) \($0.standing.score)" }
            + [try HelpOthers(desk.practice)().lines.count.description]
    }
}
