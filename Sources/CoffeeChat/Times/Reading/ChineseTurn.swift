/// What a Chinese reply comes to where it turns: 工资不能说，别的都可以问 is a yes, 倒是闲着，可我只想躺着，饶了我吧 a no. What
/// stands behind the turn counts.
struct ChineseTurn {
    let gist: ChineseGist

    private static let heads: [[UInt32]] =
        "不过|但是|但|可是|可我|可这|可真|可现在|可最近|然而|其他的|其他|其它|别的|其余|以前的|之前的|看你|看在|冲你|冲着|看您|念在|既然|就算"
        .split(separator: "|").map { $0.unicodeScalars.map(\.value) }

    /// Behind the last head that has something before it.
    private var start: Int? {
        gist.signs.scalars.indices.last { index in
            index > 0 && Self.heads.contains { gist.signs.holds($0, at: index) }
                && (gist.signs.isStart(index) || gist.signs.holds(Self.heads[1], at: index))
        }
    }

    /// Nil where nothing turns, or where something else is said behind it.
    var intent: ReplyIntent? {
        guard let start, !gist.signs.isAsked.contains(true) else { return nil }
        let behind = scores(from: start)
        let hasOther = [ChineseGist.Kind.later, .refers, .wait, .auto, .asks].contains { behind[$0, default: 0] > 1 }
        guard !hasOther else { return nil }
        let no = behind[.no, default: 0] + behind[.lack, default: 0]
        let yes = behind[.yes, default: 0]
        if yes >= 2, no == 0 { return .yes }
        return no >= 3 && yes == 0 ? .declines : nil
    }

    /// A no to it all in what stands behind a place in the text, where it turns.
    func refuses(behind place: Int) -> Bool {
        guard let start, gist.signs.places[start] >= place, !gist.signs.isAsked.contains(true) else { return false }
        let behind = scores(from: start)
        guard behind[.yes, default: 0] == 0, behind[.later, default: 0] < 2, behind[.refers, default: 0] < 2 else {
            return false
        }
        return behind[.no, default: 0] >= 3
    }

    private func scores(from start: Int) -> [ChineseGist.Kind: Int] {
        ChineseGist.scores(of: gist.counted.filter { $0.range.lowerBound >= start })
    }
}
