package enum Numbers {
    /// `30,000`; both languages group by three digits with a comma.
    package static func grouped(_ number: Int) -> String {
        let digits = String(number.magnitude)
        var grouped = number < 0 ? "-" : ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { grouped += "," }
            grouped.append(digit)
        }
        return grouped
    }

    /// "Two", "Twelve" at the start of an English sentence; digits from thirteen on, and in Chinese.
    package static func spelled(_ number: Int, in language: Language, capitalized: Bool = false) -> String {
        let words = [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        ]
        guard language == .english, words.indices.contains(number) else { return grouped(number) }
        return capitalized ? words[number].prefix(1).uppercased() + words[number].dropFirst() : words[number]
    }
}
