import CoffeeChat

/// Reads a profile's page as it was copied in a browser, in the English or the Chinese interface.
struct PastedProfile {
    private let card: [PastedText.Line]
    private let sections: [ProfileHeading: [PastedText.Line]]
    private let text: String

    init(_ text: String) {
        var card: [PastedText.Line] = []
        var sections: [ProfileHeading: [PastedText.Line]] = [:]
        var heading: ProfileHeading?
        for line in PastedText(text).lines {
            // The card may hold "Contact info", which opens nothing.
            if let next = ProfileHeading(line.text), heading != nil || next != .contact {
                // "Skills" may be a link inside of a job, and "Education" a skill.
                heading = next
            } else if let heading {
                sections[heading, default: []].append(line)
            } else {
                card.append(line)
            }
        }
        (self.card, self.sections, self.text) = (card, sections, text)
    }

    func reading() -> ProfileReading {
        var reading = ProfileReading()
        PastedCard(card).read(into: &reading)
        let links = ContactLinks(in: text)
        (reading.email, reading.profile) = (links.email, links.profile)
        reading.summary = ProfileSummary.text(sections[.summary, default: []].map(\.text))
        reading.positions = PastedExperience(sections[.experience, default: []]).positions()
        reading.education = PastedEducation(sections[.education, default: []]).schools()
        reading.skills = ProfileLists.skills(
            sections[.skills, default: []].map(\.text),
            besides: reading.positions.map(\.company) + reading.education.map(\.school))
        reading.languages = ProfileLists.languages(sections[.languages, default: []].map(\.text))
        return reading
    }
}

/// What somebody wrote about themselves.
enum ProfileSummary {
    /// A page tells it twice, once for a screen reader.
    static func text(_ lines: [String]) -> String {
        let half = lines.count / 2
        let isDoubled = half > 0 && lines.count.isMultiple(of: 2) && lines[..<half] == lines[half...]
        return (isDoubled ? Array(lines[..<half]) : lines).joined(separator: "\n")
    }
}
