import Foundation

/// Short lists inside a column, as JSON: they are read and written whole, and never searched.
enum Lists {
    static func text(_ list: [String]) -> String {
        if list.isEmpty { return "[]" }
        guard let data = try? JSONEncoder().encode(list) else { return "[]" }
        return String(decoding: data, as: UTF8.self)
    }

    static func list(_ text: String) -> [String] {
        if text == "[]" { return [] }
        return (try? JSONDecoder().decode([String].self, from: Data(text.utf8))) ?? []
    }
}
