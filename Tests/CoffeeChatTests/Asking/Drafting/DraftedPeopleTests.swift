import Testing

@testable import CoffeeChat

/// Two thousand drafts for made-up people: names in any script, missing facts, titles of 200 signs, hostile characters.
@Suite struct DraftedPeopleTests {
    private static let kinds = MessageKind.allCases

    @Test(arguments: kinds, MessageLanguage.allCases)
    func `a draft for anybody is well set, greets them, fits its channel and has no more marks than the voice`(
        kind: MessageKind, language: MessageLanguage
    ) {
        for channel in [Channel.linkedinNote, .linkedinMessage, .email] {
            for (request, draft) in drafts(kind, channel, language, count: 60) {
                let faults = DraftFaults(request: request, draft: draft).ofSetting
                #expect(faults.isEmpty, "\(faults) in \(draft.messageText)")
            }
        }
    }

    /// Fewer of them, since a debug build reads a message in twenty milliseconds.
    @Test(arguments: MessageLanguage.allCases)
    func `the checker finds nothing in a draft`(language: MessageLanguage) {
        for kind in Self.kinds {
            for channel in [Channel.linkedinNote, .linkedinMessage, .email] {
                for (request, draft) in drafts(kind, channel, language, count: 4) {
                    let findings = DraftFaults(request: request, draft: draft).ofEtiquette
                    #expect(findings.isEmpty, "\(findings) in \(draft.messageText)")
                }
            }
        }
    }

    @Test(arguments: kinds)
    func `the same request gets the same draft`(kind: MessageKind) {
        for request in requests(kind, .email, .english, count: 20) {
            #expect(Drafter().draft(request) == Drafter().draft(request))
        }
    }

    /// One after the other, each knowing those that went before.
    private func drafts(_ kind: MessageKind, _ channel: Channel, _ language: MessageLanguage, count: Int)
        -> [(DraftRequest, Draft)]
    {
        var sent: [String] = []
        return requests(kind, channel, language, count: count).compactMap { request in
            var request = request
            request.recent = sent.suffix(20)
            guard case .draft(let draft) = Drafter().draft(request) else { return nil }
            sent.append(draft.text)
            return (request, draft)
        }
    }

    private func requests(_ kind: MessageKind, _ channel: Channel, _ language: MessageLanguage, count: Int)
        -> [DraftRequest]
    {
        let names = [kind.rawValue, channel.rawValue, language.rawValue].joined()
        var kit = DraftKit(seed: names.utf8.reduce(7) { $0 &* 31 &+ UInt64($1) })
        return (0..<count).map { _ in kit.request(kind, channel, language) }
    }
}
