/// A few lines to somebody one knows: the reason first, something about them, and nothing asked. To be changed by the
/// seeker, who knows what else there is to say.
package struct InTouchNote: Sendable {
    package let text: String

    /// - Parameters:
    ///   - friend: Who is meant by a reason that names somebody else.
    ///   - me: The seeker's name; empty leaves the signature to them.
    package init(
        _ reason: ReasonToWrite, to name: String, from me: String, friend: String = "", in language: MessageLanguage
    ) {
        let (to, sender) = (PersonName(name), PersonName(me))
        let lines = Lines(reason, friend: PersonName(friend), language: language)
        switch language {
        case .english:
            let signature = sender.isEmpty ? "" : "\n\nWarmly,\n" + sender.signature(in: .english, whole: false)
            text = "Hi\(to.isEmpty ? "" : " " + to.inEnglish(.informal)),\n\n\(lines.english)\(signature)"
        case .chinese:
            let signature = sender.isEmpty ? "" : "\n\n" + sender.signature(in: .chinese, whole: true)
            text = "\(to.isEmpty ? "" : to.inChinese(.informal) + "，")你好！\n\n\(lines.chinese)\(signature)"
        }
    }
}

/// What each reason makes one write.
private struct Lines {
    let reason: ReasonToWrite
    let friend: PersonName
    let language: MessageLanguage

    init(_ reason: ReasonToWrite, friend: PersonName, language: MessageLanguage) {
        self.reason = reason
        self.friend = friend
        self.language = language
    }

    var english: String {
        switch reason {
        case .newJob(let change, _):
            "I saw your news\(Self.job(change)). Congratulations! I hope the first weeks are treating you well.\n\nNo need to answer in the middle of it all; I just wanted to say that I am happy for you."
        case .metTheirFriend:
            "I have talked with \(friend.isEmpty ? "the person you pointed me to" : friend.inEnglish(.informal)), thanks to you, and I came away with a lot to think about.\n\nThank you for opening that door."
        case .theyKeptPromise(let what, _):
            "Thank you for \(what.isEmpty ? "what you sent" : "this: " + what.asNotedInPassing). It was kind of you to remember."
        case .myPromise(let what, _):
            "Here is what I promised you\(what.isEmpty ? "" : ": " + what.asNotedInPassing).\n\nI hope it is of use. No need to answer."
        case .theirAdvice(let what, _):
            "I have been thinking of what you told me\(what.isEmpty ? "" : ": " + what.asNotedInPassing). I tried it, and wanted you to know.\n\nThank you again for your time."
        case .yearsSince(_, let years):
            "It is \(years == 1 ? "a year" : "\(years) years") since we talked, and I still think of it. Thank you again.\n\nI hope you are well. What are you working on these days?"
        case .fits(let what):
            "I came across something and thought of you\(what.isEmpty ? "" : ":\n\n" + what.asFound)\n\nI hope it is of use. No need to answer."
        case .rhythm:
            "We have not spoken in a while, and I thought of you. How have you been?\n\nNo hurry at all with an answer."
        }
    }

    var chinese: String {
        switch reason {
        case .newJob(let change, _):
            "看到你的新动向\(Self.jobInChinese(change))，恭喜！希望一切都顺利。\n\n刚开始肯定很忙，不用特意回我，就是替你高兴。"
        case .metTheirFriend:
            "托你的福，我和\(friend.isEmpty ? "你介绍的那位朋友" : friend.inChinese(.informal))聊过了，收获很多。\n\n谢谢你牵线。"
        case .theyKeptPromise(let what, _):
            what.isEmpty ? "你说的东西收到了，谢谢你一直记着。" : "“\(what.asNotedInPassing)”收到了，谢谢你一直记着。"
        case .myPromise(let what, _):
            "之前答应你的\(what.isEmpty ? "东西" : "“\(what.asNotedInPassing)”")，现在发给你。\n\n希望用得上，不用特意回我。"
        case .theirAdvice(let what, _):
            "一直记得你说的\(what.isEmpty ? "那些话" : "“\(what.asNotedInPassing)”")，我照着试了试，想告诉你一声。\n\n再次谢谢你那天抽时间和我聊。"
        case .yearsSince(_, let years):
            "一转眼，距离上次聊天已经\(years == 1 ? "一" : "\(years)")年了，现在还常想起来，再次谢谢你。\n\n最近怎么样，在忙些什么？"
        case .fits(let what):
            "看到一个消息，一下就想到你\(what.isEmpty ? "。" : "：\n\n" + what.asFound)\n\n希望用得上，不用特意回我。"
        case .rhythm:
            "好久没联系了，忽然想起你，最近怎么样？\n\n什么时候有空再回就好。"
        }
    }

    private static func job(_ change: JobChange) -> String {
        switch (change.toTitle.isEmpty, change.toCompany.isEmpty) {
        case (false, false): ": \(change.toTitle) at \(change.toCompany)"
        case (true, false): ": \(change.toCompany)"
        case (false, true): ": \(change.toTitle)"
        case (true, true): ""
        }
    }

    private static func jobInChinese(_ change: JobChange) -> String {
        switch (change.toTitle.isEmpty, change.toCompany.isEmpty) {
        case (false, false): "，到\(change.toCompany)做\(change.toTitle)了"
        case (true, false): "，去了\(change.toCompany)"
        case (false, true): "，现在是\(change.toTitle)了"
        case (true, true): ""
        }
    }
}

extension String {
    /// Its first line, with the address that stands somewhere in it.
    fileprivate var asFound: String {
        let line = asNotedInPassing
        let address = split(whereSeparator: \.isWhitespace).first {
            $0.hasPrefix("https://") || $0.hasPrefix("http://")
        }
        guard let address, !line.contains(address) else { return line }
        return line + "\n" + address
    }

    /// One line of what was noted, without its full stop.
    fileprivate var asNotedInPassing: String {
        var line = split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
        while let last = line.last, last.isWhitespace || ".。!！".contains(last) { line.removeLast() }
        return String(line.prefix(160))
    }
}
