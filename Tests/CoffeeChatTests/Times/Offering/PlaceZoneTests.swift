import CoffeeChat
import Foundation
import Testing

struct PlaceZoneTests {
    @Test(arguments: [
        ("San Francisco Bay Area", "America/Los_Angeles"), ("Munich, Bavaria, Germany", "Europe/Berlin"),
        ("München", "Europe/Berlin"), ("中国 上海", "Asia/Shanghai"), ("北京市海淀区", "Asia/Shanghai"),
        ("Sydney, New South Wales, Australia", "Australia/Sydney"),
        ("New York City Metropolitan Area", "America/New_York"),
        ("Greater Seattle Area", "America/Los_Angeles"), ("Portland, Maine, United States", "America/New_York"),
        ("Portland, ME", "America/New_York"), ("Portland, Oregon", "America/Los_Angeles"),
        ("London, Ontario, Canada", "America/Toronto"), ("London Area, United Kingdom", "Europe/London"),
        ("Cambridge, MA", "America/New_York"), ("Cambridge, England, United Kingdom", "Europe/London"),
        ("Atlanta, Georgia", "America/New_York"), ("Tbilisi, Georgia", "Asia/Tbilisi"),
        ("Paris, Texas", "America/Chicago"),
        ("San José, Costa Rica", "America/Costa_Rica"), ("Bengaluru, Karnataka, India", "Asia/Kolkata"),
        ("美国旧金山湾区", "America/Los_Angeles"), ("旧金山，美国", "America/Los_Angeles"), ("英国伦敦", "Europe/London"),
        ("Wien", "Europe/Vienna"), ("Zürich, Schweiz", "Europe/Zurich"), ("São Paulo, Brasil", "America/Sao_Paulo"),
        ("Washington, DC", "America/New_York"), ("Hong Kong SAR", "Asia/Hong_Kong"), ("Singapore", "Asia/Singapore"),
        ("Kraków, Poland", "Europe/Warsaw"), ("St. Louis, Missouri", "America/Chicago"),
        ("Birmingham, Alabama", "America/Chicago"),
        ("Germany", "Europe/Berlin"), ("Remote - Berlin", "Europe/Berlin"),
        ("Austin, Texas Metropolitan Area", "America/Chicago"),
        ("德国柏林", "Europe/Berlin"), ("广东省深圳市", "Asia/Shanghai"), ("多伦多", "America/Toronto"),
        ("Perth, Australia", "Australia/Perth"),
    ])
    func `knows the zone of a place`(place: String, zone: String) {
        #expect(PlaceZone(place: place) == .certain(zone))
    }

    @Test(arguments: [
        ("United States", "America/New_York"), ("Australia", "Australia/Sydney"), ("加拿大", "America/Toronto"),
        ("Cambridge", "America/New_York"), ("Georgia", "Asia/Tbilisi"), ("Brazil", "America/Sao_Paulo"),
    ])
    func `does not guess where a place has several`(place: String, likeliest: String) throws {
        let zone = try #require(PlaceZone(place: place))
        #expect(!zone.isCertain)
        #expect(zone.likeliest == likeliest)
    }

    @Test(arguments: ["", "Remote", "Anywhere in Europe", "🌍", "Earth", "远程", "me", "a\u{0301}\u{200B}", "or in"])
    func `says nothing about the rest`(place: String) {
        #expect(PlaceZone(place: place) == nil)
    }
}
