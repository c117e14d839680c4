/// Reads one time on a clock: 3pm, 15:00, 9h30, half past two, 两点半, 8点一刻.
struct ClockRule {
    let tokens: [ReplyToken]
    let text: ReplyText

    typealias Found = (clock: ClockTime, end: Int)

    func read(at start: Int) -> Found? {
        guard start < tokens.count else { return nil }
        switch tokens[start].time {
        case .noon: return (ClockTime(minute: 720, isOpen: false, isCertain: true), start + 1)
        case .midnight: return (ClockTime(minute: 1440, isOpen: false, isCertain: true), start + 1)
        default: break
        }
        return spoken(at: start) ?? short(at: start) ?? digital(at: start)
    }

    // MARK: "Half past two", "quarter to 5", "half three", 差一刻三点

    private func spoken(at start: Int) -> Found? {
        let token = tokens[start]
        if token.time == .half || token.time == .quarter || token.isNumber {
            let minutes = token.time == .half ? 30 : token.time == .quarter ? 15 : token.value
            var next = start + 1
            if next < tokens.count, tokens[next].time == .minuteUnit { next += 1 }
            let isCounted = token.digits > 0 && isWord(next, "past") && [5, 10, 15, 20, 25].contains(token.value)
            let isPast = time(next) == .past || time(next) == .after && (token.time != .none || isCounted)
            let isTo =
                token.time == .quarter && !token.isHan && isWord(next, "of") && isHour(next + 1) || isWord(next, "to")
                || (isWord(next, "til") || isWord(next, "till")) && time(next + 1) != .noon
            let isFraction =
                token.time == .half || token.time == .quarter || token.digits == 0
                || isPast && next == start + 1 && tokens[next].isSpaced && isWord(next, "past")
            guard isFraction, minutes < 31,
                isPast || isTo && token.time != .half && [5, 10, 15, 20, 25].contains(minutes) && (token.digits == 0)
            else {
                return halfHour(at: start)
            }
            guard let (hour, end) = hour(at: next + 1) else { return nil }
            let base = hour.minute + (isPast ? minutes : -minutes)
            return (ClockTime(minute: base <= 0 ? base + 720 : base, isOpen: hour.isOpen, isCertain: true), end)
        }
        return nil
    }

    private func isHour(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].isNumber && (1...12).contains(tokens[index].value) && !isUnit(index + 1)
    }

    private func halfHour(at start: Int) -> Found? {
        guard tokens[start].time == .half, isWord(start, "half"), let (hour, end) = hour(at: start + 1), !isUnit(end)
        else { return nil }
        return (ClockTime(minute: hour.minute + 30, isOpen: hour.isOpen, isCertain: true), end)
    }

    private func hour(at index: Int) -> Found? {
        guard index < tokens.count else { return nil }
        if time(index) == .noon { return (ClockTime(minute: 720, isOpen: false, isCertain: true), index + 1) }
        guard tokens[index].isNumber, (1...12).contains(tokens[index].value), tokens[index].digits < 3 else {
            return nil
        }
        let clock = ClockTime(minute: tokens[index].value * 60, isOpen: true, isCertain: false)
        return meridiem(clock, index + 1)
    }

    /// 差一刻三点, 差五分八点.
    private func short(at start: Int) -> Found? {
        guard isWord(start, "差"), start + 2 < tokens.count else { return nil }
        var index = start + 1
        var minutes = 15
        if tokens[index].isNumber, time(index) != .quarter {
            minutes = tokens[index].value
            let isUnit = [.minuteMark, .minuteUnit, .quarter].contains(time(index + 1))
            if time(index + 1) == .quarter { minutes *= 15 }
            if isUnit { index += 1 } else if minutes != 15 { return nil }
        } else if time(index) != .quarter {
            return nil
        }
        guard minutes < 60, index + 1 < tokens.count, tokens[index + 1].isNumber, let (clock, end) = han(at: index + 1)
        else { return nil }
        return (ClockTime(minute: max(0, clock.minute - minutes), isOpen: clock.isOpen, isCertain: true), end)
    }

    // MARK: Digits and 点

    private func digital(at start: Int) -> Found? {
        let token = tokens[start]
        guard token.isNumber else { return nil }
        if let han = han(at: start) { return han }
        if token.digits == 3 || token.digits == 4 { return military(at: start) }
        guard token.value <= 24, token.digits <= 2 else { return nil }
        if token.digits > 0, let minutes = minutes(at: start + 1) {
            let minute = token.value * 60 + minutes.value
            let clock = ClockTime(
                minute: minute, isOpen: isOpen(token), isCertain: !minutes.isDot || minutes.value % 5 == 0)
            return meridiem(clock, minutes.end)
        }
        if let minutes = spokenMinutes(at: start + 1), token.digits == 0, (1...12).contains(token.value) {
            return meridiem(
                ClockTime(minute: token.value * 60 + minutes, isOpen: true, isCertain: true), start + 2)
        }
        let isAbout = token.digits == 0 && !token.isHan && text.ends(token.range, with: "ish")
        let clock = ClockTime(minute: token.value * 60, isOpen: isOpen(token), isCertain: isAbout)
        let next = start + 1
        if time(next) == .oclock {
            return meridiem(ClockTime(minute: clock.minute, isOpen: clock.isOpen, isCertain: true), next + 1)
        }
        if time(next) == .hourMark, token.digits > 0, !tokens[next].isHan {
            return (ClockTime(minute: clock.minute, isOpen: false, isCertain: true), next + 1)
        }
        return meridiem(clock, next)
    }

    /// The minutes of "nine thirty", "two forty-five".
    private func spokenMinutes(at index: Int) -> Int? {
        guard index < tokens.count, tokens[index].isNumber, tokens[index].digits == 0, !tokens[index].isHan,
            !tokens[index - 1].isHan, (10..<60).contains(tokens[index].value), tokens[index].value % 5 == 0,
            time(index + 1) != .minuteUnit, !(index + 1 < tokens.count && tokens[index + 1].isSign(0x2D))
        else { return nil }
        return tokens[index].value
    }

    /// 07 and 13 are hours of the whole day.
    private func isOpen(_ token: ReplyToken) -> Bool {
        guard (1...12).contains(token.value) else { return false }
        return !(token.digits == 2 && text.scalars[token.range.lowerBound] == 0x30)
    }

    private func minutes(at index: Int) -> (value: Int, end: Int, isDot: Bool)? {
        guard index + 1 < tokens.count, !tokens[index].isSpaced, !tokens[index + 1].isSpaced else { return nil }
        let isDot = tokens[index].isSign(0x2E)
        guard isDot || tokens[index].isSign(0x3A) || time(index) == .hourMark else { return nil }
        let minute = tokens[index + 1]
        guard minute.isNumber, minute.digits == 2, minute.value < 60 else { return nil }
        // 14.12.2026 is a date, 1.15.3 nothing.
        if isDot, index + 2 < tokens.count, tokens[index + 2].isSign(0x2E), !tokens[index + 2].isSpaced,
            index + 3 < tokens.count, tokens[index + 3].isNumber, !tokens[index + 3].isSpaced
        {
            return nil
        }
        return (minute.value, index + 2, isDot)
    }

    private func meridiem(_ clock: ClockTime, _ index: Int) -> Found? {
        guard index < tokens.count else { return (clock, index) }
        let token = tokens[index]
        if case .meridiem(let isAfternoon) = token.time { return (with(clock, isAfternoon), index + 1) }
        if !token.isSpaced, token.range.count == 1, !token.isHan {
            let scalar = text.scalars[token.range.lowerBound]
            if scalar == 0x70 { return (with(clock, true), index + 1) }
            if scalar == 0x61 { return (with(clock, false), index + 1) }
        }
        return (clock, index)
    }

    private func with(_ clock: ClockTime, _ isAfternoon: Bool) -> ClockTime {
        guard clock.minute < 780, clock.minute >= 60 else {
            return ClockTime(minute: clock.minute, isOpen: false, isCertain: true)
        }
        return ClockTime(minute: clock.minute % 720 + (isAfternoon ? 720 : 0), isOpen: false, isCertain: true)
    }

    /// 0930, 1530 hrs, 930am.
    private func military(at start: Int) -> Found? {
        let token = tokens[start]
        let (hour, minute) = (token.value / 100, token.value % 100)
        guard hour < 25, minute < 60, minute % 5 == 0 else { return nil }
        let isZero = text.scalars[token.range.lowerBound] == 0x30
        let clock = ClockTime(minute: hour * 60 + minute, isOpen: !isZero && (1...12).contains(hour), isCertain: false)
        if time(start + 1) == .hourMark {
            return (ClockTime(minute: clock.minute, isOpen: false, isCertain: true), start + 2)
        }
        guard let (read, end) = meridiem(clock, start + 1) else { return nil }
        // A bare 2026 is a year.
        if end == start + 1, token.digits == 4, (2020...2039).contains(token.value) { return nil }
        return (read, end)
    }

    private func han(at start: Int) -> Found? {
        let isMark = time(start + 1) == .hourMark && tokens[start + 1].isHan
        guard time(start + 1) == .point || isMark, tokens[start].value <= 24 else { return nil }
        var minute = tokens[start].value * 60
        var end = start + 2
        if let (shift, last) = pastOrTo(at: end) {
            minute += shift
            end = last
        } else if time(end) == .half, tokens[end].isHan {
            minute += 30
            end += 1
        } else if time(end) == .quarter, tokens[end].isHan {
            minute += 15
            end += 1
        } else if end < tokens.count, tokens[end].isNumber, tokens[end].value < 60, time(end + 1) != .point {
            let number = tokens[end]
            if time(end + 1) == .quarter {
                minute += number.value * 15
                end += 2
            } else if number.time == .number(15) && number.isHan || number.time == .number(45) && number.isHan {
                minute += number.value
                end += 1
            } else if time(end + 1) == .minuteMark {
                minute += number.value
                end += 2
            } else if number.digits == 2 || number.value >= 10 {
                minute += number.value
                end += 1
            }
        }
        let value = tokens[start].value
        let isZero = tokens[start].digits == 2 && text.scalars[tokens[start].range.lowerBound] == 0x30
        return (ClockTime(minute: minute, isOpen: (1...12).contains(value) && !isZero, isCertain: true), end)
    }

    /// 两点过十分, 六点差一刻
    private func pastOrTo(at start: Int) -> (minutes: Int, end: Int)? {
        let isTo = isWord(start, "差")
        guard isTo || isWord(start, "过") || isWord(start, "零"), start + 1 < tokens.count else { return nil }
        let number = tokens[start + 1]
        if time(start + 1) == .quarter { return (isTo ? -15 : 15, start + 2) }
        guard number.isNumber, number.value < 60 else { return nil }
        if time(start + 2) == .quarter { return (number.value * (isTo ? -15 : 15), start + 3) }
        if number.time == .number(15) { return (isTo ? -15 : 15, start + 2) }
        guard [.minuteMark, .minuteUnit].contains(time(start + 2)) else { return nil }
        return (isTo ? -number.value : number.value, start + 3)
    }

    private func time(_ index: Int) -> TimeWord { index >= 0 && index < tokens.count ? tokens[index].time : .none }

    private func isWord(_ index: Int, _ word: String) -> Bool {
        index >= 0 && index < tokens.count && tokens[index].range.count == word.unicodeScalars.count
            && text.starts(tokens[index].range, with: word)
    }

    private func isUnit(_ index: Int) -> Bool {
        [.minuteUnit, .hourUnit, .dayUnit, .weekUnit, .monthUnit].contains(time(index))
    }
}
