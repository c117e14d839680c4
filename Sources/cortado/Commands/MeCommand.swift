import ArgumentParser
import CoffeeChat
import Seeker
import Wording

/// `cortado me`: who I am.
struct MeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "me", abstract: "Who you are: shows it, or sets it.",
        discussion: """
            EXAMPLES
              cortado me
              cortado me --set rung=learner --set targetRung=junior --set targetField=product-design
              cortado me --set companies="Lyft, Figma, 美团" --set zone=Europe/Berlin --set goal=1

            KEYS
              \(DescribeMe.keys.joined(separator: ", "))
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Flag(help: "Show it (what happens without --set, too).")
    var show = false

    @Option(name: .customLong("set"), help: ArgumentHelp("Set one thing; may be given again.", valueName: "key=value"))
    var settings: [String] = []

    func validate() throws {
        for setting in settings where !setting.contains("=") {
            throw ValidationError("--set takes KEY=VALUE, not \(setting).")
        }
    }

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        var me = context.me
        try context.answering {
            for setting in settings {
                let parts = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(
                    String.init)
                try DescribeMe.set(parts[0], to: parts[1], in: &me)
            }
            if !settings.isEmpty { _ = try DescribeMe(context.practice).save(me) }
        }
        // What was set just now, not what the context found.
        let line = MeLine(me, zone: me.zone ?? context.practice.machineZone.identifier)
        try context.output.print(line) { line.words }
    }
}

/// Who I am as `me --json` prints it, with the keys of `me --set`.
struct MeLine: Encodable {
    let name: String
    let email: String
    let rung: Int
    let field: String
    let targetRung: Int
    let targetField: String
    let companies: [String]
    let place: String
    let zone: String
    let hours: String
    let linkedin: String
    let goal: Int
    let language: String?
    let headline: String
    let positions: [Profile.Job]
    let education: [Profile.School]
    let skills: [String]
    let languages: [String]
    let video: String
    let rooms: String
    let topic: String

    init(_ me: Me, zone: String) {
        name = me.name
        email = me.email
        rung = me.rung.rawValue
        field = me.field.rawValue
        targetRung = me.targetRung.rawValue
        targetField = me.targetField.rawValue
        companies = me.companies
        place = me.place
        self.zone = zone
        hours = me.hours
        linkedin = me.membership.rawValue
        goal = me.goal
        language = me.language
        headline = me.headline
        positions = me.positions.map(Profile.Job.init)
        education = me.education.map(Profile.School.init)
        skills = me.skills
        languages = me.languages
        video = me.video
        rooms = me.rooms
        topic = me.topic
    }

    /// `key=value` a line: what `--set` takes.
    var words: [String] {
        [
            "name=\(name)", "email=\(email)", "rung=\(rung)", "field=\(field)", "targetRung=\(targetRung)",
            "targetField=\(targetField)", "companies=\(companies.joined(separator: ", "))", "place=\(place)",
            "zone=\(zone)", "hours=\(hours)", "linkedin=\(linkedin)", "goal=\(goal)", "language=\(language ?? "")",
            "video=\(video)", "rooms=\(rooms)", "topic=\(topic)",
        ].map(Ink.safe)
    }
}
