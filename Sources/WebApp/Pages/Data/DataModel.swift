/// Where my data lives, and how it comes in and goes out.
package struct DataModel: Sendable {
    /// The notebook's path.
    package var path: String
    /// "1.2 MB"
    package var size: String
    package var people: Int
    package var events: Int
    package var findings: [Finding]
    package var version: String
    /// Why the file that was just sent cannot be restored from.
    package var restoreError: String?

    /// One finding of the doctor.
    package struct Finding: Hashable, Sendable {
        package enum State: Sendable { case ok, warning, fault }

        package var state: State
        package var text: String
        /// What to do; empty where all is well.
        package var advice: String

        package init(_ state: State, _ text: String, advice: String = "") {
            self.state = state
            self.text = text
            self.advice = advice
        }
    }

    package init(
        path: String, size: String, people: Int, events: Int, findings: [Finding] = [], version: String = "",
        restoreError: String? = nil
    ) {
        self.path = path
        self.size = size
        self.people = people
        self.events = events
        self.findings = findings
        self.version = version
        self.restoreError = restoreError
    }
}
