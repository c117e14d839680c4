/// After the talk: one thing that was said, the links, what I promised, an open door. Nothing is asked.
struct ThankYouDraft {
    private let composer: DraftComposer
    private let talk: DraftFacts.Talk
    private var hand: any DraftHand { composer.hand }

    init(_ composer: DraftComposer, _ talk: DraftFacts.Talk) { (self.composer, self.talk) = (composer, talk) }

    /// `nil` where the notes hold nothing that could be named.
    func draft() -> Draft? {
        let named = [said, topics].compactMap { $0 }
        guard !named.isEmpty else { return nil }
        let links = links, promise = promise
        // What goes first where room is short: the second thing said, the promise, the links.
        let shapes: [(things: Int, links: Bool, promise: Bool, door: Bool)] = [
            (2, true, true, true), (1, true, true, true), (1, true, false, true), (1, true, false, false),
            (1, false, false, true), (1, false, false, false),
        ]
        var last = Draft(text: "")
        for shape in shapes.dropFirst(composer.request.length == .short ? 1 : 0) {
            let things = Array(named.prefix(shape.things))
            last = draft(things, shape.links ? links : nil, shape.promise ? promise : nil, shape.door)
            if composer.fits(last.text) { return last }
        }
        let shortest = named.min { $0.0.text.utf16.count < $1.0.text.utf16.count }
        return draft([shortest].compactMap { $0 }, nil, nil, false)
    }

    private typealias Said = (DraftSentence, Draft.UsedFact)

    private func draft(_ things: [Said], _ links: Said?, _ promise: Said?, _ door: Bool) -> Draft {
        let first = [composer.sentence(.talkThanks, ["day": hand.past(talk.on)])].compactMap { $0 } + things.map(\.0)
        let end = [door ? composer.sentence(.openDoor) : nil].compactMap { $0 }
        return Draft(
            text: composer.text([first, [links?.0].compactMap { $0 }, [promise?.0].compactMap { $0 }, end]),
            subject: composer.subject(.subjectThanks),
            factsUsed: things.map(\.1) + [links?.1, promise?.1].compactMap { $0 })
    }

    private var said: Said? {
        guard let said = talk.said.lazy.compactMap({ hand.noted($0, to: 140) }).first else { return nil }
        return composer.sentence(.talkSaid, ["said": said]).map { ($0, .init(.said, said)) }
    }

    private var topics: Said? {
        let topics = Array(talk.topics.compactMap { hand.noted($0, to: 60) }.prefix(2))
        guard !topics.isEmpty else { return nil }
        return composer.sentence(.talkTopic, ["topics": hand.list(topics)]).map {
            ($0, .init(.topic, hand.list(topics)))
        }
    }

    private var links: Said? {
        let links = talk.links.compactMap { link in Self.address(link.address).map { ($0, hand.linkTitle(link.title)) }
        }
        guard let first = links.first else { return nil }
        if links.count == 1 || composer.isNote {
            return composer.choice.one(.linkOne, ["title": first.1, "address": first.0])
                .map { (DraftSentence(text: $0, end: "\n"), .init(.link, first.0)) }
        }
        let head = composer.choice.one(.linkMany) ?? ""
        let lines = links.prefix(5).map {
            "\(bullet)\($0.1)\(composer.request.language == .english ? ": " : "：")\($0.0)"
        }
        return (
            DraftSentence(text: ([head] + lines).joined(separator: "\n"), end: "\n"),
            .init(.link, links.map(\.0).joined(separator: " "))
        )
    }

    private var bullet: String { composer.request.language == .english ? "• " : "" }

    /// An address without anything that would end or bend it.
    private static func address(_ text: String) -> String? {
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>\"{}|\\^`[]_".utf8.contains($0) }
        return isPlain && text.utf8.count > 3 && text.utf8.count <= 300 && text.contains(".") ? text : nil
    }

    private var promise: Said? {
        for promise in talk.promises where promise.by == .me {
            guard let places = hand.promise(promise) else { continue }
            return composer.sentence(promise.isKept ? .promiseKept : .promiseComing, places)
                .map { ($0, .init(.promise, promise.text)) }
        }
        return nil
    }
}
