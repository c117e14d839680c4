import CoffeeChat
import Seeker

/// The command that does what is due: the desk's where a message does it, else the one that keeps what happened.
enum DueCommand {
    /// Words for a shell: an id has none that would need quotes.
    static func text(_ item: Today.Item) -> String {
        let person = item.person.id.text
        if let request = item.request { return "cortado requests \(request)" }
        return "cortado " + words(item.due.kind).replacing("PERSON", with: person)
    }

    private static func words(_ kind: DueItem.Kind) -> String {
        switch kind {
        case .ask, .askAgain: draft(.ask)
        case .followUp: draft(.followUp)
        case .thankDecline: draft(.declineReply)
        case .brief: "brief PERSON"
        case .thank: "thank PERSON"
        case .notes: "note PERSON …"
        case .offerTimes: "slots PERSON"
        case .nudge: "log PERSON followedUp"
        case .join, .replyToQuestion, .readAnswer, .answerRequest, .setTime: "show PERSON"
        case .didItHappen: "log PERSON met"
        case .promise: "log PERSON kept"
        case .congratulate, .stayInTouch: "log PERSON noted --text …"
        }
    }

    private static func draft(_ kind: MessageKind) -> String { "draft PERSON --kind \(kind.rawValue)" }
}
