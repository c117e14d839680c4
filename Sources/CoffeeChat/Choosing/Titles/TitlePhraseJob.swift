extension TitlePhrase {
    /// The job that the phrase comes to.
    func job(_ standing: TitleJob.Standing, joint: TitleWord.Kind) -> TitleJob {
        var job = TitleJob(standing: standing, head: head, tokens: firstToken..<lastToken + 1)
        job.craft = craft
        job.topics = topics.isEmpty ? complement : topics
        job.joint = joint
        job.isFounder = isFounder
        job.isDegree = isDegree && head == .none
        job.hasUnknown = hasUnknown
        job.isSchool = isSchool
        job.isOrganization = isOrganization && (head == .none || head == .rank && !isFounder && highestRank == nil)
        settleField(of: &job)
        settleRung(of: &job)
        job.isYearMark = isYearMarkOnly
        job.isBare =
            head != .role && head != .trade && job.topics.isEmpty && !hasUnknown && !isOrganization
            && (!isDegree || head == .rank)
            && complementDepth == .none && (job.rung != nil || isLearner)
        if namesMany, head == .none, job.standing == .current, rung != nil { job.standing = .others }
        return job
    }

    private func settleField(of job: inout TitleJob) {
        (job.fieldToken, job.rungToken) = (fieldToken, rungToken)
        if head == .trade {
            job.field = tradeField
        } else if !job.topics.isEmpty {
            job.field = TitlePhrase.field(of: job.topics, as: craft)
            job.isDesignAlone = head == .rank && job.topics == [TitleTopic.noun(.design, of: nil)]
        } else if head == .role {
            job.field = TitleTopic.noun(craft, of: nil).field(as: craft)
            job.isFieldAssumed = true
        }
    }

    private func settleRung(of job: inout TitleJob) {
        job.rung = rung
        if hasDeputy, rung == .director { job.rung = .principal }
        if hasGroup, !isOrganization, rung == .principal, head == .rank { job.rung = .director }
        if hasStaff, staffCounts, job.field != .other, job.field != .marketing, job.field != nil,
            head != .none || isBareStaff
        {
            job.rung = max(job.rung ?? .lead, .lead)
        }
        // "Designer, Staff": alone, the word waits for its role.
        if hasStaff, head == .none, topics.isEmpty, !hasUnknown, !isOrganization {
            job.rung = max(job.rung ?? .lead, .lead)
        }
        job.isStudent = isLearner
        if isLearner, !isIntern, job.standing == .current { job.standing = .hoped }
    }

    /// "Staff Design Operations @ Alder"
    private var isBareStaff: Bool { !hasUnknown && !isOrganization && complementDepth == .none && !isDegree }

    /// Of several topics the first in design counts, else the first.
    static func field(of topics: [TitleTopic], as craft: Craft) -> Field? {
        var first: Field?
        for topic in topics {
            let field = topic.field(as: craft)
            if field.isDesign { return field }
            first = first ?? field
        }
        return first
    }
}
