import Testing

@testable import CoffeeChat

@Suite struct TalkNotesTests {
    @Test func `marks of both keyboards say what a line is`() {
        let english = TalkNotes(
            """
            # research in B2B
            " show the decisions, not the screens
            ! send the article about site maps
            @ Maya Chen, design lead at Figma
            the article https://example.com/maps
            plain words
            """)
        #expect(english.topics == ["research in B2B"])
        #expect(english.said == ["show the decisions, not the screens"])
        #expect(english.promises == ["send the article about site maps"])
        #expect(english.people == ["Maya Chen"])
        #expect(english.links == [.init(address: "https://example.com/maps", title: "the article")])
        #expect(english.lines.map(\.kind) == [.topic, .quote, .promise, .person, .link, .plain])

        let chinese = TalkNotes(
            """
            ＃作品集
            “要讲决定，不要只放界面”
            「多做几次访谈再下结论」
            ！把那篇文章发给周老师
            ＠周晓岚，远山科技的设计总监
            参考这篇https://example.com/a。
            """)
        #expect(chinese.topics == ["作品集"])
        #expect(chinese.said == ["要讲决定，不要只放界面", "多做几次访谈再下结论"])
        #expect(chinese.promises == ["把那篇文章发给周老师"])
        #expect(chinese.people == ["周晓岚"])
        #expect(chinese.links == [.init(address: "https://example.com/a", title: "参考这篇")])
    }

    @Test(arguments: [
        ("\" show the decisions", ["show the decisions"]), ("\"show the decisions\"", ["show the decisions"]),
        ("“show the decisions” was the word", ["show the decisions"]),
        ("she said \"show the decisions\" twice", ["show the decisions"]),
        ("\"ask early\" and \"ask often\"", ["ask early", "ask often"]),
        ("a \"lead\" is no manager", []), ("the 5\" phone and the 6\" one", []), ("“", []), ("\"\"", []),
        ("„erst fragen, dann zeichnen“", ["erst fragen, dann zeichnen"]),
        ("对方说“先讲决定再讲界面”", ["先讲决定再讲界面"]), ("叫做“组件”", []), ("- \" a dash before it", ["a dash before it"]),
    ]) func `a quote is what stands between the marks`(line: String, said: [String]) {
        #expect(TalkNotes(line).said == said)
    }

    @Test(arguments: [
        ("\" cooks say \"86 it\" when it is gone", "cooks say \"86 it\" when it is gone"),
        ("\" \"Reading the room\" is research", "\"Reading the room\" is research"),
        ("“ “Reading the room” is research.", "“Reading the room” is research."),
        ("““Reading the room” is research.", "“Reading the room” is research."),
        ("“they say “ship it” and mean “draw it again””", "they say “ship it” and mean “draw it again”"),
        ("\"they say \"ship it\" too early\"", "they say \"ship it\" too early"),
        ("“少问“为什么”，多问“上一次”。", "少问“为什么”，多问“上一次”。"), ("「他们说『再画一次』就好」", "他们说『再画一次』就好"),
        ("“ “show the decisions”", "show the decisions"), ("\" show the decisions\"", "show the decisions"),
        ("\" the 5\" phone sells", "the 5\" phone sells"),
    ]) func `quotation marks within a quote belong to it`(line: String, said: String) {
        #expect(TalkNotes(line).said == [said])
    }

    @Test func `a quote belongs to the topics of its line, else to the heading above it`() {
        let notes = TalkNotes(
            """
            # Portfolio
            " three cases are enough
            " engineers read it too #hand-off
            and a line

            " nothing to do with it
            """)
        #expect(notes.quotes.map(\.topics) == [["Portfolio"], ["hand-off"], []])
        #expect(notes.said == ["three cases are enough", "engineers read it too", "nothing to do with it"])
        #expect(notes.topics == ["Portfolio", "hand-off"])
    }

    @Test(arguments: [
        "see https://example.com/#part", "issue #12", "C# and F#", "a#b", "mail me@example.com", "!", "@ ", "# ",
    ])
    func `not every sign is a mark`(line: String) {
        let notes = TalkNotes(line)
        #expect(notes.topics.isEmpty)
        #expect(notes.people.isEmpty)
        #expect(notes.promises.isEmpty)
    }

    @Test(arguments: [
        ("(https://example.com/a).", "https://example.com/a"), ("HTTPS://Example.com/a", "HTTPS://Example.com/a"),
        ("https://en.wikipedia.org/wiki/Gestalt_(x)", "https://en.wikipedia.org/wiki/Gestalt_(x)"),
        ("《文章》：https://example.com/文", "https://example.com/"), ("http://a", nil), ("javascript:alert(1)", nil),
    ]) func `a link ends where the sentence goes on`(line: String, address: String?) {
        #expect(TalkNotes(line).links.map(\.address) == [address].compactMap(\.self))
    }

    @Test(arguments: [
        "\u{202E}!x", "!\u{301}", "\"\u{301}a b c", "\r\n\r\n!a\r\n", String(repeating: "\"", count: 5000),
        String(repeating: "#a ", count: 3000), String(repeating: "“ ", count: 50_000),
        "a " + String(repeating: "“a”", count: 20_000), String(repeating: "「", count: 50_000), "@\u{200B}", "“」『",
        "https://\u{0}", "＠＃！",
    ]) func `hostile notes are read without harm`(text: String) {
        let notes = TalkNotes(text, on: Day(number: 20_000))
        #expect(notes.lines.count == NoteLine.lines(of: text).count)
        for name in notes.people { #expect(!name.isEmpty) }
    }

    @Test func `they promise, too`() {
        let notes = TalkNotes("! they send the deck by Friday\n！对方会介绍设计总监\n! theory of mind paper")
        #expect(notes.vows.map(\.by) == [.them, .them, .me])
    }
}
