/// The one login there is: the token of the address printed at start, and the token that every form carries.
///
/// Both are kept together by the caller (`storedText`), so that a page left open while the program was started
/// anew can still be sent: nobody loses what they wrote to a restart.
package struct Session: Sendable {
    /// In the address printed at start, then in the cookie.
    package let token: Secret
    /// In each form (`csrf`) or in the header `X-CSRF-Token`. Its own secret rather than one made from the token:
    /// no cryptography to get wrong, and a page that leaks it does not leak the login.
    package let csrf: Secret

    package init(token: Secret, csrf: Secret) {
        self.token = token
        self.csrf = csrf
    }

    package static func random() -> Session {
        Session(token: .random(), csrf: .random())
    }

    /// What the caller keeps, in a file that only its owner may read.
    package var storedText: String { "\(token.text).\(csrf.text)" }

    /// Reads `storedText` back; `nil` for anything else, and the caller makes a new one.
    package init?(storedText: String) {
        let parts = storedText.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let token = Secret(String(parts[0])), let csrf = Secret(String(parts[1])) else {
            return nil
        }
        self.init(token: token, csrf: csrf)
    }
}
