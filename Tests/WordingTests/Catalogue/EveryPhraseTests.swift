import Foundation
import Testing

@testable import Wording

struct EveryPhraseTests {
    /// Every page of the catalogue. The test below sees to it that none is missing here.
    static let pages: [any Catalogued.Type] = [
        ActionWords.self, CheckPhrase.self, CommandWords.self, CommonWords.self, DataWords.self, DeedWords.self,
        DoctorWords.self,
        DocumentFlawWords.self, EaseWords.self, EventGroupWords.self, FindingPhrase.self, ForgetWords.self,
        FormWords.self,
        HistoryPhrase.self, ImportResultWords.self, ImportWords.self, JourneyWords.self, LayoutWords.self,
        KeepInTouchWords.self, CircleWords.self, LogWords.self, PeopleWords.self, PersonDoneWords.self,
        PersonFieldWords.self,
        PersonFormWords.self,
        PersonSumWords.self, PersonWords.self, PlainFaultWords.self, PlainWords.self, PromiserWords.self,
        ReasonPhrase.self, RefusalWords.self, SkippedWords.self, StartWords.self, StepsChoiceWords.self,
        StepsPhrase.self, TodayWords.self, TroubleWords.self, WelcomeWords.self, WhyPhrase.self, YouDoneWords.self,
        ProfileWords.self, ProfileImportWords.self, YouWords.self, DeskWords.self, VoiceWords.self,
        PlanPhrase.self, ProgressPhrase.self, LookBackPhrase.self, SetbackPhrase.self, ReasonToWritePhrase.self,
        HelpPhrase.self, ProgressLabels.self,
        ReplyFitWords.self, CalendarWords.self, GuestAnswerWords.self, InvitationWords.self, NoSlotWords.self,
        SlotAnswerWords.self, TimesCommandWords.self,
        TimesPageWords.self, OfferPageWords.self, AnswerPageWords.self, InvitationPageWords.self, TalkLinkWords.self,
        DeskTimesWords.self, ProgressPageWords.self, GiveBackWords.self, HelpTalkWords.self, TodayPlanWords.self,
        ReplyReadingWords.self, ProfilePageWords.self, GroundWords.self, SharedWords.self,
        AboutWords.self, BriefWords.self, NotingWords.self, SayingWords.self, WishWords.self, MatchPhrase.self,
        BriefPageWords.self, ChatPageWords.self, FoundWords.self, AfterPageWords.self, MeetingLinkWords.self,
    ]

    @Test(arguments: pages.indices)
    func `every sentence is sound in both languages`(page: Int) {
        func check<Page: Catalogued>(_ type: Page.Type) {
            for key in type.allCases { expectSound(key.phrase, "\(type).\(key)") }
        }
        check(Self.pages[page])
    }

    @Test func `no page of the catalogue is left out of this test`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Wording")
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        var found: Set<String> = []
        for file in files {
            let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
            for line in text.split(separator: "\n") where line.contains(": Catalogued {") && line.contains("enum ") {
                let name = line.components(separatedBy: "enum ")[1].prefix { $0 != ":" }
                found.insert(String(name))
            }
        }
        #expect(found == Set(Self.pages.map { String(describing: $0) }))
        #expect(!found.isEmpty)
    }
}
