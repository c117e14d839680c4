import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import Wording

/// `cortado requests`: others ask for the seeker's time.
struct Requests: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "requests",
        abstract: "Who asks for your time, your answer, and when you talk.",
        discussion: """
            An answer is kept and its draft printed; you send it yourself. A talk that has a time counts as busy, stands
            on Today in its hour, and is counted as time given once it is over.

            EXAMPLES
              cortado requests
              cortado requests --from "Bruna Teixeira" --text "May I ask you how you began?"
              cortado requests 3 --answer yes
              cortado requests 3 --answer no --pointer "ADPList, where designers give an hour"
              cortado requests 3 --at 2026-12-03T18:00
            """)

    enum Answer: String, ExpressibleByArgument, CaseIterable { case yes, no, later }

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "The number of one request, as the list shows it.")
    var number: Int64?
    @Option(help: "Keep a new request: who asks. Whoever is not on file comes in by the name.")
    var from: String?
    @Option(help: "What they wrote.")
    var text = ""
    @Option(help: "yes, no or later (a month from now).")
    var answer: Answer?
    @Option(help: "With a no: something that may help instead.")
    var pointer = ""
    @Option(help: "When you talk, such as 2026-12-03T18:00 (your clock).")
    var at: String?

    func validate() throws {
        if let at { try InvitationArguments.check(time: at) }
        if number == nil, answer != nil || at != nil { throw ValidationError("Name the request by its number.") }
        if number != nil, from != nil { throw ValidationError("--from keeps a new request, which has no number yet.") }
    }

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        let help = HelpOthers(context.practice)
        if let from { _ = try context.answering { try help.add(text, from: try help.whoever(from)) } }
        guard let number else { return try list(help, context) }
        if let answer { _ = try context.answering { try help.answer(number, Self.kept(answer, context)) } }
        if let at, let start = ISOTime.instant(at, in: context.zone) {
            _ = try context.answering { try help.setTalk(Appointment(start: start), for: number) }
        }
        let line = try context.answering { try help.line(number) }
        let letter =
            answer == nil
            ? nil
            : try context.answering { try help.letter(number, pointer: pointer, in: context.language.message) }
        try context.output.print(RequestLine(line, letter: letter ?? "", context)) {
            letter.map { [$0] } ?? RequestLine(line, context).words
        }
    }

    private func list(_ help: HelpOthers, _ context: Context) throws {
        let view = try context.answering { try help() }
        let lines = view.lines.map { RequestLine($0, context) }
        try context.output.print(lines) {
            let room = HelpWords.capacity(view.capacity, today: view.today, in: context.language)
            return (lines.isEmpty ? [GiveBackWords.requestsNone(context.language)] : lines.flatMap(\.words)) + [room]
        }
    }

    private static func kept(_ answer: Answer, _ context: Context) -> HelpRequest.Answer {
        switch answer {
        case .yes: .yes
        case .no: .no
        case .later: .later(Day(context.now, in: context.zone).adding(months: 1))
        }
    }
}

/// A request as `requests --json` prints it.
struct RequestLine: Encodable {
    let id: Int64
    let person: String
    let name: String
    let received: String
    let answer: String
    let start: String?
    let end: String?
    let isDue: Bool
    let isGiven: Bool
    let text: String
    /// The draft of the answer that was just given.
    let letter: String
    private let status: String

    private enum CodingKeys: String, CodingKey {
        case id, person, name, received, answer, start, end, isDue, isGiven, text, letter
    }

    init(_ line: HelpView.Line, letter: String = "", _ context: Context) {
        let request = line.request
        id = request.id
        person = line.person.id.text
        name = line.person.name
        received = request.received.iso
        answer =
            switch request.answer {
            case .open: "open"
            case .yes: "yes"
            case .no: "no"
            case .later: "later"
            }
        start = request.talk.map { ISOTime.text($0.start, in: context.zone) }
        end = request.talk.map { ISOTime.text($0.end, in: context.zone) }
        (isDue, isGiven, text) = (line.isDue, line.isGiven, request.text)
        self.letter = letter
        status = HelpWords.status(
            request, name: line.person.name, talkDay: request.talk.map { Day($0.start, in: context.zone) },
            isGiven: line.isGiven, today: Day(context.now, in: context.zone), in: context.language)
    }

    var words: [String] {
        ["\(Ink.bold(Ink.safe(name)))  \(Ink.soft("cortado requests \(id)"))", "  " + Ink.safe(status)]
            + (text.isEmpty ? [] : ["  " + Ink.soft(Ink.safe(text))])
    }
}
