import Foundation
package import Interchange
package import Notebook

/// What came in, loaded: one file, or the files of a folder.
package struct ImportFile: Sendable {
    package enum Kind: String, Sendable, CaseIterable {
        case linkedIn, cards, table, document

        package var deed: Deed.Kind {
            switch self {
            case .linkedIn: .importLinkedIn
            case .cards: .importCards
            case .table: .importTable
            case .document: .importDocument
            }
        }
    }

    package let name: String
    package let kind: Kind
    package let files: [NamedFile]

    package init(name: String, kind: Kind, files: [NamedFile]) {
        self.name = name
        self.kind = kind
        self.files = files
    }

    /// A file that was dropped into the page: its kind shows in what it holds, the name only helps.
    package init(dropped name: String, bytes: [UInt8]) {
        self.init(name: name, kind: Self.guess(name, bytes), files: [NamedFile(name: name, bytes: bytes)])
    }

    /// Loads a file, a folder, or standard input (`-`).
    package init(path: String, kind: Kind) throws(SeekerError) {
        if path == "-" {
            let bytes = [UInt8](FileHandle.standardInput.readDataToEndOfFile())
            self.init(name: "-", kind: kind, files: [NamedFile(name: "-", bytes: bytes)])
            return
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .noSuchFile(path) }
        let name = (path as NSString).lastPathComponent
        self.init(
            name: name, kind: kind,
            files: isFolder.boolValue ? try Self.folder(path) : [NamedFile(name: name, bytes: try Self.bytes(path))])
    }

    /// Compares nothing yet: what the file says.
    ///
    /// - Parameter mapping: For a table, by column, which field it fills; `nil` to have it guessed.
    package func read(mapping: [Int: PersonField]? = nil) throws(SeekerError) -> Arrival {
        do {
            switch kind {
            case .linkedIn:
                if files.count == 1, let file = files.first, Archive.isLikely(file.bytes) {
                    return try LinkedInExport.read(zip: file.bytes, named: name)
                }
                return try LinkedInExport.read(files: files, named: name)
            case .cards: return try VCards.read(bytes, named: name)
            case .table: return try PeopleTable.read(bytes, named: name, mapping: mapping)
            case .document: return try NotebookDocument.read(bytes, named: name).arrival
            }
        } catch {
            throw .refused(error)
        }
    }

    /// The same as a value, for a page that answers either way.
    package func arrival(mapping: [Int: PersonField]? = nil) -> Result<Arrival, SeekerError> {
        do {
            return .success(try read(mapping: mapping))
        } catch {
            return .failure(error)
        }
    }

    /// The columns of a table, also of one that cannot be taken in before they are named.
    package func columns(mapping: [Int: PersonField]? = nil) -> [ColumnMapping] {
        guard kind == .table else { return [] }
        return (try? PeopleTable.columns(bytes, named: name, mapping: mapping)) ?? []
    }

    private var bytes: [UInt8] { files.first?.bytes ?? [] }

    private static func bytes(_ path: String) throws(SeekerError) -> [UInt8] {
        do {
            return [UInt8](try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
        } catch {
            throw .unreadableFile(path)
        }
    }

    /// The files of an unpacked export; folders within it too.
    private static func folder(_ path: String) throws(SeekerError) -> [NamedFile] {
        let names = (FileManager.default.enumerator(atPath: path)?.allObjects as? [String] ?? []).sorted()
        var files: [NamedFile] = []
        for name in names.prefix(mostFiles) {
            let whole = path + "/" + name
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: whole, isDirectory: &isFolder), !isFolder.boolValue else {
                continue
            }
            files.append(NamedFile(name: name, bytes: LinkedInExport.wants(name) ? try bytes(whole) : []))
        }
        return files
    }

    private static let mostFiles = 20_000

    private static func guess(_ name: String, _ bytes: [UInt8]) -> Kind {
        if Archive.isLikely(bytes) { return .linkedIn }
        let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
        if start.contains("begin:vcard") { return .cards }
        if start.drop(while: { $0.isWhitespace || $0 == "\u{FEFF}" }).first == "{" { return .document }
        let lowered = name.lowercased()
        if lowered.hasSuffix(".zip") { return .linkedIn }
        if lowered.hasSuffix(".vcf") || lowered.hasSuffix(".vcard") { return .cards }
        if lowered.hasSuffix(".json") { return .document }
        return start.hasPrefix("notes:") || LinkedInExport.wants(name) ? .linkedIn : .table
    }
}
