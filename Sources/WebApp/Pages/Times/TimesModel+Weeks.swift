import CoffeeChat
import Foundation
import Seeker
import Wording

extension TimesModel {
    init(_ weeks: TwoWeeks, feed: String, _ visit: Visit) {
        self.init(
            zone: ZoneNames.name(of: weeks.zone, at: visit.now, in: visit.language),
            days: weeks.days.map { DayRow($0, visit) },
            chats: weeks.days.flatMap(\.chats).map { ChatRow($0, visit) },
            calendars: weeks.calendars.map { CalendarRow($0, visit) }, hours: visit.me.hours, feed: feed)
    }
}

extension TimesModel.DayRow {
    init(_ plan: TwoWeeks.DayPlan, _ visit: Visit) {
        let start = plan.day.at(in: visit.zone)
        // By the clock, not by the seconds since midnight: on two days a year they differ.
        func minute(_ instant: Date) -> Int {
            let local = Int(instant.timeIntervalSince1970) + visit.zone.secondsFromGMT(for: instant)
            let minute = (local / 60) % 1440
            return minute == 0 && instant > start ? 1440 : minute
        }
        func bars(_ kind: TimesModel.Bar.Kind, _ spans: [TimeSpan]) -> [TimesModel.Bar] {
            spans.compactMap { DayPicture.bar(kind, from: minute($0.start), to: minute($0.end)) }
        }
        self.init(
            name: DateWords.day(plan.day, today: visit.today, in: visit.language), iso: plan.day.iso,
            isToday: plan.day == visit.today, isWeekend: plan.day.weekday.rawValue > 5,
            words: Self.words(plan, visit),
            bars: bars(.hours, plan.hours) + bars(.busy, plan.busy) + bars(.chat, plan.chats.map(\.span)))
    }

    private static func words(_ plan: TwoWeeks.DayPlan, _ visit: Visit) -> String {
        let language = visit.language
        if plan.isOff { return TimesPageWords.dayOff(language) }
        if plan.hours.isEmpty { return TimesPageWords.noHours(language) }
        if plan.free.isEmpty { return TimesPageWords.dayNone(language) }
        return TimesPageWords.freeAll(language, ["spans": .text(visit.spans(plan.free))])
    }
}

extension TimesModel.ChatRow {
    init(_ chat: TwoWeeks.Chat, _ visit: Visit) {
        self.init(person: chat.person, name: chat.name, when: visit.dayAndTime(chat.span.start), link: chat.link)
    }
}

extension TimesModel.CalendarRow {
    init(_ line: CalendarLine, _ visit: Visit) {
        self.init(
            id: line.id, name: line.name, address: line.address ?? "", events: line.events,
            fetched: visit.recently(line.fetchedAt), trouble: line.trouble?.sentence(in: visit.language) ?? "")
    }
}
