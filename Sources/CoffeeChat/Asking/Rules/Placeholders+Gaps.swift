/// Slots that stand between other marks, in capitals, or empty.
extension Placeholders {
    /// “”, 《》, （）, 【】 with nothing inside; `main()` is code.
    func emptyPair(_ index: Int, closing: UInt32) -> Int? {
        var end = index + 1
        while scalar(end) == 0x20 { end += 1 }
        let isCode = ScalarClass.isLetter(scalar(index - 1)) && !ScalarClass.isHan(scalar(index - 1))
        return scalar(end) == closing && !isCode ? end + 1 : nil
    }

    /// `""` by itself, not where one quotation follows another.
    func emptyQuotes(_ index: Int) -> Int? {
        scalar(index + 1) == 0x22 && scalar(index - 1) == 0x20 && !ScalarClass.isLetter(scalar(index + 2))
            ? index + 2 : nil
    }

    /// `~name~`, `//topic//`, `@company`, @姓名.
    func marked(_ index: Int, closes: Bool) -> Int? {
        let mark = scalar(index)
        guard scalar(index - 1) <= 0x20 || ScalarClass.isHan(scalar(index - 1)) else { return nil }
        var start = index
        while scalar(start) == mark { start += 1 }
        var end = start
        while ScalarClass.isLetter(scalar(end)) || ScalarClass.isHan(scalar(end)) || scalar(end) == 0x5F {
            end += 1
        }
        guard end > start, end - start < 16, !closes || scalar(end) == mark else { return nil }
        return Self.plainSlots.contains(written(start..<end)) ? end + (closes ? start - index : 0) : nil
    }

    private static let plainSlots: Set<String> = [
        "name", "firstname", "first_name", "company", "role", "position", "topic", "event", "recipient", "employer",
        "jobtitle", "job_title", "姓名", "名字", "公司", "公司名", "职位", "作品", "主题", "称呼",
    ]

    /// "as ROLE at COMPANY", "at Company Name".
    func capitalSlot(_ word: String, at index: Int) -> Int? {
        guard capitals[index], scalar(index - 1) == 0x20, index > 1, !capitals[index - 2],
            ScalarClass.isLetter(scalar(index - 2)), let end = words(word, at: index)
        else { return nil }
        let isNamed = scalar(end) == 0x20 && capitals.indices.contains(end + 1) && capitals[end + 1]
        if isNamed, !ScalarClass.isLetter(scalar(index - 1)) {
            for name in ["name", "title"] {
                if let last = words(name, at: end + 1), !ScalarClass.isLetter(scalar(last)) { return last }
            }
        }
        let isShouted = (index..<end).allSatisfy { capitals[$0] } && !ScalarClass.isLetter(scalar(end))
        return isShouted && !isNamed ? end : nil
    }

    /// X公司, ABC公司, X老师: B站 and X光 are words.
    func letterFor(_ index: Int) -> Int? {
        guard capitals[index], !ScalarClass.isLetter(scalar(index - 1)) || ScalarClass.isHan(scalar(index - 1)) else {
            return nil
        }
        let end = words("abc", at: index) ?? words("xyz", at: index) ?? words("x", at: index)
        guard let end else { return nil }
        return ["公司", "企业", "大学", "单位", "老师", "总", "平台", "先生", "女士", "杂志", "项目"].contains {
            words($0, at: end) != nil
        } ? end : nil
    }

    /// "Mr/Ms Chen"
    func eitherTitle(_ index: Int) -> Int? {
        guard !ScalarClass.isLetter(scalar(index - 1)) else { return nil }
        return ["mr/ms", "mr./ms", "mr/mrs", "mr./mrs", "mr or ms"].lazy.compactMap { words($0, at: index) }.first
    }
}
