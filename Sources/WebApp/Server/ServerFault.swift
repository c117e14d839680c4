import Foundation
import NIOCore

/// Why the server could not start, with what its sentence needs. The sentences are Wording's.
package enum ServerFault: Error, Equatable {
    /// Somebody listens there already, often another Cortado: suggest `--port`.
    case portInUse(port: Int)
    /// The system keeps this port (below 1024) for itself: suggest `--port`.
    case portNotPermitted(port: Int)
    /// No port at all (below 0, above 65,535).
    case noSuchPort(port: Int)

    /// What a failure to listen means; `nil` if it is something else, which is passed on as it is.
    package init?(_ error: any Error, port: Int) {
        switch (error as? IOError)?.errnoCode {
        case EADDRINUSE: self = .portInUse(port: port)
        case EACCES, EPERM: self = .portNotPermitted(port: port)
        default: return nil
        }
    }
}
