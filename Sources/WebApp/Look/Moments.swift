import CoffeeChat
import Foundation
import Wording

extension Visit {
    /// "10:00–10:30 am" · "上午10:00–10:30", by the seeker's clock.
    func span(_ span: TimeSpan) -> String { spanText(span, in: zone, language) }

    func spans(_ spans: [TimeSpan]) -> String {
        spans.map(span).joined(separator: language == .chinese ? "、" : ", ")
    }

    /// "Tuesday, November 24, 10:00 am" · "11月24日 周二 上午10:00".
    func dayAndTime(_ instant: Date) -> String {
        let day = DateWords.day(Day(instant, in: zone), today: today, in: language)
        return day + (language == .chinese ? " " : ", ") + DateWords.time(instant, zone: zone, in: language)
    }

    /// "today, 9:10 am": for what has just been.
    func recently(_ instant: Date) -> String {
        let day = DateWords.relative(Day(instant, in: zone), today: today, in: language)
        return day + (language == .chinese ? "" : ", ") + DateWords.time(instant, zone: zone, in: language)
    }
}

private func spanText(_ span: TimeSpan, in zone: TimeZone, _ language: Language) -> String {
    let (start, end) = (
        DateWords.time(span.start, zone: zone, in: language), DateWords.time(span.end, zone: zone, in: language)
    )
    switch language {
    case .english: return start.suffix(2) == end.suffix(2) ? "\(start.dropLast(3))–\(end)" : "\(start)–\(end)"
    case .chinese: return start.prefix(2) == end.prefix(2) ? "\(start)–\(end.dropFirst(2))" : "\(start)–\(end)"
    }
}
