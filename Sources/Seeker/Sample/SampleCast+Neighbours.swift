import CoffeeChat

/// The trades next door to design: people to know, and to recommend one day.
extension SampleCast {
    mutating func addNeighbours() {
        add(
            SamplePerson("Anders Holm Kristensen", "Product Manager", at: "Linie Mobility", in: "Aarhus", connected: 13)
                .zone("Europe/Copenhagen").skilled("Roadmaps", "Transit data").speaks("Dansk", "English"))
        add(
            SamplePerson("何俊杰", "产品经理", at: "拾光科技", in: "广州", connected: 24)
                .zone("Asia/Shanghai").speaks("中文", "粤语").note("大学同学，记得每个人的生日。"))
        add(
            SamplePerson("김도윤", "Software Engineer", at: "모퉁이랩", in: "부산", connected: 15)
                .zone("Asia/Seoul").skilled("Swift", "Maps").speaks("한국어", "English"))
        add(
            SamplePerson("Fatoumata Diallo", "Front-end Developer", at: "Baobab Commerce", in: "Dakar", connected: 6)
                .zone("Africa/Dakar").since(14).skilled("CSS", "Accessibility").speaks("Français", "Pulaar", "English")
                .note("We paired on the Open Pantry site. She is looking for a designer to swap critique with."))
        add(
            SamplePerson("Tevita Fonoti", "UX Engineer", at: "Reefline", in: "Auckland", connected: 9)
                .zone("Pacific/Auckland").skilled("Prototyping", "Design tokens").speaks("English", "Lea faka-Tonga"))
    }
}
