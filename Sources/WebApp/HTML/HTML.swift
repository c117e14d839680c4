import Wording

/// Writes one page, element by element, straight into one buffer.
///
/// A view is plain Swift: `h(.p, .class("soft"), text: title)`, `h(.ul) { for row in rows { … } }`. There is
/// no tree behind it and no existential, since the People page has to stay within three times the cost of a
/// page of fixed rows. Nothing reaches the buffer unescaped but `Raw`, which only a literal of this program can be.
package final class HTML {
    package let context: PageContext
    // A view writes from one thread and never from inside a write, and the checks were a sixth of a page's time.
    @exclusivity(unchecked) private var bytes: [UInt8] = []

    package init(in context: PageContext) {
        self.context = context
        bytes.reserveCapacity(32_768)
    }

    package static func write(in context: PageContext, _ content: (HTML) -> Void) -> Markup {
        let html = HTML(in: context)
        content(html)
        return Markup(bytes: html.bytes)
    }

    var language: Language { context.language }

    /// An element around what `content` writes.
    func callAsFunction(_ tag: Tag, _ attributes: Attribute..., content: () -> Void) {
        open(tag, attributes)
        content()
        close(tag)
    }

    /// An element around one text; a void element, or an empty one, without it.
    func callAsFunction(_ tag: Tag, _ attributes: Attribute..., text: String? = nil) {
        open(tag, attributes)
        if tag.isVoid { return }
        if let text { self.text(text) }
        close(tag)
    }

    /// An element around one sentence of the catalogue.
    func callAsFunction(_ tag: Tag, _ attributes: Attribute..., say key: some Catalogued) {
        open(tag, attributes)
        text(key(language))
        close(tag)
    }

    /// An element around one sentence with its places filled.
    func callAsFunction(
        _ tag: Tag, _ attributes: Attribute..., say key: some Catalogued, _ values: KeyValuePairs<String, Filling>
    ) {
        open(tag, attributes)
        text(key(language, values))
        close(tag)
    }

    func say(_ key: some Catalogued) { text(key(language)) }

    func say(_ key: some Catalogued, _ values: KeyValuePairs<String, Filling>) { text(key(language, values)) }

    /// Text to be read: escaped, without what would disturb the page around it.
    func text(_ text: String) { Escaping.append(text, as: .shown, to: &bytes) }

    /// The content of a `<textarea>`: escaped and otherwise as typed. The first line break after the tag
    /// belongs to HTML, so one is given to it.
    func textareaContent(_ text: String) {
        bytes.append(UInt8(ascii: "\n"))
        Escaping.append(text, as: .verbatim, to: &bytes)
    }

    func raw(_ raw: Raw) { raw.text.withUTF8Buffer { bytes.append(contentsOf: $0) } }

    private func open(_ tag: Tag, _ attributes: [Attribute]) {
        bytes.append(UInt8(ascii: "<"))
        tag.name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        for attribute in attributes { attribute.append(to: &bytes) }
        bytes.append(UInt8(ascii: ">"))
    }

    private func close(_ tag: Tag) {
        bytes.append(UInt8(ascii: "<"))
        bytes.append(UInt8(ascii: "/"))
        tag.name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(UInt8(ascii: ">"))
    }
}

/// Markup that stands in this program's own source. It cannot be made from a value, only from a literal,
/// so nobody's name or note can ever become one.
struct Raw: Sendable {
    let text: StaticString

    init(_ text: StaticString) { self.text = text }
}
