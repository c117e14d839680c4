/// Words that say whether, when and about whom.
extension TitleJobGatherer {
    /// Words that say whether, when and about whom; true where the token was one.
    mutating func takeStanding(_ token: TitleToken) -> Bool {
        switch token.kind {
        case .past: begin(.past, lasts: false)
        case .formerly: begin(.past, lasts: true)
        case .pastName:
            begin(.past, lasts: false)
            pastNameSeen = true
        case .turned: takeTurned()
        case .now: begin(.current, lasts: false)
        case .aspire where isNameHere: break
        case .aspire where !isTopicHere: takeAspire()
        case .become: takeBecome()
        case .training: takeTail(.hoped)
        case .seek where standing != .others:
            isSeeking = true
            begin(.hoped, lasts: false)
        case .look: takeLook()
        case .hire:
            begin(.others, lasts: true)
            hireIsSaid = token.word.rung != nil
        case .recruiting where !nextIsHead && !followsRole: begin(.others, lasts: true)
        case .object where !isTopicHere: begin(.others, lasts: false)
        case .hobby: begin(.hobby, lasts: false)
        case .hobbyTail: takeTail(.hobby)
        case .from where standing == .current:
            begin(.past, lasts: false)
            isFromTo = true
        case .de: takeDe()
        case .to where isFromTo:
            begin(.current, lasts: false)
            isFromTo = false
        case .to where isWayOut: takeWayOut()
        default: return false
        }
        return true
    }

    /// 的 ends what describes: 教UI设计的老师 is a teacher, 转行中的设计师 still on the way.
    private mutating func takeDe() {
        let describes = !phrase.isEmpty || jobs.count > standingStart
        guard standing != .current, describes, !pastNameSeen, headFollows() else { return }
        begin(.current, lasts: false)
    }

    /// 未来电视 交互设计师: a hopeful word glued to one that nobody knows, and then a role, is a company's.
    private var isNameHere: Bool {
        guard index + 2 < tokens.count, phrase.isEmpty else { return false }
        let (name, next) = (tokens[index + 1], tokens[index + 2])
        return name.kind == .unknown && name.word.value == TitleLexer.han && !name.followsSpace && next.followsSpace
            && headFollows()
    }

    /// "Learning specialist", "coaching director": the word names a trade, not what somebody is doing.
    private var isTopicHere: Bool {
        let token = tokens[index]
        guard token.word.rung != nil else { return false }
        // "Transitioning from teaching to …"
        return nextIsHead || (token.kind == .object && standing == .hoped)
    }

    /// "Pharmacist to UX designer": a way from one trade into another. "Coach to designers" is none.
    private var isWayOut: Bool {
        guard phrase.head == .trade, phrase.complementDepth == .none, phrase.tradeField == .other else { return false }
        for token in tokensAhead {
            switch token.kind {
            case .role: return token.word.craft != .generic
            case .craft, .topic: if token.word.namesMany { return false }
            case .year, .mark, .lead, .adjective, .plain, .and: break
            default: return isSeeking && tokens[index + 1].kind == .topic
            }
        }
        return isSeeking
    }

    private mutating func takeWayOut() {
        let hoped = standing == .hoped
        closePhrase()
        jobs[jobs.count - 1].standing = .past
        begin(hoped ? .hoped : .current, lasts: false)
    }

    /// 设计师招聘
    private var followsRole: Bool {
        guard index > 0, !tokens[index].followsSpace, !phrase.isEmpty else { return false }
        return [.role, .trade, .intern, .rank].contains(tokens[index - 1].kind)
    }

    /// "Recruiting manager", 招聘经理: a trade; "recruiting designers", 招聘设计师: what somebody does.
    private var nextIsHead: Bool {
        guard index + 1 < tokens.count else { return false }
        switch tokens[index + 1].kind {
        case .rank, .assistant, .associate, .intern: return true
        case .role: return tokens[index + 1].word.craft == .generic
        default: return false
        }
    }

    private mutating func begin(_ standing: TitleJob.Standing, lasts: Bool) {
        closePhrase()
        inEmployer = false
        self.standing = standing
        standingLasts = lasts
        pastNameSeen = false
        standingStart = jobs.count
    }

    /// "Nurse turned designer", 护士转设计师.
    private mutating func takeTurned() {
        let hadSomething = !phrase.isEmpty || jobs.count > clauseStart
        closePhrase()
        leaveBehind(from: clauseStart)
        let hasArrived = hadSomething || tokens[index].word.rung != nil
        begin(hasArrived ? .current : .hoped, lasts: false)
        afterArrow = hadSomething
    }

    /// "Transitioning into UX": what stands before is left behind; with nothing after it, it is the aim.
    private mutating func takeBecome() {
        let next = index + 1 < tokens.count ? tokens[index + 1] : nil
        guard let next, !next.isBreak, next.kind != .training else { return takeTail(.hoped) }
        closePhrase()
        leaveBehind(from: clauseStart)
        begin(.hoped, lasts: false)
    }

    /// "Senior studying design at …" is in the last year.
    private mutating func takeAspire() {
        if phrase.isYearMarkOnly { phrase = TitlePhrase() }
        begin(isAboutOthers ? .others : .hoped, lasts: false)
    }

    /// "Coach for aspiring designers", "mentor | aspiring designers": the hope is others'.
    private var isAboutOthers: Bool {
        if phrase.isHeaded, index > 0, [.prep, .to, .of].contains(tokens[index - 1].kind) { return true }
        return tokensAhead.prefix { !$0.isBreak }.contains(where: \.word.namesMany)
    }

    private mutating func takeTail(_ standing: TitleJob.Standing) {
        closePhrase()
        // "UX designer (in training)"
        var start = jobs.count == clauseStart && joint == .open ? thoughtStart : clauseStart
        // "Product owner & scrum nerd": the nerd alone.
        if standing == .hobby, let last = jobs.indices.last, last > start, jobs[last].joint == .and { start = last }
        if jobs.count > start {
            for job in start..<jobs.count where jobs[job].standing == .current { jobs[job].standing = standing }
        } else if standing == .hoped {
            begin(.hoped, lasts: false)
        }
    }

    /// "Seeking a role" is a seeker's; "seeking designers" an employer's.
    private mutating func takeLook() {
        var (isOpening, isTeam, isRole) = (false, false, false)
        for token in tokensAhead {
            if token.isBreak && token.kind != .comma { break }
            isOpening = isOpening || token.kind == .opening || token.kind == .intern
            isTeam = isTeam || token.kind == .team
            isRole = isRole || token.kind == .role || token.kind == .trade
        }
        let isSeeker = isOpening || (isRole && !isTeam && tokens[index].word.rung == nil)
        isSeeking = isSeeking || isSeeker
        begin(isSeeker ? .hoped : .others, lasts: true)
    }
}
