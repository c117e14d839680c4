package import CoffeeChat

extension Gain {
    package var label: Phrase {
        switch self {
        case .wisdom: Phrase(en: "wisdom", zh: "经验之谈")
        case .words: Phrase(en: "words for the work", zh: "行内的说法")
        case .person: Phrase(en: "somebody to know", zh: "认识的人")
        case .possibility: Phrase(en: "a possibility", zh: "一种可能")
        case .gig: Phrase(en: "a gig", zh: "一份活儿")
        }
    }

    /// What it means, for the form after a chat.
    package var meaning: Phrase {
        switch self {
        case .wisdom:
            Phrase(en: "Advice from somebody who has been there", zh: "过来人的建议")
        case .words: Phrase(en: "New ways to think and talk about the work", zh: "理解和谈论这一行的新说法")
        case .person: Phrase(en: "A mentor, a colleague to be, a friend", zh: "导师、未来的同事，或者朋友")
        case .possibility: Phrase(en: "A door you did not know of", zh: "一扇之前不知道的门")
        case .gig: Phrase(en: "Work, small or large", zh: "一份工作，大小都算")
        }
    }
}
