/// What the chats gave.
package struct ProgressGains: Hashable, Sendable {
    package struct Count: Hashable, Sendable {
        package let gain: Gain
        package let count: Int
    }

    /// By kind, in the order of the article; kinds that were never marked are there with 0.
    package let counts: [Count]

    package var total: Int { counts.reduce(0) { $0 + $1.count } }

    package init(_ events: some Sequence<Event>) {
        var counts: [Gain: Int] = [:]
        for event in events {
            if case .received(let gain) = event.happening { counts[gain, default: 0] += 1 }
        }
        self.counts = Gain.allCases.map { Count(gain: $0, count: counts[$0] ?? 0) }
    }
}
