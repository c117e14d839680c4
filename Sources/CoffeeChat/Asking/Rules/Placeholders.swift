/// Finds what a template leaves to be filled in: `[Name]`, `{company}`, `%FIRSTNAME%`, `___`, XX公司, TODO.
struct Placeholders {
    let scalars: [UInt32]
    private let offsets: [Int]
    let capitals: [Bool]
    private var found: [Range<Int>] = []

    /// In UTF-16 code units.
    static func ranges(in text: String) -> [Range<Int>] {
        var finder = Placeholders(FoldedText(text))
        finder.run()
        return finder.found
    }

    private init(_ folded: FoldedText) {
        (scalars, offsets, capitals) = (folded.scalars, folded.offsets, folded.capitals)
    }

    func scalar(_ index: Int) -> UInt32 { scalars.indices.contains(index) ? scalars[index] : 0 }

    private mutating func run() {
        var index = 0
        while index < scalars.count {
            if let end = end(at: index) {
                found.append(offsets[index]..<offsets[end])
                index = end
            } else {
                index += 1
            }
        }
    }

    private func end(at index: Int) -> Int? {
        switch scalar(index) {
        case 0x7B: bracket(index, closing: 0x7D, ofAnything: true)
        case 0x5B: bracket(index, closing: 0x5D, ofAnything: isShouted(index + 1))
        case 0x3C: bracket(index, closing: 0x3E, ofAnything: false)
        case 0x3010: bracket(index, closing: 0x3011, ofAnything: false) ?? emptyPair(index, closing: 0x3011)
        case 0x28: bracket(index, closing: 0x29, ofAnything: false, isRound: true) ?? emptyPair(index, closing: 0x29)
        case 0x300A: emptyPair(index, closing: 0x300B)
        case FoldedText.opening: emptyPair(index, closing: FoldedText.closing)
        case 0x22: emptyQuotes(index)
        case 0x40: marked(index, closes: false)
        case 0x2F, FoldedText.tilde, 0x7E: marked(index, closes: true)
        case 0x6D: eitherTitle(index)
        case 0x63: capitalSlot("company", at: index)
        case 0x65: capitalSlot("event", at: index) ?? capitalSlot("employer", at: index)
        case 0x72: capitalSlot("role", at: index) ?? capitalSlot("recipient", at: index)
        case 0x61: letterFor(index)
        case 0x25: percent(index)
        case 0x24: dollar(index)
        case 0x5F: run(of: 0x5F, from: index, atLeast: 2)
        case 0x23: hash(index)
        case 0x79: constant("your_", at: index)
        case 0x78, 0xD7, 0x25CB, 0x3007, 0x25A1: crosses(index) ?? letterFor(index)
        case 0x74:
            marker("todo", at: index) ?? marker("tbd", at: index) ?? marker("tbc", at: index)
                ?? capitalSlot("topic", at: index)
        case 0x70: marker("placeholder", at: index) ?? capitalSlot("position", at: index)
        case 0x66:
            marker("fixme", at: index) ?? marker("firstname", at: index) ?? marker("fname", at: index)
                ?? capitalSlot("first", at: index)
        case 0x6E: constant("name of ", at: index) ?? marker("name", at: index) ?? greeted(["null", "nan"], at: index)
        case 0x75: greeted(["undefined"], at: index)
        case 0x2A: mergeTag(index) ?? stars(index)
        case 0x3F: standsAlone(run(of: 0x3F, from: index, atLeast: 3), from: index)
        case 0x64: words("dd/mm", at: index)
        case 0x69:
            words("insert name", at: index) ?? words("insert company", at: index) ?? constant("insert ", at: index)
        case 0x6C: words("lorem ipsum", at: index) ?? marker("lastname", at: index)
        case 0x67D0: words("某某", at: index) ?? words("某公司", at: index)
        case 0x6B64: words("此处填", at: index) ?? words("此处插入", at: index)
        case 0x5F85: words("待补充", at: index)
        case 0x8FD9: words("这里换成", at: index) ?? words("这里填", at: index)
        default: nil
        }
    }

    func written(_ range: Range<Int>) -> String {
        String(String.UnicodeScalarView(scalars[range].compactMap(Unicode.Scalar.init)))
    }

    func words(_ words: String, at index: Int) -> Int? {
        let wanted = words.unicodeScalars.map(\.value)
        guard index + wanted.count <= scalars.count, scalars[index..<index + wanted.count].elementsEqual(wanted) else {
            return nil
        }
        return index + wanted.count
    }

    /// "TODO: check", not "TODO comments" nor "a todo app".
    private func marker(_ word: String, at index: Int) -> Int? {
        guard capitals[index], !ScalarClass.isLetter(scalar(index - 1)), let end = words(word, at: index),
            capitals[end - 1],
            !ScalarClass.isLetter(scalar(end))
        else { return nil }
        let next = scalar(end) == 0x20 ? scalar(end + 1) : scalar(end)
        let isSubject = ScalarClass.isLetter(next) && !(scalar(index - 1) == 0x28 || index == 0)
        return isSubject ? nil : end
    }

    func bracket(_ index: Int, closing: UInt32, ofAnything: Bool, isRound: Bool = false) -> Int? {
        var end = index + 1
        while end < min(scalars.count, index + 40), scalar(end) != closing, scalar(end) != 0x0A { end += 1 }
        guard scalar(end) == closing, end > index + 1 || ofAnything || closing == 0x5D else { return nil }
        var start = index + 1
        while start < end, scalar(start) == scalar(index) { start += 1 }
        let inner = written(start..<end)
        while scalar(end + 1) == closing { end += 1 }
        let isNamed = ofAnything && (closing == 0x7D || Self.namesSlot(inner)) && Self.isIdentifier(inner)
        let stands = isNamed || Self.asks(inner, onlyOrders: isRound)
        return stands ? end + 1 : nil
    }

    /// [TOWN]
    private func isShouted(_ index: Int) -> Bool {
        var end = index
        while ScalarClass.isLetter(scalar(end)) || scalar(end) == 0x20 || scalar(end) == 0x5F {
            if ScalarClass.isLetter(scalar(end)), !capitals[end] { return false }
            end += 1
        }
        return scalar(end) == 0x5D && end - index >= 3
    }

    /// [TOWN], [COMPANY NAME]; [PLEASE WAIT] is a sign.
    private static func namesSlot(_ inner: String) -> Bool {
        let words = inner.split { $0 == " " || $0 == "_" }.map(String.init)
        return words.count == 1 || !slots.isDisjoint(with: words)
    }

    private static func isIdentifier(_ inner: String) -> Bool {
        let count = inner.unicodeScalars.count
        if inner.allSatisfy(\.isNumber), !inner.isEmpty { return false }
        if inner.contains(",") { return false }
        return count <= 30 && inner.unicodeScalars.count { $0 == " " } <= 3
    }

    /// Brackets that name what is to come; labels of a trade ("[Skip] button") name something else.
    private static func asks(_ inner: String, onlyOrders: Bool) -> Bool {
        if orders.contains(where: { inner.hasPrefix($0) || ($0.utf8.count > 4 && inner.contains($0)) }) { return true }
        // "(your wheel, I mean)" is an aside, "[your wheel]" a gap.
        if !onlyOrders {
            if gaps.contains(where: inner.hasPrefix) { return true }
            if notes.contains(where: inner.contains) { return true }
            let isBrief = inner.count { $0 == " " } <= 3
            if inner.hasSuffix("?"), isBrief { return true }
        }
        if !onlyOrders, inner.allSatisfy({ $0 == " " || $0 == "." || $0 == "_" || $0 == "x" || $0 == "…" }) {
            return true
        }
        let words = Set(inner.split { !$0.isLetter }.map(String.init))
        // "(your name)"; "(your time)" is of the clock.
        if onlyOrders {
            if roundSlots.contains(inner) { return true }
            return inner.hasPrefix("your ") && words.subtracting(["your", "full", "first"]).isSubset(of: own)
        }
        if !words.isEmpty, words.count <= 4, !words.isDisjoint(with: slots) {
            return words.isSubset(of: slots.union(beside))
        }
        return hanSlots.contains {
            inner == $0
                || (inner.hasSuffix($0) && ["对方", "您的", "你的", "目标", "收件人", "贵"].contains { inner.hasPrefix($0) })
        } || (inner.unicodeScalars.count <= 12 && hanNames.contains(where: inner.hasSuffix))
    }

    private static let orders = [
        "insert", "fill in", "xx", "todo", "add detail", "这里写", "这里填", "这里换", "写一句", "填写", "此处", "待填", "插入", "填入", "补充",
        "替换", "占位",
    ]
    private static let gaps = [
        "your ", "add ", "attach ", "paste ", "name of", "e.g.", "their ", "something ", "mention ", "describe ",
        "include ",
        "reference ", "thing ", "replace ", "personal ", "mutual ", "1-2 ", "link to ", "one sentence", "two sentences",
    ]

    private static let roundSlots: Set<String> = [
        "姓名", "公司名", "公司名称", "平台", "平台名", "标题", "文章标题", "名称", "作品名", "作品名称", "书名", "职位", "称呼", "链接", "date?", "name?",
        "company?",
        "company name", "event name", "job title", "first name", "last name",
    ]

    private static let own: Set<String> = ["name", "company", "title", "role", "employer", "signature", "surname"]

    /// What writers note for themselves.
    private static let notes = [
        ": add", ": insert", "tbd", "tbc", "fixme", "placeholder", "goes here", "add link", "delete as",
    ]

    /// Whoever's it is: 【人事负责人姓名】.
    private static let hanNames = ["姓名", "名字", "公司名", "公司名称", "单位名称", "学校名称", "职位名称", "岗位名称", "作品名", "书名"]

    static let slots: Set<String> = [
        "name", "firstname", "lastname", "company", "title", "role", "position", "date", "topic", "city", "school",
        "day",
        "employer", "industry", "recipient", "project", "time", "place", "university", "job", "link", "field", "month",
        "team", "department", "number", "subject", "signature", "location", "product", "event", "fname", "lname",
        "detail",
        "details", "adjective", "article", "noun", "verb", "book", "talk", "paper", "town", "country", "street", "shop",
        "venue", "post", "blog", "conference", "interest", "interests", "podcast", "episode", "course", "award", "area",
        "piece", "magazine", "reason", "degree", "major", "feature", "hobby", "skill", "compliment", "fact", "week",
        "hour",
    ]

    private static let beside: Set<String> = [
        "first", "last", "full", "their", "the", "of", "your", "my", "specific", "mutual", "current", "person", "s",
        "or",
        "and", "a", "an", "contact", "target", "hiring", "manager", "this", "some", "in", "at", "on", "for", "to",
        "from", "which", "that",
        "recent", "particular", "relevant", "shared", "latest", "here",
    ]

    static let hanSlots = [
        "姓名", "名字", "公司", "公司名", "公司名称", "职位", "岗位", "日期", "时间", "话题", "学校", "地点", "称呼", "对方姓名", "项目", "作品名", "城市",
        "行业", "部门", "地名", "平台", "平台名", "标题", "文章标题", "名称", "领域", "活动名称", "讲座名称", "职业", "您的名字", "主题", "联系方式", "电话", "链接",
    ]

    private func run(of value: UInt32, from index: Int, atLeast count: Int) -> Int? {
        var end = index
        while scalar(end) == value { end += 1 }
        // __init__ is a word of somebody's trade.
        let isWord =
            ScalarClass.isLetter(scalar(end)) && scalar(end) < 0x80 && ScalarClass.isLetter(scalar(index - 1))
            || value == 0x5F && end - index == 2
                && ScalarClass.isLetter(scalar(end)) != ScalarClass.isLetter(scalar(index - 1))
        return end - index >= count && !isWord ? end : nil
    }

    /// XX公司, XX日, ××老师, 〇〇; "XXL" and "xx" at the end of a letter are none.
    private func crosses(_ index: Int) -> Int? {
        let value = scalar(index)
        // 20XX年
        if value == 0x78, capitals[index], scalar(index + 1) == 0x78, scalar(index + 2) == 0x5E74 { return index + 2 }
        let before = scalar(index - 1)
        if value == 0x78, !ScalarClass.isHan(before), ScalarClass.isLetter(before) || ScalarClass.isDigit(before) {
            return nil
        }
        // X月X日
        if value == 0x78, capitals[index], [0x6708, 0x65E5, 0x5E74].contains(scalar(index + 1)) { return index + 2 }
        guard let end = run(ofCrosses: value, from: index) else { return nil }
        if value != 0x78 { return end }
        if ScalarClass.isHan(scalar(end)) || [0x300B, 0x3011].contains(scalar(end)) { return end }
        let isShouted = capitals[index] && !ScalarClass.isLetter(scalar(end)) && !ScalarClass.isDigit(scalar(end))
        let isFinal = !(end..<min(end + 12, scalars.count)).contains { ScalarClass.isLetter(scalar($0)) }
        return isShouted && end - index >= 2 && (!isFinal || isBehindSmallWord(index)) ? end : nil
    }

    /// "at XXX." is left over, "Love, Elise XXX" is a kiss.
    private func isBehindSmallWord(_ index: Int) -> Bool {
        guard index > 1, scalar(index - 1) == 0x20, ScalarClass.isLetter(scalar(index - 2)) else { return false }
        var start = index - 2
        while start > 0, ScalarClass.isLetter(scalar(start - 1)) { start -= 1 }
        return !capitals[start]
    }

    private func run(ofCrosses value: UInt32, from index: Int) -> Int? {
        var end = index
        while scalar(end) == value { end += 1 }
        // 二〇二六, and a single cross or circle, are as they should be.
        return end - index >= 2 ? end : nil
    }
}
