/// Nothing asks for a job, a referral, or the forwarding of a résumé.
struct NoJobAsk: EtiquetteCheck {
    let rule = EtiquetteRule.noJobAsk

    func findings(in message: ReadMessage) -> [ReadMessage.Finding] {
        findings(of: "jobAsk", in: message, because: { .asksForJob(words: $0) })
    }
}
