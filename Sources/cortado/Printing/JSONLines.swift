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

    typealias Work = @Sendable ([String: Any]) throws -> [String: Any]

    private static let newline = UInt8(ascii: "\n")
    /// As much as a pipe holds at once, or some hundred lines of a file.
    private static let portion = 1 << 18

    static func answer(_ work: Work) {
        var buffer = [UInt8](repeating: 0, count: portion)
        var begun: [UInt8] = []
        while case let count = read(STDIN_FILENO, &buffer, portion), count > 0 {
            // Only what is new is searched: a line may be as long as it likes.
            guard let end = buffer[..<count].lastIndex(of: newline) else {
                begun += buffer[..<count]
                continue
            }
            answer((begun + buffer[..<end]).split(separator: newline), work)
            begun = Array(buffer[(end + 1)..<count])
        }
        answer([begun[...]], work)
    }

    private static func answer(_ lines: [ArraySlice<UInt8>], _ work: Work) {
        let lines = lines.filter { $0.contains { $0 > UInt8(ascii: " ") } }
        let answers = Mutex([String](repeating: "", count: lines.count))
        DispatchQueue.concurrentPerform(iterations: lines.count) { index in
            let answer = text(answer(to: lines[index], work))
            answers.withLock { $0[index] = answer }
        }
        answers.withLock { for answer in $0 { print(answer) } }
        fflush(nil)
    }

    private static func answer(to line: ArraySlice<UInt8>, _ work: Work) -> [String: Any] {
        guard let object = object(line) else { return ["id": NSNull(), "error": "the line is not a JSON object"] }
        let id = object["id"] ?? NSNull()
        do {
            return try work(object).merging(["id": id]) { own, _ in own }
        } catch let fault as Fault {
            return ["id": id, "error": fault.text]
        } catch {
            return ["id": id, "error": "the object could not be read"]
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

    private static func text(_ object: [String: Any]) -> String {
        let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
        let data = try? JSONSerialization.data(withJSONObject: object, options: options)
        // An id that cannot be written back, such as a number beyond all bounds: the line still has its answer.
        return data.map { String(decoding: $0, as: UTF8.self) } ?? #"{"error":"the id could not be read","id":null}"#
    }
}
