/// The name of an entry as its archive writes it: bytes in one of several encodings.
enum EntryName {
    /// UTF-8 where the flag says so, or where it is UTF-8 anyhow (macOS never sets the flag); else CP437,
    /// the code page of the format's first days (APPNOTE 6.3.10, appendix D).
    static func text(_ bytes: [UInt8]) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        var text = String.UnicodeScalarView()
        for byte in bytes {
            text.append(byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80])
        }
        return String(text)
    }

    /// Whether the name stays inside the archive on every system. Nothing here writes files, yet the names
    /// go into reports and a later hand may trust them.
    static func isSafe(_ name: String) -> Bool {
        let scalars = name.unicodeScalars
        guard let first = scalars.first, first != "/" else { return false }
        guard !scalars.contains(where: { $0 == "\\" || $0.value < 0x20 || $0.value == 0x7F }) else { return false }
        let startsWithDrive = first.isASCII && first.properties.isAlphabetic && scalars.dropFirst().first == ":"
        return !startsWithDrive && !name.split(separator: "/").contains("..")
    }

    private static let upperHalf: [Unicode.Scalar] = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
            + "└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)
}
