package import CoffeeChat
package import Seeker
package import Wording
package import struct Foundation.TimeZone

/// The brief as one sheet of paper: a page that stands by itself, for a printer that runs nothing and fetches nothing.
package struct BriefSheet {
    private let brief: Brief
    private let today: Day
    private let zone: TimeZone
    private let language: Language

    package init(_ brief: Brief, today: Day, zone: TimeZone, language: Language) {
        (self.brief, self.today, self.zone, self.language) = (brief, today, zone, language)
    }

    package var markup: Markup {
        HTML.write(in: PageContext(language: language, csrf: "", path: "/", today: today)) { h in
            h.raw(Raw("<!doctype html>"))
            h(.html, .lang(language.code)) {
                h(.head) {
                    h.raw(SheetStyle.policy)
                    h(.title, text: title)
                    h.raw(SheetStyle.style)
                }
                h(.body) { page(h) }
            }
        }
    }

    private var title: String { BriefWords.title(language, ["name": .text(brief.person.name)]) }

    private func page(_ h: HTML) {
        head(h)
        career(h)
        h(.div, .class("columns")) {
            h(.div) {
                shared(h)
                learn(h)
                letters(h)
            }
            h(.div) { questions(h) }
        }
    }

    private func head(_ h: HTML) {
        let person = brief.person
        h(.header) {
            h(.p, .class("over")) { h.sentence(title, naming: person.name) }
            h(.h1) { h.user(person.name) }
            h(.p, .class("work")) {
                h.user([person.title, person.company, person.place].filter { !$0.isEmpty }.joined(separator: " · "))
            }
            if !brief.introducer.isEmpty {
                let words = BriefWords.introducedBy(language, ["friend": .text(brief.introducer)])
                h(.p, .class("work")) { h.sentence(words, naming: brief.introducer) }
            }
            h(.p, .class("when")) {
                h.text(when)
                guard let link = brief.appointment?.link, !link.isEmpty else { return }
                h(.br)
                h(.small) { h.user(link.shortened(to: 70)) }
            }
        }
    }

    private var when: String {
        guard let talk = brief.appointment else { return BriefWords.whenOpen(language) }
        let day = DateWords.day(Day(talk.start, in: zone), today: today, in: language)
        let time = DateWords.time(talk.start, zone: zone, in: language)
        return BriefWords.when(language, ["day": .text(day), "time": .text(time)])
    }
}

/// The parts of the sheet.
extension BriefSheet {
    private func section(_ h: HTML, _ words: BriefWords, content: () -> Void) {
        h(.section) {
            h(.h2, say: words)
            content()
        }
    }

    private func career(_ h: HTML) {
        section(h, .line) {
            if brief.picture.isEmpty {
                h(.p, say: BriefWords.lineEmpty)
            } else {
                CareerDrawing(brief.picture, name: brief.person.name, language).draw(h)
            }
            guard !brief.picture.undated.isEmpty else { return }
            let list = brief.picture.undated.joined(separator: "; ").shortened(to: 200)
            h(.p, .class("soft")) {
                h.sentence(BriefWords.undated(language, ["list": .text(list)]), naming: list)
            }
        }
    }

    private func shared(_ h: HTML) {
        section(h, .share) {
            if brief.shared.isEmpty { return h(.p, say: BriefWords.shareNone) }
            h(.ul) {
                for shared in brief.shared.prefix(6) { h(.li) { h.user(shared.thing.sentence(in: language)) } }
            }
        }
    }

    private func learn(_ h: HTML) {
        guard !brief.aim.isEmpty || !brief.wishes.isEmpty else { return }
        section(h, .learn) {
            if !brief.aim.isEmpty { h(.p, .class("aim")) { h.user(brief.aim.shortened(to: 240)) } }
            if brief.wishes.isEmpty { return }
            h(.ul) {
                for wish in brief.wishes.prefix(4) { h(.li) { h.user(wish.sentence(in: language)) } }
            }
        }
    }

    private func letters(_ h: HTML) {
        guard !brief.letters.isEmpty else { return }
        section(h, .letters) {
            for letter in brief.letters.suffix(4) {
                let day = DateWords.short(Day(letter.at, in: zone), today: today, in: language)
                let who: BriefWords = letter.isMine ? .iWrote : .theyWrote
                h(.p, .class("soft")) {
                    h.sentence(
                        who(language, ["day": .text(day), "name": .text(brief.person.name)]),
                        naming: brief.person.name)
                }
                h(.p, letter.isMine ? .class("letter mine") : .class("letter")) {
                    h.user(letter.text.shortened(to: 300))
                }
            }
        }
    }

    private func questions(_ h: HTML) {
        let chosen = brief.questions.map(\.text)
        let texts = (chosen.isEmpty ? brief.proposal.map(\.text) : chosen).prefix(9)
        section(h, .questions) {
            if texts.isEmpty { h(.p, say: BriefWords.questionsNone) }
            h(.ul, .class("questions")) {
                for text in texts { h(.li) { h.user(text) } }
            }
            // Lines for a pen.
            for _ in texts.count..<10 { h(.div, .class("rule")) }
        }
    }
}
