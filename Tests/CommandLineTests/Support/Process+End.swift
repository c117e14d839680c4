import Foundation

extension Process {
    /// Starts it, and comes back when it has ended.
    func runToEnd() async throws {
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            terminationHandler = { _ in done.resume() }
            do { try run() } catch { done.resume(throwing: error) }
        }
    }
}
