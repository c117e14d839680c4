import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import Wording

/// `cortado log`: keeps what happened.
struct Log: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "log",
        abstract: "Keeps what happened with a person.",
        discussion: """
            EXAMPLES
              cortado log lauren-chen asked:linkedin-note --text "Hi Lauren, …"
              cortado log lauren-chen answered:yes
              cortado log lauren-chen answered:later --by 2027-02-01
              cortado log lauren-chen booked --at 2026-12-01T15:30
              cortado log lauren-chen promised --by 2026-12-08 --text "the article on site mapping"
              cortado log lauren-chen felt:4

            EVENTS
              \(EventRecord.names.joined(separator: ", "))
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "An id, a profile's address, an e-mail address, or a name.")
    var person: String

    @Argument(help: "The event, with its detail after a colon.")
    var event: String

    @Option(help: "The day on which it happened, such as 2026-11-24 (default: now).")
    var on: String?

    @Option(help: "When what is booked begins, such as 2026-12-01T15:30.")
    var at: String?

    @Option(help: "By when: a promise's day, or the day on which “later” ends.")
    var by: String?

    @Option(help: "What was written or said.")
    var text: String?

    func validate() throws {
        if let on, Day(iso: on) == nil { throw ValidationError(TroubleWords.badDay(.english, ["text": .text(on)])) }
        if let by, Day(iso: by) == nil { throw ValidationError(TroubleWords.badDay(.english, ["text": .text(by)])) }
        if let at, ISOTime.instant(at, in: .current) == nil {
            throw ValidationError(TroubleWords.badTime(.english, ["text": .text(at)]))
        }
    }

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        let (id, action) = try context.answering {
            let id = try context.person(person)
            return (id, try LogEvent(context.practice)(try record(context), to: id))
        }
        let view = try context.answering { try ShowPerson(context.practice)(id) }
        try context.output.print(Logged(view, action: action.description)) {
            [
                CommandWords.logged(
                    context.language,
                    [
                        "name": .text(Ink.safe(view.ranked.person.name)),
                        "stage": .text(view.ranked.journey.stage.label.text(in: context.language)),
                    ]), CommandWords.undoHint(context.language, ["id": .text(action.description)]),
            ]
        }
    }

    private func record(_ context: Context) throws -> EventRecord {
        let parts = event.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        var record = EventRecord(name: parts.first ?? "", at: happened(context))
        record.detail = parts.count > 1 ? parts[1] : ""
        record.text = text ?? ""
        record.due = by.flatMap { Day(iso: $0) }
        if record.name == "introducedBy" { record.detail = try context.person(record.detail).text }
        if let at { record.starts = ISOTime.instant(at, in: context.zone) }
        return record
    }

    /// A past day's event is put at noon, in the middle of what else happened that day.
    private func happened(_ context: Context) -> Date {
        guard let on, let day = Day(iso: on), day != context.today else { return context.now }
        return day.at(hour: 12, in: context.zone)
    }
}

private struct Logged: Encodable {
    let person: String
    let stage: String
    let undo: String

    init(_ view: WholePerson, action: String) {
        person = view.ranked.person.id.text
        stage = view.ranked.journey.stage.rawValue
        undo = action
    }
}
