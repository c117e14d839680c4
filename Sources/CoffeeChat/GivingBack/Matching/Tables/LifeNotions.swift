/// What happens to people, and what they do about it: notions across the trades.
enum LifeNotions {
    /// `notion < what it is part of ~ what is near: words`; `!` marks what is too broad to say much. See `NotionTable`.
    static let table = """
        food-rescue < food, charity ~ volunteering, market, bakery, supermarket: food rescue, food waste, \
        leftovers, left over food, throw out, thrown away, threw out, unsold, surplus, expiry date, best before, \
        past its date, soup kitchen, food bank, food sharing, community fridge, cooks for the homeless, 剩菜, 剩饭, 临期, \
        食物浪费, 剩食, 余量食物, 爱心餐, 施粥, 扔掉的菜, 食物银行, 光盘, unsold bread, thrown away food, nothing wasted, surplus food, \
        ugly vegetables, about to throw out, 剩余食物, 浪费, 捐赠食物
        mini-apps < software ~ chat, mobile-dev, ecommerce: mini program, mini programs, mini app, mini apps, \
        super app, apps in an app, wechat, alipay, qr code, 小程序, 微信小程序, 超级应用, 扫码, 公众号
        three-d-printing < manufacturing, craft-making ~ three-d, prosthetics, hardware: 3d printing, 3d printer, \
        3d printed, printer files, filament, print farm, maker space, makerspace, fab lab, shares the files, \
        sends the files, stl, 3d打印, 打印机, 三维打印, 创客, 图纸共享, 开源硬件, 打印件
        gambling < addiction, games ~ ethics, payments, gamification: gambling, casino, casinos, slot machine, \
        slot machines, betting, bets?, bookmaker, lottery, poker?, roulette, jackpot, retention?, gambler, odds, \
        scratch card, 赌?, 彩票, 老虎机, 博彩, 抽卡, 赌场, 下注, 氪金, 盲盒, slot?, wager, stake?, lure, tap again, jackpots, \
        betting shop
        money-skills < finance ~ children, education: pocket money, financial literacy, money wiser, teach money, \
        savings jar, piggy bank, spending?, 零花钱, 压岁钱, 财商, 存钱罐, 理财教育, 攒钱, card for children, \
        twelve year olds get a card, first wrong purchase, parents get grey hair, plain sums, money lessons, \
        seven euros, learn about money, 孩子的卡, 零用钱, 学理财, 买错
        flight-shame ~ aviation, rail, climate: flight shame, fly less, no longer flies, has not flown, \
        set foot on a plane, by train instead, opposite of flying, convert?, converts?, 不坐飞机, 少飞, stopped flying, \
        no longer fly, gave up flying, planes to trains, climate guilt, grounded by choice, 不再坐飞机
        residency ~ art, travel, career-change: residency, artist in residence, residencies, \
        live there for some months, room above, sabbatical stay, guest studio, 驻地, 驻留, 驻村, 访问艺术家, 创作营, \
        artist residency, fellowship?, weeks on an island, studio and bed, lighthouse, cabin?, quiet place, \
        nobody can reach, no reception, no internet connection, finish the book, finish your project, working stay, \
        retreat?, silence?, time to finish, desk and a bed, 闭关, 无人打扰, 与世隔绝, 海岛, 写完, 画完, one cottage, cottage, \
        stove?, six weeks from, no signal on purpose, driftwood, unfinished work, carrying it about, finish it, \
        hermit, island?, bothy, from october, 小屋, 没信号, 孤岛
        school-building ~ interior, architecture, library, village: village library, reading corner, reading room, \
        rebuild the old canteen, leaky roof, children stay after school, 图书室, 阅览室, 图书角, 躺着看书, 旧食堂, 捐书, 绘本馆, 希望小学, \
        捐了, 改造, 搭个
        children-hospital < hospital ~ children, storytelling, games: children's hospital, children's ward, \
        paediatric, pediatric, sick child, sick children, leukaemia, little patients, his girl had, scans, \
        clown doctor, treatment into a game, 儿童医院, 儿科, 小病人, 白血病, 生病的孩子, 打针的孩子, child patients, fear of the scanner, \
        scanner, mri, sedation, paediatric ward, cancer ward for children, kids on the ward, 患儿, 小患者, 打针哭, 病童, \
        院内学校, 儿童病房
        contest ~ design, freelance: competition, design competition, call for entries, entries?, first prize, \
        award?, awards?, jury, submission, open call, 征集?, 大赛, 竞赛, 一等奖, 投稿, 征稿, 奖金, 报名, 比稿, 征求方案, shortlist, \
        submissions, prize money, call for submissions, deadline for entries, longlist, 征文, 入围, 评委, 获奖
        grants ~ charity, university, art: grant?, grants, scholarship, stipend, fellowship, bursary, funded by, \
        奖学金, 资助, 补贴, 基金, 资金支持, 驻留补贴
        knowledge-sharing ~ open-source, mentoring, education: shows anybody how, shows whoever asks, \
        teach anybody, tells whoever asks, shares everything, keeps no secrets, ask her anything, \
        explains to anyone, open files, gives it away, 不藏私, 愿意教, 谁问都教, 免费教, 手把手, 分享经验, 倾囊相授, 教会, 指点, 带过
        customer-zero ~ user-research, testing: tester, test users, try it out, nitpick, grumbles?, \
        complains about, critic, wears it, prototype at home, tear it apart, takes apart, take apart, dissect, \
        teardown, 挑剔, 拆开, 每副都拆, 样机, 试用, 体验官, 内测, 骂我们, 挑毛病, 吐槽
        manuals < technical-writing ~ infographic, explain: instructions, booklet, handbook, leaflet, manual?, \
        step by step, how to, user guide, folded sheet, 说明书, 册子, 讲义, 图册, 手册, 教程, 指南, 步骤, 扇子?, printed booklet, \
        instruction leaflet, pictures instead of words, handout, handouts, 小册子, 图文
        smartphone-help < old-age, education ~ chat, fraud, telemedicine: grandparents with phones, \
        teach old people the phone, phone for beginners, digital literacy, silver surfers, which button, \
        where to press, 教老人用手机, 用手机, 智能手机课, 老年人手机, 手指头按, 数字鸿沟, 扫码, 不会用, 挂号打车, 视频通话, shows seniors, phone course, \
        tablet course, teaches grandparents, seniors and phones, first smartphone, large icons, \
        phone for old people, 老人用手机, 教老人, 手机课, 字太小, 老人机, 健康码, 智能机, registration at the clinic, \
        order a taxi by phone, grandchildren on video, swindlers, which finger, finger presses, \
        teach them the phone, evening school for the over, 不求人, 跟孙子视频, 认出骗子, 学员平均, 讲义, 老年课, 手机班
        colour-blindness < accessibility ~ eyes, ui: colour blind, color blind, colour blindness, red and green, \
        red from green, sees otherwise, cannot tell red, see colours differently, gems look alike, 色盲, 色弱, 红绿, 红和绿, \
        分不清颜色, 红绿色盲, red green, colour vision, colours look the same, traffic light, confuses colours, \
        colour deficient, brown or green, 辨色
        left-handed ~ ergonomics: left handed, left hander, lefty, southpaw, 左撇子, 左手, wrong hand, the wrong one, \
        other hand, left hand, mirror image, smudge, smudges, scissors for, tin opener, can opener, right handed, \
        one in ten, made to write with, 右撇子, 反手, 惯用手, 写字用左, wrong way round, the wrong way round, \
        held the wrong way, mirror, other way round, ten per cent, holding it wrong, with the left, left hand only, \
        forced to use the right, hits the wrong key, scissors?, 拿反, 拿反了, 反着, 那一成, 被逼着改, 改过来, 惯用, 左边, 右手, 别扭, 左利手
        twins ~ children, birth: twins, twin, 双胞胎, 龙凤胎, triplets, two prams, 三胞胎
        theft ~ police, insurance: burglar, burglary, stolen, theft, thief, pickpocket, 小偷, 偷?, 失窃, bike thief, \
        stolen bikes, pickpockets, 偷车
        lost-and-found ~ transport: lost property, lost and found, lost umbrella, 失物招领, 失物, 丢东西, lost keys, \
        left on the train, found items, 丢了, 捡到, 落在车上, lost umbrellas, lost gloves, forgotten on the train, 丢了东西
        flood-memory < disaster ~ city, map, rivers: flooded, flooding, waterlogged, high water, \
        water in the cellar, cellar under water, sandbag, sandbags, dyke, levee, standing water, floodplain, \
        tsunami, the wave came, 积水, 积水点, 内涝, 水淹, 淹?, 海绵城市, 防汛, 排水, 洪峰, 泡水, 大水, puddle map, rain gauge, cloudburst, \
        heavy rain, cellars under water, storm drain, drains?, river burst, sponge city, 暴雨, 淹了, 水位, 汛期, 雨夜, 被困, \
        地铁口, 水漫, wet streets, streets were wet, after each storm, map of the storm, storm before, water up to the, \
        knee deep, basement flooded, drains blocked, drew the puddles, water on the street, rain radar, \
        high water mark, river came, 淹水, 下雨就淹, 蹚水, 水深, 泡车, 哪条街积水, 雨量, 排涝
        bath-culture < wellness ~ hospitality, culture, city: bath house, bathhouse, public bath, steam bath, \
        scrub, steam, soak, banya, 澡堂, 澡堂子, 搓澡, 浴池, 大众浴池, 泡澡, 搓澡师傅, 洗浴, scrubbing, back scrub, steam room, \
        public baths, hot water, soaks, towels?, tiled pool, sweat?, sauna, hammam, onsen, 浴室, 汗蒸, 桑拿, 搓背, 修脚, 泡汤, \
        温泉, 毛巾, 门派, 池子, sit naked together, naked together, strangers naked, steam rooms, hot pool, \
        the men who scrub, scrubbers, regulars of the bath, bathing culture, almanac of heat
        kitchenware < home ~ cooking, industrial-design: kettle, kettles, pan?, pans, kitchen tools, tableware, \
        cutlery, chopsticks, wok, toaster, rice cooker, 锅?, 水壶, 厨具, 餐具, 筷子, 电饭煲, 炒锅, 菜刀
        audio-guide < museum ~ voice, blindness, storytelling: audio guide, audio guides, audio tour, docent, \
        guided tour, museum tour, 讲解词, 讲解, 导览, 逛展览, 看展, 器物, 馆里, 讲解器, 语音导览
        essay-reading ~ magazine, writing, journalism: essay, long read, blank page at the end, readers?, feature?, \
        photo essay, 长文, 特稿, 读者?, 文末, 散文, 非虚构, 随笔
        single-hand-gaming < games ~ disability, accessibility: one handed controller, adaptive controller, \
        play with one hand, accessible gaming, 单手玩, 单手操作, 无障碍游戏, one handed, one hand, left over hand, foot pedal, \
        remap, accessible controller, esports with a disability, 单手, 一只手, 手柄改装, 无障碍手柄, 单手玩家, 打上, lost fingers, \
        lost four fingers, lost his hand, lost a hand, cannot hold the controller, can not hold the controller, \
        remapping, button remapping, one side only, one thumb, only watches his friends, disabled gamer, \
        disabled gamers, play differently, 少了手指, 没有手指, 断了手, 握不住, 按不了, 改键, 键位, 残疾玩家
        old-photos < archives ~ photography, family, restoration: old photographs, family album, negatives, \
        glass plates, shoebox of photographs, 老照片, 底片, 相册, 全家福
        children-space < children ~ interior, architecture, library: children's room, place for children to read, \
        play corner, reading nook, tree house, 娃娃, 躺着看书, 给娃娃, 儿童空间, 游戏室, corridor for children, waiting corner, \
        儿童角, 娃娃家, 等候区
        reading-aloud < books ~ children, voice, blindness: read aloud, reads aloud, reading aloud, audiobook, \
        audiobooks, audio book, bedtime story, storytime, recorded book, narrator, 有声书, 朗读, 念书, 讲故事, 睡前故事, 听书
        left-behind-children < children, migration ~ loneliness, school, letters-post: left behind children, \
        parents work far away, parents in the city, raised by grandparents, sees his parents once a year, \
        sees her parents once a year, only at new year, letters from parents, boarding school at six, 留守, 留守儿童, \
        爸妈在外打工, 父母在外, 在外打工, 一年见一次, 过年才见, 过年见, 寄宿, 寄信, 隔代, 打工, see their mothers, see their parents, \
        see their fathers, mothers work abroad, mothers abroad, parents abroad, fathers abroad, mother works in, \
        working abroad, wash other people's, other people's dishes, other people's children, migrant mothers, \
        migrant parents, remittance, remittances, grandparents raise, raised by grandmothers, a year of waiting, \
        waited all year, waits for the letter, mother on a screen, once a week on the phone, miss their mothers, \
        miss their parents, parcel from mother, boarding school, separated families, 见不到爸妈, 见不着妈妈, 一年见一面, 一年一面, \
        跟着爷爷奶奶长大, 隔代抚养, 外出务工, 打工爸妈, 城里打工, 等妈妈, 等爸爸, 想妈妈, 妈妈在外地, 视频里的妈妈, 团聚, 春运, 候鸟
        layoffs < career-change ~ recruiting, mental-health: laid off, layoff, layoffs, redundancy, made redundant, \
        let go, after the layoff, lost the job, lost her job, lost his job, dismissed, severance, unemployed, \
        out of work, between jobs, age limit, over thirty five, too old at, cv number, two hundred applications, \
        pretends to go to work, goes to the library instead, desk cleared, 裁员, 被裁, 裁了, 失业, 待业, 下岗, 毕业大礼包, 赔偿, 三十五岁, \
        三十八岁, 四十岁, 中年, 简历石沉大海, 投简历, 简历, 空窗, 找不到工作, 假装上班, 没工作, 大龄, 优化, age does not matter, no age limit, age is no, \
        over forty, over fifty, older applicants, experienced hands, mid career, restructured, position was cut, \
        gap is fine, laid off last, cut half, whole team let go, job seekers, 年龄不限, 不限年龄, 不设限, 年龄往上, 四十六, 五十岁, \
        优先考虑被裁, 毕业, 被优化, 空窗期, 随时到岗, 行就下周, 周一来, 按时回去, 离家近, 回家吃饭
        first-generation < students ~ mentoring, grants, poverty: first of the family, first in the family, \
        first generation, parents never studied, parents without degree, worker's child, scholarship, bursary, \
        bursaries, without connections, works nights to study, washes dishes, scrubs pans, pays her way, \
        pays his way, tuition fees, pocket empty, no laptop, travel grant, free ticket, free tickets, 寒门, 第一代大学生, \
        贫困生, 奖学金, 助学金, 勤工俭学, 打工读书, 刷盘子, 家里第一个, 小镇, 免费名额, 资助, homework, help with homework, parents could not help, \
        could not help with, fifth class, stay enrolled, enrolled, works nights, working nights, night shifts to, \
        full costs, full cost, costs covered, laptop?, first to go to college, first to study, never sat at a desk, \
        after school, pays the fees, for the fees, night job, washes up at night, study grant, study money, \
        parents with no, from a poor family, no one in the family, nobody in the family, 供他读书, 供我读书, 学费自己挣, 打夜工, \
        半工半读, 考出来的, 家里没人读过, 寒门学子, 助学, 全额, 免学费
        adoption < family ~ children, law: adoption, adopted, adoptive, foster parents, foster child, \
        foster children, fostering, birth mother, 领养, 收养, 寄养, 养父母, 养子, foster, adopted from, \
        found her birth mother, 寻亲
        road-safety < transport ~ safety, cars, cycling: road safety, zebra crossing, pedestrian crossing, \
        speed limit, crossroads, accident black spot, blind spot, seat belt, school crossing, 斑马线, 红绿灯, 限速, 人行道, \
        过马路, 路口, 交通安全, 盲区, crossing, zebra, black spot, speeding, 事故多发
        sharing-economy < community ~ sustainability, repair: library of things, tool library, borrow a drill, \
        lend out, shared tools, car sharing, ride share, borrow instead of buy, 共享, 借用, 拼车, 共享汽车, 物品图书馆, 互借, \
        borrow, lend, ladder for a day, 借工具
        nuclear < energy ~ safety, science: nuclear, reactor, atomic, control room, radiation, repository, 核电, 核?, \
        反应堆, 辐射, 控制室
        golf < sport ~ outdoors: golf, golfer, fairway, caddie, putting green, 高尔夫, 球童, 果岭, golf course, tee?, \
        球场果岭, 挥杆
        localisation < translation ~ languages, ux: right to left, arabic script, rtl, hebrew, long german words, \
        string too long, date formats, locale, 从右到左, 阿拉伯语界面, 多语言, 本地化, languages of the app, strings, \
        translators of software, 多语种, 翻译文案
        eating-disorders < mental-health ~ body-image, food: eating disorder, anorexia, bulimia, weigh herself, \
        calorie counting, 厌食, 暴食, 节食, 催吐
        vaccination < public-health ~ children, doctor: vaccination, vaccinations, vaccine, jab, jabs, \
        immunisation, 疫苗, 接种, 打针, needle in the arm, flu shot, 接种点
        enterprise-tools < software ~ data, workplace: erp, admin panel, back office, crm, permission, permissions, \
        tables with forty columns, internal tool, internal tools, workflow, b2b, 后台, 中台, 管理系统, 权限, b端, 企业软件, 内部系统, \
        工作流, warehouse software, admin interface, tables with, forty columns, spreadsheet software, stock keeping, \
        leave requests, payroll, procurement, internal software, console, b to b, business software, 仓储软件, 仓储, 进销存, \
        表单, 审批, 请假, 考勤, 工资单, 中后台, 报表, 系统后台, saas, 办公软件, 工单
        developer-tools < software ~ engineering, technical-writing: developer tools, command line, api, sdk, \
        code editor, terminal?, documentation for developers, 开发者工具, 接口文档, 命令行, 编辑器插件
        subscriptions < payments ~ ethics, ecommerce: subscription, subscriptions, cancel anytime, unsubscribe, \
        cancel button, free trial, renewal?, 订阅, 会员费, 取消订阅, 自动续费, 试用, cancel, trial?, monthly fee, 退订, 续费, 会员自动
        notifications < software ~ ethics, sleep: notification, notifications, push message, push messages, ping, \
        reminders, reminder, quiet hours, red dot, 推送, 通知, 提醒, 小红点, 免打扰, beeping, alerts?, push?, buzzes, nagging, \
        弹窗, 消息提醒
        search-engines < software ~ data, library: search field, search results, search box, findability, filter, \
        filters, 搜索框, 搜索, 筛选, 检索
        kiosk < ui ~ ticketing, retail, counter-service: kiosk, kiosks, self service machine, \
        touch screen terminal, vending machine, ticket machine, 自助机, 终端机, 售票机, 自动售货机, 触摸屏, touch screen, vending, \
        self service, 取票机, 触屏
        wearables < hardware ~ fitness, watches, health: smartwatch, wearable, wristband, heart rate, step counter, \
        ring that measures, 手环, 智能手表, 可穿戴, 心率, 计步, bracelet, watch that counts, 手表监测
        e-learning < education ~ software, video: online course, online courses, learning platform, quiz app, mooc, \
        网课, 慕课, 在线课程, 学习平台, 题库, online lessons, video course, quiz?, learning app, 背单词, 学习软件, 刷题
        magic < performing-arts ~ children, humour: magician, magic tricks, card tricks, conjuror, 魔术, 魔术师, 变戏法, \
        conjurer, rabbit out of, sleight of hand, 障眼法
        hydropower < energy ~ water, rivers, engineering: hydropower, hydroelectric, turbine, turbines, dam, dams, \
        reservoir, power station, 水电, 大坝, 水库, 水电站, 发电
        music-software < music, software ~ sound-design: synthesiser, synthesizer, synth, plug in, plug ins, \
        beats?, sampler, daw, loops?, music app, music software, audio workstation, knobs, sequencer, 编曲, 合成器, \
        音乐软件, 混音, 采样, 作曲软件, 节拍
        calendar-design < graphic-design ~ stationery, print: calendar?, calendars, wall calendar, year planner, \
        advent calendar, 日历, 台历, 挂历, 年历, 月历
        mascot < illustration, brand ~ toys, animation: mascot, mascots, character for, 吉祥物, ip形象, 卡通形象
        public-art < art ~ city, sculpture-work, community: mural, murals, wall painting, facade painting, \
        public art, graffiti, street art, 壁画, 墙绘, 涂鸦, 公共艺术, 街头艺术, gable wall, sculpture in the park, 墙画, 雕塑公园, 涂鸦墙
        sculpture-work < art ~ stone, pottery: sculptor, sculpture, statue, bronze cast, marble, 雕塑, 雕像, 石雕, 青铜
        stone < craft-making ~ construction, restoration: stonemason, stonemasonry, marble, granite, chisel, 石匠, \
        大理石, 花岗岩
        security-guards < work-life ~ night, safety: security guard, night watchman, guards?, porter's lodge, 保安, \
        门卫, 夜巡, 看门, doorman, night porter, gatekeeper, 门岗
        domestic-work < cleaning, care ~ migration, gig-work: nanny, nannies, housekeeper, maid, au pair, \
        domestic workers, 保姆, 月嫂, 家政, 阿姨?, 钟点工, cleaning lady, other people's dishes, 住家阿姨, 菲佣
        street-life < city ~ poverty, social-work: beggars, street musicians, buskers, homeless people, \
        sleeping in doorways, 流浪汉, 街头艺人, 露宿, busker, pavement, doorways, homeless, 街头, 流浪
        crime-victims < violence ~ police, social-work, fraud: victim, victims?, witness?, witnesses, stalker, \
        stalking, restraining order, 受害者, 家暴, 跟踪, 报警, 庇护所
        neighbours-noise < neighbourhood ~ sound, complaint: noise from upstairs, noisy neighbours, thin walls, \
        quiet hours, 噪音, 扰民, 楼上, 隔音, noise complaint, upstairs, footsteps, bass through the wall, 楼上吵
        school-food < school, food ~ children, cooking: school lunch, school lunches, canteen food, lunch box, \
        vegetables children eat, 校餐, 营养餐, 午餐, 食堂?, 饭盒, lunch ladies, school kitchen, dinner ladies, 学校食堂, 学生餐
        menopause < womens-health ~ work-life: menopause, hot flushes, change of life, 更年期, 潮热, hot flush
        men-health < health ~ mental-health: prostate, beard?, men who do not talk, men's shed, 前列腺, 男性健康, 男人不说
        stroke < illness ~ recovery, speech-therapy, brain: stroke?, after a stroke, aphasia, half paralysed, \
        lost for words, word finding, 中风, 脑梗, 失语, 偏瘫, 卒中, relearn to speak, half of his face, 中风后, 重新学说话
        brain < health ~ science, neurodiversity: brain?, neurologist, concussion, epilepsy, seizure, parkinson, \
        tremor, 大脑, 神经科, 癫痫, 帕金森, 脑震荡, 手抖, epileptic, seizures, parkinson's
        lungs < illness ~ air-quality, smoking: asthma, inhaler, cough, breathless, lungs, oxygen, 哮喘, 咳嗽, 肺?, 雾化, \
        asthmatic, inhalers, breathing, 喘?, 呼吸机
        smoking < addiction ~ public-health: smoker, smokers, quit smoking, cigarettes, vape, 抽烟, 戒烟, 烟民, 电子烟
        blood-donation < health ~ volunteering, hospital: blood donor, blood donors, donate blood, blood drive, \
        organ donor, kidney, 献血, 血库, 捐献, 器官, donor, donors, blood bank, 器官捐献, 骨髓
        typing < office ~ hardware, craft-making: keyboard, mechanical keyboard, typewriter, typewriters, keycaps, \
        键盘, 打字机, 机械键盘, 键帽, keyboards, keycap, touch typing, ribbon?, 敲键盘, 打字
        retro-tech < electronics, vintage ~ games, hardware, collecting: old computers, floppy, floppy disks, \
        cassette, cassettes, arcade, arcade machine, game boy, tube television, transistor radio, 老电脑, 软盘, 磁带, 街机, \
        红白机, 收音机, 随身听, old consoles, tape recorder, record player, vinyl, jukebox, 黑胶, 唱片, 录音机, 老电视
        model-making < craft-making ~ toys, rail, ships: model railway, model trains, ship in a bottle, \
        scale model, miniature, miniatures, dollhouse, 模型?, 火车模型, 微缩, 娃娃屋, 拼装, model?, models in balsa, \
        railway in the cellar, 手办, 沙盘
        kites < toys ~ weather, craft-making: kite, kites, 风筝, kite maker, kite flying, 放风筝, 扎风筝
        fireworks < events ~ chemistry, festival: fireworks, rocket in the sky, pyrotechnic, bonfire, 烟花, 鞭炮, 篝火
        carnival < festival ~ costume, music, dance: carnival, parade?, float?, floats?, masks, samba, 狂欢节, 游行, 花车, \
        面具
        lantern-festival < folk-art, festival ~ lighting: lantern, lanterns, lantern festival, 花灯, 灯会, 元宵, 灯笼, \
        paper lanterns, lion dance, 舞龙, 彩灯, 赏灯
        new-year < festival, family ~ food, folk-art: new year, spring festival, red envelopes, reunion dinner, 春节, \
        过年, 年夜饭, 春联, 红包, 年货, firecrackers, reunion, lunar new year, 除夕, 团圆饭, 守岁, 拜年
        christmas < festival, family ~ gift, market: christmas, advent, santa, christmas market, 圣诞, nativity, \
        carols, christmas tree, 圣诞树, 圣诞节
        ramadan < festival, religion ~ food: ramadan, iftar, fasting, eid, halal, 斋月, 开斋, 清真
        pilgrimage < hiking, religion ~ travel: pilgrimage, pilgrim, pilgrims, camino, 朝圣, 转山, 转经
        caravans < travel, camping ~ cars: camper van, caravan, motorhome, van life, 房车, 床车, 自驾
        train-spotting < rail ~ collecting, photography: train spotter, trainspotting, locomotives, steam engine, \
        steam locomotive, 火车迷, 蒸汽机车, 机车
        dyslexia < neurodiversity ~ reading-aloud, school, typography: dyslexia, dyslexic, letters swim, \
        letters dance, letters jump, letters turn round, spelling?, misspells, cannot spell, can not spell, \
        bad at spelling, dictation, reads slowly, reading difficulties, page is the enemy, \
        page has been your enemy, the page, never read a book, repeated a class, repeated a year, \
        repeated three classes, kept back a year, cannot read the form, left school without reading, \
        half of the adults, hear the news, do not read it, illiterate, illiteracy, literacy, low literacy, \
        read with difficulty, 读写障碍, 阅读障碍, 写反, 字写反, 留级, 留过级, 听写, 认字困难, 不识字, 文盲, 扫盲, 念不顺, 字会跳, 错别字, 背不下来, 看字费劲
        live-graphics < television, motion ~ data-viz, esports: broadcast graphics, scoreboard, scoreboards, \
        on screen graphics, overlay, overlays, evaluation bar, bar that jumps, score bug, live graphics, tickers, \
        drawn over the picture, 记分牌, 比分条, 评分条, 转播图形, 叠加, 数据条
        wetland < nature ~ birds, ocean, water: wetland, wetlands, mudflat, mudflats, salt marsh, marsh, \
        between two tides, tidal, estuary, yellow sea, wadden sea, reed, reeds, mangrove, mangroves, 湿地, 滩涂, 潮滩, \
        红树林, 芦苇, 泥滩, 滩上, 入海口
        tree-planting < forest, climate ~ desert, village, volunteering: plant trees, planting trees, \
        tree planting, saplings, sapling, seedlings, row of acacias, green wall, reforest, reforestation, \
        still alive after, survive the dry season, dry seasons, shade trees, desertification, sand took, \
        dunes advance, 种树, 植树, 治沙, 梭梭, 沙漠化, 防沙, 树苗, 成活率, 固沙, 绿化荒漠
        allotment-garden < gardening, community ~ vegetables, neighbourhood, city: allotment, allotments, plot?, \
        plots, garden plot, waiting list, forty square metres, ring binder, shed?, raised bed, raised beds, \
        waters while, who waters, leeks, courgette, courgettes, tomatoes, bathtub, community garden, garden colony, \
        treasurer, 菜园, 地块, 小菜地, 排队等地, 阳台种, 共享菜园, 一分地, 浇水, 种在浴缸
        houseboat < rivers, housing ~ ships, home: houseboat, houseboats, barge, barges, narrowboat, live on board, \
        lives on the water, porthole, mooring, moorings, anchor watch, grew up on a boat, sleeps on the water, \
        floating homes, floating home, 船屋, 住在船上, 船上长大, 舷窗, 驳船, 沙船, 值锚, 靠岸, 水上人家, 疍家
        elephants < wildlife, zoo: elephant, elephants, tusk, tusks, trunk?, mahout, 大象, 老象, 象?, 小象, 象牙
        instant-noodles < food, collecting ~ packaging, supermarket: instant noodle, instant noodles, cup noodles, \
        ramen cup, ramen cups, pot noodle, noodle lids, lids, noodles at night, what people ate alone, \
        three minutes and hot water, 方便面, 泡面, 面盖, 盖子, 杯面, 桶装面, 面饼, 康师傅, 泡三分钟
        sheet-music < music ~ paper, typography, ui: sheet music, music stand, score reader, notation, \
        turns the page, turn the page, page turn, page turns, page turner, foot pedal, repeat signs, \
        loses her place, lost in the score, choir scores, two voices on one line, engraving?, 乐谱, 谱子, 翻谱, 翻页, 谱架, \
        反复记号, 声部, 五线谱, 简谱, 电子谱
        camera < photography, repair ~ collecting, retro-tech: camera, cameras, shutter, shutters, viewfinder, \
        rangefinder, film roll, lens?, leica, analogue, darkroom, camera repairer, bellows, 相机, 快门, 镜头, 胶片, 取景器, \
        修相机, 暗房, 老相机, 底片
        tactile-books < picture-book, blindness ~ craft-making, textile: tactile book, tactile books, touch book, \
        felt book, felt and string, felt sandpaper, sandpaper and string, raised pictures, pages to feel, \
        book for fingers, fingertips, reads with her fingertips, braille picture book, 触摸书, 摸的书, 盲文绘本, 粗麻, 软木, \
        凸起的线, 摸书, 布书, 不用眼睛翻
        elderly-driving < old-age, driving: gives up his licence, hands in the licence, 老人开车, 高龄司机
        childhood-memory ~ biography, storytelling, family: as a boy, as a girl, when i was six, \
        when we were children, schooldays, childhood, 小时候, 童年, 儿时, 小学, 从小
        waiting ~ service-design, crowd: waiting room, waiting list, waits for, queue for hours, wait for hours, \
        number in the hand, next in line, years of waiting, 等候, 排队, 叫号, 等了, 排号
        old-people-tech < smartphone-help: remote control, big buttons, 大按键, 遥控器
        """
}
