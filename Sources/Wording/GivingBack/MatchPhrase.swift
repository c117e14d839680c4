/// What speaks for naming somebody, and what against: the words behind `MatchWords`.
enum MatchPhrase: Catalogued {
    case skill, title, company, past, sharedWords
    case wish, note, sharedDislike, isFree, worksForLittle
    case livesNear, drawnTo, staysNear, speaks, rightLevel
    case soured, swornOff, likesWhatIsUnwanted, takesNothing, onlyElse, wantsPay
    case otherCraft, farAway, staysWhereTheyAre, lacksLanguage, otherLevel
    case nobody, emptyText

    var phrase: Phrase {
        switch self {
        case .skill, .title, .company, .past, .sharedWords: work
        case .wish, .note, .sharedDislike, .isFree, .worksForLittle: notes
        case .livesNear, .drawnTo, .staysNear, .speaks, .rightLevel, .otherCraft, .farAway, .staysWhereTheyAre,
            .lacksLanguage, .otherLevel:
            needs
        case .soured, .swornOff, .likesWhatIsUnwanted, .takesNothing, .onlyElse, .wantsPay: against
        case .nobody:
            Phrase(
                en: "Nobody on file comes to mind. Notes about what people wish for help most.",
                zh: "笔记本里暂时想不到合适的人。多记下大家想做什么，最有帮助。")
        case .emptyText:
            Phrase(
                en: "There is no text. Give it, name a file, or use - for standard input.",
                zh: "没有内容。请写上文字、文件名，或用 - 从标准输入读取。")
        }
    }

    private var work: Phrase {
        switch self {
        case .skill: Phrase(en: "Knows {what} (the text: “{words}”)", zh: "懂{what}（文中“{words}”）")
        case .title: Phrase(en: "Works as {what} (the text: “{words}”)", zh: "职位是{what}（文中“{words}”）")
        case .company: Phrase(en: "Is at {what} (the text: “{words}”)", zh: "在{what}（文中“{words}”）")
        case .past: Phrase(en: "Was {what} before (the text: “{words}”)", zh: "做过{what}（文中“{words}”）")
        default: Phrase(en: "The same words: {words}", zh: "用词相同：{words}")
        }
    }

    private var notes: Phrase {
        switch self {
        case .wish:
            Phrase(
                en: "Wishes for it, by your notes: “{sentence}” (the text: “{words}”)",
                zh: "你记过对方想要的：“{sentence}”（文中“{words}”）")
        case .note: Phrase(en: "Your notes: “{sentence}” (the text: “{words}”)", zh: "你记过：“{sentence}”（文中“{words}”）")
        case .sharedDislike:
            Phrase(
                en: "Has had enough of it, as the text has: “{sentence}” (“{words}”)",
                zh: "和文中一样不想要：“{sentence}”（“{words}”）")
        case .isFree: Phrase(en: "Has time, by your notes: “{sentence}”", zh: "你记过对方有空：“{sentence}”")
        default: Phrase(en: "Would do it for little: “{sentence}”", zh: "报酬少也愿意：“{sentence}”")
        }
    }

    private var needs: Phrase {
        switch self {
        case .livesNear: Phrase(en: "Lives near: {place}", zh: "离得近：{place}")
        case .drawnTo: Phrase(en: "Has ties to the place: “{sentence}”", zh: "和那里有缘：“{sentence}”")
        case .staysNear:
            Phrase(en: "Stays where they are, and this is near: “{sentence}”", zh: "离不开本地，正好就在附近：“{sentence}”")
        case .speaks: Phrase(en: "Speaks {language}", zh: "会{language}")
        case .rightLevel: Phrase(en: "Has the years that are asked for", zh: "资历相当")
        case .otherCraft: Phrase(en: "But works as {what}, another trade than asked for", zh: "不过职位是{what}，不是要找的行当")
        case .farAway: Phrase(en: "But lives far away: {place}", zh: "不过住得远：{place}")
        case .staysWhereTheyAre: Phrase(en: "But would not go there: “{sentence}”", zh: "不过不会去那里：“{sentence}”")
        case .lacksLanguage: Phrase(en: "But no {language} on file", zh: "不过没有会{language}的记录")
        default: Phrase(en: "But has more or fewer years than asked for", zh: "不过资历不太相当")
        }
    }

    private var against: Phrase {
        switch self {
        case .soured: Phrase(en: "But your notes sound otherwise: “{sentence}”", zh: "不过你记的不太乐观：“{sentence}”")
        case .swornOff:
            Phrase(
                en: "But has had enough of it: “{sentence}” (the text: “{words}”)",
                zh: "不过对方不想再碰：“{sentence}”（文中“{words}”）")
        case .likesWhatIsUnwanted:
            Phrase(
                en: "But likes what the text wants to do without: “{sentence}” (“{words}”)",
                zh: "不过偏偏喜欢文中不要的：“{sentence}”（“{words}”）")
        case .takesNothing: Phrase(en: "But takes nothing on now: “{sentence}”", zh: "不过现在不接：“{sentence}”")
        case .onlyElse: Phrase(en: "But does something else alone: “{sentence}”", zh: "不过只做别的：“{sentence}”")
        default: Phrase(en: "But wants to be paid well: “{sentence}”", zh: "不过看重报酬：“{sentence}”")
        }
    }
}
