import Hummingbird

extension HTTPFields {
    /// A field by its name as text, for names that HTTPTypes does not list. A name that is none has no value.
    subscript(named name: String) -> String? {
        get { Element.Name(name).flatMap { self[$0] } }
        set {
            guard let name = Element.Name(name) else { return }
            self[name] = newValue
        }
    }
}

extension StringProtocol {
    /// Without the spaces and tabs around it, which headers allow nearly everywhere.
    func trimmingSpaces() -> String {
        let isSpace = { (scalar: Unicode.Scalar) in scalar == " " || scalar == "\t" }
        let start = unicodeScalars.drop(while: isSpace)
        return String(String.UnicodeScalarView(start.reversed().drop(while: isSpace).reversed()))
    }
}
