import Wording

package enum WelcomeView {
    package static func page(_ model: WelcomeModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(WelcomeWords.title(h.language), nil) {
                h(.div, .class("welcome")) {
                    h(.header, .class("welcome-head")) {
                        h(.h1, say: WelcomeWords.heading)
                        h(.p, .class("lead"), say: WelcomeWords.lead)
                    }
                    h(.div, .class("ways")) {
                        h(.section, .class("way first"), .aria(.labelledby, "way-export")) { export(model, h) }
                        h(.div, .class("other-ways")) {
                            h(.section, .class("way"), .aria(.labelledby, "way-sample")) { sample(h) }
                            h(.section, .class("way"), .aria(.labelledby, "way-hand")) { hand(h) }
                        }
                    }
                    h(.p, .class("soft small privacy"), say: WelcomeWords.privacy)
                }
            }
        }
    }

    private static func export(_ model: WelcomeModel, _ h: HTML) {
        h(.h2, .id("way-export"), say: WelcomeWords.exportTitle)
        h(.p, .class("soft"), say: WelcomeWords.exportLead)
        h.fileForm(limitMegabytes: model.limitMegabytes, error: model.error, accept: ".zip,.csv")
        h(.details, .class("quiet")) {
            h(.summary, say: WelcomeWords.stepsTitle)
            h(.ol, .class("steps")) {
                for step in [WelcomeWords.step1, .step2, .step3, .step4] { h(.li, say: step) }
            }
            h(.p, .class("soft small"), say: WelcomeWords.wait)
            if let url = SafeURL(outside: "https://www.linkedin.com/mypreferences/d/download-my-data") {
                h(.p) {
                    h(.a, .href(url), .rel("noopener noreferrer")) {
                        h.say(WelcomeWords.openLinkedIn)
                        h.raw(Icon.out)
                    }
                }
            }
        }
    }

    private static func sample(_ h: HTML) {
        h(.h2, .id("way-sample"), say: WelcomeWords.sampleTitle)
        h(.p, .class("soft"), say: WelcomeWords.sampleLead)
        h.form(Address.sample) { h.button("button", say: WelcomeWords.sampleButton) }
    }

    private static func hand(_ h: HTML) {
        h(.h2, .id("way-hand"), say: WelcomeWords.handTitle)
        h(.p, .class("soft"), say: WelcomeWords.handLead)
        h(.div, .class("buttons")) {
            h.link(Address.newPerson, "button", say: WelcomeWords.handButton)
            h.link(Address.importing, "button", say: WelcomeWords.fileButton)
        }
    }
}
