import Testing

@testable import CoffeeChat

@Suite struct GivenNameTests {
    @Test(arguments: [
        ("Lauren Chen", "Lauren"), ("Ελένη Παπαδοπούλου", "Ελένη"), ("עדי לוי", "עדי"), ("मीरा जोशी", "मीरा"),
        ("สมชาย ใจดี", "สมชาย"), ("ნინო ბერიძე", "ნინო"), ("سارة حسن", "سارة"),
    ])
    func `the first word, where given names are written first`(name: String, given: String) {
        #expect(called(name) == given)
    }

    @Test(arguments: [
        ("Nguyễn Thị Minh Châu", "Minh Châu"), ("Nguyễn Văn An", "An"), ("Trần Quốc Bảo", "Bảo"),
        ("Nguyen Thi Hoa", "Hoa"),
        ("Minh Châu Nguyễn", "Minh"), ("Mai Pham", "Mai"), ("Phan Lê", "Phan"), ("Thuy Nguyen Tran", "Thuy"),
        ("Phan Anh Nguyen", "Phan"),
    ])
    func `a Vietnamese name with the family first is called by what stands last`(name: String, given: String) {
        #expect(called(name) == given)
    }

    @Test(arguments: ["김 민준", "佐藤 さくら", "முருகன் செல்வம்"])
    func `the whole, where the order is not settled`(name: String) {
        #expect(called(name) == name)
    }

    @Test func `half an Arabic name is no name`() {
        #expect(called("عبد الله حسن") == "عبد الله")
    }

    private func called(_ name: String) -> String { GivenName.of(name.split(separator: " ").map(String.init)) }
}
