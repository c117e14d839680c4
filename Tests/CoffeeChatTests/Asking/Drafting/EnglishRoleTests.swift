import Testing

@testable import CoffeeChat

@Suite struct EnglishRoleTests {
    @Test(arguments: [
        ("Senior Product Design", "in Product Design"), ("Marketing", "in Marketing"), ("Senior", "as a Senior"),
        ("UX Designer", "as a UX Designer"), ("Head of Design", "as Head of Design"),
        ("Senior UX Researcher", "as a Senior UX Researcher"), ("Lead Staff Research", "in Research"),
    ])
    func `a rank belongs to somebody, not to a field`(title: String, working: String) {
        #expect(EnglishRole(PlainTitle(title, in: .english))?.working == working)
    }
}
