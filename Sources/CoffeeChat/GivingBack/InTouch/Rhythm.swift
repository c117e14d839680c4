/// How often the seeker wants to hear from somebody, in months.
///
/// Any contact that is logged starts it again, from its own date and not from the day on which it was logged: users of
/// other tools have asked for that for years (monica 1814, 6571).
package struct Rhythm: Hashable, Sendable {
    /// 1 to 24, or 0 for never.
    package let months: Int

    /// Fails for what is no rhythm between people.
    package init?(months: Int) {
        guard (0...24).contains(months) else { return nil }
        self.months = months
    }

    private init(valid months: Int) { self.months = months }

    /// The two are in touch without reminders.
    package static let never = Rhythm(valid: 0)
    /// What a page offers.
    package static let usual = [1, 2, 3, 6, 12].map(Rhythm.init(valid:)) + [never]

    /// When it is time again after a contact; `nil` for never.
    package func next(after last: Day) -> Day? { months == 0 ? nil : last.adding(months: months) }
}
