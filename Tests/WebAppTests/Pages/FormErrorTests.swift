import CoffeeChat
import Testing
import Wording

@testable import WebApp

@Suite("A form that came back")
struct FormErrorTests {
    private let page = PersonFormView.page(
        PersonFormModel(
            form: PersonForm(title: "UX Designer", email: "nobody"),
            errors: ["name": "Somebody needs a name.", "email": "This is no e-mail address yet."]),
        in: .sample()
    ).text

    @Test func `An error stands beside its field and is tied to it`() {
        #expect(page.contains("aria-describedby=\"f-email-error\" aria-invalid=\"true\""))
        #expect(page.contains("<p class=\"error\" id=\"f-email-error\">"))
    }

    @Test func `The errors are listed above, each leading to its field`() {
        #expect(page.contains("<a href=\"#f-name\">Somebody needs a name.</a>"))
        #expect(page.contains("A few things need another look. Nothing you typed is lost."))
    }

    @Test func `What was typed is kept`() {
        #expect(page.contains("value=\"UX Designer\""))
        #expect(page.contains("value=\"nobody\""))
    }
}
