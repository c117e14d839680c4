import CoffeeChat
import Notebook
import Seeker
import Testing

@Suite(.temporaryHome) struct ForgetPersonTests {
    @Test func `says what it removed, and removes it`() throws {
        let desk = try Desk()
        let lauren = try desk.add("Lauren Chen", title: "Designer", company: "Lyft")
        let ana = try desk.add("Ana Silva")
        try desk.log("asked:email", with: lauren, text: "Hi")
        try desk.log("answered:yes", with: lauren)
        _ = try EditPerson(desk.practice)(lauren) { $0.positions = [Position(company: "Lyft", title: "Designer")] }
        try desk.log("introducedBy:lauren-chen", with: ana)
        _ = try EditPerson(desk.practice)(ana) { $0.introducer = lauren }
        let traces = try ForgetPerson(desk.practice).preview(lauren).traces
        #expect([traces.events, traces.jobsAndSchools, traces.historyLines, traces.mentions] == [2, 1, 4, 1])
        #expect(try ForgetPerson(desk.practice)(lauren) == traces)
        #expect(try desk.names() == ["Ana Silva"])
        #expect(try desk.history("ana-silva").isEmpty)
        #expect(try desk.person(ana).introducer == nil)
        #expect(try !desk.export().lowercased().contains("lauren"))
        guard case .unknownPerson("lauren-chen")? = failure({ _ = try ForgetPerson(desk.practice)(lauren) }) else {
            Issue.record("forgotten twice")
            return
        }
    }

    @Test func `leaves a history that can be undone to its beginning`() throws {
        let desk = try Desk()
        let lauren = try desk.add("Lauren Chen")
        let ana = try desk.add("Ana Silva")
        try desk.log("introducedBy:lauren-chen", with: ana)
        try desk.log("researched", with: lauren)
        _ = try ForgetPerson(desk.practice)(lauren)
        try desk.add("Ben Ode")
        while try desk.practice.notebook.read({ try $0.lastAction() }) != nil { _ = try TakeBack(desk.practice)() }
        #expect(try desk.names().isEmpty)
    }
}
