/// The page before a chat, and the command that prints it.
package enum BriefWords: Catalogued {
    case title, when, whenOpen, introducedBy
    case line, lineLead, lineEmpty, lineTitle, lineDescription, now, endUnknown, undated, jobs, studies
    case share, shareNone, rarest
    case letters, lettersNone, iWrote, theyWrote
    case learn, learnHint, learnNone
    case questions, questionsNone, chosen, ideas, fromArticle, fromLine, proposal, own, ownHint, takeThese
    case earlier, earlierOn
    case printed, noBrowser, printFailed, cannotPrintTo

    package var phrase: Phrase {
        switch self {
        case .title, .when, .whenOpen, .introducedBy, .share, .shareNone, .rarest: who
        case .line, .lineLead, .lineEmpty, .lineTitle, .lineDescription, .now, .endUnknown, .undated, .jobs, .studies:
            career
        case .letters, .lettersNone, .iWrote, .theyWrote, .learn, .learnHint, .learnNone, .earlier, .earlierOn: known
        case .questions, .questionsNone, .chosen, .ideas, .fromArticle, .fromLine, .proposal, .own, .ownHint,
            .takeThese:
            asking
        case .printed, .noBrowser, .printFailed, .cannotPrintTo: printing
        }
    }

    private var who: Phrase {
        switch self {
        case .title: Phrase(en: "Before you meet {name}", zh: "和{name}聊之前")
        case .when: Phrase(en: "{day} at {time}", zh: "{day} {time}")
        case .whenOpen: Phrase(en: "No time is on the books yet.", zh: "时间还没有定下来。")
        case .introducedBy: Phrase(en: "Introduced by {friend}", zh: "由{friend}引荐")
        case .share: Phrase(en: "What you share", zh: "你们的共同点")
        case .shareNone:
            Phrase(en: "Nothing on file yet. Their line shows where to look.", zh: "还没有找到。看看对方的经历，也许会有。")
        default: Phrase(en: "The rarest first: it is the best way into a conversation.", zh: "越少见的越靠前，最适合用来开场。")
        }
    }

    private var career: Phrase {
        switch self {
        case .line: Phrase(en: "Their line", zh: "一路走来")
        case .lineLead: Phrase(en: "Jobs above, studies below, year by year.", zh: "上面是工作，下面是求学，按年份排开。")
        case .lineEmpty:
            Phrase(en: "No dates are on file. Their profile as PDF brings them.", zh: "还没有带日期的经历。导入对方主页的 PDF 就有了。")
        case .lineTitle: Phrase(en: "The career of {name}, {from} to {to}", zh: "{name}的经历，{from}年至{to}年")
        case .lineDescription:
            Phrase(
                en: "{jobs} {jobs|job|jobs} and {studies} {studies|school|schools}.", zh: "{jobs}份工作，{studies}段求学经历。")
        case .now: Phrase(en: "now", zh: "现在")
        case .endUnknown: Phrase(en: "end not known", zh: "结束时间不详")
        case .undated: Phrase(en: "Without a date: {list}", zh: "没有日期的：{list}")
        case .jobs: Phrase(en: "Work", zh: "工作")
        default: Phrase(en: "Studies", zh: "求学")
        }
    }

    private var known: Phrase {
        switch self {
        case .letters: Phrase(en: "What you wrote to each other", zh: "你们写过的话")
        case .lettersNone: Phrase(en: "No message is on file.", zh: "还没有留下消息。")
        case .iWrote: Phrase(en: "You, {day}", zh: "你，{day}")
        case .theyWrote: Phrase(en: "{name}, {day}", zh: "{name}，{day}")
        case .learn: Phrase(en: "What you want to learn", zh: "你想了解什么")
        case .learnHint:
            Phrase(en: "In one line: what would make this half hour worth it?", zh: "用一句话写下：聊完什么，会让你觉得这半小时很值？")
        case .learnNone: Phrase(en: "Not written down yet.", zh: "还没有写。")
        case .earlier: Phrase(en: "From your earlier chats", zh: "以前聊过的")
        default: Phrase(en: "On {day}", zh: "{day}")
        }
    }

    private var asking: Phrase {
        switch self {
        case .questions: Phrase(en: "Your questions", zh: "你的问题")
        case .questionsNone:
            Phrase(en: "None chosen yet. Five are plenty for half an hour.", zh: "还没有选。半小时，五个就够了。")
        case .chosen: Phrase(en: "{n} {n|question|questions}", zh: "{n}个问题")
        case .ideas: Phrase(en: "More to choose from", zh: "还可以问")
        case .fromArticle: Phrase(en: "Good ones, made theirs", zh: "常问的好问题，换成对方的")
        case .fromLine: Phrase(en: "From their own line", zh: "来自对方的经历")
        case .proposal: Phrase(en: "Five to start with", zh: "先从这五个开始")
        case .own: Phrase(en: "A question of your own", zh: "自己写一个")
        case .ownHint:
            Phrase(en: "Something that only {name} can answer", zh: "只有{name}才答得上来的")
        default: Phrase(en: "Take these", zh: "就用这些")
        }
    }

    private var printing: Phrase {
        switch self {
        case .printed: Phrase(en: "Printed to {file}.", zh: "已生成 {file}。")
        case .noBrowser:
            Phrase(
                en:
                    "Printing a PDF takes Chromium or Chrome. Install one (apt install chromium), or name it in CORTADO_CHROMIUM; the brief in the app prints from any browser.",
                zh:
                    "生成 PDF 需要 Chromium 或 Chrome。可以安装一个（apt install chromium），或用 CORTADO_CHROMIUM 指明位置；也可以在网页里打开这一页直接打印。"
            )
        case .printFailed:
            Phrase(
                en: "The browser did not print the page. The brief in the app prints from any browser.",
                zh: "浏览器没能生成 PDF。可以在网页里打开这一页直接打印。")
        default: Phrase(en: "{file} cannot be written.", zh: "无法写入 {file}。")
        }
    }
}
