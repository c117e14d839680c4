import CoffeeChat

/// Product designers whom she could ask, from an apprentice to a head of design.
extension SampleCast {
    mutating func addDesigners() {
        addNewcomers()
        addSteady()
        addAhead()
    }

    /// One or two steps ahead, most of them in their first job.
    private mutating func addNewcomers() {
        add(
            SamplePerson("Lautaro Quiroga", "UX/UI Designer", at: "Mercado Norte", in: "Buenos Aires", connected: 7)
                .zone("America/Argentina/Buenos_Aires").since(11)
                .was("Barista", at: "Café del Patio", 58, to: 17, in: "Rosario")
                .skilled("Figma", "User flows", "Latte art").speaks("Español", "English", "Português")
                .note("Pulled espresso for three years. Explains hierarchy with cup sizes, and it works."))
        add(
            SamplePerson("Saoirse Ní Bhriain", "Junior UX Designer", at: "Tideline", in: "Galway", connected: 5)
                .mail("saoirse@example.com").zone("Europe/Dublin").since(8)
                .was("Primary Teacher", at: "Scoil na Trá", 82, to: 15, in: "Galway")
                .skilled("Facilitation", "Wireframing", "Accessibility").speaks("Gaeilge", "English")
                .note("Her classroom seating plan is the best case study I have read this year."))
        add(
            SamplePerson("Kwabena Asante", "Product Designer", at: "Parcelwise", in: "Accra", connected: 12)
                .zone("Africa/Accra").since(18).was("Hotel Front Desk Agent", at: "Labadi Shore Hotel", 66, to: 27)
                .skilled("Low-bandwidth design", "Maps", "Interviews").speaks("English", "Twi", "Français")
                .on(
                    8, 17, 20, .noted,
                    "Addresses without street names: ask how a driver finds “the blue gate after the mango tree”."))
        add(
            SamplePerson(
                "Trần Quốc Bảo", "Product Designer II", at: "Sông Digital", in: "Thành phố Hồ Chí Minh", connected: 17
            )
            .zone("Asia/Ho_Chi_Minh").skilled("Motion", "Design tokens").speaks("Tiếng Việt", "English", "日本語"))
        add(
            SamplePerson("Zofia Wiśniewska", "Junior Product Designer", at: "Toast", in: "Kraków", connected: 4)
                .zone("Europe/Warsaw").introduced(by: "Gül Yıldırım").since(7)
                .was("Pastry Chef", at: "Cukiernia pod Lipą", 70, to: 14, in: "Kraków")
                .skilled("Menus", "Prototyping", "Photography").speaks("Polski", "English")
                .note("Gül met her at a pop-up kitchen. Weighs her pixels, she says."))
        add(
            SamplePerson("Kalani Kahananui", "UX Design Apprentice", at: "Reefline", in: "Honolulu", connected: 3)
                .zone("Pacific/Honolulu").since(4).was("Line Cook", at: "Aunty’s Plate Lunch", 49, to: 10)
                .skilled("Sketching", "Interviews").speaks("English", "ʻŌlelo Hawaiʻi"))
        add(
            SamplePerson("佐藤美咲", "UX Designer", at: "株式会社ひなた", in: "東京", connected: 13)
                .zone("Asia/Tokyo").since(21).was("Hotel Concierge", at: "ほとり旅館", 74, to: 28, in: "金沢")
                .skilled("Hospitality", "Onboarding", "Kiosks").speaks("日本語", "English")
                .note("Counts the bows in a check-in and removes the ones that only the software needs."))
    }

    private mutating func addSteady() {
        add(
            SamplePerson("Mehmet Can Şahin", "UI Designer", at: "Kıyı Studio", in: "İstanbul", connected: 21)
                .zone("Europe/Istanbul").skilled("Icon design", "Design systems").speaks("Türkçe", "English"))
        add(
            SamplePerson("Ikram Benyahia", "Product Designer", at: "Linie Mobility", in: "Lyon", connected: 15)
                .zone("Europe/Paris").since(38).was("Web Designer", at: "Atelier Confluence", 76, to: 39)
                .skilled("Ticketing", "Accessibility").speaks("Français", "العربية", "English")
                .on(
                    6, 12, 30, .noted,
                    "Spoke about fare screens for people who cannot read. Dwayne sits two desks away."))
        add(
            SamplePerson(
                "Đorđe Stanković", "Interaction Designer", at: "Kalemegdan Games", in: "Beograd", connected: 30
            )
            .zone("Europe/Belgrade").skilled("Prototyping", "Sound").speaks("Српски", "English"))
        add(
            SamplePerson("مریم رستمی", "Product Designer", at: "Saffron Labs", in: town, connected: 19)
                .zone(home).since(30).was("Architect", at: "Studio Charbagh", 95, to: 44, in: "شیراز")
                .skilled("Spatial thinking", "Prototyping").speaks("فارسی", "English")
                .note("From buildings to apps. Says a good floor plan and a good flow both forgive the hurried."))
    }

    private mutating func addAhead() {
        add(
            SamplePerson("Élodie Gagnon", "Senior Product Designer", at: "Shopify", in: "Montréal", connected: nil)
                .zone("America/Toronto").since(25).was("Product Designer", at: "Boréal", 68, to: 26)
                .skilled("Design critique", "Commerce").speaks("Français", "English")
                .note("Tomás works with her. Her reading list for late starters is the kindest thing on the internet."))
        add(
            SamplePerson(
                "Isabel Nakamura Prado", "Staff Product Designer", at: "Ipê Saúde", in: "São Paulo", connected: 28
            )
            .zone("America/Sao_Paulo").skilled("Health", "Design strategy").speaks("Português", "日本語", "English"))
        add(
            SamplePerson("Rohan Deshpande", "Head of Design", at: "Monsoon Pay", in: "Pune", connected: 33)
                .zone("Asia/Kolkata").skilled("Leadership", "Payments").speaks("मराठी", "हिन्दी", "English"))
        add(
            SamplePerson("Wiremu Parata", "Design Manager", at: "Ferrywise", in: "Wellington", connected: 10)
                .zone("Pacific/Auckland").introduced(by: "Aroha Tamihana").speaks("English", "Te reo Māori")
                .note("Aroha’s first manager. She says he answers every note, in his own time."))
    }
}
