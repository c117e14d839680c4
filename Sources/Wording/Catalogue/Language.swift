/// A language in which Cortado speaks. Passed down to every sentence, never global.
package enum Language: String, CaseIterable, Codable, Sendable {
    case english = "en"
    case chinese = "zh-Hans"

    /// Reads what machines and browsers say: `zh`, `zh_CN.UTF-8`, `zh-Hans-CN`, `en-GB`. Other languages are `nil`.
    package init?(code: some StringProtocol) {
        let lowered = code.lowercased()
        let primary = lowered.prefix { $0 != "-" && $0 != "_" && $0 != "." && $0 != ";" }
        switch primary {
        case "en": self = .english
        case "zh": self = .chinese
        default: return nil
        }
    }

    /// The value of an HTML `lang` attribute.
    package var code: String { rawValue }

    /// The language's own name, as a switch shows it.
    package var ownName: String {
        switch self {
        case .english: "English"
        case .chinese: "简体中文"
        }
    }

    package var other: Language {
        switch self {
        case .english: .chinese
        case .chinese: .english
        }
    }
}
