/// Which frames hold in a reply, sentence by sentence.
struct FrameReader {
    let walk: TokenWalk
    private let frames = ReplyFrames.shared

    /// A word by its own id, and by what else it is: a name, a number, a verb of the third person.
    struct Word {
        var id: Int32
        var kind: Int32 = 0
    }

    private(set) var senses: Set<ReplyFrames.Sense> = []
    /// How many reasons were told.
    private(set) var reasons = 0

    init(_ walk: TokenWalk, sentences: [Range<Int>]) {
        self.walk = walk
        for sentence in sentences {
            let words = plainWords(sentence)
            let isQuestion = walk.isSign(sentence.upperBound, 0x3F) && !isTagged(sentence)
            let isProposal = words.prefix(2).contains { frames.proposals.contains($0.id) }
            for start in words.indices {
                for key in [words[start].id, words[start].kind] where key > 0 {
                    for frame in frames.openings[Int(key)] {
                        let isAsked = isQuestion && !(isProposal && frames.frames[frame].sense == .later)
                        note(frames.frames[frame], at: start, words, isQuestion: isAsked)
                    }
                }
            }
        }
    }

    /// "Hold that thought till then, would you?": a wish, and no question.
    private func isTagged(_ sentence: Range<Int>) -> Bool {
        guard let pause = sentence.last(where: { walk.isSign($0, 0x2C) }), sentence.upperBound - pause <= 4 else {
            return false
        }
        let tag = (pause + 1..<sentence.upperBound).map { walk.words($0) }.joined(separator: " ")
        return Self.tags.contains(tag)
    }

    private static let tags: Set<String> = [
        "would you", "could you", "can you", "will you", "won't you", "ok", "okay", "yeah", "please", "right", "deal",
        "alright", "all right", "shall we", "hm", "no", "eh", "if you don't mind", "if i may", "if that's ok",
        "if that's okay", "if that's all right", "if you can", "if possible",
    ]

    private mutating func note(_ frame: ReplyFrames.Frame, at start: Int, _ words: [Word], isQuestion: Bool) {
        guard !isQuestion || frame.isAskable, frame.sense == .reason || !senses.contains(frame.sense) else { return }
        if [.refers, .refersFirm, .leansRefers, .yes, .leansYes].contains(frame.sense), isNegated(start, words) {
            return
        }
        guard holds(frame.parts, 0, at: start, words) else { return }
        senses.insert(frame.sense)
        if frame.sense == .refusal { senses.insert(.noFirm) }
        if frame.sense == .refersFirm { senses.insert(.refers) }
        if frame.sense == .reason { reasons += 1 }
    }

    private func holds(_ parts: [ReplyFrames.Part], _ number: Int, at index: Int, _ words: [Word]) -> Bool {
        guard number < parts.count else { return true }
        let part = parts[number]
        if part.isEdge {
            // A start is asked for before its word, an end behind the last.
            let isEdge = isPause(number == 0 ? index - 1 : index, words)
            return isEdge && holds(parts, number + 1, at: index, words)
        }
        if part.gap > 0 { return skips(part, parts, number, at: index, words) }
        if index < words.count, part.words.contains(words[index].id) || part.words.contains(words[index].kind),
            holds(parts, number + 1, at: index + 1, words)
        {
            return true
        }
        if part.mayEnd, isPause(index, words), holds(parts, number + 1, at: index, words) { return true }
        return part.isOptional && holds(parts, number + 1, at: index, words)
    }

    /// "We don't talk to people outside" points to nobody.
    private func isNegated(_ start: Int, _ words: [Word]) -> Bool {
        for index in stride(from: start - 1, through: max(0, start - 3), by: -1) {
            if isPause(index, words) { return false }
            if frames.negations.contains(words[index].id) { return true }
        }
        return false
    }

    private func skips(
        _ part: ReplyFrames.Part, _ parts: [ReplyFrames.Part], _ number: Int, at index: Int, _ words: [Word]
    ) -> Bool {
        for skipped in 0...part.gap {
            if skipped > 0 {
                guard index + skipped <= words.count else { return false }
                if isPause(index + skipped - 1, words), !part.isAcrossPauses { return false }
            }
            if holds(parts, number + 1, at: index + skipped, words) { return true }
        }
        return false
    }

    private func isPause(_ index: Int, _ words: [Word]) -> Bool {
        index < 0 || index >= words.count || words[index].id == ReplyFrames.pause
    }

    // MARK: Plain words

    private func plainWords(_ sentence: Range<Int>) -> [Word] {
        var words: [Word] = []
        for index in sentence {
            let token = walk.tokens[index]
            switch token.kind {
            case .number where token.digits > 0: words.append(Word(id: ReplyFrames.number))
            case .contact: words.append(Word(id: ReplyFrames.contact))
            case .sign(let sign):
                if Self.silent.contains(sign) { continue }
                if let last = words.last, last.id != ReplyFrames.pause { words.append(Word(id: ReplyFrames.pause)) }
            case .newline: break
            case .word, .unknown, .number: append(index, to: &words)
            }
        }
        return words
    }

    /// Signs that part no clause: quotes, slash, at.
    private static let silent: Set<UInt32> = [0x27, 0x22, 0x2F, 0x40, 0x201C, 0x201D]

    private func append(_ index: Int, to words: inout [Word]) {
        let token = walk.tokens[index]
        let isUnknown = token.kind == .unknown && token.range.count > 1
        for word in walk.words(index).split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "/" }) {
            let word = word.last == "." || word.last == "," || word.last == ":" ? word.dropLast() : word
            let (stem, tail) = Self.parts(word)
            let id = frames.ids[String(stem)] ?? 0
            guard !frames.fillers.contains(id) else { continue }
            let kind = isUnknown ? kind(of: stem, index, isOpening: words.isEmpty) : 0
            words.append(Word(id: id, kind: kind))
            if let tail, let id = frames.ids[tail] { words.append(Word(id: id)) }
        }
    }

    private func kind(of stem: Substring, _ index: Int, isOpening: Bool) -> Int32 {
        if walk.isSign(index - 1, 0x40) { return ReplyFrames.name }
        if walk.text.isUpper(walk.tokens[index].range.lowerBound) {
            return isOpening ? ReplyFrames.opener : ReplyFrames.name
        }
        return stem.last == "s" && !stem.hasSuffix("ss") ? ReplyFrames.verb : ReplyFrames.plain
    }

    /// "She's" is "she" and "'s"; "don't" stays one word.
    private static func parts(_ word: Substring) -> (Substring, String?) {
        if let whole = short[String(word)] { return (Substring(whole.0), whole.1) }
        guard let mark = word.lastIndex(of: "'"), mark != word.startIndex else { return (word, nil) }
        let tail = String(word[mark...])
        return tail == "'t" ? (word, nil) : (word[..<mark], tail)
    }

    private static let short: [String: (String, String)] = [
        "im": ("i", "'m"), "ive": ("i", "'ve"), "thats": ("that", "'s"), "theres": ("there", "'s"),
        "hes": ("he", "'s"), "shes": ("she", "'s"), "theyre": ("they", "'re"), "youd": ("you", "'d"),
        "youre": ("you", "'re"), "whats": ("what", "'s"), "dont": ("don't", ""), "cant": ("can't", ""),
        "wont": ("won't", ""), "isnt": ("isn't", ""), "doesnt": ("doesn't", ""), "didnt": ("didn't", ""),
        "u": ("you", ""), "ur": ("your", ""), "couldnt": ("couldn't", ""), "wouldnt": ("wouldn't", ""),
    ]
}
