import CoffeeChat
import Seeker

/// The notes as their form, the script, or a page that is being closed sends them.
struct ChatForm {
    enum Deed: String {
        case save, done
        /// After a conflict: what stays.
        case both, mine, theirs
    }

    let deed: Deed
    let text: String
    /// The chat's day; `nil` where it is missing or no day.
    let day: Day?
    let revision: Int
    let writer: String
    let tick: (number: Int64, isTicked: Bool)?

    init(_ form: Form) {
        deed = form["deed"].flatMap(Deed.init) ?? .save
        // A form sends line ends as CR LF (HTML, "constructing the entry list"), a script as they are typed.
        text = (form["text"] ?? "").replacing("\r\n", with: "\n").replacing("\r", with: "\n")
        day = form["on"].flatMap { Day(iso: $0) }
        revision = form["since"].flatMap { Int($0) } ?? 0
        writer = form["writer"] ?? ""
        tick =
            if let id = form["tick"].flatMap({ Int64($0) }) {
                (id, true)
            } else if let id = form["untick"].flatMap({ Int64($0) }) {
                (id, false)
            } else {
                nil
            }
    }

    /// Both texts in one: what stands there, and below it the lines that only this one has.
    static func joined(_ theirs: String, _ mine: String) -> String {
        let known = Set(theirs.split(separator: "\n"))
        let new = mine.split(separator: "\n").filter { !known.contains($0) }
        guard !new.isEmpty else { return theirs }
        let gap = theirs.isEmpty || theirs.hasSuffix("\n") ? "" : "\n"
        return theirs + gap + new.joined(separator: "\n")
    }
}
