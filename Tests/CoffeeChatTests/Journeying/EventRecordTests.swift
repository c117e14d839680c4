import CoffeeChat
import Foundation
import Testing

@Suite struct `Events as plain fields` {
    @Test func `every event comes back from its record`() throws {
        var dice = Dice(seed: 11)
        for number in 0..<2000 {
            let at = Date(timeIntervalSince1970: Double(number) * 3600)
            let event = Event(id: Int64(number), at: at, dice.happening(around: at), text: "words \(number)")
            #expect(try Event(event.record, id: event.id) == event)
        }
        for value in 1...5 {
            let event = Event(at: .distantPast, .felt(try #require(Ease(value))))
            #expect(try Event(event.record) == event)
        }
    }

    @Test(arguments: [
        EventRecord(name: "waved", at: .distantPast),
        EventRecord(name: "answered", at: .distantPast, detail: "perhaps"),
        EventRecord(name: "booked", at: .distantPast), EventRecord(name: "felt", at: .distantPast, detail: "6"),
        EventRecord(name: "introducedBy", at: .distantPast), EventRecord(name: "received", at: .distantPast),
        EventRecord(name: "booked", at: .distantPast, starts: .distantFuture, ends: .distantPast),
    ])
    func `a record that is no event is refused`(record: EventRecord) {
        #expect(throws: EventRecord.Flaw.self) { try Event(record) }
    }
}
