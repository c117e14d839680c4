/// A word, phrase or separator in a title's plain form.
struct TitleToken: Sendable {
    let word: TitleWord
    /// Bytes of `TitleText`.
    let range: Range<Int>
    let followsSpace: Bool

    var kind: TitleWord.Kind { word.kind }

    /// Ends a stretch in which words belong together.
    var isBreak: Bool {
        switch kind {
        case .bar, .comma, .colon, .open, .close, .arrow: true
        default: false
        }
    }
}
