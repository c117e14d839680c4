import Testing

@testable import Interchange

@Suite struct PlaceReaderTests {
    @Test(arguments: [
        "Leeds, United Kingdom", "San Francisco Bay Area", "Greater Boston", "Oberpfaffenhofen, Bavaria, Germany",
        "上海市", "中国 广东省 深圳", "Tübingen",
        "Île-de-France, France", "Remote", "北京市, 中国", "Nairobi County, Kenya", "Port-au-Prince, Haiti",
    ])
    func `knows places, also those whose neighbours it knows`(line: String) { #expect(PlaceReader.likeness(line) >= 2) }

    @Test(arguments: [
        "Led the redesign of the rider app.", "- Ran interviews", "Key achievements:", "负责新品研发与上市，带领五人团队。",
        "worked with nurses", "www.example.org",
        "Responsible for: menus, orders, staff", "2019: moved to Berlin office", "B2B SaaS, 0 to 1",
    ])
    func `knows a description`(line: String) { #expect(PlaceReader.likeness(line) < 0) }
}
