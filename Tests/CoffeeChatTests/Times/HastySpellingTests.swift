import Testing

@testable import CoffeeChat

struct HastySpellingTests {
    @Test func `phrases lose their apostrophes`() {
        #expect(HastySpelling.of("if that's taken") == "if thats taken")
        #expect(HastySpelling.of("i don't do these") == "i dont do these")
        #expect(HastySpelling.of("{that's|it's} {all|}") == "{thats|its} {all|}")
    }

    @Test func `single words and phrases without one stay as they are`() {
        #expect(HastySpelling.of("won't") == nil)
        #expect(HastySpelling.of("if need be") == nil)
        #expect(HastySpelling.of("my wife's") == nil)
    }

    @Test func `a fallback counts without its apostrophe`() {
        let reading = ReplyKit().read("Monday at 3? if thats taken then tues morning")
        #expect(reading.windows.count == 2)
    }
}
