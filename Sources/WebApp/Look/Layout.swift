import Wording

/// The rail's places.
package enum Section: Sendable {
    case today, people, times, progress, giveBack, you, data
}

extension HTML {
    /// A whole page: head, rail, `<main>` and what scripts need. `content` writes what stands in `<main>`.
    func page(_ title: String, _ section: Section?, isNarrow: Bool = false, content: () -> Void) {
        raw(Raw("<!doctype html>"))
        self(
            .html, .lang(language.code),
            context.theme == .system ? .none : .set(.dataTheme, context.theme.rawValue)
        ) {
            head(title)
            self(.body, context.counts == nil ? .class("bare") : .none) {
                self(.a, .class("skip"), .href(.fragment("main")), say: LayoutWords.skip)
                topBar()
                if let counts = context.counts { rail(section, counts) }
                self(.main, .id("main"), .set(.tabindex, "-1"), isNarrow ? .class("narrow") : .none) {
                    sampleBanner()
                    notice()
                    content()
                }
                self(.div, .id("said"), .class("unseen"), .role("status"), .aria(.live, "polite"))
                if context.counts != nil {
                    palette()
                    help()
                }
            }
        }
    }

    private func head(_ title: String) {
        self(.head) {
            self(.meta, .set(.charset, "utf-8"))
            self(.meta, .set(.name, "viewport"), .set(.content, "width=device-width, initial-scale=1"))
            self(.meta, .set(.name, "color-scheme"), .set(.content, "light dark"))
            self(.meta, .set(.name, "referrer"), .set(.content, "same-origin"))
            if !context.csrf.isEmpty { self(.meta, .set(.name, "csrf"), .set(.content, context.csrf)) }
            self(.title, text: "\(title.shortened(to: 80)) · Cortado")
            for sheet in ["cortado.css", "parts.css", "pages.css", "desk.css", "meeting.css"] {
                self(.link, .rel("stylesheet"), .href(asset(sheet)))
            }
            self(.link, .rel("stylesheet"), .href(asset("print.css")), .set(.media, "print"))
            self(.link, .rel("icon"), .href(asset("favicon.svg")), .set(.type, "image/svg+xml"))
            self(.link, .rel("manifest"), .href(asset("manifest.webmanifest")))
            self(.script, .set(.type, "module"), .src(asset("cortado.js")))
        }
    }

    private func asset(_ name: String) -> SafeURL {
        SafeURL(local: context.asset(name)) ?? .path("assets", name)
    }

    /// On phones the rail goes to the bottom and takes the places only; brand and switches stay up here.
    private func topBar() {
        self(.header, .class("top")) {
            self(.a, .class("brand"), .href(context.counts == nil ? .path() : Address.today)) {
                raw(Icon.brand)
                self(.span, text: "Cortado")
            }
            switches()
        }
    }

    private func rail(_ section: Section?, _ counts: RailCounts) {
        self(.nav, .class("rail"), .aria(.label, LayoutWords.rail(language))) {
            place(.today, Address.today, Icon.today, LayoutWords.today, counts.today, section)
            place(.people, Address.people, Icon.people, LayoutWords.people, counts.people, section)
            place(.times, Address.allTimes, Icon.times, LayoutWords.times, nil, section)
            place(.progress, Address.progress, Icon.progress, LayoutWords.progress, nil, section)
            place(.giveBack, Address.giveBack, Icon.giveBack, LayoutWords.giveBack, nil, section)
            settings(section, style: "place rail-far")
            more(section)
        }
    }

    private func settings(_ section: Section?, style: StaticString) {
        place(.you, Address.you, Icon.you, LayoutWords.you, nil, section, style: style)
        place(.data, Address.data, Icon.data, LayoutWords.data, nil, section, style: style)
    }

    /// A phone's bar has room for five places; what is seldom wanted folds into a sixth.
    private func more(_ section: Section?) {
        let isHere = section == .you || section == .data
        self(.details, .class("rail-more")) {
            self(.summary, .classes(isHere ? "place rail-here" : "place")) {
                raw(Icon.more)
                self(.span, say: LayoutWords.more)
            }
            self(.div, .class("rail-more-places")) { settings(section, style: "place") }
        }
    }

    private func place(
        _ place: Section, _ url: SafeURL, _ icon: Raw, _ name: LayoutWords, _ count: Int?, _ section: Section?,
        style: StaticString = "place"
    ) {
        self(.a, .class(style), .href(url), place == section ? .aria(.current, "page") : .none) {
            raw(icon)
            self(.span, say: name)
            if let count, count > 0 { self(.span, .class("count"), text: Numbers.grouped(count)) }
        }
    }

    private func switches() {
        self(.div, .class("switches")) {
            form(Address.language) {
                hiddenField("return", context.path)
                let other = language.other
                self(
                    .button, .class("switch"), .set(.type, "submit"), .set(.name, "language"),
                    .set(.value, other.code), .lang(other.code), text: other.ownName)
            }
            form(Address.theme, .class("themes")) {
                hiddenField("return", context.path)
                themeButton(.light, Icon.light, LayoutWords.themeLight)
                themeButton(.system, Icon.system, LayoutWords.themeSystem)
                themeButton(.dark, Icon.dark, LayoutWords.themeDark)
            }
        }
    }

    private func themeButton(_ theme: Theme, _ icon: Raw, _ name: LayoutWords) {
        self(
            .button, .set(.type, "submit"), .set(.name, "theme"), .set(.value, theme.rawValue),
            .aria(.pressed, context.theme == theme), .title(name(language))
        ) {
            raw(icon)
            self(.span, .class("unseen"), say: name)
        }
    }

    private func sampleBanner() {
        guard context.isSample else { return }
        self(.div, .class("sample")) {
            self(.p, say: LayoutWords.sample)
            link(Address.data.at("sample"), "", say: LayoutWords.sampleOwn)
        }
    }

    private func notice() {
        guard let notice = context.notice else { return }
        self(.div, .classes(notice.isWarning ? "toast warning" : "toast"), .role(notice.isWarning ? "alert" : "status"))
        {
            raw(notice.isWarning ? Icon.warning : Icon.check)
            self(.p, text: notice.text)
            if let undo = notice.undo { undoForm(undo, style: "plain", saying: notice.text) }
        }
    }
}
