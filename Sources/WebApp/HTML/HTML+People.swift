extension HTML {
    /// What somebody wrote: isolated from the text around it in direction, and marked with its language.
    func user(_ text: String) {
        if let lang = Script.lang(of: text, on: language) {
            self(.bdi, .lang(lang), text: text)
        } else {
            self(.bdi, text: text)
        }
    }

    /// A sentence of ours with somebody's text in it: that text isolated, wherever in the sentence it stands.
    func sentence(_ sentence: String, naming names: String...) {
        var rest = sentence[...]
        while let (range, name) = Self.first(of: names, in: rest) {
            text(String(rest[..<range.lowerBound]))
            user(name)
            rest = rest[range.upperBound...]
        }
        text(String(rest))
    }

    private static func first(of names: [String], in text: Substring) -> (Range<Substring.Index>, String)? {
        var found: (range: Range<Substring.Index>, name: String)?
        for name in names where !name.isEmpty {
            guard let range = text.firstRange(of: name) else { continue }
            if let earlier = found, earlier.range.lowerBound <= range.lowerBound { continue }
            found = (range, name)
        }
        return found
    }
}

extension String {
    /// For places where CSS cannot clamp: options of a select, the window's title.
    func shortened(to limit: Int) -> String {
        let scalars = unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return self }
        return String(scalars[..<end]) + "…"
    }
}
