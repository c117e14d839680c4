import CoffeeChat
import Wording

package enum ProgressView {
    package static func page(_ model: ProgressModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(ProgressLabels.title(h.language), .progress) {
                h.pageHead(ProgressPageWords.heading(h.language))
                plan(model.plan, h)
                if let back = model.lookBack { lookBack(back, h) }
                if model.isEmpty {
                    h(.p, .class("lead chart-lead"), say: ProgressPageWords.empty)
                } else {
                    columns(model.weeks, "weeks", first: ProgressLabels.week(h.language), h)
                    h(.p, .class("soft"), text: model.streak)
                    rows(model.answers, "answers", h)
                }
                h(.div, .class("chart-pair")) {
                    rows(model.gains, "gains", h)
                    rows(model.hours, "hours", h)
                }
                if !model.ease.isEmpty { rows(model.ease, "ease", h) }
                files(model, h)
            }
        }
    }

    private static func plan(_ plan: ProgressModel.Plan, _ h: HTML) {
        h(.section, .class("week"), .aria(.labelledby, "plan")) {
            h.cup(
                chats: plan.chats, goal: plan.goal,
                label: TodayWords.cupLabel(h.language, ["chats": .number(plan.chats), "goal": .number(plan.goal)]))
            h(.div, .class("week-words")) {
                h(.h2, .id("plan"), say: ProgressLabels.plan)
                h(.p, .class("plan-sentence"), text: plan.sentence)
                h(.div, .class("buttons")) {
                    h.link(Address.people, "button primary", say: TodayWords.choose)
                    h.form(Address.pause) {
                        if plan.isPaused { h.hiddenField("end", "yes") }
                        h.button("plain", say: plan.isPaused ? ProgressPageWords.goOn : .notThisWeek)
                    }
                }
                h(.details, .class("quiet")) {
                    h(.summary, say: ProgressPageWords.why)
                    h(.ul, .class("bullets")) { for line in plan.sum { h(.li, text: line) } }
                    curve(plan, h)
                }
            }
        }
    }

    /// The chance by the number of asks: a step for each, a line at four in five, a mark at the plan's number.
    private static func curve(_ plan: ProgressModel.Plan, _ h: HTML) {
        let step = 14.0
        let width = step * Double(plan.curve.count)
        h(
            .svg, .class("chart curve"), .set(.viewBox, "0 0 \(Chart.tenths(width)) 104"), .role("img"),
            .aria(.labelledby, "curve-t curve-d")
        ) {
            h(.svgTitle, .id("curve-t"), text: PlanWords.curveTitle(in: h.language))
            h(.desc, .id("curve-d"), text: plan.points.joined(separator: " · "))
            for (asks, chance) in plan.curve.enumerated() {
                let high = max(1, chance * 100)
                h(
                    .rect, .classes(asks == plan.asks ? "series-1" : "series-0"),
                    .set(.x, Chart.tenths(Double(asks) * step + 2)), .set(.y, Chart.tenths(102 - high)),
                    .set(.width, Chart.tenths(step - 4)), .set(.height, Chart.tenths(high)))
            }
            h(
                .rect, .class("chart-goal"), .set(.x, "0"), .set(.y, "22"), .set(.width, Chart.tenths(width)),
                .set(.height, "1"))
        }
        h(.p, .class("soft small"), text: plan.points.joined(separator: " · "))
    }

    private static func lookBack(_ back: ProgressModel.LookBack, _ h: HTML) {
        h(.section, .class("look-back"), .aria(.labelledby, "back")) {
            h(.h2, .id("back"), text: LookBackWords.title(in: h.language))
            h(.p, text: back.counts)
            h(.p) {
                h(.span, .class("strong"), text: LookBackWords.goodTitle(in: h.language))
                h.text(h.language == .chinese ? "：" : ": ")
                h.text(back.goodThing)
            }
        }
    }

    private static func columns(_ chart: Chart, _ id: String, first: String, _ h: HTML) {
        h(.section, .class("chart-section"), .aria(.labelledby, id)) {
            h(.h2, .id(id), text: chart.title)
            if !chart.isEmpty { h.columns(chart, id: id) }
            h(.p, .class("chart-says"), text: chart.sentence)
            if !chart.isEmpty { h.chartTable(chart, first: first) }
        }
    }

    /// Bars with their names and numbers beside them are a table already.
    private static func rows(_ chart: Chart, _ id: String, _ h: HTML) {
        h(.section, .class("chart-section"), .aria(.labelledby, id)) {
            h(.h2, .id(id), text: chart.title)
            if !chart.isEmpty { h.rows(chart) }
            h(.p, .class("chart-says"), text: chart.sentence)
        }
    }

    private static func files(_ model: ProgressModel, _ h: HTML) {
        h(.section, .class("foot")) {
            h(.p, .class("soft small")) {
                h.link(Address.review(model.year), say: ProgressPageWords.review)
                h.text(" · ")
                h(.a, .href(Address.progressTable), .flag(.download), say: ProgressPageWords.csv)
            }
        }
    }
}
