import Testing

@testable import CoffeeChat

struct ReplyFramesTests {
    @Test func `a frame has a part for each of its words`() throws {
        let frames = ReplyFrames(words: "kin: wife husband", frames: "no: my <kin> * {says|said} no $")
        let frame = try #require(frames.frames.first)
        #expect(frame.parts.count == 6)
        #expect(frame.sense == .no)
        #expect(frame.parts[2].gap == 4)
        #expect(frame.parts[5].isEdge)
    }

    @Test func `a class may hold another`() throws {
        let frames = ReplyFrames(words: "kin: wife\nrole: boss <kin>", frames: "refers: <role>")
        let wife = try #require(frames.ids["wife"])
        #expect(frames.frames.first?.parts.first?.words.contains(wife) == true)
        #expect(frames.openings[Int(wife)] == [0])
    }

    @Test func `an empty choice and a question mark make a part optional`() {
        let frames = ReplyFrames(words: "", frames: "yes: {oh|} sure? thing")
        #expect(frames.frames.first?.parts.map(\.isOptional) == [true, true, false])
    }

    @Test func `a sense with a question mark holds in questions`() {
        let frames = ReplyFrames(words: "", frames: "later?: in spring\nlater: in may")
        #expect(frames.frames.map(\.isAskable) == [true, false])
    }

    @Test func `every line of the table is known`() {
        for line in EnglishFrames.table.split(separator: "\n") {
            let head = line.prefix { $0 != ":" }.filter { $0 != " " && $0 != "?" }
            #expect(ReplyFrames.Sense(rawValue: String(head)) != nil, "\(head)")
        }
    }
}
