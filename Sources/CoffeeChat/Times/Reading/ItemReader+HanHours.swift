/// Hours in Chinese that hang on our slot, on a length or on two weeks at once.
extension ItemReader {
    private static let deictics: Set<String> = ["这个", "那个", "这", "那", "同一个", "同个"]
    private static let fillers: Set<String> = ["的", "还是", "也", "就", "吧", "也是", "还", "都", "我", "要是"]

    /// 周五这个点可以: the day before, at the hour of our slot.
    mutating func sameHour(at index: Int) -> Int? {
        guard walk.isHan(index), Self.deictics.contains(walk.words(index)),
            walk.time(index + 1) == .point || ["钟点", "点儿"].contains(walk.words(index + 1)),
            let last = items.last,
            last.gap(to: index).allSatisfy({ Self.fillers.contains(walk.words($0)) || walk.words($0) == "是" })
        else { return nil }
        if last.day != nil { return slotCount > 0 || hasHours ? index + 2 : nil }
        // 周二晚上八点到十点，周四晚上也是这个点: the part of the day says no more than the hours before.
        guard hasHours, items.count > 1, items[items.count - 2].day != nil, case .part? = last.span?.form else {
            return nil
        }
        items.removeLast()
        return index + 2
    }

    private var hasHours: Bool { items.contains { $0.span?.form.hasClock ?? false } }

    /// 两点开始有俩小时, 从三点起一个半钟头: how long it lasts from there.
    mutating func closeOpenings() {
        for index in items.indices.dropFirst() {
            guard case .length(let minutes) = items[index].content, minutes >= 30,
                var span = items[index - 1].span, case .after(let start) = span.form,
                isStarting(items[index - 1]), isHad(between: items[index - 1], items[index])
            else { continue }
            let first = start.resolved(in: span.part)
            span.form = .range(
                ClockTime(minute: first, isOpen: false, isCertain: true),
                ClockTime(minute: first + minutes, isOpen: false, isCertain: true))
            items[index - 1].content = .span(span)
        }
    }

    private func isStarting(_ item: TimeItem) -> Bool {
        item.tokens.contains { ["开始", "起", "打头"].contains(walk.words($0)) }
    }

    private static let hads: Set<String> = [
        "有", "我有", "就有", "能有", "空", "空出", "留", "有个", "大概", "大约", "我", "的", "能空", "整", "整整", "了",
    ]

    private func isHad(between first: TimeItem, _ second: TimeItem) -> Bool {
        let gap = first.gap(to: second)
        return gap.count <= 3
            && gap.allSatisfy { Self.hads.contains(walk.words($0)) || walk.speech($0).contains(.free) }
    }

    /// 我的晚上是你的早上: says how the clocks differ.
    func ownPartEnd(at index: Int) -> Int? {
        guard case .part = walk.time(index), walk.isHan(index), walk.words(index - 1) == "的",
            ["我", "你", "您", "你们", "我们"].contains(walk.words(index - 2))
        else { return nil }
        let isEquated =
            ["是", "就是", "正好是", "等于", "刚好是"].contains(walk.words(index + 1))
            || ["是", "就是", "正好是", "等于", "刚好是"].contains(walk.words(index - 3))
        return isEquated ? index + 1 : nil
    }

    /// 这周和下周的周四: that weekday of both.
    func weekdayOfWeeks(at start: Int) -> (days: [DaySpec], end: Int)? {
        guard case .week(let first) = walk.time(start), walk.isHan(start), first >= 0,
            let next = walk.pastListing(start + 1), case .week(let second) = walk.time(next), second > first
        else { return nil }
        var index = next + 1
        while ["的", "每个", "各"].contains(walk.words(index)) { index += 1 }
        guard index > next + 1, case .weekday(let day, nil) = walk.time(index) else { return nil }
        return ([.weekday(day, week: first), .weekday(day, week: second)], index + 1)
    }
}
