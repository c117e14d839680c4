import CoffeeChat
import Interchange
import Testing

struct PeopleTableTests {
    private func read(_ text: String, mapping: [Int: PersonField]? = nil) throws(Refusal) -> Arrival {
        try PeopleTable.read(Array(text.utf8), named: "people.csv", mapping: mapping)
    }

    private func fields(_ arrival: Arrival) -> [String: PersonField] {
        Dictionary(arrival.mapping.compactMap { column in column.field.map { (column.column, $0) } }) { first, _ in
            first
        }
    }

    @Test func `the plain headers fill all fields`() throws {
        let arrival = try read(
            """
            name,title,company,place,email,url,skills,notes,zone
            Maya Lindqvist,Staff Designer,Acme,"Berlin, Germany",maya@example.com,linkedin.com/in/maya-l,Figma; User Research ;,"Met once
            at a talk",Europe/Berlin
            """)
        let maya = try #require(arrival.people.first)
        #expect(maya.name == "Maya Lindqvist" && maya.title == "Staff Designer" && maya.company == "Acme")
        #expect(maya.place == "Berlin, Germany" && maya.email == "maya@example.com" && maya.zone == "Europe/Berlin")
        #expect(maya.profile == "https://linkedin.com/in/maya-l" && maya.skills == ["Figma", "User Research"])
        #expect(maya.notes == "Met once\nat a talk" && maya.origin == Origin(file: "people.csv", line: 2))
        #expect(
            arrival.mapping.map(\.field) == [.name, .title, .company, .place, .email, .profile, .skills, .notes, .zone])
        #expect(arrival.mapping.first == ColumnMapping(column: "name", field: .name, example: "Maya Lindqvist"))
    }

    @Test func `Chinese headers, and separators of Chinese lists`() throws {
        let arrival = try read(
            "姓名,职位,公司,城市,邮箱,领英主页,技能,备注,时区\n周晓岚,产品设计师,远山科技,杭州,x@example.cn,https://www.linkedin.com/in/zhou,交互设计、用户研究,好人,Asia/Shanghai\n"
        )
        let person = try #require(arrival.people.first)
        #expect(
            person.name == "周晓岚" && person.title == "产品设计师" && person.place == "杭州" && person.zone == "Asia/Shanghai")
        #expect(person.skills == ["交互设计", "用户研究"] && person.email == "x@example.cn")
    }

    @Test(arguments: [
        (
            "First Name,Middle Name,Last Name,Title,Suffix,Company,Department,Job Title,E-mail Address,Web Page,Business City,Notes",
            "Maya,,Lindqvist,Ms.,,Acme,Design,Staff Designer,maya@example.com,https://maya.example,Berlin,n"
        ),  // Outlook
        (
            "First Name,Last Name,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,Address 1 - City,Website 1 - Value",
            "Maya,Lindqvist,Acme,Staff Designer,n,* myContacts,Work,maya@example.com ::: m@example.org,Berlin,https://maya.example"
        ),  // Google, since 2024
        (
            "Name,Given Name,Family Name,Notes,E-mail 1 - Type,E-mail 1 - Value,Location,Organization 1 - Name,Organization 1 - Title,Website 1 - Value",
            "Maya Lindqvist,Maya,Lindqvist,n,Work,maya@example.com,Berlin,Acme,Staff Designer,https://maya.example"
        ),  // Google, before
        (
            "Full Name,Headline,Organization,Location,Primary Email,LinkedIn URL,Website,Note",
            "Maya Lindqvist,Staff Designer,Acme,Berlin,maya@example.com,https://maya.example,https://x.example,n"
        ),  // Clay, Dex
        (
            "id,first_name,last_name,job,company,email,city,url,description",
            "7,Maya,Lindqvist,Staff Designer,Acme,maya@example.com,Berlin,maya.example,n"
        ),  // Monica
    ])
    func `tables of other programs`(header: String, row: String) throws {
        let maya = try #require(try read("\(header)\n\(row)\n").people.first)
        #expect(maya.name == "Maya Lindqvist" && maya.title == "Staff Designer" && maya.company == "Acme")
        #expect(maya.place == "Berlin" && maya.email == "maya@example.com" && maya.notes == "n")
        #expect(maya.profile == "https://maya.example")
    }

    @Test(arguments: [";", "\t", ","])
    func `the separator is found`(separator: String) throws {
        let text = ["Name|Company|Notes", "Maya Lindqvist|Acme|a", "Wei Zhang|Globex|b"].joined(separator: "\r\n")
            .replacing("|", with: separator)
        #expect(try read("\u{FEFF}" + text).people.map(\.company) == ["Acme", "Globex"])
    }

    @Test func `where the header says nothing, the cells do`() throws {
        let arrival = try read(
            "Who,Where I saw them,Contact info,Web\nMaya Lindqvist,meetup,maya@example.com,https://linkedin.com/in/maya\nWei Zhang,web,,\n"
        )
        #expect(fields(arrival) == ["Who": .name, "Contact info": .email, "Web": .profile])
        #expect(arrival.people.map(\.name) == ["Maya Lindqvist", "Wei Zhang"])
    }

    @Test func `without a header the columns are lettered`() throws {
        let arrival = try read("Maya Lindqvist,maya@example.com\nWei Zhang,wei@example.com\n")
        #expect(arrival.mapping.map(\.column) == ["A", "B"])
        #expect(arrival.people.map(\.name) == ["Maya Lindqvist", "Wei Zhang"])
    }

    @Test func `a mapping that is given is followed`() throws {
        let arrival = try read("a,b,c\nx,Maya,Lindqvist\n", mapping: [1: .firstName, 2: .lastName, 0: .company])
        #expect(arrival.people.map(\.name) == ["Maya Lindqvist"] && arrival.people.map(\.company) == ["x"])
        #expect(arrival.mapping.map(\.field) == [.company, .firstName, .lastName])
    }

    @Test func `a title above the table is passed over`() throws {
        #expect(try read("My network,,\n\nName,Company,Email\nMaya Lindqvist,Acme,\n").people.map(\.origin.line) == [4])
    }

    @Test func `bad rows are named, bad cells are left out and named`() throws {
        let arrival = try read(
            """
            name,company,url,zone,connected on
            ,Acme,,,
            Maya,Acme, Inc.,a.example,UTC,2026-01-01,x
            Wei Zhang,Globex,n/a,CET-ish,soon
            Wei Zhang,Globex,n/a,CET-ish,soon
            Lauren Chen
            """)
        #expect(arrival.people.map(\.name) == ["Wei Zhang", "Lauren Chen"])
        #expect(
            arrival.skipped.map(\.reason) == [.noName, .tooManyCells(expected: 5, found: 7), .sameAsAbove(line: 4)])
        #expect(arrival.skipped.map(\.origin.line) == [2, 3, 5])
        #expect(
            arrival.incomplete.map(\.reason) == [
                .unreadableAddress("n/a"), .unreadableZone("CET-ish"), .unreadableDate("soon"),
            ])
    }

    @Test func `a table without names is refused, and so are rows without`() {
        #expect(throws: Refusal.noHeader(file: "people.csv", expected: ["name"])) { try read("price,amount\n1,2\n") }
        #expect(throws: Refusal.nothingReadable(file: "people.csv", rows: 1, firstReason: .noName)) {
            try read("name,company\n,Acme\n")
        }
        #expect(throws: Refusal.isHTML(file: "people.csv")) { try read("<html>") }
        #expect(throws: Refusal.empty(file: "people.csv")) { try read("") }
    }
}
