import CoffeeChat

/// What each line of the section "Experience" says about its part, as costs: 0 fits, 1 is odd, 4 is hardly possible.
struct LineEvidence {
    let spans: [CareerSpan?]
    private let lines: [ProfileLine]
    private let breaks: LineBreaks
    private let sizes: TypeSizes
    private let isTotal: [Bool]
    private let placeLikeness: [Double]
    private let isTitle: [Bool]
    private let isSentence: [Bool]
    private let goesOn: [Bool?]
    private let gaps: [Double?]
    /// The size of employers and of titles on this page, against that of dates.
    private let companyRatio: Double?
    private let titleRatio: Double?

    init(_ lines: [ProfileLine], column: [ProfileLine]) {
        let titles = TitleReader()
        let spans = lines.map { CareerSpan($0.text) }
        let breaks = LineBreaks(column)
        let sizes = TypeSizes(lines, dates: spans.map { $0 != nil })
        (self.lines, self.spans, self.breaks, self.sizes) = (lines, spans, breaks, sizes)
        isTotal = lines.map { CareerSpan.months($0.text) != nil }
        placeLikeness = lines.map { PlaceReader.likeness($0.text) }
        isTitle = lines.map { TitleLikeness.isTitle($0.text, titles) }
        isSentence = lines.map { Self.isSentence($0.text) }
        goesOn = lines.indices.map { $0 + 1 < lines.count ? breaks.goesOn(lines[$0], in: lines[$0 + 1]) : false }
        gaps = lines.indices.map { $0 > 0 ? LineBreaks.gap(lines[$0 - 1], lines[$0]) : nil }
        companyRatio = lines.first.flatMap(sizes.ratio)
        let above = lines.indices.filter { $0 > 0 && spans[$0] != nil }.compactMap { sizes.ratio(lines[$0 - 1]) }
        titleRatio = above.sorted().dropFirst(above.count / 2).first
    }

    func cost(of index: Int, as part: LinePart) -> Double {
        let isDates = spans[index] != nil
        switch part.role {
        case .dates: return isDates ? 0 : .infinity
        case .total: return isTotal[index] ? sizeCost(index, nil) : .infinity
        case .company:
            return misfit(index) + sizeCost(index, companyRatio) + (isSentence[index] ? 2 : 0)
                + (isTitle[index] ? 0.7 : 0)
        case .title:
            return misfit(index) + sizeCost(index, titleRatio) + (isSentence[index] ? 1.5 : 0)
                + (isTitle[index] ? 0 : 0.7)
        case .place: return misfit(index) + sizeCost(index, 1) + placeCost(index)
        default: return misfit(index) + sizeCost(index, 1) + textCost(index)
        }
    }

    func cost(from before: LinePart, to part: LinePart, at index: Int) -> Double {
        let isSame = before == part
        let isTight = (gaps[index] ?? 1.3) < 1.35
        switch part.role {
        case .company:
            if isSame { return continuation(index) }
            return (lines[index].isAfterGap || isLoose(index) ? 0 : 1.5) + (before.isFirst ? Self.loneRole : 0)
                + (before.isInGroup ? afterGroup(index) : 0)
        case .title:
            if isSame { return continuation(index) }
            return 0
        case .place: return isSame ? continuation(index) + 1.5 : 0
        case .text:
            if isSame { return isLoose(index) && gaps[index] != nil ? 0.5 : 0 }
            return before.role == .dates && isTight && placeLikeness[index] >= 2 ? 1 : 0
        default: return 0
        }
    }

    /// A total time stands where there are several roles, and nowhere else.
    static let loneRole = 3.0

    /// Whether an employer begins behind one with several roles, or a title behind the last line of a role: an employer
    /// has more space above it than there is below it.
    private func afterGroup(_ index: Int) -> Double {
        guard index + 1 < lines.count, let above = gaps[index], let below = gaps[index + 1] else { return 0.5 }
        return above > below * 1.05 ? 0 : 2
    }

    /// What it costs that a line is the second of one name, broken at the column's end.
    private func continuation(_ index: Int) -> Double {
        switch goesOn[index - 1] {
        case true?: 0.6
        case false?: 6
        case nil: 2.5
        }
    }

    /// Whether there is more space above a line than lines of one paragraph have.
    private func isLoose(_ index: Int) -> Bool {
        guard let gap = gaps[index] else { return lines[index].spot != nil || lines[index].isAfterGap }
        let smallest = gaps.compactMap(\.self).min() ?? gap
        return gap > smallest * 1.12
    }

    /// Dates and totals are nothing else.
    private func misfit(_ index: Int) -> Double { spans[index] != nil ? 8 : isTotal[index] ? 5 : 0 }

    private func sizeCost(_ index: Int, _ expected: Double?) -> Double {
        guard let expected, let ratio = sizes.ratio(lines[index]) else { return 0 }
        let off = abs(ratio / expected - 1)
        // The employer's type is 4 % larger than a title's, and sizes are told to a third of a point.
        return min(5, off < 0.012 ? 0 : off / 0.009)
    }

    private func placeCost(_ index: Int) -> Double {
        let isBroken =
            goesOn[index] == true && index + 1 < lines.count && spans[index + 1] == nil
            && breaks.fullness(lines[index]) > 0.8
        let broken = isBroken ? 2.5 : 0
        return broken
            + (placeLikeness[index] >= 3
                ? -0.5
                : placeLikeness[index] >= 2
                    ? 0 : placeLikeness[index] >= 0.5 ? 0.9 : placeLikeness[index] > -1 ? 1.3 : 5)
    }

    private func textCost(_ index: Int) -> Double {
        isSentence[index] ? 0 : placeLikeness[index] >= 3 ? 1.5 : 1
    }

    /// "… and Subsidiaries, Inc."
    private static func endsInForm(_ text: String) -> Bool {
        let last = text.split(separator: " ").last?.lowercased() ?? ""
        return [
            "inc.", "ltd.", "co.", "corp.", "s.a.", "e.v.", "llc.", "b.v.", "s.p.a.", "jr.", "sr.", "ph.d.", "bros.",
            "s.r.l.", "pty.",
        ].contains(last)
    }

    /// A bullet, a small first letter, the end of a sentence, many words: nobody's name.
    private static func isSentence(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        if "•-–—*▪●◦►✓➤‣·→".unicodeScalars.contains(first) || first.properties.isLowercase { return true }
        if "。；！？：，、".unicodeScalars.contains(last) || text.unicodeScalars.contains("。") { return true }
        if ".!?:;".unicodeScalars.contains(last), text.split(separator: " ").count > 3, !endsInForm(text) {
            return true
        }
        return text.split(separator: " ").count > 11 || text.unicodeScalars.filter(WideLetters.contains).count > 26
    }
}
