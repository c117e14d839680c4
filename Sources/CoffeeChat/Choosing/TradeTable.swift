/// The lines of work that people leave for design, with the words by which titles and employers name them.
///
/// One line a trade: its key, then its words; English ones match as whole words, Chinese ones anywhere.
/// Words of design and of the fields next to it are no trades: `Field` knows them. Of two trades in one
/// title the longer phrase decides, then the later one, since English names the trade last.
enum TradeTable {
    static let text = """
        restaurants: server, waiter, waitress, bartender, barista, chef, sous chef, line cook, cook, baker, \
        pastry chef, host, hostess, busser, sommelier, restaurant manager, restaurant, restaurants, cafe, \
        coffee shop, bistro, diner, catering, food service, food and beverage, fine dining, dining, kitchen, \
        maitre d, 服务员, 餐饮, 餐厅, 厨师, 厨房, 咖啡师, 调酒师, 面包师, 烘焙, 咖啡店, 咖啡馆, 酒吧, 饭店
        hospitality: hotel, hotels, hotel manager, concierge, front desk agent, guest services, guest relations, \
        housekeeping, hospitality, resort, 酒店, 前厅, 礼宾, 民宿, 宾馆
        teaching: teacher, teaching assistant, teacher assistant, tutor, lecturer, professor, school principal, \
        educator, instructor, kindergarten, preschool, paraprofessional, school, schools, teaching, montessori, \
        esl teacher, english teacher, music teacher, curriculum developer, academic advisor, 老师, 教师, 讲师, 教授, \
        助教, 班主任, 幼师, 教研, 培训师, 中学, 小学, 幼儿园, 教育
        health: nurse, registered nurse, rn, lpn, nursing, nursing assistant, cna, caregiver, medical assistant, \
        paramedic, emt, pharmacist, pharmacy technician, pharmacy, doctor, physician, surgeon, dentist, dental, \
        dental hygienist, therapist, physical therapist, occupational therapist, speech therapist, midwife, \
        radiographer, phlebotomist, veterinarian, vet tech, hospital, clinic, health care, healthcare, patient care, \
        护士, 护理, 医生, 医师, 药剂师, 药师, 康复师, 理疗, 治疗师, 医院, 诊所, 医疗, 兽医
        psychology: psychologist, psychotherapist, counselor, counsellor, mental health, school counselor, \
        心理咨询, 心理医生, 心理老师, 心理
        retail: retail, retail associate, store manager, shop assistant, shop manager, cashier, merchandiser, \
        visual merchandiser, sales associate, sales assistant, retail sales associate, stylist, key holder, \
        store associate, buyer, supermarket, 店长, 店员, 导购, 收银, 零售, 买手, 超市
        finance: accountant, accounting, auditor, bookkeeper, banker, bank teller, teller, financial analyst, \
        financial advisor, finance, investment, loan officer, tax, tax consultant, actuary, underwriter, trader, \
        controller, payroll, insurance, insurance agent, bank, 会计, 财务, 审计, 出纳, 银行, 金融, 投资, 税务, 保险, 证券, 精算
        law: lawyer, attorney, paralegal, solicitor, barrister, legal assistant, legal counsel, legal, law clerk, \
        legal secretary, judge, notary, law firm, 律师, 法务, 法律, 律所, 法官, 律师助理
        journalism: journalist, reporter, editor, news editor, correspondent, copy editor, news producer, columnist, \
        broadcaster, newspaper, newsroom, 记者, 编辑, 主编, 新闻, 报社, 采编, 媒体
        writing: writer, author, novelist, copywriter, screenwriter, ghostwriter, poet, proofreader, publishing, \
        technical writer, grant writer, publisher, 作家, 作者, 写手, 文案, 编剧, 撰稿, 出版
        architecture: architect, architectural designer, architectural, interior designer, interior design, \
        landscape architect, landscape designer, urban planner, urban designer, architecture, draftsman, \
        建筑师, 建筑设计, 室内设计, 景观设计, 城市规划, 城市设计, 建筑事务所, 设计院
        engineering: engineer, mechanical engineer, civil engineer, electrical engineer, software engineer, \
        developer, software developer, programmer, web developer, qa engineer, tester, data analyst, \
        data scientist, it support, system administrator, engineering technician, 工程师, 程序员, 开发, 测试, 运维, 数据分析
        marketing: marketing, marketer, marketing manager, social media, seo, content marketing, brand manager, \
        advertising, public relations, pr, communications, community manager, event marketing, growth, \
        市场, 营销, 运营, 广告, 公关, 品牌, 新媒体
        customer-service: customer service, customer support, call center, call centre, customer success, \
        customer care, support specialist, support agent, help desk, technical support, customer experience, \
        客服, 客户服务, 客户支持, 呼叫中心, 客户成功, 售后
        sales: sales, salesperson, sales representative, sales manager, account executive, account manager, \
        business development, sales engineer, inside sales, 销售, 业务员, 客户经理, 商务拓展, 商务
        film: filmmaker, film editor, video editor, videographer, cinematographer, camera operator, film producer, \
        television, tv, film, actor, actress, theater, theatre, stage manager, set designer, costume designer, \
        director of photography, 导演, 剪辑, 摄像, 影视, 电影, 电视台, 演员, 制片, 编导, 舞台, 戏剧
        photography: photographer, photo editor, photography, photo assistant, 摄影师, 摄影, 修图
        music: musician, singer, composer, pianist, guitarist, violinist, dj, sound engineer, audio engineer, \
        music producer, orchestra, conductor, opera, 音乐, 歌手, 作曲, 钢琴, 乐队, 录音师, 音响师, 小提琴
        dance: dancer, choreographer, dance teacher, ballet, 舞者, 舞蹈, 芭蕾
        art: artist, painter, sculptor, ceramicist, potter, tattoo artist, fine art, gallery, gallery assistant, \
        艺术家, 画家, 雕塑, 陶艺, 画廊, 美术
        military: military, soldier, army, navy, marine, marines, air force, veteran, infantry, officer us army, \
        sergeant, 军人, 退伍, 部队, 士兵, 军官
        science: scientist, research scientist, biologist, chemist, physicist, lab technician, laboratory, \
        research assistant, postdoc, postdoctoral, geologist, ecologist, lab assistant, 科学家, 实验室, 实验员, 科研, 博士后
        social-work: social worker, case manager, case worker, caseworker, nonprofit, non profit, charity, \
        community organizer, youth worker, volunteer coordinator, social work, outreach coordinator, 社工, 公益, 社会工作, 志愿者
        travel: flight attendant, cabin crew, travel agent, tour guide, travel, tourism, airline, pilot, \
        tour operator, 空乘, 空姐, 乘务员, 导游, 旅行社, 旅游, 航空, 飞行员
        sports: personal trainer, fitness instructor, fitness, coach, athlete, yoga teacher, yoga instructor, \
        lifeguard, gym, sports, pilates instructor, 健身, 教练, 运动员, 瑜伽, 体育
        administration: administrative assistant, executive assistant, office manager, office assistant, \
        receptionist, secretary, office administrator, admin assistant, administrator, clerk, data entry, \
        personal assistant, 行政, 文员, 秘书, 前台, 助理秘书, 内勤
        human-resources: human resources, hr, recruiter, talent acquisition, hr manager, people operations, headhunter, \
        人力资源, 招聘, 人事, 猎头, 薪酬
        projects: project manager, project coordinator, event planner, events manager, event manager, wedding planner, \
        project management, events, 项目经理, 活动策划, 项目管理, 会展, 策划
        construction: construction, carpenter, electrician, plumber, welder, mason, roofer, contractor, site manager, \
        construction worker, joiner, 施工, 木工, 电工, 建筑工, 水暖, 焊工, 装修, 工地
        agriculture: farmer, farm, farm worker, gardener, horticulture, agronomist, florist, landscaper, ranch, \
        beekeeper, winemaker, vineyard, 农民, 农场, 园艺, 花艺, 农业, 花店
        real-estate: real estate, realtor, real estate agent, property manager, estate agent, leasing agent, broker, \
        房产, 房地产, 置业顾问, 物业, 中介
        beauty: hairdresser, hair stylist, barber, makeup artist, esthetician, cosmetologist, nail technician, \
        beautician, salon, spa, 美容, 美发, 化妆师, 美甲, 发型师
        fashion: fashion designer, fashion, tailor, seamstress, pattern maker, textile designer, jewelry designer, \
        model, jeweler, 服装, 服装设计, 裁缝, 纺织, 珠宝, 时装, 模特
        languages: translator, interpreter, translation, linguist, localization, sign language interpreter, \
        翻译, 口译, 笔译, 译者, 同传, 语言
        libraries: librarian, library, library assistant, archivist, curator, museum, museum educator, bookseller, \
        bookstore, 图书馆, 图书管理员, 博物馆, 策展, 档案, 书店
        print: typesetter, printer, print shop, press operator, bookbinder, prepress, print production, 印刷, 排版, 制版
        government: civil servant, public servant, policy analyst, city council, government, legislative aide, \
        diplomat, policy advisor, politics, campaign manager, 公务员, 政府, 外交, 街道办, 事业单位
        safety: police officer, police, firefighter, security guard, security officer, corrections officer, detective, \
        警察, 消防员, 保安, 民警, 消防
        logistics: driver, truck driver, delivery driver, courier, warehouse, warehouse worker, logistics, \
        supply chain, dispatcher, forklift operator, postal worker, mail carrier, bus driver, rideshare driver, \
        司机, 物流, 快递, 仓库, 供应链, 外卖, 仓储, 骑手
        manufacturing: machinist, factory worker, factory, assembly line, production operator, manufacturing, \
        quality inspector, mechanic, auto mechanic, technician, 工厂, 车间, 生产, 质检, 技工, 维修工, 机修
        childcare: nanny, babysitter, childcare, daycare, au pair, child care worker, 保姆, 育儿, 月嫂, 托育
        faith: pastor, minister, priest, chaplain, rabbi, imam, church, ministry, 牧师, 教会
        """
}
