import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import Wording

/// `cortado invite`: books a talk and writes the invitation.
struct Invite: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "invite",
        abstract: "Books a talk, and writes the invitation as a file.",
        discussion: """
            A file that ends with .eml is a message to them, ready to be sent from your mail program; one that ends with
            .ics goes into your own calendar, with an alarm. The talk has a fresh Jitsi room, unless you gave a link of
            your own (cortado me --set video=https://…) or name one here.

            EXAMPLES
              cortado invite lauren-chen --at 2026-12-01T19:00
              cortado invite lauren-chen --at 2026-12-01T10:00-08:00 --output lauren.eml
              cortado invite lauren-chen --at 2026-12-01T19:00 --link https://video.example.com/mara
            """)

    @OptionGroup var arguments: InvitationArguments
    @Option(help: "When it begins, such as 2026-12-01T19:00 (your clock) or 2026-12-01T10:00-08:00.")
    var at: String
    @Option(help: "How long it is, in minutes.")
    var minutes = 30
    @Option(help: "Where you talk; none is a talk without a link.")
    var link: String?

    func validate() throws {
        try InvitationArguments.check(time: at)
        guard (5...480).contains(minutes) else { throw ValidationError("--minutes takes 5 to 480.") }
    }

    func run() throws { try run(arguments.context()) }

    func run(_ context: Context) throws {
        let choice: VideoChoice = link.map { $0 == "none" ? .noLink : .fixed($0) } ?? .usual
        let invitation = try context.answering {
            try BookChat(context.practice)(
                try context.person(arguments.person), at: arguments.instant(at, context), minutes: minutes,
                link: choice,
                language: arguments.options.language.flatMap { Language(code: $0) }?.message)
        }
        try arguments.finish(invitation, .booked, context)
    }
}

/// `cortado move`: another time for a talk.
struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "move",
        abstract: "Moves a talk, and writes the updated invitation.",
        discussion: """
            EXAMPLES
              cortado move lauren-chen --at 2026-12-03T19:00 --output lauren.eml
            """)

    @OptionGroup var arguments: InvitationArguments
    @Option(help: "When it begins now.")
    var at: String

    func validate() throws { try InvitationArguments.check(time: at) }

    func run() throws { try run(arguments.context()) }

    func run(_ context: Context) throws {
        let invitation = try context.answering {
            try MoveChat(context.practice)(
                try context.person(arguments.person), to: arguments.instant(at, context))
        }
        try arguments.finish(invitation, .moved, context)
    }
}

/// `cortado call-off`: calls a talk off.
struct CallOff: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "call-off",
        abstract: "Calls a talk off, and writes the cancellation.",
        discussion: """
            EXAMPLES
              cortado call-off lauren-chen --output lauren.eml
            """)

    @OptionGroup var arguments: InvitationArguments

    func run() throws { try run(arguments.context()) }

    func run(_ context: Context) throws {
        let invitation = try context.answering {
            try CallOffChat(context.practice)(try context.person(arguments.person))
        }
        try arguments.finish(invitation, .calledOff, context)
    }
}

/// What the three have in common.
struct InvitationArguments: ParsableArguments {
    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "An id, a profile's address, an e-mail address, or a name.")
    var person: String

    @Option(help: "The file to write: .eml or .ics (default: ID.ics in this folder; - is standard output).")
    var output: String?

    func context() throws -> Context { try Context(options, json: format.json) }

    static func check(time: String) throws {
        guard ISOTime.instant(time, in: .current) != nil, time.contains(":") else {
            throw ValidationError(TroubleWords.badTime(.english, ["text": .text(time)]))
        }
    }

    func instant(_ text: String, _ context: Context) throws -> Date {
        guard let instant = ISOTime.instant(text, in: context.zone) else {
            throw ValidationError(TroubleWords.badTime(.english, ["text": .text(text)]))
        }
        return instant
    }

    func finish(_ invitation: Invitation, _ words: TimesCommandWords, _ context: Context) throws {
        let path = output ?? invitation.fileName
        let isMail = path.lowercased().hasSuffix(".eml")
        complain(invitation, isMail: isMail, context)
        let bytes = isMail ? invitation.eml ?? invitation.ics : invitation.ics
        if path == "-" {
            FileHandle.standardOutput.write(Data(bytes))
            return
        }
        guard (try? Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)) != nil else {
            throw Output.failure(.cannotWrite(path), in: context.language)
        }
        let report = InvitationReport(invitation, file: path, zone: context.zone)
        try context.output.print(report) {
            let time = SlotWords.line(invitation.span, theirs: context.zone, mine: nil, in: context.language)
            return [
                words(context.language, ["time": .text(time)]), Ink.safe(invitation.location),
                TimesCommandWords.wroteFile(context.language, ["file": .text(path)]),
                invitation.action.map { CommandWords.undoHint(context.language, ["id": .text($0.description)]) } ?? "",
            ].filter { !$0.isEmpty }
        }
    }

    private func complain(_ invitation: Invitation, isMail: Bool, _ context: Context) {
        if invitation.missing.contains(.mine) { Output.complain(TimesCommandWords.ownAddressMissing(context.language)) }
        if invitation.missing.contains(.theirs) {
            Output.complain(TimesCommandWords.mailAddressMissing(context.language, ["name": .text(invitation.name)]))
        }
        if invitation.location.hasPrefix("https://meet.jit.si/"), invitation.method != "CANCEL" {
            Output.complain(TimesCommandWords.publicRoom(context.language))
        }
    }
}

/// An invitation as `--json` prints it.
private struct InvitationReport: Encodable {
    let uid: String
    let sequence: Int
    let method: String?
    let start: String
    let end: String
    let summary: String
    let location: String
    let file: String
    let undo: String?

    init(_ invitation: Invitation, file: String, zone: TimeZone) {
        uid = invitation.uid
        sequence = invitation.sequence
        method = invitation.method
        start = ISOTime.text(invitation.start, in: zone)
        end = ISOTime.text(invitation.end, in: zone)
        summary = invitation.summary
        location = invitation.location
        self.file = file
        undo = invitation.action?.description
    }
}
