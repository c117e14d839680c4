import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import Wording

/// `cortado check`: a message read against the etiquette.
struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "What a message must and must not do, with line and column.",
        discussion: """
            Exits 3 when anything is found. English and Simplified Chinese are read.

            EXAMPLES
              cortado check note.txt --kind ask --channel linkedin-note --to lauren-chen
              pbpaste | cortado check --kind follow-up --to "Lauren Chen"
              cortado check --jsonl < messages.jsonl

            With --jsonl one object a line comes in ({"id","text","kind","channel","language","me","to","person",
            "sentBefore","premium"}) and goes out ({"id","breaks","findings"}); no notebook is opened.

            KINDS     \(MessageKind.allCases.map(\.rawValue).joined(separator: ", "))
            CHANNELS  linkedin-note, linkedin-message, email
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "The file with the message; - or none is standard input.")
    var file: String?

    @Option(help: "What the message is for.")
    var kind: MessageKind?

    @Option(help: "How it will be sent.")
    var channel: Channel = .linkedinMessage

    @Option(help: "Whom it goes to: somebody in the notebook, or only a name.")
    var to: String?

    @Flag(help: "Read one JSON object a line from standard input, and answer one a line.")
    var jsonl = false

    func validate() throws {
        if !jsonl, kind == nil { throw ValidationError("Say what the message is for: --kind ask, for example.") }
    }

    func run() throws {
        guard !jsonl else {
            let reader = EtiquetteReader()
            JSONLines.answer { object in try CheckLine(object).answer(by: reader) }
            return
        }
        try run(Context(options, json: format.json))
    }

    func run(_ context: Context) throws {
        guard let kind else { return }
        let message = try self.text(context)
        let found = try context.answering { try reading(of: message, kind: kind, context) }
        let report = CheckReport(found, text: message, in: context.language)
        try context.output.print(report) { report.words(file: file ?? "-", in: context.language) }
        if !found.findings.isEmpty { throw ExitCode(3) }
    }

    private func text(_ context: Context) throws -> String {
        guard let file, file != "-" else {
            return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
        }
        guard FileManager.default.fileExists(atPath: file) else {
            throw Output.failure(.noSuchFile(file), in: context.language)
        }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Output.failure(.unreadableFile(file), in: context.language)
        }
        return String(decoding: data, as: UTF8.self)
    }

    private func reading(of text: String, kind: MessageKind, _ context: Context) throws -> EtiquetteReading {
        let check = CheckMessage(context.practice)
        guard let to else { return try check(text, to: nil, kind: kind, channel: channel) }
        do {
            return try check(text, to: context.person(to), kind: kind, channel: channel)
        } catch SeekerError.unknownPerson {
            // Nobody in the notebook: then it is a name, of whom nothing more is known.
            let message = Message(
                text: text, kind: kind, channel: channel, senderName: context.me.name, recipient: .init(name: to))
            return EtiquetteReader().read(message)
        }
    }
}

/// One line of `check --jsonl`.
private struct CheckLine {
    let message: Message

    init(_ object: [String: Any]) throws {
        guard let text = object["text"] as? String else { throw JSONLines.Fault("text is missing, or is not text") }
        guard let kind = (object["kind"] as? String).flatMap(MessageKind.init(rawValue:)) else {
            throw JSONLines.Fault("kind is missing, or is none of the kinds")
        }
        let channel = object["channel"] as? String ?? Channel.linkedinMessage.rawValue
        guard let channel = Channel(rawValue: channel) else { throw JSONLines.Fault("there is no such channel") }
        let person = object["person"] as? [String: Any] ?? [:]
        message = Message(
            text: text, kind: kind, channel: channel,
            language: (object["language"] as? String).flatMap(MessageLanguage.init(rawValue:)),
            senderName: object["me"] as? String ?? "",
            recipient: .init(
                name: object["to"] as? String ?? "", company: person["company"] as? String,
                title: person["title"] as? String, facts: person["facts"] as? [String] ?? []),
            sentBefore: SentMessages(object["sentBefore"] as? [String] ?? []),
            premium: object["premium"] as? Bool ?? false)
    }

    func answer(by reader: EtiquetteReader) -> CheckLineReport {
        let findings = reader.read(message, suggesting: false).findings
        let broken = EtiquetteRule.allCases.filter { rule in findings.contains { $0.rule == rule } }
        return CheckLineReport(
            breaks: broken.map(\.rawValue),
            findings: findings.map { finding in
                .init(
                    rule: finding.rule.rawValue, severity: finding.severity.rawValue,
                    start: finding.range.lowerBound, end: finding.range.upperBound,
                    why: finding.sentence(in: .english))
            })
    }
}

private struct CheckLineReport: Encodable {
    struct Finding: Encodable {
        let rule: String
        let severity: String
        /// In units of UTF-16.
        let start: Int
        let end: Int
        let why: String
    }

    let breaks: [String]
    let findings: [Finding]
}
