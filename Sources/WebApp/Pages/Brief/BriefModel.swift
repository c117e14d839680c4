package import CoffeeChat

/// The page before a chat, as plain data.
package struct BriefModel: Sendable {
    package var id: PersonID
    package var name: String
    package var title: String
    package var company: String
    /// "Tuesday, December 1 at 3:30 pm", or that no time is on the books.
    package var when: String
    /// The call's address; empty where none is known.
    package var link: String
    package var introducer: String
    package var picture: Picture
    /// In sentences, the rarest first.
    package var shared: [String]
    package var letters: [Letter]
    package var aim: String
    package var wishes: [String]
    package var questions: [Question]
    package var ideas: [Idea]
    /// Offered while nothing is chosen.
    package var proposal: [String]
    package var language: MessageLanguage
    package var reading: QuestionsReading
    package var earlier: [Earlier]

    /// Their line of years: one row a job or school, the oldest first.
    package struct Picture: Hashable, Sendable {
        package var title: String
        package var description: String
        package var rows: [Row]
        package var ticks: [CareerPicture.Tick]
        /// What has no date, in a sentence.
        package var undated: String

        package enum Kind: String, CaseIterable, Sendable { case inField, work, study }

        package struct Row: Hashable, Sendable {
            package var kind: Kind
            package var title: String
            package var place: String
            package var span: String
            /// From 0 to 1 of the picture's width.
            package var x: Double
            package var width: Double
            package var isOpen: Bool

            package init(
                kind: Kind, title: String, place: String, span: String, x: Double, width: Double, isOpen: Bool = false
            ) {
                self.kind = kind
                self.title = title
                self.place = place
                self.span = span
                self.x = x
                self.width = width
                self.isOpen = isOpen
            }
        }

        package init(
            title: String = "", description: String = "", rows: [Row] = [], ticks: [CareerPicture.Tick] = [],
            undated: String = ""
        ) {
            self.title = title
            self.description = description
            self.rows = rows
            self.ticks = ticks
            self.undated = undated
        }
    }

    package struct Letter: Hashable, Sendable {
        /// "You, November 16"
        package var head: String
        package var isMine: Bool
        package var text: String

        package init(head: String, isMine: Bool, text: String) {
            self.head = head
            self.isMine = isMine
            self.text = text
        }
    }

    package struct Question: Hashable, Sendable {
        package var id: Int64
        package var text: String

        package init(id: Int64, text: String) {
            self.id = id
            self.text = text
        }
    }

    package struct Idea: Hashable, Sendable {
        package var label: String
        package var text: String
        /// One of the article's own, made theirs; else from their line.
        package var isArticles: Bool

        package init(label: String, text: String, isArticles: Bool) {
            self.label = label
            self.text = text
            self.isArticles = isArticles
        }
    }

    package struct Earlier: Hashable, Sendable {
        package var day: String
        package var lines: [String]

        package init(day: String, lines: [String]) {
            self.day = day
            self.lines = lines
        }
    }

    package init(
        id: PersonID, name: String, title: String = "", company: String = "", when: String = "", link: String = "",
        introducer: String = "", picture: Picture = Picture(), shared: [String] = [], letters: [Letter] = [],
        aim: String = "", wishes: [String] = [], questions: [Question] = [], ideas: [Idea] = [],
        proposal: [String] = [], language: MessageLanguage = .english, reading: QuestionsReading = QuestionsReading(),
        earlier: [Earlier] = []
    ) {
        self.id = id
        self.name = name
        self.title = title
        self.company = company
        self.when = when
        self.link = link
        self.introducer = introducer
        self.picture = picture
        self.shared = shared
        self.letters = letters
        self.aim = aim
        self.wishes = wishes
        self.questions = questions
        self.ideas = ideas
        self.proposal = proposal
        self.language = language
        self.reading = reading
        self.earlier = earlier
    }
}
