package import CoffeeChat
package import Wording

/// What every page knows besides its own model.
package struct PageContext: Sendable {
    package var language: Language
    /// Goes into every form as the hidden field `csrf`, and to scripts as `<meta name="csrf">`.
    package var csrf: String
    /// The page's own path with its query: the language and theme switches lead back to it.
    package var path: String
    package var today: Day
    package var theme: Theme
    /// `nil` hides the rail: nothing can be reached yet (login needed, notebook unreadable).
    package var counts: RailCounts?
    package var notice: Notice?
    /// The notebook is made of sample data: said on every page, with the way out.
    package var isSample: Bool
    /// The address of an asset with its version, so that a browser may keep it for ever: `AssetShelf.address`.
    package var asset: @Sendable (String) -> String

    package init(
        language: Language, csrf: String, path: String, today: Day, theme: Theme = .system,
        counts: RailCounts? = RailCounts(), notice: Notice? = nil, isSample: Bool = false,
        asset: @escaping @Sendable (String) -> String = { "/assets/\($0)" }
    ) {
        self.language = language
        self.csrf = csrf
        self.path = path
        self.today = today
        self.theme = theme
        self.counts = counts
        self.notice = notice
        self.isSample = isSample
        self.asset = asset
    }
}

/// The colour scheme; the raw value is the form's value and `<html data-theme>`.
package enum Theme: String, CaseIterable, Codable, Sendable {
    case system, light, dark
}

/// The numbers beside the rail's links.
package struct RailCounts: Hashable, Sendable {
    package var today: Int
    package var people: Int

    package init(today: Int = 0, people: Int = 0) {
        self.today = today
        self.people = people
    }
}

/// What has just happened, said once on the next page.
package struct Notice: Hashable, Sendable {
    package var text: String
    /// The action that one click takes back (`POST /undo` with `action`).
    package var undo: String?
    package var isWarning: Bool

    package init(_ text: String, undo: String? = nil, isWarning: Bool = false) {
        self.text = text
        self.undo = undo
        self.isWarning = isWarning
    }
}
