import Foundation
import Testing

@testable import Interchange

struct MailMessageTests {
    private let at = Date(timeIntervalSince1970: 1_795_500_000)

    private func message(
        from: String = "Elise Vale", to: String = "Lauren Chen", subject: String = "A question", text: String = "Hi"
    ) -> MailMessage {
        MailMessage(
            from: .init(name: from, address: "elise@example.com"), to: .init(name: to, address: "lauren@example.com"),
            subject: subject, text: text, date: at)
    }

    @Test func `a plain message, byte by byte`() {
        #expect(
            String(decoding: message(text: "Hi Lauren,\n\nthank you!\nElise").bytes, as: UTF8.self)
                == [
                    "From: \"Elise Vale\" <elise@example.com>", "To: \"Lauren Chen\" <lauren@example.com>",
                    "Subject: A question", "Date: Tue, 24 Nov 2026 06:00:00 +0000", "MIME-Version: 1.0", "X-Unsent: 1",
                    "Content-Type: text/plain; charset=UTF-8", "Content-Transfer-Encoding: base64", "",
                    "SGkgTGF1cmVuLA0KDQp0aGFuayB5b3UhDQpFbGlzZQ==", "",
                ].joined(separator: "\r\n"))
    }

    @Test(arguments: [
        "", "Hi", "两行\n第二行 🙂", "a\r\nb\nc", String(repeating: "问候 ", count: 5_000), "Bcc: x@example.com\n.\nFrom: y",
    ])
    func `the text comes back with the line ends of mail`(text: String) throws {
        let mail = ReadMail(message(text: text))
        let body = try #require(Data(base64Encoded: mail.body.joined()))
        let lines = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
        #expect(String(decoding: body, as: UTF8.self) == lines)
        #expect(mail.body.allSatisfy { $0.utf8.count <= 76 })
    }

    @Test(arguments: [
        "A coffee chat?", "想请教您一个问题", "空状态、菜单和厨房：一个做过餐饮的人想向您请教转行做产品设计的事，不知您是否方便",
        "Ünïcode — “quoted” 🙂🙂🙂", String(repeating: "long ", count: 40), "=?UTF-8?B?SGk=?=", "Subject: Subject:",
        "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 周",
    ])
    func `a subject comes back whole, in lines that every program takes`(subject: String) {
        let mail = ReadMail(message(subject: subject))
        #expect(mail["Subject"] == subject)
        #expect(mail.lines.allSatisfy { $0.utf8.count <= 76 && $0.utf8.allSatisfy { $0 < 0x80 } })
    }

    @Test(arguments: ["周晓岚", "Zoë e\u{301}clair", "D'Angelo \"Dee\" O'Neil, Jr.", "back\\slash", "김민준 (UX)"])
    func `a name comes back whole`(name: String) {
        let mail = ReadMail(message(to: name))
        #expect(mail["To"] == name + " <lauren@example.com>")
    }

    @Test(arguments: [
        "Eve\r\nBcc: all@example.com", "Eve\nBcc: all@example.com", "Eve\r\n\r\nbody", "Eve\u{0}\u{B}\u{C}",
        "Eve\u{2028}Bcc: x",
        "Eve\u{85}Bcc: x", "Eve\n, other@example.com", "Eve\" <other@example.com>, \"", "Eve\n<other@example.com>",
        String(repeating: "Eve ", count: 600),
    ])
    func `a name or a subject cannot begin a field, an address or the body`(hostile: String) {
        let mail = ReadMail(message(from: hostile, to: hostile, subject: hostile))
        #expect(
            mail.names == [
                "From", "To", "Subject", "Date", "MIME-Version", "X-Unsent", "Content-Type",
                "Content-Transfer-Encoding",
            ])
        #expect(mail.body == ["SGk="])
        #expect(mail.addresses(in: "To") == ["lauren@example.com"])
        #expect(mail.addresses(in: "From") == ["elise@example.com"])
        #expect(mail.lines.allSatisfy { $0.utf8.count <= 998 })
    }

    @Test(arguments: [
        "a@example.com\r\nBcc: b@example.com", "a@example.com>, <b@example.com", "a@example.com, b@example.com",
    ])
    func `an address stays one`(address: String) {
        let mail = ReadMail(
            MailMessage(from: nil, to: .init(name: "", address: address), subject: "", text: "Hi", date: at))
        #expect(mail.names.first == "To" && !mail.names.contains("Bcc"))
        #expect(mail["To"]?.contains { ", <>".contains($0) } == false)
    }
}

/// A message as another program reads it: fields unfolded, encoded words decoded (RFC 5322, RFC 2047).
private struct ReadMail {
    let lines: [String]
    let body: [String]
    private var fields: [(name: String, raw: String)] = []

    init(_ message: MailMessage) {
        let all = String(decoding: message.bytes, as: UTF8.self).components(separatedBy: "\r\n")
        let end = all.firstIndex(of: "") ?? all.endIndex
        lines = Array(all[..<end])
        body = all[end...].filter { !$0.isEmpty }
        for line in lines {
            if line.hasPrefix(" "), let last = fields.indices.last {
                fields[last].raw += line
            } else {
                let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
                fields.append((String(parts[0]), String((parts.last ?? "").drop { $0 == " " })))
            }
        }
    }

    var names: [String] { fields.map(\.name) }

    subscript(name: String) -> String? {
        fields.first { $0.name == name }.map { Self.unquoted(Self.decoded($0.raw)) }
    }

    /// What stands between `<` and `>` outside of quotes, and any other address that a comma parts.
    func addresses(in name: String) -> [String] {
        guard let raw = fields.first(where: { $0.name == name })?.raw else { return [] }
        var (found, part, isQuoted, isEscaped): ([String], String, Bool, Bool) = ([], "", false, false)
        for sign in raw {
            if isEscaped { isEscaped = false; continue }
            switch sign {
            case "\\" where isQuoted: isEscaped = true
            case "\"": isQuoted.toggle()
            case "," where !isQuoted, "<" where !isQuoted: part = ""
            case ">" where !isQuoted: found.append(part)
            default: if !isQuoted { part.append(sign) }
            }
        }
        return raw.contains(">") ? found : [raw]
    }

    /// White space between two encoded words is none.
    private static func decoded(_ raw: String) -> String {
        var (text, wasEncoded) = ("", false)
        for word in raw.split(separator: " ", omittingEmptySubsequences: false) {
            let bytes =
                word.hasPrefix("=?UTF-8?B?") && word.hasSuffix("?=")
                ? Data(base64Encoded: String(word.dropFirst(10).dropLast(2))) : nil
            if !text.isEmpty, !(wasEncoded && bytes != nil) { text += " " }
            text += bytes.map { String(decoding: $0, as: UTF8.self) } ?? String(word)
            wasEncoded = bytes != nil
        }
        return text
    }

    private static func unquoted(_ text: String) -> String {
        guard text.hasPrefix("\""), let end = text.range(of: "\" <", options: .backwards) else { return text }
        let inner = text[text.index(after: text.startIndex)..<end.lowerBound]
        let plain = inner.replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
        return plain + " <" + text[end.upperBound...]
    }
}
