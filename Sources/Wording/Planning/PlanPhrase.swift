/// The week's plan, and the sum behind it.
enum PlanPhrase: Catalogued {
    case noAnswers, someAnswers, someAndWarm
    case ask, askMore, askOut, askQuiet, askFor
    case enoughIsOut, goalReached, goalReachedNoted, betterAsks, betterHow, paused, agreed
    case sumStart, sumOwn, sumWarm, sumOut, sumFading, sumWanted, sumChance, sumWhy, curveTitle, curvePoint

    var phrase: Phrase {
        switch self {
        case .noAnswers, .someAnswers, .someAndWarm, .ask, .askMore, .askOut, .askQuiet, .askFor: asking
        case .enoughIsOut, .goalReached, .goalReachedNoted, .betterAsks, .betterHow, .paused, .agreed: without
        default: sum
        }
    }

    /// Halves of one sentence: what was, and what it takes.
    private var asking: Phrase {
        switch self {
        case .noAnswers:
            Phrase(
                en: "No answers yet, so this starts from a guess, one chat in seven asks",
                zh: "还没有结果可以参考，先按七次邀请成一次来估")
        case .someAnswers:
            Phrase(en: "{chats} of {n} {n|ask|asks} led to a chat so far", zh: "目前{n}次邀请里聊成了{chats}次")
        case .someAndWarm:
            Phrase(
                en: "{chats} of {n} {n|ask|asks} led to a chat so far, and {warm} of {m} through a friend",
                zh: "目前{n}次邀请里聊成了{chats}次，经人引荐的{m}次里聊成了{warm}次")
        case .ask:
            Phrase(
                en: "{asks} {asks|ask this week gives|asks this week give} you a {chance} chance{goal}",
                zh: "这周再约{asks}个人，有{chance}把握{goal}")
        case .askMore:
            Phrase(
                en: "{asks} more {asks|ask this week gives|asks this week give} you a {chance} chance{goal}",
                zh: "这周再约{asks}个人，有{chance}把握{goal}")
        case .askOut:
            Phrase(
                en:
                    "with the {out} that {out|is|are} out, {asks} more {asks|ask gives|asks give} you a {chance} chance{goal}",
                zh: "加上还在等回复的{out}次，这周再约{asks}个人，有{chance}把握{goal}")
        case .askQuiet:
            Phrase(
                en:
                    "the {out} that {out|is|are} out {out|has|have} been quiet for a while, so {asks} more {asks|ask gives|asks give} you a {chance} chance{goal}",
                zh: "还在等回复的{out}次已经安静了一阵，这周再约{asks}个人，有{chance}把握{goal}")
        default: Phrase(en: " of {n} chats", zh: "聊上{n}次")
        }
    }

    private var without: Phrase {
        switch self {
        case .enoughIsOut:
            Phrase(
                en:
                    "the {out} that {out|is|are} out {out|gives|give} you a {chance} chance{goal}. Nothing more to send this week",
                zh: "还在等回复的{out}次就有{chance}把握{goal}。这周不用再发了")
        case .goalReached:
            Phrase(
                en: "This week’s coffee is on the books. Nothing to send; enjoy it.",
                zh: "这周的聊天已经约好了，不用再发邀请，好好喝杯咖啡。")
        case .goalReachedNoted:
            Phrase(
                en: "{n} {n|chat|chats} this week, one more than you had in mind. Lovely.", zh: "这周有{n}次聊天，比想的还多，真好。")
        case .betterAsks:
            Phrase(
                en:
                    "even {most} asks a week would give you no more than a {chance} chance{goal}. Better asks will do more than more of them",
                zh: "就算一周发{most}次，也只有{chance}把握{goal}。与其多发，不如发得更好")
        case .betterHow:
            Phrase(
                en:
                    "Ask for an introduction, look for people one or two steps ahead who made your move, and let a note name the one thing that only fits them.",
                zh: "请人引荐一下；多找领先你一两步、和你有同样转行经历的人；每条消息里写一件只和对方有关的事。")
        case .paused:
            Phrase(en: "Not this week: you are resting, and that counts as a good week.", zh: "这周先歇一歇，休息也算数。")
        default:
            Phrase(
                en: "{n} {n|person has|people have} said yes already; finding a time comes first.",
                zh: "已经有{n}个人答应了，先把时间定下来。")
        }
    }

    private var sum: Phrase {
        switch self {
        case .sumStart:
            Phrase(
                en: "Where it starts: as if {n} strangers had been asked before, and {chats} had said yes.",
                zh: "起点：就当之前约过{n}个陌生人，有{chats}个答应了。")
        case .sumOwn:
            Phrase(
                en:
                    "Your own: {n} {n|ask is|asks are} decided, {chats} led to a chat. Together that makes about {percent} %.",
                zh: "你自己的：{n}次有了结果，聊成{chats}次。合起来大约是{percent}%。")
        case .sumWarm:
            Phrase(
                en:
                    "Through a friend it is counted apart: {chats} of {n}, from a start of 4 in 10, makes about {percent} %.",
                zh: "经人引荐的单独算：{n}次里成了{chats}次，起点是十次成四次，合起来大约是{percent}%。")
        case .sumOut:
            Phrase(
                en: "Still out: {cold} to strangers, {warm} through friends. They may bring a chat, too.",
                zh: "还在等回复：直接约的{cold}次，经人引荐的{warm}次，也可能聊成。")
        case .sumFading:
            Phrase(
                en:
                    "Most who say yes do so within days, so silence counts a little more each day: of the {out} still out, {left} {left|counts|count} as open by now and {quiet} as over.",
                zh: "会答应的人大多几天内就回了，所以沉默是一天天算的：还在等的{out}次里，现在有{left}次算还有希望，{quiet}次算没有下文了。")
        case .sumWanted:
            Phrase(
                en: "Wanted: {goal} this week, {booked} on the books.", zh: "目标：这周{goal}次，已经约好{booked}次。")
        case .sumChance:
            Phrase(
                en: "{asks} is the smallest number of further asks with at least a 4 in 5 chance.",
                zh: "要有至少八成把握，最少还要再约{asks}个人。")
        case .sumWhy:
            Phrase(
                en:
                    "An ask that has been silent for ten days counts for little, and after three weeks it counts as answered; a yes that comes later still counts. None of it says anything about you, it only keeps the sum honest.",
                zh: "十天没有回音的邀请只算一点点，满三周就当有了结果；之后对方答应了，照样算数。这和你好不好没关系，只是为了让数字准一些。")
        case .curveTitle:
            Phrase(en: "The chance with each further ask", zh: "每多约一个人，把握有多大")
        default: Phrase(en: "{n} {n|ask|asks}: {percent} %", zh: "{n}次：{percent}%")
        }
    }
}
