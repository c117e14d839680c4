import ArgumentParser
import CoffeeChat
import Seeker
import Wording

/// `cortado undo`: takes the last thing back.
struct Undo: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: "Takes back the last thing done, or a numbered one.",
        discussion: """
            EXAMPLES
              cortado undo         the last event, edit or import
              cortado undo 12      the import that answered 12
              cortado undo --list  what was done, newest first
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "The number that an import or a log answered.")
    var action: String?

    @Flag(help: "List what was done, and change nothing.")
    var list = false

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        if list {
            let actions = try context.answering { try TakeBack(context.practice).history(limit: 50) }
            try context.output.print(actions.map { ActionLine($0, context) }) {
                actions.isEmpty
                    ? [TroubleWords.nothingToUndo(context.language)]
                    : actions.map { ActionLine($0, context).words(context) }
            }
            return
        }
        let undone = try context.answering { try TakeBack(context.practice)(action) }
        let line = ActionLine(undone.action, context)
        try context.output.print(Taken(undone: line, kept: undone.kept.map(\.text))) {
            var words = [CommandWords.undone(context.language, ["what": .text(Ink.safe(line.what))])]
            if !undone.kept.isEmpty {
                words.append(CommandWords.undoKept(context.language, ["n": .number(undone.kept.count)]))
            }
            return words
        }
    }
}

private struct Taken: Encodable {
    let undone: ActionLine
    let kept: [String]
}

/// A line of the history.
private struct ActionLine: Encodable {
    let id: String
    let at: String
    let kind: String
    let what: String
    let isUndone: Bool

    init(_ action: Kept.Action, _ context: Context) {
        id = action.id.description
        at = String(ISOTime.text(action.at, in: context.zone))
        kind = action.kind.rawValue
        what = action.sentence(in: context.language)
        isUndone = action.isUndone
    }

    func words(_ context: Context) -> String {
        "\(id)\t\(at.prefix(16).replacing("T", with: " "))\t\(Ink.safe(what))"
            + (isUndone ? "  " + Ink.soft(CommandWords.isUndone(context.language)) : "")
    }
}
