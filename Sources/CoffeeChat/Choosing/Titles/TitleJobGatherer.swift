/// Walks a title's words once and gathers the jobs that they name, each with its standing.
struct TitleJobGatherer {
    let tokens: [TitleToken]
    var jobs: [TitleJob] = []
    /// "Open to work", "career changer": the whole title is a seeker's.
    var isSeeking = false

    var phrase = TitlePhrase()
    var standing = TitleJob.Standing.current
    /// "previously:" and "hiring" run on through commas.
    var standingLasts = false
    var standingOutside = TitleJob.Standing.current
    var joint = TitleWord.Kind.bar
    /// Behind "at": names, not work.
    var inEmployer = false
    var employerTopics: [TitleTopic] = []
    var index = 0
    /// Where the present thought (between bars) and clause (between commas) begin among the jobs.
    var (thoughtStart, clauseStart) = (0, 0)
    var pastNameSeen = false
    /// "We're hiring!" is a sentence of its own; "Hiring:" speaks of what follows.
    var hireIsSaid = false
    var hasPastName = false
    /// How many jobs there were when the present standing began.
    var standingStart = 0
    var isFromTo = false
    var afterArrow = false

    init(_ tokens: [TitleToken]) {
        self.tokens = tokens
        while index < tokens.count {
            take(tokens[index])
            index += 1
        }
        closePhrase()
    }

    private mutating func take(_ token: TitleToken) {
        if token.isBreak { return takeBreak(token.kind) }
        if takeStanding(token) { return }
        if inEmployer { return takeInEmployer(token) }
        takeNoun(token)
    }

    // MARK: Separators

    private mutating func takeBreak(_ kind: TitleWord.Kind) {
        let isEmptyClause = jobs.count == clauseStart && phrase.isEmpty
        closePhrase()
        inEmployer = false
        switch kind {
        case .comma, .colon:
            if kind == .comma, !standingLasts { standing = .current }
        case .open:
            standingOutside = standing
            if !standingLasts { standing = .current }
        case .close:
            if !isEmptyClause || standing != .others { standing = standingOutside }
        case .arrow:
            if workFollows { leaveBehind(from: thoughtStart) }
            (standing, afterArrow) = (.current, workFollows)
        default:
            // "【Hiring】Senior Designer": a marker alone speaks of what follows.
            if !(isEmptyClause && standing == .others && !hireIsSaid) { (standing, standingLasts) = (.current, false) }
            thoughtStart = jobs.count
            afterArrow = false
        }
        (pastNameSeen, isFromTo) = (false, false)
        clauseStart = jobs.count
        joint = kind
    }

    /// "Teacher → UX" is on the way; "sketch → ship" is a slogan.
    private var workFollows: Bool {
        tokensAhead.prefix { !$0.isBreak }.contains {
            switch $0.kind {
            case .role, .trade, .rank, .founder, .topic, .craft, .head, .intern, .lead, .chief, .student, .now,
                .training:
                true
            case .aspire, .become: true
            default: false
            }
        }
    }

    mutating func leaveBehind(from start: Int) {
        for index in min(start, jobs.count)..<jobs.count where jobs[index].standing == .current {
            jobs[index].standing = .past
        }
    }

    // MARK: Words

    /// An employer's name may hold any word; only "and" with a new role, or a founder's own studio, matters.
    private mutating func takeInEmployer(_ token: TitleToken) {
        if token.kind == .and, headFollows() {
            inEmployer = false
            joint = .and
        } else if let last = jobs.indices.last, jobs[last].isFounder, jobs[last].topics.isEmpty {
            guard token.kind == .topic || token.kind == .craft else { return }
            let topic: TitleTopic =
                token.kind == .topic ? token.word.topic : .noun(token.word.craft, of: employerTopics.last)
            employerTopics = [topic]
            jobs[last].field = jobs[last].field ?? topic.field(as: .generic)
            if jobs[last].head != .trade { jobs[last].field = topic.field(as: .generic) }
        }
    }

    /// The next few words: a look ahead must not make a long title slow.
    var tokensAhead: ArraySlice<TitleToken> { tokens[(index + 1)...].prefix(24) }

    /// Whether the words up to the next joint hold a noun that can head a job.
    func headFollows() -> Bool {
        for token in tokensAhead {
            switch token.kind {
            case .role, .trade, .rank, .founder, .head, .chief, .intern, .lead: return true
            case .at, .of, .and, .prep: return false
            default: if token.isBreak { return false }
            }
        }
        return false
    }

    private mutating func takeNoun(_ token: TitleToken) {
        let word = token.word
        if pastNameSeen, standing == .past, takePastName(token) { return }
        if takeRecruited(token) { return }
        switch token.kind {
        case .at: takeAt()
        case .place: closePhraseForName()
        case .of: if phrase.isHeaded { phrase.startComplement(.of) }
        case .prep, .to, .from:
            if token.kind == .prep, phrase.isYearMarkOnly { takeYear() } else { phrase.startComplement(.loose) }
        case .and: takeAnd()
        case .plain, .opening, .team: break
        case .unknown where isNameTail(token), .org where isNameTail(token): phrase = TitlePhrase()
        default:
            splitBefore(token)
            phrase.open(at: index)
            add(word, kind: token.kind)
            phrase.namesMany = word.namesMany
        }
    }

    /// 合伙人创投 产品经理: a rank with more of a name glued to it is a company's, if a role follows.
    private func isNameTail(_ token: TitleToken) -> Bool {
        guard index > 0, !token.followsSpace, !phrase.hasOwnTopics, phrase.complementDepth == .none else {
            return false
        }
        let before = tokens[index - 1]
        guard before.kind == .rank || before.kind == .founder || before.kind == .chief else { return false }
        return before.range.upperBound == token.range.lowerBound && headFollows()
    }

    /// "Ex-Google UX designer" left Google, not design; "ex-designer" left design. True where the name goes on.
    private mutating func takePastName(_ token: TitleToken) -> Bool {
        if token.kind == .unknown || token.kind == .adjective {
            hasPastName = true
            phrase.open(at: index)
            phrase.takeUnknown(isAdjective: false)
            return true
        }
        if hasPastName, token.followsSpace, token.kind != .and, token.kind != .at, !hasJobInField {
            closePhrase()
            (standing, pastNameSeen, hasPastName) = (.current, false, false)
        }
        return false
    }

    /// "DesignOps | ex-Google lead": the present job has been named, so the lead was at Google.
    private var hasJobInField: Bool {
        jobs.contains { $0.standing == .current && $0.field ?? .other != .other }
    }

    /// 设计师招聘: those before the word are sought, and the job is the seeking.
    private mutating func takeRecruited(_ token: TitleToken) -> Bool {
        guard token.kind == .recruiting, index > 0, !token.followsSpace else { return false }
        guard [.role, .trade, .intern, .rank].contains(tokens[index - 1].kind) else { return false }
        phrase = TitlePhrase()
        phrase.open(at: index)
        phrase.takeTopic(.trade, at: index)
        return true
    }

    private mutating func takeAt() {
        if phrase.isYearMarkOnly { takeYear() }
        closePhraseForName()
        if let last = jobs.indices.last { jobs[last].hasEmployer = true }
    }

    mutating func closePhraseForName() {
        closePhrase()
        inEmployer = true
        employerTopics = []
    }

    private mutating func takeYear() {
        phrase = TitlePhrase()
        phrase.open(at: index)
        phrase.takeStudent(at: index)
    }

    private mutating func takeAnd() {
        if phrase.awaitsOfficer, tokensAhead.prefix(while: { !$0.isBreak }).contains(where: { $0.kind == .officer }) {
            // Still the same rank.
        } else if phrase.isHeaded, phrase.complementDepth != .of || headFollows() {
            closePhrase()
            joint = .and
        } else if jobs.count > clauseStart, phrase.isEmpty {
            joint = .and
        }
        phrase.startPart()
    }

    /// Two roles with nothing between them are two jobs.
    private mutating func splitBefore(_ token: TitleToken) {
        guard token.kind == .role || token.kind == .trade, phrase.complementDepth == .none else { return }
        if servesThoseBefore(token) {
            phrase = TitlePhrase()
            return
        }
        let isFull = phrase.head == .role || phrase.head == .trade || (phrase.head == .rank && phrase.hasOwnTopics)
        guard isFull else { return }
        let carried = phrase.detachComplement()
        closePhrase()
        joint = .and
        phrase.adopt(carried, at: index)
    }

    /// 交互设计师 资深撸猫人士: behind a role, a mark on words that nobody knows is a pastime's.
    private var isPastime: Bool {
        guard phrase.head == .role || phrase.head == .trade, index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        return next.kind == .unknown && next.word.value == TitleLexer.han && !next.followsSpace
    }

    /// 设计师导师, 产品经理猎头: those named before are whom the last one serves.
    private func servesThoseBefore(_ token: TitleToken) -> Bool {
        guard token.kind == .trade, token.word.rung == .mid, index > 0, !token.followsSpace else { return false }
        return [.role, .trade, .student, .intern, .founder].contains(tokens[index - 1].kind)
    }

    private mutating func add(_ word: TitleWord, kind: TitleWord.Kind) {
        switch kind {
        case .year: phrase.takeYearMark(word.rung, at: index)
        case .mark where isPastime: break
        case .mark: phrase.takeMark(word.rung, at: index)
        case .lead: phrase.takeLead(word.rung, at: index)
        case .rank: phrase.takeRank(word.rung, at: index)
        case .founder: phrase.takeFounder(at: index)
        case .associate: phrase.takeHelper(word.rung, isAssistant: false, at: index)
        case .assistant: phrase.takeHelper(word.rung, isAssistant: true, at: index)
        case .deputy: phrase.takeDeputy()
        case .intern: phrase.takeIntern(word.rung, at: index)
        case .student, .bootcamp: phrase.takeStudent(at: index)
        case .degree: phrase.takeDegree(in: word.value == 0 ? nil : word.topic, at: index)
        case .staff: phrase.takeStaff()
        case .group: phrase.takeGroup()
        case .head: takeHead(word)
        case .chief: phrase.takeChief(word.rung, at: index)
        case .officer: phrase.takeOfficer(at: index)
        case .level: takeLevel(word)
        case .trade: phrase.takeTrade(word.field, rung: word.rung == .mid ? nil : word.rung, at: index)
        case .role: phrase.takeRole(word.craft, rung: word.rung, at: index)
        case .craft: phrase.takeCraftNoun(word.craft, at: index)
        case .topic: phrase.takeTopic(word.topic, at: index)
        case .recruiting, .aspire, .object: phrase.takeTopic(.trade, at: index)
        case .org: phrase.takeOrganization(isSchool: false)
        case .school: phrase.takeOrganization(isSchool: true)
        default: phrase.takeUnknown(isAdjective: kind == .adjective, isHan: word.value == TitleLexer.han)
        }
    }

    /// "Head of", "Design Head", "Head, UX"; but a head chef or head coach has the trade's own title.
    private mutating func takeHead(_ word: TitleWord) {
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        let counts: Bool =
            switch next?.kind {
            case nil, .of, .topic, .craft, .at, .comma, .bar, .open, .colon, .and: true
            case .role: next?.word.craft == .design
            default: next?.isBreak ?? true
            }
        if counts { phrase.takeRank(word.rung, at: index) } else { phrase.takeUnknown(isAdjective: true) }
    }

    /// "Designer II", not "I design".
    private mutating func takeLevel(_ word: TitleWord) {
        guard index > 0, [.role, .trade, .craft, .topic, .mark, .rank].contains(tokens[index - 1].kind) else { return }
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        let endsHere = next.map { $0.isBreak || $0.kind == .at || $0.kind == .prep || $0.kind == .and } ?? true
        if endsHere || word.rung != .junior { phrase.raise(to: word.rung, at: index) }
    }

    // MARK: Jobs

    mutating func closePhrase() {
        guard !phrase.isEmpty else {
            phrase = TitlePhrase()
            return
        }
        var job = phrase.job(standing, joint: joint)
        // "Teacher → UX": on the way, not arrived.
        if afterArrow, job.head == .none, !job.topics.isEmpty, standing == .current { job.standing = .hoped }
        jobs.append(job)
        phrase = TitlePhrase()
    }
}
