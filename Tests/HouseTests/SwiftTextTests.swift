import Testing

/// The other tests of the house are only as good as their reading of Swift.
@Suite struct SwiftTextTests {
    @Test func `comments are no code`() {
        let text = SwiftText("a /* b /* c */ d */ e // f\ng")
        #expect(text.code.map { $0.filter { $0 != " " } } == ["ae", "g"])
    }

    @Test func `strings are kept apart, with their line`() {
        let text = SwiftText("let a = \"one \\\" two\"\nlet b = \"\"\"\n    SELECT\n    \"\"\"")
        #expect(text.strings.map(\.line) == [1, 2])
        #expect(text.strings.map(\.text) == ["one \\\" two", "\n    SELECT\n    "])
        #expect(text.code[0] == "let a =             ")
        #expect(text.code.count == 4)
    }

    @Test func `what is interpolated is code`() {
        let text = SwiftText(##"x = "a\(f(b!, "c"))d" + #"e\(f)\#(g!)"#"##)
        #expect(text.code[0].contains("f(b!,"))
        #expect(text.code[0].contains("g!"))
        #expect(text.strings.map(\.text) == ["c", "ad", #"e\(f)"#])
    }

    @Test func `quotes in comments and slashes in strings open nothing`() {
        let text = SwiftText("// it's \"so\na = \"https://b\" // c\nd")
        #expect(text.code.map { $0.filter { $0 != " " } } == ["", "a=", "d"])
        #expect(text.strings.map(\.text) == ["https://b"])
    }

    @Test func `an import is found in all its forms`() {
        let file = SourceFile(
            path: "Room/A.swift",
            text: "import A\npackage import struct B.C\n@preconcurrency internal import D\n// import E\nlet importF = 1"
        )
        #expect(file.imports == ["A", "B", "D"])
    }
}
