import CoffeeChat

/// Those who answered, and not with a yes: later, or kindly no. Neither is a failure.
extension SampleCast {
    mutating func addAnswered() {
        add(
            SamplePerson("Ioana Mureșan", "Associate Product Designer", at: "Toast", in: "Cluj-Napoca", connected: 14)
                .mail("ioana.b@example.org").zone("Europe/Bucharest").since(13)
                .was("Café Manager", at: "Cafeneaua Veche", 64, to: 20, in: "Sibiu")
                .skilled("Ordering flows", "Figma", "Interviews").speaks("Română", "English", "Magyar")
                .note("Ran a café, moved with her cat and one suitcase. Wrote to me warmly even while moving house.")
                .on(
                    29, 10, 0, .asked(.linkedinMessage),
                    "Hi Ioana, a café in Sibiu and then ordering screens at Toast: that is the road I’d like to walk. Could I hear about it for half an hour next week? No worries if it’s a bad moment. Thank you, Marina"
                )
                .felt(29, 10, 6, 3)
                .on(
                    27, 21, 15, .answered(.later(until: clock.day(0))),
                    "I would love to, but I am between two flats! Ask me again in about six weeks, I mean it."
                )
                .on(26, 9, 0, .noted, "Between two flats. She means it."))
        add(
            SamplePerson(
                "Δήμητρα Παπαδοπούλου", "Service Designer", at: "Αιγαίο Ferries", in: "Πειραιάς", connected: 18
            )
            .zone("Europe/Athens").since(50).skilled("Service blueprints", "Wayfinding").speaks("Ελληνικά", "English")
            .note("Designs what happens when the ferry does not sail.")
            .on(
                19, 9, 30, .asked(.linkedinMessage),
                "Hi Dimitra, your blueprint of a day without ferries shows the café owner too; nobody ever draws the café owner. I am moving from restaurants to UX. Might we talk for half an hour in the next two weeks? No worries if not. Thanks, Marina"
            )
            .felt(19, 9, 36, 4)
            .on(
                17, 12, 45, .answered(.later(until: clock.day(-24))),
                "Thank you for seeing the café owner! We open a new port now. After that, with pleasure."))
        add(
            SamplePerson("רבקה שטרן", "Senior Product Designer", at: "Orchard & Vale", in: "חיפה", connected: 20)
                .zone("Asia/Jerusalem").since(27).skilled("Health apps", "Accessibility").speaks(
                    "עברית", "English", "Français"
                )
                .note("Said no so kindly that I felt better than before I asked.")
                .on(
                    33, 10, 20, .asked(.linkedinMessage),
                    "Hi Rivka, your checklist for tired eyes is taped beside my screen. I am moving from restaurants to UX and would love to hear where it came from. Would you have twenty minutes next week? If not, no worries at all. Thank you, Marina"
                )
                .felt(33, 10, 25, 3)
                .on(
                    32, 15, 50, .answered(.no),
                    "Dear Marina, I keep this season free for my family, so I have to say no. Your note made my day, and the checklist is yours to change."
                )
                .on(
                    31, 18, 0, .declinedKindly,
                    "Of course, Rivka. Thank you for telling me, and for the checklist. A good season to you and yours. Marina"
                )
                .felt(31, 18, 5, 4, "A no, and I am smiling."))
    }
}
