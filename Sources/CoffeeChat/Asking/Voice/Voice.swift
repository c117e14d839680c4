/// How somebody writes in one language: what the next drafts sound like.
package struct Voice: Hashable, Sendable {
    /// The first word: "Hi", "Dear"; 您好, 你好.
    package var greeting: String
    /// What stands before the name: "Warmly", 祝好; empty for the name alone.
    package var signOff: String
    package var exclamations: Exclamations
    package var formality: Formality

    package enum Exclamations: String, CaseIterable, Sendable {
        case never
        /// One in a message.
        case some
        /// Two in a message: more is a storm.
        case often
    }

    package enum Formality: String, CaseIterable, Sendable {
        /// 您 and a surname; "Dear".
        case formal
        /// 你 and the whole name; "Hi".
        case informal
    }

    package init(greeting: String, signOff: String, exclamations: Exclamations, formality: Formality) {
        self.greeting = greeting
        self.signOff = signOff
        self.exclamations = exclamations
        self.formality = formality
    }

    /// For somebody who has not written yet: warm, plain, as to a stranger one step ahead.
    package static func usual(in language: MessageLanguage) -> Voice {
        switch language {
        case .english: Voice(greeting: "Hi", signOff: "", exclamations: .never, formality: .informal)
        case .chinese: Voice(greeting: "您好", signOff: "", exclamations: .some, formality: .formal)
        }
    }
}

extension Voice {
    /// A message of the seeker's own.
    package struct Sample: Hashable, Sendable {
        package var text: String
        package var language: MessageLanguage

        package init(_ text: String, in language: MessageLanguage) {
            self.text = text
            self.language = language
        }
    }
}
