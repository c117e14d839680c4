package import Foundation

/// A plain message as a file (RFC 5322 with RFC 2045 and 2047), to be opened and sent by the seeker's mail program.
///
/// `X-Unsent: 1` has Outlook, Thunderbird and Apple Mail open it as a draft.
package struct MailMessage: Sendable {
    package struct Address: Hashable, Sendable {
        package let name: String
        package let address: String

        package init(name: String, address: String) {
            self.name = name
            self.address = address
        }
    }

    package let from: Address?
    package let to: Address?
    package let subject: String
    package let text: String
    package let date: Date

    package init(from: Address?, to: Address?, subject: String, text: String, date: Date) {
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.date = date
    }

    package var bytes: [UInt8] {
        var lines: [String] = []
        if let from { lines.append("From: " + MailHeader.mailbox(from)) }
        if let to { lines.append("To: " + MailHeader.mailbox(to)) }
        lines.append("Subject: " + MailHeader.encoded(subject))
        lines += [
            "Date: " + MailHeader.date(date), "MIME-Version: 1.0", "X-Unsent: 1",
            "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: base64", "",
        ]
        let body = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
        let encoded = Data(body.utf8).base64EncodedString(options: [
            .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
        ])
        return Array((lines.joined(separator: "\r\n") + "\r\n" + encoded + "\r\n").utf8)
    }
}
