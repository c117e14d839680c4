import CoffeeChat
import Seeker

/// A made-up person with a career of any shape: names of many scripts, several roles at one employer, gaps, years alone.
struct RandomCareer {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func profile() -> PrintedProfile {
        var reading = ProfileReading()
        let slug =
            "made-up-\(pick(["ux", "designer-with-a-long-address", "a1b2c3"]))-\(Int.random(in: 1...999, using: &generator))"
        reading.name = pick(names)
        reading.headline = pick(headlines)
        reading.place = pick(places)
        reading.email =
            chance(0.6) ? "\(slug)@\(pick(["example.org", "mail.university-of-somewhere.example.ac.uk"]))" : ""
        reading.profile = ProfileAddress("linkedin.com/in/\(slug)")
        reading.summary = chance(0.5) ? pick(texts).joined(separator: "\n") : ""
        reading.positions = positions()
        reading.education = (0..<Int.random(in: 0...3, using: &generator)).map { _ in school() }
        reading.skills = Array(skills.shuffled(using: &generator).prefix(3))
        reading.languages = Array(
            languages.shuffled(using: &generator).prefix(Int.random(in: 0...4, using: &generator)))
        if reading.positions.isEmpty, reading.education.isEmpty { reading.education = [school()] }
        var printed = PrintedProfile(
            reading, descriptions: (0..<7).map { _ in chance(0.5) ? pick(texts) : [] }, shape: shape())
        printed.proficiencies =
            printed.shape.isChinese ? ["母语或双语水平", nil] : ["Native or Bilingual", "Limited Working", nil]
        return printed
    }

    private mutating func shape() -> PrintedProfile.Shape {
        PrintedProfile.Shape(
            isChinese: chance(0.4), left: pick([210, 223, 240]),
            gaps: (employer: pick([8, 12]), title: pick([4, 6]), text: pick([0, 3])), leading: pick([1.2, 1.35]))
    }

    private mutating func positions() -> [Position] {
        var positions: [Position] = []
        var month = 2026 * 12 + 9
        var isCurrent = chance(0.8)
        for company in companies.shuffled(using: &generator).prefix(Int.random(in: 1...6, using: &generator)) {
            let hasMonths = chance(0.85)
            for _ in 0..<pick([1, 1, 1, 2, 3]) {
                let start = month - Int.random(in: 1...50, using: &generator)
                positions.append(
                    Position(
                        company: company, title: pick(titles), place: chance(0.6) ? pick(places) : "",
                        start: date(start, hasMonths), end: isCurrent ? nil : date(month, hasMonths),
                        isCurrent: isCurrent))
                isCurrent = false
                month = start - pick([0, 1, 7])
            }
        }
        return positions
    }

    private func date(_ months: Int, _ hasMonth: Bool) -> CareerDate? {
        CareerDate(year: months / 12, month: hasMonth ? months % 12 + 1 : nil)
    }

    private mutating func school() -> Education {
        let end = Int.random(in: 1995...2026, using: &generator)
        return Education(
            school: pick(schools), degree: pick(degrees), field: chance(0.8) ? pick(fields) : "",
            start: CareerDate(year: end - pick([0, 3, 5])), end: CareerDate(year: end))
    }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < share }

    private mutating func pick<Value>(_ values: [Value]) -> Value {
        values[Int.random(in: values.indices, using: &generator)]
    }

    private let names = [
        "Ada Fenwick", "Łucja Wiśniewska-Brandt", "沈知夏", "Nguyễn Thị Hoa", "Ольга Тестова", "Ελένη Δοκιμή",
        "Zoë O’Hara-Núñez",
        "Maximiliane Freifrau von und zu Beispielhausen-Musterberg", "모의 인", "仮名 花子", "Ayọ̀ Adébáyọ̀", "Cher",
    ]
    private let headlines = [
        "UX Designer at Loop & Lantern", "茶饮研发，正在转行做交互设计", "Founder | Speaker | Collector of maps",
        "Nurse turned service designer. I make hospitals less confusing, one form at a time, and write about it on Sundays",
        "关注无障碍设计与老年人产品，做过九年护士，现在把病房里学到的耐心带进每一张表单，也欢迎带着问题来喝咖啡聊天",
    ]
    private let places = [
        "Leeds, England, United Kingdom", "San Francisco Bay Area", "Kraków, Małopolskie, Poland", "上海市", "中国 广东省 深圳",
        "Berlin, Germany",
        "Greater Boston", "Stoke-on-Trent, United Kingdom", "浙江省杭州市", "Nairobi County, Kenya",
    ]
    private let companies = [
        "Loop & Lantern", "Tidewater Health", "半亩茶业有限公司", "Bäckerei Krume & Söhne GmbH", "1000hands", "Self-employed",
        "Department of Imaginary Industries and Regional Development, Government of Northern Examplia", "蓝鲸设计",
        "Oakline Furniture, Inc.",
        "St. Nobody's Hospital (Trust)", "R/OO", "Why Not?",
    ]
    private let titles = [
        "UX Designer", "Senior Service Designer", "Barista", "交互设计师",
        "Head of Design, Growth & Monetization for Emerging Markets and New Business",
        "实习生", "Staff Nurse", "Owner", "产品研发经理", "Dad", "Design Lead - Payments", "Postdoctoral Research Associate",
    ]
    private let texts = [
        [
            "Led the redesign of the discharge letters, which brought calls to the ward down by a third within half a year."
        ],
        ["- Ran forty interviews with nurses", "- Built the pattern library"], ["负责新品研发与上市，带领五人团队。"],
        ["Key achievements:", "• a calmer waiting room", "• fewer forms"],
        ["Everybody who needed coffee got it, and I learned to listen while the machine was loud."],
    ]
    private let schools = [
        "University of Nowhere", "Examplia Institute of Art and Technology", "无名大学",
        "Hochschule für angewandte Beispiele",
        "Universidad Imaginaria del Sur, Facultad de Filosofía y Letras, Colegio de Pedagogía",
    ]
    private let degrees = [
        "Bachelor of Arts - BA", "Master of Science (M.Sc.)", "工学学士", "Diploma", "Doctor of Philosophy - PhD",
    ]
    private let fields = [
        "Graphic Design", "Human-Computer Interaction", "食品科学与工程", "Design and Visual Communications, General",
        "Nursing",
    ]
    private let skills = [
        "Figma", "User Experience Design (UED)", "用户研究", "Education", "Cross-functional Team Leadership", "Languages",
        "Latte Art",
    ]
    private let languages = ["English", "中文", "Chinese (Simplified)", "Norwegian Bokmål", "法语", "Igbo"]
}
