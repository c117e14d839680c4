package import Wording

/// What the caller decides about the server. The address it listens on is not among it: always 127.0.0.1.
package struct ServerSettings: Sendable {
    /// 0 takes any free port; the address handed to `onReady` holds the one that was given.
    package var port: Int
    package var session: Session
    /// The pages say that nothing here is real.
    package var isDemo: Bool
    /// The language when none was chosen in the browser; `nil` is what the browser asks for.
    package var language: Language?
    package var limits: FormLimits

    package init(
        port: Int = 8080, session: Session = .random(), isDemo: Bool = false, language: Language? = nil,
        limits: FormLimits = .standard
    ) {
        self.port = port
        self.session = session
        self.isDemo = isDemo
        self.language = language
        self.limits = limits
    }

    /// The address that logs in, for the terminal and for the browser that is opened.
    package func loginAddress(port: Int) -> String {
        "http://127.0.0.1:\(port)/?token=\(session.token.text)"
    }
}
