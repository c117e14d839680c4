/// The first visit, with an empty notebook: three ways to begin.
package struct WelcomeModel: Sendable {
    /// The largest file that is taken, in megabytes.
    package var limitMegabytes: Int
    /// Why the file that was just sent could not be read.
    package var error: String?

    package init(limitMegabytes: Int = 200, error: String? = nil) {
        self.limitMegabytes = limitMegabytes
        self.error = error
    }
}
