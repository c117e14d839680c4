/// A chance as people say it: "a 4 in 5 chance", 八成把握. Never more than it is.
package enum ChanceWords {
    /// "4 in 5" · "八成"
    package static func short(_ chance: Double, in language: Language) -> String {
        let step = steps.last { chance >= $0.least } ?? steps[0]
        return language == .english ? step.en : step.zh
    }

    /// A hair below each, since 0.8 is four in five also where a sum has lost its last bit.
    private static let steps: [(least: Double, en: String, zh: String)] = [
        (0, "less than 1 in 10", "不到一成"), (0.0999, "1 in 10", "一成"), (0.1999, "1 in 5", "两成"),
        (0.2999, "3 in 10", "三成"), (0.3999, "2 in 5", "四成"), (0.4999, "1 in 2", "五成"),
        (0.5999, "3 in 5", "六成"), (0.6999, "7 in 10", "七成"), (0.7999, "4 in 5", "八成"),
        (0.8999, "9 in 10", "九成"), (0.9499, "19 in 20", "九成五"), (0.9899, "99 in 100", "九成九"),
    ]
}
