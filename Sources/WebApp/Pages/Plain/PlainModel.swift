/// A page that says one thing: what happened, and what to do.
package enum PlainModel: Hashable, Sendable {
    /// The cookie is missing: open the address that the terminal printed.
    case loginNeeded
    case pageNotFound
    case personNotFound(name: String)
    /// A waiting import that is no longer there.
    case importGone
    /// The form was too old, or came from elsewhere.
    case formExpired
    case tooLarge(limitMegabytes: Int)
    /// A fault of ours or of the machine, in a sentence, with what to do.
    case fault(sentence: String, advice: String)
}
