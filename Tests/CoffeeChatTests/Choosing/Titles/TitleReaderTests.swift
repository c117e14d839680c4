import Testing

@testable import CoffeeChat

struct TitleReaderTests {
    private let reader = TitleReader()

    private func reads(_ title: String, _ field: Field, _ rung: Rung, _ place: SourceLocation = #_sourceLocation) {
        #expect(reader.read(title) == TitleReading(field: field, rung: rung), "\(title)", sourceLocation: place)
    }

    @Test func `an empty title says nothing`() {
        for title in ["", "   ", "|", "🌱", "\u{200B}"] { #expect(reader.read(title) == .unknown) }
    }

    @Test(arguments: [
        ("UX Designer", Field.productDesign), ("Design @ Alder", .productDesign), ("Designer", .productDesign),
        ("Design researcher", .userResearch), ("UX/UI researcher", .userResearch), ("Content designer", .contentDesign),
        ("Service designer", .serviceDesign), ("Brand designer", .visualDesign), ("Creative director", .visualDesign),
        ("Design program manager", .designOperations), ("Product owner", .productManagement),
        ("UX engineer", .engineering), ("Growth marketer", .marketing), ("Interior designer", .other),
        ("Quilt designer", .other), ("Curious designer", .productDesign), ("Furniture product designer", .other),
    ])
    func `a topic and a craft make a field`(title: String, field: Field) {
        #expect(reader.read(title).field == field)
    }

    @Test(arguments: [
        ("UX student", Rung.learner), ("UX apprentice", .intern), ("Assistant designer", .junior),
        ("Designer I", .junior),
        ("Designer II", .mid), ("Designer III", .senior), ("Sr. designer", .senior), ("Staff designer", .lead),
        ("Senior staff designer", .lead), ("Founding designer", .lead), ("Principal designer", .principal),
        ("Senior design manager", .principal), ("Associate design director", .principal), ("Head of design", .director),
        ("Group design manager", .director), ("VP, design", .executive), ("Designer & co-owner", .executive),
    ])
    func `marks and ranks make a rung, and the higher counts`(title: String, rung: Rung) {
        #expect(reader.read(title).rung == rung)
    }

    @Test(arguments: [
        "Senior Living counselor", "Lead Generation clerk", "Staff nurse", "Secretary, principal's office", "Head chef",
        "Chief of staff", "Key account manager", "Head coach", "Junior Achievement volunteer", "Homeowner",
        "Director of photography", "HR business partner",
    ])
    func `a word counts only in its own sense`(title: String) {
        #expect(reader.read(title).rung == .mid)
    }

    @Test func `a past job does not count`() {
        reads("UX designer, formerly head chef of design", .productDesign, .mid)
        reads("Ex-director; junior UX writer", .contentDesign, .junior)
        reads("Chef turned UX researcher", .userResearch, .mid)
        reads("From principal dancer to service designer", .serviceDesign, .mid)
        reads("Ex-Alder senior designer", .productDesign, .senior)
        reads("前银行经理，现交互设计师", .productDesign, .mid)
        reads("护士转用户研究员", .userResearch, .mid)
    }

    @Test func `a hope is rung 0, in the field hoped for`() {
        reads("Baker | aspiring product designer", .productDesign, .learner)
        reads("UX writer in training", .contentDesign, .learner)
        reads("Sailor transitioning into UX research", .userResearch, .learner)
        reads("Senior at UC Merced, design major", .productDesign, .learner)
        reads("UX designer | open to work", .productDesign, .learner)
        reads("想转行服务设计的会计", .serviceDesign, .learner)
        reads("Product designer, always learning", .productDesign, .mid)
    }

    @Test func `whom they hire or teach does not count`() {
        reads("Recruiter, hiring lead designers", .other, .mid)
        reads("Design manager — hiring interns", .productDesign, .principal)
        reads("Looking for senior designers | Design lead", .productDesign, .lead)
        reads("UX instructor", .other, .mid)
        reads("教交互设计的老师", .other, .mid)
        reads("诚招高级设计师｜人事专员", .other, .mid)
        reads("招聘经理", .other, .principal)
    }

    @Test func `those in the plural are others`() {
        reads("Coach for aspiring product designers", .other, .mid)
        reads("Engineering manager hiring interns & juniors", .engineering, .principal)
        reads("UX designer | mentor to junior researchers", .productDesign, .mid)
    }

    @Test func `an arrow between numbers is no way out of a trade`() {
        reads("Product designer 0→1", .productDesign, .mid)
        reads("Product manager, sketch → launch", .productManagement, .mid)
        reads("Welder → UX researcher", .userResearch, .mid)
        reads("Pharmacist to service designer", .serviceDesign, .mid)
    }

    @Test func `another trade named behind a comma tells`() {
        reads("Design director, interiors", .other, .director)
        reads("Design director, brand", .visualDesign, .director)
        reads("Design director, payments", .productDesign, .director)
        reads("Interior architect & designer", .other, .mid)
    }

    @Test func `a hobby does not count`() {
        reads("Product owner & chess nerd", .productManagement, .mid)
        reads("Banker & amateur illustrator", .other, .mid)
        reads("UX designer by day, lead singer by night", .productDesign, .mid)
        reads("会计，业余插画师", .other, .mid)
    }

    @Test func `an employer's name does not count`() {
        reads("UXD at Lead Bank", .productDesign, .mid)
        reads("Clerk, Principal Financial Group", .other, .mid)
        reads("UX designer @ Junior & Senior", .productDesign, .mid)
        reads("合伙人创投 产品经理", .productManagement, .mid)
    }

    @Test func `a founder's own studio tells the field`() {
        reads("Founder, Small Owl Branding Studio", .visualDesign, .executive)
        reads("Founder, Dry Ink – content design for charities", .contentDesign, .executive)
        reads("Owner @ Salt Road — packaging studio", .visualDesign, .executive)
        reads("服务设计工作室主理人", .serviceDesign, .executive)
    }

    @Test func `parts that belong together are read together`() {
        reads("Director | Product design", .productDesign, .director)
        reads("Manager, design research", .userResearch, .principal)
        reads("Designer, senior", .productDesign, .senior)
        reads("Researcher (UX)", .userResearch, .mid)
        reads("Intern – graphic design", .visualDesign, .intern)
    }

    @Test func `of several jobs the one in design decides`() {
        reads("Photographer / UX designer", .productDesign, .mid)
        reads("Product manager & service designer", .serviceDesign, .mid)
        reads("Store manager | barber", .other, .principal)
    }
}
