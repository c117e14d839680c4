import CoffeeChat
import Foundation

extension NotebookDocument {
    /// The file's bytes: the same document always gives the same ones. UTF-8, ended by a newline.
    package func json() throws(Refusal) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do {
            return Array(try encoder.encode(self)) + [0x0A]
        } catch {
            // Only a value that JSON does not have could fail, such as an infinite number, and there is none.
            throw .notADocument(file: Self.format, why: .notJSON)
        }
    }

    /// Reads a document of this version or an older one, and refuses what it does not understand as a whole:
    /// half a notebook is none.
    package static func read(_ bytes: [UInt8], named file: String) throws(Refusal) -> NotebookDocument {
        let bytes = try FileText.utf8(bytes, file: file)
        try checkHead(bytes, file: file)
        let document: NotebookDocument
        do {
            document = try JSONDecoder().decode(NotebookDocument.self, from: Data(bytes))
        } catch {
            throw .notADocument(file: file, why: DocumentFlaw(error))
        }
        if let flaw = document.flaw { throw .notADocument(file: file, why: flaw) }
        return document
    }

    private struct Head: Decodable {
        var format: String?
        var version: Int?
    }

    private static func checkHead(_ bytes: [UInt8], file: String) throws(Refusal) {
        let head: Head
        do {
            head = try JSONDecoder().decode(Head.self, from: Data(bytes))
        } catch DecodingError.dataCorrupted {
            throw .notADocument(file: file, why: .notJSON)
        } catch {
            throw .notADocument(file: file, why: .anotherFormat(nil))
        }
        guard head.format == format else { throw .notADocument(file: file, why: .anotherFormat(head.format)) }
        guard let version = head.version else { throw .notADocument(file: file, why: .missing(path: "version")) }
        guard version <= currentVersion else { throw .newerDocument(file: file, version: version) }
        guard version >= 1 else {
            throw .notADocument(file: file, why: .unreadable(path: "version", value: String(version)))
        }
    }

    /// What the types alone do not hold: identifiers are given once, events are events.
    private var flaw: DocumentFlaw? {
        var ids = Set<PersonID>()
        for (index, person) in people.enumerated() {
            guard ids.insert(person.person.id).inserted else {
                return .idTwice(path: "people[\(index)].id", id: person.person.id.text)
            }
            for (place, event) in person.events.enumerated() {
                do throws(EventRecord.Flaw) {
                    _ = try Event(event.record)
                } catch {
                    return .badEvent(path: "people[\(index)].events[\(place)]", event: event.record.name)
                }
            }
        }
        return nil
    }
}

extension DocumentFlaw {
    init(_ error: any Error) {
        switch error {
        case DecodingError.keyNotFound(let key, let context):
            self = .missing(path: Self.path(context.codingPath + [key]))
        case DecodingError.typeMismatch(let type, let context):
            self = .wrongType(path: Self.path(context.codingPath), expected: Self.word(type))
        case DecodingError.valueNotFound(_, let context): self = .missing(path: Self.path(context.codingPath))
        case DecodingError.dataCorrupted(let context) where !context.codingPath.isEmpty:
            self = .unreadable(path: Self.path(context.codingPath), value: context.debugDescription)
        default: self = .notJSON
        }
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        keys.reduce("") { path, key in
            if let index = key.intValue { return "\(path)[\(index)]" }
            return path.isEmpty ? key.stringValue : "\(path).\(key.stringValue)"
        }
    }

    private static func word(_ type: Any.Type) -> String {
        switch type {
        case is String.Type: "text"
        case is Int.Type, is Double.Type: "number"
        case is Bool.Type: "true or false"
        default: String(describing: type).contains("Array") ? "list" : "object"
        }
    }
}
