import CoffeeChat
import Wording

package enum TodayView {
    package static func page(_ model: TodayModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(LayoutWords.today(h.language), .today) {
                head(model, h)
                week(model.week, h)
                if let back = model.lookBack {
                    h(.p, .class("look-back")) {
                        h(.span, .class("strong"), text: LookBackWords.goodTitle(in: h.language))
                        h.text(h.language == .chinese ? "：" : ": ")
                        h.text(back)
                        h.text(h.language == .chinese ? "" : " ")
                        h.link(Address.progress, say: TodayPlanWords.lookBack)
                    }
                }
                h(.section, .aria(.labelledby, "now")) {
                    h(.h2, .id("now"), say: TodayWords.now)
                    now(model, h)
                }
                h(.section, .aria(.labelledby, "next")) {
                    h(.h2, .id("next"), say: TodayWords.next)
                    next(model.suggestions, h)
                }
            }
        }
    }

    private static func head(_ model: TodayModel, _ h: HTML) {
        h(.header, .class("head")) {
            h(.div, .class("head-words")) {
                h(
                    .p, .class("above soft"),
                    text: DateWords.day(h.context.today, today: h.context.today, in: h.language))
                h(.h1) {
                    greeting(model, h)
                    h.text(h.language == .chinese ? "" : " ")
                    outlook(model, h)
                }
            }
            h(.p, .class("finder soft small")) {
                h(.kbd, text: "Ctrl K")
                h.text(" ")
                h.say(TodayWords.finder)
            }
        }
    }

    private static func greeting(_ model: TodayModel, _ h: HTML) {
        let words: (plain: TodayWords, named: TodayWords) =
            switch model.partOfDay {
            case .morning: (.morning, .morningNamed)
            case .afternoon: (.afternoon, .afternoonNamed)
            case .evening: (.evening, .eveningNamed)
            }
        guard !model.firstName.isEmpty else { return h.say(words.plain) }
        let name = model.firstName.shortened(to: 40)
        h.sentence(words.named(h.language, ["name": .text(name)]), naming: name)
    }

    private static func outlook(_ model: TodayModel, _ h: HTML) {
        let count = model.due.count + (model.jobChanges.isEmpty ? 0 : 1)
        if model.isDayOff {
            h.say(TodayWords.dayOff)
        } else if count == 0 {
            h.say(TodayWords.dueNone)
        } else if count == 1 {
            h.say(TodayWords.dueOne)
        } else {
            h.say(TodayWords.dueSome, ["many": .text(Numbers.spelled(count, in: h.language, capitalized: true))])
        }
    }

    private static func week(_ week: TodayModel.Week, _ h: HTML) {
        h(.section, .class("week"), .aria(.labelledby, "week")) {
            h.cup(
                chats: week.chats, goal: week.goal,
                label: TodayWords.cupLabel(h.language, ["chats": .number(week.chats), "goal": .number(week.goal)]))
            h(.div, .class("week-words")) {
                h(.p, .class("above soft small"), say: TodayWords.week)
                h(.h2, .id("week"), text: goal(week, h.language))
                if week.plan.isEmpty {
                    h(.p, .class("soft")) { asks(week, h) }
                } else {
                    h(.p) {
                        h.text(week.plan)
                        h.text(h.language == .chinese ? "" : " ")
                        h.link(Address.progress.at("plan"), say: TodayPlanWords.why)
                    }
                }
                h.link(Address.people, "button", say: TodayWords.choose)
            }
        }
    }

    private static func goal(_ week: TodayModel.Week, _ language: Language) -> String {
        let words: TodayWords =
            if week.chats == 0, week.goal > 0 {
                .goalNone
            } else if week.goal == 0 {
                .goalAny
            } else {
                week.chats >= week.goal ? .goalFull : .goalPart
            }
        return words(language, ["chats": .number(week.chats), "goal": .number(week.goal)])
    }

    private static func asks(_ week: TodayModel.Week, _ h: HTML) {
        if week.asksSent == 0 {
            h.say(TodayWords.asksNone)
        } else {
            h.say(TodayWords.asksSent, ["n": .number(week.asksSent)])
        }
        guard week.asksOpen > 0 else { return }
        h.text(h.language == .chinese ? "" : " ")
        h.say(TodayWords.asksWaiting, ["n": .number(week.asksOpen)])
    }

    private static func now(_ model: TodayModel, _ h: HTML) {
        guard !(model.due.isEmpty && model.jobChanges.isEmpty) else {
            h(.div, .class("quiet-box")) {
                h(.p, .class("strong"), say: TodayWords.nowEmptyTitle)
                h(.p, .class("soft"), say: TodayWords.nowEmpty)
            }
            return
        }
        h(.ul, .class("due")) {
            for (index, row) in model.due.enumerated() { due(row, isFirst: index == 0, h) }
            if model.jobChanges.count > 2 {
                h(.li, .class("rolled")) { rolledUp(model.jobChanges, more: model.moreJobChanges, h) }
            } else {
                for (index, row) in model.jobChanges.enumerated() {
                    due(row, isFirst: model.due.isEmpty && index == 0, h)
                }
            }
        }
    }

    /// One thing to do. Only the first one's button is loud.
    private static func due(_ row: TodayModel.DueRow, isFirst: Bool, _ h: HTML) {
        h(.li) {
            h.avatar(row.name)
            h(.div, .class("due-words")) {
                h(.p, .class("strong clamp-3")) { h.sentence(row.title, naming: row.name) }
                h(.p, .class("soft clamp-3")) { h.sentence(row.why, naming: row.name) }
            }
            h(
                .a, .class(isFirst ? "button primary" : "button"),
                .href(
                    row.page ?? row.letter.map { Address.desk(row.person, $0) }
                        ?? Address.log(row.person, event: row.event))
            ) {
                h.text(row.button)
                h(.span, .class("unseen"), text: ": \(row.name.shortened(to: 60))")
            }
        }
    }

    private static func rolledUp(_ rows: [TodayModel.DueRow], more: Int, _ h: HTML) {
        h(.details) {
            h(.summary) {
                h(.span, .class("faces"), .aria(.hidden, true)) {
                    for row in rows.prefix(3) { h.avatar(row.name) }
                }
                h(.span, .class("due-words")) {
                    h(.span, .class("strong"), say: TodayWords.jobChanges, ["n": .number(rows.count + more)])
                    h.text(" ")
                    h(.span, .class("soft"), say: TodayWords.jobChangesMore)
                }
            }
            h(.ul, .class("due")) { for row in rows { due(row, isFirst: false, h) } }
            if more > 0 {
                h(.p) {
                    h.link(
                        Address.people(PeopleFilter(stage: StageChoice.changedJob)), "more",
                        say: TodayWords.jobChangesAll)
                }
            }
        }
    }

    private static func next(_ suggestions: [TodayModel.Suggestion], _ h: HTML) {
        guard !suggestions.isEmpty else {
            h(.p, .class("soft"), say: TodayWords.nextEmpty)
            h(.div, .class("buttons")) { h.link(Address.importing, "button", say: TodayWords.importAgain) }
            return
        }
        h(.p, .class("soft"), say: TodayWords.nextLead)
        h(.ol, .class("next-three")) { for suggestion in suggestions { self.suggestion(suggestion, h) } }
        h(.p) { h.link(Address.people, "more", say: TodayWords.nextAll) }
    }

    private static func suggestion(_ suggestion: TodayModel.Suggestion, _ h: HTML) {
        h(.li) {
            h.avatar(suggestion.name)
            h(.div) {
                h(.h3, .class("clamp-2")) {
                    h(.a, .class("stretched"), .href(Address.person(suggestion.person))) { h.user(suggestion.name) }
                }
                h(.p, .class("soft clamp-2")) { h.titleLine(suggestion.title, suggestion.company) }
                h.reasonList(suggestion.reasons, limit: 3)
            }
        }
    }
}
