import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import Wording

/// `cortado read-reply`: what somebody wrote back, and the times in it.
struct ReadReply: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "read-reply",
        abstract: "What a reply says, and every time in it as intervals that can be booked.",
        discussion: """
            English and Simplified Chinese are read.

            EXAMPLES
              cortado read-reply reply.txt --from lauren-chen
              pbpaste | cortado read-reply --their-zone America/New_York
              cortado read-reply --jsonl < replies.jsonl

            With --jsonl one object a line comes in ({"id","text","now","theirZone","myZone","chatMinutes","offered"})
            and goes out ({"id","intent","windows","until","emails","phones","medium","minutes"}, and "ask" where
            something is not sure); no notebook is opened.
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "The file with the reply; - or none is standard input.")
    var file: String?

    @Option(help: "Who wrote it: somebody in the notebook, whose zone is then known.")
    var from: String?

    @Option(name: .customLong("their-zone"), help: "The zone they write from, such as Europe/London.")
    var theirZone: String?

    @Option(name: .customLong("my-zone"), help: "Your own zone.")
    var myZone: String?

    @Option(help: "How long the chat is to be, in minutes.")
    var minutes = 30

    @Flag(help: "Read one JSON object a line from standard input, and answer one a line.")
    var jsonl = false

    func validate() throws {
        for zone in [theirZone, myZone].compactMap({ $0 }) where TimeZone(identifier: zone) == nil {
            throw ValidationError("There is no zone \(zone). One is named like Europe/London.")
        }
        guard (1...1440).contains(minutes) else { throw ValidationError("--minutes takes 1 to 1440.") }
    }

    func run() throws {
        guard !jsonl else {
            // A reader keeps the zones that it met, so each core has its own.
            JSONLines.answer(preparing: {
                let reader = ReplyReader()
                return { object in
                    let line = try ReplyLine(object)
                    return ReplyReport(reader.read(line.reply), zone: line.reply.theirZone)
                }
            })
            return
        }
        try run(Context(options, json: format.json))
    }

    func run(_ context: Context) throws {
        let own = myZone.flatMap(TimeZone.init(identifier:)) ?? context.zone
        let theirs = try theirZone.flatMap(TimeZone.init(identifier:)) ?? zone(ofSender: context) ?? own
        let reply = Reply(
            text: try text(context), now: context.now, theirZone: theirs, myZone: own, chatMinutes: minutes)
        let reading = ReplyReader().read(reply)
        try context.output.print(ReplyReport(reading, zone: theirs)) {
            ReplyReadingWords.lines(reading, now: context.now, theirZone: theirs, myZone: own, in: context.language)
                .map(Ink.safe)
        }
    }

    private func zone(ofSender context: Context) throws -> TimeZone? {
        guard let from else { return nil }
        let person = try context.answering { try ShowPerson(context.practice)(try context.person(from)).ranked.person }
        return person.zone.flatMap(TimeZone.init(identifier:))
    }

    private func text(_ context: Context) throws -> String {
        guard let file, file != "-" else {
            return String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
        }
        guard FileManager.default.fileExists(atPath: file) else {
            throw Output.failure(.noSuchFile(file), in: context.language)
        }
        guard let data = FileManager.default.contents(atPath: file) else {
            throw Output.failure(.unreadableFile(file), in: context.language)
        }
        return String(decoding: data, as: UTF8.self)
    }
}

/// One line of `read-reply --jsonl`.
private struct ReplyLine {
    let reply: Reply

    init(_ object: [String: Any]) throws {
        guard let text = object["text"] as? String else { throw JSONLines.Fault("text is missing, or is not text") }
        let theirs = try Self.zone("theirZone", object)
        let now = try Self.instant(object["now"], named: "now", in: theirs)
        let offered = try (object["offered"] as? [[Any]] ?? []).map { pair in
            guard pair.count == 2 else { throw JSONLines.Fault("a slot of offered is not a start and an end") }
            let start = try Self.instant(pair[0], named: "offered", in: theirs)
            let end = try Self.instant(pair[1], named: "offered", in: theirs)
            guard start < end else { throw JSONLines.Fault("a slot of offered ends before it starts") }
            return ReplyWindow(start: start, end: end)
        }
        let minutes = object["chatMinutes"] as? Int ?? 30
        guard (1...1440).contains(minutes) else { throw JSONLines.Fault("chatMinutes is not 1 to 1440") }
        reply = Reply(
            text: text, now: now, theirZone: theirs, myZone: try Self.zone("myZone", object), chatMinutes: minutes,
            offered: offered)
    }

    private static func zone(_ key: String, _ object: [String: Any]) throws -> TimeZone {
        guard let zone = (object[key] as? String).flatMap(TimeZone.init(identifier:)) else {
            throw JSONLines.Fault("\(key) is missing, or is no zone")
        }
        return zone
    }

    private static func instant(_ value: Any?, named key: String, in zone: TimeZone) throws -> Date {
        guard let instant = (value as? String).flatMap({ ISOTime.instant($0, in: zone) }) else {
            throw JSONLines.Fault("\(key) is missing, or is no time")
        }
        return instant
    }
}

/// A reading as JSON has it; times with the offset of the zone they write from.
private struct ReplyReport: Encodable {
    let intent: String
    let windows: [[String]]
    let until: String?
    let emails: [String]
    let phones: [String]
    let medium: String?
    let minutes: Int?
    /// What to ask before anything is booked; absent where nothing is unsure.
    let ask: [String]?

    init(_ reading: ReplyReading, zone: TimeZone) {
        intent = reading.intent.rawValue
        windows = reading.windows.map { [ISOTime.text($0.start, in: zone), ISOTime.text($0.end, in: zone)] }
        until = reading.until?.iso
        emails = reading.emails
        phones = reading.phones
        medium = reading.medium?.rawValue
        minutes = reading.minutes
        ask = reading.ask.isEmpty ? nil : reading.ask.map(\.rawValue)
    }

    private enum Key: String, CodingKey { case intent, windows, until, emails, phones, medium, minutes, ask }

    /// What is not known is `null`, not absent.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(intent, forKey: .intent)
        try container.encode(windows, forKey: .windows)
        try container.encode(until, forKey: .until)
        try container.encode(emails, forKey: .emails)
        try container.encode(phones, forKey: .phones)
        try container.encode(medium, forKey: .medium)
        try container.encode(minutes, forKey: .minutes)
        try container.encodeIfPresent(ask, forKey: .ask)
    }
}
