import CoffeeChat

/// A job in the document: as `Position`, with empty fields left out.
struct DocumentPosition: Codable {
    let position: Position

    private enum Key: String, CodingKey { case company, title, place, start, end, current }

    init(_ position: Position) { self.position = position }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        position = Position(
            company: try container.text(.company), title: try container.text(.title), place: try container.text(.place),
            start: try container.decodeIfPresent(CareerDate.self, forKey: .start),
            end: try container.decodeIfPresent(CareerDate.self, forKey: .end),
            isCurrent: try container.decodeIfPresent(Bool.self, forKey: .current))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeFilled(position.company, .company)
        try container.encodeFilled(position.title, .title)
        try container.encodeFilled(position.place, .place)
        try container.encodeIfPresent(position.start, forKey: .start)
        try container.encodeIfPresent(position.end, forKey: .end)
        try container.encode(position.isCurrent, forKey: .current)
    }
}

/// A school in the document.
struct DocumentSchool: Codable {
    let education: Education

    private enum Key: String, CodingKey { case school, degree, field, start, end }

    init(_ education: Education) { self.education = education }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        education = Education(
            school: try container.text(.school), degree: try container.text(.degree), field: try container.text(.field),
            start: try container.decodeIfPresent(CareerDate.self, forKey: .start),
            end: try container.decodeIfPresent(CareerDate.self, forKey: .end))
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encodeFilled(education.school, .school)
        try container.encodeFilled(education.degree, .degree)
        try container.encodeFilled(education.field, .field)
        try container.encodeIfPresent(education.start, forKey: .start)
        try container.encodeIfPresent(education.end, forKey: .end)
    }
}
