import CoffeeChat
import Foundation
import Seeker
import Wording

extension BriefModel {
    init(_ brief: Brief, _ visit: Visit) {
        let (person, language) = (brief.person, visit.language)
        self.init(
            id: person.id, name: person.name, title: person.title, company: person.company,
            when: brief.appointment.map { visit.appointed($0) } ?? BriefWords.whenOpen(language),
            link: brief.appointment?.link ?? "", introducer: brief.introducer,
            picture: Picture(brief.picture, name: person.name, language),
            shared: brief.shared.map { $0.thing.sentence(in: language) },
            letters: brief.letters.map { Letter($0, name: person.name, visit) }, aim: brief.aim,
            wishes: brief.wishes.map { $0.sentence(in: language) },
            questions: brief.questions.map { Question(id: $0.id, text: $0.text) },
            ideas: brief.ideas.map {
                Idea(label: $0.about.label(in: language), text: $0.text, isArticles: $0.about.isArticles)
            },
            proposal: brief.proposal.map(\.text), language: brief.language,
            reading: QuestionsReading(
                brief.reading, of: brief.questions.map(\.text), name: person.name, language),
            earlier: brief.earlier.map { Earlier($0, visit) })
    }
}

extension BriefModel.Picture {
    init(_ picture: CareerPicture, name: String, _ language: Language) {
        let jobs = picture.bars.count { $0.kind == .job }
        let years = (picture.ticks.first?.year ?? 0, picture.ticks.last?.year ?? 0)
        self.init(
            title: BriefWords.lineTitle(
                language,
                ["name": .text(name), "from": .text(String(years.0)), "to": .text(String(years.1))]),
            description: BriefWords.lineDescription(
                language, ["jobs": .number(jobs), "studies": .number(picture.bars.count - jobs)]),
            rows: picture.bars.map { Row($0, language) }, ticks: picture.ticks,
            undated: picture.undated.isEmpty
                ? ""
                : BriefWords.undated(
                    language,
                    ["list": .text(picture.undated.joined(separator: language == .chinese ? "；" : "; "))]))
    }
}

extension BriefModel.Picture.Row {
    init(_ bar: CareerPicture.Bar, _ language: Language) {
        let kind: BriefModel.Picture.Kind = bar.kind == .study ? .study : bar.isInField ? .inField : .work
        let end = bar.end.map { DateWords.career($0, in: language) } ?? (bar.isCurrent ? CommonWords.now(language) : "")
        let start = DateWords.career(bar.start, in: language)
        self.init(
            kind: kind, title: bar.title, place: bar.place,
            span: end.isEmpty || end == start ? start : "\(start) – \(end)", x: bar.x, width: bar.width,
            isOpen: bar.isOpen)
    }
}

extension BriefModel.Letter {
    init(_ letter: Brief.Letter, name: String, _ visit: Visit) {
        let day = DateWords.short(Day(letter.at, in: visit.zone), today: visit.today, in: visit.language)
        let head =
            letter.isMine
            ? BriefWords.iWrote(visit.language, ["day": .text(day)])
            : BriefWords.theyWrote(visit.language, ["name": .text(name), "day": .text(day)])
        self.init(head: head, isMine: letter.isMine, text: letter.text)
    }
}

extension BriefModel.Earlier {
    init(_ chat: Brief.EarlierChat, _ visit: Visit) {
        self.init(
            day: DateWords.day(chat.day, today: visit.today, in: visit.language),
            lines: chat.notes.lines.filter { $0.kind != .blank }.map(\.text))
    }
}

extension Visit {
    /// "Tuesday, December 1 at 3:30 pm" · "12月1日 周二 下午3:30"
    func appointed(_ talk: Appointment) -> String {
        BriefWords.when(
            language,
            [
                "day": .text(DateWords.day(Day(talk.start, in: zone), today: today, in: language)),
                "time": .text(DateWords.time(talk.start, zone: zone, in: language)),
            ])
    }
}
