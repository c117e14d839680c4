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
              cortado invite lauren-chen --at 2026-12-01T19:00 --send
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
        try arguments.hand(.booked, context) {
            try BookChat(context.practice)(
                try context.person(arguments.person), at: arguments.instant(at, context), minutes: minutes,
                link: choice,
                language: arguments.options.language.flatMap { Language(code: $0) }?.message)
        }
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
        try arguments.hand(.moved, context) {
            try MoveChat(context.practice)(
                try context.person(arguments.person), to: arguments.instant(at, context))
        }
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
        try arguments.hand(.calledOff, context) {
            try CallOffChat(context.practice)(try context.person(arguments.person))
        }
    }
}
