import CoffeeChat
import Seeker

/// The list of questions as its form sends it.
struct QuestionsForm {
    enum Deed: Hashable {
        case keep
        case up(Int64)
        case down(Int64)
        case remove(Int64)
        case idea(String)
    }

    let deed: Deed
    let takesProposal: Bool
    let addsOwn: Bool
    /// The one that is being written.
    let own: String
    let language: MessageLanguage?
    private let order: [Int64]
    private let texts: [Int64: String]

    init(_ form: Form) {
        func number(_ name: String) -> Int64? { form[name].flatMap { Int64($0) } }
        order = (form["order"] ?? "").split(separator: ",").compactMap { Int64($0) }
        texts = Dictionary(
            order.compactMap { id in form["question-\(id)"].map { (id, $0) } }, uniquingKeysWith: { first, _ in first })
        own = (form["own"] ?? "").split { $0.isWhitespace }.joined(separator: " ")
        addsOwn = form["add"] != nil
        takesProposal = form["take"] != nil
        language = form["language"].flatMap(MessageLanguage.init)
        deed =
            if let id = number("up") {
                .up(id)
            } else if let id = number("down") {
                .down(id)
            } else if let id = number("remove") {
                .remove(id)
            } else if let text = form["idea"] {
                .idea(text)
            } else {
                .keep
            }
    }

    /// The list with what was reworded; a question that was emptied goes. What another window added stays.
    func questions(_ kept: [Kept.Question]) -> [Kept.Question] {
        var questions = edited(kept).filter { !$0.text.allSatisfy(\.isWhitespace) }
        // Whatever button was pressed, a question that was typed is not lost.
        if !own.isEmpty { questions.append(Kept.Question(text: own)) }
        return questions
    }

    /// While one writes: a field that is empty for a moment loses nothing.
    func edited(_ kept: [Kept.Question]) -> [Kept.Question] {
        kept.map { question in
            var question = question
            if let text = texts[question.id], addsOrHolds(text) { question.text = text }
            return question
        }
    }

    private func addsOrHolds(_ text: String) -> Bool { !text.allSatisfy(\.isWhitespace) }
}
