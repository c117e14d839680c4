/// The first messages that were sent, for telling whether a new one nearly repeats one of them.
///
/// Each message is its shingles: two words, or three Chinese characters. Two are nearly the same when most shingles of the
/// one stand in the other: names, facts and numbers change only those around them. The shingles are cut once, when the
/// messages are handed over; a copy shares them.
package struct SentMessages: Sendable {
    /// The shingles of all messages, one behind the other.
    private var shingles: [UInt32] = []
    /// Where the shingles of each message end.
    private var ends: [Int] = []

    package init(_ texts: [String] = []) {
        shingles.reserveCapacity(texts.count * 64)
        for text in texts { add(text) }
    }

    package mutating func add(_ text: String) {
        NoteShingles.each(of: text) { shingles.append($0) }
        ends.append(shingles.count)
    }

    /// Those whose index passes.
    package func filtered(_ isKept: (Int) -> Bool) -> SentMessages {
        var kept = SentMessages()
        for index in ends.indices where isKept(index) {
            kept.shingles += shingles[span(index)]
            kept.ends.append(kept.shingles.count)
        }
        return kept
    }

    private func span(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

    package var isEmpty: Bool { ends.isEmpty }

    /// The index of the first message sent that it nearly repeats.
    package func nearlySame(as text: String) -> Int? {
        guard !isEmpty else { return nil }
        var own = NoteShingles()
        NoteShingles.each(of: text) { own.insert($0) }
        guard own.count >= Self.fewestShingles else { return nil }
        return ends.indices.first { likeness(own, $0) >= Self.same }
    }

    /// The share of shingles that both have (Dice's coefficient).
    private func likeness(_ own: NoteShingles, _ index: Int) -> Double {
        let sent = span(index)
        // Too short or too long to be like it, whatever it says.
        let most = 2 * Double(min(own.count, sent.count)) / Double(own.count + sent.count)
        guard most >= Self.same else { return 0 }
        var both = 0
        for place in sent where own.contains(shingles[place]) { both += 1 }
        return 2 * Double(both) / Double(own.count + sent.count)
    }

    /// Two short notes with other people's names and facts in them share about this much.
    private static let same = 0.6
    /// A message of a few words is like many.
    private static let fewestShingles = 8
}

extension SentMessages: ExpressibleByArrayLiteral {
    package init(arrayLiteral texts: String...) { self.init(texts) }
}
