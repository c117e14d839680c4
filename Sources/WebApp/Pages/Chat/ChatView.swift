import CoffeeChat
import Wording

/// Chat mode: a calm page with the clock, one big place to write, and the questions at the side.
package enum ChatView {
    package static func page(_ model: ChatModel, in context: PageContext) -> Markup {
        var context = context
        // Nothing else is near while somebody talks: no rail, no counts, no word on sample data.
        context.counts = nil
        context.isSample = false
        return HTML.write(in: context) { h in
            h.page(ChatPageWords.title(h.language, ["name": .text(model.name)]), nil) {
                h(.div, .class("chat-mode")) {
                    head(model, h)
                    h.form(model.address, .id("notes-form"), .class("chat")) {
                        fields(model, h)
                        notes(model, h)
                        side(model, h)
                    }
                }
            }
        }
    }

    private static func head(_ model: ChatModel, _ h: HTML) {
        h(.header, .class("chat-head")) {
            h(.div, .class("head-words")) {
                h(.p, .class("above soft small")) {
                    back(model, h)
                    if let url = SafeURL(outside: model.link) {
                        h(.span, .class("dot"), text: " · ")
                        h(.a, .href(url), .rel("noopener noreferrer"), .set(.target, "_blank")) {
                            h.say(BriefPageWords.join)
                            h.raw(Icon.out)
                        }
                    }
                    for earlier in model.earlier.prefix(3) {
                        h(.span, .class("dot"), text: " · ")
                        h(.a, .href(Address.chat(model.id, on: earlier.day))) {
                            h(.span, .class("unseen"), text: ChatPageWords.earlier(h.language) + ": ")
                            h.text(earlier.words)
                        }
                    }
                }
                h(.h1, .class("clamp-2")) {
                    h.sentence(ChatPageWords.title(h.language, ["name": .text(model.name)]), naming: model.name)
                }
                h(.p, .class("soft clamp-2")) { h.titleLine(model.title, model.company) }
            }
            clock(model.clock, h)
        }
        if model.sheet.text.isEmpty, model.sheet.revision == 0 {
            let smile: ChatPageWords = model.chair == .asking ? .smile : .smileForThem
            h(.p, .class("smile serif"), .set(.dataPart, "smile"), say: smile)
        }
    }

    private static func back(_ model: ChatModel, _ h: HTML) {
        switch model.chair {
        case .asking: h.link(Address.brief(model.id), say: ChatPageWords.back)
        case .asked(let request, _): h.link(Address.request(request), say: ChatPageWords.backToRequest)
        }
    }

    /// Counts down by the script; without it the words stand.
    private static func clock(_ clock: ChatModel.Clock, _ h: HTML) {
        h(
            .div, .class("clock"), .id("clock"), .role("group"), .aria(.label, ChatPageWords.clock(h.language)),
            .set(.dataStart, clock.start.map { String($0) } ?? ""), .set(.dataNow, String(clock.now)),
            .set(.dataLength, String(clock.length)), .set(.dataWarning, String(clock.warning)),
            .set(.dataCutOff, clock.cutOff.map { String($0) } ?? "")
        ) {
            h(.p, .class("clock-face serif"), .set(.dataPart, "face"), .role("timer"), text: "\(clock.length):00")
            h(.p, .class("soft small clock-words"), .set(.dataPart, "clock-words"), text: clock.words)
            for (part, words) in Self.calls(clock) {
                h(.p, .class("clock-call"), .set(.dataPart, part), .hidden, say: words)
            }
            h(
                .button, .class("button"), .set(.type, "button"), .set(.dataPart, "start"), .hidden,
                say: ChatPageWords.start)
        }
    }

    private static func calls(_ clock: ChatModel.Clock) -> [(String, ChatPageWords)] {
        let zoom: [(String, ChatPageWords)] = clock.cutOff == nil ? [] : [("zoom", .zoomEnds), ("ended", .zoomEnded)]
        return [("five", .fiveLeft), ("over", .over)] + zoom
    }

    private static func fields(_ model: ChatModel, _ h: HTML) {
        // Enter in no field presses a button here, but a voice's "submit" does: the first one only saves.
        h(
            .button, .class("unseen"), .set(.type, "submit"), .set(.name, "deed"), .set(.value, "save"),
            .set(.tabindex, "-1"), say: ChatPageWords.save)
        h.hiddenField("on", model.day.iso)
        h.hiddenField("since", String(model.sheet.revision))
        h.hiddenField("writer", "")
    }

    private static func notes(_ model: ChatModel, _ h: HTML) {
        h(.div, .class("chat-notes")) {
            ChatConflict.write(model, h)
            h(.label, .class("unseen"), .set(.for, "notes"), say: ChatPageWords.notes)
            h(
                .textarea, .id("notes"), .class("serif"), .set(.name, "text"), .set(.rows, "14"), .dirAuto,
                .flag(.autofocus, if: model.conflict == nil),
                .set(.placeholder, ChatPageWords.placeholder(h.language)),
                .aria(.describedby, "notes-marks notes-found"),
                .set(.dataSaved, ChatPageWords.saved(h.language)), .set(.dataSaving, ChatPageWords.saving(h.language)),
                .set(.dataUnsaved, ChatPageWords.unsaved(h.language)),
                .set(.dataWord, ChatPageWords.updated(h.language)), .set(.dataKeep, ChatPageWords.restored(h.language))
            ) { h.textareaContent(model.sheet.text) }
            h(.div, .class("chat-foot")) {
                marks(h)
                h(.p, .class("soft small saved-line"), .set(.dataPart, "saved"), text: "")
            }
            h(.p, .class("soft small"), .id("notes-found"), .set(.dataPart, "found"), text: model.found)
        }
    }

    private static func marks(_ h: HTML) {
        h(.div, .class("marks-row"), .id("notes-marks"), .role("group"), .aria(.label, ChatPageWords.marks(h.language)))
        {
            mark("!", .promise, .promiseHint, h)
            mark("\"", .quote, .quoteHint, h)
            mark("#", .topic, .topicHint, h)
            mark("@", .person, .personHint, h)
        }
    }

    /// Without the script it says what the sign does; with it, it writes the sign.
    private static func mark(_ sign: String, _ name: ChatPageWords, _ hint: ChatPageWords, _ h: HTML) {
        h(
            .button, .class("mark-button"), .set(.type, "button"), .set(.dataPart, "mark"), .set(.dataWord, sign),
            .title(hint(h.language))
        ) {
            h(.kbd, .aria(.hidden, true), text: sign)
            h.say(name)
        }
    }

    private static func side(_ model: ChatModel, _ h: HTML) {
        h(.aside, .class("chat-side"), .aria(.labelledby, "chat-questions")) {
            switch model.chair {
            case .asking: questions(model, h)
            case .asked(_, let wrote): theirWish(wrote, h)
            }
            h(.div, .class("buttons")) {
                h(
                    .button, .class("button primary"), .set(.type, "submit"), .set(.name, "deed"), .set(.value, "done"),
                    say: ChatPageWords.done)
            }
        }
    }

    private static func questions(_ model: ChatModel, _ h: HTML) {
        h(.h2, .id("chat-questions"), say: ChatPageWords.questions)
        if model.questions.isEmpty {
            h(.p, .class("soft"), say: ChatPageWords.questionsNone)
            h(.p) { h.link(Address.brief(model.id).at("questions"), "plain", say: ChatPageWords.toBrief) }
        } else {
            h(.ol, .class("tick-list")) { for question in model.questions { tick(question, h) } }
            h(.p, .class("soft small keys-hint"), say: ChatPageWords.keys)
        }
    }

    /// What they hope for, and a few things that help somebody who listens.
    private static func theirWish(_ wrote: String, _ h: HTML) {
        h(.h2, .id("chat-questions"), say: wrote.isEmpty ? HelpTalkWords.listening : .wish)
        if !wrote.isEmpty { h(.blockquote, .class("small theirs")) { h.user(wrote) } }
        h(.ul, .class("small soft listening")) {
            for words in HelpTalkWords.listeners { h(.li, say: words) }
        }
    }

    private static func tick(_ question: ChatModel.Question, _ h: HTML) {
        h(.li) {
            h(
                .button, .class("tick"), .set(.type, "submit"), .set(.name, question.isTicked ? "untick" : "tick"),
                .set(.value, String(question.id)), .set(.dataPart, "tick"), .aria(.pressed, question.isTicked)
            ) {
                h(.span, .class("tick-box"), .aria(.hidden, true)) { h.raw(Icon.check) }
                h(.span, .class("tick-text")) { h.user(question.text) }
            }
        }
    }
}
