/// One job (or wish, or past) that a title names.
struct TitleJob: Sendable {
    enum Standing: Sendable {
        case current
        /// Aspired to, trained for, looked for: rung 0.
        case hoped
        case past
        /// Somebody else's: whom they hire, teach, help.
        case others
        case hobby
    }

    /// What makes it a job at all.
    enum Head: Sendable {
        /// Words without a role: a topic, a company, a slogan.
        case none
        /// A place on a ladder: manager, director, intern.
        case rank
        /// A craft's own noun: designer, researcher, consultant.
        case role
        /// A trade that names its field whatever stands before it.
        case trade
    }

    var standing: Standing
    var head: Head
    var field: Field?
    /// The rung that a word gives; nil where none does.
    var rung: Rung?
    var topics: [TitleTopic] = []
    var craft = Craft.generic
    /// The field is only what the role means with no topic: "Designer", "Researcher".
    var isFieldAssumed = false
    /// Design with no other word, under a rank: "Design director".
    var isDesignAlone = false
    /// Marks and ranks alone, waiting for the job that they belong to: "Director", "Senior".
    var isBare = false
    /// Only senior or junior, which before a school are years of study.
    var isYearMark = false
    var isStudent = false
    var isFounder = false
    var hasEmployer = false
    var isOrganization = false
    var isSchool = false
    var hasUnknown = false
    /// Known only by a degree or certificate; a real job outweighs it.
    var isDegree = false
    /// How it is joined to what stands before it.
    var joint = TitleWord.Kind.bar
    /// Indexes of tokens: the whole, and the words that gave rung and field.
    var tokens: Range<Int>
    var rungToken: Int?
    var fieldToken: Int?

    /// A mark or a mere "person" with words that nobody knows: 资深猫奴, "seasoned optimist". Any topic tells more.
    var isGuess: Bool { hasUnknown && topics.isEmpty && (head == .none || isFieldAssumed && craft == .generic) }

    /// Whether it names work, if only by its topic.
    var saysSomething: Bool { head != .none || rung != nil || !topics.isEmpty }
}
