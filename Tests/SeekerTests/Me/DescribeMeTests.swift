import CoffeeChat
import Foundation
import Seeker
import Testing

@Suite(.temporaryHome) struct DescribeMeTests {
    @Test(arguments: [
        ("name", "  Robin Vale "), ("email", "robin@example.com"), ("rung", "2"), ("rung", "Junior"),
        ("field", "user-research"),
        ("targetRung", "senior"), ("targetField", "Product-Design"), ("companies", "Lyft, 美团，Figma, lyft"),
        ("place", "Porto"), ("zone", "Europe/Lisbon"), ("zone", ""), ("hours", "Mon-Fri 9-12"), ("linkedin", "premium"),
        ("goal", "20"), ("language", "zh-Hans"), ("language", ""),
    ]) func `sets`(key: String, value: String) throws {
        var me = Me()
        try DescribeMe.set(key, to: value, in: &me)
        #expect(me.name.isEmpty || me.name == "Robin Vale")
        #expect(me.companies.isEmpty || me.companies == ["Lyft", "美团", "Figma"])
        let desk = try Desk()
        _ = try DescribeMe(desk.practice).save(me)
        #expect(try DescribeMe(desk.practice)() == me)
    }

    @Test(arguments: [
        ("rung", "9"), ("rung", "-1"), ("rung", "boss"), ("rung", ""), ("targetRung", "2.5"), ("field", "design"),
        ("targetField", ""), ("zone", "Berlin"), ("zone", "GMT+25"), ("linkedin", "gold"), ("goal", "0"),
        ("goal", "21"),
        ("goal", "many"), ("language", "de"), ("language", "ZH"),
    ]) func `refuses, and names what is accepted`(key: String, value: String) {
        var me = Me()
        guard case .badValue(key, value, let accepted)? = failure({ try DescribeMe.set(key, to: value, in: &me) })
        else {
            Issue.record("\(key) took \(value)")
            return
        }
        #expect(!accepted.isEmpty)
        #expect(me == Me())
    }

    @Test func `refuses an unknown key with the list of them`() {
        var me = Me()
        guard case .unknownKey("shoe", DescribeMe.keys)? = failure({ try DescribeMe.set("shoe", to: "42", in: &me) })
        else {
            Issue.record("set my shoe")
            return
        }
    }

    @Test func `writes nothing where nothing changed`() throws {
        let desk = try Desk()
        #expect(try DescribeMe(desk.practice).save(Me()) == nil)
        #expect(try !DescribeMe(desk.practice).isDescribed())
        #expect(try DescribeMe(desk.practice).save(Me(goal: 2)) != nil)
        #expect(try DescribeMe(desk.practice).isDescribed())
        #expect(try DescribeMe(desk.practice).save(Me(goal: 2)) == nil)
    }
}
