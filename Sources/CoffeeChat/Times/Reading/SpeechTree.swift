/// The words of both languages in one tree, so that the longest phrase wins and no other word breaking is needed.
struct SpeechTree: Sendable {
    struct Meaning: Equatable, Sendable {
        var time = TimeWord.none
        var speech: Speech = []

        /// Names a time, and does nothing else.
        fileprivate static func naming(_ time: TimeWord) -> Meaning { Meaning(time: time, speech: .glue) }

        /// Both at once, with the other's time where it has one.
        fileprivate func joined(_ other: Meaning) -> Meaning {
            Meaning(time: other.time == .none ? time : other.time, speech: speech.union(other.speech))
        }
    }

    private var signs = SignTree(room: 500_000)
    /// For each node the place of its meaning; zero where no phrase ends.
    private var places: [Int32] = []
    private var meanings = [Meaning()]

    static let shared: SpeechTree = {
        var tree = SpeechTree()
        for table in [EnglishTimeWords.table, ChineseTimeWords.table] { tree.addTimes(table) }
        for table in [
            EnglishSpeechWords.table, EnglishIntentWords.table, EnglishIdiomWords.table, EnglishFamilyWords.table,
            ChineseSpeechWords.table, ChineseIdiomWords.table, ChineseTurnWords.table,
        ] {
            tree.addSpeech(table)
        }
        for (phrase, weekday) in ChineseTimeWords.weekdays() { tree.add([phrase], .naming(weekday)) }
        for (index, zone) in SpokenZones.zones.enumerated() { tree.add(zone.phrases, .naming(.zone(index))) }
        return tree
    }()

    /// The longest phrase at `start`, and where it ends.
    func longest(in text: ReplyText, at start: Int, limit: Int) -> (meaning: Meaning, end: Int)? {
        var node = SignTree.root
        var index = start
        var found: (place: Int, end: Int)?
        while index < limit, let next = signs.next(node, text.scalars[index]) {
            node = next
            index += 1
            if let place = place(node), isBoundary(text, index, limit) { found = (place, index) }
        }
        return found.map { (meanings[$0.place], $0.end) }
    }

    private func isBoundary(_ text: ReplyText, _ end: Int, _ limit: Int) -> Bool {
        if end < limit, text.scalars[end] == 0x4EEC, [0x6211, 0x4F60, 0x4ED6, 0x5979].contains(text.scalars[end - 1]) {
            return false
        }  // 找我 is not 找我们
        guard end < limit, PlainScalar.isLetter(text.scalars[end - 1]) else { return true }
        if text.scalars[end] == 0x27, end + 1 < limit { return text.scalars[end + 1] != 0x74 }  // "can" is not "can't"
        return !PlainScalar.isLetter(text.scalars[end])
    }

    /// Where the meaning of a node stands.
    private func place(_ node: SignTree.Node) -> Int? {
        guard Int(node) < places.count, places[Int(node)] > 0 else { return nil }
        return Int(places[Int(node)])
    }

    private mutating func addTimes(_ table: String) {
        for line in WordLine.all(of: table) {
            if let time = TimeWord(line.head) { add(line.phrases, .naming(time)) }
        }
    }

    private mutating func addSpeech(_ table: String) {
        for line in WordLine.all(of: table) {
            let names = line.head.parts(at: "+")
            let speech = names.reduce(into: Speech()) { $0.formUnion(Speech.names[String($1)] ?? []) }
            let place = add(line.phrases, Meaning(speech: speech))
            for phrase in line.phrases { addHasty(String(phrase), place) }
        }
    }

    /// Returns the place of the meaning.
    @discardableResult
    private mutating func add(_ phrases: some Sequence<some StringProtocol>, _ meaning: Meaning) -> Int {
        let place = meanings.count
        meanings.append(meaning)
        for phrase in phrases {
            if phrase.utf8.contains(UInt8(ascii: "{")) {
                PhraseFamily(phrase).walk(from: SignTree.root) {
                    signs.reach($0, $1)
                } end: {
                    mean($0, place)
                }
            } else {
                mean(phrase.unicodeScalars.reduce(SignTree.root) { signs.reach($0, $1.value) }, place)
            }
        }
        return place
    }

    /// The same as it is typed without apostrophes; a single word could be another.
    private mutating func addHasty(_ phrase: String, _ place: Int) {
        guard let hasty = HastySpelling.of(phrase) else { return }
        PhraseFamily(hasty).walk(from: (node: SignTree.root, hasSpace: false)) {
            (signs.reach($0.node, $1), $0.hasSpace || $1 == PlainScalar.space)
        } end: {
            if $0.hasSpace { mean($0.node, place) }
        }
    }

    /// A phrase ends here; what it means already, it means as well.
    private mutating func mean(_ node: SignTree.Node, _ place: Int) {
        let node = Int(node)
        if places.count < signs.nodeCount {
            places += repeatElement(0, count: max(signs.nodeCount, places.count * 2) - places.count)
        }
        guard places[node] > 0 else {
            places[node] = Int32(place)
            return
        }
        let both = meanings[Int(places[node])].joined(meanings[place])
        guard both != meanings[Int(places[node])] else { return }
        places[node] = Int32(meanings.count)
        meanings.append(both)
    }

    static func knowsAnyTime(_ text: ReplyText, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let isStart = index == range.lowerBound || !PlainScalar.isLetter(text.scalars[index - 1])
            if isStart, let (meaning, end) = shared.longest(in: text, at: index, limit: range.upperBound) {
                switch meaning.time {
                case .weekday, .weekdays, .part, .day, .dayPart, .noon: return true
                default: index = max(end, index + 1)
                }
                if !meaning.speech.isDisjoint(with: [.free, .glad, .not, .i]) { return true }
            } else {
                index += 1
            }
        }
        return false
    }
}
