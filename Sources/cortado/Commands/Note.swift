import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import Wording

/// `cortado note`: writes down what was said in a chat, or prints it.
struct NoteCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "note",
        abstract: "Writes down what was said in a chat, line by line; without a text it prints the notes.",
        discussion: """
            The first sign of a line says what it is: ! a promise, " a quote, # a topic, @ somebody to meet; an address
            is a link. The signs of a Chinese keyboard do the same.

            EXAMPLES
              cortado note lauren-chen '" show the decisions, not the screens'
              cortado note lauren-chen '! send the article on site maps by Friday'
              cortado note lauren-chen - < notes.txt
              cortado note lauren-chen --json
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "An id, a profile's address, an e-mail address, or a name.")
    var person: String

    @Argument(help: "The lines to add; - is standard input.")
    var text: String?

    @Option(help: "The chat's day, such as 2026-11-24 (default: the chat that is coming, or was just had).")
    var on: String?

    func validate() throws {
        if let on, Day(iso: on) == nil { throw ValidationError(TroubleWords.badDay(.english, ["text": .text(on)])) }
    }

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        let added = text.map { $0 == "-" ? Self.input() : $0 }
        let chat = try context.answering {
            let id = try context.person(person)
            let day = try on.flatMap { Day(iso: $0) } ?? OpenChat(context.practice)(id).day
            if let added, added.contains(where: { !$0.isWhitespace }) {
                _ = try KeepNotes(context.practice).add(added, of: id, on: day)
                if on == nil { _ = try KeepNotes(context.practice).finish(id) }
            }
            return try OpenChat(context.practice)(id, on: day)
        }
        try context.output.print(NotesReport(chat, context)) { Self.lines(chat, added: added, context) }
    }

    private static func input() -> String {
        String(decoding: FileHandle.standardInput.readDataToEndOfFile(), as: UTF8.self)
    }

    private static func lines(_ chat: Seeker.Chat, added: String?, _ context: Context) -> [String] {
        let language = context.language
        let day = DateWords.day(chat.day, today: context.today, in: language)
        if added != nil { return [NotingWords.saved(language, ["day": .text(day)])] }
        guard !chat.notes.text.isEmpty else {
            return [
                NotingWords.empty(language, ["id": .text(chat.person.id.text)]), Ink.soft(SayingWords.hint(language)),
            ]
        }
        let head = NotingWords.notesOn(language, ["name": .text(Ink.safe(chat.person.name)), "day": .text(day)])
        return [Ink.bold(head)] + chat.notes.text.split(whereSeparator: \.isNewline).map { Ink.safe(String($0)) }
    }
}

/// Notes as `note --json` prints them.
struct NotesReport: Encodable {
    struct Promised: Encodable {
        let by: String
        let text: String
        /// Empty where no day was named.
        let due: String
    }

    struct Link: Encodable {
        let url: String
        let title: String
    }

    struct Other: Encodable {
        let name: String
        let title: String
        let company: String
        let url: String
    }

    let person: String
    let day: String
    let revision: Int
    /// Empty for notes that were never saved.
    let savedAt: String
    let text: String
    let quotes: [String]
    let topics: [String]
    let promises: [Promised]
    let links: [Link]
    let people: [Other]

    init(_ chat: Seeker.Chat, _ context: Context) {
        let notes = TalkNotes(chat.notes.text, on: chat.day)
        person = chat.person.id.text
        day = chat.day.iso
        revision = chat.notes.revision
        savedAt = chat.notes.revision == 0 ? "" : ISOTime.text(chat.notes.savedAt, in: context.zone)
        text = chat.notes.text
        quotes = notes.said
        topics = notes.topics
        promises = notes.vows.map { Promised(by: $0.by.rawValue, text: $0.text, due: $0.due?.iso ?? "") }
        links = notes.links.map { Link(url: $0.address, title: $0.title) }
        people = notes.others.map {
            Other(name: $0.name, title: $0.title, company: $0.company, url: $0.profile?.text ?? "")
        }
    }
}
