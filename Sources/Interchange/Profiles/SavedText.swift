import CoffeeChat

/// The text of a saved profile without its places, as somebody copies it from the PDF: the sidebar first, then name, headline
/// and place with nothing before them that says so.
struct SavedText {
    private(set) var columns = PrintedColumns(sidebar: [], main: [])

    /// Fails for text that is not of the PDF: only there the address is marked "(LinkedIn)" below the heading "Contact".
    init?(_ text: String) {
        guard text.contains("(LinkedIn)") else { return nil }
        let lines = Self.lines(text)
        guard let contact = lines.firstIndex(where: { ProfileHeading($0.text) == .contact }),
            let end = lines[contact...].firstIndex(where: { Self.isOfMain(ProfileHeading($0.text)) }),
            let start = Self.cardStart(in: lines, from: contact, to: end)
        else { return nil }
        columns = PrintedColumns(sidebar: Array(lines[contact..<start]), main: Array(lines[start...]))
    }

    private static func lines(_ text: String) -> [ProfileLine] {
        var lines: [ProfileLine] = []
        var isAfterGap = false
        for raw in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).prefix(
            PastedText.mostLines)
        {
            let line = PrintedLetters.typed(CellText.line(String(raw)))
            if line.isEmpty || PageFooter.isFooter(line) {
                isAfterGap = true
            } else {
                lines.append(ProfileLine(line, printed: PrintedLetters.typed(String(raw)), isAfterGap: isAfterGap))
                isAfterGap = false
            }
        }
        return lines
    }

    private static func isOfMain(_ heading: ProfileHeading?) -> Bool {
        heading == .summary || heading == .experience || heading == .education
    }

    /// The name stands where a line has words of the profile's address; else behind the last gap that leaves it a headline.
    private static func cardStart(in lines: [ProfileLine], from contact: Int, to end: Int) -> Int? {
        let links = SavedContact(Array(lines[(contact + 1)..<end].prefix(8)), column: [])
        let slug = links.profile?.text.split(separator: "/").last.map(String.init) ?? ""
        let words = Set(slug.split(separator: "-").filter { $0.count > 2 }.map(String.init))
        let behind = lines[..<end].lastIndex { ProfileHeading($0.text) != nil } ?? contact
        let candidates = lines.indices[(behind + 1)..<end]
        let named = candidates.first { index in
            lines[index].text.lowercased().split { !$0.isLetter }.contains {
                words.contains(PlaceNames.key(String($0)))
            }
        }
        return named ?? candidates.dropLast().last { lines[$0].isAfterGap } ?? candidates.first
    }
}
