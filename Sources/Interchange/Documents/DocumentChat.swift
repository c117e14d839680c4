package import CoffeeChat

/// The notes of one chat in the document.
package struct DocumentChat: Hashable, Sendable, Codable {
    package var day: Day
    package var text: String

    package init(day: Day, text: String) {
        self.day = day
        self.text = text
    }
}

/// A question that was chosen for somebody.
package struct DocumentQuestion: Hashable, Sendable {
    package var text: String
    package var isTicked: Bool

    package init(text: String, isTicked: Bool = false) {
        self.text = text
        self.isTicked = isTicked
    }
}

extension DocumentQuestion: Codable {
    private enum Key: String, CodingKey { case text, ticked }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        text = try container.decode(String.self, forKey: .text)
        isTicked = try container.decodeIfPresent(Bool.self, forKey: .ticked) ?? false
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(text, forKey: .text)
        if isTicked { try container.encode(true, forKey: .ticked) }
    }
}
