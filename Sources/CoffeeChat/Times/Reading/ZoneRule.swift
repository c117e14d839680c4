/// Reads a zone: ET, London time, GMT+8, your time, 北京时间.
struct ZoneRule {
    let walk: TokenWalk
    let theirZone: String

    func read(at index: Int, isAfterTime: Bool) -> (zone: ZoneRef, end: Int)? {
        switch walk.time(index) {
        case .yourZone: return speaker(.mine, at: index, isAfterTime)
        case .myZone: return speaker(place(before: index) ?? .theirs, at: index, isAfterTime)
        case .zone(let number): return named(number, at: index, isAfterTime)
        default:
            // "2-4 my time, 11-1 yours"
            if isAfterTime, walk.words(index) == "yours" { return (.mine, index + 1) }
            return isAfterTime && walk.words(index) == "mine" ? (.theirs, index + 1) : nil
        }
    }

    /// 我在柏林出差，按这边时间来: the place that was named counts.
    private func place(before index: Int) -> ZoneRef? {
        guard walk.isHan(index), ["这", "当地", "本地"].contains(where: { walk.words(index).hasPrefix($0) }) else {
            return nil
        }
        for before in stride(from: index - 1, through: max(1, index - 12), by: -1)
        where ["在", "人在", "我在", "到", "来", "我人在"].contains(walk.words(before - 1)) {
            let start = walk.tokens[before].range.lowerBound
            if let zone = SpokenZones.foreignPlace(at: start, in: walk.text, theirZone: theirZone) {
                return .named(zone)
            }
        }
        return nil
    }

    /// "3pm London": a place right behind an hour.
    func place(at index: Int) -> (zone: ZoneRef, end: Int)? {
        guard !walk.isNewline(index), walk.text.isUpper(walk.tokens[index].range.lowerBound),
            let place = SpokenZones.place(at: walk.tokens[index].range.lowerBound, in: walk.text)
        else { return nil }
        var end = index + 1
        while end < walk.tokens.count, walk.tokens[end].range.lowerBound < place.end { end += 1 }
        let isName =
            end < walk.tokens.count && walk.tokens[end].kind == .unknown
            || ["office", "road", "street", "st", "bridge", "station"].contains(walk.words(end))
        return isName ? nil : (.named(place.zone), end)
    }

    /// 你那边 alone is a zone only beside a time: 你那边方便吗 asks about them.
    private func speaker(_ zone: ZoneRef, at index: Int, _ isAfterTime: Bool) -> (zone: ZoneRef, end: Int)? {
        // 周四上午十点，按你那边
        if walk.isHan(index), ["按", "以"].contains(where: { walk.words(index).hasPrefix($0) }) {
            return (zone, index + 1)
        }
        let word = walk.words(index)
        let isPlain =
            word.hasSuffix("time") || word.hasSuffix("zone") || word.hasSuffix("时间") || word.hasSuffix("时区")
            || word.hasSuffix("clock")
        guard !isPlain else { return (zone, index + 1) }
        let isHan = walk.isHan(index)
        switch walk.time(index + 1) {
        case .weekday, .part, .day, .dayPart, .point, .noon: return (zone, index + 1)
        case .number, .week: return (zone, index + 1)
        default:
            if walk.words(index + 1) == "的", case .part = walk.time(index + 2) { return (zone, index + 2) }
            if walk.isNumber(index + 1) || isAfterTime && !isHan { return (zone, index + 1) }
            if isAfterTime, isHan, walk.isNewline(index + 1) { return (zone, index + 1) }
            return nil
        }
    }

    private func named(_ number: Int, at index: Int, _ isAfterTime: Bool) -> (zone: ZoneRef, end: Int)? {
        guard number < SpokenZones.zones.count else { return nil }
        let token = walk.tokens[index]
        if token.range.count <= 4, !token.isHan {
            // "et", "pt" and "ist" are words elsewhere.
            let isUpper = token.range.allSatisfy { walk.text.isUpper($0) }
            guard isUpper || isAfterTime else { return nil }
        } else if ["central", "pacific", "mountain", "atlantic", "eastern"].contains(walk.words(index)), !isAfterTime {
            guard
                walk.isNewline(index + 1) || walk.isSign(index + 1, 0x3A) || walk.isSign(index + 1, 0x2C)
                    || walk.isSign(index + 1, 0x2E) || walk.isSign(index + 1, 0x29)
            else { return nil }
        }
        let identifier = SpokenZones.identifier(number, theirZone: theirZone)
        guard identifier == "GMT" else { return (.named(identifier), index + 1) }
        // GMT+8, UTC-5:30
        let isMinus = walk.words(index + 1) == "-"
        guard walk.words(index + 1) == "+" || isMinus, walk.isNumber(index + 2), !walk.isSpaced(index + 2),
            walk.value(index + 2) <= 14
        else {
            return (.named("GMT"), index + 1)
        }
        var minutes = walk.value(index + 2) * 60
        var end = index + 3
        if walk.isSign(end, 0x3A), walk.digits(end + 1) == 2 {
            (minutes, end) = (minutes + walk.value(end + 1), end + 2)
        }
        return (.offset(isMinus ? -minutes : minutes), end)
    }
}
