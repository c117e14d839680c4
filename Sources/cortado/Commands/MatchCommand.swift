import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import Wording

/// `cortado match`: whom a gig, an opening or an article would help.
struct MatchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "match",
        abstract: "Whom a gig, an opening or an article would help, best first, and why.",
        discussion: """
            Skills, titles, places and your notes count: what people wish for, what they have had enough of, when
            they have time. English and Chinese are read, and each finds the other.

            EXAMPLES
              cortado match "A cat clinic in Shanghai looks for a product designer."
              cortado match opening.txt --top 3
              pbpaste | cortado match - --json
              cortado match --jsonl < texts.jsonl

            With --jsonl one object a line comes in ({"id","text"}) and goes out
            ({"id","matches":[{"id","name","score","reasons"}]}); the people are read once for all of them.
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "The text, or a file with it; - or none is standard input.")
    var text: [String] = []

    @Option(help: "How many, the best first (default: 5 in words, 20 with --json).")
    var top: Int?

    @Flag(help: "Read one JSON object a line from standard input, and answer one a line.")
    var jsonl = false

    func validate() throws {
        if let top, top < 1 { throw ValidationError("--top takes a number from 1 on, not \(top).") }
    }

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        if jsonl { return answerLines(context) }
        let text = try read(context)
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw ValidationError(MatchWords.emptyText(context.language))
        }
        let matches = try context.answering {
            try MatchText(context.practice)(text, limit: top ?? (context.output.isJSON ? 20 : 5))
        }
        let lines = matches.map { MatchLine($0, context.language) }
        try context.output.print(lines) {
            lines.isEmpty ? [MatchWords.nobody(context.language)] : lines.flatMap(\.words)
        }
    }

    private func answerLines(_ context: Context) {
        let match = MatchText(context.practice)
        JSONLines.answer { object in
            guard let text = object["text"] as? String else {
                throw JSONLines.Fault("text is missing, or is not text")
            }
            let matches = try match(text, limit: top ?? 20)
            return ["matches": matches.map { MatchLine($0, context.language) }]
        }
    }

    private func read(_ context: Context) throws -> String {
        let words = text.joined(separator: " ")
        guard !words.isEmpty, words != "-" else {
            return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
        }
        // A text of several lines, or longer than any path, is no file.
        guard text.count == 1, words.utf8.count < 1024, !words.contains(where: \.isNewline) else { return words }
        guard FileManager.default.fileExists(atPath: words) else {
            if Self.isPath(words) { throw Output.failure(.noSuchFile(words), in: context.language) }
            return words
        }
        guard let data = FileManager.default.contents(atPath: words) else {
            throw Output.failure(.unreadableFile(words), in: context.language)
        }
        return String(decoding: data, as: UTF8.self)
    }

    /// `opening.txt` is meant as a file also where there is none; a sentence is not.
    private static func isPath(_ words: String) -> Bool {
        !words.contains(where: \.isWhitespace) && (words.hasSuffix(".txt") || words.hasSuffix(".md"))
    }
}

/// Somebody as `match --json` prints them.
struct MatchLine: Encodable {
    let id: String
    let name: String
    let score: Int
    let reasons: [String]

    init(_ match: Match, _ language: Language) {
        id = match.person.text
        name = match.name
        score = match.score
        reasons = match.reasons.map { MatchWords.sentence(for: $0, in: language) }
    }

    var words: [String] {
        ["\(Ink.bold(Ink.safe(name)))  \(Ink.soft(id))"] + reasons.prefix(6).map { "  " + Ink.safe($0) }
    }
}
