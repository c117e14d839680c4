package import CoffeeChat

/// The paths of the app, in one place for views and routes. Stable and readable: people bookmark them.
package enum Address {
    package static let welcome = SafeURL.path("welcome")
    package static let sample = SafeURL.path("welcome", "sample")
    package static let importing = SafeURL.path("import")
    package static let today = SafeURL.path("today")
    package static let people = SafeURL.path("people")
    package static let newPerson = SafeURL.path("people", "new")
    package static let you = SafeURL.path("you")
    package static let history = SafeURL.path("history")
    package static let undo = SafeURL.path("undo")
    package static let language = SafeURL.path("language")
    package static let theme = SafeURL.path("theme")

    package static let data = SafeURL.path("data")
    package static let exportJSON = SafeURL.path("data", "export.json")
    package static let exportCSV = SafeURL.path("data", "export.csv")
    package static let exportCards = SafeURL.path("data", "export.vcf")
    package static let backup = SafeURL.path("data", "backup")
    package static let restore = SafeURL.path("data", "restore")
    package static let restoreConfirmed = SafeURL.path("data", "restore", "confirm")
    package static let sampleAway = SafeURL.path("data", "sample", "remove")

    /// The preview of a waiting import; posting to it takes it in.
    package static func importing(_ id: String) -> SafeURL { .path("import", id) }
    /// Reads a waiting table again with corrected columns.
    package static func columns(_ id: String) -> SafeURL { .path("import", id, "columns") }
    package static func cancel(_ id: String) -> SafeURL { .path("import", id, "cancel") }

    package static func person(_ id: PersonID) -> SafeURL { .path("people", id.text) }
    package static func edit(_ id: PersonID) -> SafeURL { .path("people", id.text, "edit") }
    package static func notes(_ id: PersonID) -> SafeURL { .path("people", id.text, "notes") }
    package static func events(_ id: PersonID) -> SafeURL { .path("people", id.text, "events") }
    /// Takes the person's last event back.
    package static func undoEvent(_ id: PersonID) -> SafeURL { .path("people", id.text, "events", "undo") }
    package static func jobs(_ id: PersonID) -> SafeURL { .path("people", id.text, "jobs") }
    package static func removeJob(_ id: PersonID) -> SafeURL { .path("people", id.text, "jobs", "remove") }
    package static func rhythm(_ id: PersonID) -> SafeURL { .path("people", id.text, "rhythm") }
    package static func forget(_ id: PersonID) -> SafeURL { .path("people", id.text, "forget") }

    package static let progress = SafeURL.path("progress")
    package static let progressTable = SafeURL.path("progress", "weeks.csv")
    package static let pause = SafeURL.path("progress", "pause")
    package static func review(_ year: Int) -> SafeURL { .path("progress", String(year)) }

    package static let giveBack = SafeURL.path("give-back")
    package static let requests = SafeURL.path("give-back", "requests")
    package static let capacity = SafeURL.path("give-back", "capacity")
    package static func request(_ number: Int64) -> SafeURL { .path("give-back", "requests", String(number)) }
    /// My answer to it, as a draft.
    package static func requestLetter(_ number: Int64) -> SafeURL { request(number, "letter") }
    /// Chat mode from the other chair.
    package static func requestChat(_ number: Int64) -> SafeURL { request(number, "chat") }
    package static func requestFile(_ number: Int64) -> SafeURL { request(number, "talk.ics") }
    private static func request(_ number: Int64, _ page: String) -> SafeURL {
        .path("give-back", "requests", String(number), page)
    }
    package static let circles = SafeURL.path("circles")
    package static let changeCircle = SafeURL.path("circles", "change")
    package static let joinCircle = SafeURL.path("circles", "members")
    /// A few lines to somebody one knows.
    package static func note(_ id: PersonID) -> SafeURL { .path("people", id.text, "note") }
    package static func introduction(_ id: PersonID) -> SafeURL { .path("people", id.text, "introduction") }

    package static let allTimes = SafeURL.path("times")
    package static let timesHours = SafeURL.path("times", "hours")
    package static let calendars = SafeURL.path("times", "calendars")
    package static let refreshCalendars = SafeURL.path("times", "calendars", "refresh")
    package static let removeCalendar = SafeURL.path("times", "calendars", "remove")
    package static let feedFile = SafeURL.path("times", "feed.ics")
    package static let feedRenewal = SafeURL.path("times", "feed", "renew")
    /// Times to offer to one person.
    package static func times(_ id: PersonID) -> SafeURL { .path("people", id.text, "times") }
    package static func zone(_ id: PersonID) -> SafeURL { .path("people", id.text, "zone") }
    /// Their reply, pasted.
    package static func answer(_ id: PersonID) -> SafeURL { .path("people", id.text, "answer") }
    package static func invitation(_ id: PersonID) -> SafeURL { .path("people", id.text, "invitation") }
    package static func invitation(_ id: PersonID, file: String) -> SafeURL {
        .path("people", id.text, "invitation", file)
    }

    /// What the seeker knows about them, for the desk.
    package static func ground(_ id: PersonID) -> SafeURL { .path("people", id.text, "ground") }
    /// A pasted profile, to be read.
    package static func readProfile(_ id: PersonID) -> SafeURL { .path("people", id.text, "profile") }
    package static func takeProfile(_ id: PersonID) -> SafeURL { .path("people", id.text, "profile", "take") }
    /// The seeker's own.
    package static let myProfile = SafeURL.path("you", "profile")
    package static let takeMyProfile = SafeURL.path("you", "profile", "take")
    package static let newFromProfile = SafeURL.path("people", "new", "profile")
    package static let addFromProfile = SafeURL.path("people", "new", "profile", "add")
    package static func desk(_ id: PersonID, _ kind: MessageKind) -> SafeURL {
        .path("people", id.text, "desk", kind.rawValue)
    }
    /// One sheet of the desk.
    package static func desk(
        _ id: PersonID, _ kind: MessageKind, channel: Channel, language: MessageLanguage
    ) -> SafeURL {
        desk(id, kind).with("channel", channel.rawValue).with("language", language.rawValue)
    }

    /// The page before a chat.
    package static func brief(_ id: PersonID) -> SafeURL { .path("people", id.text, "brief") }
    package static func briefQuestions(_ id: PersonID) -> SafeURL { .path("people", id.text, "brief", "questions") }
    package static func briefAim(_ id: PersonID) -> SafeURL { .path("people", id.text, "brief", "aim") }
    package static func briefPDF(_ id: PersonID) -> SafeURL { .path("people", id.text, "brief", "pdf") }
    /// Chat mode.
    package static func chat(_ id: PersonID) -> SafeURL { .path("people", id.text, "chat") }
    package static func chat(_ id: PersonID, on day: Day) -> SafeURL { chat(id).with("on", day.iso) }
    package static func after(_ id: PersonID) -> SafeURL { .path("people", id.text, "after") }
    package static func outcome(_ id: PersonID) -> SafeURL { .path("people", id.text, "after", "outcome") }
    /// What people said, over all chats.
    package static let sayings = SafeURL.path("words")

    /// The person's page with its log form open and an event chosen.
    package static func log(_ id: PersonID, event: String) -> SafeURL {
        event.isEmpty ? person(id) : person(id).with("log", event).at("log")
    }

    package static func people(_ filter: PeopleFilter, page: Int = 1) -> SafeURL {
        people.with("q", filter.q).with("stage", filter.stage).with("field", filter.field)
            .with("steps", filter.steps).with("company", filter.company).with("page", page > 1 ? String(page) : "")
    }
}
