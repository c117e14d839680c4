import Testing

@testable import CoffeeChat

@Suite struct NotedPersonTests {
    @Test(arguments: [
        ("Maya Chen", "Maya Chen", "", ""), ("Maya Chen, design lead at Figma", "Maya Chen", "design lead", "Figma"),
        ("Maya Chen at Figma", "Maya Chen", "", "Figma"),
        ("Maya Chen (Head of Design, Figma)", "Maya Chen", "Head of Design, Figma", ""),
        ("Jean-Luc O'Neil – researcher @ Shop & Co", "Jean-Luc O'Neil", "researcher", "Shop & Co"),
        ("周晓岚", "周晓岚", "", ""), ("周晓岚，远山科技的设计总监", "周晓岚", "设计总监", "远山科技"),
        ("周晓岚（在远山科技做设计总监）", "周晓岚", "设计总监", "远山科技"), ("周晓岚 做研究", "周晓岚 做研究", "", ""),
        ("Łukasz Żak: ops", "Łukasz Żak", "ops", ""),
    ]) func `name, role and employer`(line: String, name: String, title: String, company: String) throws {
        let person = try #require(NotedPerson(line))
        #expect(person.name == name)
        #expect(person.title == title)
        #expect(person.company == company)
    }

    @Test func `a profile's address comes along`() throws {
        let person = try #require(NotedPerson("Maya Chen, https://www.linkedin.com/in/maya-chen/"))
        #expect(person.name == "Maya Chen")
        #expect(person.profile?.text == "https://linkedin.com/in/maya-chen")
    }

    @Test(arguments: ["", " ", "…", "123", "，远山科技"]) func `a line that names nobody is nobody`(line: String) {
        #expect(NotedPerson(line) == nil)
    }
}
