import Testing

@testable import CoffeeChat

@Suite struct SalutationTests {
    private func salutation(
        _ name: String, _ language: MessageLanguage, _ change: (inout Voice) -> Void = { _ in }
    ) -> Salutation {
        var voice = Voice.usual(in: language)
        change(&voice)
        return Salutation(to: name, from: "Mara Voss", voice: voice, in: language)
    }

    @Test(arguments: [
        ("Lauren Chen", "Hi Lauren,"), ("LAUREN LAREN, PhD", "Hi Lauren,"), ("Dr. Petra Schmidt", "Hi Dr. Schmidt,"),
        ("周晓岚", "Hi 周晓岚,"), ("", "Hi,"),
    ]) func `in English by the name that friends use`(name: String, line: String) {
        #expect(salutation(name, .english).greeting == line)
    }

    @Test(arguments: [("周晓岚", "周老师，您好！"), ("Lauren Chen", "Lauren，您好！"), ("", "您好！")])
    func `in Chinese as the desk greets`(name: String, line: String) {
        #expect(salutation(name, .chinese).greeting == line)
    }

    @Test func `in the seeker's own voice`() {
        #expect(salutation("Lauren Chen", .english) { $0.greeting = "Hello" }.greeting == "Hello Lauren,")
        let near = salutation("周晓岚", .chinese) { ($0.greeting, $0.formality) = ("你好", .informal) }
        #expect(near.greeting == "周晓岚，你好！")
        #expect(near.signature == "Mara" && salutation("Lauren", .english).signature == "Mara")
    }
}
