import CoffeeChat
import Testing

@testable import Interchange

@Suite struct PastedProfileTests {
    @Test func `reads the English page, doubled lines and all`() {
        let reading = ProfileReader.read(text: Self.english)
        #expect(reading.name == "Nadia Okonkwo")
        #expect(reading.headline == "Service Designer at Tidewater Health | ex-nurse")
        #expect(reading.place == "Leeds, England, United Kingdom")
        #expect(reading.summary == "I spent nine years on wards.\nNow I draw journey maps.")
        #expect(
            reading.positions == [
                position("Tidewater Health", "Service Designer", "Leeds", "2023-03", nil),
                position("Tidewater Health", "Junior Service Designer", "Leeds", "2021-04", "2023-03"),
                position("Leeds Teaching Trust", "Staff Nurse", "", "2012-09", "2021-03"),
            ])
        #expect(
            reading.education == [
                Education(
                    school: "University of Leeds", degree: "BSc", field: "Nursing, Adult",
                    start: CareerDate(year: 2009), end: CareerDate(year: 2012))
            ])
        #expect(reading.skills == ["Service Design", "Figma"])
        #expect(reading.languages == ["English", "Igbo"])
    }

    @Test func `reads the Chinese page`() {
        let reading = ProfileReader.read(text: Self.chinese)
        #expect(reading.name == "杜若" && reading.headline == "茶饮研发转交互设计 | 在学 Figma" && reading.place == "中国 广东省 深圳")
        #expect(
            reading.positions == [
                position("半亩茶业", "产品研发经理", "深圳", "2021-03", nil), position("康师傅", "研发专员", "天津", "2018-07", "2021-02"),
            ])
        #expect(reading.education.map(\.degree) == ["工学学士"] && reading.education.map(\.field) == ["食品科学与工程"])
        #expect(reading.skills == ["感官评价", "Figma"] && reading.languages == ["中文", "英语"])
    }

    @Test func `reads what somebody typed in the same order`() {
        let reading = ProfileReader.read(
            text: """
                Marta Kowalczyk
                Product Designer @ Lumo
                Kraków, Poland
                marta@example.org · https://www.linkedin.com/in/Marta-K/

                Experience
                Product Designer
                Lumo · Full-time
                Jan 2022 - Present · 3 yrs
                Barista
                Cafe Nowa
                2016 - 2019
                """)
        #expect(
            reading.name == "Marta Kowalczyk" && reading.place == "Kraków, Poland"
                && reading.email == "marta@example.org")
        #expect(reading.profile?.text == "https://linkedin.com/in/marta-k")
        #expect(reading.positions.map(\.company) == ["Lumo", "Cafe Nowa"])
        #expect(reading.positions.map(\.title) == ["Product Designer", "Barista"])
    }

    @Test(arguments: [
        "", "\n\n", "· 2nd", "Experience", "Contact info\nContact info", "\u{202E}\u{200B}", "a\u{301}\u{301}\u{301}",
    ])
    func `tells of nobody where there is nobody`(text: String) { #expect(!ProfileReader.read(text: text).isProfile) }

    @Test func `a long text is read quickly`() {
        let text =
            "Ada Fenwick\nExperience\n"
            + String(repeating: "Nurse\nWard 7 · Full-time\n2015 - 2019\nLeeds\n", count: 5_000)
        let clock = ContinuousClock()
        #expect(clock.measure { _ = ProfileReader.read(text: text) } < .seconds(120))
    }

    private func position(_ company: String, _ title: String, _ place: String, _ start: String, _ end: String?)
        -> Position
    {
        Position(
            company: company, title: title, place: place, start: CareerDate(iso: start),
            end: end.flatMap { CareerDate(iso: $0) },
            isCurrent: end == nil)
    }

    private static let english = """
        Skip to main content
        Home
        Background Image
        Nadia Okonkwo
        Nadia Okonkwo
          (She/Her)
         · 2nd
        2nd degree connection
        Service Designer at Tidewater Health | ex-nurse
        Tidewater Health · University of Leeds
        Leeds, England, United Kingdom
         ·\u{20}
        Contact info
        500+ connections
        Message
        About
        About
        I spent nine years on wards.
        Now I draw journey maps.…see more
        I spent nine years on wards.
        Now I draw journey maps.
        Experience
        Experience
        Tidewater Health logo
        Tidewater Health
        Tidewater Health
        Full-time · 4 yrs 2 mos
        Full-time · 4 yrs 2 mos
        Leeds · Hybrid
        Leeds · Hybrid
        Service Designer
        Service Designer
        Mar 2023 - Present · 2 yrs 2 mos
        Mar 2023 to Present · 2 yrs 2 mos
        Led the discharge project.
        Skills: Service Design · Figma
        Junior Service Designer
        Junior Service Designer
        Apr 2021 - Mar 2023 · 2 yrs
        Apr 2021 to Mar 2023 · 2 yrs
        Leeds Teaching Trust logo
        Staff Nurse
        Staff Nurse
        Leeds Teaching Trust · Full-time
        Leeds Teaching Trust · Full-time
        Sep 2012 - Mar 2021 · 8 yrs 7 mos
        Sep 2012 to Mar 2021 · 8 yrs 7 mos
        Show all 4 experiences
        Education
        Education
        University of Leeds logo
        University of Leeds
        University of Leeds
        BSc, Nursing, Adult
        BSc, Nursing, Adult
        2009 - 2012
        2009 - 2012
        Activities and societies: Rowing
        Show all 2 educations
        Skills
        Skills
        Service Design
        Service Design
        Service Designer at Tidewater Health
        12 endorsements
        Endorse
        Figma
        Figma
        Show all 12 skills
        Languages
        Languages
        English
        Native or bilingual proficiency
        Igbo
        Professional working proficiency
        Interests
        Companies
        """

    private static let chinese = """
        杜若
        杜若
         · 2 度
        2 度人脉
        茶饮研发转交互设计 | 在学 Figma
        半亩茶业 · 华南理工大学
        中国 广东省 深圳
        联系方式
        500 多位好友
        发消息
        工作经历
        工作经历
        半亩茶业 标志
        产品研发经理
        产品研发经理
        半亩茶业 · 全职
        半亩茶业 · 全职
        2021年3月 - 至今 · 3 年 8 个月
        2021年3月 至 至今 · 3 年 8 个月
        深圳 · 现场办公
        深圳 · 现场办公
        负责新品。
        研发专员
        研发专员
        康师傅 · 全职
        2018年7月 - 2021年2月 · 2 年 8 个月
        天津
        教育经历
        华南理工大学 标志
        华南理工大学
        工学学士, 食品科学与工程
        2014年 - 2018年
        技能
        感官评价
        5 次认可
        Figma
        显示全部 12 项技能
        语言
        中文
        母语或双语水平
        英语
        专业工作水平
        """
}
