import CoffeeChat
import Wording

/// The pages of the chat, where there is one to come or one that was.
enum PersonMeeting {
    static func write(_ model: PersonModel, _ h: HTML) {
        let links = links(model)
        guard !links.isEmpty else { return }
        h(.p, .class("talk-links small")) {
            for (index, link) in links.enumerated() {
                if index > 0 { h(.span, .class("dot"), text: " · ") }
                h.link(link.url, say: link.words)
            }
        }
    }

    private static func links(_ model: PersonModel) -> [(words: MeetingLinkWords, url: SafeURL)] {
        let id = model.id
        return switch model.stage {
        case .yes: [(.brief, Address.brief(id))]
        case .booked: [(.brief, Address.brief(id)), (.chat, Address.chat(id)), (.after, Address.after(id))]
        case .met: [(.after, Address.after(id)), (.notes, Address.chat(id)), (.sayings, Address.sayings)]
        case .inTouch: [(.after, Address.after(id)), (.sayings, Address.sayings)]
        case .idea, .ready, .asked, .followedUp, .later, .resting: []
        }
    }
}
