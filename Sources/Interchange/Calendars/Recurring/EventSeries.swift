/// An event with all that replaces single times of it.
struct EventSeries {
    /// The event itself; `nil` where a calendar holds only a changed time of it, as an invitation to one may.
    var event: CalendarEvent?
    var changes: [CalendarEvent] = []

    /// Puts together what has one identity; of two versions the later one counts (RFC 5545, 3.8.7.4).
    static func series(of events: [CalendarEvent]) -> [EventSeries] {
        var series: [EventSeries] = []
        var places: [String: Int] = [:]
        places.reserveCapacity(events.count)
        for event in events {
            guard let place = places[event.uid] else {
                places[event.uid] = series.count
                series.append(
                    event.instead == nil ? EventSeries(event: event) : EventSeries(event: nil, changes: [event]))
                continue
            }
            series[place].take(event)
        }
        return series
    }

    private mutating func take(_ other: CalendarEvent) {
        guard let instead = other.instead else {
            if event.map({ $0.sequence <= other.sequence }) ?? true { event = other }
            return
        }
        if let index = changes.firstIndex(where: { $0.instead == instead }) {
            if changes[index].sequence <= other.sequence { changes[index] = other }
        } else {
            changes.append(other)
        }
    }
}
