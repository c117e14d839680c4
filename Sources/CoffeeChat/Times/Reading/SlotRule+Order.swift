/// The earlier or the later of ours, in Chinese.
extension SlotRule {
    private static let lates: Set<String> = [
        "晚的", "晚一点的", "晚点的", "晚那", "靠后的", "靠后", "靠后那", "晚些的", "后一个", "偏后的", "晚一些的",
    ]
    private static let earlies: Set<String> = [
        "早的", "早一点的", "早点的", "早那", "靠前的", "靠前", "靠前那", "早些的", "前一个", "偏前的", "早一些的",
    ]

    /// 晚一点的那个, 靠前那个.
    func compared(at start: Int) -> (choice: SlotChoice, end: Int)? {
        if walk.words(start) == "靠", ["后", "前"].contains(walk.words(start + 1)) {
            let next = walk.words(start + 2) == "的" ? start + 3 : start + 2
            return walk.time(next) == .slot ? (.extreme(isLatest: walk.words(start + 1) == "后"), next + 1) : nil
        }
        var index = start
        var isLatest = Self.lates.contains(walk.words(index))
        if !isLatest, !Self.earlies.contains(walk.words(index)) {
            guard [.later_, .sooner].contains(walk.time(index)), walk.isHan(index), walk.words(index + 1) == "的" else {
                return nil
            }
            isLatest = walk.time(index) == .later_
            index += 1
        }
        if walk.words(index + 1) == "的" { index += 1 }
        return walk.time(index + 1) == .slot ? (.extreme(isLatest: isLatest), index + 2) : nil
    }
}
