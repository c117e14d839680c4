package import CoffeeChat
import Foundation
package import Notebook

/// What a chat gave: wisdom, words for roles, people, possibilities.
package struct TellGains {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package struct Given: Hashable, Sendable {
        package let gain: Gain
        /// In the seeker's words; may be empty.
        package let text: String

        package init(_ gain: Gain, _ text: String = "") {
            self.gain = gain
            self.text = text
        }
    }

    /// One change for all; `nil` where nothing was chosen.
    package func callAsFunction(_ given: [Given], from id: PersonID) throws(SeekerError) -> ActionID? {
        try LogTogether(practice)(Self.records(given, at: practice.now()), to: id)
    }

    static func records(_ given: [Given], at now: Date) -> [EventRecord] {
        given.map { EventRecord(name: "received", at: now, detail: $0.gain.rawValue, text: $0.text) }
    }
}
