import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import Wording

extension Import {
    /// `cortado import calendar`: a file, or an address that is fetched again when an hour has passed.
    struct CalendarFileOrAddress: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "calendar",
            abstract: "A calendar of yours: an iCalendar file, or the address of one.",
            discussion: """
                EXAMPLES
                  cortado import calendar work.ics
                  cortado import calendar https://calendar.example.com/private-1a2b/basic.ics --name Work
                """)

        @OptionGroup var options: GlobalOptions
        @OptionGroup var format: JSONOption

        @Argument(help: "The file (- is standard input), or the address.")
        var place: String

        @Option(help: "What to call it (default: its own name).")
        var name: String?

        @Flag(help: "Look at it only, and change nothing.")
        var dryRun = false

        @Flag(name: .customLong("allow-private"), help: "The address lies in your own network.")
        var allowPrivate = false

        func run() async throws { try await run(Context(options, json: format.json)) }

        func run(_ context: Context) async throws {
            let line = try await context.awaiting { try await take(KeepCalendars(context.practice)) }
            try context.output.print(CalendarReport(line)) {
                let values: KeyValuePairs<String, Filling> = [
                    "name": .text(Ink.safe(line.name)), "n": .number(line.events),
                ]
                return [CalendarWords.added(context.language, values)]
                    + (dryRun ? [ProfileImportWords.nothingChanged(context.language)] : [])
            }
        }

        private func take(_ calendars: KeepCalendars) async throws -> CalendarLine {
            let schemes = ["https://", "http://", "webcal://", "webcals://"]
            if schemes.contains(where: { place.lowercased().hasPrefix($0) }) {
                return try await calendars.add(
                    address: place, name: name ?? "", allowsPrivate: allowPrivate, isTrial: dryRun)
            }
            let file = try ImportFile(path: place, kind: .document)
            guard let only = file.files.first, file.files.count == 1 else { throw SeekerError.unreadableFile(place) }
            return try calendars.add(bytes: only.bytes, file: file.name, name: name ?? "", isTrial: dryRun)
        }
    }
}

private struct CalendarReport: Encodable {
    /// `nil` where it was only looked at.
    let id: Int64?
    let name: String
    let events: Int
    let address: String?
    let file: String

    init(_ line: CalendarLine) {
        id = line.id == 0 ? nil : line.id
        name = line.name
        events = line.events
        address = line.address
        file = line.file
    }
}
