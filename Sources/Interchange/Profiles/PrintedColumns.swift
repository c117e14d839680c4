/// The two columns of a saved profile: the sidebar and the main one, each as lines from top to bottom, over all pages.
struct PrintedColumns {
    private(set) var sidebar: [ProfileLine] = []
    private(set) var main: [ProfileLine] = []

    init(sidebar: [ProfileLine], main: [ProfileLine]) { (self.sidebar, self.main) = (sidebar, main) }

    init(_ pages: PrintedPages) {
        let runs = Self.withoutFooters(pages.runs)
        let edge = Self.mainEdge(runs)
        sidebar = Self.lines(runs.filter { $0.left < edge })
        main = Self.lines(runs.filter { $0.left >= edge })
    }

    /// Where the main column begins: at the left end of the name, which is the largest type there is.
    private static func mainEdge(_ runs: [PrintedRun]) -> Double {
        let first = runs.filter { $0.page == runs.first?.page }
        guard let largest = first.max(by: { $0.size < $1.size }) else { return 0 }
        let name = first.filter { isOneLine($0, largest) && $0.size > largest.size * 0.7 }
        return (name.map(\.left).min() ?? largest.left) - 6
    }

    /// "Page 1 of 2" stands at the foot of each page, in smaller type than anything else.
    private static func withoutFooters(_ runs: [PrintedRun]) -> [PrintedRun] {
        let byPage = Dictionary(grouping: runs, by: \.page)
        return byPage.keys.sorted().flatMap { page -> [PrintedRun] in
            let runs = byPage[page] ?? []
            guard let lowest = runs.max(by: { $0.middle < $1.middle }) else { return runs }
            // The sidebar may reach as low.
            let foot = runs.filter { isOneLine($0, lowest) && abs($0.size - lowest.size) < 3 }
            return isFooter(foot) ? runs.filter { !foot.contains($0) } : runs
        }
    }

    private static func isFooter(_ runs: [PrintedRun]) -> Bool {
        PageFooter.isFooter(runs.sorted { $0.left < $1.left }.map(\.text).joined())
    }

    /// Runs on one height are one line.
    private static func lines(_ runs: [PrintedRun]) -> [ProfileLine] {
        var rows: [[PrintedRun]] = []
        for run in runs.sorted(by: { ($0.page, $0.middle, $0.left) < ($1.page, $1.middle, $1.left) }) {
            if let last = rows.last?.first, isOneLine(last, run) {
                rows[rows.count - 1].append(run)
            } else {
                rows.append([run])
            }
        }
        return rows.compactMap { line($0.sorted { $0.left < $1.left }) }
    }

    private static func isOneLine(_ a: PrintedRun, _ b: PrintedRun) -> Bool {
        a.page == b.page && abs(a.middle - b.middle) < min(a.size, b.size) * 0.4
    }

    private static func line(_ row: [PrintedRun]) -> ProfileLine? {
        guard let first = row.first, let left = row.map(\.left).min(), let right = row.map(\.right).max() else {
            return nil
        }
        let printed = text(row)
        let text = CellText.line(printed)
        guard !text.isEmpty else { return nil }
        let isWide = text.unicodeScalars.first.map(WideLetters.contains) ?? false
        let spot = ProfileLine.Spot(
            page: first.page, left: left, right: right, middle: first.middle, size: typeSize(first),
            script: isWide ? .wide : .other, firstWord: firstWord(first))
        return ProfileLine(text, printed: printed, spot: spot)
    }

    /// A Chinese letter is as wide as its type is large, which tells more than what some fonts say of themselves.
    private static func typeSize(_ run: PrintedRun) -> Double {
        let scalars = run.text.unicodeScalars
        guard scalars.allSatisfy(WideLetters.contains), !scalars.isEmpty else { return run.size }
        let wide = (run.right - run.left) / Double(scalars.count)
        return abs(wide / run.size - 1) > 0.05 ? wide : run.size
    }

    /// How much of a line's beginning must have fitted at the end of the line before: a word, or one letter of Chinese.
    private static func firstWord(_ run: PrintedRun) -> Double {
        let scalars = run.text.unicodeScalars
        let word = scalars.prefix { !CellText.isWhiteSpace($0) && !WideLetters.contains($0) }
        let part = word.isEmpty ? String(scalars.prefix(1)) : String(String.UnicodeScalarView(word))
        let whole = LetterWidths.width(run.text)
        return whole > 0 ? (run.right - run.left) * LetterWidths.width(part) / whole : 0
    }

    /// Runs with the blanks that are seen between them; those of Hebrew and Arabic from the right.
    private static func text(_ row: [PrintedRun]) -> String {
        let isFromRight = row.count(where: { isRightToLeft($0.text) }) * 2 > row.count
        var text = ""
        var previous: PrintedRun?
        for run in isFromRight ? row.reversed() : row {
            if let previous {
                let gap = isFromRight ? previous.left - run.right : run.left - previous.right
                if gap > 0.12 * min(previous.size, run.size) { text += " " }
            }
            text += run.text
            previous = run
        }
        return text
    }

    private static func isRightToLeft(_ text: String) -> Bool {
        text.unicodeScalars.contains {
            (0x590...0x8FF).contains($0.value) || (0xFB1D...0xFDFF).contains($0.value)
                || (0xFE70...0xFEFC).contains($0.value)
        }
    }
}
