/// The noun phrase that is being read, word by word; its last noun is its head.
struct TitlePhrase {
    /// One topic for each part that "and" joins: UX & service designer.
    var topics: [TitleTopic] = []
    /// Topics behind the head: Head of Research, Designer UX.
    var complement: [TitleTopic] = []
    var partIsOpen = false
    var complementIsOpen = false

    var head = TitleJob.Head.none
    var craft = Craft.generic
    var tradeField: Field?
    var rung: Rung?
    var highestRank: Rung?
    var lastIsUnknownNoun = false
    var (hasDeputy, hasGroup, hasChief) = (false, false, false)
    var (hasStaff, staffCounts) = (false, false)
    var (isLearner, isIntern, isDegree, isOrganization, isSchool) = (false, false, false, false, false)
    var isFounder = false
    /// The last word names several people, who are not the holder.
    var namesMany = false
    var hasUnknown = false
    var onlyYearMark = true
    var isEmpty = true
    var (firstToken, lastToken) = (0, 0)
    var (rungToken, fieldToken): (Int?, Int?)
    /// "of", "for", "in": what follows is about the job, not the job.
    var complementDepth = Depth.none

    /// "Content design for banks": with no head, the banks are only whom it is for.
    private var aboutFollows = false

    enum Depth { case none, of, loose }

    var isHeaded: Bool { head != .none }
    var hasOwnTopics: Bool { !topics.isEmpty }

    /// "Senior at UC Davis": nothing but a mark that is also a year of study.
    var isYearMarkOnly: Bool { !isEmpty && onlyYearMark && rung != nil }

    mutating func open(at index: Int) {
        if isEmpty { firstToken = index }
        isEmpty = false
        lastToken = index
    }

    // MARK: Words

    mutating func raise(to rung: Rung?, at index: Int) {
        guard let rung, complementDepth == .none else { return }
        if rung > self.rung ?? .learner || self.rung == nil { (self.rung, rungToken) = (rung, index) }
    }

    mutating func takeYearMark(_ rung: Rung?, at index: Int) {
        raise(to: rung, at: index)
        lastIsUnknownNoun = false
    }

    mutating func takeMark(_ rung: Rung?, at index: Int) {
        onlyYearMark = false
        raise(to: rung, at: index)
        lastIsUnknownNoun = false
    }

    mutating func takeRank(_ rung: Rung?, at index: Int) {
        takeMark(rung, at: index)
        guard complementDepth == .none else { return }
        if let rung, rung > highestRank ?? .learner { highestRank = rung }
        // "Student Affairs Director" is no student.
        if let rung, rung >= .principal { isLearner = false }
        if head == .none { head = .rank }
        isOrganization = false
    }

    /// "Lead" and "principal" stand before a role, or for it: Lead Bank is no rank's holder.
    mutating func takeLead(_ rung: Rung?, at index: Int) {
        takeMark(rung, at: index)
        if complementDepth == .none, head == .none { head = .rank }
    }

    mutating func takeFounder(at index: Int) {
        takeRank(.executive, at: index)
        if complementDepth == .none { isFounder = true }
    }

    /// "Assistant director" is an assistant's rank, "director's assistant" a director's helper.
    mutating func takeHelper(_ rung: Rung?, isAssistant: Bool, at index: Int) {
        guard complementDepth == .none else { return }
        if isAssistant, highestRank ?? .learner >= .lead {
            (self.rung, rungToken) = (rung, index)
        } else {
            hasDeputy = hasDeputy || highestRank == nil
        }
        takeRank(rung, at: index)
    }

    /// 副总监, deputy director: below the rank that follows.
    mutating func takeDeputy() {
        guard complementDepth == .none else { return }
        onlyYearMark = false
        hasDeputy = hasDeputy || highestRank == nil
    }

    mutating func takeIntern(_ rung: Rung?, at index: Int) {
        guard complementDepth == .none else { return }
        if highestRank ?? .learner >= .lead { (self.rung, rungToken) = (nil, nil) }
        isIntern = true
        takeRank(rung, at: index)
    }

    mutating func takeStudent(at index: Int) {
        guard complementDepth == .none else { return }
        onlyYearMark = false
        isLearner = true
        if head == .none { head = .rank }
    }

    mutating func takeDegree(in topic: TitleTopic?, at index: Int) {
        if let topic { takeTopic(topic, at: index) }
        onlyYearMark = false
        isDegree = true
    }

    mutating func takeStaff() { (hasStaff, onlyYearMark) = (true, false) }
    mutating func takeGroup() { (hasGroup, onlyYearMark, isOrganization) = (true, false, true) }

    mutating func takeChief(_ rung: Rung?, at index: Int) {
        hasChief = true
        takeRank(rung, at: index)
    }

    /// "Chief Product & Technology Officer": the "and" stands inside the rank.
    var awaitsOfficer: Bool { hasChief && highestRank != .executive }

    mutating func takeOfficer(at index: Int) {
        if hasChief { takeRank(.executive, at: index) } else { takeTrade(.other, rung: nil, at: index) }
    }

    mutating func takeTopic(_ topic: TitleTopic, at index: Int) {
        noun(at: index)
        fieldToken = isHeaded || !aboutFollows ? index : fieldToken
        if isHeaded || aboutFollows {
            Self.add(topic, to: &complement, isOpen: &complementIsOpen)
        } else {
            Self.add(topic, to: &topics, isOpen: &partIsOpen)
        }
    }

    /// Within a part the last topic is the head-most; a weak one yields to another trade.
    private static func add(_ topic: TitleTopic, to list: inout [TitleTopic], isOpen: inout Bool) {
        if isOpen, let last = list.last {
            if topic.isWeak, last.isGoods { return }
            list[list.count - 1] = topic
        } else if list.count < 8 {
            list.append(topic)
        }
        isOpen = true
    }

    /// "design", "research", "engineering" as nouns: they turn the topics before them into their own.
    mutating func takeCraftNoun(_ craft: Craft, at index: Int) {
        let unknown = lastIsUnknownNoun
        noun(at: index)
        fieldToken = isHeaded || !aboutFollows ? index : fieldToken
        if isHeaded || aboutFollows {
            Self.apply(craft, to: &complement, isOpen: &complementIsOpen, afterUnknown: unknown)
        } else {
            Self.apply(craft, to: &topics, isOpen: &partIsOpen, afterUnknown: unknown)
        }
    }

    private static func apply(_ craft: Craft, to list: inout [TitleTopic], isOpen: inout Bool, afterUnknown: Bool) {
        if isOpen {
            for index in list.indices { list[index] = .noun(craft, of: list[index]) }
        } else if list.count < 8 {
            list.append(afterUnknown && craft == .design ? .trade : .noun(craft, of: nil))
        }
        isOpen = true
    }

    mutating func takeRole(_ craft: Craft, rung: Rung?, at index: Int) {
        guard complementDepth == .none else { return }
        // Topics behind a rank stood before this role all the time: "Lead UX Designer".
        if head == .rank, topics.isEmpty { (topics, complement) = (complement, []) }
        let unknown = lastIsUnknownNoun
        noun(at: index)
        if topics.isEmpty, unknown, craft == .design { topics.append(.trade) }
        if topics.isEmpty || fieldToken == nil { fieldToken = index }
        self.craft = craft
        head = .role
        isOrganization = false
        if rung != nil { raise(to: rung, at: index) }
    }

    mutating func takeTrade(_ field: Field?, rung: Rung?, at index: Int) {
        guard complementDepth == .none else { return }
        noun(at: index)
        tradeField = field
        fieldToken = index
        head = .trade
        isOrganization = false
        if let rung { takeRank(rung, at: index) }
    }

    mutating func takeUnknown(isAdjective: Bool, isHan: Bool = false) {
        hasUnknown = true
        onlyYearMark = false
        lastIsUnknownNoun = !isAdjective && !isHan
        if hasStaff { staffCounts = true }
        // "Product quality manager": the thing managed is the quality.
        if !isHeaded, !isAdjective, let last = topics.last, last.isWeak, partIsOpen {
            topics.removeLast()
            partIsOpen = false
        }
    }

    mutating func takeOrganization(isSchool: Bool) {
        isOrganization = true
        self.isSchool = self.isSchool || isSchool
        lastIsUnknownNoun = false
        onlyYearMark = false
    }

    private mutating func noun(at index: Int) {
        isOrganization = false
        onlyYearMark = false
        lastIsUnknownNoun = false
        if hasStaff { staffCounts = true }
    }

    /// Hands over the topics behind the head: they belong to the role that follows.
    mutating func detachComplement() -> [TitleTopic] {
        defer { complement = [] }
        return complementDepth == .none ? complement : []
    }

    mutating func adopt(_ topics: [TitleTopic], at index: Int) {
        guard !topics.isEmpty else { return }
        open(at: index)
        (self.topics, partIsOpen, fieldToken) = (topics, true, index)
    }

    mutating func startComplement(_ depth: Depth) {
        complementDepth = depth
        if depth == .loose, let last = topics.last { aboutFollows = last.field(as: .generic) != .other }
        lastIsUnknownNoun = false
        complementIsOpen = false
    }

    mutating func startPart() {
        (partIsOpen, complementIsOpen) = (false, false)
        lastIsUnknownNoun = false
    }
}
