import CoffeeChat
package import Foundation
package import Wording

extension CalendarTrouble {
    /// What went wrong and what to do.
    package func sentence(in language: Language) -> String {
        switch self {
        case .badAddress: CalendarWords.badAddress(language)
        case .notHTTPS: CalendarWords.notHTTPS(language)
        case .privateAddress: CalendarWords.privateAddress(language)
        case .unreachable: CalendarWords.unreachable(language)
        case .tooLarge: CalendarWords.tooLarge(language)
        case .tooSlow: CalendarWords.tooSlow(language)
        case .tooManyRedirects: CalendarWords.tooManyRedirects(language)
        case .notACalendar: CalendarWords.notACalendar(language)
        case .toolMissing: CalendarWords.toolMissing(language)
        case .status(let code): CalendarWords.status(language, ["code": .text(String(code))])
        }
    }
}

extension CalendarLine {
    /// "fetched 5 minutes ago"
    package func age(now: Date, in language: Language) -> String {
        let minutes = max(0, Int(now.timeIntervalSince(fetchedAt) / 60))
        let ago = DateWords.ago(minutes: minutes, in: language)
        return (address == nil ? CalendarWords.fromFile : .fetched)(language, ["ago": .text(ago)])
    }
}
