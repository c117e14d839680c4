/// An address that a link may lead to: this app's own paths, the web, and mail. `javascript:` cannot be one.
package struct SafeURL: Hashable, Sendable, CustomStringConvertible {
    package let text: String

    private init(trusted text: String) { self.text = text }

    /// An address from outside: `nil` unless it is `http`, `https` or `mailto`.
    package init?(outside text: String) {
        // Browsers drop tabs and line breaks inside a scheme, so nothing of the kind may be in it.
        guard text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else { return nil }
        let lowered = text.prefix(8).lowercased()
        guard lowered.hasPrefix("https://") || lowered.hasPrefix("http://") || lowered.hasPrefix("mailto:") else {
            return nil
        }
        self.text = text
    }

    /// A path of this app as it came in: `nil` for anything that could lead elsewhere (`//host`, `/\host`).
    package init?(local text: String) {
        guard text.hasPrefix("/"), !text.hasPrefix("//"), !text.utf8.contains(UInt8(ascii: "\\")),
            text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F })
        else { return nil }
        self.text = text
    }

    /// A mail address; what could end the address is percent-encoded.
    package static func mail(_ address: String) -> SafeURL {
        SafeURL(trusted: "mailto:" + encoded(address, keeping: "@.+-_"))
    }

    /// A mail being written (RFC 6068): its subject and text come along, line ends as CR LF.
    package static func mail(_ address: String, subject: String, body: String) -> SafeURL {
        let text = body.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
        let mail = mail(address)
        return SafeURL(
            trusted: mail.text + "?subject=" + encoded(subject, keeping: ".-_~") + "&body="
                + encoded(text, keeping: ".-_~"))
    }

    /// A path of this app from its parts, each percent-encoded: `.path("people", id.text, "notes")`.
    package static func path(_ parts: String...) -> SafeURL {
        guard !parts.isEmpty else { return SafeURL(trusted: "/") }
        var path = ""
        for part in parts {
            path += "/"
            path += encoded(part, keeping: ".-_~")
        }
        return SafeURL(trusted: path)
    }

    /// A place on the same page.
    package static func fragment(_ id: String) -> SafeURL { SafeURL(trusted: "#" + encoded(id, keeping: ".-_~")) }

    /// The same with a query item, which is left out where its value is empty.
    package func with(_ name: String, _ value: String) -> SafeURL {
        guard !value.isEmpty else { return self }
        let joint = text.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
        return SafeURL(trusted: "\(text)\(joint)\(name)=\(Self.encoded(value, keeping: ".-_~"))")
    }

    package func at(_ fragment: String) -> SafeURL {
        SafeURL(trusted: "\(text)#\(Self.encoded(fragment, keeping: ".-_~"))")
    }

    package var description: String { text }

    private static func encoded(_ text: String, keeping kept: String) -> String {
        // Nearly all identifiers are letters, digits and hyphens: nothing to do for them.
        if text.utf8.allSatisfy(isUnreserved) { return text }
        let hex = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        result.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            if isUnreserved(byte) || kept.utf8.contains(byte) {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// RFC 3986, but for the marks that some callers want encoded.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
