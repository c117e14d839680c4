/// Family, school and culture, money and law, the life of a town.
enum SocietyNotions {
    /// `notion < what it is part of ~ what is near: words`; `!` marks what is too broad to say much. See `NotionTable`.
    static let table = """
        events: event?, events, festival, festivals, organiser, party?, celebration, opening night, venue, gala, \
        fair?, ceremony, event planner, host?, 活动?, 节日, 庆典, 派对, 嘉年华, 节?, 活动策划, 会展, 典礼, 晚会, 市集, 主持?
        conference < events ~ speaking: conference, conferences, congress, symposium, summit, unconference, meetup, \
        call for papers, 大会, 峰会, 会议?, 论坛, 研讨会, 年会, 沙龙, call for speakers, speakers, slides?, sponsor?, lanyard, \
        badge?, programme committee, track?, 讲者, 主会场, 大会演讲
        festival < events ~ music, culture, film: festival, carnival, parade?, street festival, fair?, funfair, \
        fireworks, 节?, 音乐节, 艺术节, 嘉年华, 游行, 烟花, 灯会, 春节, 庙会, 游乐园, line up, campsite, encore, mud and music, stages?, \
        main stage, headliner, wristband, crowd surf, 草场, 阵容, 三天两夜, 看现场, 听现场, 主舞台, 乐迷, 门票?, 迷笛, 草莓, festival site, \
        camping site, mud?, open air, three days in june, live music, 现场, 台上, 帐篷, 露天
        amusement < events ~ children, tourism: amusement park, theme park, roller coaster, fairground, carousel, \
        ferris wheel, water park, playground, 游乐园, 主题公园, 过山车, 旋转木马, 游乐场, 乐园, 摩天轮
        wedding < events ~ dating, family, fashion, flowers: wedding, weddings, bride, groom?, wedding planner, \
        bridal, marriage?, engagement, marry, married, wedding dress, 婚礼, 新娘, 结婚, 婚庆, 婚纱, 订婚, 喜帖, 请柬, 婚宴, 新人, 司仪, \
        vows, guest list, table plan, registry office, honeymoon, ring?, bouquet, best man, 新郎, 喜糖
        ceremony ~ tea, wedding, funeral, religion: ritual, rituals, ceremony, rite?, 仪式, 茶道, 礼仪, 礼?
        dating < relationships ~ loneliness, safety: dating, dating app, singles?, single?, matchmaking, \
        matchmaker, date?, flirting, swipe, romance, first date, love?, 约会, 相亲, 交友, 恋爱, 单身, 脱单, 婚恋, 红娘, 牵线, 爱情, \
        blind date, matches?, ghosted, chat up, lonely hearts, 相亲局, 奔现, first dates, ghosting, catfish, \
        singles night, single people, 网恋
        relationships ~ family, dating, psychology: relationship, couple?, couples?, divorce, separated, marriage?, \
        partner?, breakup, friendship, 亲密关系, 夫妻, 离婚, 伴侣, 分手, 情侣, 感情, 婚姻, 朋友?, divorced, heartbreak, married, \
        love life, 恋爱, 结婚, 失恋
        lgbt ~ community, dating: lgbt, queer, gay, lesbian, trans, pride?, 同志, 酷儿, 多元性别, rainbow, coming out, 彩虹, \
        出柜, 性少数
        women ~ women-in-work: women?, woman?, girls, girl?, feminist, feminism, gender, female, 女性?, 女生, 女孩, 女权, \
        性别, 她们, 妇女, 妈妈们, women only, sisters, mothers', 姑娘, 姐妹, 女工
        safety ~ women, security, emergency: safety?, safe?, harassment, dangerous, danger?, hazard?, helmet, 安全, \
        骚扰, 危险, 防护, 头盔, 安全帽, unsafe, accident prevention, walk home at night, emergency button, 夜路, 报警
        violence ~ safety, law, women: domestic violence, abuse, women's shelter, shelter for women, bullying, \
        victim, 家暴, 暴力, 霸凌, 性侵, 庇护所, beaten, abusive, harassment, stalker, 欺凌, 骚扰, 施暴
        family: family?, families?, parents?, parent?, mother?, father?, mum, mom, dad, sibling, sister?, brother, \
        daughter, son, 家庭?, 家人, 父母?, 妈妈?, 爸爸?, 孩子?, 母亲?, 父亲?, 女儿?, 儿子?, 家长?, 亲子, siblings, cousins, stepmother, \
        in laws, relatives, reunion, 兄弟, 亲戚, 团圆
        parenting < family ~ baby, children, school: parenting, parental, childcare, raising children, \
        single mother, single parent, working mothers, parental leave, adoption, foster, foster parents, 育儿, 带娃, \
        亲子, 养育, 单亲, 宝妈, 奶爸, 领养, 家长?, 二胎, nappies, years at home, twins, school run, back from leave, \
        returning mothers, return to work, playpen, maternity, lunch boxes, bedtime, 双胞胎, 在家带娃, 全职妈妈, 休完产假, 重返, \
        带孩子, 接送, 奶娃, 辅食, 断奶, 家里两个孩子, toddlers in tow, pushchair, buggy, pram, car seat, nursery, day care, nappy, \
        school gate, snack box, mum, mums, dads, dad?, stepfather, single father, first day of school, 遛娃, 娃?, 宝爸, \
        婴儿车, 幼儿园, 接娃, 喂奶, parents, mother of, father of, bring to nursery, drop off at nursery, family car, \
        stroller, 爸妈, 当妈, 幼儿园门口, 送孩子
        baby < children ~ birth, parenting: baby, babies, newborn, infant, toddler, toddlers, nappy, diaper, pram, \
        stroller, pushchair, cradle, lullaby, dummy, potty, 婴儿, 宝宝, 新生儿, 幼儿, 奶粉, 尿布, 童车, 母婴, 婴幼儿, 纸尿裤, 推车, 哄睡, \
        breastfeeding, nappies, premature, 哺乳, 奶瓶, 早产, 摇篮
        children: child?, children?, kid?, kids?, childhood, little ones, playground, pupils, first graders, \
        playful?, six year old, children's corner, children's corners, 孩子?, 儿童, 小孩, 小朋友, 童年, 娃?, 少儿, 一年级, 孩子们, 娃娃, \
        ten year olds, nursery rhyme, paper plane, small hands, six year olds, eight year old, school bag, \
        little girl, little boy, twins, her boy, his girl, 八岁?, 五岁?, 六岁?, 七岁?, 十岁?, 小病人, 女儿?, 儿子?, 小女孩, 小男孩, 放学, \
        书包, 学生们, boys and girls, toddler, toddlers, four to nine, eight year olds, hide below, 小学生, 宝宝
        youth ~ school, students, children: teenager, teenagers, teen, teens, youth?, young people, adolescent, \
        youth club, 青少年, 少年, 年轻人, 青年, 中学生, 叛逆, fifteen year olds, 十几岁
        kindergarten < education ~ children, baby: kindergarten, nursery, nursery school, preschool, daycare, \
        crèche, nursery teacher, montessori, 幼儿园, 托儿所, 幼师, 托育, 早教, day care, day nursery, 托班, 幼教, \
        kindergarten teacher, under fives, 学前, 小班
        education: education, school?, schools, learn?, learning, teach?, pupil, pupils, classroom, curriculum, \
        lesson?, lessons?, edtech, educational, homework, e learning, elearning, online course, textbook, 教育, 学校, \
        学习, 课程?, 教案, 课本, 学生?, 上课?, 网课, 教材, 在线教育, 作业?, 校园, 教学, 读书?, 课堂?
        school < education ~ children, youth: primary school, secondary school, high school, grammar school, \
        headteacher, school teacher, schoolyard, school trip, field trip, field trips, recess?, 小学, 中学, 高中, 校长, \
        班主任, 春游, 课间, 乡村学校, 班级, 开学, 村小, 支教, 初中, classroom, pupils, pupil, teachers, blackboard, lessons?, \
        timetable of lessons, homework, headmaster, playground, school bus, school canteen, report card, 教室, 课堂?, \
        小学生, 中学生, 老师们, 黑板, 课表, 操场, 放学, 作业?, 家长会, 校车, headmistress, class of, pupils', break bell, 学校, 校园, 同学
        university < education ~ science, students: university, college, campus, faculty, professor, lecturer, phd, \
        thesis, academic, academia, graduate, 大学, 高校, 教授, 博士, 论文, 毕业, 学术, 院校, 学院, 毕业设计, 导师, 高教, seminar, dean, \
        lecture hall, research group, 系里, 课题组, 研究所
        students < education ~ internship, university: student?, students, undergraduate, exchange student, \
        study abroad, 学生?, 大学生, 留学生, 应届生, 毕业生, 留学, 研究生, far from home, homesick abroad, dormitory, tuition, \
        freshman, overseas students, roommate, essay, 念书, 在国外念书, 海外学生, 想家, 宿舍, 室友, 新生, freshers, \
        halls of residence, semester, seminar, essay deadline, homesick, first year, campus counsellor, \
        exchange year, loan?, 国外念书, 学费, 异国, 时差, 读研, 读博, 毕业季, 学姐, 学长, enrol, enrolled, campus, exam period, thesis, \
        phd, study in, studies in, studying in, twenty and far, seven thousand miles, smile on every video call, \
        homesickness, abroad at twenty, back from abroad, returned from abroad, counselling for students, 海归, 回国, \
        在国外那, 异乡, 念书那, 心里话, 留子
        adult-education < education ~ languages, migration: adult education, evening class, evening classes, \
        literacy, illiterate, learn to read, reading and writing, vocational, vocational training, apprenticeship, \
        retraining, 成人教育, 夜校, 扫盲, 职业教育, 识字, 职校, 老年大学, 技校, 中职, learn to read at fifty, literacy course, \
        second chance at school, cannot read, 不识字, 社区课堂
        exams < education: exam, exams, examination, test prep, grades?, marks?, tutoring, cram, 考试?, 高考, 考研, 成绩?, \
        补习, 家教, 刷题, 备考, 中考, 考公, exam nerves, revise?, revision?, pass mark, entrance exam, gaokao, mock exam, 考场, \
        分数, 题库, 模拟考
        mathematics < science ~ education, statistics: mathematics, maths, math, mathematician, geometry, algebra, \
        fractions, numbers?, arithmetic, 数学, 几何, 代数, 算术, 分数, 奥数, sums, equations, maths teacher, theorem, 公式
        geography < science ~ map, education: geography, atlas, atlases, globe, field trips, 地理, 地球仪, 地图册, \
        geography lesson, continents, capitals?, field trip, contour?, 地理老师, 大洲, 经纬
        history < humanities ~ museum, archives: history?, historian, historical, past?, medieval, roman, \
        war history, local history, centuries, century?, 历史?, 史?, 历史学家, 古代, 地方志, 年代, 民国, 唐代, 宋代, 朝代, ancient?, \
        world war, chronicle, old times, 史料, 老城墙, wartime, past century, 旧事
        humanities!: philosophy, philosopher, humanities, sociology, sociologist, literature, 哲学, 人文, 社会学, 文学
        archaeology < history ~ museum, geology: archaeology, archaeologist, excavation, dig?, dig site, ruins?, \
        pottery shards, tomb, ancient?, 考古, 发掘, 遗址, 古墓, 文物, 出土, 考古队, shards, burial site, trowel, 陶片
        heritage ~ history, museum, architecture, restoration: heritage, monument?, listed building, castle, \
        old town, palace, historic, world heritage, preservation, 遗产, 古建, 古城, 文物, 古镇, 古村, 保护, 老城, 老街, 宫殿, 城堡, 古村落, \
        故宫, 保护单位, 文保
        museum < culture ~ exhibition, archives, heritage: museum?, museums, gallery?, curator, exhibit?, exhibits, \
        collection?, odd collections, museum of, visitor?, audio guide, art gallery, docent, diorama, 博物馆, 美术馆, 展馆, \
        馆藏, 藏品, 纪念馆, 科技馆, 博物院, 展厅, 导览, 陈列馆, 小博物馆, artefacts, relics, bronze vessels, glass case, attendants, \
        labels beside, loan of objects, 器物, 饕餮, 馆里, 青铜, 逛展览, 看展, 展签, 文物, display case, guided tour, curators, \
        odd collection, small museum, hands on station, 展柜, 展品, 小馆, 互动装置, 讲解员, drawers to open, curiosities, \
        stuffed animals, odd things in drawers, cabinet of, labels by the objects, tiny museum, one room museum, \
        小型博物馆, 动手区, 标本, 抽屉展柜, 怪东西, museum shop, depot, docents, keeper of, heritage centre, visitors, audio tour, \
        文博, 馆长, 观众
        science-communication ~ science, museum, explain, education: science communication, science museum, \
        science centre, popular science, planetarium shows, 科普, 科技馆, 科学传播, labels beside, plaques, panels beside, \
        exhibits that explain, explain to children, museum texts, signs nobody reads, text on the wall, 展牌, 说明牌, \
        科普文, 讲解牌, 牌子没人看, 科学馆, 讲得有趣, explain research, public lecture, planetarium, science slam, 科普展, 讲科学
        archives ~ library, history, memory: archive?, archives, archivist, records?, catalogue, digitise, \
        digitize, digitisation, old photographs, old letters, documents box, 档案, 档案馆, 史料, 数字化, 老照片, 旧信, 资料库, 编目, \
        parish register, boxes of papers, unsorted boxes, letters from, attic, cellar full of, index cards, \
        microfilm, provenance, 卷宗, 档案袋, 泛黄, 抄本, boxes of letters, registers, finding aid, files?, scans?, 旧报纸, 整理资料
        genealogy ~ archives, family, history: genealogy, family tree, ancestors, ancestor, ancestry, \
        parish records, 家谱, 族谱, 祖先, 寻根, 宗祠, great grandfather, great grandmother, parish register, church book, \
        gravestone, gravestones, headstone, inscriptions, old handwriting, archive letters, emigrants, surnames, \
        registers of births, cemetery, 祖坟, 墓碑, 碑文, 曾祖, 祠堂, 认祖, baptism register, parish books, church books, \
        emigrated from, old letters, descendants, roots?, surname, grandfather's village, where they came from, \
        ship's list, 祖辈, 后代, 祖籍, 洗礼册, 华裔, 老照片
        oral-history ~ interview, biography, archives, old-age: oral history, eyewitness, recollections, \
        tell their lives, village memories, 口述史, 口述历史, 讲述者, 老人讲, 口述, recordings of, recorded his grandmother, \
        recorded her grandmother, old people tell, witnesses, tape?, tapes, stories of the village, cassettes, 录了, \
        录下, 讲古, 老故事, 见证人, 村史
        library < culture ~ books, archives: library, libraries, librarian, lending, reading room, bookmobile, \
        book bus, overdue, catalogue card, 图书馆, 图书管理员, 借书, 阅览室, 书房, 借阅, 流动图书馆, dictionary?, \
        one book for the whole village, picture books in boxes, four thousand volumes, 绘本, 捐书, 书架, 图书角, 图书室, 书屋, \
        librarians, bookshelf, bookshelves, borrowers, reading corner, mobile library, 馆员, 阅览, lending desk, \
        borrow books, stacks, 流动图书车, 书库
        books < publishing ~ library, writing: book?, books?, bookshop, bookstore, bookseller, reader?, readers?, \
        reading?, paperback, audiobook, ebook, reading group, book club, 书?, 书店, 阅读?, 读者?, 有声书, 电子书, 读书会, 图书, 旧书, \
        书籍, 绘本馆, novel, novels, reading list, 看书, 读书, 书架
        publishing ~ books, editing, magazine: publisher, publishing, publishing house, imprint?, literary agent, \
        small press, print run, 出版, 出版社, 书号, 版权, 独立出版, 图书编辑, zine, 小志, manuscript, proofs?, book fair, author, 编辑, \
        书稿, 书展, 印数, 选题, royalties, 版税, 出书
        magazine < publishing ~ journalism, editorial: magazine, magazines, issue?, journal?, zine, quarterly, 杂志, \
        期刊, 刊物, 创刊, 校刊, essay, essays, pitch us, contributors, issue on, themed issue, submissions, periodical, \
        pay per word, editors read, 约稿, 投稿, 征稿, 专栏, 特刊, 主题, 作者?, 编辑部, 稿酬
        newspaper < journalism ~ publishing: newspaper, daily?, local paper, gazette, front page, headline?, 报纸, \
        日报, 晚报, 报社, 头版, daily paper, weekly paper, newsstand
        investigation < journalism ~ law, police: investigation, investigative, detective, whistleblower, \
        fact checking, fact check, 调查报道, 侦探, 核查, 举报, 求证
        culture!: culture?, cultural, arts, tradition?, customs and traditions, 文化?, 传统?, 风俗, 习俗, 文艺
        science: science?, scientific, scientist, research institute, laboratory, experiment, physics, physicist, \
        biology, biologist, postdoc, 科学, 科研, 实验, 物理, 生物, 研究所, 科学家, 科研人员, 课题, hypothesis, peer review, lab notebook, \
        sample?, fieldwork, measuring, 实验员, 样本, 物理学家, experiments, microscope, petri dish, researcher in a lab, \
        phd, scientific paper, 实验室, 显微镜, 论文, 博士, 生物学家, lab, researchers, professor of, 研究员
        government: government, public sector, civil service, civil servant, public service, municipality, \
        municipal, council?, city hall, town hall, authority, ministry, administration, govtech, form?, forms?, \
        application form, citizen?, citizens, office?, permit?, permits?, register office, bureaucracy, \
        agency of the state, 政府, 政务, 公务员, 市政府, 街道办, 行政?, 公共服务, 表格?, 办事, 居民, 审批, 居委会, 窗口?, 民政, 办证, 政务大厅, 事业单位, 便民, \
        council tax, letters from the council, housing office, counter clerk, applications, rubber stamp, files?, \
        paperwork, 科室, 处长, 国企, 盖章, 跑腿, 机关, form in triplicate, benefit office, civil servants, official letter, \
        authorities, 证件, 社保, 市政, county, public office, officials, city administration, 部门, 局?, 文化馆
        politics ~ government, elections: politics, politician, parliament, party politics, mayor, campaign office, \
        policy?, policy maker, lobby, 政治, 政策, 市长, 议会, 议员, 人大代表, party?, campaign?, councillor, 党派
        elections < politics: election, elections, vote?, voter, voting, ballot, polling station, referendum, 选举, \
        投票, 选民, 选票, ballot paper, poll workers, candidates, campaign?, voters, 竞选, 候选人
        citizen-participation ~ government, city, community: participation, citizens' assembly, participatory, \
        participatory budget, town meeting, consultation of residents, co design, co create, 公众参与, 居民议事, 共创, 参与式, \
        议事会, residents decide, petition, residents' vote, 听证, 投票表决, 共建, have a say, 听证会, 居民投票, 提案
        city ~ architecture, transport, government: city?, urban, urban planning, urban planner, town planning, \
        planner of cities, neighbourhood, street?, streets?, square?, public space, sidewalk, pavement, smart city, \
        城市?, 城市规划, 街区, 公共空间, 广场, 街道, 人行道, 老城, 规划师, 城市更新, 弄堂, 胡同, 街角, shop windows?, corner?, back alleys, kerb, \
        neighbourhoods, rooftops, 门脸, 县城?, 街景, 路牙, 巷子, 走街串巷, 老街, squares?, street life, neighbourhood plan, \
        old town, demolition, alley, alleys, high rise, 拆迁, 旧改, 社区更新, 城中村
        village ~ farming, community, tourism: village?, villages, rural, countryside, hamlet, small town, \
        remote valley, 乡村, 村?, 村子, 村里, 农村, 乡下, 小镇, 乡村振兴, 村民, 县城?, 老家, 山村, 返乡, 回乡, in the mountains, valley school, \
        donkey path, only one shop, 山里?, 全村, 乡亲, 寨子, 苗寨, 寨?, 县里, 公社, 乡镇?, 田埂, 泥路, 集镇, back home to the village, \
        county town, hometown, village school, return to the village, cottage, 村小, 村口, villagers, village hall, \
        mountain village, well?, chief, 老乡, 镇上
        neighbourhood ~ community, city: neighbour, neighbours, neighbor, neighbourhood, block?, street party, \
        housing block, 邻居, 邻里, 社区, 街坊, 小区, 里弄, stairwell, block of flats, courtyard, notice in the hallway, 楼道, 院子, \
        业主群, 物业, backyard, residents, 胡同, 弄堂, 居民
        parks ~ city, landscape, children: park?, parks, playground, playgrounds, green space, picnic, bench?, 公园, \
        游乐场, 绿地, 口袋公园, 长椅, 滑梯, benches in the park, sandpit, swing?, bench under, botanical, city green, 草坪, 植物园
        law: law?, lawyer, lawyers, legal, solicitor, barrister, attorney, court?, judge?, legal design, \
        legal designer, contract?, contracts, litigation, paralegal, notary, clause, law firm, lawsuit, legal aid, \
        justice?, jurist, statute, 法律, 律师, 法院, 法官, 合同, 诉讼, 律所, 法务, 条款, 打官司, 仲裁, 公证, 法律援助, 维权, 法条, 官司, paragraph?, \
        statutes, housing act, deed?, fine print, courtroom, hearing?, lawyerly, plain language law, 开庭, 判决, \
        terms and conditions, clauses, nobody reads, signature on page, readable contract, small claims, 合同没人看, \
        看得懂的合同, 普法, lawful, unlawful, act?, regulation, rights, 权利
        intellectual-property < law: copyright, patent, trademark, licence, licensing, 版权, 专利, 商标, 知识产权, 授权, \
        patents, plagiarism, copied her drawings, 抄袭, 侵权, claims?, filing, filings, embodiment, embodiments, \
        prior art, inventor, invention, patent office, patent translator, novelty, 权利要求, 发明, 专利局, 申请文件, 专利代理
        police < government ~ law, safety: police?, policeman, policewoman, police officer, crime, criminal, \
        detective, forensic, constable, 警察, 派出所, 刑侦, 犯罪, 民警, 法医, 交警, precinct, patrol?, speeding, ticket fine, \
        interrogation, lost wallet, 笔录, 报警, 巡逻, scam, swindlers, hotline against fraud, case file, 报案, 办案, 警官
        prison < law ~ government: prison, jail, prisoner, prisoners, inmates, inmate, cell?, probation, \
        release from prison, parole, warden?, ex offenders, behind bars, 监狱, 囚犯, 服刑, 出狱, 狱警, 刑满, was inside, \
        months inside, years inside, time inside, behind the wall, visiting room, clearance, with a record, \
        criminal record, release date, in custody, went in, front door?, gate?, keys?, remand, sentence?, \
        locked up, 里面待过, 坐过牢, 大墙, 高墙, 出来以后, 刑期, 会见, 狱中, 蹲过, locked door, visiting hours, sentence served, \
        barred windows, bars on the windows, after release, released?, behind walls, offender, offenders, \
        doing time, did time, served time, convict, 铁窗, 里面, 看守所, 探监, 管教, inside?, guards?, eight women, \
        thursday afternoons, no scissors, rulers only in plastic, clearance takes, record of one's own, 犯人, 狱?
        firefighting < emergency ~ rescue: fire brigade, firefighter, firefighters, fire station, fire engine, \
        fireman, smoke alarm, 消防, 消防员, 火灾, 消防队, 救火, 灭火, hose, siren, smoke?, 消防站, 火警
        rescue < emergency ~ mountains, ocean: rescue?, rescuer, search and rescue, lifeboat, coastguard, \
        mountain rescue, lifeguard, search dog, 救援, 搜救, 救援队, 救生, 搜救犬, 蓝天救援, rescue dog, search party, \
        missing hiker, missing hikers, helicopter, stretcher, first aid, volunteers who search, \
        volunteer firefighters, callout, pager, 直升机, 担架, 失联, 营救, 急救包, rescuers, rescue team, siren, \
        volunteers on call, first responder, the leash, missing person, 警报, 出动, 失踪, 蓝天
        disaster ~ emergency, storm, crisis, charity: disaster, disasters, catastrophe, flood, floods, evacuation, \
        relief?, civil protection, warning?, alert?, alerts?, siren, 灾害, 灾难, 洪水, 疏散, 预警, 应急, 抗洪, 灾后, 避难, 赈灾, \
        emergency bag, grab first, shelter?, sirens, evacuated, go bag, the wave came, rubble, 避难所, 防灾, 应急包, 逃生, \
        演习, 震?, drill?, evacuate, emergency kit, sandbags, rescue workers, hours after, aftermath, wave came, \
        tsunami, warning system, sheltering, 内涝, 积水, 演练, 救灾, 防汛, 海啸, 转移, 物资, emergency drill, preparedness, \
        first seventy two hours, 灾?, 抢险
        military: military, army, soldier, navy, veteran, veterans, air force, bomb disposal, landmine, deployment, \
        军队, 士兵, 退伍, 老兵, 退役, 军人, 排雷, 部队, barracks, conscript, soldiers, uniform?, 退伍军人, 当兵, front line
        peace ~ politics, charity: peace, war, conflict, reconciliation, mediation, mediator, 和平, 战争, 冲突, 调解, 和解, \
        ceasefire, mine clearing, demining, war refugees, 排雷, 停战
        charity: charity?, charities, ngo, non profit, nonprofit, foundation, donation?, donations, donate, donor, \
        fundraising, fundraiser, aid?, humanitarian, relief work, food bank, soup kitchen, social enterprise, \
        social good, 公益, 慈善, 基金会, 捐款, 捐赠, 募捐, 非营利, 社会企业, 筹款, 人道, 爱心, 扶贫, donors, volunteers' work, aid workers, \
        relief?, 志愿者, 义工, 公益组织, 善款, fund?, charity shop, 公益项目, 机构, 助学
        volunteering ~ charity, community: volunteer?, volunteers, voluntary, volunteering, unpaid, pro bono, \
        honorary, 志愿者, 志愿, 义工, 无偿, 义务, every sunday, each sunday, on sundays, helps out, helps at, unpaid help, \
        sundays at, spends sundays, sorts donations, 每周末去, 每个周末, 去帮忙, 帮忙, 支教, helpers, give an afternoon, 公益, 出力
        social-work ~ charity, government, youth, care: social work, social worker, street work, outreach, \
        case worker, youth worker, homeless?, homelessness, shelter?, debt advice, foster care, 社工, 社会工作, 流浪者, 街头, \
        无家可归, 收容, 个案
        migration ~ languages, government, charity: migration, migrant, migrants, immigrant, immigration, refugee, \
        refugees, asylum, newcomer to the country, newly arrived, residence permit, visa?, naturalisation, \
        diaspora, expat, integration, integration course, arrived with two bags, far from home, 移民, 难民, 签证?, 居留, \
        外来, 新移民, 华人, 海外?, 打工者, 外来务工, 异乡, 侨?, 侨胞, 融入, 留守儿童, two suitcases, papers?, asylum hearing, asylum hearings, \
        interpreter at the, residence, border crossing, new language at forty, foreigners' office, 拿到身份, 他乡, 异国, \
        移居, 听证, newcomers, new country, left home, abroad, emigrated, second generation, accent?, homeland, \
        mother tongue, immigrants, green card, remittance, 华侨, 漂泊, 户口, 北漂, 离家, 进城, 随迁, emigrants, newcomer?, \
        foreigners, foreign workers, away from home, 外地人, 故乡, 背井离乡
        indigenous ~ culture, languages: indigenous, first nations, aboriginal, native people, tribe, minority, \
        原住民, 少数民族, 民族, 部落, 苗族, 彝族, 藏族, 侗族, native language, reindeer, sami, tribal, elders, ancestral land
        religion: religion, religious, church, chapel, priest, pastor, parish, mosque, imam, synagogue, rabbi, \
        temple, monk, monastery, nun, buddhist, quran, bible, prayer, pray, pilgrim, cathedral, faith, hymn, 宗教, \
        教堂, 牧师, 神父, 清真寺, 寺庙, 寺?, 和尚, 佛?, 道观, 祈祷, 信仰, 庙?, 修道院, 僧?, 禅?, 道教, 佛教, incense, sermon, congregation, \
        sunday school, choir loft, icon painter, 香火, 念经, 礼拜?, 庙里, pilgrims, 修女
        astrology: astrology, horoscope, zodiac, tarot, fortune teller, feng shui, 星座, 占星, 塔罗, 算命, 风水, 黄历, \
        star signs, 占卜, 生肖
        finance: finance, financial, bank?, banking, banker, fintech, investment, savings?, loan?, loans, credit?, \
        account?, money?, budget?, budgeting, wealth, teller, payment, payments, 金融, 银行, 理财, 贷款, 信贷, 账户, 钱?, 存款, \
        记账, 预算, 财富, 网点, 储蓄, 财务, sums?, coins, wallet, tax free, 存钱, 账单, 利息, interest rate, stocks, fund?, trading, \
        pocket money, costs?, 基金, 股票, 证券, 投资, K线
        bank < finance ~ counter-service: bank?, banks, bank branch, savings bank, credit union, atm, cash machine, \
        银行, 网点, 柜员, 取款机, 信用社, cashier, savings book, branch?, 存折, 银行网点, 柜台, counter?, teller, loan?, loans, \
        mortgage, overdraft, interest?, cashpoint, 贷款, 房贷, 取款, 存款, 银行卡, branches, current account, loan officer, \
        account holder, online banking, retail banking, 柜面, 储蓄, 账户
        payments < finance ~ ecommerce, software: payment, payments, pay?, wallet, card terminal, cash?, cashless, \
        remittance, money transfer, send money home, invoice, 支付, 付款, 钱包, 收款, 扫码, 汇款, 转账, 现金, 收款码, checkout?, \
        tokens?, split the bill, card reader, tip?, 结账, 收银, 分期, arrives in the account, paid by phone, \
        pay by phone, coins, change?, qr, qr codes, small change, transfer?, mobile money, airtime, 到账, 扫码付, 零钱, \
        刷卡, 找零, 收钱, 贴码, 付钱, pays?, paid with, wallets, contactless, code to pay, square codes, scan to pay, \
        bank transfer, terminal, money arrives, 二维码, 码牌
        investing < finance: investing, stock?, stocks, shares?, broker, trading, trader, portfolio of stocks, etf, \
        crypto, bitcoin, blockchain, nft, 股票, 基金, 炒股, 交易, 证券, 加密货币, 区块链, 比特币, 券商, wallets, portfolio of shares, \
        coins?, k线, 理财
        debt < finance ~ social-work: debt?, debts, overdraft, bankrupt, bankruptcy, bailiff, repayment, \
        microcredit, microfinance, pawn, 债?, 欠款, 债务, 破产, 还款, 催收, 负债, 小额贷款, 花呗, debtor, overdue, instalments, \
        loan shark, payday loan, 欠债, 网贷, 分期
        insurance < finance: insurance, insurer, insurers, claim?, claims, claims adjuster, underwriting, \
        underwriter, policyholder, premium?, hail, damage?, actuary, loss adjuster, 保险, 理赔, 投保, 保单, 保费, 定损, 精算, 险?, \
        出险, 报案, claims form, hailstorm, roofs, cellars, damage report, policy?, adjuster, 理赔页, 表单?, coverage?, \
        fine print, 条款, hail damage, storm damage, burst pipe, damage photos, call after the storm, 核保, 冰雹, 定损员, \
        claim form, claims handler, policy holder, 险种
        pension < finance ~ retirement, old-age: pension?, pensions, pension fund, retirement savings, 养老金, 退休金, \
        年金, 社保, pension statement, old age provision, retire on, pension notice
        tax < finance ~ government, accounting: tax?, taxes, tax return, tax advisor, tax office, vat, 税?, 税务, 报税, \
        个税, 纳税, 发票, receipts?, shoebox of receipts, deduct?, vat return, 退税, 税务局, tax form, tax declaration, 申报
        accounting < finance: accounting, accountant, bookkeeper, bookkeeping, audit, auditor, balance sheet, \
        invoices, receipts?, expenses, spreadsheet, 会计, 记账, 审计, 账?, 报销, 出纳, 发票, 财务, 对账, 账本, ledger, month end, 做账, \
        月底, annual accounts, vat, 报税
        poverty ~ charity, debt, social-work: poverty, poor?, low income, benefits office, welfare, unemployment, \
        unemployed, jobcentre, basic income, 贫困, 低保, 失业, 低收入, 补助, 救济, minimum wage, two jobs, food stamps, \
        cannot afford, fees, count coins, overdue bills, social housing, 困难户, 穷?, 交不起, 吃不起, can not afford, \
        free meals, breadline
        fraud ~ security, finance, old-age: fraud, scam, scams, scammer, con trick, grandparent scam, 诈骗, 骗子, 骗?, \
        反诈, 骗局, 被骗, 套路, telephone scam, phone scam, fake police, fake grandson, victims?, lost her savings, \
        victim recordings, romance scam, pig butchering, con man, con, 骗走了, 受害人, 冒充, 刷单, 杀猪盘, 电诈, 被骗的人, scammers, \
        swindle, swindled, swindler, phishing, fake call, fake calls, transferred her savings, gift cards, \
        deceived, tricked on the phone, caller pretended, 骗走, 假警察, 转账, 养老钱, 防骗, 上当, cheated out of, \
        transferred everything, said it was the police, grandchild trick, voice that said, money gone, \
        cheated by phone, deepfake, 骗光, 转账给, 电信诈骗, 骗老人
        workplace ~ office, hr, collaboration: workplace, office?, colleagues, coworker, coworking, meeting room, \
        desk booking, intranet, 职场, 办公室?, 同事?, 办公, 工位, 会议室, 打工人, meetings, canteen?, boss?, staff room, toxic boss, \
        开会, 老板, 上司
        office < workplace ~ workplace: office?, secretary, assistant, receptionist, office manager, clerk?, \
        filing, 办公室?, 秘书, 文员, 行政?, 前台, office chair, open plan, printer?, filing cabinet, stapler, 工位, 文具, 打印机, 格子间
        collaboration < software ~ workplace, remote-work: collaboration, productivity, note taking, calendar?, \
        calendars, to do list, video call, meetings, chat tool, slack?, kanban, 协作, 效率, 笔记, 日历, 待办, 会议?, 日程, 在线会议, \
        办公软件, teamwork, work together, team that works, roles and rehearsals, 团队协作, 配合, 合作?
        chat < software ~ community: chat?, messenger, messaging, message?, sms, text message, whatsapp, \
        group chat, 聊天, 消息?, 短信, 微信, 群聊, 社交, family group, messages?, voice message, 群?, 家族群, 微信群, 语音消息
        offline ~ telecom, village: offline, no signal, no network, low bandwidth, patchy connection, \
        feature phone, 2g, 离线, 没信号, 弱网, 断网, 老年机, 没网, one bar of signal, text messages only, patchy network, 信号差, \
        短信, feature phones, ussd, text message, sms, without internet, cheap phones, plastic beads, old phones, \
        老人机, 功能机
        telecom ~ telephone, infrastructure: telecom, telecommunications, mobile network, sim, broadband, fibre, \
        antenna, 5g, network operator, 电信, 通信, 运营商, 宽带, 基站, 信号, 手机卡, ringing, relay?, 小灵通, 话费, router, routers, \
        sim card, mast?, base station, 流量, 路由器
        remote-work ~ work-life, travel: remote work, work from home, home office, digital nomad, telework, 远程, \
        远程办公, 居家办公, 数字游民, 在家办公, time zones, asynchronous, video calls all day, 时区, from anywhere, time zone, \
        any country, distributed team, online only, 异地, 线上协作, 不坐班
        freelance ~ gig-work: freelance, freelancer, self employed, independent, contractor, side project, \
        side job, one off, commission, commissions, 自由职业, 独立, 接活, 私活, 兼职, 副业, 约稿, 外包, 接单, per cent of, three parts, \
        royalty, day?, paid pilot, 按件付费, 按月付费, 尾款, 订金, per line, per piece, per card, paid by the, day rate?, \
        own account, invoice?, 按件, 按张, 个体, 计件, 按小时
        unions ~ law, workplace: union?, unions, trade union, strike?, works council, labour rights, \
        collective bargaining, 工会, 罢工, 劳动权益, 劳动法, 欠薪, 讨薪, 工伤, work stoppage, fair pay, organising, \
        collective agreement, 维权, 劳动, 仲裁, shop steward, picket, 劳动仲裁
        cooperative ~ community, farming, startup: cooperative, co op, collective, worker owned, commons?, 合作社, 集体, \
        互助, members own, owned by its, farmers' cooperative, housing cooperative, 社员, 互助社, 合伙
        internship ~ students, mentoring: internship, intern?, interns, trainee, traineeship, working student, 实习, \
        实习生, 见习, 暑期实习, summer internship, 校招
        retirement ~ old-age, pension: retirement, retire, retired, retiree, 退休, 退休后, handed over the keys, \
        last day at work, gold watch, 退了, 退下来, pensioners, retired people, last working day, after work life, 退休生活
        refugees < migration: refugee, refugees, asylum seeker, camp for refugees, displaced, 难民, 流离失所, 庇护, asylum, \
        asylum seekers, newcomer, newcomers?, arrival?, arrivals?, just arrived, first weeks in a country, \
        first papers, residence permit, queue at the office, reception centre, resettlement, fled the war, \
        fled from, camp beds, stamp in the passport, interpreter at the desk, landed with nothing, \
        new in the country, host families, integration course, 避难, 逃难, 刚到这个国家, 居留, 收容, 安置, 流离, alien office, \
        aliens' office, immigration office, papers?, arrived in 2015, waiting with a number, camp?, camps, \
        interpreter for arabic, arabic, dari, pashto, deported, border crossing, 移民局, 入境, 申请身份
        women-in-work ~ women, startup: women in tech, female founders, returners, women's network, 女性创业, 女性职场, \
        重返职场, return to work, returning to work, the gap, years of nappies, gap in the cv, career break, \
        back after, comeback, 职业空窗, 空窗期, 回到职场, 全职妈妈, 返岗, 重返, been away for a child, away for a child, \
        come back slowly, come back to work, come back, coming back, returnship, re entry, after the baby, \
        after maternity, after parental leave, career pause, years at home, mothers who return, part time mothers, \
        forgotten how, afraid to return, no one remembers, nobody remembers, women who have been away, gap in the, \
        回来上班, 产后, 生完孩子, 带娃几年, 断档, 重新上班, 复出, 妈妈们回, 职场妈妈, 育儿空窗, 返职
        minimalism ~ home, sustainability: declutter, minimalist, minimalism, tidy?, decluttering, 整理, 收纳, 断舍离, 极简, \
        整理师
        space-military ~ military, space: missile, radar, radio telescope, 雷达, 导弹
        ethics ~ privacy, humanities: ethics, ethical, dark pattern, manipulation, addictive, fairness?, bias, 伦理, \
        道德, 公平, 暗黑模式, 操纵, 偏见, trick?, the other way round, honest, manipulative, makes people wiser, conscience, \
        ashamed of, bad conscience, guilt?, cannot explain to her children, cannot explain to his children, \
        can not explain to her children, dark patterns, hook?, 良心, 套路, 亏心, 坑人, 骗人, 不骗人, 内疚, fair?, \
        in good conscience, sell less, less is more, against addiction, not manipulative, kind?, kinder, kindness, \
        humane, does not punish, no tricks, scold, scolds, 诚实, 善意, 温柔, 不打扰, 不责备, manipulates, tricks that make, \
        make a hand tap again, honest business, 上瘾设计, 诱导, 底线
        standards ~ quality, law: standard?, norm?, certification, compliance, regulation, 标准, 合规, 认证, 规范, 监管, iso, \
        certificate, seal of approval, 国标
        water-sport ~ swimming, rowing, sailing: water sports, water polo, synchronised swimming, 水上运动, 水球
        measurement ~ sensors, science: measurement, scale?, scales?, weighing, calibration, metrology, 计量, 秤?, 称?, \
        测量, 校准, measure, measures, tape measure, metre, calibrate, 量?, 尺子, 刻度, 卷尺
        china-trade ~ logistics, culture: go global, going overseas, overseas market, foreign customers, \
        foreigners, export market, chinese market, 出海, 海外市场, 老外, 外国人, 外国客人, 外贸?, 国外?, 海外?, export to europe, \
        sell in europe, sold abroad, western shelves, overseas launch, enter the chinese market, 卖到国外, 出口?, 进欧洲, \
        跨境, 洋人
        children-books ~ picture-book, books: young readers, school library, 少儿读物, 儿童文学
        crowd ~ events, safety, transport: crowd, crowds, rush hour, overcrowded, queue, queues, peak?, \
        waiting time, 拥挤, 高峰, 人群, 排队?, 人多, 客流, thousands of people, forty thousand, twenty thousand people, \
        ten thousand people, piazza, packed, jostle, noise?, elbows, masses, throng, spilled beer, full square, \
        full streets, street party, people everywhere, 人山人海, 几万人, 两万人, 四万人, 人挤人, 人流, 热闹, 广场, 满街人
        real-time ~ data, transport: live?, real time, live conditions, up to the minute, 实时, 现况, 实况, live updates, \
        live map, in real time, 刷新, 动态更新, 即时
        booking ~ hospitality, telemedicine, software: booking, reservation, appointment, appointments, slot?, \
        calendar booking, 预约, 预订, 订位, 挂号, 订座, reserve, slots?, calendar of free, no show, 放号
        membership ~ marketing, community: membership, loyalty, member card, subscriptions, subscription, 会员, 订阅, \
        会员卡, 复购, members' card, subscribers, loyalty card, loyalty points, 积分, 年卡
        """
}
