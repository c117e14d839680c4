/// A few easy lines a week later: they name the ask, ask once more, and leave it open.
struct FollowUpDraft {
    let composer: DraftComposer
    let asked: DraftFacts.EarlierAsk

    func draft() -> Draft {
        let day = ["day": composer.hand.past(asked.on)]
        let long = composer.text([
            [composer.sentence(.again, day), composer.sentence(.againAsk), composer.sentence(.out)].compactMap { $0 },
            composer.thanks,
        ])
        let isLong = composer.request.length == .full && composer.fits(long)
        return Draft(
            text: isLong ? long : brief(day), subject: composer.subject(.subjectAgain),
            factsUsed: [.init(.earlierAsk, asked.on.iso)])
    }

    private func brief(_ day: [String: String]) -> String {
        func text(_ sentence: (DraftPart) -> DraftSentence?) -> String {
            composer.text(
                [
                    [composer.sentence(.againBriefly, day), sentence(.askBriefly), sentence(.outBriefly)].compactMap {
                        $0
                    }
                ],
                thanksBeforeName: sentence(.thanksBriefly))
        }
        let fresh = text { composer.sentence($0) }
        return composer.fits(fresh) ? fresh : text { composer.shortest($0 == .askBriefly ? .askWithoutLength : $0) }
    }
}
