import Foundation
import Testing
import WebApp

struct ResourceLocatorTests {
    private let home = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        .appending(path: "locator-\(UUID().uuidString)")

    private func make(_ path: String) throws -> URL {
        let url = home.appending(path: path, directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        return url
    }

    private func located(_ executable: String, _ environment: [String: String] = [:]) throws(ResourcesNotFound)
        -> String
    {
        let locator = ResourceLocator(environment: environment, executable: home.appending(path: executable))
        return try locator.assetsFolder().path
    }

    @Test(arguments: [
        "bin/cortado_WebApp.resources/Assets", "bin/cortado_WebApp.bundle/Assets",
        "bin/cortado_WebApp.bundle/Contents/Resources/Assets", "share/cortado/cortado_WebApp.resources/Assets",
    ])
    func `Looks beside the program, then in share`(place: String) throws {
        defer { try? FileManager.default.removeItem(at: home) }
        let folder = try make(place)
        #expect(try located("bin/cortado") == folder.path)
    }

    @Test func `Puts what lies beside the program first`() throws {
        defer { try? FileManager.default.removeItem(at: home) }
        _ = try make("share/cortado/cortado_WebApp.resources/Assets")
        let folder = try make("bin/cortado_WebApp.resources/Assets")
        #expect(try located("bin/cortado") == folder.path)
    }

    @Test func `Follows a link to the program`() throws {
        defer { try? FileManager.default.removeItem(at: home) }
        let folder = try make("real/cortado_WebApp.resources/Assets")
        try Data().write(to: home.appending(path: "real/cortado"))
        _ = try make("bin")
        try FileManager.default.createSymbolicLink(
            at: home.appending(path: "bin/cortado"), withDestinationURL: home.appending(path: "real/cortado"))
        #expect(try located("bin/cortado") == folder.path)
    }

    @Test func `Looks nowhere else when told where`() throws {
        defer { try? FileManager.default.removeItem(at: home) }
        _ = try make("bin/cortado_WebApp.resources/Assets")
        let folder = try make("told/cortado_WebApp.resources/Assets")
        let told = home.appending(path: "told").path
        #expect(try located("bin/cortado", ["CORTADO_RESOURCES": told]) == folder.path)
        #expect(throws: ResourcesNotFound.self) { try located("bin/cortado", ["CORTADO_RESOURCES": told + "x"]) }
    }

    @Test func `Takes an empty variable for none`() throws {
        defer { try? FileManager.default.removeItem(at: home) }
        let folder = try make("bin/cortado_WebApp.resources/Assets")
        #expect(try located("bin/cortado", ["CORTADO_RESOURCES": ""]) == folder.path)
    }

    @Test func `Names the places it tried`() throws {
        let fault = try #require(throws: ResourcesNotFound.self) { try located("bin/cortado") }
        #expect(fault.tried.contains(home.appending(path: "bin/cortado_WebApp.resources/Assets").path))
        #expect(fault.tried.contains(home.appending(path: "share/cortado/cortado_WebApp.resources/Assets").path))
    }

    @Test func `Does not take a file for the folder`() throws {
        defer { try? FileManager.default.removeItem(at: home) }
        try Data().write(to: try make("bin/cortado_WebApp.resources").appending(path: "Assets"))
        #expect(throws: ResourcesNotFound.self) { try located("bin/cortado") }
    }
}
