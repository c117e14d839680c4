/// Somebody whom an offer would help, and why.
package struct Match: Hashable, Sendable {
    package let person: PersonID
    package let name: String
    /// The sum of the reasons' points, 0 at least; comparable within one answer alone.
    package let score: Int
    /// What speaks for them, the weightiest first, then what speaks against.
    package let reasons: [MatchReason]
}

/// One fact that speaks for or against naming somebody; `Wording` makes the sentence.
///
/// `words` are the text's own; `sentence` is one of the seeker's notes.
package enum MatchReason: Hashable, Sendable {
    case skill(String, words: String)
    case title(String, words: String)
    case company(String, words: String)
    case past(String, words: String)
    /// They wish for it, or do nothing else.
    case wish(sentence: String, words: String)
    case note(sentence: String, words: String)
    /// What the text wants to be without, they have had enough of too.
    case sharedDislike(sentence: String, words: String)
    case sharedWords([String])
    case livesNear(String)
    /// They live elsewhere, and are on their way or want to be.
    case drawnTo(sentence: String)
    /// They cannot leave, and it is near.
    case staysNear(sentence: String)
    case speaks(Tongue)
    case isFree(sentence: String)
    case worksForLittle(sentence: String)
    case rightLevel

    /// The notes sound as if they had turned away from it.
    case soured(sentence: String)
    case swornOff(sentence: String, words: String)
    case likesWhatIsUnwanted(String, words: String)
    case takesNothing(sentence: String)
    case onlyElse(sentence: String)
    case otherCraft(String)
    case farAway(String)
    case staysWhereTheyAre(sentence: String)
    case lacksLanguage(Tongue)
    case wantsPay(sentence: String)
    case otherLevel

    /// Whether it speaks for the person.
    package var speaksFor: Bool {
        switch self {
        case .skill, .title, .company, .past, .wish, .note, .sharedDislike, .sharedWords, .livesNear, .drawnTo,
            .staysNear, .speaks, .isFree, .worksForLittle, .rightLevel:
            true
        case .soured, .swornOff, .likesWhatIsUnwanted, .takesNothing, .onlyElse, .otherCraft, .farAway,
            .staysWhereTheyAre,
            .lacksLanguage, .wantsPay, .otherLevel:
            false
        }
    }
}

extension MatchReason {
    /// The same fact, whichever words of the text it answers.
    var fact: MatchReason {
        switch self {
        case .skill(let skill, _): .skill(skill, words: "")
        case .title(let title, _): .title(title, words: "")
        case .company(let company, _): .company(company, words: "")
        case .past(let title, _): .past(title, words: "")
        case .wish(let sentence, _), .note(let sentence, _): .note(sentence: sentence, words: "")
        case .sharedDislike(let sentence, _): .sharedDislike(sentence: sentence, words: "")
        case .soured(let sentence), .swornOff(let sentence, _): .soured(sentence: sentence)
        case .likesWhatIsUnwanted(let sentence, _): .likesWhatIsUnwanted(sentence, words: "")
        case .sharedWords, .livesNear, .drawnTo, .staysNear, .speaks, .isFree, .worksForLittle, .rightLevel,
            .takesNothing,
            .onlyElse, .otherCraft, .farAway, .staysWhereTheyAre, .lacksLanguage, .wantsPay, .otherLevel:
            self
        }
    }
}
