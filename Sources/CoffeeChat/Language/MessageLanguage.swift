/// A language in which messages are read.
package enum MessageLanguage: String, CaseIterable, Codable, Sendable {
    case english = "en"
    case chinese = "zh-Hans"
}
