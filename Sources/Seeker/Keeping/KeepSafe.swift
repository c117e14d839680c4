import CoffeeChat
import Foundation
package import Notebook

/// Backups, and the way back from them.
package struct KeepSafe {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// Copies the notebook while the app may be running.
    ///
    /// - Parameter path: Where to; `nil` for a dated name in the working folder.
    package func backUp(to path: String?) throws(SeekerError) -> String {
        let path = path ?? suggestedName
        do {
            try practice.notebook.backup(to: path)
        } catch {
            throw .notebook(error)
        }
        return path
    }

    /// `cortado-2026-11-24.sqlite`
    package var suggestedName: String { "cortado-\(Day(practice.now(), in: practice.machineZone).iso).sqlite" }

    /// Puts a backup in the notebook's place; what was there is kept beside it, under the name that is answered.
    package func restore(from path: String) throws(SeekerError) -> String {
        let stamp = ISOTime.text(practice.now(), in: practice.machineZone).prefix(19)
            .replacingOccurrences(of: ":", with: "").replacingOccurrences(of: "T", with: "-")
        let folder = (practice.notebook.file as NSString).deletingLastPathComponent
        // A second restore within the second gets a number.
        let names = ["", "-2", "-3", "-4"].map { "before-restore-\(stamp)\($0).sqlite" }
        let places = names.map { (folder as NSString).appendingPathComponent($0) }
        let kept = places.first { !FileManager.default.fileExists(atPath: $0) } ?? places[0]
        do {
            // Looked over before a copy of the present is made: a wrong file leaves no trace.
            _ = try Notebook.look(at: path)
            try practice.notebook.backup(to: kept)
            try practice.notebook.restore(from: path)
        } catch {
            throw .notebook(error)
        }
        return kept
    }

    /// What a backup holds, before it takes anything's place.
    package func look(at path: String) throws(SeekerError) -> BackupContents {
        do {
            return try Notebook.look(at: path)
        } catch {
            throw .notebook(error)
        }
    }
}
