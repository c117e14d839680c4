package import CoffeeChat
import Notebook

/// Drafts an introduction of two people whom the seeker knows: each is asked first.
package struct DraftIntroduction {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(
        of one: PersonID, to other: PersonID, why: String = "", in language: MessageLanguage
    ) throws(SeekerError) -> IntroductionDraft {
        try practice.answering {
            try practice.notebook.read { reader in
                guard let first = try reader.person(one)?.person else { throw SeekerError.unknownPerson(one.text) }
                guard let second = try reader.person(other)?.person else { throw SeekerError.unknownPerson(other.text) }
                return IntroductionDraft(
                    of: .init(first), to: .init(second), why: why, from: try reader.me().name, in: language)
            }
        }
    }
}
