import Testing

@testable import CoffeeChat

struct NoteReadingTests {
    @Test(arguments: [
        ("Would love to draw bees.", "bees", NoteReading.Stance.wish), ("想画蜜蜂。", "bees", .wish),
        ("Has had enough of bees.", "bees", .off), ("不想再养蜂。", "bees", .off),
        ("No more calls about bees.", "bees", .off), ("Bees only, and nothing else.", "bees", .only),
        ("Nothing with bees ever again, she draws maps.", "map", .mention),
        ("Designs by ear and tells only friends why.", "voice", .mention), ("Maps only from now on.", "map", .only),
        ("Kept bees on the roof.", "bees", .mention), ("她从小趴在蜂箱旁边写作业。", "bees", .mention),
    ])
    func `says how somebody stands to a thing`(notes: String, notion: String, stance: NoteReading.Stance) throws {
        let wanted = try #require(NotionTable.shared.named(notion))
        let said = NoteReading(notes).notions.filter { $0.subject == wanted }
        #expect(said.contains { $0.stance == stance }, "\(said.map(\.stance))")
    }

    @Test(arguments: [
        ("Fully booked until June.", StanceMark.full), ("档期排满了。", .full), ("Takes no gigs.", .nogigs),
        ("不接私活。", .nogigs),
        ("Between jobs.", .free), ("Does not fly.", .stay),
    ])
    func `says whether somebody has time`(notes: String, mark: StanceMark) {
        #expect(NoteReading(notes).sentence(marked: mark) != nil)
    }

    @Test func `empty notes say nothing`() {
        let reading = NoteReading("")
        #expect(reading.notions.isEmpty && reading.marks.isEmpty && reading.moods.isEmpty)
    }
}
