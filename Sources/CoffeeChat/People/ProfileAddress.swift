/// The address of a public profile, in the one form in which two spellings of it are equal:
/// `https`, no `www.` before `linkedin.com`, no query, no trailing slash, percent-escapes decoded.
package struct ProfileAddress: Hashable, Sendable, Codable, CustomStringConvertible {
    package let text: String

    /// Takes the text as it is: for an address that the notebook kept, which was checked when it came in.
    package init(kept text: String) { self.text = text }

    /// Takes what people paste: with or without `https://`, a country's host (`cn.linkedin.com`), a
    /// query, a percent-encoded slug. Fails for what is no web address.
    package init?(_ pasted: some StringProtocol) {
        if let plain = pasted.utf8.withContiguousStorageIfAvailable(Self.plain) ?? nil {
            self.text = plain
            return
        }
        guard let (host, path) = Self.parts(of: pasted), host.contains("."), !host.contains("@"),
            host.unicodeScalars.allSatisfy(Self.isHostScalar)
        else { return nil }
        let isLinkedIn = host == "linkedin.com" || host.hasSuffix(".linkedin.com")
        let canonicalHost = isLinkedIn ? "linkedin.com" : host
        var trimmed = path[...]
        while trimmed.last == "/" { trimmed.removeLast() }
        let decoded = trimmed.removingPercentEncodingScalars ?? String(trimmed)
        // Slugs compare without case; LinkedIn itself treats them so.
        self.text = "https://\(canonicalHost)\(isLinkedIn ? decoded.lowercased() : decoded)"
    }

    package var description: String { text }

    /// What a browser is given: the path percent-encoded again.
    package var link: String {
        var link = ""
        for byte in text.utf8 {
            let isPlain = byte > 0x20 && byte < 0x7F && ![0x22, 0x23, 0x25, 0x3C, 0x3E, 0x3F].contains(byte)
            if isPlain {
                link.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let hex = String(byte, radix: 16, uppercase: true)
                link += "%" + (hex.utf8.count == 1 ? "0" : "") + hex
            }
        }
        return link
    }

    /// What a file is given, to be read again: the text, or the link where an escape hid a blank or a question
    /// mark that the text shows.
    package var written: String { ProfileAddress(text)?.text == text ? text : link }

    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let address = ProfileAddress(text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "not a web address: \(text)"))
        }
        self = address
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(written)
    }

    /// The usual case by bytes: an export brings thirty thousand addresses of ASCII without escapes, and the
    /// way over `Character`s takes seven microseconds for each (2026, Swift 6.3). `nil` sends it there.
    private static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let scheme = bytes.starts(with: "https://".utf8) ? 8 : bytes.starts(with: "http://".utf8) ? 7 : 0
        var host = bytes[scheme...].prefix { $0 != 0x2F }
        guard host.contains(0x2E), host.allSatisfy(isPlainHost) else { return nil }
        var path = bytes[host.endIndex...]
        guard path.allSatisfy(isPlainPath) else { return nil }
        while path.last == 0x2F { path.removeLast() }
        if host.starts(with: "www.".utf8) { host = host.dropFirst(4) }
        let linkedIn = "linkedin.com".utf8
        let isLinkedIn = host.elementsEqual(linkedIn) || (host.suffix(13).elementsEqual(".linkedin.com".utf8))
        guard isLinkedIn || host.contains(0x2E) else { return nil }
        var text = Array("https://".utf8)
        text.reserveCapacity(8 + host.count + path.count)
        if isLinkedIn { text += linkedIn } else { text += host }
        for byte in path { text.append(isLinkedIn && (0x41...0x5A).contains(byte) ? byte | 0x20 : byte) }
        return String(decoding: text, as: UTF8.self)
    }

    /// Small letters, digits, full stops and hyphens.
    private static func isPlainHost(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2E || byte == 0x2D
    }

    /// Visible ASCII that means nothing in an address: no `%`, `?`, `#`, and no colon that could belong to a scheme.
    private static func isPlainPath(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != 0x25 && byte != 0x3F && byte != 0x23 && byte != 0x3A
    }

    private static func parts(of pasted: some StringProtocol) -> (host: String, path: String)? {
        var rest = Substring(pasted.trimmingPrefix(while: \.isWhitespace))
        while rest.last?.isWhitespace == true { rest.removeLast() }
        let lowered = rest.lowercased()
        for scheme in ["https://", "http://"] where lowered.hasPrefix(scheme) { rest.removeFirst(scheme.count) }
        guard !rest.contains("://") else { return nil }
        if let end = rest.firstIndex(where: { $0 == "?" || $0 == "#" }) { rest = rest[..<end] }
        let slash = rest.firstIndex(of: "/") ?? rest.endIndex
        var host = rest[..<slash].lowercased()
        if host.hasPrefix("www.") { host.removeFirst(4) }
        guard !rest[slash...].contains(where: \.isWhitespace) else { return nil }
        return (host, String(rest[slash...]))
    }

    private static func isHostScalar(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "-" || scalar == ":" || scalar.properties.isAlphabetic
            || ("0"..."9").contains(scalar)
    }
}

extension Substring {
    /// The text with its percent-escapes decoded, or `nil` where they are not UTF-8.
    fileprivate var removingPercentEncodingScalars: String? {
        guard utf8.contains(0x25) else { return String(self) }
        var bytes: [UInt8] = []
        var rest = utf8[...]
        while let byte = rest.popFirst() {
            if byte == 0x25, rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                rest.removeFirst(2)
                bytes.append(value)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
