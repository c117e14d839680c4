/// From a written English word to the plain forms that it may stand for.
enum EnglishForms {
    /// The plain forms besides the word itself. Guesses: only those that the grammar knows are used.
    static func plainForms(of word: String) -> [String] {
        if let plain = irregular[word] { return [plain] }
        let count = word.utf8.count
        guard count > 3, !wholeWords.contains(word) else { return [] }
        if word.hasSuffix("ies") || word.hasSuffix("ied") { return [word.dropLast(3) + "y", String(word.dropLast())] }
        if word.hasSuffix("es"), takesE(word.dropLast(2)) {
            return [String(word.dropLast()), String(word.dropLast(2))]
        }
        if word.hasSuffix("s"), !word.hasSuffix("ss") { return [String(word.dropLast())] }
        if word.hasSuffix("ed") { return stems(word.dropLast(2)) }
        if word.hasSuffix("ing"), count > 4 { return stems(word.dropLast(3)) }
        return []
    }

    static func isPast(_ word: String) -> Bool {
        pastForms.contains(word) || (word.utf8.count > 4 && word.hasSuffix("ed") && !notPast.contains(word))
    }

    private static let notPast: Set<String> = [
        "indeed", "hundred", "speed", "exceed", "proceed", "succeed", "breed", "bleed", "sacred", "kindred", "hatred",
    ]

    /// "foxes" and "dishes", but no "be" in "bees".
    private static func takesE(_ stem: Substring) -> Bool {
        stem.utf8.last.map { "sxzho".utf8.contains($0) } ?? false
    }

    /// Words that end like forms and are none: "seed" is not "see", nor "herring" "her".
    private static let wholeWords: Set<String> = [
        "seed", "weed", "reed", "deed", "heed", "need", "feed", "speed", "breed", "bleed", "steed", "tweed", "creed",
        "greed", "herring", "wedding", "pudding", "ceiling", "earring", "shilling", "sterling", "sibling", "lightning",
        "shed", "sled", "bread", "bred", "offspring", "hundred", "sacred", "embed", "news", "lens", "always", "series",
        "species", "mathematics", "physics", "politics", "christmas", "canvas", "atlas", "gas", "bus", "yes",
    ]

    /// "mak" is "make", "stopp" is "stop"; "st" in "sting" is nothing.
    private static func stems(_ stem: Substring) -> [String] {
        guard stem.utf8.contains(where: { "aeiouy".utf8.contains($0) }) else { return [] }
        var forms = [String(stem), stem + "e"]
        let bytes = stem.utf8.suffix(2)
        if bytes.count == 2, bytes.first == bytes.last { forms.append(String(stem.dropLast())) }
        return forms
    }

    private static let irregular: [String: String] = forms.plain
    private static let pastForms: Set<String> = forms.past

    private static let forms: (plain: [String: String], past: Set<String>) = {
        var (plain, past) = ([String: String](), Set<String>())
        for line in table.split(separator: "\n") {
            for group in line.split(separator: ",") {
                let words = group.split(separator: " ").map(String.init)
                guard let first = words.first else { continue }
                for word in words.dropFirst() {
                    plain[word] = first
                    if !word.hasSuffix("ing"), !word.hasSuffix("s") || word == "was" { past.insert(word) }
                }
            }
        }
        return (plain, past)
    }()

    /// The plain form, then the others.
    private static let table = """
        see saw seen, hear heard, read read, find found, meet met, make made, write wrote written, tell told, say said
        give gave given, take took taken, speak spoke spoken, talk talked, think thought, know knew known, come came
        become became, begin began begun, break broke broken, bring brought, build built, buy bought, catch caught
        choose chose chosen, draw drew drawn, drive drove driven, eat ate eaten, fall fell fallen, feel felt, fight fought
        fly flew flown, forget forgot forgotten, get got gotten, go went gone, grow grew grown, hang hung, hide hid hidden
        hold held, keep kept, lay laid, lead led, leave left, lend lent, lose lost, mean meant, pay paid, ride rode ridden
        ring rang rung, rise rose risen, run ran, sell sold, send sent, sing sang sung, sit sat, sleep slept, spend spent
        stand stood, steal stole stolen, swim swam swum, teach taught, throw threw thrown, understand understood
        wake woke woken, wear wore worn, win won, show shown, do did done, wonder wondered, stick stuck, sew sewn
        shoot shot, sink sank, spin spun, strike struck, swear swore, sweep swept, tear tore, weave wove woven, wind wound
        have has had, person people, life lives, child children
        bend bent, bind bound, blow blew blown, deal dealt, dig dug, feed fed, forgive forgave, freeze froze frozen
        grind ground, light lit, shake shook, slide slid, stitch stitched, string strung, swing swung, bake baked
        reach reached, lose losing, die dying, lie lying, tie tying
        """
}
