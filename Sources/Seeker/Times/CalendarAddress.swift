import Foundation

/// Where a calendar can be fetched: over `https`, and over `http` from this machine alone. `webcal` is another word for
/// `https`.
package struct CalendarAddress: Hashable, Sendable {
    package let text: String
    let host: String
    let port: Int
    let isPlain: Bool

    package init(_ typed: String) throws(CalendarTrouble) {
        var typed = typed.trimmingCharacters(in: .whitespacesAndNewlines)
        for scheme in ["webcal://", "webcals://"] where typed.lowercased().hasPrefix(scheme) {
            typed = "https://" + typed.dropFirst(scheme.count)
        }
        guard typed.utf8.count < 4000, typed.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x22 && $0 != 0x5C }),
            let parts = URLComponents(string: typed), let host = parts.host, !host.isEmpty,
            let scheme = parts.scheme?.lowercased()
        else { throw .badAddress }
        guard scheme == "https" || scheme == "http" else { throw .notHTTPS }
        let plainHost = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]")).lowercased()
        guard scheme == "https" || Self.isThisMachine(plainHost) else { throw .notHTTPS }
        guard (1...65_535).contains(parts.port ?? 443) else { throw .badAddress }
        text = typed
        self.host = plainHost
        port = parts.port ?? (scheme == "https" ? 443 : 80)
        isPlain = scheme == "http"
    }

    var isThisMachine: Bool { Self.isThisMachine(host) }

    private static func isThisMachine(_ host: String) -> Bool { ["localhost", "127.0.0.1", "::1"].contains(host) }
}

/// Why a calendar's address gave none.
package enum CalendarTrouble: Error, Hashable, Sendable {
    case badAddress, notHTTPS, privateAddress, unreachable, tooLarge, tooSlow, tooManyRedirects, notACalendar,
        toolMissing
    case status(Int)

    /// As it is kept with the calendar.
    var word: String {
        switch self {
        case .status(let code): "status \(code)"
        default: "\(self)"
        }
    }

    init?(word: String) {
        let plain: [CalendarTrouble] = [
            .badAddress, .notHTTPS, .privateAddress, .unreachable, .tooLarge, .tooSlow, .tooManyRedirects,
            .notACalendar,
            .toolMissing,
        ]
        if let known = plain.first(where: { $0.word == word }) {
            self = known
        } else if word.hasPrefix("status "), let code = Int(word.dropFirst(7)) {
            self = .status(code)
        } else {
            return nil
        }
    }
}
