import CoffeeChat

/// Cells that hold several things.
enum Lists {
    /// By semicolons; where there is none, by what else people put between.
    static func split(_ text: String) -> [String] {
        guard text.utf8.contains(where: { $0 == 0x3B || $0 == 0x7C || $0 == 0x2C || $0 >= 0x80 }) else {
            return text.isEmpty ? [] : [text]
        }
        for separators in [";；", "|", ",，、"] {
            guard text.contains(where: { separators.contains($0) }) else { continue }
            return unique(text.split(whereSeparator: { separators.contains($0) }).map { CellText.line(String($0)) })
        }
        return text.isEmpty ? [] : [text]
    }

    /// Google joins several with " ::: ", others with commas or semicolons.
    static func firstEmail(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == 0x20 || $0 == 0x2C || $0 == 0x3B || $0 == 0x3C }) else { return text }
        let parts = text.split(whereSeparator: { " ,;<>()".contains($0) })
        return parts.first { $0.contains("@") }.map(String.init) ?? text
    }

    /// A web address with a host and a path or at least a name with a dot; "Peter@Acme" and "n/a" are none.
    static func profile(_ text: String) -> ProfileAddress? {
        guard text.utf8.contains(0x2E) else { return nil }
        if let address = ProfileAddress(text) { return address }
        for part in text.split(whereSeparator: { $0 == " " || $0 == ";" }) where part.contains(".") {
            if let address = ProfileAddress(part) { return address }
        }
        return nil
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen = Set<String>()
        return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
