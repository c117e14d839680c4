import Foundation
import Testing

/// Files and folders a newcomer can find their way in.
@Suite struct FilesTests {
    @Test func `folders carry the words of the process, not of the technique`() {
        let technique: Set<String> = [
            "utils", "utilities", "util", "helpers", "helper", "managers", "common", "misc", "shared", "extensions",
            "core", "base", "models", "views", "controllers", "services",
        ]
        for file in House.sources {
            for folder in file.folders { #expect(!technique.contains(folder.lowercased()), "\(file)") }
            for word in ["Util", "Helper", "Manager"] {
                #expect(!file.name.hasSuffix(word) && !file.name.hasSuffix(word + "s"), "\(file)")
            }
        }
    }

    /// If a file needs a table of contents, it is two files. The words of the titles are tables, and may be long.
    @Test func `nearly every file is short`() {
        let long = House.sources.filter { $0.text.code.count > 351 }
        let names = long.map { "\($0) (\($0.text.code.count))" }.joined(separator: ", ")
        #expect(long.count * 20 <= House.sources.count, "more than 5 % are over 350 lines: \(names)")
        #expect(!long.contains { $0.text.code.count > 900 }, "\(names)")
    }

    @Test func `half of the files are read in one look`() {
        let lengths = House.sources.map(\.text.code.count).sorted()
        #expect(lengths.isEmpty == false)
        #expect(lengths[lengths.count / 2] <= 110, "the middle one has \(lengths[lengths.count / 2]) lines")
    }

    /// Two files of one name in a room cannot be compiled, and in two rooms cannot be told apart in an editor.
    @Test func `a room has no two files of one name`() {
        for (room, files) in Dictionary(grouping: House.sources, by: \.room) {
            let twice = Dictionary(grouping: files, by: \.name).filter { $0.value.count > 1 }.keys.sorted()
            #expect(twice.isEmpty, "\(room): \(twice)")
        }
    }

    @Test func `every room has a line in the note about the house`() throws {
        let note = try String(contentsOf: House.folder.appending(path: "docs/notes/the-house.md"), encoding: .utf8)
        for room in Arrows.rooms { #expect(note.contains("`\(room.name)`"), "\(room.name)") }
    }
}
