package import CoffeeChat
package import struct Foundation.Date

/// How somebody stands in the ranking, as the cache holds it.
package struct KeptStanding: Hashable, Sendable {
    package var key: PersonKey
    package var score: Int
    package var connectedOn: Day?
    package var name: String
    package var reading: TitleReading
    /// `nil` where steps cannot be counted.
    package var steps: Int?
    package var stage: Stage
    /// When the stage, what is due or the score changes by time alone. While something is due it is that time mirrored
    /// at 1970, so that "awake" is "not after now"; 1970 itself where nothing more will change.
    package var wakesAt: Date?

    package init(
        key: PersonKey, score: Int, connectedOn: Day?, name: String, reading: TitleReading, steps: Int?, stage: Stage,
        wakesAt: Date?
    ) {
        self.key = key
        self.score = score
        self.connectedOn = connectedOn
        self.name = name
        self.reading = reading
        self.steps = steps
        self.stage = stage
        self.wakesAt = wakesAt
    }
}
