/// Nothing makes them work: no form, no review, no list of their free times, no booking page in place of times.
struct NoHomework: EtiquetteCheck {
    let rule = EtiquetteRule.noHomework

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        // A link beside real times is fine.
        let offersTimes = message.message.kind == .schedule && OfferedTimes(message).count >= 2
        return findings(of: "homework", in: message, because: { .makesThemWork(words: $0) }) { match in
            offersTimes
                && (message.hasSet("booking", in: match) || message.hasSet("zhBooking", in: match)
                    || message.text.tokens[match].contains { $0.kind == .address })
        }
    }
}
