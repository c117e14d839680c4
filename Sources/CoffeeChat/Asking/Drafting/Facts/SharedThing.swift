/// One thing that the seeker and the person have in common.
package enum SharedThing: Hashable, Sendable {
    /// Both have worked there.
    case employer(String)
    case school(String)
    /// Both came from this line of work, and have left it or are leaving it for the field.
    case trade(Trade)
    case skill(String)
    /// Both speak it; as named in the message's language: "Tagalog", 粤语.
    case language(String)
    /// Both live there.
    case place(String)
    /// Both know them.
    case person(String)
    /// As typed: "we both grew up on a farm", 都在青岛长大.
    case typed(String)
}
