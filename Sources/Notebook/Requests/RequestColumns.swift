import CoffeeChat
import Foundation

/// A request as plain columns, and back.
extension HelpRequest {
    var columns: [String: Cell] {
        var columns: [String: Cell] = [
            "received_on": .integer(received.number), "text": .text(text), "answer": .text(answer.word),
            "later_from": .null, "answered_on": Cell(answeredOn?.number), "starts": .null, "ends": .null,
            "link": .text(talk?.link ?? ""),
        ]
        if case .later(let day) = answer { columns["later_from"] = .integer(day.number) }
        if let talk {
            columns["starts"] = .integer(NotebookWriter.seconds(talk.start))
            columns["ends"] = .integer(NotebookWriter.seconds(talk.end))
        }
        return columns
    }
}

extension HelpRequest.Answer {
    fileprivate var word: String {
        switch self {
        case .open: ""
        case .yes: "yes"
        case .no: "no"
        case .later: "later"
        }
    }

    init(word: String, later: Int?) {
        switch word {
        case "yes": self = .yes
        case "no": self = .no
        case "later": self = later.map { .later(Day(number: $0)) } ?? .open
        default: self = .open
        }
    }
}
