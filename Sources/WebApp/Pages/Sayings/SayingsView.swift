import CoffeeChat
import Wording

package enum SayingsView {
    package static func page(_ model: SayingsModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(SayingWords.title(h.language), .people, isNarrow: true) {
                h.pageHead(SayingWords.title(h.language)) {
                    h(.p, .class("soft small")) { h.link(Address.people, say: PeopleWords.title) }
                }
                if model.topics.isEmpty, model.others.isEmpty {
                    h.emptyState(SayingWords.lead(h.language), SayingWords.empty(h.language)) {
                        h.link(Address.today, "button", say: LayoutWords.today)
                    }
                } else {
                    h(.p, .class("lead"), say: SayingWords.lead)
                    h(.div, .class("topics")) {
                        for (index, topic) in model.topics.enumerated() { self.topic(topic, index, h) }
                        if !model.others.isEmpty { others(model.others, h) }
                    }
                    h(.p, .class("soft small foot")) { h.say(SayingWords.hint) }
                }
            }
        }
    }

    private static func topic(_ topic: SayingsModel.Topic, _ index: Int, _ h: HTML) {
        h(.section, .class("topic"), .aria(.labelledby, "topic-\(index)")) {
            h(.h2, .id("topic-\(index)"), .class("clamp-3")) { h.user(topic.name) }
            h(.p, .class("soft small"), text: topic.opinions)
            sayings(topic.sayings, h)
            if topic.sayings.isEmpty { h.userList(topic.names) }
        }
    }

    private static func others(_ sayings: [SayingsModel.Saying], _ h: HTML) {
        h(.section, .class("topic"), .aria(.labelledby, "topic-none")) {
            h(.h2, .id("topic-none"), say: SayingWords.others)
            self.sayings(sayings, h)
        }
    }

    private static func sayings(_ sayings: [SayingsModel.Saying], _ h: HTML) {
        guard !sayings.isEmpty else { return }
        h(.ul, .class("sayings")) {
            for saying in sayings {
                h(.li) {
                    h(.blockquote, .class("serif")) { h(.p, .class("clamp-6")) { h.user(saying.text) } }
                    h(.p, .class("soft small")) {
                        h.personLink(saying.person)
                        h(.span, .class("dot"), text: " · ")
                        h.text(saying.day)
                    }
                }
            }
        }
    }
}
