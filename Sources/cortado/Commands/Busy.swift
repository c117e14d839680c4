import ArgumentParser
import CoffeeChat
import Foundation
import Seeker

/// `cortado busy --jsonl`: busy time of calendars in bulk, for scripts/test-calendars.
struct Busy: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "busy", abstract: "Busy time out of calendars, in bulk.",
        discussion: """
            One object a line comes in ({"id","calendar","from","to","zone"}: the calendar's text, two times, and the zone
            of whole days), and one goes out ({"id","busy":[[start,end]…]}); no notebook is opened.
            """, shouldDisplay: false)

    @Flag(help: "Read one JSON object a line from standard input, and answer one a line.")
    var jsonl = false

    func validate() throws {
        guard jsonl else { throw ValidationError("busy reads lines: cortado busy --jsonl") }
    }

    func run() throws {
        JSONLines.answer { object in
            guard let text = object["calendar"] as? String else { throw JSONLines.Fault("calendar is missing") }
            guard let zone = (object["zone"] as? String).flatMap(TimeZone.init(identifier:)) else {
                throw JSONLines.Fault("zone is missing, or is no zone")
            }
            let (from, to) = (try instant(object["from"], in: zone), try instant(object["to"], in: zone))
            do {
                let busy = try ReadCalendar()(Array(text.utf8), from: from, to: to, zone: zone)
                return BusyReport(
                    busy: busy.map { [ISOTime.text($0.start, in: zone), ISOTime.text($0.end, in: zone)] })
            } catch let error as SeekerError {
                throw JSONLines.Fault(error.sentence(in: .english))
            }
        }
    }

    private func instant(_ value: Any?, in zone: TimeZone) throws -> Date {
        guard let instant = (value as? String).flatMap({ ISOTime.instant($0, in: zone) }) else {
            throw JSONLines.Fault("from or to is no time")
        }
        return instant
    }
}

private struct BusyReport: Encodable {
    let busy: [[String]]
}
