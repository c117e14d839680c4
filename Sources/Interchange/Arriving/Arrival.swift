package import CoffeeChat
package import struct Foundation.Date

/// What a file says, before anybody has compared it with the notebook: values, and what could not be read.
package struct Arrival: Sendable {
    /// The seeker, where the file is about them.
    package var me: ArrivedMe?
    package var people: [ArrivedPerson] = []
    /// Invitations that I sent with a note.
    package var asks: [ArrivedAsk] = []
    /// Messages between me and one other person, oldest first.
    package var messages: [ArrivedMessage] = []
    /// Notes on people that the file keeps apart from them.
    package var notes: [ArrivedNote] = []
    /// Rows that stand for a hidden member: counted and said, never taken in.
    package var hidden = 0
    /// Invitations that I sent without a note: they asked for nothing.
    package var invitationsWithoutNote = 0
    package var skipped: [SkippedRow] = []
    /// Rows that were taken in without one of their cells (a date that cannot be read), or with one shortened.
    package var incomplete: [SkippedRow] = []
    /// Files of the archive that this program does not use.
    package var passedOver: [String] = []
    /// How a table's columns were understood, to be shown before anything is taken in.
    package var mapping: [ColumnMapping] = []

    /// Cortado's own export, where that is what came in: its people are among `people` as well.
    package var document: NotebookDocument?

    package init() {}

    /// Whether it tells of asks, messages or notes, and not of people alone.
    package var tellsOfContacts: Bool { !asks.isEmpty || !messages.isEmpty || !notes.isEmpty }
}

package struct ArrivedPerson: Hashable, Sendable {
    package var name: String
    package var title = ""
    package var company = ""
    package var place = ""
    package var email = ""
    package var profile: ProfileAddress?
    package var connectedOn: Day?
    package var notes = ""
    package var skills: [String] = []
    package var languages: [String] = []
    package var zone: String?
    package var origin: Origin

    package init(name: String, origin: Origin) {
        self.name = name
        self.origin = origin
    }
}

/// Where in what came in a value stands.
package struct Origin: Hashable, Sendable {
    package var file: String
    /// Counted from 1, as an editor counts lines.
    package var line: Int

    package init(file: String, line: Int) {
        self.file = file
        self.line = line
    }
}

package struct ArrivedMe: Hashable, Sendable {
    package var name = ""
    package var headline = ""
    package var place = ""
    /// The primary address first.
    package var emails: [String] = []
    package var profile: ProfileAddress?
    package var positions: [Position] = []
    package var education: [Education] = []
    package var skills: [String] = []
    package var languages: [String] = []

    package init() {}
}

package struct ArrivedAsk: Hashable, Sendable {
    package var name: String
    package var profile: ProfileAddress?
    package var sentAt: WallTime
    package var text: String
    package var origin: Origin

    package init(name: String, profile: ProfileAddress?, sentAt: WallTime, text: String, origin: Origin) {
        self.name = name
        self.profile = profile
        self.sentAt = sentAt
        self.text = text
        self.origin = origin
    }
}

package struct ArrivedMessage: Hashable, Sendable {
    /// The other person.
    package var name: String
    package var profile: ProfileAddress?
    package var at: Date
    package var isFromThem: Bool
    package var text: String
    package var origin: Origin

    package init(
        name: String, profile: ProfileAddress?, at: Date, isFromThem: Bool, text: String, origin: Origin
    ) {
        self.name = name
        self.profile = profile
        self.at = at
        self.isFromThem = isFromThem
        self.text = text
        self.origin = origin
    }
}

package struct ArrivedNote: Hashable, Sendable {
    package var name: String
    package var profile: ProfileAddress?
    package var text: String
    package var origin: Origin

    package init(name: String, profile: ProfileAddress?, text: String, origin: Origin) {
        self.name = name
        self.profile = profile
        self.text = text
        self.origin = origin
    }
}

/// What a clock showed, in a zone that the file does not name (or in UTC, where it says so).
package struct WallTime: Hashable, Sendable, Comparable {
    package var day: Day
    /// Minutes since midnight; `nil` where the file names the day alone.
    package var minutes: Int?
    package var isUTC: Bool

    package init(day: Day, minutes: Int? = nil, isUTC: Bool = false) {
        self.day = day
        self.minutes = minutes
        self.isUTC = isUTC
    }

    package static func < (a: WallTime, b: WallTime) -> Bool {
        (a.day, a.minutes ?? 0) < (b.day, b.minutes ?? 0)
    }
}

package struct SkippedRow: Hashable, Sendable {
    package var origin: Origin
    package var reason: Reason

    package init(_ origin: Origin, _ reason: Reason) {
        self.origin = origin
        self.reason = reason
    }

    package enum Reason: Hashable, Sendable {
        case noName
        case tooFewCells(expected: Int, found: Int)
        /// A separator stands in a cell without quotes: the columns are shifted.
        case tooManyCells(expected: Int, found: Int)
        case unreadableDate(String)
        case unreadableAddress(String)
        case unreadableZone(String)
        case noPerson
        case unreadableCard(String)
        case longerThan(characters: Int)
        case sameAsAbove(line: Int)
        /// They may be somebody on file, and nobody has said whether they are.
        case doubtful(name: String)
    }
}

/// One column of a table, and the field that it fills; `nil` where it fills none.
package struct ColumnMapping: Hashable, Sendable {
    package var column: String
    package var field: PersonField?
    /// The first cell that is not empty, to recognise the column by.
    package var example: String

    package init(column: String, field: PersonField?, example: String) {
        self.column = column
        self.field = field
        self.example = example
    }
}

/// A field of a person that a table's column can fill.
package enum PersonField: String, CaseIterable, Codable, Sendable {
    case name, firstName, lastName, title, company, place, email, profile = "url", connectedOn, skills, languages,
        notes, zone
}
