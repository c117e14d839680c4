import CoffeeChat
import Foundation
package import Notebook

/// What `doctor` finds, sound or not.
package struct Examination: Sendable {
    package let health: NotebookHealth
    /// The version of the zone data by which every time is reckoned, such as `2026a`; empty where it does not tell.
    package let zoneData: String
    /// Whose copy of the IANA data that is.
    package let zoneSource: String
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
                health: try practice.notebook.health(), zoneData: Self.zoneData, zoneSource: Self.zoneSource,
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

    /// As Foundation says it, and not as /usr/share/zoneinfo does: all of Cortado's times come from `TimeZone`, and on
    /// Linux that has data of its own.
    private static var zoneData: String {
        let version = TimeZone.timeZoneDataVersion
        return version == "None" ? "" : version
    }

    #if os(Linux)
        private static let zoneSource = "ICU, with Swift’s Foundation"
    #else
        private static let zoneSource = "ICU, with the system’s Foundation"
    #endif
}
