/// Why something is due now: the words behind `WhyWords`. Silence and a no are never called a failure.
enum WhyPhrase: Catalogued {
    case talkStarts, talkStarted, talkWas, talkIs, talkIsOver, talkWasNoted
    case thankNow, thankStill
    case saidYes, talkFellThrough, wrote, askedSomething, offeredTimes
    case iPromised, iPromisedUntil, iPromisedSomething, theyPromised, theyPromisedSomething
    case declined, quietForAWeek, quietForWeeks, quietAfterFollowUps, isReady, laterHasCome
    case newJob, newTitle, newCompany, newSomething, lastContact

    var phrase: Phrase {
        switch self {
        case .talkStarts, .talkStarted, .talkWas, .talkIs, .talkIsOver, .talkWasNoted, .thankNow, .thankStill: talk
        case .saidYes, .talkFellThrough, .wrote, .askedSomething, .offeredTimes, .declined, .quietForAWeek,
            .quietForWeeks, .quietAfterFollowUps, .isReady, .laterHasCome:
            asking
        case .iPromised, .iPromisedUntil, .iPromisedSomething, .theyPromised, .theyPromisedSomething, .newJob,
            .newTitle, .newCompany, .newSomething, .lastContact:
            after
        }
    }

    private var talk: Phrase {
        switch self {
        case .talkStarts: Phrase(en: "Your talk with {name} starts at {time}.", zh: "{time}和{name}聊天。")
        case .talkStarted: Phrase(en: "Your talk with {name} started at {time}.", zh: "和{name}的聊天{time}已经开始。")
        case .talkWas:
            Phrase(en: "Your talk with {name} was planned for {day}. Did it happen?", zh: "原定{day}和{name}聊天，聊成了吗？")
        case .talkIs:
            Phrase(
                en: "You talk with {name} {day} at {time}. A look at their page helps.",
                zh: "{day}{time}和{name}聊天，先看一眼对方的资料。")
        case .talkIsOver:
            Phrase(
                en: "You talked with {name} {day}. Write down what you want to keep while it is fresh.",
                zh: "{day}和{name}聊过了，趁印象还新，记下想留住的。")
        case .talkWasNoted:
            Phrase(
                en: "You talked with {name} {day}. A few words are enough to remember it by.",
                zh: "{day}和{name}聊过，写几个字也好，日后想得起来。")
        case .thankNow:
            Phrase(
                en: "You talked with {name} {day}. Say thanks within a day, with the links you spoke of.",
                zh: "{day}和{name}聊过了，一天之内道声谢，附上聊到的链接。")
        default:
            Phrase(
                en: "You talked with {name} {day}. A thank-you is still welcome.", zh: "{day}和{name}聊过，现在道谢也不晚。")
        }
    }

    private var asking: Phrase {
        switch self {
        case .saidYes: Phrase(en: "{name} said yes {day}. Offer a few times today.", zh: "{name}{day}答应了，今天就给几个时间选吧。")
        case .talkFellThrough:
            Phrase(
                en: "The talk with {name} planned for {day} did not come about. Offer a few new times.",
                zh: "原定{day}和{name}的聊天没有成，再给几个时间选吧。")
        case .wrote:
            Phrase(en: "{name} wrote to you {day}. Read it, and say what it means.", zh: "{name}{day}给你发来消息，看看说了什么。")
        case .askedSomething:
            Phrase(
                en: "{name} asked you something {day}. A short answer keeps it going.",
                zh: "{name}{day}问了你一个问题，简单回一句就好。")
        case .offeredTimes:
            Phrase(
                en:
                    "You offered {name} times {day}, and none is picked yet. Mention them once, lightly; then let it be.",
                zh: "你{day}给了{name}几个时间，对方还没选。轻轻提一次，之后就不用再催了。")
        case .declined:
            Phrase(
                en:
                    "{name} answered {day}: not possible now. A short thank-you closes it kindly. It says nothing about you.",
                zh: "{name}{day}回复说这次不行。简单道声谢就好，这与你无关。")
        case .quietForAWeek:
            Phrase(
                en: "It has been quiet on {name}’s side for a week. A few easy lines are due today.",
                zh: "{name}那边安静了一周，今天可以轻轻问一句。")
        case .quietForWeeks:
            Phrase(
                en: "It has been quiet on {name}’s side for {n} weeks. A few easy lines would do.",
                zh: "{name}那边安静了{n}周，可以轻轻问一句。")
        case .quietAfterFollowUps:
            Phrase(
                en:
                    "Quiet since your {n|follow-up|follow-ups} to {name}. You were introduced, so one more easy line is fine.",
                zh: "你跟进{name}{n}次了，还没有回音。既然有人引荐，再轻轻问一句也无妨。")
        case .isReady:
            Phrase(en: "You have looked into {name}’s work. The ask can go.", zh: "{name}的情况你已经了解过，可以发出邀请了。")
        default:
            Phrase(
                en: "{name} asked you to come back later, and later has come.", zh: "{name}请你过些时候再来，现在到时候了。")
        }
    }

    private var after: Phrase {
        switch self {
        case .iPromised: Phrase(en: "You promised {name}: {what}.", zh: "你答应过{name}：{what}。")
        case .iPromisedUntil:
            Phrase(en: "You promised {name}: {what}. It is due {day}.", zh: "你答应过{name}：{what}，说好{day}。")
        case .iPromisedSomething:
            Phrase(en: "You promised {name} something. Its day has come.", zh: "你答应过{name}一件事，到日子了。")
        case .theyPromised:
            Phrase(
                en: "{name} offered you: {what}. If it has not come, a friendly word is fine, and so is letting it go.",
                zh: "{name}说过要给你：{what}。如果还没有，友好地问一句可以，不问也可以。")
        case .theyPromisedSomething:
            Phrase(
                en:
                    "{name} offered you something. If it has not come, a friendly word is fine, and so is letting it go.",
                zh: "{name}说过要帮你一件事。如果还没有，友好地问一句可以，不问也可以。")
        case .newJob:
            Phrase(
                en: "{name} is now {title} at {company}. A good day for congratulations.",
                zh: "{name}现在是{company}的{title}，正好道声祝贺。")
        case .newTitle:
            Phrase(en: "{name} is now {title}. A good day for congratulations.", zh: "{name}现在是{title}，正好道声祝贺。")
        case .newCompany:
            Phrase(en: "{name} is now at {company}. A good day for congratulations.", zh: "{name}到{company}了，正好道声祝贺。")
        case .newSomething:
            Phrase(en: "{name} has a new job. A good day for congratulations.", zh: "{name}换了新工作，正好道声祝贺。")
        default:
            Phrase(
                en:
                    "You were last in touch with {name} {distance}. A few lines keep it alive, best with something of use to them.",
                zh: "上次和{name}联系是{distance}的事了。写几句问候吧，带上一点对对方有用的更好。")
        }
    }
}
