import Foundation
import WebApp

/// The key of the app's address, kept between two starts: a page left open goes on working, and a bookmark too.
///
/// XDG's place for what a program remembers of its own (macOS: beside the notebook's folder), mode 0600.
struct StoredSession {
    private let file: URL

    init(environment: [String: String]) {
        let home = environment["HOME"] ?? NSHomeDirectory()
        #if os(macOS)
            let folder = home + "/Library/Application Support/Cortado"
        #else
            let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            let folder = (state ?? home + "/.local/state") + "/cortado"
        #endif
        file = URL(fileURLWithPath: folder).appending(path: "session")
    }

    func session() -> Session {
        if let text = try? String(contentsOf: file, encoding: .utf8), let kept = Session(storedText: text) {
            return kept
        }
        let fresh = Session.random()
        let manager = FileManager.default
        try? manager.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        // Where it cannot be kept the next start has another key, and says so by printing it.
        _ = manager.createFile(
            atPath: file.path, contents: Data(fresh.storedText.utf8), attributes: [.posixPermissions: 0o600])
        return fresh
    }
}
