import Testing
import Wording

/// What every phrase must keep to.
func expectSound(_ phrase: Phrase, _ name: String) {
    #expect(!phrase.en.isEmpty && !phrase.zh.isEmpty, "\(name) lacks a language")
    #expect(phrase.places(in: .english) == phrase.places(in: .chinese), "\(name) has other places in Chinese")
    let scalars = Array(phrase.zh.unicodeScalars)
    let isHan = { (scalar: Unicode.Scalar) in (0x4E00...0x9FFF).contains(scalar.value) }
    for (index, scalar) in scalars.enumerated() where ",;:?!()".unicodeScalars.contains(scalar) {
        let isBesideHan =
            (index > 0 && isHan(scalars[index - 1])) || (index + 1 < scalars.count && isHan(scalars[index + 1]))
        #expect(!isBesideHan, "\(name) has a half-width mark in Chinese: \(phrase.zh)")
    }
    #expect(!phrase.en.unicodeScalars.contains(where: isHan), "\(name) has Chinese in English")
    for word in ["他", "她", "失败", "您"] { #expect(!phrase.zh.replacingOther.contains(word), "\(name): \(phrase.zh)") }
    for word in ["his", "her", "he", "she", "failed", "failure", "rejected"] {
        #expect(
            !phrase.en.lowercased().split(whereSeparator: { !$0.isLetter }).contains(Substring(word)),
            "\(name): \(phrase.en)")
    }
}

extension String {
    /// 其他 is no pronoun.
    fileprivate var replacingOther: String { split(separator: "其他").joined() }
}
