/// What a message is for. The raw values are those of the command line and of `cases/messages.jsonl`.
package enum MessageKind: String, CaseIterable, Codable, Sendable {
    /// The first message.
    case ask
    /// After a week of silence.
    case followUp = "follow-up"
    case thankYou = "thank-you"
    /// They said no.
    case declineReply = "decline-reply"
    /// They said yes.
    case schedule
    /// The list for the talk, one question a line.
    case questions
}
