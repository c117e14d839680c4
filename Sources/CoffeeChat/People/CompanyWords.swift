/// The words of a company's name, without case and the words of its legal form; see `CompanyName`. Read byte by byte: thirty thousand of them are compared in one ranking.
struct CompanyWords {
    private var bytes: [UInt8] = []
    /// Where each word begins in `bytes`.
    private var starts: [Int] = []

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.reserveCapacity(text.count)
        read(text, skippingBrackets: true)
        // "(Untitled)" is a name of its own.
        if bytes.isEmpty { read(text, skippingBrackets: false) }
    }

    private mutating func read(_ text: UnsafeBufferPointer<UInt8>, skippingBrackets: Bool) {
        var isInWord = false
        var depth = 0
        var index = 0
        while index < text.count {
            let byte = text[index]
            index += 1
            switch byte {
            case UInt8(ascii: "("), UInt8(ascii: "["):
                depth += 1
                isInWord = false
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                depth = max(0, depth - 1)
                isInWord = false
            case _ where skippingBrackets && depth > 0: break
            // "S.A." is one word, and so is "Moe's"; "Booking.com" is Booking.
            case UInt8(ascii: "."): if Self.endsDomain(text[index...]) { index += 3 }
            case UInt8(ascii: "'"): break
            case UInt8(ascii: "&"), UInt8(ascii: "+"):
                begin()
                bytes += Array("and".utf8)
                isInWord = false
            case _ where Self.isKept(byte):
                if !isInWord { begin() }
                isInWord = true
                bytes.append(Self.lowered(byte))
            default: isInWord = false
            }
        }
    }

    private mutating func begin() { starts.append(bytes.count) }

    var joined: String {
        var end = bytes.count
        var count = starts.count
        while count > 1, Self.legalForms.contains(bytes[starts[count - 1]..<end]) {
            count -= 1
            end = starts[count]
        }
        let isArticleFirst = count > 1 && bytes[..<starts[1]].elementsEqual("the".utf8)
        return String(decoding: bytes[(isArticleFirst ? starts[1] : 0)..<end], as: UTF8.self)
    }

    private static func endsDomain(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        rest.prefix(3).elementsEqual("com".utf8) { lowered($0) == $1 }
            && !(rest.dropFirst(3).first.map(isKept) ?? false)
    }

    private static func isKept(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
            true
        default: false
        }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }

    private static let legalForms: Set<ArraySlice<UInt8>> = Set(
        """
        inc incorporated llc llp lp ltd limited plc corp corporation co company gmbh mbh ag kg kgaa ug se ev sa sas \
        sarl srl sl slu bv nv ab as asa aps oy oyj pty pte sdn bhd kk pvt private ltda spzoo doo zrt kft group \
        holding holdings and
        """.split(separator: " ").map { Array($0.utf8)[...] })
}
