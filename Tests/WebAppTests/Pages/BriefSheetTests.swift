import CoffeeChat
import Foundation
import Seeker
import Testing
import Wording

@testable import WebApp

@Suite struct BriefSheetTests {
    @Test func `a label that does not fit is cut, and left out where nothing of it fits`() {
        #expect(CareerDrawing.fitted("UX Designer · Lyft", to: 40) == "UX Designer · Lyft")
        #expect(CareerDrawing.fitted("UX Designer · Lyft", to: 6) == "UX Design…")
        #expect(CareerDrawing.fitted("交互设计师", to: 4.8) == "交互设计…")
        #expect(CareerDrawing.fitted("UX Designer", to: 1) == "")
    }
}
