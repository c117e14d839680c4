package import CoffeeChat

/// My two weeks, and where they come from.
package struct TimesModel: Sendable {
    package var zone: String
    package var days: [DayRow]
    package var chats: [ChatRow]
    package var calendars: [CalendarRow]
    /// The seeker's hours as they typed them.
    package var hours: String
    package var feed: String
    package var errors: FieldErrors = [:]
    /// What was typed into the form that came back.
    package var typed = Typed()

    package struct Typed: Hashable, Sendable {
        package var address = ""
        package var name = ""
        /// The address lies within the own network: to be said yes to.
        package var asksPrivate = false
    }

    package struct DayRow: Hashable, Sendable {
        package var name: String
        package var iso: String
        package var isToday: Bool
        package var isWeekend: Bool
        /// In words, for everybody: what the picture shows.
        package var words: String
        package var bars: [Bar]
    }

    /// A stretch of the picture, in minutes after its left edge.
    package struct Bar: Hashable, Sendable {
        package enum Kind: String, Sendable { case hours, busy, chat }
        package var kind: Kind
        package var from: Int
        package var length: Int
    }

    package struct ChatRow: Hashable, Sendable {
        package var person: PersonID
        package var name: String
        package var when: String
        package var link: String
    }

    package struct CalendarRow: Hashable, Sendable {
        package var id: Int64
        package var name: String
        package var address: String
        package var events: Int
        package var fetched: String
        package var trouble: String
    }
}

/// The picture of a day reaches from seven to twenty-three: talks are not offered outside, and the night is empty.
enum DayPicture {
    static let first = 7 * 60
    static let last = 23 * 60
    static var width: Int { last - first }

    /// What of a stretch lies in the picture; `nil` for nothing.
    static func bar(_ kind: TimesModel.Bar.Kind, from: Int, to: Int) -> TimesModel.Bar? {
        let (start, end) = (max(from, first), min(to, last))
        return start < end ? TimesModel.Bar(kind: kind, from: start - first, length: end - start) : nil
    }
}
