import CoffeeChat
import Foundation
import Seeker
import Testing

@Suite(.temporaryHome) struct LearnVoiceTests {
    private let letter = "Hello Maya,\n\nI saw your talk. Could we speak next week?\n\nWarmly,\nElise"

    @Test func `nobody who has not written yet has an odd voice`() throws {
        let voices = try LearnVoice(Desk().practice)()
        for language in MessageLanguage.allCases { #expect(voices[language] == .usual(in: language)) }
    }

    @Test func `drafts sound like what was sent, each language like its own`() throws {
        let desk = try Desk()
        try desk.describeMe()
        try desk.log("asked:email", with: desk.add("Maya"), text: letter)
        try desk.log("asked:email", with: desk.add("王敏"), text: "王老师，您好！想请教您一个问题。\n\n祝好\n小满")
        let voices = try LearnVoice(desk.practice)()
        #expect(voices[.english]?.greeting == "Hello" && voices[.english]?.signOff == "Warmly")
        #expect(voices[.chinese]?.greeting == "您好" && voices[.chinese]?.signOff == "祝好")
        let text = try OpenDesk(desk.practice)(desk.addLauren(), .init(channel: .email)).text
        #expect(text.hasPrefix("Hello Lauren") && text.contains("Warmly"))
    }

    @Test func `what was taken back teaches nothing`() throws {
        let desk = try Desk()
        try desk.log("asked:email", with: desk.add("Maya"), text: letter)
        _ = try TakeBack(desk.practice)()
        #expect(try LearnVoice(desk.practice)()[.english] == .usual(in: .english))
    }

    @Test func `what is set goes before what was learned`() throws {
        let desk = try Desk()
        try desk.log("asked:email", with: desk.add("Maya"), text: letter)
        var settings = VoiceSettings(Me())
        settings.greeting[.english] = "Dear"
        try desk.describeMe { $0.voice = settings.kept }
        let voice = try #require(try LearnVoice(desk.practice)()[.english])
        #expect(voice.greeting == "Dear" && voice.signOff == "Warmly")
        #expect(try OpenDesk(desk.practice)(desk.addLauren(), .init(channel: .email)).text.hasPrefix("Dear Lauren"))
    }
}
