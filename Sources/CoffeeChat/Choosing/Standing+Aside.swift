extension Standing {
    /// Below this stand only those who come last: far ahead, or outside my family of fields. All that can be taken
    /// down from others together weighs less.
    package static let asideBelow = RankWeights.farAhead / 2

    package var isAside: Bool { score < Self.asideBelow }
}
