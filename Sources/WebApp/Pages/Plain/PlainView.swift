import Wording

/// Pages that say what happened and what to do, and nothing else.
package enum PlainView {
    package static func page(_ model: PlainModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            let title = title(of: model, h.language)
            h.page(title, nil, isNarrow: true) {
                h(.div, .class("plain-page")) {
                    h.raw(Icon.brand)
                    h(.h1, text: title)
                    words(model, h)
                    if context.counts != nil { h(.div, .class("buttons")) { ways(model, h) } }
                }
            }
        }
    }

    private static func title(of model: PlainModel, _ language: Language) -> String {
        let words: PlainWords =
            switch model {
            case .loginNeeded: .loginTitle
            case .pageNotFound: .pageTitle
            case .personNotFound: .personTitle
            case .importGone: .importTitle
            case .formExpired: .expiredTitle
            case .tooLarge: .largeTitle
            case .fault: .faultTitle
            }
        return words(language)
    }

    private static func words(_ model: PlainModel, _ h: HTML) {
        switch model {
        case .loginNeeded:
            h(.p, .class("lead"), say: PlainWords.loginText)
            h(.p, .class("soft"), say: PlainWords.loginMore)
        case .pageNotFound: h(.p, .class("lead"), say: PlainWords.pageText)
        case .personNotFound(let name):
            let name = name.shortened(to: 120)
            h(.p, .class("lead")) {
                h.sentence(PlainWords.personText(h.language, ["name": .text(name)]), naming: name)
            }
        case .importGone: h(.p, .class("lead"), say: PlainWords.importText)
        case .formExpired: h(.p, .class("lead"), say: PlainWords.expiredText)
        case .tooLarge(let limit): h(.p, .class("lead"), say: PlainWords.largeText, ["n": .number(limit)])
        case .fault(let sentence, let advice):
            h(.p, .class("lead"), text: sentence)
            h(.p, .class("soft"), text: advice)
        }
    }

    private static func ways(_ model: PlainModel, _ h: HTML) {
        switch model {
        case .importGone, .tooLarge: h.link(Address.importing, "button primary", say: PlainWords.toImport)
        case .personNotFound: h.link(Address.people, "button primary", say: PlainWords.toPeople)
        default: h.link(Address.today, "button primary", say: PlainWords.toToday)
        }
    }
}
