package import Foundation
import Hummingbird

/// All assets, read once at start. What is asked for is looked up by name and never becomes a path of the disk, so
/// no address can climb out of the folder.
package struct AssetShelf: Sendable {
    private let assets: [String: Asset]

    /// - Throws: what reading the folder throws.
    package init(folder: URL) throws {
        var assets: [String: Asset] = [:]
        // Links are followed: some installations are made of nothing else, and the folder is the program's own.
        let folder = folder.resolvingSymlinksInPath()
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
            let url = folder.appending(path: name).resolvingSymlinksInPath()
            guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else { continue }
            assets[name] = Asset(name: name, bytes: try Data(contentsOf: url))
        }
        self.assets = assets
    }

    /// For tests: names and contents.
    package init(_ contents: [String: String]) {
        assets = Dictionary(
            uniqueKeysWithValues: contents.map { ($0.key, Asset(name: $0.key, bytes: Array($0.value.utf8))) })
    }

    /// The address for a page, with the version: `/assets/cortado.css?v=1x2y3z`.
    package func address(_ name: String) -> String {
        let path = "/assets/\(name)"
        return assets[name].map { "\(path)?v=\($0.version)" } ?? path
    }

    func addRoutes(to router: Router<ServerContext>) {
        router.get("/assets/**") { request, _ in try answer(to: request) }
    }

    private func answer(to request: Request) throws -> Response {
        let name = PercentCoding.decoded(request.uri.path.utf8.dropFirst("/assets/".utf8.count))
        guard let asset = assets[name] else { throw HTTPError(.notFound) }
        let tag = "\"\(asset.version)\""
        // An address with its version never means another content; without one, the browser asks each time.
        let isForever = request.query["v"] == asset.version
        let headers: HTTPFields = [
            .eTag: tag, .cacheControl: isForever ? "public, max-age=31536000, immutable" : "no-cache",
        ]
        guard !AssetShelf.knows(request.headers[.ifNoneMatch], tag) else {
            return Response(status: .notModified, headers: headers)
        }
        var response = Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: asset.content))
        response.headers[.contentType] = asset.contentType
        return response
    }

    /// RFC 9110, section 13.1.2: a list, compared weakly; "*" is any.
    private static func knows(_ header: String?, _ tag: String) -> Bool {
        (header ?? "").split(separator: ",").map { $0.trimmingSpaces() }
            .contains { $0 == "*" || $0 == tag || $0 == "W/\(tag)" }
    }
}
