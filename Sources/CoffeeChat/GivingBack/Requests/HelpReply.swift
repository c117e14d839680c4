/// An answer to somebody who asks for the seeker's time, with the care that the seeker hopes for: a yes that saves them
/// the scheduling, a no that is quick and points somewhere.
package struct HelpReply: Sendable {
    package let text: String

    package enum Kind: Hashable, Sendable {
        /// With two or three times, as one writes them; without any, theirs are asked for.
        case yes(times: [String])
        /// With something that helps instead: an article, a group, a person who is glad to be asked.
        case no(pointer: String)
        /// Not now, but from a day on, in words: "from December on".
        case later(from: String)
    }

    package init(_ kind: Kind, to name: String, from me: String, in language: MessageLanguage) {
        let (to, sender) = (PersonName(name), PersonName(me))
        switch language {
        case .english:
            let signature = sender.isEmpty ? "" : "\n\nWarmly,\n" + sender.signature(in: .english, whole: false)
            text = "Hi\(to.isEmpty ? "" : " " + to.inEnglish(.informal)),\n\n\(Self.english(kind))\(signature)"
        case .chinese:
            let signature = sender.isEmpty ? "" : "\n\n" + sender.signature(in: .chinese, whole: true)
            text = "\(to.isEmpty ? "" : to.inChinese(.informal) + "，")你好！\n\n\(Self.chinese(kind))\(signature)"
        }
    }

    private static func english(_ kind: Kind) -> String {
        switch kind {
        case .yes(let times) where times.isEmpty:
            "Thank you for writing, I would be glad to talk. Half an hour by video works well for me: which two or three times would suit you?"
        case .yes(let times):
            "Thank you for writing, I would be glad to talk. Would one of these suit you?\n\n"
                + times.map { "• \($0)" }.joined(separator: "\n")
                + "\n\nIf none does, tell me what would. Thirty minutes by video; bring whatever is on your mind."
        case .no(let pointer):
            "Thank you for writing. I cannot take it on at the moment, and I would rather say so at once than leave you waiting. It has nothing to do with you or your message."
                + (pointer.isEmpty ? "" : "\n\nThis may help in the meantime: \(pointer)")
                + "\n\nI wish you well with it; asking is the hard part, and you have done it."
        case .later(let day):
            "Thank you for writing. My calendar is full just now, but I would like to talk\(day.isEmpty ? " later on" : " " + day). Would you write to me again then? I will remember you."
        }
    }

    private static func chinese(_ kind: Kind) -> String {
        switch kind {
        case .yes(let times) where times.isEmpty:
            "谢谢你来信，我很乐意聊聊。视频半小时就好，你方便的话，发两三个时间给我，我来选。"
        case .yes(let times):
            "谢谢你来信，我很乐意聊聊。下面几个时间，有没有你方便的？\n\n" + times.map { "· \($0)" }.joined(separator: "\n")
                + "\n\n都不行的话，告诉我你方便的时间。视频聊半小时，想到什么都可以聊。"
        case .no(let pointer):
            "谢谢你来信。我最近实在抽不出时间，想着早点告诉你，免得你等。这和你、和你写的内容都没有关系。"
                + (pointer.isEmpty ? "" : "\n\n这个也许能先帮到你：\(pointer)") + "\n\n祝你顺利。开口最难，而你已经做到了。"
        case .later(let day):
            "谢谢你来信。我最近排满了，不过很想和你聊\(day.isEmpty ? "，只是要过一阵子" : "，\(day)会好一些")。到时候再给我发条消息好吗？我会记得你的。"
        }
    }
}
