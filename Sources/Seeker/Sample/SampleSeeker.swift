import CoffeeChat
import Foundation

/// Marina Wen: eight years in restaurants, a bootcamp, and now her first months of asking.
struct SampleSeeker: Sendable {
    let clock: SampleClock

    var me: Me {
        Me(
            name: "Marina Wen", email: "marina.wen@example.com",
            headline: "UX designer in training, eight years on restaurant floors", place: clock.town,
            // No zone: the newcomer's own machine stands in, and the sample is told by its clock.
            zone: nil, rung: .learner, field: .productDesign, targetRung: .junior, targetField: .productDesign,
            companies: ["Parcelwise", "Tablewright", "Linie Mobility", "Shopify", "Toast", "美团"], goal: 1,
            hours: "Mon-Fri 9-13, 15-18", profile: ProfileAddress("linkedin.com/in/sample-marina-wen"),
            positions: positions, education: education,
            skills: [
                "User interviews", "Wireframing", "Figma", "Usability testing", "Service blueprints", "Staff training",
            ],
            languages: ["English", "中文", "Português"], circles: circles)
    }

    private var circles: [String: Rhythm] {
        ["Mentors": 3, "Out of the kitchen": 2].compactMapValues(Rhythm.init(months:))
    }

    private var positions: [Position] {
        [
            Position(
                company: "Open Pantry (volunteer project)", title: "UX Design Student", place: clock.town,
                start: clock.months(ago: 4)),
            Position(
                company: "Copper Pot", title: "Restaurant Shift Lead", place: clock.town,
                start: clock.months(ago: 69), end: clock.months(ago: 9)),
            Position(
                company: "Copper Pot", title: "Server", place: clock.town, start: clock.months(ago: 81),
                end: clock.months(ago: 69)),
            Position(
                company: "Café Meia-Lua", title: "Barista", place: "Macau", start: clock.months(ago: 104),
                end: clock.months(ago: 84)),
        ]
    }

    private var education: [Education] {
        [
            Education(
                school: "Harbour UX School", degree: "Bootcamp certificate", field: "User experience design",
                start: clock.months(ago: 9), end: clock.months(ago: 4)),
            Education(
                school: "University of Macau", degree: "Bachelor", field: "Portuguese studies",
                start: clock.months(ago: 140), end: clock.months(ago: 92)),
        ]
    }
}
