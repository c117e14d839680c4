/// Cuts a file of cards into its content lines: folded ones joined, each with the line it starts on.
struct CardLines {
    private let bytes: [UInt8]
    private var position = 0
    private var line = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next line that is of the form `NAME:value`; others are passed over.
    mutating func next() -> CardLine? {
        while position < bytes.count {
            var content = rawLine()
            let start = line
            // Quoted-printable of vCard 2.1 goes on after a "=" at the end of the line.
            let isQuotedPrintable = Self.isQuotedPrintable(content)
            while position < bytes.count {
                if isQuotedPrintable, content.last == 0x3D {
                    content.removeLast()
                    content += rawLine()
                } else if bytes[position] == 0x20 || bytes[position] == 0x09 {
                    content += rawLine().dropFirst()
                } else {
                    break
                }
            }
            if let parsed = CardLine(content, line: start) { return parsed }
        }
        return nil
    }

    private mutating func rawLine() -> [UInt8] {
        line += 1
        let start = position
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
        let content = Array(bytes[start..<position])
        if position < bytes.count {
            let isPair = bytes[position] == 0x0D && position + 1 < bytes.count && bytes[position + 1] == 0x0A
            position += isPair ? 2 : 1
        }
        return content
    }

    private static func isQuotedPrintable(_ content: [UInt8]) -> Bool {
        guard let colon = content.firstIndex(of: 0x3A) else { return false }
        return String(decoding: content[..<colon], as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
    }
}
