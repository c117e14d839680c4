/// What could not be done, and what to do about it.
package enum TroubleWords: Catalogued {
    case newer, notANotebook, busy, diskFull, readOnly, damaged, cannotOpen, missing, exists, otherFault
    case noSuchFile, unreadableFile, cannotWrite, unknownPerson, severalPeople, unknownEvent, badDetail, badDetailAny
    case startMissing, endsBeforeStart, badValue, unknownKey, askIsOpen, nothingToUndo, unknownAction, alreadyUndone
    case alreadyBooked, notBooked, inThePast, unknownInvitation, mailProgramMissing, mailNotSent
    case notifierMissing, notNotified
    case nameMissing, unknownRequest, unexpected, portInUse, portNotPermitted, resourcesMissing, badTime, badDay

    package var phrase: Phrase {
        switch self {
        case .newer, .notANotebook, .busy, .diskFull, .readOnly, .damaged, .cannotOpen, .missing, .exists, .otherFault:
            notebook
        case .noSuchFile, .unreadableFile, .cannotWrite, .portInUse, .portNotPermitted, .resourcesMissing, .unexpected:
            machine
        default: request
        }
    }

    private var notebook: Phrase {
        switch self {
        case .newer:
            Phrase(
                en: "{file} was written by a newer Cortado. Update Cortado, or name another notebook with --notebook.",
                zh: "{file} 由更新版本的 Cortado 写成。请升级 Cortado，或用 --notebook 指定另一个笔记本。")
        case .notANotebook:
            Phrase(
                en: "{file} is not a Cortado notebook, and was left as it is. Name another file with --notebook.",
                zh: "{file} 不是 Cortado 的笔记本，没有动它。请用 --notebook 指定另一个文件。")
        case .busy:
            Phrase(
                en:
                    "Another Cortado is writing to {file} and did not finish in time. Nothing was changed; try again in a moment.",
                zh: "另一个 Cortado 正在写 {file}，等了一会儿还没写完。没有改动任何内容，请稍后再试。")
        case .diskFull:
            Phrase(
                en: "The disk that holds {file} is full. Nothing was changed; free some space and try again.",
                zh: "{file} 所在的磁盘满了，没有改动任何内容。请腾出一些空间再试。")
        case .readOnly:
            Phrase(
                en:
                    "{file} cannot be written: it or its folder is read-only. Nothing was changed; give yourself write permission, or name another file with --notebook.",
                zh: "{file} 无法写入：文件或所在文件夹是只读的。没有改动任何内容。请开放写权限，或用 --notebook 指定另一个文件。")
        case .damaged:
            Phrase(
                en:
                    "{file} is damaged. Restore a backup with cortado restore FILE, and keep the damaged file: some of it may be saved.",
                zh: "{file} 已损坏。请用 cortado restore 文件 恢复备份，并保留损坏的文件，里面的一部分也许还能救回来。")
        case .cannotOpen:
            Phrase(
                en:
                    "{file} cannot be opened. See that the folder exists and is yours, or name another file with --notebook.",
                zh: "打不开 {file}。请确认文件夹存在并且属于你，或用 --notebook 指定另一个文件。")
        case .missing: Phrase(en: "There is no backup at {file}.", zh: "{file} 处没有备份。")
        case .exists:
            Phrase(
                en: "{file} is there already, and was not written over. Name another file.",
                zh: "{file} 已经存在，没有覆盖它。请换一个文件名。")
        default:
            Phrase(
                en:
                    "SQLite refused to work on {file} (code {code}). Nothing was changed; cortado doctor may tell more.",
                zh: "SQLite 无法处理 {file}（代码 {code}）。没有改动任何内容，可以用 cortado doctor 看看。")
        }
    }

    private var machine: Phrase {
        switch self {
        case .noSuchFile: Phrase(en: "There is no file at {file}.", zh: "{file} 处没有文件。")
        case .unreadableFile:
            Phrase(
                en: "{file} cannot be read. See that it is a file and that you may read it.",
                zh: "读不了 {file}。请确认它是文件，并且你有读权限。")
        case .cannotWrite:
            Phrase(
                en: "{file} cannot be written. See that the folder exists, is yours, and has room.",
                zh: "写不了 {file}。请确认文件夹存在、属于你，并且还有空间。")
        case .portInUse:
            Phrase(
                en:
                    "Port {port} is in use, perhaps by another Cortado. Open that one, or choose another port: cortado serve --port {other}",
                zh: "端口 {port} 已被占用，可能是另一个 Cortado。打开那一个，或换一个端口：cortado serve --port {other}")
        case .portNotPermitted:
            Phrase(
                en: "Port {port} cannot be used here. Choose one from 1024 to 65535: cortado serve --port 8080",
                zh: "端口 {port} 在这里不能用。请选 1024 到 65535 之间的端口：cortado serve --port 8080")
        case .resourcesMissing:
            Phrase(
                en:
                    "The files of the pages were not found. Set CORTADO_RESOURCES to the folder that holds them, or install Cortado again. Looked in:{places}",
                zh: "找不到网页所需的文件。请用 CORTADO_RESOURCES 指明所在文件夹，或重新安装 Cortado。已找过：{places}")
        default:
            Phrase(
                en: "Something went wrong that Cortado did not expect. Nothing was changed. Details: {details}",
                zh: "出了 Cortado 没有料到的问题，没有改动任何内容。详情：{details}")
        }
    }

    private var request: Phrase {
        switch self {
        case .unknownPerson:
            Phrase(
                en:
                    "Nobody in your notebook answers to “{words}”. cortado people {words} searches for parts of a name.",
                zh: "笔记本里没有“{words}”。可以用 cortado people {words} 按名字的一部分查找。")
        case .severalPeople:
            Phrase(en: "Several people answer to “{words}”. Name one by their id:", zh: "有好几个人都叫“{words}”。请用编号指明是谁：")
        case .unknownEvent:
            Phrase(en: "“{event}” is no event. The events are: {accepted}", zh: "没有“{event}”这种事件。可用的事件有：{accepted}")
        case .badDetail:
            Phrase(
                en: "{event} needs a word after a colon: {event}:{example}. The words are: {accepted}",
                zh: "{event} 后面要加冒号和一个词，例如 {event}:{example}。可用的词有：{accepted}")
        case .badDetailAny:
            Phrase(
                en: "{event} needs to say who, after a colon: {event}:ana-silva",
                zh: "{event} 后面要用冒号写明是谁，例如 {event}:ana-silva")
        case .startMissing:
            Phrase(
                en: "When does it begin? Add --at with day and time, as in --at 2026-12-01T15:30.",
                zh: "什么时候开始？请用 --at 写明日期和时间，例如 --at 2026-12-01T15:30。")
        case .endsBeforeStart:
            Phrase(en: "It would end before it begins. Look at the two times again.", zh: "结束时间早于开始时间，请再看一下。")
        case .badValue:
            Phrase(
                en: "“{value}” cannot stand for {key}. It takes: {accepted}", zh: "{key} 不能是“{value}”。可以是：{accepted}")
        case .unknownKey:
            Phrase(en: "There is no “{key}” to set. The keys are: {accepted}", zh: "没有“{key}”这一项。可以设置的有：{accepted}")
        case .askIsOpen:
            Phrase(
                en:
                    "You have asked {name} already and they have not answered yet. One open ask at a time: follow up, or log their answer first.",
                zh: "你已经问过 {name}，对方还没有回复。同一个人一次只问一件事：可以跟进一下，或者先记下对方的答复。")
        case .nothingToUndo: Phrase(en: "There is nothing to undo.", zh: "没有可以撤销的操作。")
        case .unknownAction: Phrase(en: "There is no change with the number {words}.", zh: "没有编号为 {words} 的操作。")
        case .unknownRequest: Phrase(en: "That request is not on file any more.", zh: "这条请求已经不在笔记本里了。")
        case .alreadyUndone: Phrase(en: "Change {words} was undone already.", zh: "操作 {words} 已经撤销过了。")
        case .badTime:
            Phrase(
                en: "“{text}” is not a time. Write it as 2026-12-01T15:30 or 2026-12-01T15:30+01:00.",
                zh: "“{text}”不是时间。请写成 2026-12-01T15:30 或 2026-12-01T15:30+08:00。")
        case .badDay: Phrase(en: "“{text}” is not a day. Write it as 2026-12-01.", zh: "“{text}”不是日期。请写成 2026-12-01。")
        case .alreadyBooked, .notBooked, .inThePast, .unknownInvitation, .mailProgramMissing, .mailNotSent,
            .notifierMissing, .notNotified:
            talks
        default: Phrase(en: "A person needs a name, if only a first one.", zh: "请写上名字，只写称呼也可以。")
        }
    }

    private var talks: Phrase {
        switch self {
        case .alreadyBooked:
            Phrase(
                en: "A talk with {name} is on the books already. Move it, or call it off first.",
                zh: "已经和{name}约好了时间。可以改时间，或者先取消。")
        case .notBooked: Phrase(en: "No talk with {name} is on the books.", zh: "还没有和{name}约好时间。")
        case .mailProgramMissing:
            Phrase(
                en:
                    "No program on this machine sends mail (sendmail, as msmtp or postfix bring it). Leave --send away, and send the file with --output NAME.eml from your mail program.",
                zh: "这台电脑上没有能发邮件的程序（sendmail，可由 msmtp 或 postfix 提供）。去掉 --send，用 --output 名字.eml 写出文件，再用邮件程序发送。")
        case .mailNotSent:
            Phrase(
                en:
                    "The talk is kept in your notebook, but the mail program did not take the message. Nothing was sent.",
                zh: "聊天已记入笔记本，但邮件程序没有接受这封邮件，还没有发出。")
        case .notifierMissing:
            Phrase(
                en:
                    "No program on this machine shows notifications (notify-send). On Debian and Ubuntu: sudo apt install libnotify-bin. The calendar under Times reminds, too.",
                zh: "这台电脑上没有能弹出提醒的程序（notify-send）。Debian 和 Ubuntu 上可以运行：sudo apt install libnotify-bin。“时间”页的日历也能提醒。")
        case .notNotified:
            Phrase(
                en:
                    "No desktop took the reminder. Run it within a session on the desktop, or subscribe to the calendar under Times.",
                zh: "没有桌面接收这条提醒。请在桌面会话里运行，或者订阅“时间”页的日历。")
        case .inThePast: Phrase(en: "That time is over. Choose one that is still to come.", zh: "这个时间已经过去了，请另选一个。")
        default:
            Phrase(
                en: "This answers an invitation that is not in your notebook.", zh: "这是对另一份邀请的答复，笔记本里没有那份邀请。")
        }
    }
}
