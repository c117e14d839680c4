package import Hummingbird

/// The cookies of a request (RFC 6265, section 4.2), read liberally: what is no pair is passed over.
package struct Cookies: Sendable {
    private let pairs: [(name: String, value: String)]

    package init(_ headers: HTTPFields) {
        pairs = headers[values: .cookie].flatMap { $0.split(separator: ";") }.compactMap { pair in
            guard let sign = pair.firstIndex(of: "=") else { return nil }
            return (pair[..<sign].trimmingSpaces(), pair[pair.index(after: sign)...].trimmingSpaces())
        }
    }

    /// The first of that name.
    package subscript(name: String) -> String? { all(name).first }

    /// All of that name: a browser sends one for each path and host that fit.
    package func all(_ name: String) -> [String] {
        pairs.filter { $0.name == name }.map(\.value)
    }
}
