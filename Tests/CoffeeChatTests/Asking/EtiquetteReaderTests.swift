import Testing

@testable import CoffeeChat

@Suite struct EtiquetteReaderTests {
    private let reader = EtiquetteReader()
    private let note = """
        Hi, Lauren, I noticed that you've been working as a UX Designer at Lyft for the last year and that you used to be \
        a fine dining server. I am making the transition from service industry to UX myself and I have a lot of interest \
        in transit and logistics. I would love to hear your story. Could we meet sometime next week for coffee? I know \
        you must be very busy, so no worries if you don't have space in your current schedule. Thanks for your time, Elise.
        """

    private func message(_ text: String, _ kind: MessageKind = .ask) -> Message {
        Message(text: text, kind: kind, senderName: "Elise", recipient: lauren)
    }

    @Test func `the article's own note is ready, and good in every way`() {
        let reading = reader.read(message(note))
        #expect(reading.findings.isEmpty && reading.isReady && reading.language == .english)
        #expect(Set(reading.strengths.map(\.kind)) == Set(EtiquetteReading.Strength.Kind.allCases))
    }

    @Test func `the article's follow-up and thanks are kept`() {
        let followUp =
            "Hi, Lauren, I am following up on a possible coffee chat? Once again, no worries if you are busy right now. Thanks for your time, Elise."
        #expect(reader.read(message(followUp, .followUp)).findings.isEmpty)
    }

    @Test(
        arguments: MessageKind.allCases,
        [
            "", " ", "\n\n", "😀😀😀", "\u{0}\u{1}\u{7}", "\u{202E}\u{200B}", "???", "a", "好", "[", "{", "%", "Subject:",
            "Subject: x",
            "e\u{301}\u{301}", "\u{FFFD}", "1", "10:", "周", "十", "Tuesday", "…………", "''''", "\"", "I'", "'s", "＜＞",
        ])
    func `nothing ends the program`(kind: MessageKind, text: String) {
        for channel in Channel.allCases {
            let reading = reader.read(
                Message(
                    text: text, kind: kind, channel: channel, senderName: "Elise", recipient: lauren, sentBefore: [text]
                ))
            for finding in reading.findings {
                #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= text.utf16.count)
            }
        }
    }

    @Test(arguments: [
        "Liebe Lauren, ich habe deinen Vortrag gesehen und würde gern mit dir sprechen. Vielen Dank, Elise",
        "Bonjour Lauren, je vous écris pour vous demander une conversation. Merci, Elise",
        "こんにちは、お話を聞かせていただけませんか。よろしくお願いします。", "Здравствуйте, можно с вами поговорить?",
    ])
    func `other languages are left alone`(text: String) {
        let reading = reader.read(message(text))
        #expect(reading.language == nil && reading.findings.isEmpty)
    }

    @Test func `a mixed text is read in both`() {
        let text = "Lauren你好，看到你在Lyft的分享。能zoom聊20分钟吗？next week都可以。不方便也没关系。Thanks! Elise"
        #expect(reader.read(message(text)).findings.isEmpty)
    }

    @Test func `a change that is offered mends its finding and breaks nothing`() {
        let texts = [
            "Could we talk next week?", "Hi Marcus, your stairs are good. Could we talk? Please answer ASAP. Thanks",
            "Hi Lauren, I'd love to pick your brain. I saw your Lyft map. Could we talk for ten minutes? Send me your availability.",
            "晓岚您好，久仰大名！能跟您聊二十分钟吗？请把您有空的时间发给我。",
        ]
        for text in texts {
            let before = reader.read(message(text))
            for finding in before.findings {
                guard let suggestion = finding.suggestion else { continue }
                let after = reader.read(message(suggestion.applied(to: text)))
                #expect(
                    after.findings.allSatisfy { rule in before.findings.contains { $0.rule == rule.rule } }, "\(text)")
                #expect(after.findings.count < before.findings.count, "\(finding.rule): \(text)")
            }
        }
    }

    @Test func `a hundred thousand characters are read in no time`() {
        let long = String(repeating: note + " ", count: 200)
        let time = ContinuousClock().measure { _ = reader.read(message(long), suggesting: false) }
        // 200 ms in a release build.
        #expect(time < .seconds(120))
    }

    @Test(arguments: ["你好，能不能聊聊？", "could you please ", "“(", "😀", "ASAP! ", "_", "不", "I ", "\n", "5 "])
    func `a text without end is read as far as anybody would read, and is too long`(piece: String) {
        let long = String(repeating: piece, count: 100_000 / piece.utf16.count)
        let time = ContinuousClock().measure {
            let reading = reader.read(
                Message(text: long, kind: .thankYou, channel: .email, senderName: "Elise", recipient: lauren))
            #expect(reading.findings.contains { $0.rule == .fitsChannel })
            // What it may say further on is not missed.
            #expect(!reading.findings.contains { $0.rule == .signs || $0.rule == .thanks })
        }
        // 200 ms in a release build.
        #expect(time < .seconds(120))
    }
}
