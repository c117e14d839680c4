package import struct Foundation.Date
package import struct Foundation.TimeZone

/// What somebody wrote back, with what is needed to tell which times they mean.
package struct Reply: Sendable {
    package let text: String
    /// When they wrote it.
    package let now: Date
    /// The zone in which a time is meant, unless the text says otherwise.
    package let theirZone: TimeZone
    /// The seeker's: what "your time" means.
    package let myZone: TimeZone
    /// How long the chat is to be; a shorter span is of no use.
    package let chatMinutes: Int
    /// The slots that were proposed to them, in that order.
    package let offered: [ReplyWindow]

    package init(
        text: String, now: Date, theirZone: TimeZone, myZone: TimeZone, chatMinutes: Int = 30,
        offered: [ReplyWindow] = []
    ) {
        self.text = text
        self.now = now
        self.theirZone = theirZone
        self.myZone = myZone
        self.chatMinutes = min(max(chatMinutes, 1), 24 * 60)
        self.offered = offered
    }
}

/// A span of time, from `start` up to and without `end`.
package struct ReplyWindow: Hashable, Sendable {
    package let start: Date
    package let end: Date

    package init(start: Date, end: Date) {
        self.start = start
        self.end = end
    }
}
