import Foundation

/// One JSON object a line in, one a line out, in order: a bad line answers its error, and the rest goes on.
enum JSONLines {
    struct Fault: Error {
        let text: String

        init(_ text: String) { self.text = text }
    }

    static func answer(_ work: ([String: Any]) throws -> [String: Any]) {
        while let line = readLine(strippingNewline: true) {
            if line.allSatisfy(\.isWhitespace) { continue }
            write(answer(to: line, work))
        }
    }

    private static func answer(to line: String, _ work: ([String: Any]) throws -> [String: Any]) -> [String: Any] {
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

    /// Foundation refuses half a surrogate pair, which JavaScript writes without a thought: it is mended only then.
    private static func object(_ line: String) -> [String: Any]? {
        let bytes = Data(line.utf8)
        if let object = try? JSONSerialization.jsonObject(with: bytes) as? [String: Any] { return object }
        guard let mended = LoneSurrogates.mended(Array(bytes)) else { return nil }
        return try? JSONSerialization.jsonObject(with: Data(mended)) as? [String: Any]
    }

    private static func write(_ object: [String: Any]) {
        let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
        let data = try? JSONSerialization.data(withJSONObject: object, options: options)
        // An id that cannot be written back, such as a number beyond all bounds: the line still has its answer.
        print(data.map { String(decoding: $0, as: UTF8.self) } ?? #"{"error":"the id could not be read","id":null}"#)
    }
}
