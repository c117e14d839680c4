package import CoffeeChat
package import struct Foundation.Date

/// What the seeker wrote down during a chat, as it was last saved.
package struct KeptNotes: Hashable, Sendable {
    /// The day of the chat.
    package var day: Day
    package var text: String
    /// Counts the saves; 0 for what was never saved.
    package var revision: Int
    /// The window that wrote it last, by a name of its own choosing.
    package var writer: String
    package var savedAt: Date

    package init(day: Day, text: String = "", revision: Int = 0, writer: String = "", savedAt: Date) {
        self.day = day
        self.text = text
        self.revision = revision
        self.writer = writer
        self.savedAt = savedAt
    }
}

/// A question that was chosen for a chat.
package struct KeptQuestion: Hashable, Sendable, Identifiable {
    /// Given by the notebook; 0 until it is kept there.
    package var id: Int64
    package var text: String
    /// It was asked, or answered by itself.
    package var isTicked: Bool

    package init(id: Int64 = 0, text: String, isTicked: Bool = false) {
        self.id = id
        self.text = text
        self.isTicked = isTicked
    }
}
