import CoffeeChat
import Hummingbird
import Seeker
import Wording

extension Site {
    func addSayingsRoutes(to router: Router<ServerContext>) {
        router.get("/words") { request, context in
            try answering(request, context) { visit in
                let model = SayingsModel(try GatherSayings(practice)(), visit)
                return visit.show { SayingsView.page(model, in: $0) }
            }
        }
    }
}

extension SayingsModel {
    init(_ said: SaidTopics, _ visit: Visit) {
        self.init(
            topics: said.topics.map { topic in
                Topic(
                    name: topic.name, opinions: topic.opinions(in: visit.language),
                    sayings: topic.sayings.map { Saying($0, visit) }, names: topic.names)
            },
            others: said.others.map { Saying($0, visit) })
    }
}

extension SayingsModel.Saying {
    init(_ saying: SaidTopics.Saying, _ visit: Visit) {
        self.init(
            text: saying.text, person: PersonLink(id: saying.person, name: saying.name),
            day: DateWords.short(saying.day, today: visit.today, in: visit.language))
    }
}
