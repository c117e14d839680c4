package import CoffeeChat
package import Foundation

/// What the seeker's phone subscribes to: the talks, and what is due.
package struct CalendarFeed: Sendable {
    /// Something to do on a day. It blocks no time.
    package struct Task: Hashable, Sendable {
        package let uid: String
        package let day: Day
        package let summary: String

        package init(uid: String, day: Day, summary: String) {
            self.uid = uid
            self.day = day
            self.summary = summary
        }
    }

    package var name: String
    package var stamp: Date
    package var talks: [ChatInvitation]
    package var tasks: [Task]

    package init(name: String, stamp: Date, talks: [ChatInvitation], tasks: [Task]) {
        self.name = name
        self.stamp = stamp
        self.talks = talks
        self.tasks = tasks
    }

    package var bytes: [UInt8] {
        var lines = ContentLines()
        lines.begin("VCALENDAR")
        lines.add("VERSION", "2.0")
        lines.add("PRODID", CalendarProduct.name)
        lines.add("CALSCALE", "GREGORIAN")
        lines.add("X-WR-CALNAME", text: name)
        lines.add("REFRESH-INTERVAL;VALUE=DURATION", "PT1H")
        var zones: Set<String> = []
        for talk in talks where zones.insert(talk.zone.identifier).inserted {
            let first = talks.filter { $0.zone == talk.zone }.map(\.span.start).min() ?? talk.span.start
            ZoneWriter(zone: talk.zone, around: first).write(to: &lines)
        }
        for talk in talks {
            // Nobody is invited by a feed: the addresses stay at home.
            var entry = talk
            (entry.organizer, entry.attendee) = (nil, nil)
            entry.event(to: &lines, alarm: nil)
        }
        for task in tasks { write(task, to: &lines) }
        lines.end("VCALENDAR")
        return lines.bytes
    }

    private func write(_ task: Task, to lines: inout ContentLines) {
        lines.begin("VEVENT")
        lines.add("UID", task.uid)
        lines.add("DTSTAMP", ICalTime.utc(stamp))
        lines.add("DTSTART;VALUE=DATE", ICalTime.text(task.day))
        lines.add("DTEND;VALUE=DATE", ICalTime.text(task.day.adding(days: 1)))
        lines.add("SUMMARY", text: task.summary)
        lines.add("TRANSP", "TRANSPARENT")
        lines.end("VEVENT")
    }
}
