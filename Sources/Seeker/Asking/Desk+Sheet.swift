import CoffeeChat
import Notebook

extension Desk {
    /// The same desk with what one window holds, which may differ from what is kept.
    package func holding(
        subject: String, text: String, version: Int? = nil, practice: Practice
    ) throws(SeekerError) -> Desk {
        if subject == self.subject, text == self.text, version == nil { return self }
        let reading = try CheckMessage(practice)(
            Desk.whole(subject: subject, text: text, channel: place.channel), to: person.id, kind: place.kind,
            channel: place.channel)
        return Desk(
            person: person, me: me, journey: journey, place: place, length: length, subject: subject, text: text,
            version: version ?? self.version, reading: reading, overruled: overruled, openings: openings,
            missing: missing, shared: shared, notesSent: notesSent)
    }
}
