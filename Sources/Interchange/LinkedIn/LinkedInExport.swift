import CoffeeChat

/// LinkedIn's data export, basic or complete, of any year since 2014: an archive, a folder, or the bare
/// `Connections.csv`.
///
/// Two rules above all:
/// columns are found by their header, wherever it stands (`Connections.csv` starts with a note since 2021, and
/// an importer that takes the note for the header reads nobody and reports success); and a file with rows of
/// which none could be read is refused.
package struct LinkedInExport {
    /// Takes the archive, or a bare `Connections.csv`: the bytes tell.
    package static func read(
        _ bytes: [UInt8], named file: String, limits: ArchiveLimits = .usual
    ) throws(Refusal) -> Arrival {
        if Archive.isLikely(bytes) { return try read(zip: bytes, named: file, limits: limits) }
        return try read(files: [NamedFile(name: file, bytes: bytes)], named: file)
    }

    package static func read(
        zip bytes: [UInt8], named file: String, limits: ArchiveLimits = .usual
    ) throws(Refusal) -> Arrival {
        let archive = try Archive(unpacking: bytes, named: file, limits: limits, wanting: wants)
        return try read(archive.files, others: archive.names.filter { !wants($0) }, named: file)
    }

    /// A folder's files. Those that `wants` does not want need no bytes: only their names are said.
    package static func read(files: [NamedFile], named file: String) throws(Refusal) -> Arrival {
        // One file alone is taken for what its header says, whatever it is called.
        if files.count == 1, let only = files.first, !wants(only.name) {
            return try read(
                [NamedFile(name: "Connections.csv", bytes: only.bytes)], others: [], named: file, shown: only.name)
        }
        let others = files.map(\.name).filter { !wants($0) }
        return try read(files.filter { wants($0.name) }, others: others, named: file)
    }

    /// Whether a file of the export is read at all, by its path.
    package static func wants(_ path: String) -> Bool { ExportFile(path: path) != nil }

    private static func read(
        _ files: [NamedFile], others: [String], named file: String, shown: String? = nil
    ) throws(Refusal) -> Arrival {
        let chosen = Chosen(files)
        let passedOver = Array((others + chosen.spare).filter { !ExportFile.isLitter($0) }.sorted().prefix(mostNamed))
        guard !chosen.tables.isEmpty else { throw .notAnExport(file: file, found: passedOver) }
        var arrival = Arrival()
        arrival.passedOver = passedOver
        var tables = ExportTables(chosen.tables, shown: shown)
        try tables.readPeople(into: &arrival)
        try tables.readMe(into: &arrival)
        try tables.readConversations(into: &arrival)
        return arrival
    }

    private static let mostNamed = 60

    /// Of two files of one kind the one nearer to the root; the other is passed over.
    private struct Chosen {
        var tables: [ExportFile: NamedFile] = [:]
        var spare: [String] = []

        init(_ files: [NamedFile]) {
            let depth = { (file: NamedFile) in file.name.split(separator: "/").count }
            for file in files.sorted(by: { (depth($0), $0.name) < (depth($1), $1.name) }) {
                guard let kind = ExportFile(path: file.name) else { continue }
                if tables[kind] == nil { tables[kind] = file } else { spare.append(file.name) }
            }
        }
    }
}
