import Foundation
import Synchronization

/// One JSON object a line in, one a line out, in order: a bad line answers its error, and the rest goes on.
///
/// Lines that arrive together are shared among the cores; what has arrived is answered before more is waited for, so
/// that another program can ask line by line.
enum JSONLines {
    struct Fault: Error {
        let text: String

        init(_ text: String) { self.text = text }
    }

    typealias Report = Encodable & SendableMetatype
    typealias Work<Answer> = ([String: Any]) throws -> Answer

    private static let newline = UInt8(ascii: "\n")
    /// In bytes: as much as some hundred lines.
    private static let portion = 1 << 18

    static func answer<Answer: Report>(_ work: @escaping @Sendable ([String: Any]) throws -> Answer) {
        answer(preparing: { work })
    }

    /// - Parameter prepare: Makes the work for a share of the lines, which one core does in their order.
    static func answer<Answer: Report>(preparing prepare: @Sendable () -> Work<Answer>) {
        var buffer = [UInt8](repeating: 0, count: portion)
        var begun: [UInt8] = []
        while case let count = read(STDIN_FILENO, &buffer, portion), count > 0 {
            // Only what is new is searched: a line may be as long as it likes.
            guard let end = buffer[..<count].lastIndex(of: newline) else {
                begun += buffer[..<count]
                continue
            }
            answer((begun + buffer[..<end]).split(separator: newline), prepare)
            begun = Array(buffer[(end + 1)..<count])
        }
        answer([begun[...]], prepare)
    }

    private static func answer<Answer: Report>(_ lines: [ArraySlice<UInt8>], _ prepare: @Sendable () -> Work<Answer>) {
        let lines = lines.filter { $0.contains { $0 > UInt8(ascii: " ") } }
        let shares = min(lines.count, ProcessInfo.processInfo.activeProcessorCount)
        let answers = Mutex([[String]](repeating: [], count: shares))
        DispatchQueue.concurrentPerform(iterations: shares) { share in
            let own = lines[(lines.count * share / shares)..<(lines.count * (share + 1) / shares)]
            let work = prepare()
            let written = own.map { text(report(on: $0, work)) }
            answers.withLock { $0[share] = written }
        }
        answers.withLock { for line in $0.joined() { print(line) } }
        fflush(nil)
    }

    private static func report<Answer: Report>(on line: ArraySlice<UInt8>, _ work: Work<Answer>) -> LineReport<Answer> {
        guard let object = object(line) else {
            return LineReport(id: nil, .failure(Fault("the line is not a JSON object")))
        }
        do {
            return LineReport(id: object["id"], .success(try work(object)))
        } catch let fault as Fault {
            return LineReport(id: object["id"], .failure(fault))
        } catch {
            return LineReport(id: object["id"], .failure(Fault("the object could not be read")))
        }
    }

    /// Foundation refuses half a surrogate pair, which JavaScript writes without a thought, and bytes that are no UTF-8:
    /// they are mended only then.
    private static func object(_ line: ArraySlice<UInt8>) -> [String: Any]? {
        if let object = try? JSONSerialization.jsonObject(with: Data(line)) as? [String: Any] { return object }
        let text = Array(String(decoding: line, as: UTF8.self).utf8)
        let mended = LoneSurrogates.mended(text) ?? text
        return try? JSONSerialization.jsonObject(with: Data(mended)) as? [String: Any]
    }

    private static func text(_ report: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // An id that cannot be written back, such as a number beyond all bounds: the line still has its answer.
        return (try? encoder.encode(report)).map { String(decoding: $0, as: UTF8.self) }
            ?? #"{"error":"the id could not be read","id":null}"#
    }

    /// An answer, or what was wrong with the line, and beside it the line's own id.
    private struct LineReport<Answer: Report>: Encodable {
        let id: JSONValue
        let outcome: Result<Answer, Fault>

        init(id: Any?, _ outcome: Result<Answer, Fault>) {
            self.id = JSONValue(id ?? NSNull())
            self.outcome = outcome
        }

        private enum Key: String, CodingKey { case id, error }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: Key.self)
            try container.encode(id, forKey: .id)
            switch outcome {
            case .success(let answer): try answer.encode(to: encoder)
            case .failure(let fault): try container.encode(fault.text, forKey: .error)
            }
        }
    }
}
