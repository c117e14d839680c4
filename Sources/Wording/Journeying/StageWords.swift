package import CoffeeChat

extension Stage {
    /// The station's name on the line of a journey.
    package var label: Phrase {
        switch self {
        case .idea: Phrase(en: "Idea", zh: "想法")
        case .ready: Phrase(en: "Ready to ask", zh: "准备好了")
        case .asked: Phrase(en: "Asked", zh: "已邀请")
        case .followedUp: Phrase(en: "Followed up", zh: "已跟进")
        case .yes: Phrase(en: "Yes", zh: "答应了")
        case .booked: Phrase(en: "Booked", zh: "约好了")
        case .met: Phrase(en: "Talked", zh: "聊过了")
        case .inTouch: Phrase(en: "In touch", zh: "保持联系")
        case .later: Phrase(en: "Later", zh: "以后再说")
        case .resting: Phrase(en: "Resting", zh: "先放一放")
        }
    }

    /// What the stage means, in a sentence.
    package var meaning: Phrase {
        switch self {
        case .idea: Phrase(en: "Somebody you might ask.", zh: "也许可以约来聊聊的人。")
        case .ready: Phrase(en: "You know why them; the note can go.", zh: "为什么想找对方已经清楚，可以发出邀请了。")
        case .asked:
            Phrase(en: "Your ask is with them. Nothing is due for a week.", zh: "邀请已经发出，这一周什么都不用做。")
        case .followedUp:
            Phrase(en: "You asked once more. Now it is theirs to answer.", zh: "你又问了一次，接下来等对方就好。")
        case .yes: Phrase(en: "They would like to talk. A time is to be found.", zh: "对方愿意聊，接下来约个时间。")
        case .booked: Phrase(en: "A day and an hour are set.", zh: "日子和时间都定好了。")
        case .met: Phrase(en: "You have talked. Notes and thanks come next.", zh: "你们聊过了，接下来记下要点，道一声谢。")
        case .inTouch: Phrase(en: "You know each other. A word now and then keeps it so.", zh: "你们认识了，偶尔问候，联系就不会断。")
        case .later: Phrase(en: "Not now, they said. It comes back by itself.", zh: "对方说现在不方便，到时候会再提醒你。")
        case .resting:
            Phrase(
                en: "People are busy, and it says nothing about you. It rests for half a year.",
                zh: "大家都忙，这与你无关。先放上半年。")
        }
    }
}
