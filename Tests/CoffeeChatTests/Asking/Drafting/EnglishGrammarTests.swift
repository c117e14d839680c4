import Testing

@testable import CoffeeChat

@Suite struct EnglishGrammarTests {
    @Test(arguments: [
        "a UX designer", "an SDE", "an hour", "a European", "an HR partner", "an MBA student", "a university",
        "an X-ray tech",
        "a NASA engineer", "an iOS developer", "an 8-bit artist", "a 3D artist", "an R&D lead", "a UI/UX Designer",
        "an honest broker", "a one-person studio", "an uninsured driver", "an AI engineer", "a QA tester",
        "a user researcher",
        "a ux designer", "an Äbtissin", "an e-commerce manager", "a unicorn", "a Ukrainian", "an umbrella maker",
    ])
    func `the article goes by sound, not by letter`(phrase: String) {
        let noun = phrase.split(separator: " ").dropFirst().joined(separator: " ")
        #expect(EnglishGrammar.withArticle(noun) == phrase)
    }

    @Test(arguments: [
        ("works", "work"), ("teaches", "teach"), ("studies", "study"), ("was", "were"), ("has", "have"), ("goes", "go"),
        ("built", "built"), ("bakes", "bake"), ("is", "are"), ("fixes", "fix"),
    ])
    func `what she does is what you do`(third: String, second: String) {
        #expect(EnglishGrammar.secondPerson(third) == second)
    }

    @Test func `a sentence begins with a capital, but a name keeps its shape`() {
        #expect(EnglishGrammar.capitalized("your talk") == "Your talk")
        #expect(EnglishGrammar.capitalized("eBay's blog") == "eBay's blog")
    }

    @Test func `names have a possessive`() {
        #expect(EnglishGrammar.possessive("James") == "James's")
        #expect(EnglishGrammar.possessive("McDonald's") == "McDonald's")
    }
}
