import Testing

@testable import CoffeeChat

struct NotionTableTests {
    private static let table = NotionTable([
        "bee < animal ~ honey: bee, 蜜蜂\nanimal!: animal", "honey: honey, 蜂蜜\ncat < animal: cat",
    ])

    @Test func `a notion is itself, then its parts, what it is part of, and what is near`() throws {
        let bee = try #require(Self.table.named("bee"))
        let honey = try #require(Self.table.named("honey"))
        #expect(Self.table.nearness(bee, bee) == 1)
        #expect(Self.table.nearness(bee, honey) > 0)
        #expect(Self.table.nearness(bee, honey) == Self.table.nearness(honey, bee))
    }

    @Test func `two that share nothing but something broad are strangers`() throws {
        let bee = try #require(Self.table.named("bee"))
        let cat = try #require(Self.table.named("cat"))
        #expect(Self.table.nearness(bee, cat) == 0)
    }

    @Test func `what is near to what is near is faint, but better than nothing`() throws {
        let table = NotionTable(["bee ~ honey: bee\nhoney ~ market: honey\nmarket: market\nmine: mine"])
        let (bee, market) = (try #require(table.named("bee")), try #require(table.named("market")))
        let honey = try #require(table.named("honey"))
        #expect(table.nearness(bee, market) > 0)
        #expect(table.nearness(bee, market) < table.nearness(bee, honey))
        #expect(table.nearness(bee, try #require(table.named("mine"))) == 0)
    }

    @Test func `brand design is design, however far down it stands`() throws {
        let table = NotionTable.shared
        let (brand, design) = (try #require(table.named("brand")), try #require(table.named("design")))
        #expect(table.isPart(brand, of: design))
        #expect(!table.isPart(design, of: brand))
    }

    /// A slip of the pen in a head would silently cut a notion off.
    @Test func `every relation in the tables leads to a notion that stands there`() {
        let tables = [
            DesignNotions.table, WorkNotions.table, NatureNotions.table, BodyNotions.table, GoodsNotions.table,
            TravelNotions.table, SocietyNotions.table, LifeNotions.table,
        ]
        for line in tables.flatMap({ $0.split(separator: "\n") }) {
            let head = line.prefix { $0 != ":" }
            for name in head.split(whereSeparator: { "<~,! ".contains($0) }) {
                #expect(NotionTable.shared.named(String(name)) != nil, "\(name) in \(head)")
            }
        }
    }
}
