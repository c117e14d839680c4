/// The two columns of a saved profile: the sidebar and the main one, each as lines from top to bottom, over all pages.
struct PrintedColumns {
    private(set) var sidebar: [ProfileLine] = []
    private(set) var main: [ProfileLine] = []

    init(_ pages: PrintedPages) {
        let words = Self.withoutFooters(pages.words)
        let edge = Self.mainEdge(words)
        sidebar = Self.lines(words.filter { $0.left < edge })
        main = Self.lines(words.filter { $0.left >= edge })
    }

    /// Where the main column begins: at the left end of the name, which is the largest type there is.
    private static func mainEdge(_ words: [PrintedWord]) -> Double {
        let first = words.filter { $0.page == words.first?.page }
        guard let largest = first.max(by: { $0.height < $1.height }) else { return 0 }
        let name = first.filter {
            abs($0.middle - largest.middle) < largest.height / 2 && $0.height > largest.height * 0.7
        }
        let left = name.map(\.left).min() ?? largest.left
        return left - 6
    }

    /// "Page 1 of 2" stands at the foot of each page, wherever the page's middle is.
    private static func withoutFooters(_ words: [PrintedWord]) -> [PrintedWord] {
        let byPage = Dictionary(grouping: words, by: \.page)
        return byPage.keys.sorted().flatMap { page -> [PrintedWord] in
            let words = byPage[page] ?? []
            guard let lowest = words.max(by: { $0.middle < $1.middle }) else { return words }
            let foot = words.filter { abs($0.middle - lowest.middle) < lowest.height / 2 }
            // The sidebar may reach as low: words of the footer stand close together.
            return isFooter(foot) ? words.filter { !foot.contains($0) } : words
        }
    }

    private static func isFooter(_ words: [PrintedWord]) -> Bool {
        let text = words.sorted { $0.left < $1.left }.map(\.text).joined()
        let letters = text.unicodeScalars.filter { !("0"..."9").contains($0) }
        guard text.unicodeScalars.count - letters.count >= 2 else { return false }
        return footers.contains(String(String.UnicodeScalarView(letters)).lowercased())
    }

    private static let footers: Set<String> = [
        "pageof", "第页共页", "第页，共页", "第页,共页", "页共页", "第頁共頁", "第頁，共頁", "/", "seitevon", "pagesur", "páginade", "paginadi",
        "paginavan", "page/",
        "第页/共页", "第页（共页）", "第页(共页)", "sidaav", "sideaf", "stronaz", "страницаиз", "pagede", "第頁/共頁", "ページ/", "페이지/",
        "pàginade",
    ]

    /// Words on one height are one line.
    private static func lines(_ words: [PrintedWord]) -> [ProfileLine] {
        var rows: [[PrintedWord]] = []
        for word in words.sorted(by: { ($0.page, $0.middle, $0.left) < ($1.page, $1.middle, $1.left) }) {
            if let last = rows.last?.first, last.page == word.page,
                abs(last.middle - word.middle) < min(last.height, word.height) * 0.45
            {
                rows[rows.count - 1].append(word)
            } else {
                rows.append([word])
            }
        }
        return rows.compactMap { line($0.sorted { $0.left < $1.left }) }
    }

    private static func line(_ row: [PrintedWord]) -> ProfileLine? {
        guard let first = row.first, let left = row.map(\.left).min(), let right = row.map(\.right).max(),
            let top = row.map(\.top).min(), let bottom = row.map(\.bottom).max()
        else { return nil }
        let isWide = first.text.unicodeScalars.first.map(WideLetters.contains) ?? false
        // The type that the line begins with; a Chinese letter is as wide as its size.
        let height = isWide ? (first.right - first.left) / Double(max(1, wideCount(first.text))) : first.height
        let spot = ProfileLine.Spot(
            page: first.page, left: left, right: right, top: top, bottom: bottom,
            height: isWide && !isAllWide(first.text) ? first.height : height,
            script: isWide && isAllWide(first.text) ? .wide : .other, firstWord: breakable(first))
        let text = text(row)
        return text.isEmpty ? nil : ProfileLine(text, spot: spot)
    }

    private static func wideCount(_ text: String) -> Int { text.unicodeScalars.count }

    private static func isAllWide(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(WideLetters.contains) }

    /// How much of a word must fit at a line's end: all of it, or one letter of Chinese.
    private static func breakable(_ word: PrintedWord) -> Double {
        let scalars = word.text.unicodeScalars
        guard let first = scalars.first, WideLetters.contains(first) else { return word.right - word.left }
        return (word.right - word.left) / Double(scalars.count)
    }

    /// Words with the blanks that are seen between them; those of Hebrew and Arabic from the right.
    private static func text(_ row: [PrintedWord]) -> String {
        let isFromRight = row.count(where: { isRightToLeft($0.text) }) * 2 > row.count
        var text = ""
        var previous: PrintedWord?
        for word in isFromRight ? row.reversed() : row {
            if let previous {
                let gap = isFromRight ? previous.left - word.right : word.left - previous.right
                if gap > 0.1 * min(previous.height, word.height) { text += " " }
            }
            text += word.text
            previous = word
        }
        return CellText.line(text)
    }

    private static func isRightToLeft(_ text: String) -> Bool {
        text.unicodeScalars.contains {
            (0x590...0x8FF).contains($0.value) || (0xFB1D...0xFDFF).contains($0.value)
                || (0xFE70...0xFEFC).contains($0.value)
        }
    }
}
