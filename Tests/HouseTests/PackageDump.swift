import Foundation

/// The package's targets as SwiftPM understands them: its own reading, not ours of the manifest's text.
struct PackageDump: Decodable {
    struct Target: Decodable {
        let name: String
        let type: String
        let dependencies: [Dependency]
    }

    /// `{"byName": ["CoffeeChat", null]}` or `{"product": ["GRDB", "GRDB.swift", null, null]}`.
    struct Dependency: Decodable {
        let name: String

        init(from decoder: any Decoder) throws {
            let kinds = try decoder.singleValueContainer().decode([String: [Part]].self)
            guard let name = kinds.values.first?.first?.text else {
                throw DecodingError.dataCorrupted(
                    .init(codingPath: decoder.codingPath, debugDescription: "a dependency without a name"))
            }
            self.name = name
        }
    }

    /// An element of a dependency's list: its names are texts, and what else stands there is of no interest here.
    private struct Part: Decodable {
        let text: String?

        init(from decoder: any Decoder) throws { text = try? decoder.singleValueContainer().decode(String.self) }
    }

    let targets: [Target]

    struct Failed: Error, CustomStringConvertible {
        let status: Int32
        let description: String
    }

    /// Asks SwiftPM. In a build folder of its own: that of the package is locked while its tests run.
    static func ofThisPackage() throws -> PackageDump {
        let scratch = FileManager.default.temporaryDirectory.appending(path: "house-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: scratch) }
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "swift", "package", "--package-path", House.folder.path, "--scratch-path", scratch.path, "dump-package",
        ]
        let (output, errors) = (Pipe(), FileHandle.nullDevice)
        process.standardOutput = output
        process.standardError = errors
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failed(status: process.terminationStatus, description: "swift package dump-package failed")
        }
        return try JSONDecoder().decode(PackageDump.self, from: data)
    }
}
