import CoffeeChat
import Wording

package enum DeskView {
    package static func page(_ model: DeskModel, in context: PageContext) -> Markup {
        HTML.write(in: context) { h in
            h.page(title(model, h.language), .people) {
                head(model, h)
                h.journeyLine(model.stage)
                tabs(model, h)
                if model.place.kind == .schedule {
                    h(.p, .class("talk-links")) {
                        h.link(Address.times(model.id), "button", say: DeskTimesWords.change)
                    }
                }
                if let conflict = model.conflict { self.conflict(conflict, model, h) }
                h(.div, .class("desk")) {
                    sheet(model, h)
                    h(.aside, .class("desk-side"), .aria(.label, DeskWords.checking(h.language))) {
                        h(.div, .class("reading"), .set(.dataPart, "reading")) { DeskReading.write(model, h) }
                        DeskGround.write(model, h)
                    }
                }
            }
        }
    }

    static func title(_ model: DeskModel, _ language: Language) -> String {
        model.place.kind.title(language, ["name": .text(model.name.shortened(to: 60))])
    }

    private static func head(_ model: DeskModel, _ h: HTML) {
        h(.header, .class("head")) {
            h(.div, .class("head-words")) {
                h(.p, .class("above soft small")) {
                    h.crumbs(PersonLink(id: model.id, name: model.name))
                }
                h(.h1, .class("clamp-3")) { h.sentence(title(model, h.language), naming: model.name) }
                h(.p, .class("soft clamp-2")) { h.titleLine(model.title, model.company) }
            }
        }
    }

    /// What may be written now: links, so that each sheet has an address.
    private static func tabs(_ model: DeskModel, _ h: HTML) {
        guard model.place.kinds.count > 1 else { return }
        h(.nav, .class("tabs"), .aria(.label, DeskWords.tabs(h.language))) {
            for kind in model.place.kinds {
                h(
                    .a, .href(Address.desk(model.id, kind)),
                    kind == model.place.kind ? .aria(.current, "page") : .none, say: kind.tab)
            }
        }
    }

    private static func sheet(_ model: DeskModel, _ h: HTML) {
        h(.section, .class("sheet"), .aria(.labelledby, "sheet-title")) {
            h(.h2, .id("sheet-title"), .class("unseen"), say: DeskWords.message)
            choices(model, h)
            h.form(
                Address.desk(model.id, model.place.kind), .class("sheet-form"), .id("desk-form")
            ) {
                hidden(model, h)
                if model.place.channel == .email { subject(model, h) }
                letter(model, h)
                foot(model, h)
                DeskSending.write(model, h)
            }
            openings(model, h)
        }
    }

    /// What tells the sheet apart, for the form that saves it and for the script.
    static func hidden(_ model: DeskModel, _ h: HTML) {
        h.hiddenField("channel", model.place.channel.rawValue)
        h.hiddenField("language", model.place.language.rawValue)
        h.hiddenField("length", model.place.length.rawValue)
        h.hiddenField("version", String(model.sheet.version))
    }

    private static func choices(_ model: DeskModel, _ h: HTML) {
        h(.div, .class("sheet-choices")) {
            if model.place.kind != .questions {
                switcher(DeskWords.channel(h.language), h) {
                    for channel in Channel.written {
                        let address = Address.desk(
                            model.id, model.place.kind, channel: channel, language: model.place.language)
                        choice(channel.label.text(in: h.language), address, channel == model.place.channel, nil, h)
                    }
                }
            }
            switcher(DeskWords.language(h.language), h) {
                for language in MessageLanguage.allCases {
                    let address = Address.desk(
                        model.id, model.place.kind, channel: model.place.channel, language: language)
                    let name = Language(language)
                    choice(
                        name.ownName, address, language == model.place.language,
                        name == h.language ? nil : name.code, h)
                }
            }
        }
    }

    private static func switcher(_ label: String, _ h: HTML, content: () -> Void) {
        h(.nav, .class("choices"), .aria(.label, label)) { content() }
    }

    private static func choice(_ label: String, _ address: SafeURL, _ isChosen: Bool, _ lang: String?, _ h: HTML) {
        h(
            .a, .href(address), isChosen ? .aria(.current, "true") : .none, lang.map(Attribute.lang) ?? .none,
            text: label)
    }

    private static func subject(_ model: DeskModel, _ h: HTML) {
        h(.div, .class("field")) {
            h(.label, .set(.for, "subject"), say: DeskWords.subject)
            h(
                .input, .id("subject"), .set(.name, "subject"), .set(.type, "text"), .dirAuto,
                .set(.value, model.sheet.subject), .set(.autocomplete, "off"), .lang(model.place.language.rawValue))
        }
    }

    /// The letter, and behind it the same text with the words marked that the reader speaks of.
    private static func letter(_ model: DeskModel, _ h: HTML) {
        h(.div, .class("letter")) {
            h(.label, .class("unseen"), .set(.for, "text"), say: DeskWords.message)
            h(.div, .class("marks"), .aria(.hidden, true), .set(.dataPart, "marks")) {
                DeskMarks.write(model.sheet.text, model.reading.findings, h)
            }
            h(
                .textarea, .id("text"), .set(.name, "text"), .set(.rows, "10"), .dirAuto,
                .lang(model.place.language.rawValue), .aria(.describedby, "counter reading-headline"),
                .set(.spellcheck, "true"),
                .set(
                    .dataKeep,
                    "desk-\(model.id.text)-\(model.place.kind.rawValue)-\(model.place.channel.rawValue)-\(model.place.language.rawValue)"
                ),
                .set(.dataSaved, DeskWords.saved(h.language)), .set(.dataSaving, DeskWords.saving(h.language)),
                .set(.dataUnsaved, DeskWords.offline(h.language))
            ) { h.textareaContent(model.sheet.text) }
        }
    }

    private static func foot(_ model: DeskModel, _ h: HTML) {
        h(.div, .class("letter-foot soft small")) {
            h(.p, .id("counter"), .set(.dataPart, "counter")) { counter(model.reading, h) }
            h(.p, .role("status"), .set(.dataPart, "saved"))
        }
    }

    static func counter(_ reading: DeskModel.Reading, _ h: HTML) {
        guard let limit = reading.limit else {
            h.text("\(Numbers.grouped(reading.used)) \(reading.unit)")
            return
        }
        h.say(DeskWords.counter, ["used": .number(reading.used), "limit": .number(limit)])
        h.text(" " + reading.unit)
        guard reading.used > limit else { return }
        h.text(" · ")
        h(.span, .class("over"), say: DeskWords.over, ["n": .number(reading.used - limit)])
    }

    private static func openings(_ model: DeskModel, _ h: HTML) {
        guard !model.openings.isEmpty else { return }
        h(.details, .class("quiet openings")) {
            h(.summary, say: DeskWords.openings)
            h(.ol) {
                for opening in model.openings.prefix(6) {
                    h(.li) {
                        h(
                            .p, .class("serif clamp-3"), .lang(model.place.language.rawValue),
                            text: opening.text.shortened(to: 240))
                        h.form(Address.desk(model.id, model.place.kind)) {
                            hidden(model, h)
                            h.hiddenField("opening", String(opening.index))
                            h.button("plain", say: DeskWords.opening)
                        }
                    }
                }
            }
        }
    }

    private static func conflict(_ theirs: DeskModel.Sheet, _ model: DeskModel, _ h: HTML) {
        h(.section, .class("errors asking"), .role("alert"), .aria(.labelledby, "conflict")) {
            h(.h2, .id("conflict"), say: DeskWords.conflictTitle)
            h(.p, say: DeskWords.conflictText)
            h(.p, .class("serif letter-text"), .lang(model.place.language.rawValue), text: theirs.text)
            h(.div, .class("buttons")) {
                h(
                    .a, .class("button"),
                    .href(
                        Address.desk(
                            model.id, model.place.kind, channel: model.place.channel, language: model.place.language)),
                    say: DeskWords.takeTheirs)
                h(
                    .button, .class("button"), .set(.type, "submit"), .set(.name, "action"), .set(.value, "mine"),
                    .form("desk-form"), say: DeskWords.keepMine)
            }
        }
    }
}

extension Channel {
    /// Those for which the desk writes.
    static let written: [Channel] = [.linkedinNote, .linkedinMessage, .email]
}

extension Language {
    init(_ language: MessageLanguage) {
        self =
            switch language {
            case .english: .english
            case .chinese: .chinese
            }
    }
}

extension MessageKind {
    var title: DeskWords {
        switch self {
        case .ask: .titleAsk
        case .followUp: .titleFollowUp
        case .thankYou: .titleThankYou
        case .declineReply: .titleDeclineReply
        case .schedule: .titleSchedule
        case .questions: .titleQuestions
        }
    }

    var tab: DeskWords {
        switch self {
        case .ask: .tabAsk
        case .followUp: .tabFollowUp
        case .thankYou: .tabThankYou
        case .declineReply: .tabDeclineReply
        case .schedule: .tabSchedule
        case .questions: .tabQuestions
        }
    }
}
