import CoffeeChat

/// Made-up people and requests, the same in every run.
struct DraftKit {
    /// SplitMix64: small, and the same on every machine.
    private var state: UInt64
    static let today = Day(number: 20_780)

    init(seed: UInt64) { state = (seed &+ 1) &* 0xD134_2543_DE82_EF95 ^ (seed << 32) }

    mutating func number(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    mutating func one<T>(of items: [T]) -> T { items[number(below: items.count)] }

    mutating func flips() -> Bool { number(below: 2) == 0 }

    mutating func some(of items: [String]) -> String { number(below: 3) == 0 ? "" : one(of: items) }

    // MARK: Requests

    mutating func request(_ kind: MessageKind, _ channel: Channel, _ language: MessageLanguage) -> DraftRequest {
        var request = DraftRequest(
            kind: kind, channel: channel, language: language, length: one(of: DraftRequest.Length.allCases),
            facts: facts(language), today: Self.today, opening: flips() ? number(below: 9) : nil,
            premium: number(below: 4) == 0)
        request.voice.exclamations = one(of: Voice.Exclamations.allCases)
        request.voice.formality = one(of: Voice.Formality.allCases)
        return request
    }

    mutating func facts(_ language: MessageLanguage) -> DraftFacts {
        let isEnglish = language == .english
        var facts = DraftFacts(sender: sender(), recipient: recipient())
        facts.howFound = some(of: isEnglish ? Self.englishWays : Self.chineseWays)
        facts.noticed = some(of: isEnglish ? Self.englishNotices : Self.chineseNotices)
        facts.shared = (0..<number(below: 3)).map { _ in shared(isEnglish) }
        facts.asked = flips() ? .init(on: Self.today.adding(days: -number(below: 90))) : nil
        facts.talk = flips() ? talk(isEnglish) : nil
        facts.times = flips() ? (isEnglish ? Self.englishTimes : Self.chineseTimes) : []
        facts.topics = flips() ? [one(of: isEnglish ? Self.englishTopics : Self.chineseTopics)] : []
        return facts
    }

    private mutating func sender() -> DraftFacts.Sender {
        DraftFacts.Sender(
            name: one(of: Self.names), trade: flips() ? one(of: TradeReader.all) : nil, title: some(of: Self.titles),
            field: one(of: Field.allCases))
    }

    private mutating func recipient() -> DraftFacts.Recipient {
        var person = DraftFacts.Recipient(name: one(of: Self.names))
        person.title = number(below: 12) == 0 ? noise(1 + number(below: 200)) : some(of: Self.titles)
        person.company = number(below: 20) == 0 ? noise(1 + number(below: 60)) : some(of: Self.companies)
        person.since =
            flips() ? CareerDate(year: 2012 + number(below: 15), month: flips() ? 1 + number(below: 12) : nil) : nil
        person.earlier = (0..<number(below: 3)).map { _ in
            Position(company: some(of: Self.companies), title: some(of: Self.titles))
        }
        person.schools =
            flips()
            ? [Education(school: one(of: Self.schools), field: some(of: ["Biology", "建筑学", "Fine Arts", "HCI"]))] : []
        person.skills = flips() ? [one(of: ["Figma", "用户访谈", "Service Blueprints", "C++"])] : []
        person.place = some(of: [
            "Oakland, California, United States", "上海", "Greater Seattle Area", "München", "Remote",
        ])
        person.connectedOn = flips() ? Self.today.adding(days: -number(below: 2000)) : nil
        person.introducer = some(of: Self.names)
        person.isFirstJobInField = number(below: 4) == 0
        return person
    }

    private mutating func shared(_ isEnglish: Bool) -> SharedThing {
        switch number(below: 8) {
        case 0: .employer(one(of: Self.companies))
        case 1: .school(one(of: Self.schools))
        case 2: .trade(one(of: TradeReader.all))
        case 3: .skill("Figma")
        case 4: .language(isEnglish ? "Tagalog" : "粤语")
        case 5: .place(isEnglish ? "Oakland" : "青岛")
        case 6: .person(one(of: Self.names))
        default:
            .typed(
                isEnglish ? one(of: ["grew up on a farm", "rowing", "we both left law"]) : one(of: ["在青岛长大", "爬山"]))
        }
    }

    private mutating func talk(_ isEnglish: Bool) -> DraftFacts.Talk {
        var talk = DraftFacts.Talk(on: Self.today.adding(days: -number(below: 12)))
        talk.topics = flips() ? [one(of: isEnglish ? Self.englishTopics : Self.chineseTopics)] : []
        talk.said = flips() ? [one(of: isEnglish ? Self.englishSaid : Self.chineseSaid)] : []
        talk.links = (0..<number(below: 3)).map { number in
            .init(
                address: "https://uxnotes.example/site-maps/\(number)",
                title: one(of: ["", "Site mapping 101", "the article about site mapping", "站点地图怎么画"]))
        }
        if flips() {
            let due = flips() ? Self.today.adding(days: 3) : nil
            talk.promises = [.init(text: isEnglish ? "send you my map" : "把我画的地图发给你", due: due, isKept: flips())]
        }
        return talk
    }

    /// Signs of every kind, the hostile among them.
    private mutating func noise(_ length: Int) -> String {
        var noise = String.UnicodeScalarView()
        for _ in 0..<length { noise.append(one(of: Self.signs)) }
        return String(noise)
    }
}

extension DraftKit {
    private static let signs = Array(
        "abcdeghilmnorstuvw ABDRSU  设计师产品经理 ,.;:|/-()[]{}<>\"'“”‘’!?&@#_*·•，。！？（）《》｜\u{202E}\u{200B}\u{0301}\u{0600}🚀\n\t"
            .unicodeScalars)

    static let names = [
        "Lauren LaRen", "Dr. Anna Schmidt", "Robert Downey Jr.", "Maya Torres, PMP, MBA", "JAMES O'NEILL",
        "jean-luc picard",
        "Katherine (Kate) Miller", "J. Robert Smith", "A. J. Cook", "Zoë Müller-Lüdenscheidt", "Siobhán Ní Bhriain",
        "Wolfgang Maximilian Alexander von Hohenberg-Wittelsbach", "周晓岚", "欧阳明月", "铁柱", "王 小明", "Vivian 林",
        "Иван Петров",
        "Γιώργος Παπαδόπουλος", "佐藤 さくら", "김민준", "محمد علي", "अनिता शर्मा", "สมชาย ใจดี", "Nguyễn Thị Minh Khai",
        "Åsa Öberg 🚀",
        "Priya S. (She/Her)", "Chloe\u{202E} Kim", "Ms. Farouk", "Björk", "D'Angelo Russell III", "司徒远", "李小满", "阿May",
        "Elise Entzenberger", "Ana 🦄 Lima", "O\u{0301}scar Ruiz", "<b>Bob</b> Tables", "Xiaolan Zhou",
    ]

    static let titles = [
        "UX Designer", "UX Designer @ Lyft | she/her | Open to work 🚀", "SENIOR PRODUCT DESIGNER", "SDE II",
        "Head of Design",
        "Director, Design", "Fine Dining Server", "Elementary School Teacher", "Registered Nurse",
        "Aspiring UX Researcher",
        "Hour Keeper", "European Sales Manager", "HR Business Partner", "UI/UX Designer · Ex-Google · Dad of 3",
        "Making the web accessible for everyone", "高级交互设计师", "产品经理 | 求职中", "语文老师", "设计总监", "用户研究员·前记者", "咖啡师",
        "NASA Engineer",
        "Product Designer at Lyft", "Founder & CEO", "Marketing", "ux designer",
        "Senior Staff Product Designer for Growth, Onboarding and Lifecycle in the Emerging Markets Organization (EMEA)",
        "Дизайнер", "デザイナー", "Barista; student", "𝗨𝗫 𝗗𝗲𝘀𝗶𝗴𝗻𝗲𝗿", "Honest Work Coordinator", "VP of Product", "Luthier",
        "[Title]",
    ]

    static let companies = [
        "Lyft, Inc.", "Yahoo!", "Nopa", "McDonald's", "北京字节跳动科技有限公司", "蔚来", "3M", "AT&T", "Alphabet (formerly Google)",
        "Freelance", "N/A", "Stealth Startup", "H&M", "Toys \"R\" Us", "Dr. Oetker KG", "S.A. Damm",
        "Zoho Corporation Pvt. Ltd.",
        "The Very Long Name of a Foundation for the Preservation of Historic Lighthouses and Coastal Walkways",
        "Сбербанк", "Nestlé",
        "{company}", "XX公司", "TCL科技集团", "IDEO", "Toyota Motor Corporation", "Smith, Jones & Co.", "ING",
    ]

    private static let schools = ["General Assembly", "UCLA", "同济大学", "Rhode Island School of Design", "École 42"]
    private static let englishWays = [
        "your talk at UXDX Berlin on empty states", "through ADPList", "the Lyft design blog",
        "Maya Torres told me about you",
        "you spoke at Config", "saw your post about forms", "at UXDX Berlin", "her podcast on service design",
        "LinkedIn",
        "case study on checkout", "I read your newsletter last week.", "在知乎看到你的回答", "a friend",
    ]
    private static let chineseWays = [
        "在知乎看到你写的转行笔记", "您在UXDX上的分享", "小红书", "朋友王芳推荐", "在上海的设计沙龙上", "你的播客", "听了你关于无障碍的演讲", "你在设计周讲过空状态",
        "your talk at UXDX", "领英", "通过设计群",
    ]
    private static let englishNotices = [
        "you built Lyft's first design system", "moved from teaching to UX", "she writes about accessibility",
        "your case study on empty states", "used to be a nurse", "won a Webby", "he works with refugees", "做过老师",
    ]
    private static let chineseNotices = ["从餐饮转行做设计", "你做过三年咖啡师", "她写了一本关于表单的书", "你的作品集", "负责过老年版界面", "built it"]
    private static let englishTopics = ["research in B2B products", "working with engineers", "portfolios", "作品集"]
    private static let chineseTopics = ["作品集", "跟工程师配合", "用户访谈", "portfolios"]
    private static let englishSaid = [
        "show the decisions, not the screens", "start with the edges", "Ask \"why\" twice!",
    ]
    private static let chineseSaid = ["先讲决定，再讲界面", "你要多问一句为什么", "start small"]
    private static let englishTimes = [
        "Tue 1 December, 10:00 (Pacific Time)", "Thu 3 December, 15:00 (Pacific Time)",
        "Fri 4 December, 18:00 (Pacific Time)",
    ]
    private static let chineseTimes = ["北京时间12月1日（周二）10:00", "北京时间12月3日（周四）15:00", "北京时间12月5日（周六）20:00"]
}
