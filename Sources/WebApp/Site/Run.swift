import CoffeeChat
import Foundation
import Hummingbird
import Logging
package import Seeker
package import Wording

/// Serves the app until SIGINT or SIGTERM.
///
/// - Throws: `ServerFault`, `ResourcesNotFound`.
package func run(
    practice: Practice, port: Int, session: Session, isDemo: Bool, language: Language?, version: String,
    isMeasured: Bool = false,
    onReady: @escaping @Sendable (_ address: String) async -> Void
) async throws {
    let shelf = try AssetShelf(folder: try ResourceLocator.ofThisProcess().assetsFolder())
    var logger = Logger(label: "cortado")
    // What the reader is told stands on the page; the log is for faults.
    logger.logLevel = .error
    let site = Site(practice: practice, assets: shelf, isDemo: isDemo, version: version)
    let app = application(
        settings: ServerSettings(port: port, session: session, isDemo: isDemo, language: language), assets: shelf,
        errorPage: errorPage(today: Day(practice.now(), in: practice.machineZone), assets: shelf), logger: logger,
        onReady: onReady, openRoutes: { site.addFeedRoute(to: $0) }
    ) { router in
        site.addRoutes(to: router)
        if isMeasured { site.addFixedRows(to: router) }
    }
    try await serve(app, port: port)
}

/// The page for a status; shown to strangers too, so it holds nothing of the notebook.
func errorPage(today: Day, assets: AssetShelf) -> ErrorPage {
    { status, language in
        let context = PageContext(
            language: language, csrf: "", path: "/", today: today, counts: nil, asset: assets.address)
        let model: PlainModel =
            switch status {
            case 401: .loginNeeded
            case 403: .formExpired
            case 404: .pageNotFound
            case 413: .tooLarge(limitMegabytes: Site.uploadMegabytes)
            default: .fault(sentence: PlainFaultWords.sentence(language), advice: PlainFaultWords.advice(language))
            }
        return PlainView.page(model, in: context).bytes
    }
}
