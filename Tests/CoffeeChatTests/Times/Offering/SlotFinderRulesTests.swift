import CoffeeChat
import Foundation
import Testing

/// What no offer may break, over random calendars, zones and days, the changes of clocks among them. The check is
/// written anew with Foundation's calendar.
struct SlotFinderRulesTests {
    @Test(arguments: 0..<40)
    func `keeps every rule for any calendar`(seed: Int) {
        var sample = OfferSample(seed: seed)
        for _ in 0..<30 {
            let request = sample.request()
            let offer = SlotFinder()(request)
            #expect(offer.slots.count <= request.count)
            #expect(offer.slots.isEmpty == (offer.none != nil))
            for slot in offer.slots { check(slot, request) }
            for (slot, next) in zip(offer.slots, offer.slots.dropFirst()) {
                #expect(next.start.timeIntervalSince(slot.start) >= 3 * 3600)
            }
            for slot in offer.trades.flatMap(\.slots) { checkFree(slot, request) }
            #expect(SlotFinder()(request) == offer, "the same input gives the same output")
        }
    }

    private func check(_ slot: TimeSpan, _ request: OfferRequest) {
        checkFree(slot, request)
        let (start, end) = (clock(slot.start, request.theirZone), clock(slot.end, request.theirZone))
        #expect([0, 30].contains(start.minute % 60))
        #expect((2...6).contains(start.weekday), "a working day of theirs")
        let hours = request.theirHours == .evening ? 17 * 60...20 * 60 : 9 * 60...17 * 60
        #expect(hours.contains(start.minute) && hours.contains(end.minute) && start.day == end.day)
        let mine = clock(slot.start, request.myZone)
        let weekday = Weekday.allCases[(mine.weekday + 5) % 7]
        let length = Int(slot.end.timeIntervalSince(slot.start) / 60)
        #expect(!request.daysOff.contains(Day(slot.start, in: request.myZone)))
        let isMine = request.myHours.hours(on: weekday).contains {
            $0.lowerBound <= mine.minute && mine.minute + length <= $0.upperBound
        }
        // Around a change of clocks, or over midnight, the wall's minutes do not add up.
        let isOdd = clock(slot.end, request.myZone).minute != mine.minute + length
        #expect(isMine || isOdd, "\(slot) in my hours")
    }

    private func checkFree(_ slot: TimeSpan, _ request: OfferRequest) {
        #expect(slot.end.timeIntervalSince(slot.start) == Double(request.minutes) * 60)
        #expect(slot.start.timeIntervalSince(request.now) >= 24 * 3600)
        #expect(slot.end.timeIntervalSince(request.now) <= 14 * 86_400)
        for busy in request.busy + request.openOffers {
            #expect(slot.end.addingTimeInterval(900) <= busy.start || busy.end.addingTimeInterval(900) <= slot.start)
        }
    }

    private func clock(_ instant: Date, _ zone: TimeZone) -> (weekday: Int, day: Int, minute: Int) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.weekday, .day, .hour, .minute], from: instant)
        return (parts.weekday ?? 0, parts.day ?? 0, (parts.hour ?? 0) * 60 + (parts.minute ?? 0))
    }
}
