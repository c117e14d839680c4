import Foundation

/// Where the notebook lies when nobody says otherwise.
package enum NotebookPlace {
    package static let fileName = "notebook.sqlite"

    /// `$XDG_DATA_HOME/cortado/notebook.sqlite` (by default under `~/.local/share`), on macOS
    /// `~/Library/Application Support/Cortado/notebook.sqlite`. `CORTADO_NOTEBOOK` outweighs both.
    package static func standard(environment: [String: String]) -> String {
        if let named = environment["CORTADO_NOTEBOOK"], !named.isEmpty { return named }
        return folder(environment: environment) + "/" + fileName
    }

    private static func folder(environment: [String: String]) -> String {
        let home = environment["HOME"] ?? NSHomeDirectory()
        #if os(macOS)
            return home + "/Library/Application Support/Cortado"
        #else
            // The XDG base directory specification: a relative path is to be ignored.
            if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/cortado" }
            return home + "/.local/share/cortado"
        #endif
    }
}
