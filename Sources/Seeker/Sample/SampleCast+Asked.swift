import CoffeeChat

/// Those who are about to be asked, or were asked and have not answered.
extension SampleCast {
    mutating func addAsked() {
        addReady()
        addWaiting()
        addSilent()
    }

    private mutating func addReady() {
        add(
            SamplePerson(
                "Nguyễn Thị Minh Châu", "Junior Product Designer", at: "Bếp Nhà Tech", in: "Đà Nẵng", connected: 6
            )
            .zone("Asia/Ho_Chi_Minh").since(9).was("Barista Trainer", at: "Cà Phê Vợt Sáng", 60, to: 16)
            .skilled("Mobile design", "Illustration", "Usability testing").speaks("Tiếng Việt", "English")
            .note(
                "Trained baristas before; her portfolio opens with a drawing of a queue. I want to ask who is at its end."
            )
            .on(
                2, 10, 0, .researched,
                "Nine months into her first design job. Her queue drawing became the waiting screen of their app."
            )
            .on(
                1, 11, 20, .drafted,
                "Hi Minh Châu, the queue that opens your portfolio has one person who looks at the reader."))
    }

    private mutating func addWaiting() {
        add(
            SamplePerson("沈知夏", "体验设计师", at: "远舟旅行", in: "杭州", connected: 11)
                .zone("Asia/Shanghai").since(22).was("餐厅经理", at: "湖畔小馆", 80, to: 30, in: "杭州")
                .skilled("服务设计", "体验地图", "原型设计").speaks("中文", "English")
                .note("从餐厅经理转体验设计，文章写得像说话。")
                .on(6, 10, 0, .researched, "湖畔小馆做过四年经理，去年写了《一张桌子的等候》。")
                .on(
                    5, 10, 20, .asked(.linkedinMessage),
                    "知夏你好，《一张桌子的等候》我读了两遍，第二遍是站在餐厅门口读的。我在餐厅带了五年班，正在转UX，很想听你讲讲那段转换。下周能聊半小时吗？如果最近忙，完全没关系。谢谢你！温蔓"
                )
                .felt(5, 10, 26, 3))
        add(
            SamplePerson("Željka Horvatić", "UX Designer", at: "Toast", in: "Zagreb", connected: 9)
                .zone("Europe/Zagreb").since(19).skilled("Point of sale", "Design systems").speaks(
                    "Hrvatski", "English"
                )
                .note("Draws tip screens that do not shame anybody.")
                .on(
                    11, 9, 45, .asked(.linkedinMessage),
                    "Hi Željka, I have pressed the tip screen you wrote about maybe forty thousand times, from the other side. I am moving into UX and would love to hear how you tested it. Would twenty minutes next week be possible? No worries if not. Thank you, Marina"
                )
                .felt(11, 9, 50, 4)
                .on(
                    4, 10, 5, .followedUp,
                    "Hi Željka, I am following up on a possible chat about the tip screen. Once again, no worries if you are busy right now. Thanks, Marina"
                ))
        add(
            SamplePerson("박서연", "Product Designer", at: "모퉁이랩", in: "서울", connected: 10)
                .zone("Asia/Seoul").since(34).skilled("Maps", "Prototyping").speaks("한국어", "English")
                .note("Her map shows which door of the station has the elevator.")
                .on(
                    2, 9, 40, .asked(.linkedinMessage),
                    "Hi Seoyeon, your map that knows which door has the elevator sent me looking for every step in our old dining room. I’m moving from restaurants to UX. Could we talk for half an hour next week? If not, no worries at all. Thank you, Marina"
                )
                .felt(2, 9, 44, 4, "Easier each time, honestly."))
        add(
            SamplePerson("أمل الحداد", "UX Designer", at: "Linie Mobility", in: "عمّان", connected: nil)
                .zone("Asia/Amman").speaks("العربية", "English").skilled(
                    "Arabic typography", "Right-to-left interfaces"
                )
                .on(
                    1, 10, 15, .asked(.linkedinNote),
                    "Hi Amal, your bus signs that read from both sides caught my eye. I grew up between scripts and am moving into UX. Half an hour next week? No worries if not. Thank you, Marina"
                ))
    }

    private mutating func addSilent() {
        add(
            SamplePerson("Björn Åkesson", "UX Lead", at: "Fjordbank", in: "Göteborg", connected: 24)
                .zone("Europe/Stockholm").skilled("Banking", "Workshops").speaks("Svenska", "English")
                .on(
                    46, 10, 30, .asked(.linkedinMessage),
                    "Hi Björn, I heard your podcast about bank cards for people whose hands shake. I am changing from restaurants to UX. Could we talk next week for twenty minutes? No worries if your calendar is full. Thanks, Marina"
                )
                .felt(46, 10, 36, 2)
                .on(
                    41, 9, 30, .followedUp,
                    "Hi Björn, a short follow-up on a possible chat. Once again, no worries if now is not the time. Thanks, Marina"
                ))
        add(
            SamplePerson("Дарья Ковальчук", "Product Designer", at: "Полярная Студия", in: "Алматы", connected: 15)
                .zone("Asia/Almaty").since(46).skilled("Dashboards", "Icons").speaks("Русский", "Қазақша", "English")
                .note("Her weather icons are the only ones my mother understands.")
                .on(
                    43, 11, 10, .asked(.linkedinMessage),
                    "Hi Darya, my mother reads the weather by your icons and nobody else’s. I am moving into UX from restaurants; could I ask you about drawing for parents, for twenty minutes next week? No worries if not. Thank you, Marina"
                )
                .felt(43, 11, 15, 2)
                .on(
                    37, 10, 0, .followedUp,
                    "Hi Darya, I am following up on a possible chat about icons. No worries if you are busy. Thanks, Marina"
                ))
    }
}
