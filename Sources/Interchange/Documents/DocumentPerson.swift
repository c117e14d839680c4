package import CoffeeChat

/// A person in the document, with everything on file about them and the journey with them.
package struct DocumentPerson: Hashable, Sendable {
    package var person: Person
    /// Oldest first.
    package var events: [DocumentEvent]
    /// What was written down during chats, oldest first.
    package var chats: [DocumentChat]
    package var questions: [DocumentQuestion]
    /// What the seeker wants to learn from them.
    package var aim: String
    /// Messages that are being written, the last one last.
    package var drafts: [DocumentDraft]
    /// What they ask of the seeker, oldest first.
    package var requests: [DocumentRequest]

    package init(
        _ person: Person, events: [DocumentEvent] = [], chats: [DocumentChat] = [],
        questions: [DocumentQuestion] = [], aim: String = "", requests: [DocumentRequest] = [],
        drafts: [DocumentDraft] = []
    ) {
        self.person = person
        self.events = events
        self.chats = chats
        self.questions = questions
        self.aim = aim
        self.drafts = drafts
        self.requests = requests
    }
}

extension DocumentPerson: Codable {
    private enum Key: String, CodingKey {
        case id, name, title, company, place, email, url, connectedOn, heardOn, notes, skills, languages, zone,
            introducer
        case rhythm, circle, positions, education, events, requests, chats, questions, aim
        case howFound, noticed, inCommon, drafts
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        person = Person(
            id: try container.decode(PersonID.self, forKey: .id), name: try container.decode(String.self, forKey: .name)
        )
        person.title = try container.text(.title)
        person.company = try container.text(.company)
        person.place = try container.text(.place)
        person.email = try container.text(.email)
        person.profile = try container.decodeIfPresent(ProfileAddress.self, forKey: .url)
        person.connectedOn = try container.decodeIfPresent(Day.self, forKey: .connectedOn)
        person.heardOn = try container.decodeIfPresent(Day.self, forKey: .heardOn)
        person.notes = try container.text(.notes)
        person.skills = try container.list(.skills)
        person.languages = try container.list(.languages)
        person.zone = try container.decodeIfPresent(String.self, forKey: .zone)
        person.introducer = try container.decodeIfPresent(PersonID.self, forKey: .introducer)
        person.rhythm = try container.decodeIfPresent(Int.self, forKey: .rhythm).flatMap(Rhythm.init(months:))
        person.circle = try container.text(.circle)
        person.positions = (try container.list(.positions) as [DocumentPosition]).map(\.position)
        person.education = (try container.list(.education) as [DocumentSchool]).map(\.education)
        person.howFound = try container.text(.howFound)
        person.noticed = try container.text(.noticed)
        person.inCommon = try container.text(.inCommon)
        events = try container.list(.events)
        requests = try container.list(.requests)
        chats = try container.list(.chats)
        questions = try container.list(.questions)
        aim = try container.text(.aim)
        drafts = try container.list(.drafts)
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(person.id, forKey: .id)
        try container.encode(person.name, forKey: .name)
        try container.encodeFilled(person.title, .title)
        try container.encodeFilled(person.company, .company)
        try container.encodeFilled(person.place, .place)
        try container.encodeFilled(person.email, .email)
        try container.encodeIfPresent(person.profile, forKey: .url)
        try container.encodeIfPresent(person.connectedOn, forKey: .connectedOn)
        try container.encodeIfPresent(person.heardOn, forKey: .heardOn)
        try container.encodeFilled(person.notes, .notes)
        try container.encodeFilled(person.skills, .skills)
        try container.encodeFilled(person.languages, .languages)
        try container.encodeIfPresent(person.zone, forKey: .zone)
        try container.encodeIfPresent(person.introducer, forKey: .introducer)
        try container.encodeIfPresent(person.rhythm?.months, forKey: .rhythm)
        try container.encodeFilled(person.circle, .circle)
        try container.encodeFilled(person.positions.map(DocumentPosition.init), .positions)
        try container.encodeFilled(person.education.map(DocumentSchool.init), .education)
        try container.encodeFilled(person.howFound, .howFound)
        try container.encodeFilled(person.noticed, .noticed)
        try container.encodeFilled(person.inCommon, .inCommon)
        try container.encodeFilled(events, .events)
        try container.encodeFilled(requests, .requests)
        try container.encodeFilled(chats, .chats)
        try container.encodeFilled(questions, .questions)
        try container.encodeFilled(aim, .aim)
        try container.encodeFilled(drafts, .drafts)
    }
}
