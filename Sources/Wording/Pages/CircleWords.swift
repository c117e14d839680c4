package import CoffeeChat

/// Circles: people from whom one wants to hear equally often.
package enum CircleWords: Catalogued {
    case title, lead, toCircles, none
    case size, nobody, lastContact, noContact
    case name, nameHint, rhythm, make, made, makeHeading
    case addHeading, person, put, putDone, out, outDone
    case changeHeading, keep, kept, dissolve, dissolved
    case choose, noCircle, asCircle, nameMissing

    package var phrase: Phrase {
        switch self {
        case .title, .lead, .toCircles, .none, .size, .nobody, .lastContact, .noContact: page
        case .name, .nameHint, .rhythm, .make, .made, .makeHeading: making
        case .addHeading, .person, .put, .putDone, .out, .outDone: members
        default: changing
        }
    }

    private var page: Phrase {
        switch self {
        case .title: Phrase(en: "Circles", zh: "圈子")
        case .lead:
            Phrase(
                en: "A circle is a few people from whom you want to hear equally often: mentors every month, "
                    + "old colleagues twice a year.",
                zh: "把想用同样的节奏保持联系的人放进一个圈子：比如前辈每个月联系一次，老同事半年一次。")
        case .toCircles: Phrase(en: "Circles: a rhythm for several people at once", zh: "圈子：给几个人定同一个节奏")
        case .none:
            Phrase(
                en: "There is no circle yet. Begin with the two or three people who helped you most.",
                zh: "还没有圈子。不妨先从帮你最多的两三个人开始。")
        case .size: Phrase(en: "{rhythm} · {n} {n|person|people}", zh: "{rhythm} · {n} 人")
        case .nobody: Phrase(en: "Nobody is in it yet.", zh: "里面还没有人。")
        case .lastContact: Phrase(en: "Last in touch {distance}", zh: "上次联系：{distance}")
        default: Phrase(en: "No contact is on file yet: log one, and the rhythm begins.", zh: "还没有记过联系。记下一次，就从那天算起。")
        }
    }

    private var making: Phrase {
        switch self {
        case .makeHeading: Phrase(en: "A new circle", zh: "新建圈子")
        case .name: Phrase(en: "Name", zh: "名称")
        case .nameHint: Phrase(en: "Only you see it.", zh: "只有你自己看得到。")
        case .rhythm: Phrase(en: "How often", zh: "多久联系一次")
        case .made: Phrase(en: "The circle is there: {name}.", zh: "圈子建好了：{name}。")
        default: Phrase(en: "Make the circle", zh: "建立圈子")
        }
    }

    private var members: Phrase {
        switch self {
        case .addHeading: Phrase(en: "Add somebody", zh: "加人")
        case .person: Phrase(en: "Whom", zh: "加谁")
        case .put: Phrase(en: "Add to the circle", zh: "加进圈子")
        case .putDone: Phrase(en: "{name} is in the circle.", zh: "{name}已在圈子里。")
        case .out: Phrase(en: "Take out", zh: "移出")
        default: Phrase(en: "{name} is in no circle now.", zh: "已把{name}移出圈子。")
        }
    }

    private var changing: Phrase {
        switch self {
        case .changeHeading: Phrase(en: "Change", zh: "修改")
        case .keep: Phrase(en: "Keep", zh: "保存")
        case .kept: Phrase(en: "The circle is changed.", zh: "圈子已修改。")
        case .dissolve: Phrase(en: "Dissolve the circle", zh: "解散圈子")
        case .dissolved:
            Phrase(en: "The circle is dissolved. Nobody was removed from your notebook.", zh: "圈子已解散，里面的人都还在。")
        case .choose: Phrase(en: "Circle", zh: "圈子")
        case .noCircle: Phrase(en: "None", zh: "不在圈子里")
        case .asCircle: Phrase(en: "As the circle: {rhythm}", zh: "跟圈子一样：{rhythm}")
        default: Phrase(en: "A circle needs a name.", zh: "给圈子起个名字。")
        }
    }
}

extension CircleWords {
    /// "Every month · 4 people"
    package static func sum(of rhythm: Rhythm?, size: Int, in language: Language) -> String {
        let words = ReasonToWriteWords.rhythm(rhythm, in: language)
        return CircleWords.size(language, ["rhythm": .text(words), "n": .number(size)])
    }

    package static func lastContact(_ day: Day?, today: Day, in language: Language) -> String {
        guard let day else { return noContact(language) }
        return lastContact(language, ["distance": .text(DateWords.distance(day, today: today, in: language))])
    }
}
