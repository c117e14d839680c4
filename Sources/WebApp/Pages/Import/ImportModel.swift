/// Which file is to be taken in.
package struct ImportModel: Sendable {
    package var limitMegabytes: Int
    /// Why the file that was just sent could not be read; nothing was changed.
    package var error: String?
    /// Earlier imports, newest first, that can still be undone.
    package var recent: [Recent]

    package struct Recent: Hashable, Sendable {
        /// What the undo form sends.
        package var action: String
        package var text: String
        package var when: String

        package init(action: String, text: String, when: String) {
            self.action = action
            self.text = text
            self.when = when
        }
    }

    package init(limitMegabytes: Int = 200, error: String? = nil, recent: [Recent] = []) {
        self.limitMegabytes = limitMegabytes
        self.error = error
        self.recent = recent
    }
}
