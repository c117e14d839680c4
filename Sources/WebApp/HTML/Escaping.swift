/// Makes text harmless in HTML, byte by byte.
///
/// Never by `Character`: U+0600 joins with a following `<` into one, a quote with a following U+0301 into
/// another, and an escape that looks for the character `<` then lets both through.
enum Escaping {
    enum Purpose {
        /// Text to be read. Control characters and explicit bidirectional overrides are left out: an override
        /// without its end would turn the rest of the page around, whatever element it stands in.
        case shown
        /// Values of attributes and of text fields, which have to come back as they were.
        case verbatim
    }

    static func append(_ text: String, as purpose: Purpose, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            var index = 0
            while index < bytes.count {
                // Letters and spaces are nearly all there is; they take the short way.
                if isPlain(bytes[index]) {
                    index &+= 1
                    continue
                }
                let length = unsafeLength(at: index, of: bytes, purpose)
                guard length > 0 else {
                    index += 1
                    continue
                }
                output.append(contentsOf: bytes[start..<index])
                if length == 1 { appendReplacement(of: bytes[index], to: &output) }
                index += length
                start = index
            }
            output.append(contentsOf: bytes[start...])
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (byte > UInt8(ascii: ">") && byte < 0x7F) || byte == UInt8(ascii: " ")
    }

    /// How many bytes from here on must not stand as they are: 0 for a harmless one.
    private static func unsafeLength(at index: Int, of bytes: UnsafeBufferPointer<UInt8>, _ purpose: Purpose) -> Int {
        let byte = bytes[index]
        switch byte {
        case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0: return 1
        case 0x09, 0x0A: return 0
        case ..<0x20, 0x7F: return purpose == .shown ? 1 : 0
        case 0xC2: return purpose == .shown && index + 1 < bytes.count && bytes[index + 1] < 0xA0 ? 2 : 0
        case 0xE2:
            guard purpose == .shown, index + 2 < bytes.count else { return 0 }
            return isOverride(bytes[index + 1], bytes[index + 2]) ? 3 : 0
        default: return 0
        }
    }

    /// U+202A to U+202E and U+2066 to U+2069. The marks U+200E, U+200F and the joiners stay: people write them.
    private static func isOverride(_ second: UInt8, _ third: UInt8) -> Bool {
        (second == 0x80 && (0xAA...0xAE).contains(third)) || (second == 0x81 && (0xA6...0xA9).contains(third))
    }

    private static func appendReplacement(of byte: UInt8, to output: inout [UInt8]) {
        let entity: StaticString
        switch byte {
        case UInt8(ascii: "&"): entity = "&amp;"
        case UInt8(ascii: "<"): entity = "&lt;"
        case UInt8(ascii: ">"): entity = "&gt;"
        case UInt8(ascii: "\""): entity = "&quot;"
        case UInt8(ascii: "'"): entity = "&#39;"
        default: return  // a control character
        }
        entity.withUTF8Buffer { output.append(contentsOf: $0) }
    }
}
