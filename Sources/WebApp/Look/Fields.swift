import Wording

/// One field of a form, with all that belongs to it: label, hint, error, each tied to the input.
struct FormField {
    var name: String
    var label: String
    var value: String
    var hint = ""
    /// Somebody's words within the hint: isolated, and marked with their language.
    var quoted = ""
    var error: String?
    var type: InputType = .text
    var isRequired = false
    var autocomplete = ""
    var list = ""
    var placeholder = ""
    /// A longer prefix keeps identifiers apart where two forms of one page have a field of the same name.
    var scope = "f"

    enum InputType: String {
        case text, email, url, number, date, time, search
    }

    var id: String { "\(scope)-\(name)" }
    var hintID: String { "\(id)-hint" }
    var errorID: String { "\(id)-error" }
    var describedBy: String {
        [hint.isEmpty ? nil : hintID, error == nil ? nil : errorID].compactMap(\.self).joined(separator: " ")
    }
}

extension HTML {
    func field(_ field: FormField, _ more: Attribute = .none, _ further: Attribute = .none) {
        wrapped(field) {
            self(
                .input, .id(field.id), .set(.name, field.name), .set(.type, field.type.rawValue),
                .set(.value, field.value), .flag(.required, if: field.isRequired),
                field.autocomplete.isEmpty ? .none : .set(.autocomplete, field.autocomplete),
                field.list.isEmpty ? .none : .set(.list, field.list),
                field.placeholder.isEmpty ? .none : .set(.placeholder, field.placeholder),
                field.type == .text ? .dirAuto : .none, describedBy(field), invalid(field), more, further)
        }
    }

    /// A field that takes a file; `accept` lists the endings and media types that are offered.
    func fileField(_ field: FormField, accept: String) {
        wrapped(field) {
            self(
                .input, .id(field.id), .set(.type, "file"), .set(.name, field.name), .set(.accept, accept),
                describedBy(field), invalid(field))
        }
    }

    func textarea(_ field: FormField, rows: Int, _ more: Attribute = .none) {
        wrapped(field) {
            self(
                .textarea, .id(field.id), .set(.name, field.name), .set(.rows, String(rows)), .dirAuto,
                field.placeholder.isEmpty ? .none : .set(.placeholder, field.placeholder), describedBy(field),
                invalid(field), more
            ) { textareaContent(field.value) }
        }
    }

    func select(_ field: FormField, _ choices: [Choice], _ more: Attribute = .none) {
        select(field, [ChoiceGroup("", choices)], more)
    }

    /// Groups without a label stand in the select itself.
    func select(_ field: FormField, _ groups: [ChoiceGroup], _ more: Attribute = .none) {
        wrapped(field) {
            self(.select, .id(field.id), .set(.name, field.name), describedBy(field), invalid(field), more) {
                for group in groups {
                    if group.label.isEmpty {
                        options(group.choices, chosen: field.value)
                    } else {
                        self(.optgroup, .set(.label, group.label)) { options(group.choices, chosen: field.value) }
                    }
                }
            }
        }
    }

    func options(_ choices: [Choice], chosen: String) {
        for choice in choices {
            self(
                .option, .set(.value, choice.value), .flag(.selected, if: choice.value == chosen),
                text: choice.label.shortened(to: 60))
        }
    }

    /// Radio buttons under one legend, side by side as far as there is room.
    func radios(_ field: FormField, _ choices: [Choice]) {
        self(.fieldset, .class("field radios"), describedBy(field)) {
            self(.legend, text: field.label)
            self(.div, .class("radio-row")) {
                for choice in choices {
                    self(.label, .class("radio")) {
                        self(
                            .input, .set(.type, "radio"), .set(.name, field.name), .set(.value, choice.value),
                            .flag(.checked, if: choice.value == field.value))
                        self(.span, choice.language.map(Attribute.lang) ?? .none, text: choice.label)
                    }
                }
            }
            hint(field)
            error(field)
        }
    }

    private func hint(_ field: FormField) {
        guard !field.hint.isEmpty else { return }
        self(.p, .class("hint"), .id(field.hintID)) { sentence(field.hint, naming: field.quoted) }
    }

    /// The hidden field without which no form is taken.
    func csrf() { self(.input, .set(.type, "hidden"), .set(.name, "csrf"), .set(.value, context.csrf)) }

    func hiddenField(_ name: String, _ value: String) {
        self(.input, .set(.type, "hidden"), .set(.name, name), .set(.value, value))
    }

    /// A form that changes something.
    func form(
        _ action: SafeURL, _ attribute: Attribute = .none, _ another: Attribute = .none, content: () -> Void
    ) {
        self(.form, .set(.method, "post"), .action(action), attribute, another) {
            csrf()
            content()
        }
    }

    /// Said above a form that came back, with a link to each field: voices and keyboards begin here.
    func errorSummary(_ errors: FieldErrors, order: [String], scope: String = "f") {
        guard !errors.isEmpty else { return }
        self(.div, .class("errors"), .role("alert"), .set(.tabindex, "-1"), .flag(.autofocus)) {
            self(.p, .class("strong"), say: CommonWords.checkFields, ["n": .number(errors.count)])
            self(.ul) {
                for name in order {
                    guard let sentence = errors[name] else { continue }
                    self(.li) { self(.a, .href(.fragment("\(scope)-\(name)")), text: sentence) }
                }
                if let general = errors[""] { self(.li, text: general) }
            }
        }
    }

    private func wrapped(_ field: FormField, content: () -> Void) {
        self(.div, .classes(field.error == nil ? "field" : "field wrong"), .set(.dataFor, field.name)) {
            self(.label, .set(.for, field.id)) {
                text(field.label)
                if field.isRequired { self(.span, .class("needed"), say: CommonWords.needed) }
            }
            content()
            // Below the input, so that inputs side by side keep one line whether or not they have a hint.
            hint(field)
            error(field)
        }
    }

    private func error(_ field: FormField) {
        guard let error = field.error else { return }
        self(.p, .class("error"), .id(field.errorID)) {
            raw(Icon.warning)
            self(.span, text: error)
        }
    }

    private func describedBy(_ field: FormField) -> Attribute {
        field.describedBy.isEmpty ? .none : .aria(.describedby, field.describedBy)
    }

    private func invalid(_ field: FormField) -> Attribute { field.error == nil ? .none : .aria(.invalid, true) }
}

extension HTML {
    /// What a field of the same page offers while one types.
    func suggestions(_ id: String, _ values: [String]) {
        self(.datalist, .id(id)) {
            for value in values { self(.option, .set(.value, value.shortened(to: 120)), text: "") }
        }
    }
}
