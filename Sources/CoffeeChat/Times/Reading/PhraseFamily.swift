/// "don't see {why not|the harm}": a family of phrases in one, as the word tables may write it; braces may hold braces,
/// and a choice may be empty. A brace without its partner is a sign like any other.
struct PhraseFamily {
    private let signs: [UInt32]
    /// For a brace that opens, where each of its choices begins.
    private var choices: [[Int]]
    /// For a sign that ends a choice, where the phrase goes on; zero for the others.
    private var ends: [Int]

    init(_ phrase: some StringProtocol) { self.init(phrase.unicodeScalars.map(\.value)) }

    init(_ signs: [UInt32]) {
        self.signs = signs
        choices = Array(repeating: [], count: signs.count)
        ends = Array(repeating: 0, count: signs.count)
        var open: [(brace: Int, bars: [Int])] = []
        for (index, sign) in signs.enumerated() {
            switch sign {
            case 0x7B: open.append((index, []))
            case 0x7C where !open.isEmpty: open[open.count - 1].bars.append(index)
            case 0x7D:
                guard let (brace, bars) = open.popLast() else { continue }
                choices[brace] = [brace + 1] + bars.map { $0 + 1 }
                for end in bars + [index] { ends[end] = index + 1 }
            default: break
            }
        }
    }

    /// Walks through all members at once: what they begin with is walked once.
    /// - Parameters:
    ///   - step: From a state, by a sign, to the next state.
    ///   - end: The state in which a member ends.
    func walk<State>(from state: State, step: (State, UInt32) -> State, end: (State) -> Void) {
        walk(at: 0, state, step, end)
    }

    private func walk<State>(
        at place: Int, _ start: State, _ step: (State, UInt32) -> State, _ end: (State) -> Void
    ) {
        var (index, state) = (place, start)
        while index < signs.count {
            if ends[index] > 0 {
                index = ends[index]
            } else if choices[index].isEmpty {
                state = step(state, signs[index])
                index += 1
            } else {
                for choice in choices[index] { walk(at: choice, state, step, end) }
                return
            }
        }
        end(state)
    }

    /// Every member, each of its braces by each of its choices.
    var members: [[UInt32]] {
        var members: [[UInt32]] = []
        walk(from: []) {
            $0 + [$1]
        } end: {
            members.append($0)
        }
        return members
    }
}
