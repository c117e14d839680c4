package import CoffeeChat
import Interchange
import Notebook

/// A message as a file that any mail program opens, ready to be sent by its owner.
package struct WriteMail {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(
        subject: String, text: String, to id: PersonID
    ) throws(SeekerError) -> (name: String, bytes: [UInt8]) {
        try practice.answering {
            try practice.notebook.read { reader in
                guard let kept = try reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
                let me = try reader.me()
                let ground = try OfferGround(kept, practice: practice, reader: reader)
                let mail = MailMessage(
                    from: me.email.isEmpty ? nil : MailMessage.Address(name: me.name, address: me.email),
                    to: kept.person.email.isEmpty
                        ? nil : MailMessage.Address(name: kept.person.name, address: kept.person.email),
                    subject: subject, text: text, date: practice.now(), links: try ground.links(in: text))
                return (id.text + ".eml", mail.bytes)
            }
        }
    }
}
