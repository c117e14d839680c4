package import CoffeeChat

/// What to do now.
package struct TodayModel: Sendable {
    package var partOfDay: PartOfDay
    /// What the greeting calls the seeker; empty where no name is known.
    package var firstName: String
    package var week: Week
    /// The most urgent first, job changes not among them.
    package var due: [DueRow]
    /// People whose job changed at the last import: rolled up behind one line.
    package var jobChanges: [DueRow]
    /// How many more changed jobs than are named here; People lists them all.
    package var moreJobChanges = 0
    /// The one good thing of the week, on its last working day.
    package var lookBack: String?
    /// Whom to ask next: the first three.
    package var suggestions: [Suggestion]
    /// Nothing is due on a day that was marked off.
    package var isDayOff: Bool

    package enum PartOfDay: Sendable { case morning, afternoon, evening }

    package struct Week: Hashable, Sendable {
        /// Chats a week that I want.
        package var goal: Int
        /// Chats of this week, booked or had.
        package var chats: Int
        package var asksSent: Int
        /// Asks that wait for an answer.
        package var asksOpen: Int
        /// How many asks it takes, and why, in a sentence; empty where it is not known.
        package var plan = ""

        package init(goal: Int, chats: Int, asksSent: Int, asksOpen: Int = 0) {
            self.goal = goal
            self.chats = chats
            self.asksSent = asksSent
            self.asksOpen = asksOpen
        }
    }

    package struct DueRow: Hashable, Sendable {
        package var person: PersonID
        package var name: String
        /// "Lauren said yes."
        package var title: String
        package var why: String
        /// What the button says: "Offer times".
        package var button: String
        /// The message that does it; `nil` leads to the person.
        package var letter: MessageKind?
        /// The page that does it: the brief, the chat, or what comes after it.
        package var page: SafeURL?
        /// The event that the person's page is to have ready for logging; empty leads to the page's top.
        package var event: String

        package init(
            person: PersonID, name: String, title: String, why: String, button: String, event: String = "",
            letter: MessageKind? = nil, page: SafeURL? = nil
        ) {
            self.page = page
            self.letter = letter
            self.person = person
            self.name = name
            self.title = title
            self.why = why
            self.button = button
            self.event = event
        }
    }

    package struct Suggestion: Hashable, Sendable {
        package var person: PersonID
        package var name: String
        package var title: String
        package var company: String
        package var reasons: [String]

        package init(person: PersonID, name: String, title: String, company: String, reasons: [String]) {
            self.person = person
            self.name = name
            self.title = title
            self.company = company
            self.reasons = reasons
        }
    }

    package init(
        partOfDay: PartOfDay, firstName: String = "", week: Week, due: [DueRow] = [], jobChanges: [DueRow] = [],
        suggestions: [Suggestion] = [], isDayOff: Bool = false
    ) {
        self.partOfDay = partOfDay
        self.firstName = firstName
        self.week = week
        self.due = due
        self.jobChanges = jobChanges
        self.suggestions = suggestions
        self.isDayOff = isDayOff
    }
}
