import Testing

@testable import CoffeeChat

@Suite struct PersonNameTests {
    @Test(arguments: [
        ("Lauren LaRen", "Lauren"), ("Maya Torres, PMP, MBA", "Maya"), ("Robert Downey Jr.", "Robert"),
        ("Dr. Anna Schmidt", "Dr. Schmidt"), ("Ms. Farouk", "Ms. Farouk"), ("JAMES O'NEILL", "James"),
        ("jean-luc picard", "Jean-Luc"), ("Katherine (Kate) Miller", "Kate"), ("Priya S. (She/Her)", "Priya"),
        ("J. Robert Smith", "Robert"), ("A. J. Cook", "A. J."), ("J. Smith", "J. Smith"), ("Björk", "Björk"),
        ("周晓岚", "周晓岚"), ("王 小明", "王小明"), ("Vivian 林", "Vivian"), ("Иван Петров", "Иван"), ("محمد علي", "محمد"),
        ("佐藤 さくら", "佐藤 さくら"), ("Åsa Öberg 🚀", "Åsa"), ("Chloe\u{202E} Kim", "Chloe"), ("<b>Bob</b> Tables", "Bob"),
        ("D'Angelo Russell III", "D'Angelo"), ("Oscar Ruiz PhD", "Oscar"),
    ])
    func `English greets by what friends call them, and by the whole where that cannot be told`(
        name: String, greeted: String
    ) {
        #expect(PersonName(name).inEnglish(.informal) == greeted)
    }

    @Test(arguments: [
        ("周晓岚", "周老师", "周晓岚"), ("欧阳明月", "欧阳老师", "欧阳明月"), ("铁柱", "铁柱老师", "铁柱"), ("Lauren Chen", "Lauren", "Lauren"),
        ("杜师傅", "杜师傅", "杜师傅"), ("任我行", "任老师", "任我行"),
    ])
    func `Chinese greets by surname and 老师, or by the whole name`(name: String, formal: String, informal: String) {
        #expect(PersonName(name).inChinese(.formal) == formal)
        #expect(PersonName(name).inChinese(.informal) == informal)
    }

    @Test(arguments: ["", " ", "🚀", "\u{202E}", "[Name]", "!!!"])
    func `no name is no name`(name: String) {
        #expect(PersonName(name).isEmpty)
    }
}
