/// Cells that a spreadsheet would run as a formula (OWASP, "CSV injection"): an apostrophe before them makes
/// them text.
enum Defusing {
    static func done(_ text: String) -> String { needsApostrophe(text[...]) ? "'\(text)" : text }

    /// Takes our apostrophe away again, or the one that people type before `+44 20` themselves.
    static func undone(_ text: String) -> String {
        guard text.hasPrefix("'"), needsApostrophe(text.dropFirst()) else { return text }
        return String(text.dropFirst())
    }

    /// Apostrophes before a dangerous sign count as part of it, so that one that was there before survives
    /// the way out and back.
    private static func needsApostrophe(_ text: Substring) -> Bool {
        guard let first = text.unicodeScalars.first(where: { $0 != "'" }) else { return false }
        return "=+-@\t\r\n".unicodeScalars.contains(first)
    }
}
