package import CoffeeChat

/// What is said after a no or a silence: kind, true, and short.
enum SetbackPhrase: Catalogued {
    case declined, silence, silenceAfterOne, silenceAfterMore
    case thankThem, followUp, send, ask, widen, rest

    var phrase: Phrase {
        switch self {
        case .declined:
            Phrase(
                en: "{name} cannot right now. That is all it means; it says nothing about you, or about next year.",
                zh: "{name}这次不方便，仅此而已。这和你好不好没关系，也不代表以后都不行。")
        case .silence:
            Phrase(
                en: "{name} has not answered. Busy, or not online, or the burger came: most asks go like this.",
                zh: "{name}没有回。可能在忙，可能没上线，可能正好来电话了，大多数邀请都是这样。")
        case .silenceAfterOne:
            Phrase(
                en: "{name} has not answered, and you followed up kindly. You did your part; it may rest now.",
                zh: "{name}没有回，你也好好地跟进过一次。该做的都做了，先放一放吧。")
        case .silenceAfterMore:
            Phrase(
                en: "{name} has not answered after {n} follow-ups. You did more than enough; it may rest now.",
                zh: "你跟进过{name}{n}次，还没有回音。你做得够多了，先放一放吧。")
        case .thankThem: Phrase(en: "Next small step: two lines of thanks close it kindly.", zh: "下一小步：写两句谢谢，温和地收个尾。")
        case .followUp: Phrase(en: "Next small step: a few easy lines, once.", zh: "下一小步：轻轻问一句，一次就好。")
        case .send: Phrase(en: "Next small step: the ask to {next} is half written.", zh: "下一小步：给{next}的邀请已经写了一半。")
        case .ask: Phrase(en: "Next small step: look at {next}, who fits you well.", zh: "下一小步：看看{next}，和你很合适。")
        case .widen:
            Phrase(
                en: "Next small step: bring in a few more people; somebody in there is glad to be asked.",
                zh: "下一小步：再把一些人带进来，里面总有人乐意被你约。")
        default: Phrase(en: "Next small step: none today. It is your day off.", zh: "下一小步：今天没有，你在休息。")
        }
    }
}

package enum SetbackWords {
    package static func sentence(_ setback: Setback, name: String, in language: Language) -> String {
        let values: KeyValuePairs<String, Filling>
        let phrase: SetbackPhrase
        switch setback {
        case .declined: (phrase, values) = (.declined, ["name": .text(name)])
        case .silence(_, let followUps):
            phrase = followUps == 0 ? .silence : followUps == 1 ? .silenceAfterOne : .silenceAfterMore
            values = ["name": .text(name), "n": .number(followUps)]
        }
        return phrase(language, values)
    }

    /// - Parameter next: The name of whom the step is about, where it is about somebody else.
    package static func step(_ step: SmallStep, next: String = "", in language: Language) -> String {
        let values: KeyValuePairs<String, Filling> = ["next": .text(next)]
        switch step {
        case .thankThem: return SetbackPhrase.thankThem(language)
        case .followUp: return SetbackPhrase.followUp(language)
        case .send: return SetbackPhrase.send(language, values)
        case .ask: return SetbackPhrase.ask(language, values)
        case .widen: return SetbackPhrase.widen(language)
        case .rest: return SetbackPhrase.rest(language)
        }
    }
}
