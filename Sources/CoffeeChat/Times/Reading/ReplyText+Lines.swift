extension ReplyText {
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = range.first, scalars[first] == PlainScalar.space { range = (first + 1)..<range.upperBound }
        while let last = range.last, scalars[last] == PlainScalar.space { range = range.lowerBound..<last }
        return range
    }

    func starts(_ range: Range<Int>, with words: String) -> Bool {
        var index = range.lowerBound
        for scalar in words.unicodeScalars {
            guard index < range.upperBound, scalars[index] == scalar.value else { return false }
            index += 1
        }
        return true
    }

    func ends(_ range: Range<Int>, with words: String) -> Bool {
        let count = words.unicodeScalars.count
        return range.count >= count && starts((range.upperBound - count)..<range.upperBound, with: words)
    }

    func contains(_ range: Range<Int>, _ words: String) -> Bool {
        range.contains { starts($0..<range.upperBound, with: words) }
    }
}
