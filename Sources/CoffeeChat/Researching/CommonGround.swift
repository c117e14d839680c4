/// What the seeker and somebody have in common, as far as both lines are on file.
package struct CommonGround: Sendable {
    private let titles = TitleReader()
    private let trades = TradeReader()

    package init() {}

    /// In the order of kinds: what a talk can begin with first. Who knows how rare each is sorts them by that.
    package func find(_ me: Me, _ person: Person) -> [SharedThing] {
        typed(person) + employers(me, person) + schools(me, person) + moves(me, person) + languages(me, person)
            + skills(me, person) + places(me, person)
    }

    private func typed(_ person: Person) -> [SharedThing] {
        let text = person.inCommon.trimmed
        return text.isEmpty ? [] : [.typed(text)]
    }

    /// Employers of both, by the name that they write.
    private func employers(_ me: Me, _ person: Person) -> [SharedThing] {
        let mine = Set(me.positions.map { CompanyName.key($0.company) }).subtracting([""])
        let theirs = [person.company] + person.positions.map(\.company)
        return Self.once(theirs, by: CompanyName.key).filter { mine.contains(CompanyName.key($0)) }.map {
            .employer($0.trimmed)
        }
    }

    private func schools(_ me: Me, _ person: Person) -> [SharedThing] {
        let mine = Set(me.education.map { CompanyName.key($0.school) }).subtracting([""])
        return Self.once(person.education.map(\.school), by: CompanyName.key)
            .filter { mine.contains(CompanyName.key($0)) }.map { .school($0.trimmed) }
    }

    /// A line of work that both had before the field in which the one is and to which the other goes.
    private func moves(_ me: Me, _ person: Person) -> [SharedThing] {
        let mine = CareerLine(me.positions, titles: titles).trades(outside: me.targetField, reader: trades)
        guard !mine.isEmpty, titles.read(person.title).field.isFamily(of: me.targetField) else { return [] }
        let theirs = CareerLine(person.positions, titles: titles).trades(before: me.targetField, reader: trades)
        return mine.filter(theirs.contains).map(SharedThing.trade)
    }

    /// English and Chinese are no find: everybody who is written to in them speaks them.
    private func languages(_ me: Me, _ person: Person) -> [SharedThing] {
        let common: Set<String> = [
            "english", "chinese", "mandarin", "英语", "英文", "中文", "汉语", "普通话", "英語", "chinese mandarin",
        ]
        let mine = Set(me.languages.map(\.plain))
        return Self.once(person.languages, by: \.plain)
            .filter { mine.contains($0.plain) && !common.contains($0.plain) }.map { .language($0.trimmed) }
    }

    private func skills(_ me: Me, _ person: Person) -> [SharedThing] {
        let mine = Set(me.skills.map(\.plain))
        return Self.once(person.skills, by: \.plain).filter { mine.contains($0.plain) }.map { .skill($0.trimmed) }
    }

    /// The town: the first part of what they write, "Leipzig" of "Leipzig, Saxony, Germany".
    private func places(_ me: Me, _ person: Person) -> [SharedThing] {
        let (mine, theirs) = (Self.town(me.place), Self.town(person.place))
        guard !theirs.isEmpty, mine.plain == theirs.plain else { return [] }
        return [.place(theirs)]
    }

    package static func town(_ place: String) -> String {
        let first = place.split { ",，·、".contains($0) }.first.map { String($0).trimmed } ?? ""
        let plain = first.lowercased()
        for (prefix, suffix) in [("greater ", " area"), ("", " metropolitan area"), ("", " area")]
        where plain.hasPrefix(prefix) && plain.hasSuffix(suffix)
            && first.utf8.count > prefix.utf8.count + suffix.utf8.count
        {
            return String(first.dropFirst(prefix.count).dropLast(suffix.count)).trimmed
        }
        return first
    }

    private static func once(_ names: [String], by key: (String) -> String) -> [String] {
        var seen: Set<String> = [""]
        return names.filter { seen.insert(key($0)).inserted }
    }
}

extension String {
    fileprivate var plain: String { trimmed.lowercased() }

    fileprivate var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
