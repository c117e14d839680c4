import CoffeeChat
import Wording

/// The stations of a journey, and how far along a stage stands.
enum JourneyLine {
    static let stations: [JourneyWords] = [.ready, .asked, .yes, .booked, .met, .thanked]

    /// The station at which a stage stands; `nil` before the first, and for those who rest beside the way.
    static func index(of stage: Stage) -> Int? {
        switch stage {
        case .idea, .later, .resting: nil
        case .ready: 0
        case .asked, .followedUp: 1
        case .yes: 2
        case .booked: 3
        case .met: 4
        case .inTouch: 5
        }
    }
}

extension HTML {
    /// One line with its stations; what is done, where we are and what is to come are said in words as well.
    func journeyLine(_ stage: Stage) {
        let now = JourneyLine.index(of: stage)
        self(.ol, .class("journey"), .aria(.label, JourneyWords.label(language))) {
            for (index, station) in JourneyLine.stations.enumerated() {
                let isDone = now.map { index < $0 } ?? false
                let isNow = index == now
                self(
                    .li, .classes(isNow ? "now" : isDone ? "done" : "ahead"),
                    isNow ? .aria(.current, "step") : .none
                ) {
                    self(.span, say: station)
                    if isDone { self(.span, .class("unseen"), say: JourneyWords.done) }
                }
            }
        }
    }

    /// The stage as a chip: its name in words, its colour only beside them.
    func stageChip(_ stage: Stage, _ name: String) {
        self(.span, .classes("chip stage-\(stage.rawValue)"), text: name)
    }
}
