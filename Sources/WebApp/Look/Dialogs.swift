import Wording

/// The two dialogs that scripts open: finding anything, and the list of keys. Without scripts they stay shut
/// and nothing is lost: all they do is a link away.
extension HTML {
    func palette() {
        self(.dialog, .id("palette"), .class("palette"), .aria(.label, LayoutWords.find(language))) {
            self(.div, .class("palette-field")) {
                raw(Icon.search)
                self(
                    .input, .id("palette-q"), .set(.type, "text"), .role("combobox"), .aria(.expanded, true),
                    .aria(.controls, "palette-list"), .aria(.label, LayoutWords.find(language)),
                    .set(.placeholder, LayoutWords.findPlaceholder(language)), .set(.autocomplete, "off"),
                    .set(.spellcheck, "false"))
                self(.kbd, text: "Esc")
            }
            self(
                .ul, .id("palette-list"), .role("listbox"), .aria(.label, LayoutWords.find(language)),
                .set(.dataWord, LayoutWords.findNothing(language))
            ) {
                for (name, url) in pages { paletteEntry(name, url) }
                paletteEntry(.keys, .fragment("help"))
            }
        }
    }

    func help() {
        self(.dialog, .id("help"), .class("help"), .aria(.labelledby, "help-title")) {
            self(.h2, .id("help-title"), say: LayoutWords.keys)
            self(.dl, .class("keys")) {
                key(["Ctrl", "K"], LayoutWords.find)
                key(["/"], LayoutWords.keySearch)
                key(["g", "t"], LayoutWords.today)
                key(["g", "p"], LayoutWords.people)
                key(["g", "y"], LayoutWords.you)
                key(["g", "d"], LayoutWords.data)
                key(["n"], LayoutWords.keyNew)
                key(["j", "k"], LayoutWords.keyMove)
                key(["?"], LayoutWords.keys)
            }
            // Keys without a modifier trip up those who speak to their computer: WCAG 2.1.4 asks for a switch.
            self(.label, .class("radio keys-switch")) {
                self(.input, .id("keys-on"), .set(.type, "checkbox"), .flag(.checked))
                self(.span, say: LayoutWords.keysOn)
            }
            self(.form, .set(.method, "dialog")) { button("button", say: CommonWords.close) }
        }
    }

    private var pages: [(LayoutWords, SafeURL)] {
        [
            (.today, Address.today), (.people, Address.people), (.keyNew, Address.newPerson),
            (.times, Address.allTimes),
            (.progress, Address.progress), (.giveBack, Address.giveBack), (.you, Address.you),
            (.importFile, Address.importing), (.history, Address.history), (.data, Address.data),
        ]
    }

    private func paletteEntry(_ name: LayoutWords, _ url: SafeURL) {
        self(.li, .role("option"), .class("entry"), .set(.dataPart, url.text), .aria(.label, name(language))) {
            self(.span, say: name)
        }
    }

    private func key(_ keys: [String], _ name: LayoutWords) {
        self(.div) {
            self(.dt) { for key in keys { self(.kbd, text: key) } }
            self(.dd, say: name)
        }
    }
}
