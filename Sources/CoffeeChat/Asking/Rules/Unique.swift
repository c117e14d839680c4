/// It is not, apart from names and facts, a note that somebody else has already had.
struct Unique: EtiquetteCheck {
    let rule = EtiquetteRule.unique

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        let index = SentMessages(message.message.sentBefore)
        guard let number = index.nearlySame(as: message.message) else { return [] }
        return [.init(rule, at: message.bodyUnits, because: .sentBefore(number: number + 1))]
    }
}
