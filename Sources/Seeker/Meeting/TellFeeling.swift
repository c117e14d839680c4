package import CoffeeChat
import Foundation
package import Notebook

/// How it felt: a private line, 1 (hard) to 5 (easy).
package struct TellFeeling {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package struct Feeling: Hashable, Sendable {
        package let ease: Ease
        package let line: String

        package init(_ ease: Ease, _ line: String = "") {
            self.ease = ease
            self.line = line
        }

        func record(at now: Date) -> EventRecord {
            EventRecord(name: "felt", at: now, detail: String(ease.value), text: line)
        }
    }

    package func callAsFunction(_ feeling: Feeling, about id: PersonID) throws(SeekerError) -> ActionID {
        try LogEvent(practice)(feeling.record(at: practice.now()), to: id)
    }
}
