/// Somebody a Chinese reply speaks of: 我师傅, 老吴, 林工, 带我的那位, 财务部.
struct ChinesePerson {
    let signs: ChineseSigns

    private static let nouns: [[UInt32]] = {
        let table = """
            同事|同学|师傅|师父|师兄|师姐|师弟|师妹|学长|学姐|学弟|学妹|前辈|老师|导师|领导|老板|主管|组长|经理|总监|主任|主编|编辑|科长|处长|院长|校长|店长|队长|班长|主理人|负责人|对接人|联系人|助理|秘书|搭档|合伙人|徒弟|老婆|老公|爱人|先生|太太|媳妇|我妈|我爸|我哥|我姐|我弟|我妹|表哥|表姐|表弟|表妹|堂哥|堂姐|闺蜜|室友|舍友|朋友|哥们|发小|战友|邻居|老乡|老同事|老同学|同门|教练|队友|专家|行家|大佬|大神|大牛|前台|人事|人力|hr|hrbp|客服|教务处|教务|学工处|就业办|就业中心|校友会|校友办|招生办|招聘组|校招组|市场部|人力资源部|人资|公关部|公共关系部|品牌部|财务部|行政部|研发部|销售部|法务|部门|隔壁组|隔壁|楼上|楼下|总部|总公司|分公司|协会|工会|专人|专门的人|专门的同事|专业人士|接手的|接班的|带我的|带过我的|管这块的|管这个的|负责的人|负责这块的人|那位|那边的人|人家|老大|头儿|大使|实习生|老员工|博士|教授|大师傅|掌门|官方|团队|小组|我们组|科室
            """
        return table.split(separator: "|").map { $0.unicodeScalars.map(\.value).filter { $0 > 32 } }
            .sorted { $0.count > $1.count }
    }()
    private static let byFirst = Dictionary(grouping: nouns) { $0[0] }
    private static let surnames = Set(
        "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐沿梅莫庄辛管祝左涂谷祁时舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵欧阳娄连"
            .unicodeScalars.map(\.value))
    private static let titles: [[UInt32]] =
        "总|工|哥|姐|老师|博士|教授|主任|经理|处|科|局|院|先生|女士|小姐|律师|医生|大夫|师傅|队|导|编|姨|叔|老板|同学|校长|老|师兄|师姐|学长|学姐|厂|董"
        .split(separator: "|").map { $0.unicodeScalars.map(\.value) }
    private static let leads = Set("小老阿".unicodeScalars.map(\.value))
    private static let pronouns = Set("他她".unicodeScalars.map(\.value))
    /// 其他, 吉他.
    private static let notBeforePronoun = Set("其吉排利".unicodeScalars.map(\.value))
    /// 老板, 小时, 阿姨: no names.
    private static let notAfterLead = Set("时组区学心白透孩朋红程众说事伙本师婆公家是实了的在问早会想去吃街范型儿号量".unicodeScalars.map(\.value))

    /// Where somebody who is named at `start` ends.
    func end(at start: Int) -> Int? {
        let scalar = signs.scalars[start]
        if let words = Self.byFirst[scalar], let word = words.first(where: { signs.holds($0, at: start) }) {
            return start + word.count
        }
        if Self.pronouns.contains(scalar) {
            if start > 0, Self.notBeforePronoun.contains(signs.scalars[start - 1]) { return nil }
            return start + 1
        }
        guard start + 1 < signs.scalars.count, !signs.isEnd(start + 1) else { return nil }
        let next = signs.scalars[start + 1]
        if Self.leads.contains(scalar) {
            guard scalar != 0x5C0F && scalar != 0x8001 || Self.surnames.contains(next),
                !Self.notAfterLead.contains(next)
            else { return nil }
            return start + 2
        }
        guard Self.surnames.contains(scalar) else { return nil }
        // 林工, 周敏老师: up to two signs of a given name.
        for given in 0...2 where start + 1 + given < signs.scalars.count {
            if let title = Self.titles.first(where: { signs.holds($0, at: start + 1 + given) }),
                signs.clause[start] == signs.clause[start + 1 + given],
                given == 0 || title.count > 1
            {
                return start + 1 + given + title.count
            }
        }
        return nil
    }
}
