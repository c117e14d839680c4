package import Hummingbird
package import Logging
package import Wording

/// The page for a refusal or a failure: the status and the language in, HTML out.
///
/// It is shown to strangers too (no login, another host's name), so it holds nothing of the notebook.
package typealias ErrorPage = @Sendable (_ status: Int, _ language: Language) -> [UInt8]

/// The whole server as one value: what `serve` runs and what the tests ask.
///
/// The order is the point. Each check guards all that is added after it, so assets stand before the login
/// and every route of the app behind all of them; a route cannot forget a check.
///
/// - Parameter openRoutes: Those that need no login, since their address is a secret of its own.
package func application(
    settings: ServerSettings,
    assets: AssetShelf,
    errorPage: @escaping ErrorPage,
    logger: Logger,
    onReady: @escaping @Sendable (_ loginAddress: String) async -> Void = { _ in },
    openRoutes: (Router<ServerContext>) -> Void = { _ in },
    routes: (Router<ServerContext>) -> Void
) -> some ApplicationProtocol {
    let router = Router(context: ServerContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: SecurityHeaders())
    router.add(middleware: LanguageChoice(fallback: settings.language))
    router.add(middleware: ErrorPages(page: errorPage))
    router.add(middleware: HostCheck(port: settings.port))
    router.add(middleware: OriginCheck())
    assets.addRoutes(to: router)
    openRoutes(router)
    router.add(middleware: Login(session: settings.session, isDemo: settings.isDemo))
    router.add(middleware: ForgeryCheck(limits: settings.limits))
    routes(router)
    refuseOtherMethods(on: router)
    return Application(
        router: router,
        configuration: .init(address: .hostname("127.0.0.1", port: settings.port)),
        onServerRunning: { channel in
            let port = Client(channel: channel).servedPort ?? settings.port
            await onReady(settings.loginAddress(port: port))
        },
        logger: logger
    )
}
