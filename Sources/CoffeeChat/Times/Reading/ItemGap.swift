/// What stands between two items: how closely they belong together.
struct ItemGap {
    private(set) var isSentence = false
    private(set) var hasComma = false
    private(set) var hasOr = false
    private(set) var hasAnd = false
    private(set) var hasTurn = false
    private(set) var isOn = false
    /// 周四有空，周五下午: what was said of the one before ends with the comma.
    private(set) var isClosed = false
    /// Words that are no joints.
    private(set) var words = 0

    private static let particles: Set<String> = ["吧", "呢", "啊", "呀", "哈", "的", "嘛", "哦", "了", "喔"]

    init(_ walk: TokenWalk, from start: Int, to end: Int) {
        guard start < end else { return }
        var isFree = false
        for index in start..<end {
            let token = walk.tokens[index]
            switch token.kind {
            case .newline: isSentence = true
            case .sign(let sign):
                switch sign {
                case 0x2E, 0x21, 0x3F, 0x3B, 0x3002: isSentence = true
                case 0x2C, 0x3A, 0x28, 0x29:
                    hasComma = true
                    isClosed = isClosed || isFree
                case 0x3001, 0x26: hasAnd = true
                case 0x1F000...0x1FFFF: hasComma = true
                default: break
                }
            case .word:
                if token.isHan, token.speech.contains(.free) { isFree = true }
                switch token.time {
                case .or: hasOr = true
                case .and: hasAnd = true
                case .but, .except: hasTurn = true
                case .to where ["-", "--"].contains(token.words(walk.text)): hasComma = true
                case .on, .of: isOn = true
                case .at, .the, .from, .between, .around, .this: break
                default:
                    if !token.speech.isDisjoint(with: [.adversative, .otherwise]) {
                        hasTurn = true
                    } else if !(token.isHan && token.range.count == 1
                        && Self.particles.contains(token.words(walk.text)))
                    {
                        // 周一不行，周二上午不行: each day has its own.
                        words += token.isHan && token.speech.contains(.busy) ? 2 : 1
                    }
                }
            default: words += 1
            }
        }
    }

    var isTight: Bool { !isSentence && !hasComma && !hasOr && !hasAnd && !hasTurn && words == 0 }
    /// Of one list, or right behind each other.
    var isList: Bool { !isSentence && !hasTurn && words <= 1 }
    var isJoined: Bool { hasOr || hasAnd }
}
