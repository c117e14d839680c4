/// Writes messages made of facts, in the seeker's voice. The same request always gets the same answer.
package struct Drafter: Sendable {
    package init() {}

    package func draft(_ request: DraftRequest) -> DraftResult { .tooLittle([.oneFact]) }

    /// The same message with each of its openings, the best first; empty where too little is on file.
    package func openings(_ request: DraftRequest) -> [Draft] { [] }
}
