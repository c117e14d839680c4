package import CoffeeChat

/// The look back at the end of the week.
enum LookBackPhrase: Catalogued {
    case title, goodTitle, counts
    case talkedOne, talkedSome, saidYes, wroteBack, gaveBack, kept, thanked, firstAsk, asked, followedUp, prepared
    case rested, quiet

    var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Your week", zh: "这一周")
        case .goodTitle: Phrase(en: "One good thing", zh: "一件好事")
        case .counts:
            Phrase(
                en: "{asks} {asks|ask|asks}, {answers} {answers|answer|answers}, {chats} {chats|chat|chats}.",
                zh: "发出{asks}次邀请，收到{answers}次回复，聊了{chats}次。")
        case .talkedOne:
            Phrase(en: "You talked with {name}. Half an hour that nobody else had.", zh: "你和{name}聊了一次，这半小时谁也替代不了。")
        case .talkedSome: Phrase(en: "You talked with {names}. What a week.", zh: "你和{names}都聊了，真是丰盛的一周。")
        case .saidYes: Phrase(en: "{name} said yes, because you asked.", zh: "{name}答应了，因为你开了口。")
        case .wroteBack: Phrase(en: "{name} took the time to answer you.", zh: "{name}抽空回复了你。")
        case .gaveBack: Phrase(en: "You gave {name} something back.", zh: "你回馈了{name}。")
        case .kept: Phrase(en: "What was promised between you and {name} was kept.", zh: "你和{name}之间说好的事，办到了。")
        case .thanked:
            Phrase(en: "You thanked {name}. It is remembered longer than one thinks.", zh: "你谢过{name}了，这样的话会被记很久。")
        case .firstAsk:
            Phrase(
                en: "You sent your very first ask, to {name}. It does not get harder than that.",
                zh: "你发出了第一条邀请，给{name}。最难的一步已经过去了。")
        case .asked:
            Phrase(
                en: "You asked {n} {n|person|people}. Asking is the part that is yours.", zh: "你约了{n}个人。开口这一步，是你自己走的。")
        case .followedUp:
            Phrase(en: "You followed up with {name}, lightly. That takes some courage.", zh: "你轻轻问了{name}一句，这需要一点勇气。")
        case .prepared:
            Phrase(
                en: "You looked into {name}’s work. The next ask will be better for it.",
                zh: "你了解了{name}的情况，下一条邀请会因此更好。")
        case .rested: Phrase(en: "You rested. That was the plan, and it counts.", zh: "你好好歇了一周，这也算数。")
        case .quiet:
            Phrase(en: "A quiet week. Everything is still here, and nothing is lost.", zh: "安静的一周。一切都还在，什么也没丢。")
        }
    }
}

package enum LookBackWords {
    package static func title(in language: Language) -> String { LookBackPhrase.title(language) }
    package static func goodTitle(in language: Language) -> String { LookBackPhrase.goodTitle(language) }

    package static func counts(_ week: WeekLookBack, in language: Language) -> String {
        LookBackPhrase.counts(
            language,
            ["asks": .number(week.asks), "answers": .number(week.answers), "chats": .number(week.chats)])
    }

    /// - Parameter names: What people are called; an id stands in where a name is missing.
    package static func goodThing(
        _ thing: WeekLookBack.GoodThing, names: [PersonID: String], in language: Language
    ) -> String {
        func say(_ phrase: LookBackPhrase, _ person: PersonID) -> String {
            phrase(language, ["name": .text(names[person] ?? person.text)])
        }
        switch thing {
        case .talked(let people) where people.count == 1: return say(.talkedOne, people[0])
        case .talked(let people):
            let all = people.map { names[$0] ?? $0.text }
            return LookBackPhrase.talkedSome(language, ["names": .text(list(all, in: language))])
        case .saidYes(let person): return say(.saidYes, person)
        case .wroteBack(let person): return say(.wroteBack, person)
        case .gaveBack(let person): return say(.gaveBack, person)
        case .kept(let person): return say(.kept, person)
        case .thanked(let person): return say(.thanked, person)
        case .firstAsk(let person): return say(.firstAsk, person)
        case .asked(let count): return LookBackPhrase.asked(language, ["n": .number(count)])
        case .followedUp(let person): return say(.followedUp, person)
        case .prepared(let person): return say(.prepared, person)
        case .rested: return LookBackPhrase.rested(language)
        case .quiet: return LookBackPhrase.quiet(language)
        }
    }

    private static func list(_ names: [String], in language: Language) -> String {
        guard language == .english else { return names.joined(separator: "、") }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + (names.count > 2 ? ", and " : " and ") + last
    }
}
