import CoffeeChat

/// Researchers: one step to the side of where she wants to be.
extension SampleCast {
    mutating func addResearchers() {
        add(
            SamplePerson("Ruth Wanjiku Kamau", "UX Researcher", at: "Parcelwise", in: "Nairobi", connected: 8)
                .zone("Africa/Nairobi").since(17).was("High School Teacher", at: "Karura High School", 96, to: 24)
                .skilled("Field research", "Interviews", "Storytelling").speaks("Kiswahili", "Gĩkũyũ", "English")
                .note("Rides along with couriers. Ngozi quotes her in every second sentence."))
        add(
            SamplePerson("刘思源", "资深用户研究员", at: "美团", in: "北京", connected: 18)
                .zone("Asia/Shanghai").since(44).skilled("定量研究", "骑手体验").speaks("中文", "English"))
        add(
            SamplePerson("Юлия Соколова", "UX Researcher", at: "Маяк Софт", in: "Ереван", connected: 16)
                .zone("Asia/Yerevan").since(23).was("Journalist", at: "Вечерний Курьер", 90, to: 30)
                .skilled("Interviews", "Synthesis").speaks("Русский", "Հայերեն", "English")
                .note("A reporter once: asks the second question that everybody else forgets."))
        add(
            SamplePerson("Håkon Brekke", "User Research Lead", at: "Fjordbank", in: "Bergen", connected: nil)
                .zone("Europe/Oslo").speaks("Norsk", "English").skilled("Mixed methods", "Trust"))
        add(
            SamplePerson("עדי לוי", "User Researcher", at: "Tablewright", in: "תל אביב", connected: 11)
                .zone("Asia/Jerusalem").since(12).was("Waiter", at: "Gan HaTe’ena", 44, to: 18, in: "תל אביב")
                .skilled("Remote testing", "Diary studies").speaks("עברית", "English", "العربية")
                .on(4, 16, 10, .noted, "Works with Hana. Perhaps after my chat with her, if it feels right."))
    }
}
