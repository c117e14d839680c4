/// A few words that the seeker typed, brought into a form that a Chinese sentence can hold. Says 您 throughout.
struct ChineseTyped {
    enum Form {
        /// 我听了您的分享, 在知乎看到您的回答: stands alone.
        case sentence
        /// 您做过三年咖啡师: behind 看到.
        case clause
        /// 您在UXDX上的分享: something that can be seen, and theirs.
        case work
        /// 小红书, 设计群: a way that led to them.
        case way
        /// 在UXDX上
        case place
        /// 朋友王芳推荐
        case introduction
    }

    let form: Form
    let text: String

    /// `nil` where nothing is typed, or not in Chinese.
    init?(_ typed: String, to limit: Int = 80) {
        let plain = ChineseText.spaced(FactText.shortened(FactText.plain(typed), to: limit))
        guard !plain.isEmpty, FactText.reads(plain, in: .chinese) else { return nil }
        let words = ChineseText.polite(plain)
        form = Self.form(words)
        text = form == .clause ? Self.addressed(words) : form == .work ? Self.owned(words) : words
    }

    private static func form(_ text: String) -> Form {
        if text.hasPrefix("我") || text.hasPrefix("咱") { return .sentence }
        if introductions.contains(where: text.hasSuffix) { return .introduction }
        if ["您", "她", "他"].contains(where: text.hasPrefix) { return isThing(text) ? .work : .clause }
        if deeds.contains(where: text.hasPrefix) { return .clause }
        if seen.contains(where: text.contains) { return .sentence }
        if places.contains(where: text.hasPrefix) { return .place }
        if works.contains(where: text.hasSuffix) { return .work }
        if theirVerbs.contains(where: text.hasPrefix) || text.contains("过") || text.contains("转") { return .clause }
        return .way
    }

    /// 您在UXDX上的分享, but not 您做的是设计.
    private static func isThing(_ text: String) -> Bool {
        if works.contains(where: text.hasSuffix) { return true }
        let isClause = ["了", "是", "过", "转"].contains { text.contains($0) }
        guard !isClause, text.contains("的"), let thing = text.split(separator: "的").last else { return false }
        return !text.hasSuffix("的") && thing.unicodeScalars.count >= 2
    }

    private static func addressed(_ text: String) -> String {
        if text.hasPrefix("她") || text.hasPrefix("他") { return "您" + text.dropFirst() }
        return text.hasPrefix("您") ? text : "您" + text
    }

    private static func owned(_ text: String) -> String {
        if text.hasPrefix("她") || text.hasPrefix("他") { return "您" + text.dropFirst() }
        return text.contains("您") ? text : "您的" + text
    }

    private static let introductions = ["推荐", "介绍", "引荐", "推荐的", "介绍的"]
    private static let seen = [
        "看到", "读到", "听到", "听了", "看了", "读了", "刷到", "认识", "见过", "关注", "听您", "看您", "读您", "参加", "翻到",
    ]
    private static let places = ["在", "从", "通过", "经由", "于"]
    static let works = [
        "分享", "文章", "演讲", "回答", "笔记", "作品集", "作品", "播客", "视频", "帖子", "访谈", "专栏", "采访", "讲座", "项目", "案例", "直播",
        "主页", "工作坊", "设计", "报告", "评论", "公众号",
    ]
    private static let deeds = ["写了", "写过", "做过", "做了", "当过", "开了", "办了", "带过", "负责", "拿过", "拿了", "教过", "出了", "出版"]
    private static let theirVerbs = [
        "从", "做", "当", "在", "曾", "以前", "之前", "写", "开", "办", "带", "负责", "拿", "学", "教", "会", "喜欢",
    ]
}
