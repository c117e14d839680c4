import CoffeeChat
import Testing

@testable import Interchange

/// On small pages, written as `pdftohtml -xml -zoom 3` writes them; whole PDFs are read in the tests of `ReadProfile`.
@Suite struct SavedProfileTests {
    @Test func `columns are kept apart, addresses joined, the footer left out`() throws {
        var page = Page()
        page.side("Contact", 13)
        page.side("ada.fenwick@mail.university-of-", 10.5)
        page.side("nowhere.example.ac.uk", 10.5)
        page.side("www.linkedin.com/in/ada-fen", 10.5)
        page.side("wick-123 (LinkedIn)", 10.5)
        page.side("Top Skills", 13)
        page.side("Education", 10.5)
        page.side("User Experience Design", 10.5)
        page.side("(UED)", 10.5)
        page.side("Languages", 13)
        page.side("Chinese (Simplified) (Limited", 10.5)
        page.side("Working)", 10.5)
        page.main("Ada Fenwick", 26)
        page.main("Designer, walker, once a nurse", 12)
        page.main("Leeds, United Kingdom", 12)
        page.main("Experience", 15.75)
        page.main("Loop &amp; Lantern", 12)
        page.main("UX Designer", 11.5)
        page.main("January 2024&#160;-&#160;Present&#160;(1 year 6 months)", 10.5)
        page.main("⼴州", 10.5)
        page.main("Page 1 of 1", 9)
        let reading = try ProfileReader.read(pages: page.markup, named: "x")
        #expect(reading.name == "Ada Fenwick" && reading.headline == "Designer, walker, once a nurse")
        #expect(reading.place == "Leeds, United Kingdom")
        #expect(reading.email == "ada.fenwick@mail.university-of-nowhere.example.ac.uk")
        #expect(reading.profile?.text == "https://linkedin.com/in/ada-fenwick-123")
        #expect(reading.skills == ["Education", "User Experience Design (UED)"])
        #expect(reading.languages == ["Chinese (Simplified)"])
        let position = try #require(reading.positions.first)
        #expect(reading.positions.count == 1 && position.company == "Loop & Lantern" && position.title == "UX Designer")
        // The radical that the font draws is the letter that was typed.
        #expect(position.place == "广州" && position.isCurrent)
    }

    @Test(arguments: [
        "", "<text", "<text top=\"1\" left=\"x\" width=\"1\" height=\"1\" font=\"0\">a</text>", "<page number=\"1\"",
        "<text top=\"1e400\" left=\"1\" width=\"1\" height=\"1\" font=\"0\">a</text>",
        "<text top=\"1\" left=\"1\" width=\"0\" height=\"0\" font=\"9\">&#1114112;&#xD800;&amp</text>",
    ])
    func `markup of any kind is survived`(markup: String) {
        #expect(throws: ProfileTrouble.self) { try ProfileReader.read(pages: markup, named: "x") }
    }
}

/// A page of a sidebar at 22 points and a main column at 223.
private struct Page {
    private var fonts: [Double] = []
    private var texts: [String] = []
    private var y = (side: 40.0, main: 40.0)

    mutating func side(_ text: String, _ size: Double) {
        write(text, size, x: 22, y: y.side)
        y.side += size * 1.3
    }

    mutating func main(_ text: String, _ size: Double) {
        write(text, size, x: 223, y: y.main)
        y.main += size * 1.3
    }

    private mutating func write(_ text: String, _ size: Double, x: Double, y: Double) {
        if !fonts.contains(size) { fonts.append(size) }
        let font = fonts.firstIndex(of: size) ?? 0
        let width = LetterWidths.width(text) * size
        let places = [y, x, width, size].map { Int(($0 * 3).rounded()) }
        texts.append(
            "<text top=\"\(places[0])\" left=\"\(places[1])\" width=\"\(places[2])\" height=\"\(places[3])\" font=\"\(font)\">\(text)</text>"
        )
    }

    var markup: String {
        let specs = fonts.enumerated().map {
            "\t<fontspec id=\"\($0.offset)\" size=\"\(Int(($0.element * 3).rounded()))\"/>"
        }
        return (["<page number=\"1\" height=\"2376\" width=\"1836\">"] + specs + texts).joined(separator: "\n")
    }
}
