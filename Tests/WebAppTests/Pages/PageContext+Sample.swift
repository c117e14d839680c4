import CoffeeChat
import Wording

@testable import WebApp

extension PageContext {
    static func sample(_ language: Language = .english, path: String = "/today") -> PageContext {
        PageContext(
            language: language, csrf: "T0KEN", path: path, today: Day(number: 20_781),
            counts: RailCounts(today: 3, people: 1204))
    }
}
