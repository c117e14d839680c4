import CoffeeChat

/// Made-up people with names of all scripts and awkward texts, always the same for the same seed.
enum People {
    private static let names = [
        "Maya Lindqvist", "周晓岚", "Tomás Oliveira", "김민준", "山田さくら", "Ольга Петрова", "محمد علي", "Nguyễn Văn An",
        "अनीता शर्मा",
        "D'Angelo O'Neil", "Robert Downey, Jr.", "Zoë e\u{301}clair", "Ἀλέξανδρος", "ኃይለ ገብረ", "ณัฐพงษ์ สุขใจ",
    ]
    private static let texts = [
        "", "Staff Designer", "Design; Research", "\"Quoted\", with a comma", "back\\slash \\n", "=HYPERLINK(1)", "+1",
        "产品设计师，主管", "🚀 lead",
        "x:y;z,w", "-", "@home", "\u{661}\u{662}\u{663}", "ends with a quote\"", "a'b", "'quoted'",
    ]
    private static let notes = [
        "", "one line", "two\nlines", "a \"b\"\n\n; c, d\nBEGIN:VCARD\nEND:VCARD", "=1\n+2", "周晓岚\n很好 🚀", "tab\there",
    ]

    static func random(number: Int, _ random: inout SeededGenerator) -> Person {
        let name = names.randomElement(using: &random) ?? ""
        var person = Person(id: PersonID(naming: name, number: number + 1), name: "\(name)")
        person.title = text(&random)
        person.company = text(&random)
        person.place = text(&random)
        person.email = Bool.random(using: &random) ? "p\(number)@example.com" : ""
        person.profile =
            Bool.random(using: &random)
            ? ProfileAddress(
                "https://linkedin.com/in/\(["maya", "周-晓岚", "a,b;c", "é"].randomElement(using: &random) ?? "")-\(number)"
            ) : nil
        person.connectedOn =
            Bool.random(using: &random) ? Day(number: Int.random(in: 10_000..<25_000, using: &random)) : nil
        person.notes = notes.randomElement(using: &random) ?? ""
        person.skills = Array(
            ["Figma", "User Research", "产品设计", "C++", "R&D, applied"].shuffled(using: &random).prefix(
                Int.random(in: 0...3, using: &random)))
        person.languages = Array(
            ["English", "zh-Hans", "Español", "de"].shuffled(using: &random).prefix(
                Int.random(in: 0...3, using: &random)))
        person.zone =
            [nil, "Europe/Berlin", "America/Argentina/Buenos_Aires", "UTC"].randomElement(using: &random) ?? nil
        return person
    }

    private static func text(_ random: inout SeededGenerator) -> String { texts.randomElement(using: &random) ?? "" }
}
