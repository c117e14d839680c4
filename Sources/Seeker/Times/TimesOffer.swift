package import CoffeeChat
package import Foundation
package import Wording

/// Times for one person, and what a page says of them.
package struct TimesOffer: Sendable {
    package let person: Person
    package let me: Me
    package let theirZone: TimeZone
    /// Whether somebody said so; else it was told from their place, or is my own.
    package let isZoneKnown: Bool
    /// More than one where their place has several: to be asked.
    package let zoneChoices: [String]
    package let myZone: TimeZone
    package let slots: [TimeSpan]
    package let none: SlotOffer.NoSlots?
    package let trades: [SlotOffer.Trade]
    /// Sent to them and still open.
    package let open: [TimeSpan]
    package let isEvening: Bool
    package let calendars: [CalendarLine]

    /// One line for each, as it stands in a message: their zone first.
    package func lines(in language: MessageLanguage) -> [String] { slots.map { line($0, in: language) } }

    package func text(in language: MessageLanguage) -> String { lines(in: language).joined(separator: "\n") }

    package func line(_ slot: TimeSpan, in language: MessageLanguage) -> String {
        SlotWords.line(slot, theirs: theirZone, mine: myZone, in: language.language)
    }

    /// The address behind a time: a mail to me with the answer written. Empty without my e-mail address.
    package func mailto(_ slot: TimeSpan, in language: MessageLanguage) -> String {
        guard !me.email.isEmpty else { return "" }
        let line = line(slot, in: language)
        let text = SlotAnswerWords.works(
            language.language, ["time": .text(line), "name": .text(person.name)])
        let subject = SlotAnswerWords.subject(language.language, ["time": .text(line)])
        return "mailto:\(Self.encoded(me.email))?subject=\(Self.encoded(subject))&body=\(Self.encoded(text))"
    }

    /// The answer links by the line that each stands behind.
    package func links(in language: MessageLanguage) -> [String: String] {
        guard !me.email.isEmpty else { return [:] }
        return Dictionary(
            (slots + open).map { (line($0, in: language), mailto($0, in: language)) },
            uniquingKeysWith: { first, _ in first })
    }

    /// Why there are no times, and what could be done; `nil` where there are some.
    package func noneSentence(in language: Language) -> String? {
        guard let none else { return nil }
        let places: KeyValuePairs<String, Filling> = [
            "name": .text(person.name), "zone": .text(ZoneNames.name(of: theirZone, at: slotsAround, in: language)),
        ]
        var sentences = [(none == .noCommonHours ? NoSlotWords.noCommonHours : .calendarFull)(language, places)]
        for trade in trades {
            guard let slot = trade.slots.first else { continue }
            let line = SlotWords.line(slot, theirs: theirZone, mine: myZone, in: language)
            sentences.append((trade.side == .mine ? NoSlotWords.mine : .theirs)(language, ["time": .text(line)]))
        }
        return sentences.joined(separator: language == .english ? " " : "")
    }

    private var slotsAround: Date { trades.first?.slots.first?.start ?? Date(timeIntervalSince1970: 0) }

    /// RFC 6068: all but letters, digits and a few signs is encoded.
    static func encoded(_ text: String) -> String {
        text.utf8.map { byte -> String in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "@"):
                String(UnicodeScalar(byte))
            case 0x0A: "%0D%0A"
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }
}

extension MessageLanguage {
    /// The same language, as the catalogue names it.
    package var language: Language {
        switch self {
        case .english: .english
        case .chinese: .chinese
        }
    }
}
