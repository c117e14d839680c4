import CoffeeChat
import Interchange
import Notebook

extension DocumentInvitation {
    init(_ kept: KeptInvitation) {
        self.init(
            uid: kept.uid, sequence: kept.sequence, isCalledOff: kept.isCalledOff, time: DocumentSpan(kept.span),
            link: kept.link, language: kept.language, madeAt: DocumentTime(kept.madeAt), answer: kept.answer,
            comment: kept.comment, counter: kept.counter.map(DocumentSpan.init))
    }

    /// `nil` where its time is none.
    var kept: KeptInvitation? {
        time.span.map { span in
            KeptInvitation(
                uid: uid, sequence: sequence, isCalledOff: isCalledOff, span: span, link: link, language: language,
                madeAt: madeAt.date, answer: answer, comment: comment, counter: counter?.span)
        }
    }
}
