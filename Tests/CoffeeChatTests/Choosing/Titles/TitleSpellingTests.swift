import Testing

@testable import CoffeeChat

struct TitleSpellingTests {
    private let reader = TitleReader()

    @Test(arguments: [
        ("Prodcut manager", "Product manager"), ("Servcie designer", "Service designer"),
        ("Marketting lead", "Marketing lead"), ("UX reseacher", "UX researcher"),
        ("Sofware enginner", "Software engineer"),
        ("Assitant designer", "Assistant designer"), ("Princpal grpahic desinger", "Principal graphic designer"),
        ("Conten strategist", "Content strategist"),
    ])
    func `one slip in a long word is read over`(typed: String, meant: String) {
        #expect(reader.read(typed) == reader.read(meant))
        #expect(reader.read(typed) != reader.read(""))
    }

    @Test(arguments: ["feather", "products", "designed", "manage", "reader", "spotify", "desk"])
    func `a word of its own is no slip`(word: String) {
        #expect(TitleSpelling.shared.corrected(Array(word.utf8)[...]) == nil)
        #expect(reader.read("Product designer, \(word)") == TitleReading(field: .productDesign, rung: .mid))
    }

    @Test func `only the first letter is sure`() {
        #expect(TitleSpelling.shared.corrected(Array("cesigner".utf8)[...]) == nil)
        #expect(
            TitleSpelling.shared.corrected(Array("deisgner".utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
                == "designer")
    }
}
