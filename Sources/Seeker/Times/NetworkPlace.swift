import Foundation

/// A number on the network, and whether it is somebody's own: a calendar's address must not make this machine knock at
/// doors that only it can reach.
struct NetworkPlace: Hashable {
    /// As one writes it: `93.184.216.34`, `2606:2800::1`.
    let text: String
    private let bytes: [UInt8]

    /// Where a name leads.
    static func places(of host: String) -> [NetworkPlace] {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        #if canImport(Darwin)
            hints.ai_socktype = SOCK_STREAM
        #else
            hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        #endif
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &found) == 0 else { return [] }
        defer { freeaddrinfo(found) }
        var places: [NetworkPlace] = []
        var next = found
        while let entry = next {
            if let place = NetworkPlace(entry.pointee), !places.contains(place) { places.append(place) }
            next = entry.pointee.ai_next
        }
        return places
    }

    private init?(_ entry: addrinfo) {
        guard let address = entry.ai_addr else { return nil }
        switch entry.ai_family {
        case AF_INET:
            bytes = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
                withUnsafeBytes(of: pointer.pointee.sin_addr) { Array($0) }
            }
        case AF_INET6:
            bytes = address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { pointer in
                withUnsafeBytes(of: pointer.pointee.sin6_addr) { Array($0) }
            }
        default: return nil
        }
        text = Self.text(bytes)
    }

    /// - Parameter bytes: Four or sixteen.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        text = Self.text(bytes)
    }

    private static func text(_ bytes: [UInt8]) -> String {
        if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: bytes.count, by: 2)
            .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }.joined(separator: ":")
    }

    var isThisMachine: Bool {
        if let inner = embedded { return inner.isThisMachine }
        return bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes.last == 1
    }

    /// Everything that does not lie in the open (IANA's registries of special-purpose addresses).
    var isPrivate: Bool {
        if let inner = embedded { return inner.isPrivate }
        guard bytes.count == 4 else {
            if bytes.dropLast().allSatisfy({ $0 == 0 }) || bytes[0] == 0xFF { return true }
            if bytes[0] & 0xFE == 0xFC { return true }
            return bytes[0] == 0xFE && bytes[1] & 0x80 == 0x80
        }
        switch (bytes[0], bytes[1]) {
        case (0, _), (10, _), (127, _), (169, 254), (172, 16...31), (192, 168), (198, 18...19), (224..., _),
            (100, 64...127):
            return true
        case (192, 0): return bytes[2] == 0
        default: return false
        }
    }

    /// The number of four bytes inside one of sixteen: `::ffff:10.0.0.1`, `64:ff9b::10.0.0.1`, `2002:0a00:0001::`.
    private var embedded: NetworkPlace? {
        guard bytes.count == 16 else { return nil }
        if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
            return NetworkPlace(Array(bytes[12...]))
        }
        if bytes[..<4].elementsEqual([0, 0x64, 0xFF, 0x9B]), bytes[4..<12].allSatisfy({ $0 == 0 }) {
            return NetworkPlace(Array(bytes[12...]))
        }
        return bytes[0] == 0x20 && bytes[1] == 0x02 ? NetworkPlace(Array(bytes[2..<6])) : nil
    }
}
