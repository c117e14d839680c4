/// What the numbers of the progress page mean, and what they do not.
enum ProgressPhrase: Catalogued {
    case silentMost, silentSome, silentNone, allOpen, nothingYet
    case waitHalf, waitHalfDay, waitSlowest
    case chatsNone, chatsOne, chats, weekFull, streakNone, streak, streakRest, streakBent
    case gainsNone, gains, easeNone, easeSame, easeEasier, easeHarder
    case hoursNone, hoursReceived, hoursBoth, hoursMoreGiven, gaveBack

    var phrase: Phrase {
        switch self {
        case .silentMost, .silentSome, .silentNone, .allOpen, .nothingYet, .waitHalf, .waitHalfDay, .waitSlowest:
            answers
        case .chatsNone, .chatsOne, .chats, .weekFull, .streakNone, .streak, .streakRest, .streakBent: weeks
        default: giving
        }
    }

    private var answers: Phrase {
        switch self {
        case .silentMost:
            Phrase(
                en: "No answer is the most usual answer: {n} of {all}. It says nothing about you.",
                zh: "没有回音是最常见的回音：{all}次里有{n}次。这和你好不好没关系。")
        case .silentSome:
            Phrase(
                en: "{n} of {all} {all|ask|asks} stayed without an answer. People are busy; it says nothing about you.",
                zh: "{all}次邀请里有{n}次没有回音。大家都忙，这和你没关系。")
        case .silentNone:
            Phrase(en: "Everybody has answered so far. That is rare, and kind of them.", zh: "到现在每个人都回了你，很难得，也很暖心。")
        case .allOpen:
            Phrase(
                en:
                    "{n} {n|ask is|asks are} out. Most answers take days, many take weeks; for now there is nothing to read into it.",
                zh: "发出的{n}次邀请都还在等回复。大多数回复要几天，不少要几周，现在还看不出什么。")
        case .nothingYet:
            Phrase(
                en: "Nothing to count yet. The first ask is the hardest, and then there will be a first bar here.",
                zh: "还没有可以数的。第一次开口最难，发出之后，这里就会有第一根柱子。")
        case .waitHalf:
            Phrase(
                en: "Half of the answers that came took up to {n} {n|day|days}, the slowest {slowest}.",
                zh: "收到的回复里，一半在{n}天之内，最慢的等了{slowest}天。")
        case .waitHalfDay:
            Phrase(
                en:
                    "Half of the answers that came were there the same day, the slowest took {slowest} {slowest|day|days}.",
                zh: "收到的回复里，一半当天就到了，最慢的等了{slowest}天。")
        default:
            Phrase(en: "Who is slow is not unwilling: late answers are real ones.", zh: "回得慢不等于不愿意，来得晚的回复一样算数。")
        }
    }

    private var weeks: Phrase {
        switch self {
        case .chatsNone:
            Phrase(
                en:
                    "{asks} {asks|ask|asks} and {answers} {answers|answer|answers} so far, and the first chat is still to come. That is how it goes for most people.",
                zh: "到现在发出{asks}次邀请，收到{answers}次回复，第一次聊天还在路上。大多数人都是这样。")
        case .chatsOne, .chats:
            Phrase(
                en: "{asks} {asks|ask|asks}, {answers} {answers|answer|answers}, {chats} {chats|chat|chats} in a year.",
                zh: "这一年发出{asks}次邀请，收到{answers}次回复，聊了{chats}次。")
        case .weekFull:
            Phrase(
                en: "The fullest week had {n} {n|chat|chats}; empty weeks are part of every year.",
                zh: "最充实的一周聊了{n}次；没有聊天的周，谁都会有。")
        case .streakNone: Phrase(en: "One small step, and a new run begins.", zh: "走一小步，就重新开始了。")
        case .streak: Phrase(en: "{n} {n|week|weeks} on the way.", zh: "已经走了{n}周。")
        case .streakRest:
            Phrase(
                en: "{n} {n|week|weeks} on the way, {rests} of them resting. Rests count.",
                zh: "已经走了{n}周，其中歇了{rests}周。休息也算。")
        default:
            Phrase(
                en:
                    "{n} {n|week|weeks} on the way, with {bends} quiet {bends|one|ones} in between. It bends; it does not break.",
                zh: "已经走了{n}周，中间有{bends}周安静过。弯一弯，不会断。")
        }
    }

    private var giving: Phrase {
        switch self {
        case .gainsNone:
            Phrase(
                en: "After a chat you can mark what it gave. The connection itself needs no mark.",
                zh: "聊完可以记下收获。认识一个人，本身不用记。")
        case .gains:
            Phrase(en: "Most of all it was {gain}: {n} of {all}.", zh: "收获最多的是{gain}：{all}次里有{n}次。")
        case .easeNone:
            Phrase(
                en: "Note how an ask felt, now and then: after a few you can see whether it gets easier.",
                zh: "偶尔记一下开口的感受，几次之后就能看出是不是轻松了些。")
        case .easeSame:
            Phrase(
                en: "Asking feels about as it did at first. Doing it all the same is what counts.",
                zh: "开口的感觉和当初差不多。照样去做，就已经很了不起。")
        case .easeEasier:
            Phrase(
                en: "Asking has become easier: {from} of 5 on average at first, {to} for the last three.",
                zh: "开口越来越轻松了：最初三次平均{from}分，最近三次{to}分（满分5）。")
        case .easeHarder:
            Phrase(
                en:
                    "Asking has felt harder lately: {from} of 5 on average at first, {to} for the last three. A smaller step, or a week off, is a good idea.",
                zh: "最近开口比当初难一些：最初三次平均{from}分，最近三次{to}分（满分5）。走小一点，或者歇一周，都很好。")
        case .hoursNone:
            Phrase(
                en: "Time that people give you, and that you give others, will stand here side by side.",
                zh: "别人给你的时间，和你给别人的时间，会并排放在这里。")
        case .hoursReceived:
            Phrase(
                en: "{received} hours were given to you. There is no debt in it; one day somebody will ask you.",
                zh: "你收到了{received}小时。这不是欠债，总有一天会有人来找你。")
        case .hoursBoth:
            Phrase(
                en: "{received} hours were given to you, and you gave {given}. It comes back around.",
                zh: "你收到了{received}小时，也给出了{given}小时。善意会流转。")
        case .hoursMoreGiven:
            Phrase(
                en: "You gave {given} hours, and {received} were given to you. Look after your own time, too.",
                zh: "你给出了{given}小时，收到{received}小时。也记得照顾自己的时间。")
        default:
            Phrase(
                en: "{n} {n|time|times} you gave something back: a word, a link, a door.",
                zh: "你有{n}次回馈了别人：一句话、一个链接、一扇门。")
        }
    }
}
