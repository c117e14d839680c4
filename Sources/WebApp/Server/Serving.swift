package import Hummingbird
import ServiceLifecycle
import UnixSignals

/// Runs until SIGINT or SIGTERM, then lets the requests under way end, but waits for none for more than five
/// seconds: an upload that stands still must not keep the program alive against its owner's Ctrl+C.
///
/// - Throws: `ServerFault` if it cannot listen.
package func serve(_ application: some ApplicationProtocol, port: Int) async throws {
    guard (0...65_535).contains(port) else { throw ServerFault.noSuchPort(port: port) }
    // Not Hummingbird's `runService()`, which waits without end.
    var configuration = ServiceGroupConfiguration(
        services: [application], gracefulShutdownSignals: [.sigint, .sigterm], logger: application.logger)
    configuration.maximumGracefulShutdownDuration = .seconds(5)
    do {
        try await ServiceGroup(configuration: configuration).run()
    } catch {
        throw ServerFault(error, port: port) ?? error
    }
}
