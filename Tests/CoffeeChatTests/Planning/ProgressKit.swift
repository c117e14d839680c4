import CoffeeChat
import Foundation

extension Story {
    /// What is on file of one person, seen on a day.
    func journal(_ name: String = "Lauren", on text: String) -> ProgressJournal {
        ProgressJournal(
            person: PersonID(naming: name), events: events, isWarm: isWarm, now: Story.at(text), habits: habits)
    }

    static func ease(_ value: Int) -> Happening { Ease(value).map(Happening.felt) ?? .noted }
}
