/// What Marina wants to ask Hana in their talk, in her own order.
enum SampleQuestions {
    static let person = "Hana Sedláčková"
    static let aim = "How she gets people to tell what they hide from their manager."
    static let list = [
        "What do the first ten minutes of a shift tell you that an interview does not?",
        "You taught physics before: what of it do you still use when you run a study?",
        "How do designers at Tablewright use what your diary studies find?",
        "What surprised you most in your first year there?",
        "What would you want to see in the portfolio of somebody who comes from the floor?",
    ]
}
