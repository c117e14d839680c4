/// One attribute of an element. There is none for `style` or for event handlers: the Content-Security-Policy
/// forbids both, and a view that could write them would only find out in the browser.
struct Attribute: Sendable {
    private enum Value: Sendable {
        case absent
        case flag
        case constant(StaticString)
        case text(String)
    }

    private let name: StaticString
    private let value: Value

    private init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    func append(to bytes: inout [UInt8]) {
        if case .absent = value { return }
        bytes.append(UInt8(ascii: " "))
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        switch value {
        case .absent, .flag: return
        case .constant(let text):
            bytes.append(contentsOf: [UInt8(ascii: "="), UInt8(ascii: "\"")])
            text.withUTF8Buffer { bytes.append(contentsOf: $0) }
        case .text(let text):
            bytes.append(contentsOf: [UInt8(ascii: "="), UInt8(ascii: "\"")])
            Escaping.append(text, as: .verbatim, to: &bytes)
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// Nothing: for an attribute that depends.
    static let none = Attribute("", .absent)

    /// Class names stand in the source, quotes excluded, so they need no escaping.
    static func `class`(_ names: StaticString) -> Attribute { Attribute("class", .constant(names)) }
    static func classes(_ names: String) -> Attribute { Attribute("class", .text(names)) }
    static func id(_ id: String) -> Attribute { Attribute("id", .text(id)) }
    static func lang(_ code: String) -> Attribute { Attribute("lang", .text(code)) }
    static func title(_ text: String) -> Attribute { Attribute("title", .text(text)) }
    /// The form to which a button outside of it belongs.
    static func form(_ id: StaticString) -> Attribute { Attribute("form", .constant(id)) }
    static let dirAuto = Attribute("dir", .constant("auto"))
    static let hidden = Attribute("hidden", .flag)

    static func href(_ url: SafeURL) -> Attribute { Attribute("href", .text(url.text)) }
    static func action(_ url: SafeURL) -> Attribute { Attribute("action", .text(url.text)) }
    static func src(_ url: SafeURL) -> Attribute { Attribute("src", .text(url.text)) }
    static func rel(_ rel: StaticString) -> Attribute { Attribute("rel", .constant(rel)) }

    static func role(_ role: StaticString) -> Attribute { Attribute("role", .constant(role)) }
    static func aria(_ name: Aria, _ value: String) -> Attribute { Attribute(name.attribute, .text(value)) }
    static func aria(_ name: Aria, _ value: Bool) -> Attribute {
        Attribute(name.attribute, .constant(value ? "true" : "false"))
    }

    /// A plain attribute by name, for the few that are used once: `.set("method", "post")`.
    static func set(_ name: Plain, _ value: String) -> Attribute { Attribute(name.attribute, .text(value)) }
    static func flag(_ name: Flag, if isSet: Bool = true) -> Attribute {
        isSet ? Attribute(name.attribute, .flag) : .none
    }

    enum Aria {
        case label, labelledby, describedby, current, hidden, invalid, live, pressed, atomic, controls, expanded

        fileprivate var attribute: StaticString {
            switch self {
            case .label: "aria-label"
            case .labelledby: "aria-labelledby"
            case .describedby: "aria-describedby"
            case .current: "aria-current"
            case .hidden: "aria-hidden"
            case .invalid: "aria-invalid"
            case .live: "aria-live"
            case .pressed: "aria-pressed"
            case .atomic: "aria-atomic"
            case .controls: "aria-controls"
            case .expanded: "aria-expanded"
            }
        }
    }
}
