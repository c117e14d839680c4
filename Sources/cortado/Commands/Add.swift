import ArgumentParser
import CoffeeChat
import Seeker
import Wording

/// `cortado add`: somebody by hand.
struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Adds somebody who is no connection of yours.",
        discussion: """
            EXAMPLES
              cortado add "Lauren Chen" --title "UX Designer" --company Lyft --url linkedin.com/in/lauren-chen
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "Their name, in any script.")
    var name: String

    @Option var title = ""
    @Option var company = ""
    @Option var place = ""
    @Option var email = ""
    @Option(help: "The address of their public profile.") var url: String?
    @Option(help: "What you want to remember of them.") var notes = ""

    func validate() throws {
        if let url, ProfileAddress(url) == nil { throw ValidationError("--url takes a web address, not \(url).") }
    }

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        let draft = Person(
            id: PersonID(naming: name), name: name, title: title, company: company, place: place, email: email,
            profile: url.flatMap { ProfileAddress($0) }, notes: notes)
        let added = try context.answering { try AddPerson(context.practice)(draft) }
        try context.output.print(["id": added.id.text, "undo": added.action.description]) {
            [
                CommandWords.added(context.language, ["name": .text(Ink.safe(name)), "id": .text(added.id.text)]),
                CommandWords.undoHint(context.language, ["id": .text(added.action.description)]),
            ]
        }
    }
}
