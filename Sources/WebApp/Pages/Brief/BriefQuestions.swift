import CoffeeChat
import Wording

/// The list of questions: chosen, reworded, put in order, and read by the checker while one writes.
///
/// One form, so that whichever button is pressed, every reworded question is kept.
enum BriefQuestions {
    static func write(_ model: BriefModel, _ h: HTML) {
        h(.section, .class("asking-list"), .aria(.labelledby, "questions")) {
            h(.div, .class("section-head")) {
                h(.h2, .id("questions"), say: BriefWords.questions)
                language(model, h)
            }
            paper(model.questions.isEmpty ? model.proposal : model.questions.map(\.text), h)
            h.form(Address.briefQuestions(model.id), .id("questions-form"), .class("off-paper")) {
                // The first button is what Enter presses: it must be a harmless one.
                h(.button, .class("unseen"), .set(.type, "submit"), .set(.tabindex, "-1"), say: BriefPageWords.keep)
                h.hiddenField("language", model.language.rawValue)
                if model.questions.isEmpty { proposal(model, h) } else { chosen(model, h) }
                h(
                    .div, .class("list-reading"), .set(.dataPart, "reading"),
                    .set(.dataSaved, BriefPageWords.saved(h.language)),
                    .set(.dataSaving, BriefPageWords.saving(h.language)),
                    .set(.dataUnsaved, BriefPageWords.unsaved(h.language))
                ) { h.reading(model.reading, name: model.name) }
                h(.p, .class("soft small saved-line"), .set(.dataPart, "saved"), text: "")
                own(model, h)
                ideas(model, h)
            }
        }
    }

    /// What is printed: the questions large, and lines for a pen below them.
    private static func paper(_ texts: [String], _ h: HTML) {
        h(.ol, .class("on-paper paper-questions serif")) { for text in texts { h(.li) { h.user(text) } } }
        h(.div, .class("on-paper pen-lines"), .aria(.hidden, true)) {
            for _ in min(texts.count, 12)..<14 { h(.hr) }
        }
    }

    private static func language(_ model: BriefModel, _ h: HTML) {
        let other: MessageLanguage = model.language == .english ? .chinese : .english
        h(.p, .class("off-paper")) {
            h.link(
                Address.brief(model.id).with("questions", other.rawValue), "plain",
                say: other == .english ? BriefPageWords.inEnglish : .inChinese)
        }
    }

    private static func chosen(_ model: BriefModel, _ h: HTML) {
        h.hiddenField("order", model.questions.map { String($0.id) }.joined(separator: ","))
        h(.ol, .class("question-rows")) {
            for (index, question) in model.questions.enumerated() { row(question, index, model, h) }
        }
    }

    private static func row(_ question: BriefModel.Question, _ index: Int, _ model: BriefModel, _ h: HTML) {
        let label = BriefPageWords.number(h.language, ["n": .number(index + 1)])
        h(.li) {
            h(
                .textarea, .id("q-\(question.id)"), .class("question-text"), .set(.name, "question-\(question.id)"),
                .set(.rows, question.text.utf8.count > 64 ? "2" : "1"), .dirAuto, .aria(.label, label)
            ) { h.textareaContent(question.text) }
            h(.div, .class("question-deeds")) {
                if index > 0 { deed("up", question.id, BriefPageWords.up(h.language), label, h) }
                if index + 1 < model.questions.count {
                    deed("down", question.id, BriefPageWords.down(h.language), label, h)
                }
                deed("remove", question.id, CommonWords.remove(h.language), label, h)
            }
        }
    }

    private static func deed(_ name: String, _ id: Int64, _ words: String, _ label: String, _ h: HTML) {
        h(.button, .class("plain"), .set(.type, "submit"), .set(.name, name), .set(.value, String(id))) {
            h.text(words)
            h(.span, .class("unseen"), text: ": \(label)")
        }
    }

    private static func proposal(_ model: BriefModel, _ h: HTML) {
        h(.p, .class("soft"), say: BriefWords.questionsNone)
        guard !model.proposal.isEmpty else { return }
        h(.div, .class("proposal")) {
            h(.h3, say: BriefWords.proposal)
            h(.ol, .class("proposal-list serif")) {
                for text in model.proposal { h(.li) { h.user(text) } }
            }
            h(.div, .class("buttons")) {
                h(
                    .button, .class("button primary"), .set(.type, "submit"), .set(.name, "take"),
                    .set(.value, "proposal"), say: BriefWords.takeThese)
            }
        }
    }

    private static func own(_ model: BriefModel, _ h: HTML) {
        h(.div, .class("own-question")) {
            h.textarea(
                FormField(
                    name: "own", label: BriefWords.own(h.language), value: "",
                    hint: BriefWords.ownHint(h.language, ["name": .text(model.name)]), quoted: model.name, scope: "b"),
                rows: 2)
            h(
                .button, .class("button"), .set(.type, "submit"), .set(.name, "add"), .set(.value, "own"),
                say: BriefPageWords.add)
        }
    }

    private static func ideas(_ model: BriefModel, _ h: HTML) {
        let groups = [
            (BriefWords.fromLine, model.ideas.filter { !$0.isArticles }),
            (.fromArticle, model.ideas.filter(\.isArticles)),
        ].filter { !$0.1.isEmpty }
        guard !groups.isEmpty else { return }
        h(.details, .class("quiet ideas"), .flag(.open, if: !model.questions.isEmpty && model.questions.count < 5)) {
            h(.summary, say: BriefPageWords.more)
            for (heading, ideas) in groups {
                h(.h3, say: heading)
                h(.ul, .class("idea-list")) { for idea in ideas { self.idea(idea, h) } }
            }
        }
    }

    private static func idea(_ idea: BriefModel.Idea, _ h: HTML) {
        h(.li) {
            h(.div) {
                h(.p, .class("soft small"), text: idea.label)
                h(.p, .class("serif")) { h.user(idea.text) }
            }
            h(
                .button, .class("button small-button"), .set(.type, "submit"), .set(.name, "idea"),
                .set(.value, idea.text)
            ) {
                h.say(BriefPageWords.pick)
                h(.span, .class("unseen"), text: ": \(idea.text.shortened(to: 120))")
            }
        }
    }
}
