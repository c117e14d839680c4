import CoffeeChat
import Foundation
import Interchange
import Notebook
import Seeker
import Testing
import Wording

@Suite(.temporaryHome) struct ImportFileTests {
    @Test(arguments: [
        ("people.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:A\nEND:VCARD\n", ImportFile.Kind.cards),
        ("people.txt", "begin:vcard\nVERSION:4.0\nFN:A\nEND:VCARD\n", .cards),
        ("everything", "\u{FEFF} {\"format\":\"cortado-notebook\"}", .document),
        ("Connections.csv", "First Name,Last Name,URL", .linkedIn), ("whatever.csv", "Notes:\n\"When…\"", .linkedIn),
        ("export.zip", "PK", .linkedIn), ("archive.bin", "PK\u{3}\u{4}", .linkedIn), ("people.csv", "name\nA", .table),
        ("people.tsv", "name\tcompany\nA\tB", .table),
    ]) func `is known by what it holds`(name: String, text: String, kind: ImportFile.Kind) {
        #expect(ImportFile(dropped: name, bytes: Array(text.utf8)).kind == kind)
    }

    /// One sentence, and nothing changed.
    @Test(arguments: [
        ("empty.csv", ""), ("page.csv", "<!DOCTYPE html><html><body>Sign in</body></html>"),
        ("export.zip", "PK\u{3}\u{4} and then it breaks off"), ("Connections.csv", "Notes:\n\"When\"\n\n"),
        ("people.vcf", "no card at all"), ("x.json", "{\"format\":"),
    ]) func `is refused when it is not what it says`(name: String, text: String) throws {
        let desk = try Desk()
        let error = failure { try desk.takeIn(Array(text.utf8), named: name) }
        guard case .refused? = error else {
            Issue.record("\(name): \(String(describing: error))")
            return
        }
        for language in [Language.english, .chinese] {
            let sentence = error?.sentence(in: language) ?? ""
            #expect(sentence.contains(name) && !sentence.contains("{"))
        }
        #expect(try TakeBack(desk.practice).history(limit: 9).isEmpty)
    }

    @Test func `is looked for where it was said to be`() {
        guard case .noSuchFile? = failure({ _ = try ImportFile(path: "/nowhere/x.zip", kind: .linkedIn) }) else {
            Issue.record("found at /nowhere")
            return
        }
    }

    @Test func `may be a folder, as the archive unpacks`() throws {
        let folder = TemporaryHome.folder.appending(path: "Basic_LinkedInDataExport_11-22-2026")
        try FileManager.default.createDirectory(
            at: folder.appending(path: "Jobs"), withIntermediateDirectories: true)
        for file in Export(connections: [Export.lauren, Export.hidden]).files {
            try Data(file.bytes).write(to: folder.appending(path: file.name))
        }
        try Data("x".utf8).write(to: folder.appending(path: "Jobs/Job Applications.csv"))
        let arrival = try ImportFile(path: folder.path, kind: .linkedIn).read()
        #expect(arrival.people.map(\.name) == ["Lauren Chen"])
        #expect(arrival.hidden == 1)
        #expect(arrival.passedOver == ["Jobs/Job Applications.csv"])
    }
}
