import CoffeeChat
import Testing

@Suite struct CommonGroundTests {
    private let ground = CommonGround()

    private func shared(_ change: (inout Me, inout Person) -> Void) -> [SharedThing] {
        var (me, person) = (Me(name: "Elise"), Person(id: PersonID(naming: "Lauren"), name: "Lauren"))
        change(&me, &person)
        return ground.find(me, person)
    }

    @Test func `two strangers share nothing`() { #expect(shared { _, _ in }.isEmpty) }

    @Test func `what I typed comes first, in my words`() {
        #expect(shared { $1.inCommon = "  both from Leeds\n" } == [.typed("both from Leeds")])
        #expect(shared { $1.inCommon = " \n" }.isEmpty)
    }

    @Test func `an employer of both counts under any of its names, once`() {
        let things = shared { me, person in
            me.positions = [Position(company: "Lyft, Inc.", title: "Driver")]
            person.company = "Lyft"
            person.positions = [Position(company: "LYFT", title: "UX Designer")]
        }
        #expect(things == [.employer("Lyft")])
    }

    @Test func `no employer at all is none that both have`() {
        let things = shared { me, person in
            me.positions = [Position(company: "", title: "Designer")]
            person.positions = [Position(company: " ", title: "Plumber")]
        }
        #expect(things.isEmpty)
    }

    @Test func `a school of both`() {
        let things = shared { me, person in
            me.education = [Education(school: "State College")]
            person.education = [Education(school: "state college", degree: "BA"), Education(school: "Elsewhere")]
        }
        #expect(things == [.school("state college")])
    }

    @Test func `the same move, where they have made it`() {
        func things(title: String) -> [SharedThing] {
            shared { me, person in
                me.targetField = .productDesign
                me.positions = [Position(company: "Copper Kitchen", title: "Restaurant Manager")]
                person.title = title
                person.positions = [
                    Position(company: "Lyft", title: title, start: CareerDate(year: 2021)),
                    Position(
                        company: "Bistro 9", title: "Waiter", start: CareerDate(year: 2015),
                        end: CareerDate(year: 2020)),
                ]
            }
        }
        #expect(things(title: "UX Designer") == [.trade(Trade(key: "restaurants"))])
        #expect(things(title: "Accountant").isEmpty)
    }

    @Test func `a language of both, unless everybody has it`() {
        let things = shared { me, person in
            me.languages = ["English", "Tagalog", "中文"]
            person.languages = ["english", "tagalog", "中文", "Spanish"]
        }
        #expect(things == [.language("tagalog")])
    }

    @Test func `skills of both, in the order of theirs, once each`() {
        let things = shared { me, person in
            me.skills = ["figma", "用户研究", "Sketch"]
            person.skills = ["用户研究", "Figma", "FIGMA", "React"]
        }
        #expect(things == [.skill("用户研究"), .skill("Figma")])
    }

    @Test(arguments: [
        ("Leipzig", "Leipzig, Saxony, Germany", "Leipzig"), ("Seattle", "Greater Seattle Area", "Seattle"),
        ("上海", "上海，中国", "上海"), ("san francisco bay area", "San Francisco Bay Area", "San Francisco Bay"),
    ])
    func `the town of both, however it is written`(mine: String, theirs: String, town: String) {
        let things = shared { me, person in
            me.place = mine
            person.place = theirs
        }
        // "… Area" is taken off on both sides.
        #expect(things == [.place(town)])
    }

    @Test(arguments: [("", ""), ("Leipzig", ""), ("York", "New York"), ("Area", "Greater  Area")])
    func `another town is another town`(mine: String, theirs: String) {
        let things = shared { me, person in
            me.place = mine
            person.place = theirs
        }
        #expect(things.isEmpty)
    }

    @Test func `what a talk can begin with comes first`() {
        let things = shared { me, person in
            me.place = "Leeds"
            me.skills = ["Figma"]
            me.languages = ["Tagalog"]
            me.education = [Education(school: "State")]
            me.positions = [Position(company: "Loop", title: "Nurse")]
            person.place = "Leeds, UK"
            person.skills = ["Figma"]
            person.languages = ["Tagalog"]
            person.education = [Education(school: "State")]
            person.company = "Loop"
            person.inCommon = "twins"
        }
        #expect(
            things == [
                .typed("twins"), .employer("Loop"), .school("State"), .language("Tagalog"), .skill("Figma"),
                .place("Leeds"),
            ])
    }
}
