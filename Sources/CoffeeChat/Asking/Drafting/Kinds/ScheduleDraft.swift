/// They said yes: times as lines, and what happens next.
struct ScheduleDraft {
    private let composer: DraftComposer
    private let times: [String]

    /// `nil` below two times.
    init?(_ composer: DraftComposer) {
        var seen: Set<String> = []
        let times = composer.request.facts.times.map(Self.plain).filter { !$0.isEmpty && seen.insert($0).inserted }
        guard times.count >= 2 else { return nil }
        (self.composer, self.times) = (composer, Array(times.prefix(6)))
    }

    /// The time as it came: it was formatted with care. Only line breaks and controls go.
    private static func plain(_ time: String) -> String {
        FactText.oneSpaced(
            String(
                String.UnicodeScalarView(
                    time.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 })))
    }

    func draft() -> Draft {
        var text = ""
        if !composer.isNote {
            text = composer.text([
                [composer.sentence(.yesThanks)].compactMap { $0 } + lines,
                [composer.sentence(.choose)].compactMap { $0 },
            ])
        } else {
            for count in [4, 3, 2] {
                text = note(Self.spread(times, count))
                if composer.fits(text) { break }
            }
        }
        return Draft(
            text: restored(text), subject: composer.subject(.subjectTimes),
            factsUsed: [.init(.times, times.joined(separator: "; "))])
    }

    /// Chinese is set without spaces; a time keeps those between its day, weekday and hour.
    private func restored(_ text: String) -> String {
        guard composer.request.language == .chinese else { return text }
        return times.reduce(text) { $0.replacing(ChineseText.spaced($1), with: $1) }
    }

    private var lines: [DraftSentence] {
        let head = composer.choice.one(.offer) ?? ""
        return [DraftSentence(text: ([head] + times.map { bullet + $0 }).joined(separator: "\n"), end: "")]
    }

    private var bullet: String { composer.request.language == .english ? "• " : "" }

    private func note(_ times: [String]) -> String {
        let isEnglish = composer.request.language == .english
        let thanks = DraftSentence(text: isEnglish ? "thank you" : "谢谢您", end: composer.hand.stop, mayBeCried: true)
        let offer =
            isEnglish
            ? DraftSentence(text: "Would one of these suit you: " + times.joined(separator: "; "), end: "?")
            : DraftSentence(text: "这几个时间您看哪个合适：" + times.joined(separator: "；"), end: "？")
        let next = DraftSentence(text: isEnglish ? "An invitation follows" : "定了之后，我会发会议邀请", end: composer.hand.stop)
        let whole = composer.text([[thanks, offer, next]])
        return composer.fits(whole) ? whole : composer.text([[thanks, offer]])
    }

    /// From the first to the last, so that days and hours stay varied.
    private static func spread(_ times: [String], _ count: Int) -> [String] {
        guard times.count > count else { return times }
        return (0..<count).map { times[$0 * (times.count - 1) / (count - 1)] }
    }
}
