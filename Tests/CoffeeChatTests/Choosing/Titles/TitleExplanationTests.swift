import Testing

@testable import CoffeeChat

struct TitleExplanationTests {
    private let reader = TitleReader()

    @Test func `says which words gave field and rung`() {
        let explanation = reader.explain("Senior UX Designer @ Lead Bank")
        #expect(explanation.decidedBy == "senior ux designer")
        #expect(explanation.rungWord == "senior")
        #expect(explanation.fieldWord == "ux")
        #expect(explanation.setAside.isEmpty)
    }

    @Test func `says what was set aside, and why`() {
        let explanation = reader.explain("Former teacher, UX designer, hiring lead researchers")
        #expect(explanation.decidedBy == "ux designer")
        #expect(explanation.rungWord == nil)
        #expect(explanation.setAside.map(\.reason) == [.past, .others])
        #expect(explanation.setAside.first?.words == "teacher")
    }

    @Test(arguments: ["", "Design lead | open to work", "交互设计师（前教师）", "Founder @ UX Co", "🌱🌱", "Director"])
    func `explains what it reads`(title: String) {
        #expect(reader.explain(title).reading == reader.read(title))
    }
}
