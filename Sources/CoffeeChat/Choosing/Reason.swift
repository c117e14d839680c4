/// One fact that speaks for or against asking somebody now; `Wording` makes the sentence.
package enum Reason: Hashable, Sendable {
    /// Their way led from where mine starts to where I want to be.
    case madeYourMove(from: Trade, to: Field)
    /// 1 or 2 are best, 3 is fair, 0 a peer; negative: behind me.
    case stepsAhead(Int)
    /// In their first job of the field for so many months: closer than the title says.
    case firstJobInField(months: Int)
    case inTargetField(Field)
    case atCompanyOfInterest(String)
    /// Somebody I know can introduce me: their name.
    case introduction(by: String, company: String)
    /// No connection yet and nobody known to introduce: a connection of mine works there.
    case colleague(name: String, company: String)
    case canBeReached
    case farAhead(Int)
    case outsideField(Field)
    case unknownTitle
    case askedBefore(times: Int)
    case openAsk
    case declined
    case resting(until: Day?)
    case alreadyTalking(Stage)
    /// Nothing is known of their way yet: what to look up.
    case careerUnknown
}
