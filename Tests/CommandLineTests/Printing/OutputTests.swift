import Foundation
import Testing

/// What reaches a terminal: words and colours of ours alone.
@Suite(.temporaryHome) struct OutputTests {
    static let hostile = [
        "\u{1B}[2J\u{1B}[31mRed\u{1B}[0m", "Ann\u{7}\u{8}\u{8}", "\u{9B}31mC1", "a\u{202E}txt.exe",
        "b\u{2066}x\u{2069}",
        "\u{1B}]0;title\u{7}Osc", "line\none", "tab\tname", "c\u{0}nul", "\u{1B}]8;;http://evil\u{1B}\\link",
    ]

    private func isClean(_ text: String) -> Bool {
        !text.unicodeScalars.contains { scalar in
            switch scalar.value {
            case 0x0A: false
            case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069: true
            default: false
            }
        }
    }

    @Test func `names with control characters are defused wherever they are said`() async throws {
        let entries = Self.hostile.enumerated().map { number, name -> [String: Any] in
            [
                "id": "p\(number)", "name": name, "title": "T" + name, "company": "C" + name, "place": name,
                "email": "e\(name)@example.com", "notes": name, "skills": [name],
                "positions": [["company": name, "title": name, "start": "2020"]],
                "events": [
                    ["event": "asked", "at": "2026-11-10T10:00:00Z", "detail": "email", "text": name],
                    ["event": "promised", "at": "2026-11-11T10:00:00Z", "detail": "me", "text": name],
                ],
            ]
        }
        let document: [String: Any] = [
            "format": "cortado-notebook", "version": 1, "exportedAt": "2026-11-22T10:00:00Z", "me": [String: Any](),
            "people": entries,
        ]
        let bytes = try JSONSerialization.data(withJSONObject: document)
        try await Program().run(all: ["import", "json", try TemporaryHome.write("x.json", Array(bytes))]).expectDone()
        try await prepared("log", "p1", "noted")
        for arguments in [["people"], ["today"], ["undo", "--list"]] {
            #expect(isClean(try await Program().run(all: arguments).out.replacing("\t", with: "")), "\(arguments)")
        }
        for number in Self.hostile.indices {
            let shown = try await cortado("show", "p\(number)")
            #expect(shown.code == 0 && isClean(shown.out), "show of \(Self.hostile[number].debugDescription)")
        }
        for arguments in [["log", "p0", "noted"], ["undo"], ["log", "p0", "asked"], ["forget", "p0"]] {
            let outcome = try await Program().run(all: arguments)
            #expect(isClean(outcome.out) && isClean(outcome.err), "\(arguments)")
        }
        // Two of one name: the list of them is said on standard error.
        try await prepared("add", "Twin", "--title", Self.hostile[0])
        try await prepared("add", "Twin", "--company", Self.hostile[5])
        let several = try await cortado("show", "Twin")
        #expect(several.code == 2 && isClean(several.err))
        #expect(isClean(try await cortado("show", Self.hostile[0] + "?").err))
    }

    @Test func `there are no colours in a pipe`() async throws {
        try await prepared("add", "Lauren Chen", "--title", "UX Designer")
        try await prepared("log", "lauren-chen", "researched")
        for arguments in [["people"], ["today"], ["show", "lauren-chen"], ["me"], ["doctor"], ["--help"]] {
            #expect(!(try await Program().run(all: arguments).out.contains("\u{1B}")), "\(arguments)")
        }
    }

    /// `script` gives the program a terminal.
    @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script") && isLinux))
    func `there are colours on a terminal, and none with NO_COLOR`() async throws {
        try await prepared("add", "Lauren Chen")
        let command = "'\(Program.file.path)' people --now 2026-11-24T09:00"
        func say(_ environment: [String: String]) async throws -> String {
            var program = Program(environment: environment.merging(["TERM": "xterm"]) { own, _ in own })
            program.file = URL(filePath: "/usr/bin/script")
            program.now = ""
            return try await program.run("-qec", command, "/dev/null").out
        }
        #expect(try await say([:]).contains("\u{1B}[1mLauren Chen"))
        #expect(try await !say(["NO_COLOR": "1"]).contains("\u{1B}"))
        #expect(try await !say(["TERM": "dumb"]).contains("\u{1B}"))
    }

    #if os(Linux)
        private static let isLinux = true
    #else
        private static let isLinux = false
    #endif
}

extension Program.Outcome {
    func expectDone(location: SourceLocation = #_sourceLocation) {
        #expect(code == 0, "\(err)", sourceLocation: location)
    }
}
