import CoffeeChat
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct TakeOverMyProfileTests {
    private var reading: ProfileReading {
        var reading = ProfileReading()
        reading.name = "Ada Fenwick"
        reading.headline = "Designer who walks"
        reading.place = "Leeds"
        reading.positions = [Position(company: "Loop", title: "UX Designer", start: CareerDate(year: 2024, month: 1))]
        reading.skills = ["Figma", "Listening"]
        return reading
    }

    @Test func `my own profile fills in who I am, and one undo empties it again`() throws {
        let desk = try Desk()
        let action = try TakeOverMyProfile(desk.practice)(reading, fields: [.name, .title, .positions, .skills])
        var me = try DescribeMe(desk.practice)()
        #expect(action != nil && me.name == "Ada Fenwick" && me.headline == "Designer who walks")
        #expect(me.positions.count == 1 && me.skills == ["Figma", "Listening"] && me.place.isEmpty)
        _ = try TakeBack(desk.practice)(nil)
        me = try DescribeMe(desk.practice)()
        #expect(me.name.isEmpty && me.positions.isEmpty && me.skills.isEmpty)
    }

    @Test func `what I typed stands beside what the profile says, and stays unless I choose otherwise`() throws {
        let desk = try Desk()
        var me = try DescribeMe(desk.practice)()
        me.name = "Ada"
        me.skills = ["Figma"]
        _ = try DescribeMe(desk.practice).save(me)
        let differences = try TakeOverMyProfile(desk.practice).differences(reading)
        let byField = Dictionary(uniqueKeysWithValues: differences.map { ($0.field, $0) })
        #expect(byField[.name]?.state == .different && byField[.name]?.isTyped == true)
        #expect(byField[.name]?.isForTaking == false && byField[.name]?.onFile == ["Ada"])
        #expect(byField[.title]?.state == .new && byField[.title]?.read == ["Designer who walks"])
        #expect(byField[.skills]?.state == .more && byField[.skills]?.isForTaking == true)
        // A company is part of my career line, not a field of mine; of e-mail the profile says nothing.
        #expect(byField[.company] == nil && byField[.email] == nil)
    }

    @Test func `the same profile twice changes nothing the second time`() throws {
        let desk = try Desk()
        let takeOver = TakeOverMyProfile(desk.practice)
        #expect(try takeOver(reading, fields: Set(ProfileField.allCases)) != nil)
        #expect(try takeOver(reading, fields: Set(ProfileField.allCases)) == nil)
        #expect(try takeOver.differences(reading).allSatisfy { $0.state == .same })
    }
}
