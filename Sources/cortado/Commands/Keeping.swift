import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import Wording

/// `cortado export`: everything, in forms that other programs read.
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Writes out everything that is on file.",
        discussion: """
            EXAMPLES
              cortado export > everything.json
              cortado export --format csv --output people.csv
            """)

    @OptionGroup var options: GlobalOptions

    @Option(help: "json (everything; can be imported again), csv or vcard (the people).")
    var format: ExportNotebook.Format = .json

    @Option(name: .shortAndLong, help: "The file to write (default: standard output).")
    var output: String?

    func run() throws { try run(Context(options)) }

    func run(_ context: Context) throws {
        try context.answering {
            let data = Data(try ExportNotebook(context.practice)(format))
            guard let output else {
                FileHandle.standardOutput.write(data)
                return
            }
            do {
                try data.write(to: URL(fileURLWithPath: output), options: .withoutOverwriting)
            } catch CocoaError.fileWriteFileExists {
                throw SeekerError.notebook(.exists(file: output))
            } catch {
                throw SeekerError.cannotWrite(output)
            }
            Output.complain(CommandWords.exported(context.language, ["file": .text(output)]))
        }
    }
}

extension ExportNotebook.Format: ExpressibleByArgument {}

/// `cortado backup`: a copy of the notebook, also while the app runs.
struct Backup: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copies your notebook to a file, also while the app is open.",
        discussion: """
            EXAMPLES
              cortado backup                     into this folder, under today's date
              cortado backup ~/safe/cortado.sqlite
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "The file to write.")
    var path: String?

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        let file = try context.answering { try KeepSafe(context.practice).backUp(to: path) }
        try context.output.print(["file": file]) { [CommandWords.backedUp(context.language, ["file": .text(file)])] }
    }
}

/// `cortado restore`: a backup in the notebook's place.
struct Restore: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Puts a backup in your notebook's place; what was there is kept beside it.",
        discussion: """
            EXAMPLES
              cortado restore cortado-2026-11-24.sqlite
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "The backup.")
    var path: String

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        let kept = try context.answering { try KeepSafe(context.practice).restore(from: path) }
        try context.output.print(["restored": path, "kept": kept]) {
            [CommandWords.restored(context.language, ["file": .text(path), "kept": .text(kept)])]
        }
    }
}

/// `cortado forget`: every trace of a person.
struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget",
        abstract: "Removes every trace of a person, for good.",
        discussion: """
            EXAMPLES
              cortado forget lauren-chen
              cortado forget lauren-chen --yes      without asking
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "An id, a profile's address, an e-mail address, or a name.")
    var person: String

    @Flag(name: .shortAndLong, help: "Do not ask first (a script is never asked).")
    var yes = false

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        let id = try context.answering { try context.person(person) }
        let name = try context.answering { try ForgetPerson(context.practice).preview(id).person.name }
        guard yes || isatty(STDIN_FILENO) == 0 || isSure(name, context) else {
            Output.complain(CommandWords.forgetStopped(context.language))
            throw ExitCode(1)
        }
        let gone = try context.answering { try ForgetPerson(context.practice)(id) }
        try context.output.print(ForgottenLine(id, gone)) {
            [
                CommandWords.forgotten(
                    context.language,
                    [
                        "name": .text(Ink.safe(name)), "events": .number(gone.events),
                        "jobs": .number(gone.jobsAndSchools), "history": .number(gone.historyLines),
                        "mentions": .number(gone.mentions),
                    ])
            ]
        }
    }

    /// The one thing without a way back is the one thing that asks.
    private func isSure(_ name: String, _ context: Context) -> Bool {
        print(CommandWords.forgetQuestion(context.language, ["name": .text(Ink.safe(name))]), terminator: "")
        return ["y", "yes", "是"].contains(readLine()?.lowercased() ?? "")
    }
}

private struct ForgottenLine: Encodable {
    let forgotten: String
    let events: Int
    let jobsAndSchools: Int
    let historyLines: Int
    let mentions: Int

    init(_ id: PersonID, _ gone: Kept.Traces) {
        forgotten = id.text
        events = gone.events
        jobsAndSchools = gone.jobsAndSchools
        historyLines = gone.historyLines
        mentions = gone.mentions
    }
}
