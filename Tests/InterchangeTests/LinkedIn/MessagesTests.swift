import CoffeeChat
import Foundation
import Interchange
import Testing

struct MessagesTests {
    private let mine = Export.myAddress
    private let maya = "https://www.linkedin.com/in/maya-l"
    private let wei = "https://www.linkedin.com/in/wei-z"

    private func sent(
        _ text: String, _ conversation: String = "c1", to: String = "Maya Lindqvist, Ph.D.",
        at date: String = "2026-03-01 09:30:00 UTC"
    ) -> String {
        Export.message(conversation, from: "Robin Vale", mine, to: to, maya, at: date, text)
    }

    private func received(_ text: String, _ conversation: String = "c1", at date: String = "2026-03-02 10:00:05 UTC")
        -> String
    {
        Export.message(conversation, from: "Maya Lindqvist, Ph.D.", maya, to: "Robin Vale", mine, at: date, text)
    }

    @Test func `both directions of a conversation, oldest first, whatever the folder says`() throws {
        let messages = try Export.messages(received("Gladly!"), sent("May I ask you something?")).messages
        #expect(messages.map(\.isFromThem) == [false, true])
        #expect(messages.map(\.text) == ["May I ask you something?", "Gladly!"])
        #expect(messages.map(\.name) == ["Maya Lindqvist", "Maya Lindqvist"])
        #expect(Set(messages.map(\.profile)) == ["https://linkedin.com/in/maya-l"])
        #expect(messages.last?.at == Date(timeIntervalSince1970: 1_772_445_605))
        #expect(messages.map(\.origin.line) == [3, 2])
    }

    @Test func `drafts and advertisements are dropped`() throws {
        let ad = "<p class=\"spinmail-quill-editor__spin-break\">Grow your business</p>"
        let arrival = try Export.messages(
            Export.message("c1", from: "Robin Vale", mine, to: "Wei Zhang", wei, "unfinished", isDraft: true),
            Export.message("c2", from: "Ad Person", "https://www.linkedin.com/in/ad", to: "Robin Vale", mine, ad),
            sent("Hello"))
        #expect(arrival.messages.map(\.text) == ["Hello"] && arrival.skipped.isEmpty)
    }

    @Test func `groups are dropped as a whole`() throws {
        let both = "\(maya),\(wei)"
        let arrival = try Export.messages(
            Export.message("g", from: "Robin Vale", mine, to: "Maya Lindqvist, Ph.D., Wei Zhang", both, "Hello both"),
            Export.message(
                "g", from: "Wei Zhang", wei, to: "Maya Lindqvist, Ph.D., Robin Vale", "\(maya),\(mine)", "Hi"),
            sent("Hello", "c2"))
        #expect(arrival.messages.map(\.text) == ["Hello"])
    }

    @Test func `those who have left are dropped`() throws {
        let arrival = try Export.messages(
            Export.message("c1", from: "LinkedIn Member", "", to: "Robin Vale", mine, "Bye"),
            Export.message("c1", from: "Robin Vale", mine, to: "LinkedIn Member", "", "Hello?"), sent("Hello", "c2"))
        #expect(arrival.messages.map(\.text) == ["Hello"] && arrival.skipped.isEmpty)
    }

    @Test func `HTML becomes text`() throws {
        let html = "<p>Hi Robin,</p><p>gladly&nbsp;&amp; soon.<br>Tea &lt;3</p><script>alert(1)</script>"
        #expect(try Export.messages(received(html)).messages.map(\.text) == ["Hi Robin,\n\ngladly & soon.\nTea <3"])
    }

    @Test func `before mid-2023 recipients have names only`() throws {
        let text = """
            CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,DATE,SUBJECT,CONTENT,FOLDER
            c1,,Robin Vale,\(mine),"Maya Lindqvist, Ph.D.",2022-03-01 09:30:00 UTC,,Hello,INBOX
            c1,,"Maya Lindqvist, Ph.D.",\(maya),Robin Vale,2022-03-02 09:30:00 UTC,,Gladly,INBOX
            c2,,Robin Vale,\(mine),"Maya Lindqvist, Ph.D., Wei Zhang",2022-03-03 09:30:00 UTC,,Both,INBOX
            c3,,Robin Vale,\(mine),Wei Zhang,2022-03-04 09:30:00 UTC,,Alone,INBOX
            """
        let messages = try Export.read(["messages.csv": text, "Profile.csv": Export.profile]).messages
        #expect(messages.map(\.text) == ["Hello", "Gladly", "Alone"])
        #expect(messages.map(\.name) == ["Maya Lindqvist", "Maya Lindqvist", "Wei Zhang"])
        #expect(
            messages.map(\.profile?.text) == ["https://linkedin.com/in/maya-l", "https://linkedin.com/in/maya-l", nil])
    }

    @Test func `without a profile the address in all conversations is mine`() throws {
        let arrival = try Export.messages(
            sent("Hello"), received("Hi"), Export.message("c2", from: "Wei Zhang", wei, to: "Robin Vale", mine, "Hey"),
            also: [:])
        #expect(arrival.me?.profile == "https://linkedin.com/in/robin-vale" && arrival.me?.name == "Robin Vale")
        #expect(arrival.messages.map(\.isFromThem) == [false, true, true])
    }

    @Test func `a single conversation and nothing else tells nobody who is who`() throws {
        let arrival = try Export.messages(sent("Hello"), received("Hi"), also: [:])
        #expect(arrival.messages.isEmpty && arrival.me == nil)
        #expect(arrival.skipped == [SkippedRow(Origin(file: "messages.csv", line: 2), .noPerson)])
    }

    @Test func `my name in another spelling of case is mine`() throws {
        let row = Export.message("c1", from: "ROBIN VALE", "", to: "Wei Zhang", wei, "Hello")
        #expect(try Export.messages(row).messages.map(\.isFromThem) == [false])
    }

    @Test func `a torn row and a bad date are named`() throws {
        let arrival = try Export.messages("c1,torn", sent("x", at: "long ago"), sent("Hello"))
        #expect(arrival.messages.count == 1)
        #expect(arrival.skipped.map(\.reason) == [.tooFewCells(expected: 13, found: 2), .unreadableDate("long ago")])
    }
}
