import CoffeeChat
import Seeker

/// The sheet as it was sent, and which button sent it.
struct DeskForm {
    let place: Kept.Sheet
    let length: DraftRequest.Length?
    let subject: String
    let text: String
    let version: Int
    let deed: Deed

    enum Deed: Hashable {
        case check
        /// Takes the suggestion of a finding, by its place in the list.
        case take(Int)
        case overrule(EtiquetteRule, Bool)
        case anew(DraftRequest.Length?, opening: Int?)
        case file
        case sent
        /// After a conflict: what this window holds is to stand.
        case mine
    }

    var wish: OpenDesk.Wish {
        OpenDesk.Wish(kind: place.kind, channel: place.channel, language: place.language, length: length)
    }

    init(_ form: Form, kind: MessageKind) {
        place = Kept.Sheet(
            kind, form["channel"].flatMap(Channel.init) ?? .linkedinMessage,
            form["language"].flatMap(MessageLanguage.init) ?? .english)
        length = form["length"].flatMap(DraftRequest.Length.init)
        // Browsers send the ends of lines as CR LF; offsets and limits count what the seeker sees.
        subject = (form["subject"] ?? "").replacing("\r\n", with: " ").replacing("\n", with: " ")
        text = (form["text"] ?? "").replacing("\r\n", with: "\n")
        version = form["version"].flatMap { Int($0) } ?? 0
        deed = Self.deed(form, length)
    }

    private static func deed(_ form: Form, _ length: DraftRequest.Length?) -> Deed {
        if let index = form["take"].flatMap({ Int($0) }) { return .take(index) }
        if let rule = form["overrule"].flatMap(EtiquetteRule.init) { return .overrule(rule, true) }
        if let rule = form["heed"].flatMap(EtiquetteRule.init) { return .overrule(rule, false) }
        if let opening = form["opening"].flatMap({ Int($0) }) { return .anew(length, opening: opening) }
        switch form["action"] {
        case "anew": return .anew(length, opening: nil)
        case "shorter": return .anew(.short, opening: nil)
        case "longer": return .anew(.full, opening: nil)
        case "file": return .file
        case "sent": return .sent
        case "mine": return .mine
        default: return .check
        }
    }
}
