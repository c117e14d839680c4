import CoffeeChat
import Wording

/// Parts that many pages share.
extension HTML {
    /// The top of a page: a quiet line, the heading, and what can be done beside it.
    func pageHead(_ title: String, above: (() -> Void)? = nil, beside: (() -> Void)? = nil) {
        self(.header, .class("head")) {
            self(.div, .class("head-words")) {
                if let above { self(.div, .class("above")) { above() } }
                self(.h1, text: title)
            }
            if let beside { self(.div, .class("beside")) { beside() } }
        }
    }

    /// The way back, above the heading of a page about somebody: everybody, and the person.
    func crumbs(_ person: PersonLink) {
        link(Address.people, say: PeopleWords.title)
        text(" / ")
        personLink(person)
    }

    func link(_ url: SafeURL, _ style: StaticString = "", say key: some Catalogued) {
        self(.a, style.utf8CodeUnitCount == 0 ? .none : .class(style), .href(url), say: key)
    }

    func button(_ style: StaticString, say key: some Catalogued) {
        self(.button, .class(style), .set(.type, "submit"), say: key)
    }

    /// A button that sends its form with what is to be done.
    ///
    /// - Parameter about: Whom or what it is about, for those who hear one of several such buttons alone.
    func deed(
        _ value: String, _ style: StaticString, say key: some Catalogued, named name: StaticString = "deed",
        about: String = ""
    ) {
        self(.button, .class(style), .set(.type, "submit"), .set(.name, "\(name)"), .set(.value, value)) {
            say(key)
            if !about.isEmpty { self(.span, .class("unseen"), text: ": \(about)") }
        }
    }

    /// A link to a person, their name isolated and marked with its language.
    func personLink(_ person: PersonLink) {
        self(.a, .href(Address.person(person.id))) { user(person.name) }
    }

    /// Title and company in one line, whichever of them there are.
    func titleLine(_ title: String, _ company: String) {
        if !title.isEmpty { user(title) }
        if !title.isEmpty, !company.isEmpty { self(.span, .class("dot"), text: " · ") }
        if !company.isEmpty { user(company) }
    }

    /// Sentences in a row, each its own item for voices. Names in them need no isolation here: overrides are
    /// dropped, and `dir=auto` would turn an English sentence around that begins with an Arabic name.
    func reasonList(_ reasons: [String], limit: Int = .max) {
        guard !reasons.isEmpty else { return }
        self(.ul, .class("reasons")) {
            for reason in reasons.prefix(limit) { self(.li, text: reason) }
        }
    }

    /// The career line as a list with dates, and a remove button where a job may be removed.
    func careerList(_ rows: [CareerRow], removing action: SafeURL? = nil) {
        self(.ol, .class("career")) {
            for row in rows {
                self(.li) {
                    self(.div) {
                        self(.p, .class("strong clamp-2")) { user(row.title.isEmpty ? row.company : row.title) }
                        if !row.title.isEmpty, !(row.company + row.place).isEmpty {
                            self(.p, .class("clamp-2")) { titleLine(row.company, row.place) }
                        }
                        if !row.span.isEmpty { self(.p, .class("soft small"), text: row.span) }
                    }
                    if let action, let key = row.key { removal(action, key: key, of: row) }
                }
            }
        }
    }

    func undoForm(_ action: String, style: StaticString = "plain", saying what: String) {
        form(Address.undo) {
            hiddenField("action", action)
            self(.button, .class(style), .set(.type, "submit")) {
                say(CommonWords.undo)
                self(.span, .class("unseen"), text: ": " + what.shortened(to: 80))
            }
        }
    }

    /// A page or a list with nothing in it yet: what will be here, and the first step.
    func emptyState(_ title: String, _ text: String, steps: (() -> Void)? = nil) {
        self(.div, .class("empty")) {
            raw(Icon.brand)
            self(.h2, text: title)
            self(.p, text: text)
            if let steps { self(.div, .class("buttons")) { steps() } }
        }
    }

    private func removal(_ action: SafeURL, key: String, of row: CareerRow) {
        form(action) {
            hiddenField("job", key)
            self(.button, .class("plain"), .set(.type, "submit")) {
                say(CommonWords.remove)
                self(.span, .class("unseen"), text: ": \(row.title) \(row.company)".shortened(to: 80))
            }
        }
    }
}

extension HTML {
    /// Short values one after the other; clamped, since an export may bring two hundred skills.
    func userList(_ values: [String]) {
        self(.ul, .class("inline-list")) { for value in values { self(.li) { user(value) } } }
    }

    /// One fact of a `<dl class="facts">`; nothing where there is none.
    func fact(_ name: some Catalogued, isEmpty: Bool, content: () -> Void) {
        guard !isEmpty else { return }
        self(.div) {
            self(.dt, say: name)
            self(.dd) { content() }
        }
    }
}
