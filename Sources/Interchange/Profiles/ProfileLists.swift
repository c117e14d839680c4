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
        let inside = String(line[line.index(after: open)...].dropLast())
        let bare = CellText.line(String(line[..<open]))
        // Of two brackets, the first belongs to the name.
        return bare.hasSuffix(")") || bare.hasSuffix("）") || isProficiency(inside) ? bare : line
    }

    /// "Native or bilingual proficiency", "母语或双语水平": on the page a line of its own.
    private static func isProficiency(_ line: String) -> Bool {
        let lowered = line.lowercased()
        return levels.contains { lowered.contains($0) }
    }

    private static let levels = [
        "native", "bilingual", "professional", "elementary", "proficiency", "limited working", "fluent", "beginner",
        "intermediate",
        "advanced", "conversational", "mother tongue", "basic", "母语", "双语", "专业", "工作水平", "工作能力", "有限工作", "初级", "初等",
        "中级", "高级", "流利",
        "熟练", "精通", "水平", "母語", "雙語", "專業", "初級", "中級", "高級", "muttersprach", "zweisprachig", "verhandlungssicher",
        "fließend",
        "grundkenntnisse", "kompetenz", "langue natale", "natif", "bilingue", "professionnel", "notions", "compétence",
        "nativ", "bilingüe",
        "profesional", "básic", "competencia", "profissiona", "fluente", "elementar", "madrelingua", "conoscenza",
        "moedertaal", "professione", "basis",
        "ネイティブ", "초급", "중급", "원어민", "родной", "начальн", "средн",
    ]
}
