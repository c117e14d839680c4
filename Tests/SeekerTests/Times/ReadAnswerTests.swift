import CoffeeChat
import Foundation
import Testing
import Wording

@testable import Seeker

@Suite(.temporaryHome) struct ReadAnswerTests {
    @Test func `what she offers is said on both clocks, with what of it fits`() throws {
        let (desk, lauren) = try Desk.withLauren()
        try desk.busy("20261201T193000", "20261201T230000")
        let read = try ReadAnswer(desk.practice)("I could do Tuesday, December 1 from 9am to 12pm.", from: lauren)
        #expect(read.reading.intent == .offers)
        // 18:00 to 21:00 in Berlin, of which 19:30 on is taken.
        #expect(
            try read.windows.first?.fits == [
                Desk.span("2026-12-01T18:00"), Desk.span("2026-12-01T18:30"), Desk.span("2026-12-01T19:00"),
            ])
        let sentences = read.sentences(in: .english)
        #expect(sentences[0] == "Lauren Chen offers Tuesday, December 1, 9:00 am to 12:00 pm, PT.")
        #expect(sentences[1] == "That is Tuesday, December 1, 6:00 pm to 9:00 pm, CET.")
        #expect(sentences[2] == "3 half hours of it fit your calendar.")
        #expect(read.sentences(in: .chinese)[2] == "其中有 3 个半小时你有空。")
    }

    @Test func `a time that she takes and that is free can be booked at once`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let read = try ReadAnswer(desk.practice)("Tuesday, December 1 at 10am works great!", from: lauren)
        #expect(try read.exact == Desk.span("2026-12-01T19:00"))
        try desk.busy("20261201T190000", "20261201T193000")
        let taken = try ReadAnswer(desk.practice)("Tuesday, December 1 at 10am works great!", from: lauren)
        #expect(taken.exact == nil)
        #expect(taken.sentences(in: .english).contains("None of it is free in your calendar."))
    }

    @Test func `outside my hours is told from taken`() throws {
        let (desk, lauren) = try Desk.withLauren()
        try desk.change { $0.hours = "Mon-Fri 9-12" }
        let read = try ReadAnswer(desk.practice)("I could do Tuesday, December 1 from 9am to 10am.", from: lauren)
        #expect(read.windows.first?.fits.isEmpty == true)
        #expect(read.windows.first?.outsideHours.count == 2)
        #expect(read.sentences(in: .english).contains { $0.contains("outside your hours") })
    }

    @Test func `without times it says what the answer is`() throws {
        let (desk, lauren) = try Desk.withLauren()
        let read = try ReadAnswer(desk.practice)("Sorry, I don't take calls like this.", from: lauren)
        #expect(read.windows.isEmpty && read.exact == nil)
        #expect(!read.sentences(in: .english).isEmpty)
    }
}
