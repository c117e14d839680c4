package import CoffeeChat
import Foundation
import Notebook

/// Reads a message against the etiquette, with all that the notebook knows of the two people.
package struct CheckMessage {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// - Parameter text: For an e-mail with its line `Subject: …` first.
    package func callAsFunction(
        _ text: String, to id: PersonID?, kind: MessageKind, channel: Channel, language: MessageLanguage? = nil
    ) throws(SeekerError) -> EtiquetteReading {
        try practice.answering {
            let message = try practice.notebook.read { reader in
                let me = try reader.me()
                var message = Message(
                    text: text, kind: kind, channel: channel, language: language, senderName: me.name,
                    premium: me.membership == .premium)
                if let id {
                    guard let kept = try reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
                    message.recipient = Message.Recipient(kept.person)
                    if kind == .ask { message.sentBefore = try practice.asksSent.besides(kept.key, reader) }
                }
                return message
            }
            return EtiquetteReader().read(message)
        }
    }
}

extension Message.Recipient {
    /// What is on file of somebody, each fact in the notebook's own words.
    init(_ person: Person) {
        var facts = [person.howFound, person.noticed, person.inCommon]
        facts += person.positions.map { [$0.title, $0.company].filter { !$0.isEmpty }.joined(separator: ", ") }
        facts += person.education.map { [$0.school, $0.field].filter { !$0.isEmpty }.joined(separator: ", ") }
        facts += person.skills + [person.place]
        self.init(
            name: person.name, company: person.company.isEmpty ? nil : person.company,
            title: person.title.isEmpty ? nil : person.title, facts: facts.filter { !$0.isEmpty })
    }
}
