import ArgumentParser
import CoffeeChat
import Seeker
import Wording

extension Import {
    /// `cortado import profile`: one person, from LinkedIn's page or its PDF.
    struct ProfilePage: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "profile",
            abstract: "One person's profile: LinkedIn's “Save to PDF”, its page's text, or a JSON Résumé.",
            discussion: """
                Somebody on file with the same profile address or e-mail is brought up to date; what you typed stays.

                EXAMPLES
                  cortado import profile Profile.pdf
                  cortado import profile Profile.pdf --dry-run --json
                  cortado import profile Profile.pdf --person lauren-chen
                  cortado import profile resume.json --me
                  pbpaste | cortado import profile -
                """)

        @OptionGroup var options: GlobalOptions
        @OptionGroup var format: JSONOption

        @Argument(help: "The file (- is standard input).")
        var path: String

        @Flag(help: "Show what it says, and change nothing.")
        var dryRun = false

        @Option(help: "Whose profile it is, where they are on file: an id, an address, or a name.")
        var person: String?

        @Flag(help: "It is your own profile.")
        var me = false

        @Flag(help: "Somebody new, even if there is a person of this name.")
        var new = false

        func validate() throws {
            guard [person != nil, me, new].count(where: { $0 }) <= 1 else {
                throw ValidationError("Choose one of --person, --me and --new.")
            }
        }

        func run() throws { try run(Context(options, json: format.json)) }

        func run(_ context: Context) throws {
            let reading = try context.answering { try ReadProfile()(path: path) }
            let report = ProfileReport(reading)
            if dryRun {
                try context.output.print(report) {
                    report.words + [ProfileImportWords.nothingChanged(context.language)]
                }
                return
            }
            let done = try context.answering { try takeOver(reading, context) }
            try context.output.print(done) { done.words(in: context.language) }
        }

        private func takeOver(_ reading: ProfileReading, _ context: Context) throws -> ProfileTaken {
            let takeOver = TakeOverProfile(context.practice)
            if me { return try takeOverMine(reading, context) }
            if let id = try known(reading, takeOver, context) {
                // What the seeker typed stays; the page lets them choose field by field.
                let fields = try takeOver.differences(reading, from: id).filter(\.isForTaking).map(\.field)
                let action = try takeOver(reading, fields: Set(fields), into: id)
                return ProfileTaken(
                    id: id, name: reading.name, isNew: false, fields: fields.map(\.rawValue), action: action)
            }
            let added = try takeOver.add(reading)
            return ProfileTaken(id: added.id, name: reading.name, isNew: true, fields: [], action: added.action)
        }

        private func takeOverMine(_ reading: ProfileReading, _ context: Context) throws -> ProfileTaken {
            let takeOver = TakeOverMyProfile(context.practice)
            let fields = try takeOver.differences(reading).filter(\.isForTaking).map(\.field)
            let action = try takeOver(reading, fields: Set(fields))
            return ProfileTaken(
                id: nil, name: reading.name, isNew: false, fields: fields.map(\.rawValue), action: action)
        }

        /// A doubtful match is asked, never guessed: a namesake must be named, or told apart with `--new`.
        private func known(
            _ reading: ProfileReading, _ takeOver: TakeOverProfile, _ context: Context
        ) throws -> PersonID? {
            if let person { return try context.person(person) }
            if new { return nil }
            if let id = try takeOver.personOnFile(reading) { return id }
            let namesakes = try AddPerson(context.practice).doubles(of: takeOver.draft(reading))
            guard !namesakes.isEmpty else { return nil }
            let lines = namesakes.map { "  \($0.id)  " + [$0.name, $0.title, $0.company].joined(separator: "  ") }
            let question = ProfileImportWords.namesake(context.language, ["name": .text(reading.name)])
            Output.complain(([question] + lines).joined(separator: "\n"))
            throw ExitCode(2)
        }
    }
}
