import CoffeeChat
import Interchange
import Testing

struct InvitationsTests {
    private let header = "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl"
    private let mine = Export.myAddress

    private func read(_ rows: String...) throws(Refusal) -> Arrival {
        try Export.read(["Invitations.csv": ([header] + rows).joined(separator: "\n")])
    }

    @Test func `what I sent with a note is an ask`() throws {
        let arrival = try read(
            "Robin Vale,\"Maya Lindqvist, Ph.D.\",\"1/29/26, 2:37 PM\",\"Hi Maya,\nyour way from kitchens to design\",OUTGOING,\(mine),https://www.linkedin.com/in/maya-l"
        )
        let ask = try #require(arrival.asks.first)
        #expect(ask.name == "Maya Lindqvist" && ask.profile == "https://linkedin.com/in/maya-l")
        #expect(ask.sentAt == WallTime(day: try #require(Day(iso: "2026-01-29")), minutes: 14 * 60 + 37))
        #expect(ask.text == "Hi Maya,\nyour way from kitchens to design")
        #expect(ask.origin == Origin(file: "Invitations.csv", line: 2))
    }

    @Test func `what I sent without a note is counted, what came to me is not`() throws {
        let arrival = try read(
            "Robin Vale,Lauren Chen,\"1/29/26, 2:37 PM\",,OUTGOING,\(mine),https://www.linkedin.com/in/a",
            "Robin Vale,Wei Zhang,\"1/29/26, 2:37 PM\",  ,outgoing,\(mine),https://www.linkedin.com/in/b",
            "Sam Seller,Robin Vale,\"1/28/26, 9:00 AM\",Buy my course!,INCOMING,https://www.linkedin.com/in/sam,\(mine)"
        )
        #expect(arrival.invitationsWithoutNote == 2 && arrival.asks.isEmpty && arrival.skipped.isEmpty)
        #expect(arrival.me?.profile == "https://linkedin.com/in/robin-vale" && arrival.me?.name == "Robin Vale")
    }

    @Test func `an incoming invitation alone tells my address`() throws {
        let arrival = try read(
            "Sam Seller,Robin Vale,\"1/28/26, 9:00\u{202F}AM\",,INCOMING,https://www.linkedin.com/in/sam,\(mine)")
        #expect(arrival.me?.profile == "https://linkedin.com/in/robin-vale")
    }

    @Test func `before late 2023 there were no addresses`() throws {
        let text = "From,To,Sent At,Message,Direction\nRobin Vale,Lauren Chen,\"1/29/22, 2:37 PM\",Hello,OUTGOING"
        let arrival = try Export.read(["Invitations.csv": text, "Profile.csv": Export.profile])
        #expect(arrival.asks.map(\.name) == ["Lauren Chen"] && arrival.asks.first?.profile == nil)
    }

    @Test func `a bad row is named, and rows of which none can be read are an error`() throws {
        let bad = "Robin Vale,Lauren Chen,yesterday,Hello,OUTGOING,\(mine),https://www.linkedin.com/in/a"
        let good = "Robin Vale,Lauren Chen,\"1/29/26, 2:37 PM\",Hello,OUTGOING,\(mine),https://www.linkedin.com/in/a"
        let arrival = try read(bad, good, "Robin Vale,,\"1/29/26, 2:37 PM\",Hello,OUTGOING,\(mine),")
        let file = "Invitations.csv"
        #expect(
            arrival.skipped == [
                SkippedRow(Origin(file: file, line: 2), .unreadableDate("yesterday")),
                SkippedRow(Origin(file: file, line: 4), .noPerson),
            ])
        #expect(throws: Refusal.nothingReadable(file: file, rows: 1, firstReason: .unreadableDate("yesterday"))) {
            try read(bad)
        }
    }
}
