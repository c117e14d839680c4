import CoffeeChat

/// Those she has talked with, and those who were there from the start.
extension SampleCast {
    mutating func addInTouch() {
        addFriends()
        addPromised()
        addMoved()
        addReciprocal()
    }

    private mutating func addFriends() {
        add(
            SamplePerson("Odile Marchetti-Roux", "Lead Product Designer", at: "Atelier Nord", in: town, connected: 8)
                .mail("odile@example.net").zone(home).every(1).circle("Mentors").since(40)
                .was("Senior Product Designer", at: "Bureau Lumen", 86, to: 41)
                .was("Interaction Designer", at: "Bureau Lumen", 122, to: 86)
                .skilled("Design critique", "Mentoring", "Design systems").speaks("Français", "English", "Italiano")
                .note("My mentor at Harbour. Draws every flow twice before she opens Figma. Ask her about her garden.")
                .on(
                    49, 18, 10, .thanked,
                    "Merci, Odile, for five months of honest critique. I start asking people this week!"
                )
                .on(30, 9, 30, .received(.person), "She knows Hana at Tablewright and will write to her.")
                .on(14, 11, 0, .gaveBack, "Read her workshop handout as a non-designer and marked where I got lost."))
        add(
            SamplePerson("Dwayne Okafor", "UX Content Designer", at: "Linie Mobility", in: town, connected: 31)
                .zone(home).circle("Out of the kitchen").since(17).was("Shift Supervisor", at: "Copper Pot", 63, to: 19)
                .was("Bartender", at: "The Salt Yard", 88, to: 64)
                .skilled("Content design", "Plain language", "Onboarding").speaks("English", "Igbo")
                .note("We closed the bar together for two winters. First of us to get out, and he left the door open.")
                .on(
                    45, 20, 5, .thanked,
                    "Thanks for the long walk home, D. “You already do research, you just call it reading the room” — I wrote that down."
                )
                .on(45, 20, 10, .received(.words), "“Reading the room” is research.")
                .on(22, 19, 40, .gaveBack, "Watched his first conference talk on a video call and timed it for him."))
    }

    private mutating func addPromised() {
        add(
            SamplePerson("Gül Yıldırım", "UX Designer", at: "Tablewright", in: town, connected: 13)
                .mail("gul.yildirim@example.com").zone(home).circle("Out of the kitchen").since(20)
                .was("Restaurant Manager", at: "Köşe Meyhane", 75, to: 27, in: "İzmir")
                .studied("Tourism management", "Bachelor", at: "Ege University", 130, to: 84)
                .skilled("Kitchen displays", "Prototyping", "Field studies").speaks("Türkçe", "English", "Deutsch")
                .note("Tests kitchen screens with flour on her hands, on purpose. Laughs before the punch line.")
                .on(
                    26, 10, 15, .researched,
                    "Ran a meyhane for four years; her first case study is about the pass on a Friday night."
                )
                .on(
                    25, 10, 30, .asked(.linkedinMessage),
                    "Hi Gül, your case study about the pass on a Friday night is my old Friday night exactly. I ran shifts at Copper Pot and am moving into UX. Could we talk for half an hour next week? If your weeks are full, no worries at all. Thank you, Marina"
                )
                .felt(25, 10, 34, 3, "Sent it before I could polish it to death.")
                .on(
                    24, 13, 5, .answered(.yes),
                    "A fellow survivor of Friday nights! Yes. Wednesday or Thursday before lunch?"
                )
                .on(24, 15, 20, .booked(clock.talk(18, 11, 0, room: "gul-marina")))
                .on(18, 11, 30, .met)
                .on(
                    18, 11, 45, .noted,
                    "Cooks never read, they glance. Big targets, no modal, sound off. She tests at 18:40, when it hurts. Wants to see my allergy-card photos."
                )
                .on(18, 11, 50, .received(.wisdom), "Test when it hurts, not when it is convenient.")
                .on(
                    18, 16, 30, .thanked,
                    "Thank you, Gül. “Cooks never read, they glance” goes on my wall. Here is the piece on alarm fatigue in clinics that I mentioned; it is your kitchen with other uniforms. Warmly, Marina"
                )
                .on(
                    18, 16, 35, .promised(Promise(by: .me, due: clock.day(0))),
                    "Photos of the hand-written allergy cards from Copper Pot, with the guests’ names covered"
                )
                .felt(18, 16, 40, 5, "I forgot to be nervous."))
    }

    private mutating func addMoved() {
        add(
            SamplePerson("Aroha Tamihana", "Product Designer", at: "Parcelwise", in: town, connected: 19)
                .mail("aroha@example.org").zone(home).since(1)
                .was("Junior UX Designer", at: "Ferrywise", 26, to: 1)
                .was("Primary School Teacher", at: "Te Awa School", 92, to: 32, in: "Hamilton, Aotearoa")
                .skilled("Wayfinding", "Co-design", "Facilitation").speaks("English", "Te reo Māori")
                .note("Taught six-year-olds; says stakeholders are easier, they nap less. Sails on Sundays.")
                .on(
                    48, 9, 40, .researched,
                    "From teaching to Ferrywise in seven months. Wrote about counting the people who miss a ferry."
                )
                .on(
                    48, 10, 5, .asked(.linkedinMessage),
                    "Hi Aroha, your post about counting the people who miss the ferry made me count the guests who leave before they sit. I am moving from restaurants to UX and would love to hear how teaching helped you. Would you have twenty minutes next week? No worries if not. Thanks, Marina"
                )
                .felt(48, 10, 12, 1, "My first ask. Walked around the block twice, then pressed send.")
                .on(46, 12, 20, .answered(.yes), "What a lovely way to ask. Tuesday morning works for me.")
                .on(46, 14, 0, .booked(clock.talk(41, 10, 0, room: "aroha-marina")))
                .on(41, 10, 35, .met)
                .on(
                    41, 10, 50, .noted,
                    "A lesson plan is a service blueprint with glue sticks. Show what you cut from a project, not only what stayed."
                )
                .on(41, 10, 52, .received(.words), "Lesson plan = service blueprint.")
                .on(
                    41, 17, 10, .thanked,
                    "Thank you, Aroha. I took your advice about showing what I cut; the portfolio is shorter and better already. Here is the book on queues I mentioned. Warmly, Marina"
                )
                .felt(41, 17, 15, 3)
                .on(20, 9, 20, .gaveBack, "Sent her the call for talks of the transport design meetup; she applied.")
                .on(
                    2, 9, 15,
                    .changedJob(
                        JobChange(
                            fromTitle: "Junior UX Designer", fromCompany: "Ferrywise", toTitle: "Product Designer",
                            toCompany: "Parcelwise"))))
    }

    private mutating func addReciprocal() {
        add(
            SamplePerson("林嘉怡", "用户研究员", at: "青禾出行", in: town, connected: 16)
                .mail("lin.jiayi@example.com").zone(home).since(22)
                .was("门店店长", at: "半日咖啡", 70, to: 27, in: "厦门")
                .skilled("用户访谈", "可用性测试", "问卷设计").speaks("中文", "English", "闽南语")
                .note("以前开过咖啡店，访谈前一定先请对方喝点什么。讲话很慢，但每句都有用。")
                .on(37, 10, 10, .researched, "半日咖啡店长三年，后来转做用户研究，写过外送骑手等餐的调研。")
                .on(
                    36, 10, 40, .asked(.linkedinMessage),
                    "嘉怡你好，读了你写的骑手等餐调研，里面“等的不是餐，是一句准话”让我想起自己在餐厅带班的日子。我正从餐饮转做UX，下周能请你聊半小时吗？不方便也完全没关系。谢谢！温蔓"
                )
                .felt(36, 10, 45, 2, "用中文写反而更紧张。")
                .on(35, 20, 15, .answered(.yes), "可以呀，同行相见！周四上午行吗？")
                .on(34, 9, 20, .booked(clock.talk(31, 10, 30, room: "jiayi-marina")))
                .on(31, 11, 5, .met)
                .on(31, 11, 20, .noted, "带班时的交接本就是田野笔记，可以直接放进作品集。访谈少问“为什么”，多问“上一次”。")
                .on(31, 11, 22, .received(.wisdom), "少问“为什么”，多问“上一次”。")
                .on(31, 15, 0, .thanked, "嘉怡，谢谢你今天的时间。“多问上一次”我下午就试了，真的不一样。这是我提到的那篇讲排队心理的文章。温蔓")
                .on(31, 15, 5, .promised(Promise(by: .them, due: clock.day(24))), "她用的访谈提纲")
                .on(25, 12, 30, .kept, "收到了提纲，一页纸，很好用。")
                .on(16, 11, 0, .gaveBack, "帮她约到三位餐厅店长做访谈。")
                .on(9, 14, 20, .received(.possibility), "她们组过几个月可能招助理研究员，到时会告诉我。"))
    }
}
