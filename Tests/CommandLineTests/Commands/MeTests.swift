import Foundation
import Testing

@Suite(.temporaryHome) struct MeTests {
    @Test func `sets and shows`() async throws {
        let outcome = try await cortado(
            "me", "--set", "name=Robin Vale", "--set", "rung=junior", "--set", "companies=Lyft, 美团", "--set", "goal=2",
            "--set", "zone=Asia/Tokyo", "--json")
        #expect(outcome.code == 0)
        for answer in [outcome, try await cortado("me", "--json"), try await cortado("me", "--show", "--json")] {
            let me = try answer.object
            #expect(me["name"] as? String == "Robin Vale" && me["rung"] as? Int == 2 && me["goal"] as? Int == 2)
            #expect(me["companies"] as? [String] == ["Lyft", "美团"])
            #expect(me["zone"] as? String == "Asia/Tokyo")
        }
        #expect(try await cortado("me").lines.contains("companies=Lyft, 美团"))
    }

    @Test(arguments: [
        "rung=9", "shoe=42", "goal=0", "zone=Berlin", "language=de", "linkedin=gold", "name", "=x",
    ]) func `refuses, with exit 2, and keeps what was`(setting: String) async throws {
        try await cortado("me", "--set", "goal=3", "--set", setting).expectSentence(2)
        #expect(try await cortado("me", "--json").object["goal"] as? Int == 1)
    }
}

@Suite(.temporaryHome) struct AddTests {
    @Test func `adds, and gives an id and a way back`() async throws {
        let outcome = try await cortado(
            "add", "Lauren Chen", "--title", "UX Designer", "--url", "www.linkedin.com/in/lauren", "--notes", "x",
            "--json")
        outcome.expectKeys("id undo", in: try outcome.object)
        #expect(try await cortado("show", "linkedin.com/in/lauren", "--json").object["id"] as? String == "lauren-chen")
        try await cortado("add", " ").expectSentence(2)
        try await cortado("add", "Ana", "--url", "no address").expectSentence(2, "no address")
        try await cortado("add").expectSentence(2)
    }
}
