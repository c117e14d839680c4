import Foundation

/// Any value that `JSONSerialization` has read, to be written back as it came.
struct JSONValue: Encodable {
    private let value: Any

    init(_ value: Any) { self.value = value }

    func encode(to encoder: any Encoder) throws {
        switch value {
        case let object as [String: Any]: try object.mapValues(JSONValue.init).encode(to: encoder)
        case let array as [Any]: try array.map(JSONValue.init).encode(to: encoder)
        default:
            var container = encoder.singleValueContainer()
            switch value {
            case let text as String: try container.encode(text)
            case let number as NSNumber where number.isTruth: try container.encode(number.boolValue)
            case let number as NSNumber:
                if let whole = number as? Int {
                    try container.encode(whole)
                } else {
                    try container.encode(number.doubleValue)
                }
            default: try container.encodeNil()
            }
        }
    }
}

extension NSNumber {
    /// Whether it was `true` or `false`, which every number can pass for.
    fileprivate var isTruth: Bool { String(cString: objCType) == "c" }
}
