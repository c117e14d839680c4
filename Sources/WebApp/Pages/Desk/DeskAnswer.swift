import Foundation
import Seeker
import Wording

/// What the script is told after each pause of the pen.
struct DeskAnswer: Encodable {
    let version: Int
    /// Another window wrote on the same sheet: its text, to be shown beside mine.
    let conflict: Bool
    /// The side's list, as the server writes it on a whole page.
    let reading: String
    let counter: String
    let marks: String
    let isReady: Bool
    /// For the live region: "Ready, with one thought".
    let headline: String
    let mail: String

    init(_ model: DeskModel, _ kept: KeepDraft.Outcome, in page: PageContext) {
        switch kept {
        case .saved(let version): (self.version, conflict) = (version, false)
        case .conflict(let draft): (version, conflict) = (draft.version, true)
        }
        func text(_ markup: Markup) -> String { String(decoding: markup.bytes, as: UTF8.self) }
        reading = text(DeskReading.part(model, in: page))
        counter = text(HTML.write(in: page) { DeskView.counter(model.reading, $0) })
        marks = text(HTML.write(in: page) { DeskMarks.write(model.sheet.text, model.reading.findings, $0) })
        isReady = model.reading.isReady
        headline = model.reading.headline
        mail = SafeURL.mail(model.send.email, subject: model.sheet.subject, body: model.sheet.text).text
    }

    var json: Data {
        get throws { try JSONEncoder().encode(self) }
    }
}
