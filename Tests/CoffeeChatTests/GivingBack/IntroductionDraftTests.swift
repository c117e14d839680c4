import Testing

@testable import CoffeeChat

struct IntroductionDraftTests {
    private func draft(_ language: MessageLanguage, why: String = "", me: String = "Maya Okafor") -> IntroductionDraft {
        let ana = Person(id: PersonID(naming: "Ana"), name: "Ana Teles", title: "Engineering Manager", company: "Lyft")
        let lan = Person(id: PersonID(naming: "Lan"), name: "周晓岚")
        return IntroductionDraft(of: .init(ana), to: .init(lan), why: why, from: me, in: language)
    }

    @Test(arguments: MessageLanguage.allCases)
    func `each is asked about the other first, with an easy way out`(language: MessageLanguage) {
        let draft = draft(language)
        #expect(draft.first.contains("周晓岚") && !draft.first.contains("Engineering Manager"))
        #expect(draft.second.contains("Ana Teles") && draft.second.contains("Engineering Manager, Lyft"))
        let out = language == .english ? "completely fine" : "完全没关系"
        #expect(draft.first.contains(out) && draft.second.contains(out))
        #expect(!draft.both.contains(out))
    }

    @Test func `my reason ends with one full stop, and nobody's name is needed`() {
        #expect(draft(.english, why: " Both of you came from kitchens ").first.contains("came from kitchens.\n"))
        #expect(draft(.chinese, why: "都做过后厨！").second.contains("都做过后厨！\n"))
        #expect(!draft(.english, me: "").both.contains("Warmly"))
    }
}
