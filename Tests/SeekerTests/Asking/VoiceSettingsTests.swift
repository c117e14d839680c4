import CoffeeChat
import Foundation
import Seeker
import Testing

@Suite(.temporaryHome) struct VoiceSettingsTests {
    private func settings(_ change: (inout VoiceSettings) -> Void) -> VoiceSettings {
        var settings = VoiceSettings(Me())
        change(&settings)
        return settings
    }

    @Test(arguments: ["Hi", "Hello = there", "您好", "🙂 \"Hi\"", "a\\b/c"])
    func `what was set is kept by the notebook`(greeting: String) throws {
        let wanted = settings { settings in
            settings.greeting = [.english: greeting, .chinese: "你好"]
            settings.signOff[.chinese] = "祝好"
            settings.exclamations = .often
            settings.formality = .informal
        }
        let desk = try Desk()
        try desk.describeMe { $0.voice = wanted.kept }
        #expect(VoiceSettings(try DescribeMe(desk.practice)()) == wanted)
    }

    @Test func `an empty field is learned again`() {
        let emptied = settings { settings in
            settings.greeting[.english] = ""
            settings.signOff[.english] = ""
        }
        #expect(emptied.kept.isEmpty)
    }

    @Test func `你 or 您 is as it was set`() throws {
        let desk = try Desk()
        let id = try desk.add("周晓岚", title: "产品设计师", company: "美团")
        for (formality, word, other) in [(Voice.Formality.formal, "您", "你"), (.informal, "你", "您")] {
            try desk.describeMe { me in
                me.name = "林一"
                me.voice = settings { $0.formality = formality }.kept
            }
            let text = try OpenDesk(desk.practice)(id, .init(channel: .linkedinMessage)).text
            #expect(text.contains(word) && !text.contains(other), "\(text)")
        }
    }

    @Test func `a value that no version knows is learned again`() {
        let settings = VoiceSettings(Me(voice: ["formality": "royal", "exclamations": "", "greeting.tlh": "nuqneH"]))
        #expect(settings == VoiceSettings(Me()))
    }
}
