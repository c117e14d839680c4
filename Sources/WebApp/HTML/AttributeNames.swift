extension Attribute {
    /// Attributes whose value is text. A closed list: `style`, `on…` and `srcdoc` are not on it.
    enum Plain {
        case name, value, type, method, enctype, accept, `for`, placeholder, autocomplete, list, rows, min, max, step
        case maxlength, inputmode, spellcheck, content, charset, label, datetime, scope, tabindex, media, enterkeyhint
        case colspan, width, height, viewBox, fill, stroke, d, x, y, points, clipPath, strokeWidth, strokeLinejoin
        case target, preserveAspectRatio, textAnchor
        case dataFrom, dataTo
        case dataPart, dataKeep, dataSaved, dataSaving, dataUnsaved, dataTheme, dataCount, dataWord, dataFor,
            dataSection
        case rx, dataStart, dataLength, dataWarning, dataCutOff, dataNow

        var attribute: StaticString {
            switch self {
            case .name: "name"
            case .value: "value"
            case .type: "type"
            case .method: "method"
            case .enctype: "enctype"
            case .accept: "accept"
            case .for: "for"
            case .placeholder: "placeholder"
            case .autocomplete: "autocomplete"
            case .list: "list"
            case .rows: "rows"
            case .min: "min"
            case .max: "max"
            case .step: "step"
            case .maxlength: "maxlength"
            case .inputmode: "inputmode"
            case .spellcheck: "spellcheck"
            case .content: "content"
            case .charset: "charset"
            case .label: "label"
            case .datetime: "datetime"
            case .scope: "scope"
            case .tabindex: "tabindex"
            case .media: "media"
            case .enterkeyhint: "enterkeyhint"
            case .colspan: "colspan"
            case .width: "width"
            case .height: "height"
            case .viewBox: "viewBox"
            case .fill: "fill"
            case .stroke: "stroke"
            case .d: "d"
            case .x: "x"
            case .y: "y"
            case .points: "points"
            case .clipPath: "clip-path"
            case .strokeWidth: "stroke-width"
            case .strokeLinejoin: "stroke-linejoin"
            case .target: "target"
            case .preserveAspectRatio: "preserveAspectRatio"
            case .textAnchor: "text-anchor"
            case .dataFrom: "data-from"
            case .dataTo: "data-to"
            case .dataPart: "data-part"
            case .dataKeep: "data-keep"
            case .dataSaved: "data-saved"
            case .dataSaving: "data-saving"
            case .dataUnsaved: "data-unsaved"
            case .dataTheme: "data-theme"
            case .dataCount: "data-count"
            case .dataWord: "data-word"
            case .dataFor: "data-for"
            case .dataSection: "data-section"
            case .rx: "rx"
            case .dataStart: "data-start"
            case .dataLength: "data-length"
            case .dataWarning: "data-warning"
            case .dataCutOff: "data-cut-off"
            case .dataNow: "data-now"
            }
        }
    }

    /// Attributes that are there or not.
    enum Flag {
        case checked, selected, required, disabled, readonly, multiple, open, autofocus, `defer`, novalidate, download
        case focusable

        var attribute: StaticString {
            switch self {
            case .checked: "checked"
            case .selected: "selected"
            case .required: "required"
            case .disabled: "disabled"
            case .readonly: "readonly"
            case .multiple: "multiple"
            case .open: "open"
            case .autofocus: "autofocus"
            case .defer: "defer"
            case .novalidate: "novalidate"
            case .download: "download"
            case .focusable: "focusable"
            }
        }
    }
}
