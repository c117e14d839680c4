import CoffeeChat

/// Words, services, pictures, and those who keep design running.
extension SampleCast {
    mutating func addCrafts() {
        add(
            SamplePerson("Beatriz Figueiredo", "UX Writer", at: "Nuvem Clara", in: "Lisboa", connected: 22)
                .mail("beatriz.f@example.net").zone("Europe/Lisbon").since(26)
                .was("Journalist", at: "Diário do Cais", 88, to: 30)
                .skilled("Voice and tone", "Error messages").speaks("Português", "English", "Español")
                .note("Escreve mensagens de erro que pedem desculpa só uma vez."))
        add(
            SamplePerson("Caoimhe Doyle", "Content Designer", at: "Tideline", in: "Dublin", connected: 12)
                .zone("Europe/Dublin").skilled("Plain language", "Public services").speaks("English", "Gaeilge"))
        add(
            SamplePerson("मीरा जोशी", "Service Designer", at: "Monsoon Pay", in: "मुंबई", connected: 14)
                .zone("Asia/Kolkata").since(20).was("Restaurant Host", at: "Tamarind Court", 79, to: 26)
                .skilled("Service blueprints", "Co-design").speaks("हिन्दी", "मराठी", "English")
                .note("Stood at the door of a restaurant for four years: “a host is a queue with a face”."))
        add(
            SamplePerson("Lars-Erik Nyström", "Senior Service Designer", at: "Norrsken Care", in: "Umeå", connected: 29)
                .zone("Europe/Stockholm").skilled("Health care", "Facilitation").speaks("Svenska", "Suomi", "English"))
        add(
            SamplePerson("พิมพ์ชนก ศรีสุข", "Graphic Designer", at: "ร้านกระดาษ", in: "กรุงเทพฯ", connected: 25)
                .zone("Asia/Bangkok").skilled("Packaging", "Lettering").speaks("ไทย", "English"))
        add(
            SamplePerson("Giulia Bellandi", "Visual Designer", at: "Bureau Lumen", in: "Torino", connected: 32)
                .zone("Europe/Rome").since(48).skilled("Brand", "Typography").speaks("Italiano", "English")
                .note("Worked with Odile. Collects sugar sachets from every café in Piemonte."))
        add(
            SamplePerson("Marcus Whitfield", "Design Operations Manager", at: "Shopify", in: "Ottawa", connected: 10)
                .zone("America/Toronto").skilled("Onboarding", "Design programs").speaks("English", "Français"))
    }
}
