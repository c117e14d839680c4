import CoffeeChat
import Seeker
import Wording

/// A brief as lines for a terminal.
struct BriefText {
    private let brief: Seeker.Brief
    private let context: Context
    private var language: Language { context.language }

    init(_ brief: Seeker.Brief, _ context: Context) { (self.brief, self.context) = (brief, context) }

    var lines: [String] {
        let parts = [head, line, shared, letters, learn, questions].filter { !$0.isEmpty }
        return Array(parts.joined(separator: [""]))
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [Ink.bold(title)] + lines.map { "  " + $0 }
    }

    private var head: [String] {
        let person = brief.person
        let job = [person.title, person.company, person.place].filter { !$0.isEmpty }.joined(separator: " · ")
        let friend =
            brief.introducer.isEmpty
            ? "" : BriefWords.introducedBy(language, ["friend": .text(brief.introducer)])
        return [
            Ink.bold(BriefWords.title(language, ["name": .text(Ink.safe(person.name))])), Ink.safe(job), when,
            Ink.safe(friend),
        ].filter { !$0.isEmpty }
    }

    private var when: String {
        guard let talk = brief.appointment else { return BriefWords.whenOpen(language) }
        let day = DateWords.day(Day(talk.start, in: context.zone), today: context.today, in: language)
        let time = DateWords.time(talk.start, zone: context.zone, in: language)
        let words = BriefWords.when(language, ["day": .text(day), "time": .text(time)])
        return talk.link.isEmpty ? words : words + "  " + Ink.soft(Ink.safe(talk.link))
    }

    private var line: [String] {
        let bars = brief.picture.bars.reversed().map { bar in
            let end = bar.end.map { DateWords.career($0, in: language) }
            let last = end ?? (bar.isCurrent ? BriefWords.now(language) : BriefWords.endUnknown(language))
            let what = [bar.title, bar.place].filter { !$0.isEmpty }.joined(separator: " · ")
            return "\(DateWords.career(bar.start, in: language)) – \(last)  \(Ink.safe(what))"
        }
        let undated = brief.picture.undated.map { Ink.safe($0) }
        let all = bars + undated
        return section(BriefWords.line(language), all.isEmpty ? [BriefWords.lineEmpty(language)] : all)
    }

    private var shared: [String] {
        let lines = brief.shared.map { "· " + Ink.safe($0.thing.sentence(in: language)) }
        return section(BriefWords.share(language), lines.isEmpty ? [BriefWords.shareNone(language)] : lines)
    }

    private var letters: [String] {
        section(
            BriefWords.letters(language),
            brief.letters.map { letter in
                let day = DateWords.short(Day(letter.at, in: context.zone), today: context.today, in: language)
                let who: BriefWords = letter.isMine ? .iWrote : .theyWrote
                let head = who(language, ["day": .text(day), "name": .text(brief.person.name)])
                return Ink.soft(Ink.safe(head)) + "  " + Ink.safe(letter.text)
            })
    }

    private var learn: [String] {
        let own = brief.aim.isEmpty ? [] : [Ink.safe(brief.aim)]
        let all = own + brief.wishes.map { "· " + Ink.safe($0.sentence(in: language)) }
        return section(BriefWords.learn(language), all)
    }

    private var questions: [String] {
        if !brief.questions.isEmpty {
            let chosen = brief.questions.enumerated().map {
                "\($0.offset + 1). \(Ink.safe($0.element.text))\($0.element.isTicked ? " ✓" : "")"
            }
            let findings = brief.reading.findings.map { Ink.soft("· " + $0.sentence(in: language)) }
            return section(BriefWords.questions(language), chosen + findings)
                + section(BriefWords.ideas(language), brief.ideas.map { "· " + Ink.safe($0.text) })
        }
        let proposal = brief.proposal.enumerated().map { "\($0.offset + 1). \(Ink.safe($0.element.text))" }
        let rest = brief.ideas.filter { !brief.proposal.contains($0) }.map { "· " + Ink.safe($0.text) }
        return section(BriefWords.proposal(language), proposal) + section(BriefWords.ideas(language), rest)
    }
}
