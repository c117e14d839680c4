/// Why a JSON file is not a notebook's document. Paths are written as one would in code: `people[3].events[0].at`.
package enum DocumentFlaw: Hashable, Sendable {
    case notJSON
    /// JSON, but of something else: its `format` does not say `cortado-notebook`.
    case anotherFormat(String?)
    case missing(path: String)
    case wrongType(path: String, expected: String)
    case unreadable(path: String, value: String)
    case idTwice(path: String, id: String)
    /// An event that no journey knows, or one without what it needs.
    case badEvent(path: String, event: String)
}
