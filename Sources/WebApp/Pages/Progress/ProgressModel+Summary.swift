import CoffeeChat
import Foundation
import Seeker
import Wording

extension ProgressModel {
    init(_ summary: ProgressSummary, _ back: LookBackView, _ visit: Visit) {
        let (language, soFar) = (visit.language, summary.soFar)
        self.init(
            plan: Plan(summary.plan, language),
            lookBack: back.isDue
                ? LookBack(
                    counts: LookBackWords.counts(back.lookBack, in: language),
                    goodThing: LookBackWords.goodThing(back.lookBack.goodThing, names: back.names, in: language))
                : nil,
            weeks: .weeks(soFar, visit), answers: .answers(soFar.answers, language),
            gains: .gains(soFar.gains, language), ease: .ease(soFar.ease, visit), hours: .hours(soFar.hours, language),
            streak: ProgressWords.streak(soFar.streak, in: language), year: visit.today.year,
            isEmpty: soFar.asks.sent == 0)
    }
}

extension ProgressModel.Plan {
    init(_ view: PlanView, _ language: Language) {
        var asks: Int?
        if case .ask(let number) = view.plan.advice { asks = number }
        self.init(
            sentence: PlanWords.sentence(
                for: view.plan, agreed: view.agreed, isPaused: view.isPaused, in: language),
            sum: PlanWords.sum(of: view.plan, in: language), curve: view.plan.curve, asks: asks,
            points: [0, 5, 10, 15, 20].map { PlanWords.point($0, of: view.plan, in: language) },
            chats: view.plan.booked, goal: view.plan.goal, isPaused: view.isPaused)
    }
}

extension Chart {
    /// Half a year: what is older stands in the year's review.
    private static let weeksShown = 26

    static func weeks(_ soFar: ProgressSoFar, _ visit: Visit) -> Self {
        let language = visit.language
        return Self(
            title: ProgressLabels.weeks(language), sentence: ProgressWords.weeks(soFar, in: language),
            series: [ProgressLabels.asks(language), ProgressLabels.answers(language), ProgressLabels.chats(language)],
            groups: marked(shown(soFar.weeks), language).map { week, mark in
                Group(
                    DateWords.short(week.week.monday, today: visit.today, in: language), mark: mark,
                    [Double(week.asks), Double(week.answers), Double(week.chats)])
            })
    }

    /// Each month is named below its first week, unless the next month's name would stand upon it.
    private static func marked(
        _ weeks: ArraySlice<ProgressWeek>, _ language: Language
    ) -> [(week: ProgressWeek, mark: String?)] {
        var month: Int?
        return weeks.map { week in
            let monday = week.week.monday
            let isFirst = month == nil ? monday.day <= 15 : monday.month != month
            month = monday.month
            return (week, isFirst ? DateWords.month(monday.month, in: language) : nil)
        }
    }

    /// From the first week with something in it; a dozen at least.
    private static func shown(_ weeks: [ProgressWeek]) -> ArraySlice<ProgressWeek> {
        let latest = weeks.suffix(weeksShown)
        let first = latest.firstIndex { $0.asks + $0.answers + $0.chats > 0 } ?? latest.endIndex
        return weeks.suffix(max(fewestWeeks, latest.endIndex - first))
    }

    private static let fewestWeeks = 12

    static func answers(_ answers: ProgressAnswers, _ language: Language) -> Self {
        let bars = answers.bars.map { bar in Group(days(bar.days, language), [Double(bar.count)]) }
        let rest = [
            Group(ProgressLabels.silent(language), [Double(answers.silent)]),
            Group(ProgressLabels.stillOut(language), [Double(answers.open)]),
        ]
        return Self(
            title: ProgressLabels.wait(language),
            sentence: [ProgressWords.wait(answers, in: language), ProgressWords.silence(answers, in: language)]
                .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
                .joined(separator: language == .english ? " " : ""),
            series: [ProgressLabels.asks(language)], groups: bars + rest)
    }

    private static func days(_ days: ClosedRange<Int>, _ language: Language) -> String {
        if days.upperBound == 0 { return ProgressLabels.sameDay(language) }
        let from = Filling.number(days.lowerBound)
        guard days.upperBound < 1000 else { return ProgressLabels.later(language, ["from": from]) }
        return ProgressLabels.daysRange(language, ["from": from, "to": .number(days.upperBound)])
    }

    static func gains(_ gains: ProgressGains, _ language: Language) -> Self {
        Self(
            title: ProgressLabels.gains(language), sentence: ProgressWords.gains(gains, in: language),
            series: [ProgressLabels.gains(language)],
            groups: gains.counts.map { Group($0.gain.label.text(in: language), [Double($0.count)]) })
    }

    static func ease(_ ease: ProgressEase, _ visit: Visit) -> Self {
        Self(
            title: ProgressLabels.ease(visit.language), sentence: ProgressWords.ease(ease, in: visit.language),
            series: [ProgressLabels.ease(visit.language)],
            groups: ease.months.map { month in
                let name = CareerDate(year: month.first.year, month: month.first.month)
                return Group(
                    name.map { DateWords.career($0, in: visit.language) } ?? month.first.iso, [month.average],
                    [ProgressWords.tenths(month.average)])
            })
    }

    static func hours(_ hours: ProgressHours, _ language: Language) -> Self {
        Self(
            title: ProgressLabels.hours(language), sentence: ProgressWords.hours(hours, in: language),
            series: [ProgressLabels.hours(language)],
            groups: [
                Group(ProgressLabels.received(language), [hours.received], [ProgressWords.tenths(hours.received)]),
                Group(ProgressLabels.given(language), [hours.given], [ProgressWords.tenths(hours.given)]),
            ])
    }
}
