/// One content line of a card: `item1.EMAIL;TYPE=work;PREF=1:lauren@acme.example`.
struct CardLine {
    /// Upper case, without its group.
    let name: String
    /// By upper-case name; `TYPE` also holds the bare words of vCard 2.1.
    private let parameters: [String: [String]]
    private let raw: ArraySlice<UInt8>
    let line: Int

    init?(_ content: [UInt8], line: Int) {
        guard let colon = Self.colon(content) else { return nil }
        let parts = Self.split(content[..<colon], at: 0x3B).map { String(decoding: $0, as: UTF8.self) }
        let qualified = (parts.first ?? "").split(separator: ".").last.map(String.init) ?? ""
        name = CellText.line(qualified).uppercased()
        guard !name.isEmpty else { return nil }
        var parameters: [String: [String]] = [:]
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1).map(String.init)
            let key = pair.count == 2 ? pair[0].uppercased() : "TYPE"
            let values = (pair.last ?? "").filter { $0 != "\"" }.split(separator: ",").map { $0.lowercased() }
            parameters[key, default: []] += values
        }
        self.parameters = parameters
        self.raw = content[(colon + 1)...]
        self.line = line
    }

    var isBeginOfCard: Bool { name == "BEGIN" && isAboutCard }
    var isEndOfCard: Bool { name == "END" && isAboutCard }

    private var isAboutCard: Bool { String(decoding: raw, as: UTF8.self).uppercased().hasPrefix("VCARD") }

    /// 1 is most preferred, 100 least, 101 where nothing is said.
    var preference: Int {
        if let number = parameters["PREF"]?.first.flatMap({ Int($0) }) { return number }
        return hasType("pref") ? 1 : 101
    }

    func hasType(_ type: String) -> Bool { parameters["TYPE"]?.contains(type) == true }

    /// The value as one text, with escapes undone.
    var text: String { CellText.block(CardValue.unescaped(decoded[...])) }

    /// The components of a structured value: `N`, `ADR`, `ORG`.
    var components: [String] {
        CardValue.split(decoded, at: 0x3B).map { CellText.line(CardValue.unescaped($0)) }
    }

    /// The items of a list: `CATEGORIES`.
    var items: [String] {
        CardValue.split(decoded, at: 0x2C).map { CellText.line(CardValue.unescaped($0)) }.filter { !$0.isEmpty }
    }

    private var decoded: [UInt8] {
        let words = (parameters["ENCODING"] ?? []) + (parameters["TYPE"] ?? [])
        guard words.contains("quoted-printable") else { return Array(raw) }
        let bytes = CardValue.quotedPrintable(raw)
        return String(validating: bytes, as: UTF8.self) != nil ? bytes : OldEncodings.utf8(bytes)
    }

    /// The colon before the value; one inside a quoted parameter is none.
    private static func colon(_ content: [UInt8]) -> Int? {
        var isQuoted = false
        for (index, byte) in content.enumerated() {
            if byte == 0x22 { isQuoted.toggle() }
            if byte == 0x3A, !isQuoted { return index }
        }
        return content.firstIndex(of: 0x3A)
    }

    private static func split(_ bytes: ArraySlice<UInt8>, at separator: UInt8) -> [ArraySlice<UInt8>] {
        var isQuoted = false
        return bytes.split(omittingEmptySubsequences: false) { byte in
            if byte == 0x22 { isQuoted.toggle() }
            return byte == separator && !isQuoted
        }
    }
}
