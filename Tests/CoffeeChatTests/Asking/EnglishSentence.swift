import Testing

@testable import CoffeeChat

/// One sentence put into a message that is otherwise as it should be.
struct EnglishSentence: CustomTestStringConvertible, Sendable {
    /// Where the sentence stands, and so what it stands for.
    enum Place {
        case out, ask, thanks, found, pressure, stock, job, homework, time, decline, new, thankref, google, closed,
            `private`
    }

    let rule: EtiquetteRule
    let place: Place
    let sentence: String

    init(_ rule: EtiquetteRule, _ place: Place, _ sentence: String) {
        (self.rule, self.place, self.sentence) = (rule, place, sentence)
    }

    var testDescription: String { "\(rule.rawValue): \(sentence)" }

    var isFound: Bool {
        finds(
            rule, text, as: kind,
            to: .init(name: "Maria Lopez", company: "Acme Mills", title: "Miller", facts: ["keeps the stones"]),
            from: "Tom")
    }

    private var kind: MessageKind {
        switch place {
        case .decline: .declineReply
        case .new, .thankref: .thankYou
        case .google, .closed, .private: .questions
        default: .ask
        }
    }

    private var text: String {
        let greeting = "Hi Maria, "
        let fact = "I saw your film about the water wheel at Acme. "
        let ask = "Could we talk on the phone for twenty minutes next week? "
        let out = "No worries if not. "
        let thanks = "Thank you! "
        let said = sentence + " "
        return switch place {
        case .out: greeting + fact + ask + said + thanks + "Tom"
        case .ask, .time: greeting + fact + said + out + thanks + "Tom"
        case .thanks: greeting + fact + ask + out + said + "Tom"
        case .found: greeting + said + ask + out + thanks + "Tom"
        case .pressure: greeting + fact + said + ask + out + thanks + "Tom"
        case .stock: greeting + said + fact + ask + out + thanks + "Tom"
        case .job, .homework: greeting + fact + ask + said + out + thanks + "Tom"
        case .decline, .thankref: greeting + thanks + said + "Tom"
        case .new:
            greeting + thanks
                + "You told me that the wheel sings before it cracks, and that a miller listens with his feet. "
                + said + "Tom"
        case .google, .closed, .private: "What does the wheel at Acme Mills sound like before it cracks?\n" + said
        }
    }
}
