import Foundation
import Testing

@Suite(.temporaryHome) struct TimesTests {
    private func lauren() async throws {
        try await prepared(
            "me", "--set", "name=Mara Voss", "--set", "email=mara@example.org", "--set", "zone=Europe/Berlin")
        try await prepared("me", "--set", "hours=Mon-Fri 9-21")
        let table = TemporaryHome.folder.appending(path: "people.csv")
        try "name,email,zone\nLauren Chen,lauren@example.org,America/Los_Angeles\n"
            .write(to: table, atomically: true, encoding: .utf8)
        try await prepared("import", "csv", table.path)
    }

    private func text(_ name: String) throws -> String {
        try String(contentsOf: TemporaryHome.folder.appending(path: name), encoding: .utf8)
    }

    @Test func `slots come in the shape that the spec gives`() async throws {
        try await lauren()
        let outcome = try await Program(now: "2026-11-24T09:00+01:00").run("slots", "lauren-chen", "--json")
        let answer = try outcome.object
        outcome.expectKeys("myZone none slots text theirZone", in: answer)
        #expect(answer["theirZone"] as? String == "America/Los_Angeles" && answer["none"] is NSNull)
        let slots = try #require(answer["slots"] as? [[String: Any]])
        #expect(slots.count == 4)
        #expect(Set(try #require(slots.first).keys) == ["start", "end", "theirs", "mine"])
        #expect((slots.first?["start"] as? String)?.hasSuffix("-08:00") == true)
        #expect(outcome.err.contains("No calendar is on file"))
    }

    @Test func `a calendar takes its time out of the slots`() async throws {
        try await lauren()
        let file = TemporaryHome.folder.appending(path: "work.ics")
        let lines = [
            "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "DTSTART;VALUE=DATE:20261120", "DTEND;VALUE=DATE:20261220",
            "END:VEVENT", "END:VCALENDAR", "",
        ]
        try lines.joined(separator: "\r\n").write(to: file, atomically: true, encoding: .utf8)
        let added = try await cortado("import", "calendar", file.path, "--name", "Work", "--json")
        added.expectKeys("events file id name", in: try added.object)
        let outcome = try await Program(now: "2026-11-24T09:00+01:00").run("slots", "lauren-chen", "--json")
        #expect((try outcome.object["slots"] as? [Any])?.isEmpty == true)
        #expect((try outcome.object["none"] as? String)?.contains("taken") == true)
    }

    @Test func `an address over http is refused in a sentence`() async throws {
        try await cortado("import", "calendar", "http://calendar.example.com/a.ics").expectSentence(1, "https")
        try await cortado("import", "calendar", "no-such.ics").expectSentence(1, "no-such.ics")
    }

    @Test func `booked, moved, called off: one invitation in three versions`() async throws {
        try await lauren()
        let program = Program(now: "2026-11-24T09:00+01:00")
        let mail = TemporaryHome.folder.appending(path: "a.eml").path
        let booked = try await program.run(
            "invite", "lauren-chen", "--at", "2026-12-01T10:00-08:00", "--output", mail, "--json")
        booked.expectKeys("end file location method sequence start summary uid undo", in: try booked.object)
        #expect(try booked.object["method"] as? String == "REQUEST")
        #expect(try booked.object["start"] as? String == "2026-12-01T19:00:00+01:00")
        #expect(try text("a.eml").contains("multipart/alternative"))
        let entry = TemporaryHome.folder.appending(path: "a.ics").path
        let moved = try await program.run(
            "move", "lauren-chen", "--at", "2026-12-02T19:00", "--output", entry, "--json")
        #expect(try moved.object["sequence"] as? Int == 1)
        #expect(try moved.object["uid"] as? String == booked.object["uid"] as? String)
        #expect(try text("a.ics").contains("BEGIN:VALARM"))
        let off = try await program.run("call-off", "lauren-chen", "--output", entry, "--json")
        #expect(try off.object["method"] as? String == "CANCEL" && off.object["sequence"] as? Int == 2)
        try await program.run("move", "lauren-chen", "--at", "2026-12-02T19:00").expectSentence(1, "Lauren Chen")
    }

    /// A mail program that keeps what it is given, or says that it cannot.
    private func mailProgram(exit code: Int) async throws -> Program {
        let path = try await StandIn.script("sendmail", exit: code, #"{ echo "$@"; cat; } > "$HOME/sent""#)
        return Program(now: "2026-11-24T09:00+01:00", environment: ["PATH": path])
    }

    @Test func `an invitation is sent by the machine's own mail program`() async throws {
        try await lauren()
        let words = ["invite", "lauren-chen", "--at", "2026-12-01T10:00-08:00", "--send"]
        let sent = try await mailProgram(exit: 0).run(all: words + ["--json"])
        #expect(try sent.object["sent"] as? Bool == true)
        #expect(try sent.object["file"] as? String == "lauren-chen.ics")
        let mail = try text("sent")
        #expect(mail.hasPrefix("-t -oi\n") && mail.contains("<lauren@example.org>") && !mail.contains("X-Unsent"))
        let off = try await mailProgram(exit: 0).run("call-off", "lauren-chen", "--send")
        #expect(off.code == 0 && off.out.contains("Sent to Lauren Chen."))
        try await mailProgram(exit: 75).run(all: words).expectSentence(1, "Nothing was sent")
        try await Program().run(all: words + ["--output", "a.eml"]).expectSentence(2)
    }

    @Test func `a calendar is looked at before it is taken in`() async throws {
        let file = TemporaryHome.folder.appending(path: "work.ics")
        try [
            "BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:1", "DTSTART;VALUE=DATE:20261120", "END:VEVENT", "END:VCALENDAR",
            "",
        ]
        .joined(separator: "\r\n").write(to: file, atomically: true, encoding: .utf8)
        let seen = try await cortado("import", "calendar", file.path, "--dry-run", "--json")
        #expect(try seen.object["events"] as? Int == 1 && seen.object["id"] == nil)
        #expect(try await cortado("import", "calendar", file.path, "--dry-run").out.contains("Nothing was changed."))
        try await lauren()
        #expect(try await cortado("slots", "lauren-chen").err.contains("No calendar is on file"))
    }

    @Test(arguments: [["--at", "noon"], ["--at", "2026-12-01"], ["--at", "2026-12-01T10:00", "--minutes", "0"], []])
    func `a time that is none exits 2`(words: [String]) async throws {
        try await lauren()
        try await Program().run(all: ["invite", "lauren-chen"] + words).expectSentence(2)
    }

    @Test func `hours that nobody can read are refused`() async throws {
        try await cortado("me", "--set", "hours=whenever I like").expectSentence(2, "hours")
        try await cortado("me", "--set", "video=javascript:alert(1)").expectSentence(2, "https")
    }
}
