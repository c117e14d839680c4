package import Hummingbird
package import Wording

/// What a route knows about a request besides the request itself; filled in by the checks on the way in.
package struct ServerContext: RequestContext {
    package var coreContext: CoreRequestContextStorage
    package let client: Client
    /// Chosen before anything else, so that a refusal too is in the reader's language.
    package var language: Language = .english
    /// `nil` until the login was checked: a route behind the login always has one.
    package var session: Session?
    /// The body of a POST, read and checked already.
    package var form = Form()
    package var isDemo = false

    package init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        client = Client(channel: source.channel)
    }

    /// The value of the hidden field `csrf` that each form of a page must hold.
    package var csrf: String { session?.csrf.text ?? "" }

    /// A part of the path such as `{person}`, with its escapes decoded; Hummingbird hands them over raw.
    package func part(_ name: String) -> String? {
        coreContext.parameters.get(name).map { PercentCoding.decoded($0.utf8) }
    }
}
