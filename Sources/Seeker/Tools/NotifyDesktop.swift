import Foundation

/// Hands one line to the desktop's own notifications, by `notify-send` (libnotify): the seeker's machine reminds, and
/// nobody else learns of it.
package struct NotifyDesktop: Sendable {
    private let path: String
    private let environment: [String: String]

    /// Fails where there is no such program.
    ///
    /// - Parameter environment: Its `PATH` says where programs are looked for; the rest names the desktop.
    package init(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws(SeekerError) {
        guard let found = OutsideTool.find(["notify-send"], on: environment["PATH"] ?? "", orAt: []) else {
            throw .notifierMissing
        }
        path = found
        self.environment = environment
    }

    package func callAsFunction(_ title: String, _ lines: [String]) throws(SeekerError) {
        // The body is markup of the desktop's (Desktop Notifications Specification, "Markup"): names stay plain text.
        let body = lines.joined(separator: "\n").replacing("&", with: "&amp;").replacing("<", with: "&lt;")
        let tool = OutsideTool(
            path: path, arguments: ["--app-name=Cortado", "--", title, body],
            environment: environment.filter { Self.passed.contains($0.key) })
        guard let code = try? tool.run(seconds: 10), code == 0 else { throw .notNotified }
    }

    private static let passed: Set = [
        "PATH", "HOME", "LANG", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS",
    ]
}
