import Testing

/// Habits that the compiler allows and this house does not.
@Suite struct PlainCodeTests {
    /// A notebook must not end with its program.
    @Test func `nothing ends the process`() {
        for file in House.sources {
            for (index, line) in file.text.code.enumerated() where Self.signs.contains(where: line.contains) {
                guard let match = line.firstMatch(of: Self.ending) else { continue }
                #expect(Self.excused[file.path] == String(match.0), "\(file):\(index + 1) holds \(match.0)")
            }
        }
    }

    /// Each with its reason beside it in the file.
    private static let excused = ["WebApp/Server/Answers/LocalPath.swift": "preconditionFailure"]

    @Test func `an excuse that is no longer needed is taken back`() {
        for (path, word) in Self.excused {
            let file = House.sources.first { $0.path == path }
            #expect(file?.text.code.contains { $0.contains(word) } ?? false, "\(path) no longer holds \(word)")
        }
    }

    /// `Bundle.module` holds the path of the build folder, and ends the process when that has moved.
    @Test func `resources are found by the locator`() {
        for file in House.sources { expect(file, holdsNoneOf: ["Bundle.module"]) }
    }

    @Test func `what is not checked says why`() {
        for file in House.sources {
            for (index, line) in file.text.code.enumerated() where line.contains("@unchecked Sendable") {
                Issue.record("\(file):\(index + 1) is not checked; add it here with its reason")
            }
        }
    }

    @Test func `no task is let loose`() {
        for file in House.sources { expect(file, holdsNoneOf: ["Task.detached", "DispatchQueue.global"]) }
    }

    private static let signs = ["!", "fatalError", "preconditionFailure", "abort("]

    private static var ending: Regex<Substring> {
        /try!|\bas!|\bfatalError\b|\bpreconditionFailure\b|\babort\(|[\w)\]}>?]!(?=[\s.,;:)\]}?\[(]|$)/
    }
}
