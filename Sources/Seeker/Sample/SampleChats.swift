import CoffeeChat
import Foundation
import Notebook

/// What Marina wrote down in her chats, by whom they were with.
enum SampleChats {
    /// The notes on the last talk with somebody, on its day; `nil` for those with whom there are none.
    static func notes(_ entry: SampleNotebook.Entry, zone: TimeZone, now: Date) -> KeptNotes? {
        guard let text = texts[entry.person.name] else { return nil }
        let talks = entry.events.compactMap { event in
            if case .booked(let talk) = event.happening { talk.start } else { nil }
        }
        return talks.last.map { KeptNotes(day: Day($0, in: zone), text: text, savedAt: now) }
    }

    private static let texts = [
        "Miguel Ángel Ortuño": """
        # design reviews
        " mise en place: what is prepped, what can burn, who tastes first
        " we sit with the drivers on Fridays, all five of us
        # portfolio
        " start with the ticket machine that nobody could use, not with the award
        ! send the article on site mapping
        https://example.com/site-mapping the article on site mapping
        @ Ileana Duarte, service designer at Linie Mobility
        """,
        "Gül Yıldırım": """
        # testing
        " test when it hurts, not when it is convenient
        " cooks never read, they glance
        # portfolio
        " one Friday night is a case study
        """,
        "Aroha Tamihana": """
        # portfolio
        " show what you cut from a project, not only what stayed
        # service blueprints
        " a lesson plan is a service blueprint with glue sticks
        https://example.com/queues the book on queues
        """,
        "林嘉怡": """
        ＃作品集
        “带班时的交接本就是田野笔记，可以直接放进作品集”
        ＃用户访谈
        “少问为什么，多问上一次”
        """,
    ]
}
