package import CoffeeChat
package import Foundation
import Interchange

/// Busy time of one calendar by itself, for scripts and for measuring; no notebook is opened.
package struct ReadCalendar {
    package init() {}

    package func callAsFunction(
        _ bytes: [UInt8], from: Date, to: Date, zone: TimeZone
    ) throws(SeekerError) -> [TimeSpan] {
        do {
            return try CalendarFile(bytes, file: "calendar").busy(from: from, to: to, zone: zone).spans
        } catch {
            throw .refused(error)
        }
    }
}
