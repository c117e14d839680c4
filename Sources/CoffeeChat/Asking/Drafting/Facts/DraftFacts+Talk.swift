extension DraftFacts {
    /// A talk, as far as its notes tell.
    package struct Talk: Hashable, Sendable {
        package var on: Day
        /// What we talked about, each in a few words: "research in B2B products".
        package var topics: [String]
        /// What they said, word for word or nearly: "show the decisions, not the screens".
        package var said: [String]
        package var links: [Link]
        package var promises: [Promise]

        package init(
            on: Day, topics: [String] = [], said: [String] = [], links: [Link] = [], promises: [Promise] = []
        ) {
            self.on = on
            self.topics = topics
            self.said = said
            self.links = links
            self.promises = promises
        }
    }

    /// A page that we talked about.
    package struct Link: Hashable, Sendable {
        package var address: String
        /// "the article about site mapping"; empty where only the address is known.
        package var title: String

        package init(address: String, title: String = "") {
            self.address = address
            self.title = title
        }
    }

    /// Something that one of us said they would do.
    package struct Promise: Hashable, Sendable {
        package var by: CoffeeChat.Promise.Promiser
        /// What follows "I will": "send the article about site mapping", 把那篇文章发给你.
        package var text: String
        package var due: Day?
        package var isKept: Bool

        package init(
            by: CoffeeChat.Promise.Promiser = .me, text: String, due: Day? = nil, isKept: Bool = false
        ) {
            self.by = by
            self.text = text
            self.due = due
            self.isKept = isKept
        }
    }
}
