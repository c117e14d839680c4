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
        guard let value = try? JSONSerialization.jsonObject(with: Data(line.utf8)), let object = value as? [String: Any]
        else { return ["id": NSNull(), "error": "the line is not a JSON object"] }
        let id = object["id"] ?? NSNull()
        do {
            return try work(object).merging(["id": id]) { own, _ in own }
        } catch let fault as Fault {
            return ["id": id, "error": fault.text]
        } catch {
            return ["id": id, "error": "the object could not be read"]
        }
    }

    private static func write(_ object: [String: Any]) {
        let options: JSONSerialization.WritingOptions = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? JSONSerialization.data(withJSONObject: object, options: options) else { return }
        print(String(decoding: data, as: UTF8.self))
    }
}
