/// How long each thing may wait, in days unless said otherwise. The spans of `spec/journey.md`, and a few
/// that it leaves open, each with its reason.
enum Patience {
    /// "Follow up the next week with an easy few lines" (the article).
    static let followUp = 7
    /// Silence after the last follow-up until the ask is laid to rest.
    static let afterFollowUp = 14
    /// The article reached its research lead through a friend, "over a few weeks".
    static let followUpsWhenWarm = 3
    static let followUpsWhenCold = 1
    /// Silence that counts as an answer in the week's plan: a week, the follow-up, and two weeks more.
    static let noAnswer = 21
    /// Whatever is open and hears nothing for so long rests by itself, or Today would fill with old guilt.
    static let silence = 60
    /// Working days after which times that were offered may be mentioned once more.
    static let nudge = 3
    /// Months for which nobody is suggested after a silence or a no.
    static let restMonths = 6
    /// Months after which "later" without a date has come.
    static let laterMonths = 3
    static let stayInTouch = 90
    /// A promise without a day comes due after a week.
    static let promise = 7
    /// What they promised is let go a month after its day: a reminder then would only embarrass.
    static let theirPromise = 30
    static let thankDecline = 14
    static let congratulate = 30
    /// Seconds before a talk at which joining comes up.
    static let join = 3600.0
    /// Seconds after a talk within which thanks are fresh.
    static let thank = 24 * 3600.0
    /// Seconds within which a second logged ask is the same one, kept twice: by hand and by an import.
    static let sameAsk = 24 * 3600.0
}
