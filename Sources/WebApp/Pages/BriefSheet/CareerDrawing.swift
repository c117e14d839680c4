import CoffeeChat
import Wording

/// A career line drawn for the printed sheet: bars over a scale of years, each with its label below.
struct CareerDrawing {
    private let picture: CareerPicture
    private let name: String
    private let language: Language

    init(_ picture: CareerPicture, name: String, _ language: Language) {
        (self.picture, self.name, self.language) = (picture, name, language)
    }

    // In points; behind the last year there is room for the label of a job that has just begun.
    private let width = 520.0
    private let scale = 400.0
    private let row = 27.0
    private let type = 8.0

    private var height: Double { Double(picture.lanes) * row + 18 }

    func draw(_ h: HTML) {
        h(.svg, .role("img"), .set(.viewBox, "0 0 \(number(width)) \(number(height))")) {
            h(.svgTitle, text: title)
            for tick in picture.ticks { draw(tick, h) }
            for bar in picture.bars { draw(bar, h) }
        }
    }

    private var title: String {
        let years = [picture.ticks.first?.year, picture.ticks.last?.year].map { $0.map(String.init) ?? "" }
        let whole = BriefWords.lineTitle(
            language, ["name": .text(name), "from": .text(years[0]), "to": .text(years[1])])
        let parts = BriefWords.lineDescription(
            language,
            [
                "jobs": .number(picture.bars.count { $0.kind == .job }),
                "studies": .number(picture.bars.count { $0.kind == .study }),
            ])
        return whole + (language == .chinese ? "：" : ": ") + parts
    }

    private func draw(_ tick: CareerPicture.Tick, _ h: HTML) {
        let x = tick.x * scale
        h(
            .rect, .class("tick"), .set(.x, number(x)), .set(.y, "0"), .set(.width, "0.6"),
            .set(.height, number(height - 14)))
        h(.svgText, .class("year"), .set(.x, number(x)), .set(.y, number(height - 4)), text: String(tick.year))
    }

    private func draw(_ bar: CareerPicture.Bar, _ h: HTML) {
        let (x, y) = (bar.x * scale, Double(bar.lane) * row + 2)
        let kind = bar.kind == .study ? "study" : bar.isInField ? "field" : "job"
        h(
            .rect, .classes(bar.isOpen ? kind + " open" : kind), .set(.x, number(x)), .set(.y, number(y)),
            .set(.width, number(max(bar.width * scale - 1.5, 3))), .set(.height, "7"))
        let next = picture.bars.filter { $0.lane == bar.lane && $0.x > bar.x }.map(\.x).min()
        let room = (next.map { $0 * scale } ?? width) - x - 4
        let words = [bar.title, bar.place].filter { !$0.isEmpty }.joined(separator: " · ")
        h(
            .svgText, .class("label"), .set(.x, number(x)), .set(.y, number(y + 17)),
            text: Self.fitted(words, to: room / type))
    }

    private func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : "\(tenths / 10).\(tenths % 10)"
    }

    /// About how wide a sign is, in the size of its type: a Chinese one is a square.
    private static func width(_ scalar: Unicode.Scalar) -> Double {
        scalar.value >= 0x2E80 ? 1 : scalar == " " ? 0.32 : 0.6
    }

    /// Cut to a width in the size of its type; empty where not even three signs fit.
    static func fitted(_ text: String, to width: Double) -> String {
        let scalars = text.unicodeScalars
        if scalars.reduce(0, { $0 + self.width($1) }) <= width { return text }
        var kept = String.UnicodeScalarView()
        var used = 0.6
        for scalar in scalars {
            used += self.width(scalar)
            if used > width { break }
            kept.append(scalar)
        }
        return kept.count < 3 ? "" : String(kept) + "…"
    }
}
