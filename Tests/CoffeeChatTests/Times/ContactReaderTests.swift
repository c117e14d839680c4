import Testing

@testable import CoffeeChat

struct ContactReaderTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            ("Write to a.b@example.org.", ["a.b@example.org"]),
            ("ring 312-555-0188 after 2", ["312-555-0188"]),
            ("发到li@example.cn，电话139 0000 2468", ["li@example.cn", "139 0000 2468"]),
        ] as [(String, [String])])
    func `addresses and numbers are read`(text: String, expected: [String]) {
        #expect(kit.read(text).emails + kit.read(text).phones == expected)
    }
}
