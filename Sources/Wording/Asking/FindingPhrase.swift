/// Why a rule of etiquette is broken, kindly and in one sentence: the words behind `Finding.sentence(in:)`.
enum FindingPhrase: Catalogued {
    case notGreeted, greetsSomebodyElse, nothingSaysHow, noFactAboutThem, mostlyAboutMe
    case neverAsks, neitherWhenNorHowLong, noEasyNo, noThanks, notSigned
    case asksForJob, presses, makesThemWork, bookingPage, fitsAnybody
    case tooManyCharacters, tooManyWords, tooManyHan, subjectTooLong, leftover, sentBefore
    case noTimes, oneTime, allOnOneDay, allInOnePartOfDay, noTimeZone
    case notBriefWords, notBriefHan, nothingNamesEarlierAsk, nothingOfTheTalk, arguesOrAsksAgain, newFavour
    case searchEngineAnswers, yesOrNo, tooPrivate, tooManyQuestions, everybodysQuestions

    var phrase: Phrase {
        switch self {
        case .notGreeted, .greetsSomebodyElse, .nothingSaysHow, .noFactAboutThem, .mostlyAboutMe, .notSigned: person
        case .neverAsks, .neitherWhenNorHowLong, .noEasyNo, .noThanks: ask
        case .asksForJob, .presses, .makesThemWork, .bookingPage, .fitsAnybody, .leftover, .sentBefore: care
        case .tooManyCharacters, .tooManyWords, .tooManyHan, .subjectTooLong, .notBriefWords, .notBriefHan: length
        case .noTimes, .oneTime, .allOnOneDay, .allInOnePartOfDay, .noTimeZone: times
        case .nothingNamesEarlierAsk, .nothingOfTheTalk, .arguesOrAsksAgain, .newFavour: after
        case .searchEngineAnswers, .yesOrNo, .tooPrivate, .tooManyQuestions, .everybodysQuestions: questions
        }
    }

    private var person: Phrase {
        switch self {
        case .notGreeted:
            Phrase(
                en: "Greet {name} by name: it is the first sign that this is meant for one person.",
                zh: "开头先叫一声{name}：对方一眼就知道，这封信是写给自己的。")
        case .greetsSomebodyElse:
            Phrase(en: "This greets “{words}”, but it goes to {name}.", zh: "这里称呼的是“{words}”，可收信的是{name}。")
        case .nothingSaysHow:
            Phrase(en: "Say how you came across them, or what you noticed.", zh: "说一句你是怎么知道对方的，或者留意到了什么。")
        case .noFactAboutThem:
            Phrase(
                en: "Name one thing that only they did, made or are; praise alone could go to anybody.",
                zh: "写一件只属于对方的事：一份工作、一次转行、一件作品；光夸奖，写给谁都行。")
        case .mostlyAboutMe:
            Phrase(
                en: "About {n} percent of this tells of you; turn it towards them, and keep your story for the talk.",
                zh: "差不多{n}%都在说自己：多写写对方，自己的故事留到见面再聊。")
        default: Phrase(en: "Put your name at the end, so that they know who writes.", zh: "结尾署上名字，让对方知道是谁写的。")
        }
    }

    private var ask: Phrase {
        switch self {
        case .neverAsks:
            Phrase(
                en: "Ask for the conversation in so many words; a hint is easy to overlook.",
                zh: "直接问能不能聊一聊；只是暗示，很容易被忽略。")
        case .neitherWhenNorHowLong:
            Phrase(
                en: "Say when or how long, such as “20 minutes next week”: a small thing is easier to say yes to.",
                zh: "说清大概什么时候、聊多久，比如“下周聊20分钟”：事情越小，越容易答应。")
        case .noEasyNo:
            Phrase(
                en: "Leave an easy way to say no; people say yes more gladly when they may say no.",
                zh: "留一条好走的退路；能轻松说不，才更愿意说好。")
        default: Phrase(en: "A word of thanks is missing.", zh: "还差一声谢谢。")
        }
    }

    private var care: Phrase {
        switch self {
        case .asksForJob:
            Phrase(
                en: "“{words}” asks for a job; ask for a conversation now, and let the rest grow from it.",
                zh: "“{words}”是在求职；现在只约一次聊天，其他的顺其自然。")
        case .presses:
            Phrase(
                en: "“{words}” puts pressure on them; without it the answer comes more easily.",
                zh: "“{words}”会让人有压力；去掉它，对方更愿意回复。")
        case .makesThemWork:
            Phrase(en: "“{words}” gives them work to do; take it on yourself.", zh: "“{words}”等于给对方派了活儿；这件事自己来做更好。")
        case .bookingPage:
            Phrase(
                en: "A booking page gives them work to do; name a few times instead.",
                zh: "让对方去预约页面挑时间，是添麻烦；不如直接给出几个时间。")
        case .fitsAnybody:
            Phrase(en: "“{words}” would fit anybody; say what you mean about them.", zh: "“{words}”写给谁都合适；换成只对这个人说的话。")
        case .leftover:
            Phrase(en: "“{words}” is left over from a template.", zh: "“{words}”是模板里没填完的空。")
        default:
            Phrase(
                en: "Apart from names this is nearly what you sent to somebody else; write one for this person alone.",
                zh: "除了名字，这和发给别人的那封几乎一样；为这个人单独写一封吧。")
        }
    }

    private var length: Phrase {
        switch self {
        case .tooManyCharacters:
            Phrase(en: "{used} characters, and {limit} fit here.", zh: "一共{used}个字符，这里最多放得下{limit}个。")
        case .tooManyWords:
            Phrase(en: "{used} words; up to {limit} are read to the end.", zh: "一共{used}个词；不超过{limit}个，对方才会读完。")
        case .tooManyHan:
            Phrase(
                en: "{used} Chinese characters; up to {limit} are read to the end.",
                zh: "一共{used}个字；不超过{limit}个，对方才会读完。")
        case .subjectTooLong:
            Phrase(
                en: "The subject has {used} characters; after {limit} it is cut off.",
                zh: "标题有{used}个字符；超过{limit}个就会被截断。")
        case .notBriefWords:
            Phrase(
                en: "{used} words; here a few easy lines are enough, {limit} words at most.",
                zh: "一共{used}个词；这里轻轻松松几句就好，最多{limit}个。")
        default:
            Phrase(
                en: "{used} Chinese characters; here a few easy lines are enough, {limit} at most.",
                zh: "一共{used}个字；这里轻轻松松几句就好，最多{limit}个。")
        }
    }

    private var times: Phrase {
        switch self {
        case .noTimes:
            Phrase(en: "Offer two times or more, so that one word from them is enough.", zh: "给出两个以上的时间，对方回一个字就能定下来。")
        case .oneTime: Phrase(en: "One time is no choice; offer two or more.", zh: "只有一个时间，没得选；给两个以上吧。")
        case .allOnOneDay: Phrase(en: "All times are on one day; add another day.", zh: "时间都在同一天；再加一天吧。")
        case .allInOnePartOfDay:
            Phrase(
                en: "All times are in the same part of the day; add one in the morning, afternoon or evening.",
                zh: "时间都挤在同一个时段；上午、下午、晚上换着给一个。")
        default: Phrase(en: "Name the time zone beside the times.", zh: "时间旁边写上是哪里的时间。")
        }
    }

    private var after: Phrase {
        switch self {
        case .nothingNamesEarlierAsk:
            Phrase(en: "Remind them in a few words of what you asked before.", zh: "用几个字提一下之前问过什么。")
        case .nothingOfTheTalk:
            Phrase(en: "Name one thing from the talk that stayed with you.", zh: "写一件聊天里让你记住的事。")
        case .arguesOrAsksAgain:
            Phrase(
                en: "They said no, and “{words}” goes on asking; thank them and let it rest.",
                zh: "对方已经婉拒，“{words}”还在争取；道一声谢，就此放下。")
        default:
            Phrase(
                en: "“{words}” asks for something new; this letter is for thanks alone.",
                zh: "“{words}”又提了新的请求；这一封，只用来道谢。")
        }
    }

    private var questions: Phrase {
        switch self {
        case .searchEngineAnswers:
            Phrase(en: "A search engine answers this; ask what only they can tell.", zh: "这个问题一搜就有答案；问只有对方才说得出的事。")
        case .yesOrNo:
            Phrase(
                en: "This can be answered with yes or no; begin with how, what or why.",
                zh: "这个问题一句“是”或“不是”就答完了；换成“怎么”“什么”“为什么”来问。")
        case .tooPrivate: Phrase(en: "This is a private matter; leave it out.", zh: "这是对方的私事，别问为好。")
        case .tooManyQuestions:
            Phrase(
                en: "{count} questions for half an hour; keep the best {limit} and let the talk unfold.",
                zh: "半小时问{count}个问题太多了；留下最想问的{limit}个，让话自己聊开。")
        default:
            Phrase(
                en: "Each of these could be put to anybody; ask one about their own work or way.",
                zh: "这些问题问谁都行；至少问一个关于对方自己的。")
        }
    }
}
