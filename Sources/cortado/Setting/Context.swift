import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import Wording

/// What a command works with: made once, from the options and the environment.
struct Context {
    let practice: Practice
    let me: Me
    let language: Language
    let output: Output

    var now: Date { practice.now() }
    var zone: TimeZone { me.zone.flatMap(TimeZone.init(identifier:)) ?? practice.machineZone }
    var today: Day { Day(now, in: zone) }

    /// The language that was asked for; `nil` leaves it to the browser.
    let chosenLanguage: Language?

    init(_ options: GlobalOptions, json: Bool = false, use: Practice.Use = .command) throws {
        let environment = ProcessInfo.processInfo.environment
        let spoken = Self.spoken(options, environment)
        do {
            practice = try Practice(
                notebook: options.notebook, environment: environment, use: use, now: Self.clock(options.now))
            me = try DescribeMe(practice)()
        } catch {
            throw Output.failure(error, in: spoken ?? .english)
        }
        // The order: what is asked for now, what the seeker chose, what the machine speaks.
        let chosen = options.language.flatMap { Language(code: $0) } ?? me.language.flatMap { Language(code: $0) }
        chosenLanguage = chosen
        language = chosen ?? Self.machineLanguage(environment)
        output = Output(isJSON: json, language: language)
    }

    /// Runs a command's work and turns what went wrong into a sentence and an exit code.
    func answering<Value>(_ work: () throws -> Value) throws -> Value {
        do {
            return try work()
        } catch let error as SeekerError {
            throw Output.failure(error, in: language)
        }
    }

    /// The same for work that waits for others.
    func awaiting<Value>(_ work: () async throws -> Value) async throws -> Value {
        do {
            return try await work()
        } catch let error as SeekerError {
            throw Output.failure(error, in: language)
        }
    }

    /// Somebody named on the command line.
    func person(_ words: String) throws -> PersonID { try FindPerson(practice)(words) }

    private static func spoken(_ options: GlobalOptions, _ environment: [String: String]) -> Language? {
        options.language.flatMap { Language(code: $0) } ?? machineLanguage(environment)
    }

    private static func machineLanguage(_ environment: [String: String]) -> Language {
        for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
            if let value = environment[name], !value.isEmpty { return Language(code: value) ?? .english }
        }
        return .english
    }

    private static func clock(_ fixed: String?) -> @Sendable () -> Date {
        guard let fixed, let instant = ISOTime.instant(fixed, in: .current) else { return { Date() } }
        return { instant }
    }
}
