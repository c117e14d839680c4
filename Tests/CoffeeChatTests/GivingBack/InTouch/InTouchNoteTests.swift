import CoffeeChat
import Foundation
import Testing

struct InTouchNoteTests {
    private static let reasons: [ReasonToWrite] = [
        .newJob(JobChange(fromTitle: "", fromCompany: "", toTitle: "Lead", toCompany: "Rivian"), on: Day(number: 0)),
        .newJob(JobChange(fromTitle: "", fromCompany: "", toTitle: "", toCompany: ""), on: Day(number: 0)),
        .metTheirFriend(PersonID(naming: "Ben"), on: Day(number: 0)), .theyKeptPromise(what: "", on: Day(number: 0)),
        .theyKeptPromise(what: "the list.", on: Day(number: 0)), .myPromise(what: "the article\nmore", due: nil),
        .theirAdvice(what: "start small", on: Day(number: 0)), .yearsSince(Day(number: 0), years: 1),
        .yearsSince(Day(number: 0), years: 3), .rhythm(last: Day(number: 0)), .fits(what: ""),
        .fits(what: "A cat clinic seeks a designer.\nMore at https://example.org/cats"),
    ]

    @Test(arguments: reasons) func `greets, gives the reason, asks for nothing, and is signed`(reason: ReasonToWrite) {
        let english = InTouchNote(reason, to: "Lauren Chen, Ph.D.", from: "Robin Vale", friend: "Ben Ode", in: .english)
        #expect(english.text.hasPrefix("Hi Lauren,\n\n"))
        #expect(english.text.hasSuffix("Warmly,\nRobin"))
        let chinese = InTouchNote(reason, to: "周晓岚", from: "陈安", friend: "李明", in: .chinese)
        #expect(chinese.text.hasPrefix("周晓岚，你好！\n\n"))
        #expect(chinese.text.hasSuffix("\n\n陈安"))
        for text in [english.text, chinese.text] {
            for wrong in ["..", "。。", "{", "  ", "coffee chat?", "。.", "您"] {
                #expect(!text.contains(wrong), "\(text)")
            }
            #expect(text.utf16.count < 500)
        }
    }

    @Test func `what was found for them goes along with its first line and its address`() {
        let reason = ReasonToWrite.fits(what: "A cat clinic seeks a designer.\nMore at https://example.org/cats now")
        let note = InTouchNote(reason, to: "Ada", from: "Robin", in: .english).text
        #expect(note.contains("thought of you:\n\nA cat clinic seeks a designer\nhttps://example.org/cats\n\n"))
    }

    @Test func `without names it still is a letter`() {
        let note = InTouchNote(.rhythm(last: Day(number: 0)), to: "", from: "", in: .english).text
        #expect(note.hasPrefix("Hi,\n\n") && !note.contains("Warmly"))
    }
}
