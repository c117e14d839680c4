package import CoffeeChat

/// Says why somebody is named for a text, or what speaks against it. Without a full stop: reasons stand in lists.
package enum MatchWords {
    package static func sentence(for reason: MatchReason, in language: Language) -> String {
        switch reason {
        case .skill(let what, let words): MatchPhrase.skill(language, of: what, words)
        case .title(let what, let words): MatchPhrase.title(language, of: what, words)
        case .company(let what, let words): MatchPhrase.company(language, of: what, words)
        case .past(let what, let words): MatchPhrase.past(language, of: what, words)
        case .sharedWords(let words):
            MatchPhrase.sharedWords(
                language, ["words": .text(words.joined(separator: language == .chinese ? "、" : ", "))])
        case .livesNear(let place): MatchPhrase.livesNear(language, ["place": .text(place)])
        case .farAway(let place): MatchPhrase.farAway(language, ["place": .text(place)])
        case .otherCraft(let title): MatchPhrase.otherCraft(language, ["what": .text(title)])
        case .speaks(let tongue): MatchPhrase.speaks(language, ["language": .text(name(of: tongue, language))])
        case .lacksLanguage(let tongue):
            MatchPhrase.lacksLanguage(language, ["language": .text(name(of: tongue, language))])
        case .rightLevel: MatchPhrase.rightLevel(language)
        case .otherLevel: MatchPhrase.otherLevel(language)
        default: noted(reason, language)
        }
    }

    /// What the seeker's own notes say, quoted.
    private static func noted(_ reason: MatchReason, _ language: Language) -> String {
        switch reason {
        case .wish(let sentence, let words): MatchPhrase.wish(language, quoting: sentence, words)
        case .note(let sentence, let words): MatchPhrase.note(language, quoting: sentence, words)
        case .sharedDislike(let sentence, let words): MatchPhrase.sharedDislike(language, quoting: sentence, words)
        case .swornOff(let sentence, let words): MatchPhrase.swornOff(language, quoting: sentence, words)
        case .likesWhatIsUnwanted(let sentence, let words):
            MatchPhrase.likesWhatIsUnwanted(language, quoting: sentence, words)
        case .drawnTo(let sentence): MatchPhrase.drawnTo(language, quoting: sentence)
        case .staysNear(let sentence): MatchPhrase.staysNear(language, quoting: sentence)
        case .isFree(let sentence): MatchPhrase.isFree(language, quoting: sentence)
        case .worksForLittle(let sentence): MatchPhrase.worksForLittle(language, quoting: sentence)
        case .soured(let sentence): MatchPhrase.soured(language, quoting: sentence)
        case .takesNothing(let sentence): MatchPhrase.takesNothing(language, quoting: sentence)
        case .onlyElse(let sentence): MatchPhrase.onlyElse(language, quoting: sentence)
        case .staysWhereTheyAre(let sentence): MatchPhrase.staysWhereTheyAre(language, quoting: sentence)
        case .wantsPay(let sentence): MatchPhrase.wantsPay(language, quoting: sentence)
        default: ""
        }
    }

    /// The text fits nobody.
    package static func nobody(_ language: Language) -> String { MatchPhrase.nobody(language) }

    /// There is nothing to read.
    package static func emptyText(_ language: Language) -> String { MatchPhrase.emptyText(language) }

    private static func name(of tongue: Tongue, _ language: Language) -> String {
        if language == .chinese, let name = tongue.chineseName { return name }
        return tongue.name.prefix(1).uppercased() + tongue.name.dropFirst()
    }
}

extension MatchPhrase {
    fileprivate func callAsFunction(_ language: Language, of what: String, _ words: String) -> String {
        self(language, ["what": .text(what), "words": .text(words)])
    }

    fileprivate func callAsFunction(_ language: Language, quoting sentence: String, _ words: String = "") -> String {
        self(language, ["sentence": .text(sentence), "words": .text(words)])
    }
}
