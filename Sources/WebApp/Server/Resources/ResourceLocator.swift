package import Foundation

/// Finds the folder of the pages' own files.
///
/// Not `Bundle.module`: it holds the path of the build folder, and ends the process when that has moved.
package struct ResourceLocator: Sendable {
    /// Names the folder in the environment; then no other place is looked at, so that a wrong one is noticed.
    package static let variable = "CORTADO_RESOURCES"

    private let override: String?
    private let executable: URL?
    private let testBundles: [URL]

    package init(environment: [String: String], executable: URL?, testBundles: [URL] = []) {
        override = environment[ResourceLocator.variable].flatMap { $0.isEmpty ? nil : $0 }
        self.executable = executable
        self.testBundles = testBundles
    }

    /// The locator of this process.
    package static func ofThisProcess() -> ResourceLocator {
        ResourceLocator(
            environment: ProcessInfo.processInfo.environment, executable: runningExecutable(),
            // On macOS tests run inside a program of Xcode's; the bundle with them stands in the build folder.
            testBundles: Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" })
    }

    package func assetsFolder() throws(ResourcesNotFound) -> URL {
        let candidates = places.flatMap(ResourceLocator.candidates)
        if let found = candidates.first(where: ResourceLocator.isFolder) { return found }
        throw ResourcesNotFound(tried: candidates.map(\.path))
    }

    /// The folders in which the resources may lie: beside the program (a build, an unpacked archive), or in `share`
    /// beside its `bin` (an installation).
    private var places: [URL] {
        if let override { return [URL(filePath: override, directoryHint: .isDirectory)] }
        // An installation is often a link in another `bin`.
        let folder = executable?.resolvingSymlinksInPath().deletingLastPathComponent()
        let share = folder?.deletingLastPathComponent().appending(path: "share/cortado")
        return [folder, share].compactMap(\.self) + testBundles.map { $0.deletingLastPathComponent() }
    }

    /// SwiftPM names the bundle differently on Linux and macOS.
    private static func candidates(in place: URL) -> [URL] {
        [
            "cortado_WebApp.resources/Assets", "cortado_WebApp.bundle/Contents/Resources/Assets",
            "cortado_WebApp.bundle/Assets",
        ].map { place.appending(path: $0, directoryHint: .isDirectory) }
    }

    private static func isFolder(_ url: URL) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// `CommandLine.arguments[0]` may be a bare name found by PATH, so the system is asked.
    private static func runningExecutable() -> URL? {
        #if os(Linux)
            let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
            return link.map { URL(filePath: $0) }
        #else
            return Bundle.main.executableURL
        #endif
    }
}
