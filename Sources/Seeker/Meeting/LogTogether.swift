import CoffeeChat
import Foundation
import Notebook

/// Adds several events as one change: one undo takes all of them back.
struct LogTogether {
    private let practice: Practice

    init(_ practice: Practice) { self.practice = practice }

    /// - Parameter records: At least one; the first gives the change its name.
    func callAsFunction(_ records: [EventRecord], to id: PersonID) throws(SeekerError) -> ActionID? {
        guard let first = records.first else { return nil }
        let rest = try practice.answering { try records.dropFirst().map { try Event($0) } }
        return try LogEvent(practice)(first, to: id) { writer, key in
            for event in rest { try writer.add(event, to: key) }
        }
    }
}
