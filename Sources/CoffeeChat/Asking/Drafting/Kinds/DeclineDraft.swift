/// They said no: thanks and a good wish, no persuasion.
struct DeclineDraft {
    let composer: DraftComposer

    func draft() -> Draft {
        let whole = text(["at": composer.hand.places["at"] ?? ""])
        let text = composer.fits(whole) ? whole : text(["at": ""])
        return Draft(text: text, subject: composer.subject(.subjectNo))
    }

    private func text(_ at: [String: String]) -> String {
        composer.text([[composer.sentence(.noThanks), composer.sentence(.noWish, at)].compactMap { $0 }])
    }
}
