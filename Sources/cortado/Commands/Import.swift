import ArgumentParser
import CoffeeChat
import Seeker
import Wording

/// `cortado import`: takes in a file.
struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Takes in a file: LinkedIn's export, a profile, vCards, a table, a calendar, or Cortado's own.",
        discussion: """
            EXAMPLES
              cortado import linkedin Basic_LinkedInDataExport_11-22-2026.zip
              cortado import linkedin export.zip --dry-run
              cortado import profile Profile.pdf
              cortado import csv contacts.csv
              cortado import calendar work.ics
              cat people.vcf | cortado import vcard -
            """,
        subcommands: [
            LinkedIn.self, ProfilePage.self, Cards.self, Table.self, CalendarFileOrAddress.self, Document.self,
        ])

    struct LinkedIn: ImportCommand {
        static let configuration = CommandConfiguration(
            commandName: "linkedin",
            abstract: "LinkedIn's data export: the ZIP, its folder unpacked, or Connections.csv alone.")
        static let kind = ImportFile.Kind.linkedIn
        @OptionGroup var arguments: ImportArguments
    }

    struct Cards: ImportCommand {
        static let configuration = CommandConfiguration(commandName: "vcard", abstract: "vCards, 3.0 or 4.0.")
        static let kind = ImportFile.Kind.cards
        @OptionGroup var arguments: ImportArguments
    }

    struct Table: ImportCommand {
        static let configuration = CommandConfiguration(
            commandName: "csv", abstract: "A table of people from any other program.",
            discussion: """
                The first line names the columns: name, title, company, place, email, url, skills (separated by ;),
                notes, zone; their Chinese and usual other names are known too. --dry-run shows how each was understood.
                """)
        static let kind = ImportFile.Kind.table
        @OptionGroup var arguments: ImportArguments
    }

    struct Document: ImportCommand {
        static let configuration = CommandConfiguration(
            commandName: "json", abstract: "What cortado export wrote: people, journeys and who you are.")
        static let kind = ImportFile.Kind.document
        @OptionGroup var arguments: ImportArguments
    }
}

struct ImportArguments: ParsableArguments {
    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "The file (- is standard input).")
    var path: String

    @Flag(help: "Show what it would do, and change nothing.")
    var dryRun = false

    @Option(help: "People who may be on file already: skip them (and say so), take each for the same, or for new.")
    var doubtful: Doubtful = .skip

    enum Doubtful: String, ExpressibleByArgument, CaseIterable { case skip, same, new }
}

/// One kind of import; they differ in nothing but how the file is read.
protocol ImportCommand: ParsableCommand {
    static var kind: ImportFile.Kind { get }
    var arguments: ImportArguments { get }
}

extension ImportCommand {
    func run() throws { try run(Context(arguments.options, json: arguments.format.json)) }

    func run(_ context: Context) throws {
        let report = try context.answering {
            let file = try ImportFile(path: arguments.path, kind: Self.kind)
            let arrival = try file.read()
            guard !arguments.dryRun else {
                return ImportReport(
                    try PlanImport(context.practice).settled(arrival, answer: answer), me: nil, undo: nil)
            }
            let done = try TakeIn(context.practice)(arrival, as: Self.kind.deed, from: file.name, otherwise: answer)
            return ImportReport(done.plan, me: done.me, undo: done.action.description)
        }
        try context.output.print(report) { report.words(in: context.language) }
    }

    private func answer(to doubt: Doubt) -> DoubtAnswer {
        switch arguments.doubtful {
        case .skip: .leaveOut
        case .new: .somebodyElse
        case .same: doubt.candidates.first.map { .same($0.id) } ?? .leaveOut
        }
    }
}
