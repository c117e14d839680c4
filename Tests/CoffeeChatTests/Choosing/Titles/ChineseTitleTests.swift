import Testing

@testable import CoffeeChat

struct ChineseTitleTests {
    private let reader = TitleReader()

    @Test(arguments: [
        ("交互", "设计师", Field.productDesign), ("用户", "研究员", .userResearch), ("服务", "设计师", .serviceDesign),
        ("平面", "设计师", .visualDesign), ("珠宝", "设计师", .other), ("芯片", "设计工程师", .other),
        ("前端", "工程师", .engineering), ("产品", "经理", .productManagement), ("新媒体", "运营", .marketing),
    ])
    func `words compose`(domain: String, role: String, field: Field) {
        for mark in ["", "资深", "甲公司 "] {
            #expect(reader.read(mark + domain + role).field == field, "\(mark + domain + role)")
        }
    }

    @Test(arguments: [
        ("初级", Rung.junior), ("中级", .mid), ("高级", .senior), ("资深", .senior), ("首席", .principal), ("见习", .intern),
    ])
    func `marks stand before`(mark: String, rung: Rung) {
        #expect(reader.read(mark + "体验设计师") == TitleReading(field: .productDesign, rung: rung))
    }

    @Test(arguments: [
        ("实习生", Rung.intern), ("助理", .junior), ("主管", .lead), ("专家", .lead), ("经理", .principal), ("总监", .director),
        ("副总监", .principal), ("总监助理", .junior), ("负责人", .director), ("副总裁", .executive), ("合伙人", .executive),
    ])
    func `ranks stand behind`(rank: String, rung: Rung) {
        #expect(reader.read("视觉设计" + rank) == TitleReading(field: .visualDesign, rung: rung))
    }

    @Test func `经理 and 专家 count unless they name the trade`() {
        #expect(reader.read("产品经理").rung == .mid)
        #expect(reader.read("客户经理").rung == .mid)
        #expect(reader.read("餐厅经理").rung == .principal)
    }

    @Test func `a company glued to 设计师 is no trade`() {
        #expect(reader.read("甲乙丙设计师") == TitleReading(field: .productDesign, rung: .mid))
    }

    @Test func `the longest word wins`() {
        // 前端 is no 前 (former), 原画师 no 原, 资深用户体验 no 资深用户.
        #expect(reader.read("前端主管").rung == .lead)
        #expect(reader.read("原画师").field == .visualDesign)
        #expect(reader.read("资深用户体验设计师") == TitleReading(field: .productDesign, rung: .senior))
    }

    @Test(arguments: ["ＵＸ設計師", "UX 设计师", "【UX】设计师", "ux設計師", "U\u{200B}X设计师"])
    func `width, script and case make no difference`(title: String) {
        #expect(reader.read(title) == TitleReading(field: .productDesign, rung: .mid))
    }

    @Test(arguments: [
        ("內容設計師", Field.contentDesign), ("服務設計顧問", .serviceDesign), ("室內設計師", .other), ("程式設計師", .engineering),
        ("資深貓奴｜設計系統", .designOperations), ("電機工程師", .other), ("行銷企劃", .marketing),
    ])
    func `traditional characters read the same`(title: String, field: Field) {
        #expect(reader.read(title) == TitleReading(field: field, rung: .mid))
    }

    @Test(arguments: [
        "设计师招聘", "服务300名资深设计师", "产品经理猎头", "博士生导师", "学前教育老师", "菜市场会计", "资深猫奴", "学生贷客服",
    ])
    func `whom somebody serves, and words inside words, do not count`(title: String) {
        #expect(reader.read(title).field == .other)
        #expect(reader.read("交互设计师｜" + title) == TitleReading(field: .productDesign, rung: .mid))
    }

    @Test func `a company's name may begin like a hope`() {
        #expect(reader.read("未来电视 交互设计师").rung == .mid)
    }

    @Test func `两种语言 may be mixed`() {
        #expect(reader.read("Lead UX设计师") == TitleReading(field: .productDesign, rung: .lead))
        #expect(reader.read("用户研究 Intern") == TitleReading(field: .userResearch, rung: .intern))
    }
}
