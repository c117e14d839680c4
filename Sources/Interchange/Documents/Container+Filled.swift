/// Empty texts and lists are left out of the document and stand for themselves when it is read.
extension KeyedDecodingContainer {
    func text(_ key: Key) throws -> String { try decodeIfPresent(String.self, forKey: key) ?? "" }

    func list<Element: Decodable>(_ key: Key) throws -> [Element] {
        try decodeIfPresent([Element].self, forKey: key) ?? []
    }
}

extension KeyedEncodingContainer {
    mutating func encodeFilled(_ text: String, _ key: Key) throws {
        if !text.isEmpty { try encode(text, forKey: key) }
    }

    mutating func encodeFilled(_ list: [some Encodable], _ key: Key) throws {
        if !list.isEmpty { try encode(list, forKey: key) }
    }
}
