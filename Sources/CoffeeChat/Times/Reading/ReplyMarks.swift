/// Collects what was read, as ranges of the original text.
struct ReplyMarks {
    let text: ReplyText
    let walk: TokenWalk
    private var marks: [ReplyMark] = []

    init(text: ReplyText, walk: TokenWalk) {
        self.text = text
        self.walk = walk
    }

    var sorted: [ReplyMark] { marks.sorted { ($0.start, $0.end) < ($1.start, $1.end) } }

    mutating func add(_ contacts: [ContactReader.Contact]) {
        for contact in contacts {
            switch contact.kind {
            case .email: append(contact.range, .email)
            case .phone: append(contact.range, .phone)
            case .link: break
            }
        }
    }

    mutating func add(_ items: [TimeItem], until: Int?) {
        var last: Range<Int>?
        for (index, item) in items.enumerated() where item.standing != .aside || index == until {
            guard item.tokens != last else { continue }
            last = item.tokens
            append(scalars(item.tokens), index == until ? .until : meaning(item))
        }
    }

    mutating func add(_ token: Int, _ meaning: ReplyMark.Meaning) { append(walk.tokens[token].range, meaning) }

    private func scalars(_ tokens: Range<Int>) -> Range<Int> {
        walk.tokens[tokens.lowerBound].range.lowerBound..<walk.tokens[tokens.upperBound - 1].range.upperBound
    }

    private func meaning(_ item: TimeItem) -> ReplyMark.Meaning {
        if item.standing == .ruledOut { return .ruledOut }
        switch item.content {
        case .day: return .day
        case .span, .shift: return .time
        case .zone: return .zone
        case .slots: return .slot
        case .length: return .minutes
        }
    }

    private mutating func append(_ range: Range<Int>, _ meaning: ReplyMark.Meaning) {
        marks.append(
            ReplyMark(start: text.offsets[range.lowerBound], end: text.offsets[range.upperBound], meaning: meaning))
    }
}
