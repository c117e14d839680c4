/// All words of the tables, in one tree.
enum MatchTables {
    static let phrases: MatchPhrases = {
        var phrases = MatchPhrases()
        for (phrase, notion) in NotionTable.shared.phrases { phrases.add(phrase, .notion(notion)) }
        for (phrase, place) in MatchPlaceTable.shared.phrases { phrases.add(phrase, .place(place)) }
        lines(TongueNames.table) { phrases.add($1, .tongue(Tongue(name: String($0)))) }
        lines(StanceWords.table) { if let mark = StanceMark(rawValue: String($0)) { phrases.add($1, .stance(mark)) } }
        lines(OfferWords.table) { if let mark = OfferMark(rawValue: String($0)) { phrases.add($1, .offer(mark)) } }
        lines(MoodWords.table) { if let mood = Mood(rawValue: String($0)) { phrases.add($1, .mood(mood)) } }
        return phrases
    }()

    /// `head: phrase, phrase`
    private static func lines(_ table: String, _ take: (Substring, Substring) -> Void) {
        for line in table.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":") else { continue }
            for phrase in line[line.index(after: colon)...].split(separator: ",") { take(line[..<colon], phrase) }
        }
    }
}
