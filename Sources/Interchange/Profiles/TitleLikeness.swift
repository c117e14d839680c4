import CoffeeChat

/// Whether a line names a job. The reader of titles knows the words; here it decides between title and employer alone.
enum TitleLikeness {
    static func isTitle(_ line: String, _ reader: TitleReader) -> Bool {
        guard line.utf8.count <= 200 else { return false }
        let reading = reader.read(line)
        return !reading.isUnknown && (reading.field != .other || reading.rung != .mid || names(line))
    }

    /// Trades that the tables know as `other` say nothing by their field; their endings do.
    private static func names(_ line: String) -> Bool {
        let words = line.lowercased().split { !$0.isLetter }
        if words.contains(where: { word in endings.contains { word.hasSuffix($0) } && word.count > 4 }) { return true }
        return wideEndings.contains { line.hasSuffix($0) }
    }

    private static let endings = [
        "er", "or", "ist", "ian", "ant", "ent", "man", "woman", "nurse", "clerk", "chef", "coach", "guide", "founder",
        "owner", "intern", "fellow", "lead", "head", "student", "agent", "pilot",
    ]
    private static let wideEndings = [
        "师", "员", "者", "长", "家", "生", "人", "经理", "总监", "主管", "助理", "顾问", "教授", "老师", "教练", "创始人", "實習生", "師", "員",
    ]
}
