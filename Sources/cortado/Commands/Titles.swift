import ArgumentParser
import CoffeeChat
import Foundation

/// `cortado titles`: how job titles are read.
struct Titles: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "titles",
        abstract: "How job titles are read: field and rung.",
        discussion: """
            EXAMPLES
              cortado titles "Senior UX Designer at Lyft" 高级交互设计师
              cortado titles --jsonl < titles.jsonl

            With --jsonl one object a line comes in ({"id","title"}) and goes out ({"id","field","rung"}).
            """)

    @Flag(help: "Read one JSON object a line from standard input, and answer one a line.")
    var jsonl = false

    @Argument(help: "The titles.")
    var titles: [String] = []

    func validate() throws {
        if !jsonl, titles.isEmpty {
            throw ValidationError("Name a title, or give many on standard input with --jsonl.")
        }
    }

    func run() throws {
        let reader = TitleReader()
        guard jsonl else {
            for title in titles {
                let reading = reader.read(title)
                print("\(reading.field.rawValue)\t\(reading.rung.rawValue)\t\(Ink.safe(title))")
            }
            return
        }
        JSONLines.answer { object in
            guard let title = object["title"] as? String else {
                throw JSONLines.Fault("title is missing, or is not text")
            }
            let reading = reader.read(title)
            return TitleReport(field: reading.field.rawValue, rung: reading.rung.rawValue)
        }
    }
}

private struct TitleReport: Encodable {
    let field: String
    let rung: Int
}
