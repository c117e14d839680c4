import Hummingbird
import HummingbirdTesting
import Logging
import WebApp
import Wording

/// The real application, checks and all, with a few routes that show what reached them.
///
/// HummingbirdTesting's `.router` asks as `localhost` without a port, which is right for a server on port 80.
struct ServerForTests {
    static let session = Session.random()

    var settings = ServerSettings(port: 80, session: ServerForTests.session)
    var logger = Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() }

    /// Asks the application without a network.
    func ask<Value>(_ questions: @Sendable (any TestClientProtocol) async throws -> Value) async throws -> Value {
        try await application().test(.router, questions)
    }

    func application(onReady: @escaping @Sendable (String) async -> Void = { _ in }) -> some ApplicationProtocol {
        WebApp.application(
            settings: settings, assets: AssetShelf(["cortado.css": "body {}", "icons/cup.svg": "<svg/>"]),
            errorPage: { status, language in Array("<p lang=\(language.rawValue)>kind \(status)</p>".utf8) },
            logger: logger, onReady: onReady, routes: ServerForTests.addRoutes)
    }

    private static func addRoutes(to router: Router<ServerContext>) {
        router.get("/") { _, context in Response.page("home \(context.language.rawValue) \(context.isDemo)") }
        router.get("/people/{person}") { _, context in Response.page(context.part("person") ?? "nobody") }
        router.get("/search") { request, _ in Response.page(request.query.all("q").joined(separator: "|")) }
        router.get("/here") { request, _ in Response.page(request.localPath.description) }
        router.get("/form") { _, context in Response.page(context.csrf) }
        router.post("/form") { _, context in
            let fields = context.form.fields.pairs.filter { $0.name != ForgeryCheck.field }.map {
                "\($0.name)=\($0.text)"
            }
            let files = context.form.files.map { "\($0.filename):\($0.bytes.count)" }
            return Response.page((fields + files).joined(separator: "|"))
        }
        router.post("/language") { _, _ in Response.seeOther("/").remembering(.chinese) }
        router.get("/broken") { _, _ -> Response in throw Breakdown(note: "a note on Ana") }
        router.get("/nobody") { _, _ -> Response in throw HTTPError(.notFound, message: "no such <b>person</b>") }
    }
}

/// An error of which nothing is known.
struct Breakdown: Error {
    let note: String
}
