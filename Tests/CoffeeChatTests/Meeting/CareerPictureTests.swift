import Testing

@testable import CoffeeChat

@Suite struct CareerPictureTests {
    private let today = Day(iso: "2026-11-24") ?? Day(number: 0)

    private func picture(_ jobs: [Position], _ schools: [Education] = []) -> CareerPicture {
        CareerPicture(
            Person(id: PersonID(naming: "A"), name: "A", positions: jobs, education: schools), field: .productDesign,
            today: today)
    }

    @Test func `jobs that follow each other share a lane, jobs side by side do not`() {
        let picture = picture(
            [
                Position(company: "Lyft", title: "UX Designer", start: CareerDate(year: 2024, month: 1)),
                Position(
                    company: "Nopa", title: "Server", start: CareerDate(year: 2022, month: 1),
                    end: CareerDate(year: 2023, month: 12)),
                Position(
                    company: "Bar", title: "Waiter", start: CareerDate(year: 2023, month: 6),
                    end: CareerDate(year: 2024, month: 6)),
            ], [Education(school: "HfG", end: CareerDate(year: 2022))])
        #expect(picture.bars.map(\.place) == ["Nopa", "Bar", "Lyft", "HfG"])
        #expect(picture.bars.map(\.lane) == [0, 1, 0, 2])
        #expect(picture.bars.map(\.isInField) == [false, false, true, false])
        #expect((picture.lanes, picture.studyLane) == (3, 2))
        #expect(picture.ticks.first?.year == 2019)
        #expect(picture.ticks.last?.year == 2026)
    }

    @Test func `what has no date is named, not drawn`() {
        let picture = picture([Position(company: "Lyft", title: "UX Designer")], [Education(school: "HfG")])
        #expect(picture.isEmpty)
        #expect(picture.ticks.isEmpty)
        #expect(picture.undated == ["UX Designer, Lyft", "HfG"])
    }

    @Test func `a job ends today at the latest, and one without an end says so`() {
        let picture = picture([
            Position(company: "Lyft", title: "A", start: CareerDate(year: 2025, month: 1)),
            Position(company: "Old", title: "B", start: CareerDate(year: 2020, month: 1), isCurrent: false),
            Position(
                company: "Typo", title: "C", start: CareerDate(year: 2091, month: 1),
                end: CareerDate(year: 2095, month: 1)),
        ])
        #expect(picture.bars.first { $0.place == "Old" }?.isOpen == true)
        #expect(picture.bars.allSatisfy { $0.x + $0.width <= 1.000001 })
        #expect(picture.ticks.count <= 11)
    }

    @Test func `for anybody, no two bars of a lane overlap and all stand on the sheet`() {
        for seed in 0..<400 {
            var kit = MeetingKit(seed: UInt64(seed))
            let person = kit.person()
            let picture = CareerPicture(person, field: .productDesign, today: MeetingKit.today)
            for bar in picture.bars {
                #expect(bar.x >= 0 && bar.width > 0 && bar.x + bar.width <= 1.000001, "\(bar)")
                #expect(bar.lane < picture.lanes && (bar.kind == .study) == (bar.lane >= picture.studyLane))
            }
            for lane in 0..<picture.lanes {
                let bars = picture.bars.filter { $0.lane == lane }.sorted { $0.x < $1.x }
                for (a, b) in zip(bars, bars.dropFirst()) { #expect(a.x + a.width <= b.x + 0.000001, "\(a) \(b)") }
            }
            #expect(picture.ticks.count <= 11 && picture.ticks.allSatisfy { (0...1.000001).contains($0.x) })
            let dated = person.positions.count { $0.start != nil }
            #expect(picture.bars.count { $0.kind == .job } == dated)
        }
    }
}
