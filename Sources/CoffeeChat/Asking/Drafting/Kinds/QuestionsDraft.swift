/// Questions for the talk, one a line, each tied to something on file; the most special first.
struct QuestionsDraft {
    private let composer: DraftComposer

    init(_ composer: DraftComposer) { self.composer = composer }

    /// `nil` where nothing is known that a question could be about.
    func draft() -> Draft? {
        let lines = questions
        guard !lines.isEmpty, isAboutThem else { return nil }
        return Draft(
            text: composer.finished(lines.map(\.0).joined(separator: "\n")),
            subject: composer.subject(.subjectQuestions),
            factsUsed: lines.compactMap(\.1))
    }

    /// A skill or a topic alone would make questions that could be put to anybody.
    private var isAboutThem: Bool {
        work != nil
            || ["company", "role", "asRole", "theirTrade", "earlier", "school"].contains {
                composer.hand.places[$0] != nil
            }
    }

    private var questions: [(String, Draft.UsedFact?)] {
        let places = composer.hand.places
        var more = places
        more["work"] = work
        more["as"] = places["asRole"].map { " " + $0 } ?? ""
        more["topic"] = places["topics"]
        let isFirst = composer.request.facts.recipient.isFirstJobInField
        let parts: [(DraftPart, Draft.UsedFact?)] = [
            (.questionMove, places["theirTrade"].map { .init(.move, $0) }),
            (.questionWork, work.map { .init(.howFound, $0) }),
            (.questionTopic, places["topics"].map { .init(.topic, $0) }),
            (.questionTeam, places["company"].map { .init(.currentJob, $0) }),
            (.questionFirst, isFirst ? .init(.firstJob) : nil),
            (.questionEarlier, places["earlier"].map { .init(.earlierJob, $0) }),
            (.questionRole, (places["asRole"] ?? places["role"]).map { .init(.currentJob, $0) }),
            (.questionPartners, places["partners"].map { .init(.currentJob, $0) }),
            (.questionSchool, places["school"].map { .init(.school, $0) }),
            (.questionCompany, places["company"].map { .init(.currentJob, $0) }),
            (.questionSince, places["sinceWhen"].map { .init(.currentJob, $0) }),
            (.questionSkill, places["skill"].map { .init(.skill, $0) }),
            (.questionSurprise, nil), (.questionHelped, nil),
        ]
        let most = composer.request.length == .short ? 5 : 8
        var lines: [(String, Draft.UsedFact?)] = []
        for (part, used) in parts where lines.count < most {
            let isGeneral = part == .questionSurprise || part == .questionHelped
            guard used != nil || isGeneral, let line = composer.choice.one(part, more) else { continue }
            lines.append((line, used))
        }
        return lines
    }

    /// A piece of theirs: "your talk on empty states".
    private var work: String? {
        guard let found = composer.hand.found, found.part == .foundWork else { return nil }
        return found.text
    }
}
