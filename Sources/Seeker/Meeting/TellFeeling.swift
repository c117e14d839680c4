package import CoffeeChat
package import Notebook

/// How it felt: a private line, 1 (hard) to 5 (easy).
package struct TellFeeling {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(_ ease: Ease, _ text: String = "", about id: PersonID) throws(SeekerError) -> ActionID {
        try LogEvent(practice)(
            EventRecord(name: "felt", at: practice.now(), detail: String(ease.value), text: text), to: id)
    }
}
