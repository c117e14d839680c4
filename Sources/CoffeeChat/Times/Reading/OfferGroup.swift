/// Days and the stretches of them that belong together.
struct OfferGroup {
    struct Span {
        var span: DaySpan
        var zone: ZoneRef?
    }

    var standing: TimeItem.Standing
    var days: [DaySpec] = []
    var spans: [Span] = []
    var slots: [SlotChoice] = []
    var shift: Int?
    /// Said of every day: "mornings", "any evening".
    var isEvery = false
    /// Number of the sentence.
    var sentence = 0
    /// Ruled out by "except".
    var isExcepted = false
    /// Behind a "but".
    var isTurned = false
    /// Its day was named before it, with a time that does not suit.
    var isCarried = false
    var areSpansFirst = false
    /// In Chinese.
    var isHan = false
    /// 改到周四: it takes the place of the one before.
    var isChange = false
    var lastItem = 0
}
