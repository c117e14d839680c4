import Foundation
import Hummingbird
import HummingbirdTesting
import Testing
import WebApp

struct AssetShelfTests {
    @Test(arguments: [
        ("/assets/cortado.css", "text/css; charset=utf-8", "body {}"),
        ("/assets/icons/cup.svg", "image/svg+xml", "<svg/>"),
        ("/assets/icons%2Fcup.svg", "image/svg+xml", "<svg/>"),
    ])
    func `Hands out a file with its exact type`(path: String, type: String, content: String) async throws {
        try await ServerForTests().ask { client in
            let response = try await client.get(path)
            #expect(response.status == .ok)
            #expect(response["Content-Type"] == type)
            #expect(response.text == content)
        }
    }

    @Test(arguments: [
        "/assets/", "/assets/none.css", "/assets/../Package.swift", "/assets/..%2f..%2fetc%2fpasswd", "/assets/icons",
        "/assets//etc/passwd", "/assets/%2Fetc%2Fpasswd", "/assets/cortado.css%00", "/assets/./cortado.css",
        "/assets/icons/../cortado.css", "/assets/CORTADO.css",
    ])
    func `Has nothing but its own files`(path: String) async throws {
        try await ServerForTests().ask { client async throws in
            #expect(try await client.get(path).status == .notFound)
        }
    }

    @Test func `Is kept for a year under an address with its version, which changes with the content`() async throws {
        let address = AssetShelf(["cortado.css": "body {}", "icons/cup.svg": "<svg/>"]).address("cortado.css")
        #expect(address.hasPrefix("/assets/cortado.css?v="))
        #expect(AssetShelf(["cortado.css": "body { }"]).address("cortado.css") != address)
        #expect(AssetShelf([:]).address("cortado.css") == "/assets/cortado.css")
        try await ServerForTests().ask { client async throws in
            #expect(try await client.get(address)["Cache-Control"] == "public, max-age=31536000, immutable")
            #expect(try await client.get("/assets/cortado.css?v=old")["Cache-Control"] == "no-cache")
        }
    }

    @Test func `Says when nothing changed`() async throws {
        try await ServerForTests().ask { client in
            let tag = try #require(try await client.get("/assets/cortado.css")["ETag"])
            for header in [tag, "W/\(tag)", "\"x\", \(tag)", "*"] {
                let response = try await client.get("/assets/cortado.css", headers: ["If-None-Match": header])
                #expect(response.status == .notModified)
                #expect(response.text.isEmpty)
                #expect(response["ETag"] == tag)
            }
            #expect(try await client.get("/assets/cortado.css", headers: ["If-None-Match": "\"x\""]).status == .ok)
        }
    }

    @Test func `Answers a HEAD`() async throws {
        try await ServerForTests().ask { client in
            let response = try await client.get("/assets/cortado.css", method: .head)
            #expect(response.status == .ok)
            #expect(response["Content-Length"] == "7")
            #expect(response.text.isEmpty)
        }
    }

    @Test func `Reads a folder with folders in it, through links`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "shelf-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder.appending(path: "icons"), withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data("x".utf8).write(to: folder.appending(path: "icons/a.svg"))
        try FileManager.default.createSymbolicLink(
            at: folder.appending(path: "link.svg"), withDestinationURL: folder.appending(path: "icons/a.svg"))
        let link = folder.appending(path: "link")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: folder.appending(path: "icons"))
        #expect(try AssetShelf(folder: folder).address("icons/a.svg").contains("?v="))
        #expect(try AssetShelf(folder: folder).address("link.svg").contains("?v="))
        #expect(try AssetShelf(folder: link).address("a.svg").contains("?v="))
        #expect(try AssetShelf(folder: folder).address("icons") == "/assets/icons")
    }

    @Test func `Reads the assets of this very build`() throws {
        let folder = try ResourceLocator.ofThisProcess().assetsFolder()
        #expect(try AssetShelf(folder: folder).address("cortado.css").contains("?v="))
    }
}
