import Testing

@testable import CoffeeChat

/// One sentence put into a message that is otherwise as it should be.
struct ChineseSentence: CustomTestStringConvertible, Sendable {
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
            rule, text, as: kind, to: .init(name: "李秀英", company: "江南水泵厂", title: "钳工", facts: ["修水泵"]), from: "王小波")
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
        let greeting = "李秀英老师您好，"
        let fact = "看到您在展会上拆水泵的视频，三分钟就找出了毛病。"
        let ask = "下周能跟您通话二十分钟吗？"
        let out = "不方便也没关系。"
        let thanks = "谢谢您！"
        let name = "王小波"
        return switch place {
        case .out: greeting + fact + ask + sentence + thanks + name
        case .ask, .time: greeting + fact + sentence + out + thanks + name
        case .thanks: greeting + fact + ask + out + sentence + name
        case .found: greeting + sentence + ask + out + thanks + name
        case .pressure: greeting + fact + sentence + ask + out + thanks + name
        case .stock: greeting + sentence + fact + ask + out + thanks + name
        case .job, .homework: greeting + fact + ask + sentence + out + thanks + name
        case .decline, .thankref: greeting + thanks + sentence + name
        case .new: greeting + thanks + "您说水泵坏之前会先哼哼，我回去听了一晚上，果然听见了轴承的响动。" + sentence + name
        case .google, .closed, .private: "江南水泵厂那台老水泵坏之前，您最先听见什么？\n" + sentence
        }
    }
}
