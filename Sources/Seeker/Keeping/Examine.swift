import CoffeeChat
import Foundation
package import Notebook

/// What `doctor` finds, sound or not.
package struct Examination: Sendable {
    package let health: NotebookHealth
    /// The machine's zone data, such as `2026a`; empty where the machine does not tell.
    package let zoneData: String
    package let platform: String

    package var isSound: Bool {
        health.damage.isEmpty && health.danglingReferences == 0 && health.indexGap == 0 && !health.isOpenToOthers
    }
}

package struct Examine {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction() throws(SeekerError) -> Examination {
        try practice.answering {
            Examination(
                health: try practice.notebook.health(), zoneData: Self.zoneData(),
                platform: ProcessInfo.processInfo.operatingSystemVersionString)
        }
    }

    /// Writes anew what can be computed: the search index and the standings. Loses nothing.
    package func mend() throws(SeekerError) {
        try practice.answering {
            try practice.notebook.keep { writer in
                try writer.indexEverybody()
                try Standings(practice).renewEverybody(writer: writer)
            }
        }
    }

    /// The version stands in a file beside the zones on Debian, Ubuntu and macOS alike.
    private static func zoneData() -> String {
        for path in ["/usr/share/zoneinfo/+VERSION", "/usr/share/zoneinfo/tzdata.zi"] {
            guard let text = try? String(contentsOfFile: path, encoding: .utf8),
                let line = text.split(separator: "\n").first
            else { continue }
            return line.replacingOccurrences(of: "# version ", with: "")
        }
        return ""
    }
}
