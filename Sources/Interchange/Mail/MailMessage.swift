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
    /// Addresses by the line of text that a click on it leads to: with some the message has a page beside its text.
    package let links: [String: String]

    package init(
        from: Address?, to: Address?, subject: String, text: String, date: Date, links: [String: String] = [:]
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.date = date
        self.links = links
    }

    package var bytes: [UInt8] {
        var lines: [String] = []
        if let from { lines.append("From: " + MailHeader.mailbox(from)) }
        if let to { lines.append("To: " + MailHeader.mailbox(to)) }
        lines.append("Subject: " + MailHeader.encoded(subject))
        lines += ["Date: " + MailHeader.date(date), "MIME-Version: 1.0", "X-Unsent: 1"]
        let body = body
        return Array(((lines + body.headers + [""] + body.lines).joined(separator: "\r\n") + "\r\n").utf8)
    }

    private var body: MailBody {
        let plain = MailBody.text("text/plain; charset=UTF-8", Array(text.utf8))
        if links.isEmpty { return plain }
        let page = MailBody.text("text/html; charset=UTF-8", Array(MailPage.page(of: text, links: links).utf8))
        return MailBody.multipart("alternative", boundary: "=_alternative", [plain, page])
    }
}
