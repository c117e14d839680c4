package import CoffeeChat

/// Words and roles: what people said, and how many of them.
package enum SayingWords: Catalogued {
    case title, lead, empty, one, some, others, hint

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Words and roles", zh: "听来的话")
        case .lead:
            Phrase(en: "What people said about roles and teams, by topic.", zh: "大家谈到的岗位和团队，按话题归在一起。")
        case .empty:
            Phrase(
                en: "Nothing yet. In your notes, \" begins a quote and # a topic: they are gathered here.",
                zh: "还没有。做笔记时用引号写下原话、用 # 标出话题，就会汇总到这里。")
        case .one: Phrase(en: "One person so far: one talk is one opinion.", zh: "目前只有一个人这么说，一次聊天只是一家之言。")
        case .some: Phrase(en: "{n} people spoke of it.", zh: "有{n}个人谈到。")
        case .others: Phrase(en: "Without a topic", zh: "未归类")
        case .hint:
            Phrase(
                en: "In your notes: ! a promise   \" a quote   # a topic   @ somebody to meet   http… a link",
                zh: "笔记里的记号：！承诺　“ 原话　# 话题　@ 想认识的人　http… 链接")
        }
    }
}

extension SaidTopics.Topic {
    /// How many people said something about it: one talk is one opinion.
    package func opinions(in language: Language) -> String {
        people == 1 ? SayingWords.one(language) : SayingWords.some(language, ["n": .number(people)])
    }
}
