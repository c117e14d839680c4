/// What is good in a message already.
struct StrengthReader {
    let strengths: [EtiquetteReading.Strength]

    init(_ message: ReadMessage) {
        let kind = message.message.kind
        let found: [(EtiquetteRule, EtiquetteReading.Strength.Kind, Range<Int>?)] = [
            (.whyThem, .fact, WhyThem.fact(in: message)), (.howFound, .howFound, HowFound.statement(in: message)),
            (.directAsk, .ask, DirectAsk.ask(in: message)), (.timeFrame, .timeFrame, TimeFrame.frame(in: message)),
            (.givesOut, .out, GivesOut.out(in: message)), (.thanks, .thanks, message.matches("thanks").first),
        ]
        strengths = found.compactMap { rule, strength, range in
            guard let range, rule.kinds.contains(kind) else { return nil }
            return .init(strength, at: message.text.units(range))
        }
    }
}
