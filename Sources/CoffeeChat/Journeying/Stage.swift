/// Where a journey stands.
package enum Stage: String, CaseIterable, Codable, Sendable {
    case idea
    case ready
    case asked
    case followedUp
    case yes
    case booked
    case met
    case inTouch
    case later
    case resting
}
