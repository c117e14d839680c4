import CoffeeChat
import Foundation
import Seeker
import Testing

@Suite(.temporaryHome) struct CheckMessageTests {
    private let text = """
        Hi Lauren, your talk on empty states made me redraw our menu screens twice. Could we talk for 20 minutes next \
        week about your move to Lyft? No worries at all if not. Thank you! Elise
        """

    private func rules(_ desk: Desk, _ text: String, to id: PersonID?, _ channel: Channel = .email) throws
        -> [EtiquetteRule]
    {
        try CheckMessage(desk.practice)(text, to: id, kind: .ask, channel: channel).findings.map(\.rule)
    }

    @Test func `what the notebook knows of the two decides`() throws {
        let desk = try Desk()
        try desk.describeMe()
        let (lauren, ben) = (try desk.addLauren(), try desk.add("Ben Ode"))
        #expect(try rules(desk, text, to: lauren).isEmpty)
        #expect(try rules(desk, text, to: ben).contains(.greets))
        #expect(try rules(desk, text, to: nil).isEmpty)
    }

    @Test func `a note that went to somebody else is not sent again, one's own may be mended`() throws {
        let desk = try Desk()
        try desk.describeMe()
        let (lauren, ben) = (try desk.addLauren(), try desk.add("Ben Ode", company: "Figma"))
        try desk.log("asked:email", with: lauren, text: text)
        let copy = text.replacingOccurrences(of: "Lauren", with: "Ben").replacingOccurrences(of: "Lyft", with: "Figma")
        #expect(try rules(desk, copy, to: ben).contains(.unique))
        #expect(try !rules(desk, text, to: lauren).contains(.unique))
        _ = try TakeBack(desk.practice)()
        #expect(try !rules(desk, copy, to: ben).contains(.unique), "what was taken back was not sent")
    }

    @Test func `Premium lets a note be longer`() throws {
        let desk = try Desk()
        let id = try desk.addLauren()
        try desk.describeMe()
        let text = text.replacingOccurrences(of: "Could we", with: "I have run a restaurant for six years. Could we")
        #expect((201...300).contains(text.utf16.count))
        #expect(try rules(desk, text, to: id, .linkedinNote).contains(.fitsChannel))
        try desk.describeMe { $0.membership = .premium }
        #expect(try !rules(desk, text, to: id, .linkedinNote).contains(.fitsChannel))
    }
}
