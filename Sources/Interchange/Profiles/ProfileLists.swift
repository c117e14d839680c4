/// The lists of a profile: skills and languages.
enum ProfileLists {
    /// - Parameter places: Where the person worked and studied: a page names them below the skills used there.
    static func skills(_ lines: [String], besides places: [String]) -> [String] {
        var seen: Set<String> = []
        let places = Set(places.filter { !$0.isEmpty })
        return lines.filter { line in
            guard !line.isEmpty, line.utf8.count <= 200, !PageWords.isNoise(line), !isUsedAt(line, places) else {
                return false
            }
            return seen.insert(line.lowercased()).inserted
        }
    }

    /// "Product Designer at Lyft", "Lyft"
    private static func isUsedAt(_ line: String, _ places: Set<String>) -> Bool {
        places.contains {
            line == $0 || line.hasSuffix(" at " + $0) || line.hasSuffix("，" + $0) || line.hasPrefix("在" + $0)
        }
    }

    /// The names alone, each once.
    static func languages(_ lines: [String]) -> [String] {
        var seen: Set<String> = []
        return lines.map(withoutProficiency).filter {
            !$0.isEmpty && !isProficiency($0) && seen.insert($0.lowercased()).inserted
        }
    }

    /// `English (Native or Bilingual)` is English; `Chinese (Simplified)` stays what it is.
    static func withoutProficiency(_ line: String) -> String {
        guard let last = line.last, last == ")" || last == "）",
            let open = line.lastIndex(where: { $0 == "(" || $0 == "（" })
        else { return line }
        let inside = line[line.index(after: open)...].dropLast().lowercased()
        if variants.contains(where: inside.contains) { return line }
        return CellText.line(String(line[..<open]))
    }

    private static func isProficiency(_ line: String) -> Bool {
        let lowered = line.lowercased()
        return lowered.hasSuffix("proficiency") || proficiencies.contains(lowered)
            || levels.contains(where: lowered.hasPrefix)
    }

    /// Brackets that belong to the language's name.
    private static let variants = [
        "simplified", "traditional", "mandarin", "cantonese", "brazil", "latin america", "european", "castilian",
        "dari", "gurmukhi",
        "简体", "繁体", "繁體", "簡體", "普通话", "普通話", "粤语", "粵語", "国语", "國語", "巴西", "swiss", "egypt", "levant", "hong kong",
        "taiwan", "bokmål", "nynorsk",
    ]

    private static let proficiencies: Set<String> = [
        "native or bilingual", "full professional", "professional working", "limited working", "elementary",
        "muttersprache oder zweisprachig", "verhandlungssicher", "fließend", "grundkenntnisse",
    ]

    private static let levels = [
        "母语或双语", "母语", "全面专业", "全面的专业", "专业工作", "专业能力", "有限工作", "有限的工作", "初级", "中级", "高级", "流利", "熟练", "完全专业", "母語",
        "完全專業", "專業工作", "有限工作", "初級",
    ]
}
