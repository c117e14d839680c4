package import CoffeeChat

/// Somebody's request for a talk in the document; empty fields are left out.
package struct DocumentRequest: Hashable, Sendable {
    /// Its person and its number are the notebook's.
    package var request: HelpRequest

    package init(_ request: HelpRequest) { self.request = request }
}

extension DocumentRequest: Codable {
    private enum Key: String, CodingKey { case received, text, answer, from, answered, starts, ends, link }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        request = HelpRequest(
            person: PersonID(naming: ""), received: try container.decode(Day.self, forKey: .received),
            text: try container.text(.text), answeredOn: try container.decodeIfPresent(Day.self, forKey: .answered))
        switch try container.text(.answer) {
        case "yes": request.answer = .yes
        case "no": request.answer = .no
        case "later": request.answer = .later(try container.decode(Day.self, forKey: .from))
        default: request.answer = .open
        }
        if let start = try container.decodeIfPresent(DocumentTime.self, forKey: .starts)?.date {
            let end = try container.decodeIfPresent(DocumentTime.self, forKey: .ends)?.date
            request.talk = Appointment(start: start, end: end, link: try container.text(.link))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(request.received, forKey: .received)
        try container.encodeFilled(request.text, .text)
        switch request.answer {
        case .open: break
        case .yes: try container.encode("yes", forKey: .answer)
        case .no: try container.encode("no", forKey: .answer)
        case .later(let day):
            try container.encode("later", forKey: .answer)
            try container.encode(day, forKey: .from)
        }
        try container.encodeIfPresent(request.answeredOn, forKey: .answered)
        if let talk = request.talk {
            try container.encode(DocumentTime(talk.start), forKey: .starts)
            try container.encode(DocumentTime(talk.end), forKey: .ends)
            try container.encodeFilled(talk.link, .link)
        }
    }
}
