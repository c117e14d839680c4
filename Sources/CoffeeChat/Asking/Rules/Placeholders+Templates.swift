/// What mail programs and code put where a name should be.
extension Placeholders {
    /// `%FIRSTNAME%`
    func percent(_ index: Int) -> Int? {
        var end = index + 1
        // "%s" and "%d" stand alone.
        if [0x73, 0x64, 0x40].contains(scalar(end)), scalar(index - 1) <= 0x20, !ScalarClass.isLetter(scalar(end + 1)) {
            return end + 1
        }
        if ScalarClass.isDigit(scalar(index - 1)) { return nil }
        while ScalarClass.isLetter(scalar(end)) || scalar(end) == 0x5F || (scalar(end) == 0x20 && end - index < 24) {
            end += 1
        }
        return scalar(end) == 0x25 && end > index + 2 ? end + 1 : nil
    }

    /// `$NAME`, `${name}`
    func dollar(_ index: Int) -> Int? {
        if scalar(index + 1) == 0x7B { return bracket(index + 1, closing: 0x7D, ofAnything: true) }
        var end = index + 1
        while end < scalars.count, ScalarClass.isLetter(scalar(end)) || scalar(end) == 0x5F {
            guard capitals[end] || scalar(end) == 0x5F else { return nil }
            end += 1
        }
        return end > index + 3 ? end : nil
    }

    /// `*|FNAME|*`
    func mergeTag(_ index: Int) -> Int? {
        guard scalar(index + 1) == 0x7C else { return nil }
        var end = index + 2
        while ScalarClass.isLetter(scalar(end)) || scalar(end) == 0x5F || scalar(end) == 0x3A { end += 1 }
        return scalar(end) == 0x7C && scalar(end + 1) == 0x2A ? end + 2 : nil
    }

    /// `#PROJECT#`, `#公司名#`; a hashtag is no slot.
    func hash(_ index: Int) -> Int? {
        var start = index + 1
        while scalar(start) == 0x23 { start += 1 }
        var end = start
        while end < index + 24,
            ScalarClass.isLetter(scalar(end)) || ScalarClass.isHan(scalar(end)) || scalar(end) == 0x5F
        {
            end += 1
        }
        guard scalar(end) == 0x23, end > start else { return nil }
        let inner = written(start..<end)
        let isShouted = (start..<end).allSatisfy { capitals[$0] || scalar($0) == 0x5F }
        let isSlot = isShouted && Self.slots.contains(inner) || (Self.hanSlots + ["产品名", "书名", "店名"]).contains(inner)
        return isSlot ? end + start - index : nil
    }

    /// `YOUR_COMPANY`, "INSERT FACT HERE": all in capitals.
    func constant(_ head: String, at index: Int) -> Int? {
        guard capitals[index], !ScalarClass.isLetter(scalar(index - 1)), let next = words(head, at: index) else {
            return nil
        }
        var end = next
        while ScalarClass.isLetter(scalar(end)), capitals[end] { end += 1 }
        let isShouted = end > next + 1 && capitals[index + 1] && !ScalarClass.isLetter(scalar(end))
        return isShouted ? end : nil
    }

    /// 在**大学的讲座; **重点** is marked up.
    func stars(_ index: Int) -> Int? {
        guard scalar(index + 1) == 0x2A, scalar(index - 1) != 0x2A, ScalarClass.isHan(scalar(index - 1)) else {
            return nil
        }
        var end = index + 1
        while scalar(end) == 0x2A { end += 1 }
        let around = [max(0, index - 24)..<index, end..<min(end + 24, scalars.count)]
        let isMarkup = around.contains { part in part.contains { scalar($0) == 0x2A } }
        return ScalarClass.isHan(scalar(end)) && !isMarkup ? end : nil
    }

    /// "Hi undefined,": nobody is called that.
    func greeted(_ names: [String], at index: Int) -> Int? {
        let isGreeted = ["hi ", "hello ", "dear ", "hey "].contains { greeting in
            let start = index - greeting.unicodeScalars.count
            return start >= 0 && words(greeting, at: start) == index && !ScalarClass.isLetter(scalar(start - 1))
        }
        guard isGreeted else { return nil }
        return names.lazy.compactMap { words($0, at: index) }.first { !ScalarClass.isLetter(scalar($0)) }
    }

    /// "I found you on ???"
    func standsAlone(_ end: Int?, from index: Int) -> Int? {
        guard let end, index > 0, scalar(index - 1) == 0x20 else { return nil }
        return ScalarClass.isLetter(scalar(end)) || scalar(end) == 0x2D ? nil : end
    }
}
