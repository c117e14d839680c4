import Testing

@testable import Interchange

struct RowReaderTests {
    private func rows(_ text: String, separator: Character = ",") -> [(line: Int, cells: [String])] {
        let bytes = Array(text.utf8)
        var reader = RowReader(bytes, separator: separator.asciiValue ?? 0)
        var row = Row(bytes)
        var rows: [(line: Int, cells: [String])] = []
        while reader.next(&row) { rows.append((row.line, row.cells.indices.map { row.block($0) })) }
        return rows
    }

    @Test(arguments: ["\n", "\r\n", "\r"])
    func `all line endings end a row, and count one line each`(newline: String) {
        let read = rows(["a,b", "\"c\(newline)d\",e", "f,g"].joined(separator: newline))
        #expect(read.map(\.cells) == [["a", "b"], ["c\nd", "e"], ["f", "g"]])
        #expect(read.map(\.line) == [1, 2, 4])
    }

    @Test func `a row may end without a newline, and a file with one`() {
        #expect(rows("a,b\nc,d").map(\.cells) == rows("a,b\nc,d\n").map(\.cells))
        #expect(rows("a,").map(\.cells) == [["a", ""]])
        #expect(rows(",").map(\.cells) == [["", ""]])
    }

    @Test func `quotes hold separators, newlines and doubled quotes`() {
        #expect(rows("\"a, \"\"b\"\"\",\"\",\"\"\"\"").map(\.cells) == [["a, \"b\"", "", "\""]])
    }

    @Test func `blanks around quotes are not text`() {
        #expect(rows("a, \"b, c\" , d").map(\.cells) == [["a", "b, c", "d"]])
    }

    @Test func `a quote inside a cell is a quote`() {
        #expect(
            rows("5\" disk,a\"b\"c\n\"say \"hi\" now\",x").map(\.cells) == [
                ["5\" disk", "a\"b\"c"], ["say \"hi\" now", "x"],
            ])
    }

    @Test func `a quote that never closes costs its own line, not the rest`() {
        let read = rows("1,\"Lauren,x\n2,Maya,y\n3,Wei,z\n")
        #expect(read.map(\.cells) == [["1", "Lauren", "x"], ["2", "Maya", "y"], ["3", "Wei", "z"]])
        #expect(read.map(\.line) == [1, 2, 3])
    }

    @Test func `a quote that a later row would close costs its own line, too`() {
        let read = rows("1,\"Lauren,x\n2,\"Maya, L.\",y\n3,\"Wei\",z\n")
        #expect(read.map(\.cells) == [["1", "Lauren", "x"], ["2", "Maya, L.", "y"], ["3", "Wei", "z"]])
    }

    @Test func `a quote with a combining mark after it is a quote still`() {
        #expect(rows("\"a\"\",b\",\u{301}c").map(\.cells) == [["a\",b", "\u{301}c"]])
    }

    @Test func `a NUL is dropped from the text`() { #expect(rows("a\u{0}b,c").map(\.cells) == [["ab", "c"]]) }

    /// What is repeated, and how often, and what comes then: a runner that prints its arguments stays readable.
    @Test(
        arguments: [
            (",", 1_000_000, ""), ("\"", 999_999, ""), ("\"a\n", 300_000, ""), ("\"\"\"x\n", 200_000, ""),
            (",\"x", 300_000, ""), (",\"\"\"x", 200_000, ""), ("\"\"\"x\n", 100_000, ",\"z"), ("\" ", 400_000, ""),
            (" ", 1_000_000, "\""), ("\"a\"\"\n", 200_000, "\"b"),
        ] as [(String, Int, String)])
    func `a million bytes of anything are read in a moment`(part: String, count: Int, end: String) {
        let text = String(repeating: part, count: count) + end
        let bytes = Array(text.utf8)
        let taken = ContinuousClock().measure {
            for separator in Table.separators {
                var reader = RowReader(bytes, separator: separator)
                var row = Row(bytes)
                while reader.next(&row) {}
            }
        }
        #expect(taken < .seconds(120), "quadratic would take hours, even in a debug build")
    }

    @Test(arguments: 0..<200)
    func `cells written by the rules come back, whatever is in them`(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let pieces = ["a", "\"", "\"\"", ",", "\n", "\r\n", ";", "\t", "周", "🚀", "e\u{301}", "'", "=1", " x", "ß", "ا"]
        let table = (0..<4).map { _ in
            (0..<3).map { _ in
                "«"
                    + (0..<Int.random(in: 0..<8, using: &random)).map { _ in pieces.randomElement(using: &random) ?? ""
                    }.joined() + "»"
            }
        }
        let text = table.map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",") }.joined(
            separator: "\r\n")
        let expected = table.map { $0.map { $0.replacing("\r\n", with: "\n") } }
        #expect(rows(text).map(\.cells) == expected)
    }
}
