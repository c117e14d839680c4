import Testing

@testable import CoffeeChat

/// Somebody to write to.
let lauren = Message.Recipient(
    name: "Lauren Chen", company: "Lyft", title: "UX Designer", facts: ["was a fine-dining server", "餐厅服务员"])

func findings(
    _ rule: EtiquetteRule, _ text: String, as kind: MessageKind = .ask, on channel: Channel = .linkedinMessage,
    to recipient: Message.Recipient = lauren, from sender: String = "Elise", sentBefore: SentMessages = [],
    premium: Bool = false
) -> [EtiquetteReading.Finding] {
    let message = Message(
        text: text, kind: kind, channel: channel, senderName: sender, recipient: recipient, sentBefore: sentBefore,
        premium: premium)
    return EtiquetteReader().read(message).findings.filter { $0.rule == rule }
}

func finds(
    _ rule: EtiquetteRule, _ text: String, as kind: MessageKind = .ask, on channel: Channel = .linkedinMessage,
    to recipient: Message.Recipient = lauren, from sender: String = "Elise", sentBefore: SentMessages = [],
    premium: Bool = false
) -> Bool {
    !findings(
        rule, text, as: kind, on: channel, to: recipient, from: sender, sentBefore: sentBefore, premium: premium
    ).isEmpty
}
