import CoffeeChat
import Wording

/// A career as a picture of years: each row names a job or school in words and draws its time below them. The words
/// are the picture's table; told apart by shape (full, outlined, thin) as well as by colour.
///
/// Widths are percentages, so that it fills any screen and the letters stay as large as the page's own.
enum BriefPicture {
    static func write(_ picture: BriefModel.Picture, _ h: HTML) {
        guard !picture.rows.isEmpty else {
            h(.p, .class("soft"), say: BriefWords.lineEmpty)
            undated(picture, h)
            return
        }
        h(.div, .class("years")) {
            h(.svg, .class("years-grid"), .role("img"), .aria(.labelledby, "years-title years-text")) {
                h(.svgTitle, .id("years-title"), text: picture.title)
                h(.desc, .id("years-text"), text: picture.description)
                for (index, tick) in picture.ticks.enumerated() { self.tick(tick, index, picture.ticks.count, h) }
            }
            h(.ol, .class("years-rows")) { for row in picture.rows { self.row(row, h) } }
        }
        key(picture, h)
        undated(picture, h)
    }

    private static func tick(_ tick: CareerPicture.Tick, _ index: Int, _ count: Int, _ h: HTML) {
        h(
            .rect, .class("years-tick"), .set(.x, percent(tick.x)), .set(.y, "0"), .set(.width, "1"),
            .set(.height, "100%"))
        let place = tick.x > 0.97 ? " last" : ""
        // On a phone every second year is enough.
        let parity = index % 2 == 1 && count > 6 ? " odd" : ""
        h(.svgText, .classes("years-year\(place)\(parity)"), .set(.x, percent(tick.x)), .set(.y, "12")) {
            h.text(String(tick.year))
        }
    }

    private static func row(_ row: BriefModel.Picture.Row, _ h: HTML) {
        h(.li) {
            h(.p, .class("years-words")) {
                h(.span, .class("years-name")) {
                    h(.span, .class("strong")) { h.user(row.title.isEmpty ? row.place : row.title) }
                    if !row.title.isEmpty, !row.place.isEmpty {
                        h(.span, .class("dot"), text: " · ")
                        h.user(row.place)
                    }
                }
                h(.span, .class("soft small years-span"), text: row.span)
            }
            h(.svg, .class("years-line"), .aria(.hidden, true)) {
                h(
                    .rect, .classes("years-bar \(row.kind.rawValue)\(row.isOpen ? " open" : "")"),
                    .set(.x, percent(row.x)), .set(.y, row.kind == .study ? "4" : "2"),
                    .set(.width, percent(max(row.width, 0.008))), .set(.height, row.kind == .study ? "4" : "8"),
                    .set(.rx, row.kind == .study ? "2" : "4"))
            }
        }
    }

    private static func key(_ picture: BriefModel.Picture, _ h: HTML) {
        let kinds = BriefModel.Picture.Kind.allCases.filter { kind in picture.rows.contains { $0.kind == kind } }
        h(.ul, .class("years-key soft small"), .aria(.hidden, true)) {
            for kind in kinds {
                h(.li) {
                    h(.svg, .class("years-sign"), .set(.width, "20"), .set(.height, "12")) {
                        h(
                            .rect, .classes("years-bar \(kind.rawValue)"), .set(.x, "1"),
                            .set(.y, kind == .study ? "4" : "2"), .set(.width, "18"),
                            .set(.height, kind == .study ? "4" : "8"), .set(.rx, kind == .study ? "2" : "4"))
                    }
                    h.say(words(kind))
                }
            }
        }
    }

    private static func words(_ kind: BriefModel.Picture.Kind) -> BriefPageWords {
        switch kind {
        case .inField: .inField
        case .work: .work
        case .study: .study
        }
    }

    private static func undated(_ picture: BriefModel.Picture, _ h: HTML) {
        if !picture.undated.isEmpty { h(.p, .class("soft small"), text: picture.undated) }
    }

    /// In hundredths of a percent at most, without an exponent.
    static func percent(_ fraction: Double) -> String {
        let hundredths = Int((min(max(fraction, 0), 1) * 10_000).rounded())
        let rest = hundredths % 100
        return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)%"
    }
}
