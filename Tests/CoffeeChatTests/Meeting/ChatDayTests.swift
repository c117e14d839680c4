import Foundation
import Testing

@testable import CoffeeChat

@Suite struct ChatDayTests {
    private let zone = TimeZone(identifier: "Europe/Berlin") ?? .gmt

    private func at(_ text: String) -> Date { ISOTime.instant(text, in: zone) ?? .distantPast }

    private func day(_ text: String) -> Day { Day(iso: text) ?? Day(number: 0) }

    private func chatDay(_ events: [(String, Happening)], noted: [String] = [], now: String) -> ChatDay {
        ChatDay(
            events: events.enumerated().map { Event(id: Int64($0.offset), at: at($0.element.0), $0.element.1) },
            noted: noted.map(day), now: at(now), zone: zone)
    }

    private func talk(_ start: String) -> Appointment {
        Appointment(start: at(start), link: "https://us05web.zoom.us/j/1")
    }

    @Test func `the talk on the books names the day, before and on it`() {
        let booked: [(String, Happening)] = [("2026-11-20T09:00", .booked(talk("2026-11-24T23:45")))]
        #expect(chatDay(booked, now: "2026-11-21T09:00").day.iso == "2026-11-24")
        #expect(chatDay(booked, now: "2026-11-25T00:10").day.iso == "2026-11-24")
    }

    @Test func `after it was logged the notes stay with it for a fortnight`() {
        let met: [(String, Happening)] = [
            ("2026-11-20T09:00", .booked(talk("2026-11-24T15:00"))), ("2026-11-25T09:00", .met),
        ]
        #expect(chatDay(met, now: "2026-11-26T09:00").day.iso == "2026-11-24")
        #expect(chatDay(met, now: "2026-12-20T09:00").day.iso == "2026-12-20")
    }

    @Test func `a talk that was moved keeps its notes`() {
        let moved: [(String, Happening)] = [
            ("2026-11-20T09:00", .booked(talk("2026-11-24T15:00"))),
            ("2026-11-23T09:00", .moved(talk("2026-11-30T15:00"))),
        ]
        #expect(chatDay(moved, noted: ["2026-11-24"], now: "2026-11-30T15:05").day.iso == "2026-11-24")
        #expect(chatDay(moved, now: "2026-11-30T15:05").day.iso == "2026-11-30")
    }

    @Test func `the second talk begins a new sheet`() {
        let second: [(String, Happening)] = [
            ("2026-11-01T09:00", .met), ("2026-11-20T09:00", .booked(talk("2026-11-24T15:00"))),
        ]
        #expect(chatDay(second, noted: ["2026-11-01"], now: "2026-11-24T15:05").day.iso == "2026-11-24")
    }

    @Test func `without a talk it is today`() {
        #expect(chatDay([], now: "2026-11-24T09:00").day.iso == "2026-11-24")
        #expect(chatDay([("2026-11-01T09:00", .asked(.email))], now: "2026-11-24T09:00").day.iso == "2026-11-24")
    }

    @Test func `the clock warns five minutes before the end, and knows Zoom's forty`() {
        let usual = ChatClock(talk("2026-11-24T15:00"))
        #expect((usual.length, usual.warning, usual.cutOff) == (30, 25, 40))
        let long = ChatClock(
            Appointment(start: at("2026-11-24T15:00"), end: at("2026-11-24T16:00"), link: "https://zoom.us/j/1"))
        #expect((long.length, long.warning, long.cutOff) == (60, 35, 40))
        let elsewhere = ChatClock(Appointment(start: at("2026-11-24T15:00"), link: "https://meet.example/zoom.us"))
        #expect(elsewhere.cutOff == nil)
        #expect((ChatClock(nil).length, ChatClock(nil).warning) == (30, 25))
    }
}
