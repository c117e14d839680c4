/// A date as careers are told: a year, with the month where it is known (ISO 8601, reduced precision).
package struct CareerDate: Hashable, Sendable {
    package let year: Int
    /// 1 to 12, or `nil` where only the year is known.
    package let month: Int?

    package init?(year: Int, month: Int? = nil) {
        guard (1900...2200).contains(year), month.map((1...12).contains) ?? true else { return nil }
        self.year = year
        self.month = month
    }

    /// Reads `2024-01` and `2024`.
    package init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), parts[0].utf8.count == 4, let year = Int(parts[0]) else { return nil }
        if parts.count == 1 {
            self.init(year: year)
        } else {
            guard parts[1].utf8.count == 2, let month = Int(parts[1]) else { return nil }
            self.init(year: year, month: month)
        }
    }

    package var iso: String {
        guard let month else { return String(year) }
        return "\(year)-\(month < 10 ? "0" : "")\(month)"
    }

    /// Months since year 0; a bare year counts from its middle, which is wrong by half a year at most.
    package var months: Int { year * 12 + (month.map { $0 - 1 } ?? 6) }

    package init(_ day: Day) {
        self.year = day.year
        self.month = day.month
    }
}

extension CareerDate: Comparable {
    package static func < (a: CareerDate, b: CareerDate) -> Bool { a.months < b.months }
}

extension CareerDate: Codable {
    package init(from decoder: any Decoder) throws {
        let text = try decoder.singleValueContainer().decode(String.self)
        guard let date = CareerDate(iso: text) else {
            throw DecodingError.dataCorrupted(
                .init(codingPath: decoder.codingPath, debugDescription: "neither a year nor a month: \(text)"))
        }
        self = date
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}
