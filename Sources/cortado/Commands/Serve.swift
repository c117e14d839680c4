import ArgumentParser
import Foundation
import Seeker
import WebApp
import Wording

/// `cortado serve`: the app in the browser.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Opens the app in the browser, on this machine alone (what happens without a command, too).",
        discussion: """
            EXAMPLES
              cortado
              cortado serve --port 8081 --open
              cortado serve --sample        an empty notebook gets made-up people first
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var serving: ServingOptions

    @Flag(help: "Fill an empty notebook with made-up people, to look around; one click puts them away again.")
    var sample = false

    func run() async throws {
        let context = try Context(options, use: .server)
        if sample { try context.answering { try FillWithSample(context.practice).ifEmpty() } }
        let session = StoredSession(environment: ProcessInfo.processInfo.environment).session()
        try await Serving(context: context, session: session, isDemo: false, options: serving).run()
    }
}

/// `cortado demo`: the same with made-up people.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Opens the app with made-up people, in a notebook that is thrown away.",
        discussion: """
            EXAMPLES
              cortado demo --open
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var serving: ServingOptions

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "cortado-demo-\(ProcessInfo.processInfo.processIdentifier)")
        defer { try? FileManager.default.removeItem(at: folder) }
        var options = options
        options.notebook = folder.appending(path: "notebook.sqlite").path
        let context = try Context(options, use: .server)
        _ = try context.answering { try FillWithSample(context.practice)() }
        try await Serving(context: context, session: .random(), isDemo: true, options: serving).run()
    }
}

struct ServingOptions: ParsableArguments {
    @Option(help: "The port to listen on; 0 takes any that is free.")
    var port = 8080

    @Flag(help: "Open the browser as well.")
    var open = false
}
