import ArgumentParser

/// Runs your informational interviews: from a LinkedIn export to this week's asks, and what comes after.
@main
struct Cortado: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cortado",
        abstract: "Runs your informational interviews: whom to ask this week, and what comes after.",
        discussion: """
            EXAMPLES
              cortado                                    open the app in the browser
              cortado demo                               look around with made-up people
              cortado import linkedin export.zip         take in LinkedIn's data export
              cortado today                              what is due now
              cortado people --top 10                    whom to ask first, and why
              cortado log lauren-chen asked              keep what happened
              cortado undo                               take it back
              cortado brief lauren-chen                  one page before a chat
              cortado note lauren-chen '" …'             write down what was said
              cortado thank lauren-chen                  the thank-you, from the notes

            Your notebook is one file on this machine (see cortado doctor). Nothing goes out unless you send it.
            """,
        version: Version.text,
        subcommands: [
            Serve.self, Demo.self, Import.self, MeCommand.self, TodayCommand.self, People.self, Show.self, Add.self,
            Log.self, ProgressCommand.self, Undo.self, Export.self, Backup.self, Restore.self, Forget.self, Doctor.self,
            Titles.self, Simulate.self,
            DraftCommand.self, Check.self, ReadReply.self, BriefCommand.self, NoteCommand.self, ThankCommand.self,
            MatchCommand.self, Requests.self, CirclesCommand.self, Slots.self, Invite.self, Move.self, CallOff.self,
            Busy.self,
        ],
        defaultSubcommand: Serve.self)

    /// Wrong use exits 2, as `spec/cli.md` says; the library's own code for it is 64.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var asynchronous = command as? any AsyncParsableCommand {
                try await asynchronous.run()
            } else {
                try command.run()
            }
        } catch {
            leave(error)
        }
    }

    private static func leave(_ error: any Error) -> Never {
        let code = exitCode(for: error)
        guard code == .validationFailure else { exit(withError: error) }
        Output.complain(fullMessage(for: error))
        exit(withError: ExitCode(2))
    }
}

enum Version {
    static let text = "0.1.0"
}
