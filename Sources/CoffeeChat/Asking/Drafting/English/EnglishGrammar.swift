/// The few forms of English that depend on the word that is put in.
enum EnglishGrammar {
    /// "a UX designer", "an SDE", "an hour", "a European": by sound, not by letter.
    static func withArticle(_ phrase: String) -> String {
        "\(startsWithVowelSound(phrase) ? "an" : "a") \(phrase)"
    }

    static func startsWithVowelSound(_ phrase: String) -> Bool {
        let word = String(phrase.prefix { $0.isLetter || $0.isNumber || $0 == "&" })
        guard let first = word.unicodeScalars.first else { return false }
        if ("0"..."9").contains(first) { return first == "8" || word == "11" || word == "18" }
        if isSpelled(word) { return "AEFHILMNORSX".contains(word.prefix(1).uppercased()) }
        let lower = word.lowercased()
        if silentH.contains(where: lower.hasPrefix) { return true }
        if lower == "uni" || consonantSounds.contains(where: lower.hasPrefix) {
            return uninSounds.contains(where: lower.hasPrefix)
        }
        return "aeiouáéíóúäëïöüàèìòùâêîôûåæøœ".unicodeScalars.contains(lower.unicodeScalars.first ?? " ")
    }

    /// Read letter by letter: few capitals that nobody says as a word.
    private static func isSpelled(_ word: String) -> Bool {
        let letters = word.filter(\.isLetter)
        if letters.count == 1 || spelledWords.contains(word.lowercased()) { return true }
        return letters.count <= 5 && letters == letters.uppercased() && !saidAsWord.contains(word)
    }

    private static let spelledWords: Set<String> = ["ux", "ui", "hr", "qa", "xbox", "mvp", "uxr", "seo", "sde", "ngo"]
    private static let saidAsWord: Set<String> = [
        "NASA", "UNICEF", "NATO", "SaaS", "SAAS", "FAANG", "STEM", "STEAM", "RISD", "NICU", "PISA", "LEED", "SCAD",
        "WHO",
    ]
    private static let silentH = ["hour", "honest", "honor", "honour", "heir"]
    private static let consonantSounds = [
        "uni", "use", "usa", "usu", "eu", "one", "once", "uta", "ute", "uti", "uto", "ubi", "uro", "uru", "ewe", "uk",
        "ufo",
        "ukulele", "urinal",
    ]
    /// "uninsured", "unimportant" are un-words after all.
    private static let uninSounds = ["unin", "unim", "unid"]

    static func possessive(_ name: String) -> String { name.hasSuffix("'s") ? name : name + "'s" }

    static func capitalized(_ text: String) -> String {
        guard let first = text.first, first.isLowercase else { return text }
        // "iOS" and "eBay" keep their shape.
        if text.dropFirst().first?.isUppercase == true { return text }
        return first.uppercased() + text.dropFirst()
    }

    /// "a, b and c"
    static func list(_ items: [String]) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " and " + last
    }

    /// "she works" is "you work": the verb of the third person in the second.
    static func secondPerson(_ verb: String) -> String {
        if let known = irregular[verb] { return known }
        guard verb.hasSuffix("s"), !verb.hasSuffix("ss"), verb.utf8.count > 3 else { return verb }
        if verb.hasSuffix("ies") { return verb.dropLast(3) + "y" }
        let hissing = ["ches", "shes", "sses", "xes", "zzes", "oes"].contains(where: verb.hasSuffix)
        return String(verb.dropLast(hissing ? 2 : 1))
    }

    private static let irregular = ["is": "are", "was": "were", "has": "have", "does": "do", "'s": "'re"]
}
