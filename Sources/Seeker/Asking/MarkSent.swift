package import CoffeeChat
package import Notebook

/// The seeker has sent a message: the journey goes on, and the sheet is cleared. One change, so that undo lays the
/// sheet back.
package struct MarkSent {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(
        _ text: String, to id: PersonID, at place: DraftPlace
    ) throws(SeekerError) -> ActionID {
        let record = place.kind.sentEvent(over: place.channel).map { event in
            EventRecord(name: event.name, at: practice.now(), detail: event.detail, text: text)
        }
        guard let record else { throw .unexpected("nothing is sent of \(place.kind)") }
        return try LogEvent(practice)(record, to: id) { writer, key, event in
            try writer.removeDrafts(of: key, kind: place.kind)
            guard place.kind == .schedule, let kept = try writer.reader.people([key], withCareer: false).first else {
                return
            }
            let ground = try OfferGround(kept, practice: practice, reader: writer.reader)
            try writer.offer(try ground.sent(in: text), to: key, with: event)
        }
    }
}

extension MarkSent {
    /// The same as a value, for a page that stays where it is.
    package func result(of text: String, to id: PersonID, at place: DraftPlace) -> Result<ActionID, SeekerError> {
        do {
            return .success(try self(text, to: id, at: place))
        } catch {
            return .failure(error)
        }
    }
}

extension MessageKind {
    /// What the journey notes once a message of this kind has gone out; `nil` for the list of questions, which stays.
    package func sentEvent(over channel: Channel) -> (name: String, detail: String)? {
        switch self {
        case .ask: ("asked", channel.rawValue)
        case .followUp: ("followedUp", "")
        case .thankYou: ("thanked", "")
        case .declineReply: ("declinedKindly", "")
        case .schedule: ("offered", "")
        case .questions: nil
        }
    }
}
