package import CoffeeChat
import Notebook

/// What drafts sound like now, by language: learned from the seeker's own messages, overridden by what they set.
package struct LearnVoice {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction() throws(SeekerError) -> [MessageLanguage: Voice] {
        try practice.answering {
            try practice.notebook.read { try Self.voices(me: $0.me(), reader: $0) }
        }
    }

    static func voices(me: Me, reader: NotebookReader) throws -> [MessageLanguage: Voice] {
        let settings = VoiceSettings(me)
        let sent = try reader.messagesSent(limit: enough)
        return Dictionary(
            uniqueKeysWithValues: MessageLanguage.allCases.map { ($0, settings.voice(in: $0, learnedFrom: sent)) })
    }

    private static let enough = 20
}
