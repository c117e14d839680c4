package import CoffeeChat
import Foundation

/// Others ask the seeker.
enum HelpPhrase: Catalogued {
    case due, dueLater, findTime, given, agreed, declined, later
    case room, roomLast, full, noLimit

    var phrase: Phrase {
        switch self {
        case .due:
            Phrase(
                en: "{name} asked you {day} for a talk. A quick answer is kind, whichever it is.",
                zh: "{name}{day}想约你聊聊。不管答不答应，早点回就是好意。")
        case .dueLater: Phrase(en: "You told {name} “later”, and later has come.", zh: "你跟{name}说过“晚些时候”，现在到时候了。")
        case .findTime:
            Phrase(en: "You said yes to {name}. Agree on a time, and put it down here.", zh: "你答应了{name}，定好时间就记在这里。")
        case .given: Phrase(en: "You gave {name} {minutes} minutes.", zh: "你给了{name}{minutes}分钟。")
        case .agreed: Phrase(en: "You talk with {name} {day}.", zh: "{day}和{name}聊。")
        case .declined: Phrase(en: "You declined kindly.", zh: "你温和地婉拒了。")
        case .later: Phrase(en: "You asked {name} to come back {day}.", zh: "你请{name}{day}再来。")
        case .room:
            Phrase(
                en: "Room for {n} more {n|talk|talks} this month.", zh: "这个月还能再聊{n}次。")
        case .roomLast: Phrase(en: "Room for one more talk this month.", zh: "这个月还能再聊一次。")
        case .full:
            Phrase(
                en: "This month is full: {n} {n|talk|talks}, as you decided. A kind no, or “from {day}”, is fine.",
                zh: "这个月满了：{n}次，是你自己定的。温和地说不，或者约到{day}以后，都很好。")
        default: Phrase(en: "{n} {n|talk|talks} given or agreed on this month.", zh: "这个月聊了或约了{n}次。")
        }
    }
}

package enum HelpWords {
    package static func capacity(_ capacity: HelpCapacity, today: Day, in language: Language) -> String {
        guard let left = capacity.left else {
            return HelpPhrase.noLimit(language, ["n": .number(capacity.taken)])
        }
        let day = DateWords.short(capacity.nextMonth, today: today, in: language)
        switch left {
        case 0: return HelpPhrase.full(language, ["n": .number(capacity.talksAMonth ?? 0), "day": .text(day)])
        case 1: return HelpPhrase.roomLast(language)
        default: return HelpPhrase.room(language, ["n": .number(left)])
        }
    }

    /// Where a request stands.
    ///
    /// - Parameter talkDay: The talk's day on the seeker's clock.
    package static func status(
        _ request: HelpRequest, name: String, talkDay: Day?, isGiven: Bool, today: Day, in language: Language
    ) -> String {
        func say(_ phrase: HelpPhrase, _ day: Day?, minutes: Int = 0) -> String {
            let day = day.map { DateWords.relative($0, today: today, in: language) } ?? ""
            return phrase(language, ["name": .text(name), "day": .text(day), "minutes": .number(minutes)])
        }
        switch request.answer {
        case .open: return say(.due, request.received)
        case .later(let day): return day <= today ? say(.dueLater, day) : say(.later, day)
        case .no: return say(.declined, nil)
        case .yes:
            guard let talk = request.talk else { return say(.findTime, nil) }
            let minutes = Int(talk.end.timeIntervalSince(talk.start) / 60)
            return isGiven ? say(.given, nil, minutes: minutes) : say(.agreed, talkDay)
        }
    }
}
