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
        scratch card, 赌?, 彩票, 老虎机, 博彩, 抽卡, 赌场, 下注, 氪金, 盲盒
        money-skills < finance ~ children, education: pocket money, financial literacy, money wiser, teach money, \
        savings jar, piggy bank, spending?, 零花钱, 压岁钱, 财商, 存钱罐, 理财教育, 攒钱
        flight-shame ~ aviation, rail, climate: flight shame, fly less, no longer flies, has not flown, \
        set foot on a plane, by train instead, opposite of flying, convert?, converts?, 不坐飞机, 少飞, stopped flying, \
        no longer fly, gave up flying, planes to trains, climate guilt, grounded by choice, 不再坐飞机
        residency ~ art, travel, career-change: residency, artist in residence, residencies, \
        live there for some months, room above, sabbatical stay, guest studio, 驻地, 驻留, 驻村, 访问艺术家, 创作营, \
        artist residency, fellowship?, weeks on an island, studio and bed, lighthouse, cabin?, quiet place, \
        nobody can reach, no reception, no internet connection, finish the book, finish your project, working stay, \
        retreat?, silence?, time to finish, desk and a bed, 闭关, 无人打扰, 与世隔绝, 海岛, 写完, 画完
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
        phone for old people, 老人用手机, 教老人, 手机课, 字太小, 老人机, 健康码, 智能机
        colour-blindness < accessibility ~ eyes, ui: colour blind, color blind, colour blindness, red and green, \
        red from green, sees otherwise, cannot tell red, see colours differently, gems look alike, 色盲, 色弱, 红绿, 红和绿, \
        分不清颜色, 红绿色盲, red green, colour vision, colours look the same, traffic light, confuses colours, \
        colour deficient, brown or green, 辨色
        left-handed ~ ergonomics: left handed, left hander, lefty, southpaw, 左撇子, 左手, wrong hand, the wrong one, \
        other hand, left hand, mirror image, smudge, smudges, scissors for, tin opener, can opener, right handed, \
        one in ten, made to write with, 右撇子, 反手, 惯用手, 写字用左
        twins ~ children, birth: twins, twin, 双胞胎, 龙凤胎
        theft ~ police, insurance: burglar, burglary, stolen, theft, thief, pickpocket, 小偷, 偷?, 失窃
        lost-and-found ~ transport: lost property, lost and found, lost umbrella, 失物招领, 失物, 丢东西, lost keys, \
        left on the train, found items, 丢了, 捡到, 落在车上
        flood-memory < disaster ~ city, map, rivers: flooded, flooding, waterlogged, high water, \
        water in the cellar, cellar under water, sandbag, sandbags, dyke, levee, standing water, floodplain, \
        tsunami, the wave came, 积水, 积水点, 内涝, 水淹, 淹?, 海绵城市, 防汛, 排水, 洪峰, 泡水, 大水, puddle map, rain gauge, cloudburst, \
        heavy rain, cellars under water, storm drain, drains?, river burst, sponge city, 暴雨, 淹了, 水位, 汛期, 雨夜, 被困, \
        地铁口, 水漫
        bath-culture < wellness ~ hospitality, culture, city: bath house, bathhouse, public bath, steam bath, \
        scrub, steam, soak, banya, 澡堂, 澡堂子, 搓澡, 浴池, 大众浴池, 泡澡, 搓澡师傅, 洗浴, scrubbing, back scrub, steam room, \
        public baths, hot water, soaks, towels?, tiled pool, sweat?, sauna, hammam, onsen, 浴室, 汗蒸, 桑拿, 搓背, 修脚, 泡汤, \
        温泉, 毛巾, 门派, 池子
        kitchenware < home ~ cooking, industrial-design: kettle, kettles, pan?, pans, kitchen tools, tableware, \
        cutlery, chopsticks, wok, toaster, rice cooker, 锅?, 水壶, 厨具, 餐具, 筷子, 电饭煲, 炒锅, 菜刀
        audio-guide < museum ~ voice, blindness, storytelling: audio guide, audio guides, audio tour, docent, \
        guided tour, museum tour, 讲解词, 讲解, 导览, 逛展览, 看展, 器物, 馆里, 讲解器, 语音导览
        essay-reading ~ magazine, writing, journalism: essay, long read, blank page at the end, readers?, feature?, \
        photo essay, 长文, 特稿, 读者?, 文末, 散文, 非虚构, 随笔
        single-hand-gaming < games ~ disability, accessibility: one handed controller, adaptive controller, \
        play with one hand, accessible gaming, 单手玩, 单手操作, 无障碍游戏, one handed, one hand, left over hand, foot pedal, \
        remap, accessible controller, esports with a disability, 单手, 一只手, 手柄改装, 无障碍手柄, 单手玩家, 打上
        old-photos < archives ~ photography, family, restoration: old photographs, family album, negatives, \
        glass plates, shoebox of photographs, 老照片, 底片, 相册, 全家福
        children-space < children ~ interior, architecture, library: children's room, place for children to read, \
        play corner, reading nook, tree house, 娃娃, 躺着看书, 给娃娃, 儿童空间, 游戏室
        reading-aloud < books ~ children, voice, blindness: read aloud, reads aloud, reading aloud, audiobook, \
        audiobooks, audio book, bedtime story, storytime, recorded book, narrator, 有声书, 朗读, 念书, 讲故事, 睡前故事, 听书
        left-behind-children < children, migration ~ loneliness, school, letters-post: left behind children, \
        parents work far away, parents in the city, raised by grandparents, sees his parents once a year, \
        sees her parents once a year, only at new year, letters from parents, boarding school at six, 留守, 留守儿童, \
        爸妈在外打工, 父母在外, 在外打工, 一年见一次, 过年才见, 过年见, 寄宿, 寄信, 隔代, 打工
        layoffs < career-change ~ recruiting, mental-health: laid off, layoff, layoffs, redundancy, made redundant, \
        let go, after the layoff, lost the job, lost her job, lost his job, dismissed, severance, unemployed, \
        out of work, between jobs, age limit, over thirty five, too old at, cv number, two hundred applications, \
        pretends to go to work, goes to the library instead, desk cleared, 裁员, 被裁, 裁了, 失业, 待业, 下岗, 毕业大礼包, 赔偿, 三十五岁, \
        三十八岁, 四十岁, 中年, 简历石沉大海, 投简历, 简历, 空窗, 找不到工作, 假装上班, 没工作, 大龄, 优化
        first-generation < students ~ mentoring, grants, poverty: first of the family, first in the family, \
        first generation, parents never studied, parents without degree, worker's child, scholarship, bursary, \
        bursaries, without connections, works nights to study, washes dishes, scrubs pans, pays her way, \
        pays his way, tuition fees, pocket empty, no laptop, travel grant, free ticket, free tickets, 寒门, 第一代大学生, \
        贫困生, 奖学金, 助学金, 勤工俭学, 打工读书, 刷盘子, 家里第一个, 小镇, 免费名额, 资助
        adoption < family ~ children, law: adoption, adopted, adoptive, foster parents, foster child, \
        foster children, fostering, birth mother, 领养, 收养, 寄养, 养父母, 养子
        road-safety < transport ~ safety, cars, cycling: road safety, zebra crossing, pedestrian crossing, \
        speed limit, crossroads, accident black spot, blind spot, seat belt, school crossing, 斑马线, 红绿灯, 限速, 人行道, \
        过马路, 路口, 交通安全, 盲区
        sharing-economy < community ~ sustainability, repair: library of things, tool library, borrow a drill, \
        lend out, shared tools, car sharing, ride share, borrow instead of buy, 共享, 借用, 拼车, 共享汽车, 物品图书馆, 互借
        nuclear < energy ~ safety, science: nuclear, reactor, atomic, control room, radiation, repository, 核电, 核?, \
        反应堆, 辐射, 控制室
        golf < sport ~ outdoors: golf, golfer, fairway, caddie, putting green, 高尔夫, 球童, 果岭
        localisation < translation ~ languages, ux: right to left, arabic script, rtl, hebrew, long german words, \
        string too long, date formats, locale, 从右到左, 阿拉伯语界面, 多语言, 本地化
        eating-disorders < mental-health ~ body-image, food: eating disorder, anorexia, bulimia, weigh herself, \
        calorie counting, 厌食, 暴食, 节食, 催吐
        vaccination < public-health ~ children, doctor: vaccination, vaccinations, vaccine, jab, jabs, \
        immunisation, 疫苗, 接种, 打针
        enterprise-tools < software ~ data, workplace: erp, admin panel, back office, crm, permission, permissions, \
        tables with forty columns, internal tool, internal tools, workflow, b2b, 后台, 中台, 管理系统, 权限, b端, 企业软件, 内部系统, \
        工作流
        developer-tools < software ~ engineering, technical-writing: developer tools, command line, api, sdk, \
        code editor, terminal?, documentation for developers, 开发者工具, 接口文档, 命令行, 编辑器插件
        subscriptions < payments ~ ethics, ecommerce: subscription, subscriptions, cancel anytime, unsubscribe, \
        cancel button, free trial, renewal?, 订阅, 会员费, 取消订阅, 自动续费, 试用
        notifications < software ~ ethics, sleep: notification, notifications, push message, push messages, ping, \
        reminders, reminder, quiet hours, red dot, 推送, 通知, 提醒, 小红点, 免打扰
        search-engines < software ~ data, library: search field, search results, search box, findability, filter, \
        filters, 搜索框, 搜索, 筛选, 检索
        kiosk < ui ~ ticketing, retail, counter-service: kiosk, kiosks, self service machine, \
        touch screen terminal, vending machine, ticket machine, 自助机, 终端机, 售票机, 自动售货机, 触摸屏
        wearables < hardware ~ fitness, watches, health: smartwatch, wearable, wristband, heart rate, step counter, \
        ring that measures, 手环, 智能手表, 可穿戴, 心率, 计步
        e-learning < education ~ software, video: online course, online courses, learning platform, quiz app, mooc, \
        网课, 慕课, 在线课程, 学习平台, 题库
        magic < performing-arts ~ children, humour: magician, magic tricks, card tricks, conjuror, 魔术, 魔术师, 变戏法
        hydropower < energy ~ water, rivers, engineering: hydropower, hydroelectric, turbine, turbines, dam, dams, \
        reservoir, power station, 水电, 大坝, 水库, 水电站, 发电
        music-software < music, software ~ sound-design: synthesiser, synthesizer, synth, plug in, plug ins, \
        beats?, sampler, daw, loops?, music app, music software, audio workstation, knobs, sequencer, 编曲, 合成器, \
        音乐软件, 混音, 采样, 作曲软件, 节拍
        calendar-design < graphic-design ~ stationery, print: calendar?, calendars, wall calendar, year planner, \
        advent calendar, 日历, 台历, 挂历, 年历, 月历
        mascot < illustration, brand ~ toys, animation: mascot, mascots, character for, 吉祥物, ip形象, 卡通形象
        public-art < art ~ city, sculpture-work, community: mural, murals, wall painting, facade painting, \
        public art, graffiti, street art, 壁画, 墙绘, 涂鸦, 公共艺术, 街头艺术
        sculpture-work < art ~ stone, pottery: sculptor, sculpture, statue, bronze cast, marble, 雕塑, 雕像, 石雕, 青铜
        stone < craft-making ~ construction, restoration: stonemason, stonemasonry, marble, granite, chisel, 石匠, \
        大理石, 花岗岩
        security-guards < work-life ~ night, safety: security guard, night watchman, guards?, porter's lodge, 保安, \
        门卫, 夜巡, 看门
        domestic-work < cleaning, care ~ migration, gig-work: nanny, nannies, housekeeper, maid, au pair, \
        domestic workers, 保姆, 月嫂, 家政, 阿姨?, 钟点工
        street-life < city ~ poverty, social-work: beggars, street musicians, buskers, homeless people, \
        sleeping in doorways, 流浪汉, 街头艺人, 露宿
        crime-victims < violence ~ police, social-work, fraud: victim, victims?, witness?, witnesses, stalker, \
        stalking, restraining order, 受害者, 家暴, 跟踪, 报警, 庇护所
        neighbours-noise < neighbourhood ~ sound, complaint: noise from upstairs, noisy neighbours, thin walls, \
        quiet hours, 噪音, 扰民, 楼上, 隔音
        school-food < school, food ~ children, cooking: school lunch, school lunches, canteen food, lunch box, \
        vegetables children eat, 校餐, 营养餐, 午餐, 食堂?, 饭盒
        menopause < womens-health ~ work-life: menopause, hot flushes, change of life, 更年期, 潮热
        men-health < health ~ mental-health: prostate, beard?, men who do not talk, men's shed, 前列腺, 男性健康
        stroke < illness ~ recovery, speech-therapy, brain: stroke?, after a stroke, aphasia, half paralysed, \
        lost for words, word finding, 中风, 脑梗, 失语, 偏瘫, 卒中
        brain < health ~ science, neurodiversity: brain?, neurologist, concussion, epilepsy, seizure, parkinson, \
        tremor, 大脑, 神经科, 癫痫, 帕金森, 脑震荡, 手抖
        lungs < illness ~ air-quality, smoking: asthma, inhaler, cough, breathless, lungs, oxygen, 哮喘, 咳嗽, 肺?, 雾化
        smoking < addiction ~ public-health: smoker, smokers, quit smoking, cigarettes, vape, 抽烟, 戒烟, 烟民, 电子烟
        blood-donation < health ~ volunteering, hospital: blood donor, blood donors, donate blood, blood drive, \
        organ donor, kidney, 献血, 血库, 捐献, 器官
        typing < office ~ hardware, craft-making: keyboard, mechanical keyboard, typewriter, typewriters, keycaps, \
        键盘, 打字机, 机械键盘, 键帽
        retro-tech < electronics, vintage ~ games, hardware, collecting: old computers, floppy, floppy disks, \
        cassette, cassettes, arcade, arcade machine, game boy, tube television, transistor radio, 老电脑, 软盘, 磁带, 街机, \
        红白机, 收音机, 随身听
        model-making < craft-making ~ toys, rail, ships: model railway, model trains, ship in a bottle, \
        scale model, miniature, miniatures, dollhouse, 模型?, 火车模型, 微缩, 娃娃屋, 拼装
        kites < toys ~ weather, craft-making: kite, kites, 风筝
        fireworks < events ~ chemistry, festival: fireworks, rocket in the sky, pyrotechnic, bonfire, 烟花, 鞭炮, 篝火
        carnival < festival ~ costume, music, dance: carnival, parade?, float?, floats?, masks, samba, 狂欢节, 游行, 花车, \
        面具
        lantern-festival < folk-art, festival ~ lighting: lantern, lanterns, lantern festival, 花灯, 灯会, 元宵, 灯笼
        new-year < festival, family ~ food, folk-art: new year, spring festival, red envelopes, reunion dinner, 春节, \
        过年, 年夜饭, 春联, 红包, 年货
        christmas < festival, family ~ gift, market: christmas, advent, santa, christmas market, 圣诞
        ramadan < festival, religion ~ food: ramadan, iftar, fasting, eid, halal, 斋月, 开斋, 清真
        pilgrimage < hiking, religion ~ travel: pilgrimage, pilgrim, pilgrims, camino, 朝圣, 转山, 转经
        caravans < travel, camping ~ cars: camper van, caravan, motorhome, van life, 房车, 床车, 自驾
        train-spotting < rail ~ collecting, photography: train spotter, trainspotting, locomotives, steam engine, \
        steam locomotive, 火车迷, 蒸汽机车, 机车
        """
}
