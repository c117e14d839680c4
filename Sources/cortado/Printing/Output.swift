import ArgumentParser
import Foundation
import Seeker
import Wording

/// The one way out: a command's answer as words, or as JSON.
struct Output {
    let isJSON: Bool
    let language: Language

    /// Prints one of the two; the other is not even made.
    func print(_ json: @autoclosure () throws -> some Encodable, words: () -> [String]) throws {
        guard isJSON else {
            Swift.print(words().joined(separator: "\n"))
            return
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.withoutEscapingSlashes, .sortedKeys, .prettyPrinted]
        Swift.print(String(decoding: try encoder.encode(try json()), as: UTF8.self))
    }

    /// The names of strangers come into sentences too: line by line, no control character of theirs reaches a terminal.
    static func complain(_ text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { Ink.safe(String($0)) }
        FileHandle.standardError.write(Data((lines.joined(separator: "\n") + "\n").utf8))
    }

    /// Says what went wrong, and answers the exit code: 2 for wrong use, else 1.
    static func failure(_ error: SeekerError, in language: Language) -> ExitCode {
        complain(error.sentence(in: language))
        return ExitCode(error.isMisuse ? 2 : 1)
    }
}
