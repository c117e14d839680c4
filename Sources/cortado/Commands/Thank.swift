import ArgumentParser
import CoffeeChat
import Seeker
import Wording

/// `cortado thank`: the thank-you after a chat, from its notes.
struct ThankCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "thank",
        abstract: "A thank-you from the notes of a chat: one thing they said, the links, your promise.",
        discussion: """
            EXAMPLES
              cortado thank lauren-chen
              cortado thank lauren-chen --channel email
              cortado thank lauren-chen --json

            It is sent by you; cortado log lauren-chen thanked keeps that it went out.
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "An id, a profile's address, an e-mail address, or a name.")
    var person: String

    @Option(help: "How it will be sent (default: as you asked).")
    var channel: Channel?

    @Flag(help: "A fresh draft, whatever lies on the desk.")
    var anew = false

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        let wish = OpenDesk.Wish(
            kind: .thankYou, channel: channel, language: options.language.flatMap { Language(code: $0) }?.message,
            isAnew: anew)
        let desk = try context.answering { try OpenDesk(context.practice)(try context.person(person), wish) }
        guard !desk.text.isEmpty else {
            Output.complain(GroundWords.missingTalk(context.language))
            Output.complain("  cortado note \(desk.person.id) '\" …'")
            throw ExitCode(1)
        }
        try context.output.print(DraftReport(desk, context)) {
            (desk.subject.isEmpty ? [] : ["Subject: \(desk.subject)", ""]) + [desk.text]
        }
    }
}
