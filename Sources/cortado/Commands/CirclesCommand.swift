import ArgumentParser
import CoffeeChat
import Seeker
import Wording

/// `cortado circles`: a rhythm for several people at once.
struct CirclesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "circles",
        abstract: "From whom you want to hear equally often.",
        discussion: """
            Somebody is in one circle or in none. A rhythm of their own, set on their page, comes before that of the
            circle; every contact that you log starts it again.

            EXAMPLES
              cortado circles
              cortado circles Mentors --every 1 --add lauren-chen --add "Ana Silva"
              cortado circles Mentors --remove lauren-chen
              cortado circles Mentors --rename Teachers --every 2
              cortado circles Teachers --dissolve
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "The circle's name. One that there is not yet is made.")
    var name: String?
    @Option(help: "How often, in months: 1 to 24, or 0 for no reminders.")
    var every: Int?
    @Option(help: "Put somebody in; may stand several times.")
    var add: [String] = []
    @Option(help: "Take somebody out; may stand several times.")
    var remove: [String] = []
    @Option(help: "Another name.")
    var rename: String?
    @Flag(help: "Dissolve it. The people stay.")
    var dissolve = false

    func validate() throws {
        if let every, Rhythm(months: every) == nil {
            throw ValidationError("--every takes months, from 1 to 24, or 0 for no reminders.")
        }
        let asksForMore = every != nil || rename != nil || dissolve || !add.isEmpty || !remove.isEmpty
        if name == nil, asksForMore { throw ValidationError("Name the circle.") }
    }

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        if let name { try change(name, KeepCircles(context.practice), context) }
        let lines = try context.answering { try KeepCircles(context.practice)() }.map { CircleLine($0, context) }
        try context.output.print(lines) {
            lines.isEmpty ? [CircleWords.none(context.language)] : lines.flatMap(\.words)
        }
    }

    private func change(_ name: String, _ circles: KeepCircles, _ context: Context) throws {
        if dissolve {
            _ = try context.answering { try circles.dissolve(name) }
            return
        }
        // Everybody is looked up before anything is written.
        let find = FindPerson(context.practice)
        let (joining, leaving) = try context.answering {
            (try add.map(find.callAsFunction), try remove.map(find.callAsFunction))
        }
        if let rhythm = every.flatMap(Rhythm.init(months:)) {
            _ = try context.answering { try circles.set(name, to: rhythm) }
        }
        for id in joining { _ = try context.answering { try circles.put(id, into: name) } }
        for id in leaving { _ = try context.answering { try circles.put(id, into: "") } }
        if let rename { _ = try context.answering { try circles.change(name, name: rename, rhythm: nil) } }
    }
}

/// A circle as `circles --json` prints it.
struct CircleLine: Encodable {
    let name: String
    /// `nil` for the usual three months after a talk.
    let months: Int?
    let people: [Member]
    private let sum: String
    private let sentences: [String]

    struct Member: Encodable {
        let id: String
        let name: String
        let lastContact: String?
    }

    private enum CodingKeys: String, CodingKey { case name, months, people }

    init(_ circle: CircleView, _ context: Context) {
        name = circle.name
        months = circle.rhythm?.months
        people = circle.members.map {
            Member(id: $0.person.id.text, name: $0.person.name, lastContact: $0.lastContact?.iso)
        }
        let (language, today) = (context.language, Day(context.now, in: context.zone))
        sum = CircleWords.sum(of: circle.rhythm, size: circle.members.count, in: language)
        sentences = circle.members.map { CircleWords.lastContact($0.lastContact, today: today, in: language) }
    }

    var words: [String] {
        ["\(Ink.bold(Ink.safe(name)))  \(Ink.soft(sum))"]
            + zip(people, sentences).map { "  \(Ink.safe($0.name))  \(Ink.soft($1))" }
    }
}
