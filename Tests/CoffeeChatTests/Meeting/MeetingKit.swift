import CoffeeChat

/// Made-up people with careers of every shape, the same in every run.
struct MeetingKit {
    private var dice: DraftKit
    static let today = DraftKit.today

    init(seed: UInt64) { dice = DraftKit(seed: seed) }

    mutating func person() -> Person {
        let name = dice.one(of: DraftKit.names)
        var person = Person(id: PersonID(naming: name), name: name)
        person.positions = positions()
        person.education = (0..<dice.number(below: 3)).map { _ in school() }
        let now = person.positions.first { $0.isCurrent }
        person.title = now?.title ?? dice.some(of: DraftKit.titles)
        person.company = now?.company ?? dice.some(of: DraftKit.companies)
        person.skills = dice.flips() ? [dice.one(of: ["Figma", "用户访谈", "Service Blueprints", "C++"])] : []
        person.howFound = dice.some(of: ["your talk on empty states at UXDX", "UXDX大会上关于空状态的那场分享", "a friend"])
        return person
    }

    private mutating func positions() -> [Position] {
        var positions: [Position] = []
        var month = 2026 * 12 + 9
        var isCurrent = dice.number(below: 5) > 0
        for _ in 0..<dice.number(below: 7) {
            let hasMonths = dice.number(below: 5) > 0
            let start = month - 1 - dice.number(below: 80)
            var job = Position(
                company: dice.one(of: Self.employers), title: dice.one(of: Self.titles),
                place: dice.some(of: Self.places), start: date(start, hasMonths),
                end: isCurrent ? nil : date(month, hasMonths), isCurrent: isCurrent)
            if dice.number(below: 9) == 0 { job.start = nil }
            if dice.number(below: 12) == 0 { job.end = nil }
            if dice.number(below: 3) == 0, let last = positions.last { job.company = last.company }
            positions.append(job)
            isCurrent = dice.number(below: 15) == 0
            month = start + dice.number(below: 9) - 6
        }
        return positions
    }

    private mutating func school() -> Education {
        let start = 1985 + dice.number(below: 42)
        return Education(
            school: dice.one(of: ["General Assembly", "清华大学", "HfG Schwäbisch Gmünd", "University of Ghana"]),
            field: dice.some(of: ["HCI", "建筑学", "Fine Arts"]),
            start: dice.flips() ? CareerDate(year: start) : nil,
            end: dice.flips() ? CareerDate(year: start + 1 + dice.number(below: 5)) : nil)
    }

    private func date(_ months: Int, _ hasMonth: Bool) -> CareerDate? {
        CareerDate(year: months / 12, month: hasMonth ? months % 12 + 1 : nil)
    }

    /// As the notebook puts a request together.
    mutating func request(for person: Person, _ language: MessageLanguage) -> DraftRequest {
        let me = Me(name: "Elise Entzenberger")
        let now = person.positions.first { $0.isCurrent && $0.company == person.company }
        let recipient = DraftFacts.Recipient(
            name: person.name, title: person.title, company: person.company, since: now?.start,
            earlier: person.positions.filter { $0 != now }, schools: person.education, skills: person.skills)
        var request = DraftRequest(
            kind: .questions, language: language,
            facts: DraftFacts(
                sender: DraftFacts.Sender(name: me.name), recipient: recipient, howFound: person.howFound),
            today: Self.today)
        request.voice.formality = dice.one(of: Voice.Formality.allCases)
        return request
    }

    /// As the checker knows them.
    static func known(_ person: Person) -> Message.Recipient {
        var facts = [person.howFound, person.noticed, person.inCommon]
        facts += person.positions.map { [$0.title, $0.company].filter { !$0.isEmpty }.joined(separator: ", ") }
        facts += person.education.map { [$0.school, $0.field].filter { !$0.isEmpty }.joined(separator: ", ") }
        facts += person.skills + [person.place]
        return Message.Recipient(
            name: person.name, company: person.company.isEmpty ? nil : person.company,
            title: person.title.isEmpty ? nil : person.title, facts: facts.filter { !$0.isEmpty })
    }

    private static let employers =
        DraftKit.companies + [
            "Fjord", "Huge Agency", "Kreuzberg Studios", "奥美广告", "北京唐硕咨询", "Self-employed", "Northwind",
            "Harbour Health", "远山科技", "Maison Iroko",
        ]
    private static let titles =
        DraftKit.titles + [
            "Design Manager", "Lead Product Designer", "Co-Founder", "Freelance Designer", "Junior UX Designer",
            "Waiter", "Nurse", "小学老师", "设计主管", "联合创始人", "自由设计师", "交互设计师", "产品设计经理",
        ]
    private static let places = [
        "Berlin, Germany", "Oakland, California, United States", "上海", "中国深圳", "London", "Greater Seattle Area",
        "Lagos, Nigeria", "Remote",
    ]
}
