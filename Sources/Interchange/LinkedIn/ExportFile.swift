/// The files of LinkedIn's export that are read.
enum ExportFile: String, CaseIterable {
    case connections, profile, positions, education, skills, languages, invitations, messages, notes
    case emailAddresses = "emailaddresses"

    /// By the last part of a path: `Email_Addresses.csv`, `email addresses.csv`, `Connections (1).csv`.
    init?(path: String) {
        let name = Self.baseName(path)
        guard !Self.isLitter(path), name.lowercased().hasSuffix(".csv") else { return nil }
        var stem = name.dropLast(4)
        // A second download: "Connections (1)".
        if stem.hasSuffix(")"), let open = stem.lastIndex(of: "(") { stem = stem[..<open] }
        self.init(rawValue: HeaderName.key(String(stem)))
    }

    static func baseName(_ path: String) -> String {
        String(path.split(separator: "/").last ?? Substring(path))
    }

    /// What systems leave in archives and folders. macOS puts a `._Connections.csv` beside each file: not text.
    static func isLitter(_ path: String) -> Bool {
        let name = baseName(path)
        return name.hasPrefix("._") || name == ".DS_Store" || name.lowercased() == "thumbs.db"
            || name.lowercased() == "desktop.ini" || path.split(separator: "/").contains("__MACOSX")
    }
}
