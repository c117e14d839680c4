package import CoffeeChat

/// The desk: one message to one person, and what a reader says of it.
package struct DeskModel: Sendable {
    package var id: PersonID
    package var name: String
    package var title: String
    package var company: String
    package var stage: Stage
    package var place: Place
    package var sheet: Sheet
    package var reading: Reading
    /// Other ways to begin, to be taken with one click; the one that stands on the sheet is not among them.
    package var openings: [Opening]
    package var ground: Ground
    package var send: Send
    /// What another window wrote on the same sheet meanwhile.
    package var conflict: Sheet?

    /// Which sheet of paper.
    package struct Place: Hashable, Sendable {
        package var kind: MessageKind
        package var channel: Channel
        package var language: MessageLanguage
        package var length: DraftRequest.Length
        /// The kinds that make sense now, the fitting one among them.
        package var kinds: [MessageKind]

        package init(
            kind: MessageKind, channel: Channel, language: MessageLanguage, length: DraftRequest.Length,
            kinds: [MessageKind]
        ) {
            self.kind = kind
            self.channel = channel
            self.language = language
            self.length = length
            self.kinds = kinds
        }
    }

    package struct Sheet: Hashable, Sendable {
        package var subject: String
        package var text: String
        package var version: Int

        package init(subject: String = "", text: String = "", version: Int = 0) {
            self.subject = subject
            self.text = text
            self.version = version
        }
    }

    package struct Opening: Hashable, Sendable {
        package var index: Int
        package var text: String

        package init(index: Int, text: String) {
            self.index = index
            self.text = text
        }
    }

    /// What the seeker knows about the person.
    package struct Ground: Hashable, Sendable {
        package var howFound: String
        package var noticed: String
        package var inCommon: String
        /// What both have, in sentences, the rarest first.
        package var shared: [Shared]
        /// What a draft of this kind wants to know, in a sentence; empty where nothing is missing.
        package var missing: String
        /// A thank-you wants to know one thing that was said.
        package var wantsSaid: Bool
        /// Too little is known: the fields come first, and what to look for.
        package var isTooLittle: Bool

        package struct Shared: Hashable, Sendable {
            package var text: String
            package var isRare: Bool

            package init(text: String, isRare: Bool) {
                self.text = text
                self.isRare = isRare
            }
        }

        package init(
            howFound: String = "", noticed: String = "", inCommon: String = "", shared: [Shared] = [],
            missing: String = "", wantsSaid: Bool = false, isTooLittle: Bool = false
        ) {
            self.missing = missing
            self.wantsSaid = wantsSaid
            self.howFound = howFound
            self.noticed = noticed
            self.inCommon = inCommon
            self.shared = shared
            self.isTooLittle = isTooLittle
        }
    }

    /// How the message gets out.
    package struct Send: Hashable, Sendable {
        /// The profile's address; empty where none is on file.
        package var profile: String
        package var email: String
        /// A sentence on the notes of the month; empty where it does not matter.
        package var notesLeft: String

        package init(profile: String = "", email: String = "", notesLeft: String = "") {
            self.profile = profile
            self.email = email
            self.notesLeft = notesLeft
        }
    }

    package init(
        id: PersonID, name: String, title: String, company: String, stage: Stage, place: Place, sheet: Sheet,
        reading: Reading, openings: [Opening] = [], ground: Ground = Ground(), send: Send = Send(),
        conflict: Sheet? = nil
    ) {
        self.id = id
        self.name = name
        self.title = title
        self.company = company
        self.stage = stage
        self.place = place
        self.sheet = sheet
        self.reading = reading
        self.openings = openings
        self.ground = ground
        self.send = send
        self.conflict = conflict
    }
}

extension DeskModel {
    /// What the reader says, in words of the page's language.
    package struct Reading: Hashable, Sendable {
        /// "Ready, with one thought"
        package var headline: String
        package var isReady: Bool
        package var findings: [Finding]
        package var overruled: [Finding]
        /// "a fact about Lauren", "a clear ask"
        package var strengths: [String]
        package var used: Int
        package var limit: Int?
        /// "characters"
        package var unit: String

        package init(
            headline: String, isReady: Bool, findings: [Finding] = [], overruled: [Finding] = [],
            strengths: [String] = [], used: Int = 0, limit: Int? = nil, unit: String = ""
        ) {
            self.headline = headline
            self.isReady = isReady
            self.findings = findings
            self.overruled = overruled
            self.strengths = strengths
            self.used = used
            self.limit = limit
            self.unit = unit
        }
    }

    package struct Finding: Hashable, Sendable {
        package var rule: EtiquetteRule
        package var title: String
        package var why: String
        /// Where in the text, in UTF-16 units; `nil` where something is missing, or for the subject.
        package var range: Range<Int>?
        package var suggestion: EtiquetteReading.Suggestion?

        package init(
            rule: EtiquetteRule, title: String, why: String, range: Range<Int>? = nil,
            suggestion: EtiquetteReading.Suggestion? = nil
        ) {
            self.rule = rule
            self.title = title
            self.why = why
            self.range = range
            self.suggestion = suggestion
        }
    }
}
