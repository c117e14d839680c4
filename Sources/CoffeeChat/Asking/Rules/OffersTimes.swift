/// Two times or more, on different days and in different parts of the day, with their time zone.
struct OffersTimes: EtiquetteCheck {
    let rule = EtiquetteRule.offersTimes

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        let offered = OfferedTimes(message)
        let place = message.text.units(offered.range ?? message.body.upperBound..<message.body.upperBound)
        if offered.count < 2 { return [.init(rule, at: place, because: .tooFewTimes(count: offered.count))] }
        if offered.days.count == 1 { return [.init(rule, at: place, because: .allOnOneDay)] }
        if offered.parts.count == 1 { return [.init(rule, at: place, because: .allInOnePartOfDay)] }
        return message.has("zone") ? [] : [.init(rule, at: place, because: .noTimeZone)]
    }
}
