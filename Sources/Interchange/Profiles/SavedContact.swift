import CoffeeChat

/// The section "Contact": telephone, e-mail and addresses, broken where the narrow column ends, in the middle of a word.
struct SavedContact {
    private(set) var email = ""
    private(set) var profile: ProfileAddress?

    init(_ lines: [ProfileLine], column: [ProfileLine]) {
        let breaks = LineBreaks(column)
        var entries: [String] = []
        for (index, line) in lines.enumerated() {
            if let last = entries.last, index > 0,
                Self.belongs(line.text, to: last, breaks.goesOn(lines[index - 1], in: line))
            {
                entries[entries.count - 1] = last + (Self.isLabel(line.text) ? " " : "") + line.text
            } else {
                entries.append(line.text)
            }
        }
        for entry in entries {
            let links = ContactLinks(in: entry)
            if email.isEmpty { email = links.email }
            if profile == nil { profile = links.profile }
        }
    }

    /// Whether a line is the rest of the entry before it.
    private static func belongs(_ line: String, to entry: String, _ goesOn: Bool?) -> Bool {
        if isLabel(line) { return true }
        if entry.hasSuffix(")") || entry.hasSuffix("）") { return false }
        if begins(line) { return false }
        let isAddress = entry.contains("www.") || entry.contains("://") || entry.contains("linkedin.")
        if isAddress { return goesOn != false || !entry.contains("(") }
        if entry.contains("@") {
            // A whole address, and a website with its label behind it.
            return !(isWholeEmail(entry) && (goesOn == false || hasLabel(line)))
        }
        // The part before the "@" may be longer than the column.
        return line.contains("@")
            ? !entry.contains(" ") && goesOn != false && !isPhone(entry) : goesOn == true && !isPhone(entry)
    }

    private static func isPhone(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { ("0"..."9").contains($0) || "+-() ./".unicodeScalars.contains($0) }
    }

    private static func begins(_ line: String) -> Bool {
        let lowered = line.lowercased()
        return lowered.hasPrefix("www.") || lowered.hasPrefix("http") || lowered.hasPrefix("linkedin.com/")
    }

    private static func isWholeEmail(_ entry: String) -> Bool { ContactLinks.email(entry[...]) != nil }

    private static func hasLabel(_ line: String) -> Bool {
        line.hasSuffix(")") && line.contains("(") && line.contains(".")
    }

    /// "(LinkedIn)", "(Mobile)"
    private static func isLabel(_ line: String) -> Bool {
        (line.hasPrefix("(") && line.hasSuffix(")")) || (line.hasPrefix("（") && line.hasSuffix("）"))
    }
}
