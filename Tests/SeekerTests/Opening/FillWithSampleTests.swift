import CoffeeChat
import Foundation
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct FillWithSampleTests {
    @Test func `fills a notebook with life, and one undo empties it`() throws {
        let desk = try Desk()
        let before = try desk.export()
        let action = try FillWithSample(desk.practice)()
        let today = try SeeToday(desk.practice)()
        #expect(!today.items.isEmpty && !today.suggestions.isEmpty)
        #expect(try (55...65).contains(desk.names().count))
        let slow = try SlowRanking(desk).lines.map(\.id)
        #expect(try ListPeople(desk.practice)(PeopleSelection(), limit: .max).people.map(\.person.id) == slow)
        let undone = try TakeBack(desk.practice)(action.description)
        #expect(undone.kept.isEmpty)
        #expect(try desk.export() == before)
    }

    @Test func `keeps out of the way of people who are there`() throws {
        let desk = try Desk()
        try FillWithSample(desk.practice)()
        let names = try desk.names().count
        try FillWithSample(desk.practice)()
        #expect(try desk.names().count == 2 * names)
        try FillWithSample(desk.practice).ifEmpty()
        #expect(try desk.names().count == 2 * names)
    }
}
