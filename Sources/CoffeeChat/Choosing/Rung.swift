/// How far up a trade's ladder a title stands, from learner (0) to executive (8).
package enum Rung: Int, CaseIterable, Codable, Comparable, Sendable {
    case learner = 0
    case intern
    case junior
    case mid
    case senior
    case lead
    case principal
    case director
    case executive

    package static func < (a: Rung, b: Rung) -> Bool { a.rawValue < b.rawValue }
}
