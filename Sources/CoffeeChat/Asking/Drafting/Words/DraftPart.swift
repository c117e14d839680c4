/// A part of a message: the first word of its lines in `EnglishDraftWords` and `ChineseDraftWords`.
enum DraftPart: String, CaseIterable, Sendable {
    // How I found them: the head of the first sentence, without its end.
    case foundWork, foundWay, foundPlace, foundIntroduction, knowBoth, connected
    /// Between how I found them and what I saw.
    case andSaw, andNoticed
    /// What I saw, and two things.
    case saw, sawBriefly, sawTwo
    /// About me.
    case myMove, myMoveToo, myTitle, myField
    // What I would like to hear.
    case hearMove, hearWork, hearPiece, hearTopics
    case ask, askBriefly, askWithoutLength
    case out, outBriefly
    case thanks, thanksBriefly
    // A week later.
    case again, againAbout, againAsk, againBriefly
    // They said no.
    case noThanks, noWish
    // After the talk.
    case talkThanks, talkTopic, talkSaid, linkOne, linkMany, promiseKept, promiseComing, openDoor
    // They said yes.
    case yesThanks, offer, choose
    // Questions.
    case questionMove, questionEarlier, questionWork, questionSchool, questionCompany, questionTeam, questionRole
    case questionSurprise, questionPartners, questionSkill, questionHelped, questionSince, questionFirst, questionTopic
    // Subjects of an e-mail.
    case subjectAsk, subjectWork, subjectAgain, subjectNo, subjectThanks, subjectTimes, subjectQuestions
}
