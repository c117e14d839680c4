import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import Wording

/// What every command takes.
struct GlobalOptions: ParsableArguments {
    @Option(name: .long, help: "The notebook to work on (default: $CORTADO_NOTEBOOK, else your own).")
    var notebook: String?

    @Option(name: .long, help: "The language to answer in: en or zh-Hans.")
    var language: String?

    @Option(name: .long, help: "A fixed clock, for scripts and tests, such as 2026-11-24T09:00+01:00.")
    var now: String?

    func validate() throws {
        if let language, Language(code: language) == nil {
            throw ValidationError("--language takes en or zh-Hans, not \(language).")
        }
        if let now, ISOTime.instant(now, in: .current) == nil {
            throw ValidationError(TroubleWords.badTime(.english, ["text": .text(now)]))
        }
    }
}

/// The option of every command that prints facts.
struct JSONOption: ParsableArguments {
    @Flag(name: .long, help: "Print JSON instead of words.")
    var json = false
}
