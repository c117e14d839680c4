package import CoffeeChat

/// Chat mode, as plain data.
package struct ChatModel: Sendable {
    package var chair = Chair.asking
    package var id: PersonID
    package var name: String
    package var title: String
    package var company: String
    /// The call's address; empty where none is known.
    package var link: String
    /// The chat's day; the notes are kept under it.
    package var day: Day
    package var clock: Clock
    package var sheet: Sheet
    package var questions: [Question]
    /// Days of earlier chats, the latest first: the day and its name.
    package var earlier: [Earlier]
    /// "2 promises, 1 quote"; empty where nothing is marked.
    package var found: String
    /// What another window wrote meanwhile; `sheet` then holds what this one wants to say.
    package var conflict: String?

    /// Who of the two asked for the talk: it decides what stands beside the notes.
    package enum Chair: Hashable, Sendable {
        case asking
        /// They asked; what they wrote.
        case asked(request: HelpRequest.ID, wrote: String)
    }

    /// Where the notes go.
    package var address: SafeURL {
        switch chair {
        case .asking: Address.chat(id)
        case .asked(let request, _): Address.requestChat(request)
        }
    }

    package struct Clock: Hashable, Sendable {
        /// "Begins today at 3:30 pm", or the length alone.
        package var words: String
        /// Milliseconds since 1970; `nil` where no time is on the books.
        package var start: Int?
        package var now: Int
        /// Minutes.
        package var length: Int
        package var warning: Int
        package var cutOff: Int?

        package init(
            words: String = "", start: Int? = nil, now: Int = 0, length: Int = 30, warning: Int = 25, cutOff: Int? = nil
        ) {
            self.words = words
            self.start = start
            self.now = now
            self.length = length
            self.warning = warning
            self.cutOff = cutOff
        }
    }

    package struct Sheet: Hashable, Sendable {
        package var text: String
        package var revision: Int

        package init(text: String = "", revision: Int = 0) {
            self.text = text
            self.revision = revision
        }
    }

    package struct Question: Hashable, Sendable {
        package var id: Int64
        package var text: String
        package var isTicked: Bool

        package init(id: Int64, text: String, isTicked: Bool = false) {
            self.id = id
            self.text = text
            self.isTicked = isTicked
        }
    }

    package struct Earlier: Hashable, Sendable {
        package var day: Day
        package var words: String

        package init(day: Day, words: String) {
            self.day = day
            self.words = words
        }
    }

    package init(
        id: PersonID, name: String, title: String = "", company: String = "", link: String = "", day: Day,
        clock: Clock = Clock(),
        sheet: Sheet = Sheet(), questions: [Question] = [], earlier: [Earlier] = [], found: String = "",
        conflict: String? = nil
    ) {
        self.id = id
        self.name = name
        self.title = title
        self.company = company
        self.link = link
        self.day = day
        self.clock = clock
        self.sheet = sheet
        self.questions = questions
        self.earlier = earlier
        self.found = found
        self.conflict = conflict
    }
}
