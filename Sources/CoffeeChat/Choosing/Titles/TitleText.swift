/// A title as the reader sees it: lower case, one width, one script, and a handful of plain separators.
///
/// Works on unicode scalars: a `Character` would swallow the mark that follows it, and with it a separator.
struct TitleText {
    /// UTF-8. Separators are `|` (a new thought), `,`, `:`, `(`, `)`, `>` (from … to), `@`, `&` and `/` (and).
    private(set) var bytes: [UInt8] = []
    /// A hyphen or a full stop means nothing until the next scalar is known.
    private var undecided: UInt8 = 0
    private var wordLength = 0

    init(_ title: String) {
        bytes.reserveCapacity(title.utf8.count + 8)
        for scalar in title.unicodeScalars { take(scalar.value) }
        settle(before: Ascii.space)
    }

    /// What stands in a range of bytes.
    func words(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    /// The same with the slips of the fingers put right that the words cut from it show.
    func corrected(_ tokens: [TitleToken]) -> TitleText? {
        var corrected = self
        corrected.bytes.removeAll(keepingCapacity: true)
        var copied = 0
        for token in tokens where token.kind == .unknown || token.kind == .adjective {
            guard let word = TitleSpelling.shared.corrected(bytes[token.range]) else { continue }
            corrected.bytes += bytes[copied..<token.range.lowerBound] + word
            copied = token.range.upperBound
        }
        guard copied > 0 else { return nil }
        corrected.bytes += bytes[copied...]
        return corrected
    }

    private mutating func take(_ scalar: UInt32) {
        if scalar < 0x80 {
            takeAscii(UInt8(truncatingIfNeeded: scalar))
        } else {
            switch TitleScalars.plain(scalar) {
            case .nothing: break
            case .ascii(let byte): takeAscii(byte)
            case .written(let other): takeWritten(other)
            }
        }
    }

    private mutating func takeAscii(_ raw: UInt8) {
        let byte = TitleScalars.folded(raw)
        guard byte != 0 else { return }
        if byte == Ascii.hyphen || byte == Ascii.stop {
            if undecided != 0 { settle(before: byte) }
            undecided = byte
            return
        }
        if undecided != 0 {
            // "->" is an arrow, whatever the hyphen meant.
            if byte == Ascii.arrow, undecided == Ascii.hyphen { undecided = 0 } else { settle(before: byte) }
        }
        append(byte)
    }

    private mutating func takeWritten(_ scalar: UInt32) {
        if undecided != 0 { settle(before: 0) }
        wordLength = 0
        guard let written = Unicode.Scalar(scalar) else { return }
        bytes.append(contentsOf: Unicode.UTF8.encode(written) ?? Unicode.UTF8.encodedReplacementCharacter)
    }

    /// "co-op", "Sr.UX", "M.Des" stay together; "UX - Lead" and "… teams. Now …" are two thoughts.
    private mutating func settle(before next: UInt8) {
        guard undecided != 0 else { return }
        let (mark, joined) = (undecided, Ascii.isWord(next) && wordLength > 0)
        undecided = 0
        if mark == Ascii.hyphen {
            append(joined ? Ascii.space : Ascii.bar)
        } else if !(joined && isOneLetterOrPh) {
            append(wordLength > 5 ? Ascii.bar : Ascii.space)
        }
    }

    /// The start of "M.Des", "U.X.", "Ph.D".
    private var isOneLetterOrPh: Bool {
        wordLength == 1 || (wordLength == 2 && bytes.suffix(2).elementsEqual("ph".utf8))
    }

    private mutating func append(_ byte: UInt8) {
        if byte == Ascii.space, bytes.last ?? Ascii.space == Ascii.space { return }
        wordLength = Ascii.isWord(byte) ? wordLength + 1 : 0
        bytes.append(byte)
    }
}
