import CoffeeChat
import struct Foundation.Date

/// A row of `messages.csv`, before anybody knows who "I" is.
struct RawMessage {
    var conversation: String
    var from: String
    var sender: ProfileAddress?
    /// The names as they stand there, joined.
    var to: String
    var recipients: [ProfileAddress]
    var at: Date
    var text: String
    var origin: Origin
}
