/// A gig, an opening or an article, as it is read: what it is about, and what it asks of a person.
struct Offer {
    struct Term {
        let notion: Notion
        var weight: Float
        /// The words of the text that name it.
        let words: String
    }

    enum Kind { case job, gig, talk }
    enum Way { case remote, onsite }
    enum Level { case junior, senior, boss }

    var terms: [Term] = []
    /// What it wants to be without.
    var unwanted: [Term] = []
    /// Whom it looks for: an illustrator, a teacher.
    var crafts: [Notion] = []
    var places: [Place] = []
    var tongues: [Tongue] = []
    var words: Set<String> = []
    var kind: Kind?
    var way: Way?
    var level: Level?
    var helpsMoving = false
    var isUnpaid = false
}
