import Foundation

/// A folder for the files of one task, for nobody's eyes but the seeker's. Whoever makes one removes it.
struct PrivateFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "cortado-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: url, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    func remove() { try? FileManager.default.removeItem(at: url) }
}
