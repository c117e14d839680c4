import CoffeeChat
import Wording

package enum TimesView {
    package static func page(_ model: TimesModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(TimesPageWords.title(h.language), .times) {
                h.pageHead(TimesPageWords.heading(h.language))
                h(.p, .class("lead"), say: TimesPageWords.lead)
                h.errorSummary(model.errors, order: ["hours", "file", "address"])
                h(.div, .class("with-side")) {
                    h(.div, .class("main-column")) {
                        chats(model.chats, h)
                        weeks(model, h)
                    }
                    h(.aside, .class("side"), .aria(.label, TimesPageWords.calendars(h.language))) {
                        hours(model, h)
                        CalendarForms.list(model.calendars, h)
                        CalendarForms.add(model, h)
                        feed(model, h)
                    }
                }
            }
        }
    }

    private static func chats(_ chats: [TimesModel.ChatRow], _ h: HTML) {
        h(.section, .aria(.labelledby, "chats")) {
            h(.h2, .id("chats"), say: TimesPageWords.chats)
            guard !chats.isEmpty else {
                h(.p, .class("soft"), say: TimesPageWords.chatsNone)
                return
            }
            h(.ul, .class("due")) {
                for chat in chats {
                    h(.li) {
                        h.avatar(chat.name)
                        h(.div, .class("due-words")) {
                            h(.p, .class("strong clamp-2")) {
                                h.personLink(PersonLink(id: chat.person, name: chat.name))
                            }
                            h(.p, .class("soft"), text: chat.when)
                        }
                        h(.a, .class("button"), .href(Address.invitation(chat.person))) {
                            h.say(TimesPageWords.booking)
                            h(.span, .class("unseen"), text: ": \(chat.name.shortened(to: 60))")
                        }
                    }
                }
            }
        }
    }

    private static func weeks(_ model: TimesModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "weeks")) {
            h(.h2, .id("weeks"), say: TimesPageWords.weeks)
            h(.p, .class("soft small"), say: TimesPageWords.weeksLead, ["zone": .text(model.zone)])
            h(.ul, .class("week-key small soft"), .aria(.hidden, true)) {
                h(.li, .class("key-hours"), say: TimesPageWords.hours)
                h(.li, .class("key-busy"), say: TimesPageWords.busy)
                h(.li, .class("key-chat"), say: TimesPageWords.chat)
            }
            h(.ol, .class("days")) { for day in model.days { self.day(day, h) } }
        }
    }

    private static func day(_ day: TimesModel.DayRow, _ h: HTML) {
        let kind = day.isToday ? "day today" : day.isWeekend ? "day weekend" : "day"
        h(
            .li, .classes(day.bars.isEmpty ? kind + " no-hours" : kind),
            day.isToday ? .aria(.current, "date") : .none
        ) {
            h(.p, .class("day-name")) { h(.time, .set(.datetime, day.iso), text: day.name) }
            // A day without hours needs no picture: the words say it.
            if !day.bars.isEmpty { picture(day, h) }
            h(.p, .class("day-words small soft"), text: day.words)
        }
    }

    private static func picture(_ day: TimesModel.DayRow, _ h: HTML) {
        h(
            .svg, .class("day-bar"), .set(.viewBox, "0 0 \(DayPicture.width) 20"), .aria(.hidden, true),
            .set(.preserveAspectRatio, "none")
        ) {
            for bar in day.bars {
                h(
                    .rect, .classes("bar-\(bar.kind.rawValue)"), .set(.x, String(bar.from)),
                    .set(.y, bar.kind == .hours ? "0" : "4"), .set(.width, String(bar.length)),
                    .set(.height, bar.kind == .hours ? "20" : "12"))
            }
        }
    }

    private static func hours(_ model: TimesModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "hours")) {
            h(.h2, .id("hours"), say: TimesPageWords.hoursHeading)
            h.form(Address.timesHours, .class("stack")) {
                h.field(
                    FormField(
                        name: "hours", label: TimesPageWords.hoursLabel(h.language), value: model.hours,
                        hint: TimesPageWords.hoursHint(h.language), error: model.errors["hours"]))
                h.button("button", say: TimesPageWords.change)
            }
        }
    }

    private static func feed(_ model: TimesModel, _ h: HTML) {
        h(.section, .aria(.labelledby, "feed")) {
            h(.h2, .id("feed"), say: TimesPageWords.feed)
            h(.p, .class("soft small"), say: TimesPageWords.feedLead)
            h(.details, .class("quiet")) {
                h(.summary, say: TimesPageWords.feedCopy)
                h(.p, .class("small breakable")) { h(.code, text: model.feed) }
                h.form(Address.feedRenewal) { h.button("plain", say: TimesPageWords.feedRenew) }
            }
            h(.p) { h(.a, .class("plain"), .href(Address.feedFile), .flag(.download), say: TimesPageWords.feedFile) }
        }
    }
}
