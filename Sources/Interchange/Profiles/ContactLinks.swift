import CoffeeChat
import Foundation

/// The first e-mail address and the first profile address in a text.
struct ContactLinks {
    private(set) var email = ""
    private(set) var profile: ProfileAddress?

    init(in text: String) {
        for word in text.split(whereSeparator: { $0.isWhitespace || "()<>[]{}，。；、“”\"'（）".contains($0) }) {
            if email.isEmpty, let found = Self.email(word) { email = found }
            if profile == nil, let found = Self.profile(word) { profile = found }
            if !email.isEmpty, profile != nil { break }
        }
    }

    static func profile(_ word: Substring) -> ProfileAddress? {
        let lowered = word.lowercased()
        guard lowered.contains("linkedin.com/in/") || lowered.contains("linkedin.cn/in/") else { return nil }
        let start = lowered.range(of: "linkedin.")?.lowerBound ?? lowered.startIndex
        var path = lowered[start...].split(separator: "/", omittingEmptySubsequences: true).prefix(3)
        guard path.count == 3 else { return nil }
        path[0] = "linkedin.com"
        return ProfileAddress(path.joined(separator: "/"))
    }

    /// One `@`, something before it, and a host with a dot and letters at its end.
    static func email(_ word: Substring) -> String? {
        let bare = word.trimmingSuffix { ".,;:!?".contains($0) }
        let plain = bare.hasPrefix("mailto:") ? bare.dropFirst(7) : bare
        let parts = plain.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, hasEnding(parts[1]) else { return nil }
        return String(plain)
    }

    static func hasEnding(_ host: Substring) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last else { return false }
        return last.unicodeScalars.count >= 2 && last.unicodeScalars.allSatisfy(\.properties.isAlphabetic)
    }
}
