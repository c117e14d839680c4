/// One fact about the person as it stands behind "I saw": "that you worked at Nopa", "your talk on forms".
struct DraftClause {
    /// Facts of one family say nearly the same: two of them are not put side by side.
    enum Family { case job, past, school, typed, shared, other }

    /// What one would like to hear about it.
    enum Interest { case move, work, piece }

    let used: Draft.UsedFact
    let family: Family
    let interest: Interest
    /// The same in fewer and fewer words; never empty.
    let texts: [String]

    init(_ used: Draft.UsedFact, _ family: Family, _ interest: Interest = .work, _ texts: String?...) {
        self.used = used
        self.family = family
        self.interest = interest
        self.texts = texts.compactMap { $0 }
    }

    /// "that you went from restaurants to UX"
    var isMove: Bool { used.kind == .move }

    /// A move is told with the employer first and without it next.
    var withoutEmployer: String { texts.count > 2 ? texts[1] : texts[0] }

    var shortest: String { texts.min { $0.utf16.count < $1.utf16.count } ?? "" }
}

/// How I came across them, ready for the head of a sentence.
struct DraftFound {
    let used: Draft.UsedFact
    /// Whose wordings take it; `nil` for a sentence that stands by itself.
    let part: DraftPart?
    let text: String
    /// It is a piece of theirs: a fact about them, and not only a way to them.
    let isConcrete: Bool
}
