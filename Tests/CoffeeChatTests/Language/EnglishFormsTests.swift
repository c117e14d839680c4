import Testing

@testable import CoffeeChat

@Suite struct EnglishFormsTests {
    @Test(arguments: [
        ("stories", "story"), ("boxes", "box"), ("notes", "note"), ("asked", "ask"), ("stopped", "stop"),
        ("making", "make"), ("wrote", "write"),
    ])
    func `a form stands for its word`(form: String, word: String) {
        #expect(EnglishForms.plainForms(of: form).contains(word))
    }

    @Test(arguments: [("bees", "be"), ("sting", "st"), ("seed", "see"), ("shed", "she"), ("herring", "her")])
    func `what only ends like a form is a word of its own`(word: String, other: String) {
        #expect(!EnglishForms.plainForms(of: word).contains(other))
    }
}
