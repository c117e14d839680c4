package import CoffeeChat

extension VCards {
    /// The people as vCard 4.0: folded at 75 octets, never inside a character, lines ended by CRLF.
    ///
    /// Skills go as `CATEGORIES`, languages that are tags (`zh-Hans`) as `LANG`. No `REV`: there is no clock here,
    /// and the same people always give the same bytes.
    package static func write(_ people: [Person]) -> String {
        people.map { card($0).map(folded).joined() }.joined()
    }

    private static func card(_ person: Person) -> [String] {
        var lines = ["BEGIN:VCARD", "VERSION:4.0", "UID;VALUE=text:\(CardValue.escaped(person.id.text))"]
        func add(_ name: String, _ value: String) {
            if !value.isEmpty { lines.append("\(name):\(CardValue.escaped(value))") }
        }
        lines.append("FN:\(CardValue.escaped(person.name))")
        if let parts = nameParts(person.name) { lines.append("N:\(parts)") }
        add("TITLE", person.title)
        add("ORG", person.company)
        add("EMAIL", person.email)
        if !person.place.isEmpty { lines.append("ADR:;;;\(CardValue.escaped(person.place));;;") }
        // A URI is written as it is (RFC 6350, 6.7.8).
        if let profile = person.profile { lines.append("URL:\(profile.link)") }
        add("TZ", person.zone ?? "")
        for language in person.languages { add(isTag(language) ? "LANG" : "X-CORTADO-LANGUAGE", language) }
        if !person.skills.isEmpty {
            lines.append("CATEGORIES:" + person.skills.map(CardValue.escaped).joined(separator: ","))
        }
        add("X-CORTADO-CONNECTED-ON", person.connectedOn?.iso ?? "")
        add("NOTE", person.notes)
        return lines + ["END:VCARD"]
    }

    /// Family and given name, for the sorting of address books; left out where the cut cannot be known, as in
    /// a Chinese name.
    private static func nameParts(_ name: String) -> String? {
        guard let blank = name.lastIndex(of: " ") else { return nil }
        let (given, family) = (name[..<blank], name[name.index(after: blank)...])
        return "\(CardValue.escaped(String(family)));\(CardValue.escaped(String(given)));;;"
    }

    /// RFC 5646, as far as it is needed: `en`, `zh-Hans`.
    private static func isTag(_ language: String) -> Bool {
        let parts = language.split(separator: "-", omittingEmptySubsequences: false)
        return (2...3).contains(parts.first?.utf8.count ?? 0)
            && parts.allSatisfy { part in
                (2...8).contains(part.utf8.count)
                    && part.unicodeScalars.allSatisfy { $0.isASCII && $0.properties.isAlphabetic }
            }
    }

    private static let longest = 75

    /// RFC 6350, 3.2: 75 octets without the line break, the blank that marks a folded line included.
    private static func folded(_ line: String) -> String {
        var folded = String.UnicodeScalarView()
        var length = 0
        for scalar in line.unicodeScalars {
            let width = UTF8.width(scalar)
            if length + width > longest {
                folded.append(contentsOf: "\r\n ".unicodeScalars)
                length = 1
            }
            folded.append(scalar)
            length += width
        }
        return String(folded) + "\r\n"
    }
}
