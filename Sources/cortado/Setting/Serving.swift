import ArgumentParser
import Foundation
import Seeker
import WebApp
import Wording

/// Runs the web app until it is stopped.
struct Serving {
    let context: Context
    let session: Session
    let isDemo: Bool
    let options: ServingOptions

    func run() async throws {
        do {
            try await WebApp.run(
                practice: context.practice, port: options.port, session: session, isDemo: isDemo,
                language: context.chosenLanguage, version: Version.text,
                isMeasured: ProcessInfo.processInfo.environment["CORTADO_BENCH"] == "1"
            ) { address in announce(address) }
        } catch let fault as ServerFault {
            Output.complain(sentence(fault))
            throw ExitCode(1)
        } catch let missing as ResourcesNotFound {
            let places = missing.tried.joined(separator: "\n  ")
            Output.complain(TroubleWords.resourcesMissing(context.language, ["places": .text("\n  " + places)]))
            throw ExitCode(1)
        }
    }

    private func announce(_ address: String) {
        let language = context.language
        var lines = [
            CommandWords.opened(language, ["address": .text(Ink.bold(address))]), CommandWords.openHint(language),
        ]
        if isDemo { lines.append(CommandWords.demoOpened(language)) }
        print((lines + [CommandWords.stopHint(language)]).joined(separator: "\n"))
        // A pipe would keep the address back until the program ends.
        fflush(nil)
        if options.open { Browser.open(address) }
    }

    private func sentence(_ fault: ServerFault) -> String {
        switch fault {
        case .portInUse(let port):
            TroubleWords.portInUse(
                context.language, ["port": .text(String(port)), "other": .text(String(min(port + 1, 65_535)))])
        case .portNotPermitted(let port), .noSuchPort(let port):
            TroubleWords.portNotPermitted(context.language, ["port": .text(String(port))])
        }
    }
}

/// The machine's own way to show a page.
enum Browser {
    static func open(_ address: String) {
        #if os(macOS)
            let names = ["open"]
        #else
            let names = ["xdg-open", "sensible-browser"]
        #endif
        for name in names {
            let process = Process()
            process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
            process.arguments = [name, address]
            process.standardOutput = FileHandle.nullDevice
            process.standardError = FileHandle.nullDevice
            guard (try? process.run()) != nil else { continue }
            process.waitUntilExit()
            // Without a desktop the printed address is enough.
            if process.terminationStatus == 0 { return }
        }
    }
}
