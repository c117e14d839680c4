import ArgumentParser
import CoffeeChat
import Seeker
import Wording

/// `cortado today`: what is due, most urgent first, each with the command that does it.
struct TodayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "today", abstract: "What is due now, most urgent first.",
        discussion: """
            EXAMPLES
              cortado today
              cortado today --json
              cortado today --now 2026-12-01T09:00
              cortado today --notify

            With --notify the desktop shows what is due, in one notification; nothing where nothing is due. Have your
            desktop's scheduler run it in the morning.
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption
    @Flag(help: "Hand what is due to the desktop's notifications (notify-send).")
    var notify = false

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        let today = try context.answering {
            try SeeToday(context.practice)(suggestions: context.output.isJSON ? 0 : 3)
        }
        if notify { return try context.answering { try Self.remind(of: today, context) } }
        try context.output.print(today.items.map { DueLine($0, context) }) {
            Self.due(today, context) + Self.suggestions(today, context)
        }
    }

    /// One notification, however much there is: the most urgent things, and how many more.
    private static func remind(of today: Today, _ context: Context) throws {
        let show = try NotifyDesktop()
        let titles = today.items.map { $0.due.kind.title(name: $0.person.name, in: context.language) }
        guard !titles.isEmpty else { return }
        let more = titles.count - mostReminders
        let rest = more > 0 ? [CommandWords.moreDue(context.language, ["n": .number(more)])] : []
        try show(CommandWords.dueTitle(context.language), titles.prefix(mostReminders) + rest)
    }

    private static let mostReminders = 3

    private static func due(_ today: Today, _ context: Context) -> [String] {
        guard !today.items.isEmpty else {
            let empty: CommandWords = today.isEmpty ? .emptyNotebook : today.isDayOff ? .dayOff : .nothingDue
            return [empty(context.language)]
        }
        var lines = today.items.flatMap { item in
            let line = DueLine(item, context)
            return [Ink.bold(Ink.safe(line.title)), "  " + Ink.safe(line.why), "  " + Ink.soft(line.command)]
        }
        if today.moreJobChanges > 0 {
            lines.append(CommandWords.moreJobChanges(context.language, ["n": .number(today.moreJobChanges)]))
        }
        return lines
    }

    private static func suggestions(_ today: Today, _ context: Context) -> [String] {
        guard !today.suggestions.isEmpty else { return [] }
        return ["", Ink.bold(CommandWords.askNext(context.language))]
            + today.suggestions.map { ranked in
                let reasons = PersonLine.reasons(ranked, context).prefix(3)
                let joined = reasons.joined(separator: context.language == .chinese ? "；" : " · ")
                return "  \(Ink.safe(ranked.person.name))  \(Ink.soft(Ink.safe(joined)))"
            }
    }
}

/// A due thing as `today --json` prints it.
struct DueLine: Encodable {
    let kind: String
    let person: String
    let due: String
    let why: String
    let command: String
    let title: String

    init(_ item: Today.Item, _ context: Context) {
        kind = item.due.kind.rawValue
        person = item.person.id.text
        due = ISOTime.text(item.due.due, in: context.zone)
        why = WhyWords.sentence(
            for: item.due, name: item.person.name, now: context.now, zone: context.zone, in: context.language)
        title = item.due.kind.title(name: item.person.name, in: context.language)
        command = DueCommand.text(item)
    }
}
