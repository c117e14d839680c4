import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import Wording

/// `cortado draft`: a message made of what is on file, ready to read.
struct DraftCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "draft",
        abstract: "A message to somebody, made of what is on file.",
        discussion: """
            The message is written in the person's language; --language en or zh-Hans chooses another. What you have
            begun to write on the desk is printed as it stands, --anew prints a fresh draft.

            EXAMPLES
              cortado draft lauren-chen
              cortado draft lauren-chen --channel email --length short
              cortado draft lauren-chen --kind follow-up --json

            KINDS     \(MessageKind.allCases.map(\.rawValue).joined(separator: ", "))
            CHANNELS  linkedin-note, linkedin-message, email
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "An id, a profile's address, an e-mail address, or a name.")
    var person: String

    @Option(help: "What the message is for (default: what the journey calls for).")
    var kind: MessageKind?

    @Option(help: "How it will be sent (default: what fits the person).")
    var channel: Channel?

    @Option(help: "short or full.")
    var length: DraftRequest.Length?

    @Option(help: "Another opening: 1, 2, 3 …")
    var opening: Int?

    @Flag(help: "A fresh draft, whatever lies on the desk.")
    var anew = false

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        let wish = OpenDesk.Wish(
            kind: kind, channel: channel, language: options.language.flatMap { Language(code: $0) }?.message,
            length: length, opening: opening.map { $0 - 1 }, isAnew: anew)
        let desk = try context.answering { try OpenDesk(context.practice)(try context.person(person), wish) }
        guard !desk.text.isEmpty else {
            complain(desk, in: context.language)
            throw ExitCode(1)
        }
        try context.output.print(DraftReport(desk, context)) {
            var lines = desk.subject.isEmpty ? [] : ["Subject: \(desk.subject)", ""]
            lines.append(desk.text)
            return lines
        }
    }
}

extension DraftCommand {
    /// What is missing, and where it is found.
    private func complain(_ desk: Desk, in language: Language) {
        if desk.missing.contains(.talkNotes) { return Output.complain(GroundWords.missingTalk(language)) }
        if desk.missing.contains(.times) { return Output.complain(GroundWords.missingTimes(language)) }
        if desk.missing.contains(.earlierAsk) { return Output.complain(GroundWords.missingAsk(language)) }
        Output.complain(GroundWords.tooLittle(language, ["name": .text(desk.person.name)]))
        for place in [GroundWords.lookAtProfile, .lookAtWork, .lookAtTalks, .lookAtOwn] {
            Output.complain("  " + place(language))
        }
    }
}

/// A draft as `draft --json` prints it.
struct DraftReport: Encodable {
    let text: String
    let subject: String
    let kind: String
    let channel: String
    let language: String
    let findings: [FindingReport]

    init(_ desk: Desk, _ context: Context) {
        text = desk.text
        subject = desk.subject
        kind = desk.place.kind.rawValue
        channel = desk.place.channel.rawValue
        language = desk.place.language.rawValue
        findings = desk.findings.map { FindingReport($0, in: context.language) }
    }
}

/// A finding as commands print it; offsets in UTF-16 units of the text, an e-mail's with its subject in front.
struct FindingReport: Encodable {
    let rule: String
    let severity: String
    let start: Int
    let end: Int
    let why: String

    init(_ finding: EtiquetteReading.Finding, in language: Language) {
        rule = finding.rule.rawValue
        severity = finding.severity.rawValue
        start = finding.range.lowerBound
        end = finding.range.upperBound
        why = finding.sentence(in: language)
    }
}

extension Language {
    var message: MessageLanguage {
        switch self {
        case .english: .english
        case .chinese: .chinese
        }
    }
}

extension MessageKind: ExpressibleByArgument {}
extension Channel: ExpressibleByArgument {}
extension DraftRequest.Length: ExpressibleByArgument {}
