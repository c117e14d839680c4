/// The address in `mailto:Lauren@Example.com`.
enum MailAddress {
    /// Lower case, without what stands around it.
    static func bare(_ value: String) -> String {
        let lower = value.lowercased().trimmingSpaces()
        let address = lower.hasPrefix("mailto:") ? lower.dropFirst(7) : lower[...]
        return String(address.prefix { $0 != "?" && $0 != ">" }.drop { $0 == "<" })
    }
}
