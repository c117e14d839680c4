import Testing

@testable import CoffeeChat

@Suite struct CareerTurnTests {
    private let today = Day(iso: "2026-11-24") ?? Day(number: 0)

    private func job(
        _ title: String, _ company: String, _ from: String, _ to: String? = nil, _ place: String = ""
    ) -> Position {
        Position(
            company: company, title: title, place: place, start: CareerDate(iso: from),
            end: to.flatMap { CareerDate(iso: $0) })
    }

    private func turns(_ jobs: [Position], _ schools: [Education] = []) -> [CareerTurn] {
        var person = Person(id: PersonID(naming: "A"), name: "A", positions: jobs, education: schools)
        person.title = jobs.first?.title ?? ""
        person.company = jobs.first?.company ?? ""
        return CareerTurns(person, today: today).all
    }

    @Test func `from an agency to a company, after so many months`() {
        let (new, old) = (job("UX Designer", "Lyft", "2022-03"), job("UX Designer", "Fjord", "2020-03", "2022-03"))
        #expect(turns([new, old]).contains(.agencyToInHouse(from: old, to: new, months: 24)))
        let back = job("UX Designer", "奥美广告", "2024-01")
        let before = job("UX Designer", "Lyft", "2022-03", "2023-12")
        #expect(turns([back, before]).contains(.inHouseToAgency(from: before, to: back)))
    }

    @Test func `back to study after work, but not on from school to school`() {
        let school = Education(school: "HfG", start: CareerDate(year: 2018, month: 10))
        let early = job("Teacher", "Hill School", "2012-01", "2018-08")
        #expect(turns([early], [school]).contains(.backToStudy(school, monthsWorked: 81)))
        #expect(!turns([job("Teacher", "Hill School", "2019-01")], [school]).contains { $0.isStudy })
    }

    @Test func `a long stay counts all titles with one employer`() {
        let jobs = [
            job("Senior UX Designer", "Lyft", "2021-01"), job("UX Designer", "Lyft", "2018-01", "2021-01"),
        ]
        #expect(turns(jobs).contains(.longStay(company: "Lyft", months: 106, isCurrent: true)))
        #expect(turns(jobs).contains(.rose(company: "Lyft", from: "UX Designer", to: "Senior UX Designer")))
        #expect(
            !turns([job("UX Designer", "Lyft", "2023-01")]).contains { if case .longStay = $0 { true } else { false } })
    }

    @Test func `the first time of leading people`() {
        let lead = job("Design Manager", "Lyft", "2022-01")
        #expect(turns([lead, job("UX Designer", "Nopa", "2018-01", "2021-12")]).contains(.firstLead(lead)))
        #expect(
            !turns([job("Product Manager", "Lyft", "2022-01"), job("UX Designer", "Nopa", "2018-01", "2021-12")])
                .contains { if case .firstLead = $0 { true } else { false } })
    }

    @Test func `a move between countries`() throws {
        let jobs = [
            job("UX Designer", "Lyft", "2022-01", nil, "San Francisco Bay Area"),
            job("UX Designer", "蔚来", "2018-01", "2021-12", "中国上海"),
        ]
        let (china, states) = (try #require(Country.of(place: "Shanghai")), try #require(Country.of(place: "Oregon")))
        #expect(turns(jobs).contains(.newCountry(from: china, to: states, jobs[0])))
    }

    @Test func `founders, and those who worked for themselves`() {
        let own = job("Co-Founder", "Tiny Maps", "2018-01", "2021-01")
        #expect(turns([job("UX Designer", "Lyft", "2021-02"), own]).contains(.founded(own, isCurrent: false)))
        let joined = job("UX Designer", "Lyft", "2021-02")
        #expect(
            turns([joined, job("Freelance Designer", "Self-employed", "2018-02", "2021-02")])
                .contains(.freelanced(months: 36, then: joined)))
        #expect(
            !turns([job("Founder's Associate", "Lyft", "2021-02")]).contains {
                if case .founded = $0 { true } else { false }
            })
    }

    @Test func `coming back to an employer`() {
        let jobs = [
            job("UX Designer", "Lyft", "2023-01"), job("UX Designer", "Nopa", "2021-01", "2022-12"),
            job("UX Designer", "Lyft", "2018-01", "2020-12"),
        ]
        #expect(turns(jobs).contains(.cameBack(company: "Lyft")))
    }

    @Test func `a line without dates, and none at all, tell nothing`() {
        #expect(turns([]).isEmpty)
        #expect(
            turns([Position(company: "Fjord", title: "UX Designer"), Position(company: "Lyft", title: "Lead")]).isEmpty)
    }

    @Test(arguments: [
        ("Berlin, Germany", "Germany"), ("London, Ontario, Canada", "Canada"), ("Paris, Texas", "the United States"),
        ("上海市浦东新区", "China"), ("中国 北京", "China"), ("印度尼西亚雅加达", "Indonesia"),
        ("Greater Boston Area", "the United States"),
        ("Remote", nil), ("Springfield", nil), ("", nil),
    ]) func `a place names its country only for sure`(place: String, country: String?) {
        #expect(Country.of(place: place)?.english == country)
    }
}

extension CareerTurn {
    fileprivate var isStudy: Bool { if case .backToStudy = self { true } else { false } }
}
