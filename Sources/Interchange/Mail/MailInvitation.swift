package import Foundation

/// An invitation as a message (RFC 6047), in the structure for which Gmail, Outlook and Apple Mail show their buttons:
/// text, page and calendar as alternatives, and the calendar once more as a file.
package struct MailInvitation: Sendable {
    package let from: MailMessage.Address
    package let to: MailMessage.Address
    package let subject: String
    package let text: String
    package let html: String
    package let invitation: ChatInvitation
    package let date: Date

    package init(
        from: MailMessage.Address, to: MailMessage.Address, subject: String, text: String, html: String = "",
        invitation: ChatInvitation, date: Date
    ) {
        self.from = from
        self.to = to
        self.subject = subject
        self.text = text
        self.html = html
        self.invitation = invitation
        self.date = date
    }

    /// `nil` where the invitation has no method: nobody can be invited with it.
    package var bytes: [UInt8]? {
        guard let method = invitation.method?.rawValue else { return nil }
        let calendar = invitation.forThem
        let alternatives = MailBody.multipart(
            "alternative", boundary: "=_alternative",
            [
                .text("text/plain; charset=UTF-8", Array(text.utf8)),
                .text("text/html; charset=UTF-8", Array((html.isEmpty ? MailPage.page(of: text) : html).utf8)),
                .exact("text/calendar; charset=UTF-8; method=\(method); component=VEVENT", calendar),
            ])
        let file = MailBody(
            headers: [
                "Content-Type: application/ics; name=\"\(Self.fileName)\"",
                "Content-Disposition: attachment; filename=\"\(Self.fileName)\"", "Content-Transfer-Encoding: base64",
            ], lines: MailBody.base64(calendar))
        let whole = MailBody.multipart("mixed", boundary: "=_mixed", [alternatives, file])
        let headers = [
            "From: " + MailHeader.mailbox(from), "To: " + MailHeader.mailbox(to),
            "Subject: " + MailHeader.encoded(subject), "Date: " + MailHeader.date(date), "MIME-Version: 1.0",
            "X-Unsent: 1",
        ]
        return Array(((headers + whole.headers + [""] + whole.lines).joined(separator: "\r\n") + "\r\n").utf8)
    }

    /// Without the mark by which mail programs open a message as a draft of one's own: for one that goes out at once.
    package static func ready(_ eml: [UInt8]) -> [UInt8] {
        guard let line = eml.firstRange(of: Array("X-Unsent: 1\r\n".utf8)) else { return eml }
        return Array(eml[..<line.lowerBound] + eml[line.upperBound...])
    }

    private static let fileName = "invite.ics"
}

/// A part of a message, with its headers.
struct MailBody {
    let headers: [String]
    let lines: [String]

    /// Its line ends are made CR LF, as mail wants them.
    static func text(_ type: String, _ bytes: [UInt8]) -> MailBody {
        let text = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
        return exact(type, Array(text.utf8))
    }

    static func exact(_ type: String, _ bytes: [UInt8]) -> MailBody {
        MailBody(headers: ["Content-Type: \(type)", "Content-Transfer-Encoding: base64"], lines: base64(bytes))
    }

    /// - Parameter boundary: With `=_` in it, which base64 never has.
    static func multipart(_ kind: String, boundary: String, _ parts: [MailBody]) -> MailBody {
        let lines = parts.flatMap { ["--\(boundary)"] + $0.headers + [""] + $0.lines }
        return MailBody(
            headers: ["Content-Type: multipart/\(kind); boundary=\"\(boundary)\""], lines: lines + ["--\(boundary)--"])
    }

    static func base64(_ bytes: [UInt8]) -> [String] {
        Data(bytes).base64EncodedString(options: [.lineLength76Characters, .endLineWithLineFeed])
            .split(separator: "\n").map(String.init)
    }
}

/// Plain text as a simple page: the same words, with addresses that can be clicked.
enum MailPage {
    /// - Parameter links: Addresses by the line of text that each belongs to.
    static func page(of text: String, links: [String: String] = [:]) -> String {
        let lines = text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false).map {
            line in
            let (body, bullet) = line.hasPrefix("• ") ? (line.dropFirst(2), "• ") : (line, "")
            if let address = links[String(body)] {
                return "\(bullet)<a href=\"\(escaped(address))\">\(escaped(body))</a>"
            }
            return linked(line)
        }
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><p>" + lines.joined(separator: "<br>\n")
            + "</p></body></html>"
    }

    private static func linked(_ line: Substring) -> String {
        line.split(separator: " ", omittingEmptySubsequences: false).map { word in
            word.hasPrefix("https://") ? "<a href=\"\(escaped(word))\">\(escaped(word))</a>" : escaped(word)
        }.joined(separator: " ")
    }

    static func escaped(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
