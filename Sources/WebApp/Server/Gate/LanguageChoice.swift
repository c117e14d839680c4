package import Hummingbird
package import Wording

/// The language of an answer: what was chosen here before (a cookie), else the setting, else what the browser asks.
package struct LanguageChoice: RouterMiddleware {
    package static let cookieName = "cortado-language"

    private let fallback: Language?

    package init(fallback: Language?) {
        self.fallback = fallback
    }

    package func handle(
        _ request: Request, context: ServerContext, next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
        let chosen = Cookies(request.headers)[LanguageChoice.cookieName].flatMap { Language(rawValue: $0) }
        let accepted = request.headers[.acceptLanguage] ?? ""
        var context = context
        context.language = chosen ?? fallback ?? LanguageChoice.preferred(accepted)
        return try await next(request, context)
    }

    /// The first of our languages by the weights of `Accept-Language` (RFC 9110, section 12.5.4), else English.
    /// Every Chinese gets the one Chinese there is: nearer than English for those who put it first.
    package static func preferred(_ header: String) -> Language {
        let ranges = header.split(separator: ",").compactMap { range -> (language: Language, weight: Double)? in
            let parts = range.split(separator: ";").map { $0.trimmingSpaces() }
            guard let code = parts.first, let language = Language(code: code) else { return nil }
            let weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
            return weight > 0 ? (language, weight) : nil
        }
        // Not `max(by:)`, which takes the last of equals; the browser puts its favourite first.
        let heaviest = ranges.map(\.weight).max()
        return ranges.first { $0.weight == heaviest }?.language ?? .english
    }
}

extension Response {
    /// Remembers the language for a year, whatever the port: it is the reader's, not the server's.
    package func remembering(_ language: Language) -> Response {
        keeping(language.rawValue, as: LanguageChoice.cookieName)
    }
}
