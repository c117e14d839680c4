package import Hummingbird

/// Answers 405 with `Allow` where a path exists but not for this method. Hummingbird 2.28 answers 404 there, which
/// would tell somebody who reloads the address of a form that the page does not exist.
///
/// Call it after all routes were added.
package func refuseOtherMethods(on router: Router<ServerContext>) {
    let methodsByPath = Dictionary(grouping: router.routes, by: \.path.description)
    for routes in methodsByPath.values {
        guard let path = routes.first?.path else { continue }
        var allowed = Set(routes.map(\.method))
        if allowed.contains(.get) { allowed.insert(.head) }
        let allow = allowed.map(\.rawValue).sorted().joined(separator: ", ")
        for method in knownMethods where !allowed.contains(method) {
            router.on(path, method: method) { _, _ -> Response in
                throw HTTPError(.methodNotAllowed, headers: [.allow: allow])
            }
        }
    }
}

private let knownMethods: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options]
