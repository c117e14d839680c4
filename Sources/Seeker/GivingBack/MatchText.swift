package import CoffeeChat
import Notebook

/// Names the people whom a gig, an opening or an article would help, best first, each with the reasons.
package struct MatchText {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// - Parameter limit: how many at most.
    /// - Returns: Nobody whom nothing speaks for, so perhaps nobody at all.
    package func callAsFunction(_ text: String, limit: Int) throws(SeekerError) -> [Match] {
        try practice.answering {
            try practice.notebook.read { try practice.matcher.current($0) }.match(text, limit: limit)
        }
    }
}
