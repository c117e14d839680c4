import Foundation

/// Prints a page to a PDF with a Chromium that has no window. The page is a file of our own; nothing is fetched.
package struct PrintPDF {
    package enum Outcome: Sendable {
        case printed
        /// There is no Chromium and no Chrome on this machine.
        case noBrowser
        /// It was there and did not print within half a minute.
        case failed
        case cannotWrite
    }

    private let environment: [String: String]

    package init(environment: [String: String] = ProcessInfo.processInfo.environment) {
        self.environment = environment
    }

    package func callAsFunction(html: String, to path: String) -> Outcome {
        guard let browser else { return .noBrowser }
        let folder = FileManager.default.temporaryDirectory.appending(path: "cortado-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        do {
            // Other people's details stand in it: for nobody's eyes but the seeker's.
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try Data(html.utf8).write(to: folder.appending(path: "page.html"))
            guard try run(browser, in: folder) else { return .failed }
        } catch {
            return .failed
        }
        guard let pdf = try? Data(contentsOf: folder.appending(path: "page.pdf")), pdf.starts(with: Data("%PDF-".utf8))
        else { return .failed }
        do {
            try pdf.write(to: URL(fileURLWithPath: path), options: .atomic)
            return .printed
        } catch {
            return .cannotWrite
        }
    }

    /// The one that `CORTADO_CHROMIUM` names, else the first that is found.
    private var browser: String? {
        if let named = environment["CORTADO_CHROMIUM"], !named.isEmpty {
            return FileManager.default.isExecutableFile(atPath: named) ? named : nil
        }
        let folders = (environment["PATH"] ?? "").split(separator: ":")
        let places = Self.names.flatMap { name in folders.map { "\($0)/\(name)" } } + Self.onMac
        return places.first(where: FileManager.default.isExecutableFile)
    }

    private func run(_ browser: String, in folder: URL) throws -> Bool {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: browser)
        process.arguments =
            Self.arguments + (geteuid() == 0 ? ["--no-sandbox"] : []) + [
                "--user-data-dir=\(folder.appending(path: "profile").path)",
                "--print-to-pdf=\(folder.appending(path: "page.pdf").path)",
                folder.appending(path: "page.html").absoluteString,
            ]
        process.currentDirectoryURL = folder
        // No proxy, no session: only what a program needs to start.
        process.environment = [
            // A short one: the browser keeps a socket there, whose path may have 104 bytes on a Mac, 108 on Linux.
            "PATH": environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder.path, "TMPDIR": "/tmp",
            "LANG": environment["LANG"] ?? "C.UTF-8",
        ]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        for _ in 0..<(Self.patience * 50) where process.isRunning { Thread.sleep(forTimeInterval: 0.02) }
        guard !process.isRunning else {
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            return false
        }
        return process.terminationStatus == 0
    }

    /// Seconds: the first start of a browser on a slow machine takes ten.
    private static let patience = 30
    private static let names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge",
    ]
    private static let onMac = [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
    ]
    private static let arguments = [
        "--headless", "--disable-gpu", "--no-first-run", "--no-default-browser-check", "--disable-extensions",
        "--disable-background-networking", "--disable-sync", "--no-pdf-header-footer", "--disable-dev-shm-usage",
    ]
}
