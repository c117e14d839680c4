/// The week's goal as a glass that fills: one part for each chat, with milk on top when it is full.
enum Cup {
    /// The inside of the glass, in the drawing's units.
    private static let top = 20.0
    private static let bottom = 95.0

    /// How high the coffee stands, as the y of its surface, in whole tenths so that the page is the same everywhere.
    static func surface(chats: Int, goal: Int) -> String {
        let share = goal > 0 ? min(1, Double(max(0, chats)) / Double(goal)) : 0
        let tenths = Int(((bottom - share * (bottom - top)) * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}

extension HTML {
    /// `label` says in words what the picture shows.
    func cup(chats: Int, goal: Int, label: String) {
        let surface = Cup.surface(chats: chats, goal: goal)
        self(
            .svg, .classes(chats >= goal ? "cup full" : "cup"), .set(.viewBox, "0 0 92 108"), .role("img"),
            .aria(.label, label)
        ) {
            raw(
                Raw(
                    """
                    <clipPath id="cup-inside"><path d="M17.5 14h57l-7.5 78.5a5 5 0 0 1-5 4.5H30a5 5 0 0 1-5-4.5Z"/></clipPath>\
                    <g clip-path="url(#cup-inside)">
                    """))
            if chats > 0 {
                self(
                    .rect, .class("coffee"), .set(.x, "0"), .set(.y, surface), .set(.width, "92"), .set(.height, "108"))
                self(.rect, .class("crema"), .set(.x, "0"), .set(.y, surface), .set(.width, "92"), .set(.height, "7"))
            }
            raw(
                Raw(
                    """
                    <path class="shine" d="M26 14l6 83M46 14v83M66 14l-6 83"/></g>\
                    <path class="glass" d="M12 6h68l-8.400 88.5a8 8 0 0 1-8 7.5H28.400a8 8 0 0 1-8-7.5Z"/>
                    """))
        }
    }
}
