import Wording

/// Two windows wrote on the same notes: both texts side by side, and three ways to go on. Shown by the server where a
/// form came too late, and by the script where a save did.
enum ChatConflict {
    static func write(_ model: ChatModel, _ h: HTML) {
        h(
            .div, .id("conflict"), .class("conflict"), .role("alert"), .set(.tabindex, "-1"),
            model.conflict == nil ? .hidden : .flag(.autofocus)
        ) {
            h(.h2, say: ChatPageWords.conflict)
            h(.p, .class("soft"), say: ChatPageWords.conflictLead)
            h(.div, .class("both")) {
                text("theirs", .conflictTheirs, model.conflict ?? "", h)
                text("mine", .conflictMine, model.conflict == nil ? "" : model.sheet.text, h)
            }
            h(.div, .class("buttons")) {
                h.deed("both", "button", say: ChatPageWords.keepBoth)
                h.deed("mine", "button", say: ChatPageWords.keepMine)
                h.deed("theirs", "button", say: ChatPageWords.keepTheirs)
            }
        }
    }

    private static func text(_ part: String, _ name: ChatPageWords, _ text: String, _ h: HTML) {
        h(.div) {
            h(.h3, say: name)
            h(.div, .class("serif both-text"), .set(.dataPart, part), .dirAuto, text: text)
        }
    }
}
