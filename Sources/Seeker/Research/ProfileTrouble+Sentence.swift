package import Interchange
package import Wording

extension ProfileTrouble {
    package func sentence(in language: Language) -> String {
        switch self {
        case .empty(let file): ProfileWords.empty(language, ["file": Self.name(file, language)])
        case .notAProfile(let file): ProfileWords.notAProfile(language, ["file": Self.name(file, language)])
        case .isHTML(let file): ProfileWords.isHTML(language, ["file": Self.name(file, language)])
        case .noText(let file): ProfileWords.noText(language, ["file": Self.name(file, language)])
        case .locked(let file): ProfileWords.locked(language, ["file": Self.name(file, language)])
        case .damaged(let file): ProfileWords.damaged(language, ["file": Self.name(file, language)])
        case .tooManyPages(let file, let most):
            ProfileWords.tooManyPages(language, ["file": Self.name(file, language), "most": .number(most)])
        case .tooLarge(let file, let megabytes):
            ProfileWords.tooLarge(language, ["file": Self.name(file, language), "megabytes": .number(megabytes)])
        case .tooHeavy(let file): ProfileWords.tooHeavy(language, ["file": Self.name(file, language)])
        case .toolMissing: ProfileWords.toolMissing(language)
        }
    }

    /// What was pasted has no name.
    private static func name(_ file: String, _ language: Language) -> Filling {
        .text(file.isEmpty || file == "-" ? ProfileWords.pasted(language) : file)
    }
}
