/// What people said about roles and teams, by topic over all chats.
package struct SayingsModel: Sendable {
    package var topics: [Topic]
    /// Said about no topic that has a name yet.
    package var others: [Saying]

    package struct Topic: Hashable, Sendable {
        package var name: String
        /// "3 people spoke of it."
        package var opinions: String
        package var sayings: [Saying]
        /// Who only named it, where nobody's words are on file.
        package var names: [String]

        package init(name: String, opinions: String, sayings: [Saying] = [], names: [String] = []) {
            self.name = name
            self.opinions = opinions
            self.sayings = sayings
            self.names = names
        }
    }

    package struct Saying: Hashable, Sendable {
        package var text: String
        package var person: PersonLink
        package var day: String

        package init(text: String, person: PersonLink, day: String) {
            self.text = text
            self.person = person
            self.day = day
        }
    }

    package init(topics: [Topic] = [], others: [Saying] = []) {
        self.topics = topics
        self.others = others
    }
}
