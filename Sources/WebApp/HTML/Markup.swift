/// A finished page or part of one, as UTF-8: what a view gives back.
package struct Markup: Hashable, Sendable {
    package let bytes: [UInt8]

    package var text: String { String(decoding: bytes, as: UTF8.self) }
}
