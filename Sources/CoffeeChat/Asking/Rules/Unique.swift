/// It is not, apart from names and facts, a note that somebody else has already had.
struct Unique: EtiquetteCheck {
    let rule = EtiquetteRule.unique

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        guard let number = message.message.sentBefore.nearlySame(as: message.message.text) else { return [] }
        return [.init(rule, at: message.bodyUnits, because: .sentBefore(number: number + 1))]
    }
}
