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
        guard let task = try? PrivateFolder() else { return .failed }
        defer { task.remove() }
        let folder = task.url
        do {
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
        return OutsideTool.find(Self.names, on: environment["PATH"] ?? "", orAt: Self.onMac)
    }

    private func run(_ browser: String, in folder: URL) throws -> Bool {
        let arguments =
            Self.arguments + (geteuid() == 0 ? ["--no-sandbox"] : []) + [
                "--user-data-dir=\(folder.appending(path: "profile").path)",
                "--print-to-pdf=\(folder.appending(path: "page.pdf").path)",
                folder.appending(path: "page.html").absoluteString,
            ]
        // No proxy, no session: only what a program needs to start.
        let surroundings = [
            // A short one: the browser keeps a socket there, whose path may have 104 bytes on a Mac, 108 on Linux.
            "PATH": environment["PATH"] ?? "/usr/bin:/bin", "HOME": folder.path, "TMPDIR": "/tmp",
            "LANG": environment["LANG"] ?? "C.UTF-8",
        ]
        let tool = OutsideTool(path: browser, arguments: arguments, environment: surroundings, folder: folder)
        return try tool.run(seconds: Self.patience) == 0
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
