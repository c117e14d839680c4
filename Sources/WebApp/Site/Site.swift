import CoffeeChat
import Foundation
package import Hummingbird
package import Seeker
import Synchronization
import Wording

/// The app behind the pages: the seeker's practice, and what lives no longer than the server.
package struct Site: Sendable {
    let practice: Practice
    let surroundings: Surroundings
    let waiting = WaitingImports()
    let profiles = WaitingProfiles()
    let notices = Notices()
    let lists = RememberedLists()
    /// The notebook is thrown away when the server stops.
    let isDemo: Bool
    let version: String
    let assets: AssetShelf

    package init(practice: Practice, assets: AssetShelf, isDemo: Bool = false, version: String) {
        self.practice = practice
        self.assets = assets
        self.surroundings = Surroundings(practice)
        self.isDemo = isDemo
        self.version = version
    }

    package func addRoutes(to router: Router<ServerContext>) {
        addStartRoutes(to: router)
        addTodayRoutes(to: router)
        addPeopleRoutes(to: router)
        addPersonFormRoutes(to: router)
        addPersonRoutes(to: router)
        addDeskRoutes(to: router)
        addProfileRoutes(to: router)
        addBriefRoutes(to: router)
        addChatRoutes(to: router)
        addAfterRoutes(to: router)
        addSayingsRoutes(to: router)
        addTimesRoutes(to: router)
        addGiveBackRoutes(to: router)
        addRequestRoutes(to: router)
        addCirclesRoutes(to: router)
        addProgressRoutes(to: router)
        addOfferRoutes(to: router)
        addAnswerRoutes(to: router)
        addInvitationRoutes(to: router)
        addImportRoutes(to: router)
        addYouRoutes(to: router)
        addMyProfileRoutes(to: router)
        addDataRoutes(to: router)
    }

    /// Runs a page's work; what cannot be done becomes a page that says so.
    func answering(
        _ request: Request, _ context: ServerContext, work: (Visit) throws -> Response
    ) throws -> Response {
        do {
            return try work(try visit(request, context))
        } catch SeekerError.unknownPerson(let words) {
            return plain(.personNotFound(name: words), .notFound, request, context)
        } catch let error as SeekerError {
            context.logger.error("A use case failed.", metadata: ["error": "\(String(reflecting: error))"])
            let page = PlainModel.fault(sentence: error.sentence(in: language(context)), advice: "")
            return plain(page, .internalServerError, request, context)
        }
    }

    func plain(
        _ model: PlainModel, _ status: HTTPResponse.Status, _ request: Request, _ context: ServerContext
    ) -> Response {
        let page = (try? visit(request, context))?.page ?? bare(context)
        return .page(PlainView.page(model, in: page).bytes, status: status)
    }

    private func bare(_ context: ServerContext) -> PageContext {
        PageContext(
            language: language(context), csrf: context.csrf, path: "/",
            today: Day(practice.now(), in: practice.machineZone), counts: nil, asset: assets.address)
    }

    func language(_ context: ServerContext) -> Language { context.language }

    private func visit(_ request: Request, _ context: ServerContext) throws -> Visit {
        let around = try surroundings()
        let me = around.me
        let zone = me.zone.flatMap(TimeZone.init(identifier:)) ?? practice.machineZone
        let today = Day(practice.now(), in: zone)
        let theme = Cookies(request.headers)[Self.themeCookie].flatMap(Theme.init) ?? .system
        let page = PageContext(
            language: language(context), csrf: context.csrf,
            path: request.method == .get ? request.localPath.description : "/today", today: today, theme: theme,
            counts: RailCounts(today: around.due, people: around.people), notice: nil,
            isSample: isDemo || around.holdsSample,
            asset: assets.address)
        return Visit(
            site: self, me: me, zone: zone, around: around, page: page, form: context.form,
            port: context.client.servedPort)
    }

    static let themeCookie = "cortado-theme"
}

/// One request, with what its page needs.
struct Visit {
    let site: Site
    let me: Me
    let zone: TimeZone
    let around: Surroundings.View
    var page: PageContext
    let form: Form
    /// `nil` in tests without a network.
    let port: Int?

    var practice: Practice { site.practice }
    var language: Language { page.language }
    var now: Date { site.practice.now() }
    var today: Day { page.today }
    /// What stands before a path in an address that is handed out.
    var origin: String { "http://127.0.0.1" + (port.map { ":\($0)" } ?? "") }

    /// Shows a whole page, with the word on what has just happened.
    func show(
        _ status: HTTPResponse.Status = .ok, _ view: (PageContext) -> Markup
    ) -> Response {
        var page = page
        page.notice = site.notices.take() ?? standing
        return .page(view(page).bytes, status: status)
    }

    /// In the demo nobody is to take in their own people unwarned: they would be thrown away with the rest.
    private var standing: Notice? {
        guard site.isDemo, ["/import", "/people/new", "/welcome"].contains(page.path) else { return nil }
        return Notice(StartWords.demoForgets(language), isWarning: true)
    }

    /// After a change: says what happened, there.
    func leave(to path: LocalPath, saying text: String, undo: Kept.Deed? = nil) -> Response {
        site.notices.put(Notice(text, undo: undo?.description))
        return .seeOther(path)
    }
}

/// What has just happened, until the next page says it.
final class Notices: Sendable {
    private let next = Mutex<Notice?>(nil)

    func put(_ notice: Notice) { next.withLock { $0 = notice } }

    func take() -> Notice? {
        next.withLock { notice in
            defer { notice = nil }
            return notice
        }
    }
}
