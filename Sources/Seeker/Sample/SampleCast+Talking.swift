import CoffeeChat

/// What is on the move: a yes, times on offer, a talk on the books, a talk just had.
extension SampleCast {
    mutating func addTalking() {
        add(
            SamplePerson("Ngozi Adeyemi-Lund", "UX Designer", at: "Parcelwise", in: town, connected: nil)
                .accepted(1).mail("ngozi.al@example.com").zone(home).since(15)
                .was("Dining Room Captain", at: "Maison Iroko", 71, to: 22)
                .studied("UX design", "Bootcamp certificate", at: "Harbour UX School", 22, to: 16)
                .skilled("Delivery flows", "Journey mapping", "Interviews").speaks("English", "Yorùbá", "Svenska")
                .note("Same bootcamp, three cohorts before mine. Redesigned how a driver says “nobody is home”.")
                .on(
                    5, 9, 30, .researched,
                    "Captain at Maison Iroko until two years ago; the “nobody is home” screen at Parcelwise is hers."
                )
                .on(
                    4, 10, 10, .asked(.linkedinNote),
                    "Hi Ngozi, from Maison Iroko to Parcelwise: your “nobody is home” talk stayed with me. I’m leaving restaurants for UX too. Half an hour next week? No worries if not. Thanks, Marina"
                )
                .felt(4, 10, 14, 4)
                .on(
                    1, 16, 40, .answered(.yes),
                    "Harbour people are my people! Yes, gladly. Next week is good, mornings are best for me."))
        add(
            SamplePerson("Tomás Ferreira Leal", "Product Designer", at: "Shopify", in: town, connected: 27)
                .mail("tomas.leal@example.org").zone(home).since(29)
                .was("UI Designer", at: "Estúdio Maré", 66, to: 30, in: "Porto")
                .studied("Communication design", "Bachelor", at: "Universidade do Porto", 110, to: 70)
                .skilled("Checkout", "Accessibility", "Figma").speaks("Português", "English", "Español")
                .note(
                    "Makes the quiet parts of a checkout. We met at the Portuguese book club; he always brings the cake."
                )
                .on(
                    6, 10, 20, .asked(.linkedinMessage),
                    "Olá Tomás, o teu texto sobre os recibos para leitores de ecrã fez-me olhar de outra forma para as contas que eu imprimia todas as noites. Estou a passar da restauração para UX. Terias meia hora na próxima semana? Se não der, não há problema nenhum. Obrigada, Marina"
                )
                .felt(6, 10, 25, 4, "Em português sai-me mais fácil.")
                .on(3, 18, 5, .answered(.yes), "Claro que sim, Marina! Manda-me umas horas que te deem jeito.")
                .on(1, 9, 25, .offered, tomasTimes))
        add(
            SamplePerson("Hana Sedláčková", "Senior UX Researcher", at: "Tablewright", in: town, connected: nil)
                .mail("hana.s@example.net").zone(home).introduced(by: "Odile Marchetti-Roux").since(33)
                .was("UX Researcher", at: "Modrá Data", 77, to: 34, in: "Brno")
                .was("Secondary School Teacher", at: "Gymnázium Lužánky", 128, to: 82, in: "Brno")
                .skilled("Diary studies", "Research repositories", "Workshops").speaks("Čeština", "English", "Deutsch")
                .note("Odile says: bring one story, not ten questions. She bakes when a study goes badly.")
                .on(
                    14, 9, 45, .introducedBy(PersonID(naming: "Odile Marchetti-Roux")),
                    "Hana, meet Marina: she has stood on the other side of every reservation you study."
                )
                .on(
                    12, 10, 0, .researched,
                    "Three years of diary studies with hosts and servers at Tablewright. Taught physics before."
                )
                .on(
                    11, 9, 50, .asked(.email),
                    "Dear Hana, Odile tells me that you study the first ten minutes of a shift. I led shifts for five years and am moving into UX; I’d love to hear what you found, and to tell you what we hid from the manager. Would you have half an hour in the next two weeks? If it’s a busy season, please don’t give it a second thought. Thank you, Marina"
                )
                .felt(11, 9, 58, 4)
                .on(
                    8, 14, 35, .answered(.yes),
                    "Dear Marina, what we hide from managers is my favourite subject. Could you suggest a time or two?"
                )
                .on(8, 17, 0, .offered, hanasTimes)
                .on(
                    5, 8, 55, .booked(clock.talk(-1, 10, 30, room: "hana-marina")),
                    "The first one suits me well. Looking forward!"))
        add(
            SamplePerson("Miguel Ángel Ortuño", "Product Designer", at: "Linie Mobility", in: town, connected: 22)
                .mail("miguel@example.com").zone(home).since(14)
                .was("Sous Chef", at: "Casa Lumbre", 84, to: 25, in: "Oaxaca")
                .was("Line Cook", at: "Casa Lumbre", 108, to: 84, in: "Oaxaca")
                .studied("Interaction design", "Certificate", at: "Taller Abierto", 25, to: 15)
                .skilled("Ticket machines", "Prototyping", "Motion").speaks("Español", "English", "Mixteco")
                .note("Plates his wireframes: sauce last. Rides every line he designs for, end to end.")
                .on(16, 10, 30, .drafted)
                .on(
                    15, 9, 35, .asked(.linkedinMessage),
                    "Hi Miguel, Dwayne told me that you ride every line before you draw a screen for it. I tasted every dish before I sold it, and now I’m moving from the restaurant floor to UX. Could I hear your story over a coffee next week? No worries if the timing is bad. Thank you, Marina"
                )
                .felt(15, 9, 40, 4)
                .on(
                    13, 19, 20, .answered(.yes),
                    "De cocina a diseño, otra más! With pleasure. After the 14:00 service is good, old habit."
                )
                .on(12, 9, 10, .booked(clock.talk(1, 14, 0, room: "miguel-marina")))
                .on(1, 14, 35, .met)
                .on(
                    1, 14, 50, .noted,
                    "Mise en place for a design review: what is prepped, what can burn, who tastes first. He asked for the article on site mapping. Their team of five sits with the drivers on Fridays."
                )
                .on(1, 14, 55, .received(.words), "Mise en place for a review.")
                .felt(1, 15, 0, 5, "It felt like the talk after closing time."))
    }

    private var tomasTimes: String {
        let times: [String] = [
            clock.slot(in: 3, "10:00"), clock.slot(in: 4, "15:30"), clock.slot(in: 6, "9:30"),
            clock.slot(in: 7, "16:00"),
        ]
        return times.joined(separator: "\n")
    }

    /// She took the first.
    private var hanasTimes: String {
        let times: [String] = [clock.slot(in: 1, "10:30"), clock.slot(in: 2, "14:00")]
        return times.joined(separator: "\n")
    }
}
