package import CoffeeChat

/// The seeker in the document: all of `Me`.
package struct DocumentMe: Hashable, Sendable {
    package var me: Me

    package init(_ me: Me) { self.me = me }
}

extension DocumentMe: Codable {
    private enum Key: String, CodingKey {
        case name, email, headline, place, zone, rung, field, targetRung, targetField, companies, linkedin, goal,
            language
        case hours, daysOff, talksAMonth, url, positions, education, skills, languages, video, rooms, topic
        case voice, notesAMonth, circles
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        me = Me()
        me.name = try container.text(.name)
        me.email = try container.text(.email)
        me.headline = try container.text(.headline)
        me.place = try container.text(.place)
        me.zone = try container.decodeIfPresent(String.self, forKey: .zone)
        me.rung = try container.decodeIfPresent(Rung.self, forKey: .rung) ?? me.rung
        me.field = try container.decodeIfPresent(Field.self, forKey: .field) ?? me.field
        me.targetRung = try container.decodeIfPresent(Rung.self, forKey: .targetRung) ?? me.targetRung
        me.targetField = try container.decodeIfPresent(Field.self, forKey: .targetField) ?? me.targetField
        me.companies = try container.list(.companies)
        me.membership = try container.decodeIfPresent(Me.Membership.self, forKey: .linkedin) ?? me.membership
        me.goal = try container.decodeIfPresent(Int.self, forKey: .goal) ?? me.goal
        me.language = try container.decodeIfPresent(String.self, forKey: .language)
        me.hours = try container.text(.hours)
        me.daysOff = Set(try container.list(.daysOff) as [Day])
        me.talksAMonth = try container.decodeIfPresent(Int.self, forKey: .talksAMonth)
        me.profile = try container.decodeIfPresent(ProfileAddress.self, forKey: .url)
        me.positions = (try container.list(.positions) as [DocumentPosition]).map(\.position)
        me.education = (try container.list(.education) as [DocumentSchool]).map(\.education)
        me.skills = try container.list(.skills)
        me.languages = try container.list(.languages)
        me.voice = try container.decodeIfPresent([String: String].self, forKey: .voice) ?? [:]
        me.notesAMonth = try container.decodeIfPresent(Int.self, forKey: .notesAMonth) ?? me.notesAMonth
        me.video = try container.text(.video)
        me.rooms = try container.text(.rooms)
        me.topic = try container.text(.topic)
        me.circles = (try container.decodeIfPresent([String: Int].self, forKey: .circles) ?? [:])
            .compactMapValues(Rhythm.init(months:))
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeFilled(me.name, .name)
        try container.encodeFilled(me.email, .email)
        try container.encodeFilled(me.headline, .headline)
        try container.encodeFilled(me.place, .place)
        try container.encodeIfPresent(me.zone, forKey: .zone)
        try container.encode(me.rung, forKey: .rung)
        try container.encode(me.field, forKey: .field)
        try container.encode(me.targetRung, forKey: .targetRung)
        try container.encode(me.targetField, forKey: .targetField)
        try container.encodeFilled(me.companies, .companies)
        try container.encode(me.membership, forKey: .linkedin)
        try container.encode(me.goal, forKey: .goal)
        try container.encodeIfPresent(me.language, forKey: .language)
        try container.encodeFilled(me.hours, .hours)
        try container.encodeFilled(me.daysOff.sorted(), .daysOff)
        try container.encodeIfPresent(me.talksAMonth, forKey: .talksAMonth)
        try container.encodeIfPresent(me.profile, forKey: .url)
        try container.encodeFilled(me.positions.map(DocumentPosition.init), .positions)
        try container.encodeFilled(me.education.map(DocumentSchool.init), .education)
        try container.encodeFilled(me.skills, .skills)
        try container.encodeFilled(me.languages, .languages)
        if !me.voice.isEmpty { try container.encode(me.voice, forKey: .voice) }
        try container.encode(me.notesAMonth, forKey: .notesAMonth)
        try container.encodeFilled(me.video, .video)
        try container.encodeFilled(me.rooms, .rooms)
        try container.encodeFilled(me.topic, .topic)
        if !me.circles.isEmpty { try container.encode(me.circles.mapValues(\.months), forKey: .circles) }
    }
}
