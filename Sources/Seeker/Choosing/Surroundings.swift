package import CoffeeChat
import Notebook
import Synchronization

/// What every page shows besides its own: looked up once a change, not once a page.
package final class Surroundings: Sendable {
    package struct View: Sendable {
        package let me: Me
        package let people: Int
        package let due: Int
        /// The employers with the most people on file.
        package let companies: [String]
        /// Whether the made-up people are still in it.
        package let holdsSample: Bool
        /// Grows with every change to the notebook, whoever makes it: what was kept for a smaller one is stale.
        package let generation: Int
    }

    private let practice: Practice
    private let last = Mutex<View?>(nil)

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction() throws(SeekerError) -> View {
        try practice.answering {
            try practice.notebook.read { reader in
                let generation = try reader.generation()
                if let known = last.withLock(\.self), known.generation == generation { return known }
                let me = try reader.me()
                let (now, habits) = (practice.now(), practice.habits(of: me))
                let asked = try reader.requests().count { $0.due(at: now, habits: habits) != nil }
                let view = View(
                    me: me, people: try reader.countPeople(), due: try reader.countDue() + asked,
                    companies: try reader.companies(limit: Self.mostCompanies).map(\.name),
                    holdsSample: try reader.actions(limit: Self.farthestSample).contains {
                        $0.isSample && !$0.isUndone
                    },
                    generation: generation)
                last.withLock { $0 = view }
                return view
            }
        }
    }

    private static let mostCompanies = 200
    /// Whoever has done so much since knows what is in their notebook.
    private static let farthestSample = 500
}
