import ArgumentParser
import Seeker
import Wording

/// `cortado doctor`: whether all is well with the notebook.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Looks whether all is well with your notebook, and says where it is.",
        discussion: """
            EXAMPLES
              cortado doctor
              cortado doctor --mend     writes the search index and the ranking anew; nothing is lost

            Exits 3 where something is amiss.
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Flag(help: "Write anew what can be computed: the search index and the ranking.")
    var mend = false

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        let examination = try context.answering {
            if mend { try Examine(context.practice).mend() }
            return try Examine(context.practice)()
        }
        try context.output.print(DoctorLine(examination, context.language)) {
            [examination.health.file]
                + examination.findings.map { finding in
                    let advice = finding.isSound ? "" : " " + finding.advice.text(in: context.language, finding.values)
                    return (finding.isSound ? "✓ " : "! ") + finding.text.text(in: context.language, finding.values)
                        + advice
                }
        }
        if !examination.isSound { throw ExitCode(3) }
    }
}

private struct DoctorLine: Encodable {
    let notebook: String
    let size: Int
    let people: Int
    let events: Int
    let isSound: Bool
    let sqlite: String
    let zoneData: String
    let zoneSource: String
    let version: String
    let findings: [String]

    init(_ examination: Examination, _ language: Language) {
        notebook = examination.health.file
        size = examination.health.size
        people = examination.health.people
        events = examination.health.events
        isSound = examination.isSound
        sqlite = examination.health.sqlite
        zoneData = examination.zoneData
        zoneSource = examination.zoneSource
        version = Version.text
        findings = examination.findings.filter { !$0.isSound }.map { $0.text.text(in: language, $0.values) }
    }
}
