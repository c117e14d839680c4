import CoffeeChat
import Testing

struct CareerDateTests {
    @Test(arguments: ["2024", "2024-01", "1999-12"])
    func `reads years and months, and writes them as they were`(text: String) throws {
        #expect(try #require(CareerDate(iso: text)).iso == text)
    }

    @Test(arguments: ["24", "2024-13", "2024-1", "2024-01-05", "now", "", "1850"])
    func `refuses the rest`(text: String) {
        #expect(CareerDate(iso: text) == nil)
    }

    @Test func `a bare year lies in its middle`() throws {
        let year = try #require(CareerDate(iso: "2024"))
        #expect(year > (try #require(CareerDate(iso: "2024-03"))))
        #expect(year < (try #require(CareerDate(iso: "2024-09"))))
    }
}
