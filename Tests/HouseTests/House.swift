import Foundation

/// The repository as a reader sees it: its folders, and its sources taken apart.
enum House {
    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every Swift file under `Sources`, sorted, so that a failure always reads the same.
    static let sources: [SourceFile] = {
        let root = folder.appending(path: "Sources")
        let names = FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") }.sorted().compactMap { name in
            guard let text = try? String(contentsOf: root.appending(path: name), encoding: .utf8) else { return nil }
            return SourceFile(path: name, text: text)
        }
    }()

    static func sources(of rooms: Set<String>) -> [SourceFile] { sources.filter { rooms.contains($0.room) } }
}

/// A Swift file, its text parted into code, strings and comments.
struct SourceFile: CustomStringConvertible {
    /// Below `Sources`: `CoffeeChat/People/Person.swift`.
    let path: String
    let text: SwiftText

    init(path: String, text: String) {
        self.path = path
        self.text = SwiftText(text)
    }

    var room: String { String(path.prefix { $0 != "/" }) }
    var folders: [String] { path.split(separator: "/").dropLast().map(String.init) }
    var name: String { path.split(separator: "/").last.map { String($0.dropLast(".swift".count)) } ?? path }
    var description: String { path }

    /// The modules that the file imports, whatever part of them.
    var imports: [String] {
        text.code.compactMap { line in
            guard line.contains("import"), let match = line.firstMatch(of: Self.importLine) else { return nil }
            return String(match.module)
        }
    }

    // A regex is no value that may be shared between tasks; making it anew is cheap enough for a test.
    private static var importLine: Regex<(Substring, module: Substring)> {
        /^\s*(?:@\w+(?:\(\w+\))?\s+)*(?:(?:public|package|internal|fileprivate|private)\s+)?import\s+(?:(?:struct|class|enum|protocol|func|var|let|typealias)\s+)?(?<module>\w+)/
    }
}
