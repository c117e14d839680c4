import CoffeeChat

/// The people of her first eight working years; some of them send her further than any designer.
extension SampleCast {
    mutating func addEarlierLife() {
        add(
            SamplePerson("Rosalind Achterberg", "Restaurant Manager", at: "Copper Pot", in: town, connected: 80)
                .mail("rosalind@example.org").zone(home).speaks("English", "Nederlands")
                .note(
                    "Hired me with “can you count to forty under fire?”. Knows half the town’s product people by their usual table."
                ))
        add(
            SamplePerson("Jean-Baptiste Moreau", "Head Chef", at: "Copper Pot", in: town, connected: 61)
                .zone(home).skilled("Menus", "Teaching cooks").speaks("Français", "English")
                .note("Let me test the allergy cards on his line. Twice."))
        add(
            SamplePerson("黄国荣", "行政总厨", at: "湖畔小馆", in: "杭州", connected: 40)
                .mail("huang.guorong@example.com").zone("Asia/Shanghai").offLinkedIn().speaks("中文", "粤语")
                .note("教我认菜的师傅。他说看一个厨房，先看水槽。"))
        add(
            SamplePerson("Tariq Mansoor", "Café Owner", at: "Third Cup", in: town, connected: 52)
                .mail("tariq@example.net").zone(home).speaks("اردو", "English")
                .note("Lets me watch how people read his board. Pays in cortados."))
        add(
            SamplePerson("田中健", "Pastry Chef", at: "パティスリーこもれび", in: "京都", connected: 45)
                .zone("Asia/Tokyo").speaks("日本語", "Français"))
        add(
            SamplePerson("Bruna Teixeira", "Language Teacher", at: "Escola Ponte", in: "Macau", connected: 70)
                .zone("Asia/Macau").speaks("Português", "粵語", "English")
                .note(
                    "Taught me that a pause is also an answer. Thinking about UX herself; I said I would tell her everything."
                ))
    }
}
