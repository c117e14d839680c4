import CoffeeChat
import Foundation
import Testing
import Wording

@testable import Seeker

@Suite(.temporaryHome) struct OfferTimesTests {
    @Test func `four times of her working day, with her zone told by her place`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let offer = try OfferTimes(desk.practice)(lauren)
        #expect(offer.theirZone.identifier == "America/Los_Angeles")
        #expect(offer.isZoneKnown)
        #expect(offer.slots.count == 4)
        #expect(offer.none == nil)
        for line in offer.lines(in: .english) { #expect(line.contains(" PT (") && line.hasSuffix(" CET)"), "\(line)") }
        #expect(offer.lines(in: .chinese).allSatisfy { $0.contains("美西时间") })
    }

    @Test func `what a calendar blocks is not offered`() throws {
        let (desk, lauren) = try Desk.withLauren()
        try desk.busy("20261123T000000", "20261205T000000")
        let offer = try OfferTimes(desk.practice)(lauren)
        let blocked = try Desk.instant("2026-12-05T00:00")
        #expect(!offer.slots.isEmpty)
        #expect(offer.slots.allSatisfy { $0.start >= blocked })
        try desk.busy("20261205T000000", "20261220T000000")
        let full = try OfferTimes(desk.practice)(lauren)
        #expect(full.slots.isEmpty)
        #expect(full.none == .calendarFull)
        #expect(full.noneSentence(in: .english)?.contains("Lauren Chen") == true)
    }

    @Test func `a talk on the books blocks its time for everybody else`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let other = try desk.add("Devon Price")
        let slots = try OfferTimes(desk.practice)(lauren).slots
        let taken = try #require(slots.first)
        _ = try BookChat(desk.practice)(other, at: taken.start)
        #expect(try !OfferTimes(desk.practice)(lauren).slots.contains(taken))
    }

    @Test func `where hours never meet the nearest trade is named`() throws {
        let (desk, lauren) = try Desk.withLauren { $0.zone = "America/New_York" }
        try desk.change { ($0.zone, $0.hours) = ("Australia/Sydney", "") }
        let offer = try OfferTimes(desk.practice)(lauren)
        #expect(offer.none == .noCommonHours)
        #expect(offer.trades.count == 2)
        let sentence = try #require(offer.noneSentence(in: .english))
        #expect(sentence.contains("never meet") && sentence.contains("If they do: "))
        #expect(offer.noneSentence(in: .chinese)?.contains("没有重合") == true)
    }

    @Test func `a place with several zones is a guess, and says so`() throws {
        let (desk, lauren) = try Desk.withLauren { $0.place = "United States" }
        let offer = try OfferTimes(desk.practice)(lauren)
        #expect(!offer.isZoneKnown)
        #expect(offer.zoneChoices.count > 1)
        let told = try OfferTimes(desk.practice)(lauren, .init(theirZone: "America/Chicago"))
        #expect(told.isZoneKnown && told.theirZone.identifier == "America/Chicago")
    }

    @Test func `one is dropped and stays away, one is added, one more like another`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let times = OfferTimes(desk.practice)
        let first = try times.proposal(lauren).slots
        let gone = try #require(first.last)
        let three = try times.drop(lauren, gone).slots
        #expect(three == first.filter { $0 != gone })
        #expect(try times.proposal(lauren).slots == three)
        let four = try times.addOne(lauren).slots
        #expect(four.count == 4 && !four.contains(gone) && Set(three).isSubset(of: four))
        let model = try #require(four.first)
        let five = try times.moreLike(lauren, model).slots
        #expect(five.count == 5)
        let others = try times.anew(lauren).slots
        #expect(Set(others).isDisjoint(with: five))
    }

    @Test func `what was proposed and is taken since gives way`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let times = OfferTimes(desk.practice)
        let slots = try times.addOne(lauren).slots
        let taken = try #require(slots.first)
        _ = try BookChat(desk.practice)(try desk.add("Devon Price"), at: taken.start)
        #expect(try times.proposal(lauren).slots == slots.filter { $0 != taken })
    }

    @Test func `times that went out are open until she answers, and offered to nobody else`() throws {
        let (desk, lauren) = try Desk.withLauren()
        try desk.log("asked:email", with: lauren)
        try desk.log("answered:yes", with: lauren)
        let sheet = try OpenDesk(desk.practice)(lauren, .init(kind: .schedule, channel: .email))
        let slots = try OfferTimes(desk.practice).proposal(lauren).slots
        for slot in slots {
            #expect(sheet.text.contains(try OfferTimes(desk.practice).proposal(lauren).line(slot, in: .english)))
        }
        let action = try MarkSent(desk.practice)(sheet.text, to: lauren, at: sheet.place)
        #expect(try OfferTimes(desk.practice)(lauren).open == slots)
        let other = try AddPerson(desk.practice)(
            Person(id: PersonID(naming: "Devon"), name: "Devon", place: "San Francisco")
        ).id
        let offered = try OfferTimes(desk.practice)(other, .init(count: 10)).slots
        #expect(offered.allSatisfy { slot in slots.allSatisfy { !$0.overlaps(slot) } })
        // Undone, they lie on the desk again.
        _ = try TakeBack(desk.practice)(action.description)
        #expect(try OfferTimes(desk.practice)(lauren).open.isEmpty)
        #expect(try OfferTimes(desk.practice).proposal(lauren).slots == slots)
    }

    @Test(arguments: ["answered:no", "answered:later", "rested"])
    func `a no gives the times back`(event: String) throws {
        let (desk, lauren) = try Desk.withLauren()
        let sheet = try OpenDesk(desk.practice)(lauren, .init(kind: .schedule, channel: .email))
        _ = try MarkSent(desk.practice)(sheet.text, to: lauren, at: sheet.place)
        #expect(try !OfferTimes(desk.practice)(lauren).open.isEmpty)
        desk.clock.pass(hours: 1)
        try desk.log(event, with: lauren)
        #expect(try OfferTimes(desk.practice)(lauren).open.isEmpty)
    }

    @Test func `each time has a mail behind it that says yes`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let offer = try OfferTimes(desk.practice)(lauren)
        let slot = try #require(offer.slots.first)
        let link = offer.mailto(slot, in: .english)
        #expect(link.hasPrefix("mailto:mara@example.org?subject=Yes%3A%20"))
        let body = try #require(link.components(separatedBy: "&body=").last?.removingPercentEncoding)
        #expect(body.hasPrefix(offer.line(slot, in: .english) + " works for me."))
        // What comes back is understood.
        let read = try ReadAnswer(desk.practice)(body, from: lauren)
        #expect(read.exact == slot)
        try desk.change { $0.email = "" }
        #expect(try OfferTimes(desk.practice)(lauren).mailto(slot, in: .english).isEmpty)
    }

    @Test func `an e-mail with times has the links behind them`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let sheet = try OpenDesk(desk.practice)(lauren, .init(kind: .schedule, channel: .email))
        _ = try OfferTimes(desk.practice).addOne(lauren)
        let fresh = try OpenDesk(desk.practice)(lauren, .init(kind: .schedule, channel: .email, isAnew: true))
        #expect(fresh.text != sheet.text)
        let mail = try WriteMail(desk.practice)(subject: fresh.subject, text: fresh.text, to: lauren)
        #expect(String(decoding: mail.bytes, as: UTF8.self).contains("text/html"))
        let plain = try WriteMail(desk.practice)(subject: "Hi", text: "Hello", to: lauren)
        #expect(!String(decoding: plain.bytes, as: UTF8.self).contains("text/html"))
    }
}
