import Testing

@testable import Seeker

@Suite struct VideoLinkTests {
    @Test func `a room is never the same, and holds nothing that has to be encoded`() {
        var chance = SeededGenerator(seed: 1)
        let links = (0..<2000).map { _ in VideoLink.fresh(at: "", using: &chance) }
        #expect(Set(links).count == links.count)
        for link in links.prefix(50) {
            #expect(link.hasPrefix("https://meet.jit.si/"))
            let room = link.dropFirst("https://meet.jit.si/".count)
            #expect(room.split(separator: "-").count == 6)
            #expect(
                room.utf8.allSatisfy {
                    ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || (0x30...0x39).contains($0) || $0 == 0x2D
                })
        }
    }

    @Test func `another server is taken as it stands`() {
        var chance = SeededGenerator(seed: 1)
        for address in ["https://jitsi.example.org", "https://jitsi.example.org/"] {
            #expect(VideoLink.fresh(at: address, using: &chance).hasPrefix("https://jitsi.example.org/"))
            #expect(!VideoLink.fresh(at: address, using: &chance).contains(".org//"))
        }
    }
}
