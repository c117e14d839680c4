package import CoffeeChat

/// Times for one person, theirs first.
package struct OfferModel: Sendable {
    package var id: PersonID
    package var name: String
    package var slots: [Slot]
    /// Why there are none.
    package var none: String
    /// Sent to them and still open.
    package var open: [String]
    package var zoneNote: String
    /// The zone on file or guessed, for the form.
    package var zone: String
    /// Where their place has several.
    package var zoneChoices: [Choice]
    package var isEvening: Bool
    package var hasCalendar: Bool

    package struct Slot: Hashable, Sendable {
        /// "Tue, Dec 1, 10:00-10:30 am PT (1:00 pm ET)"
        package var line: String
        package var start: Int
        package var end: Int
    }
}
