/// What people do for a living: research, words, software, business, the stage, teaching.
enum WorkNotions {
    /// `notion < what it is part of ~ what is near: words`; `!` marks what is too broad to say much. See `NotionTable`.
    static let table = """
        user-research < research ~ ux, interview, anthropology: user research, user researcher, ux researcher, \
        research interview, usability test, user interview, field study, diary study, ethnography, survey, \
        participant, listening to people, 用户研究, 用研, 用户研究员, 用户访谈, 可用性测试, 田野调查, 日记研究, 访谈, 问卷, 调研, field visit, \
        field visits, follow people, shadowing, ride along, listen to people, contextual inquiry, talk to users, \
        sit beside, watch people, recruit participants, 跟访, 入户, 田野, 观察用户, 深访, 焦点小组, 开口, 跟着走, researcher, \
        research interviews, field work, fieldwork, diary studies, home visits, ask them at home, depth interviews, \
        focus group, listens, transcript, transcripts, insights, surveys, questionnaire, observe, observation, 跟拍, \
        观察, 记录员, 样本, 受访者, 听他们说
        research!: research?, researcher, study?, studies?, scientist, 研究, 研究员, 调查, 调研, 学者
        interview ~ user-research, journalism, oral-history: interview?, interviewer, listen?, conversation?, \
        ask question, 采访?, 访谈, 倾听, 聊天
        anthropology < science ~ user-research, culture: anthropology, anthropologist, ethnographer, fieldwork, \
        人类学, 田野, 民族志, kinship, rituals, participant observation, live with them, months with, 田野调查, 习俗, 仪式
        accessibility ~ blindness, deafness, disability, ux, government: accessibility, accessible, wcag, a11y, \
        screen reader, inclusive, inclusion, barrier free, contrast, large type, keyboard only, assistive, 无障碍, 读屏, \
        适老, 包容性, 对比度, 大字, 辅助技术, barrier?, barriers?, curb cut, obstacle?, alternative text, alt text, captions, \
        reading aloud, 无障碍路线, 障碍, 通道, 盲道, 大字版, screen readers, large text, alt texts, audit?, 键盘, captions for, \
        step free, ramp, ramps, kerb, kerbs, lift broken, cannot see, cannot hear, large print, easy read, \
        sign for the blind, 坡道, 斜坡, 盲文, 字幕, 残障, 包容, 台阶, 无障碍审核
        content-design < writing ~ ux, plain-language, government: content design, content designer, ux writer, \
        ux writing, microcopy, content strategist, content strategy, wording?, error message, 内容设计, 文案设计, 用户体验文案, \
        微文案, 提示语, 报错, warm words, short words, tone of voice, letters to customers, words on the button, \
        bills and tariffs, tariffs, 话术, 提示, 说明文字, button text, letters from the council, forms in plain words, \
        help text, plain words, instructions people understand, kind words, comforting words, 按钮文字, 通知文案, 说人话, 大白话
        plain-language < writing ~ content-design, law, government, explain: plain language, plain english, \
        easy read, simple language, jargon, readable?, understand the letter, nobody understands, small print, \
        fine print, officialese, 大白话, 通俗, 看得懂, 看不懂, 说人话, 公文, 术语, 浅显, 讲明白, 小字, contradict, contradictory, \
        sheets nobody reads, cannot understand the letter, instructions nobody, 说明书, 嫌像说明书, 绕?, \
        understand a letter, simple words, clear words, short sentences, folder of letters, bureaucratic, \
        contradicted each other, 官话, 条款, 晦涩, 简单明了
        explain ~ infographic, education, plain-language, science-communication: explain?, explaining, explanation, \
        make clear, demystify, understandable, 讲解, 解释, 说清楚, 讲清楚, 科普, 讲懂, make it understandable, in simple words, \
        for laymen, nobody understands, explains to, so that a child, 讲明白, 看得懂, 听得懂, 外行
        writing!: write?, writer?, writing?, text?, copy?, words?, 写作, 写?, 文字?, 撰写, 写手, 作者?, pen name, drafts?, \
        essays, columns?, unpublished, pseudonym, manuscript, 笔名, 投稿, 稿子, 随笔, 专栏, 草稿, writers, texts, wording, \
        words for, sentences, short texts, caption, captions, write it down, column?, 文案, 写字的人, 撰稿, 短文, 写稿, 句子, 措辞
        copywriting < writing ~ advertising, brand, marketing: copywriter, copywriting, slogan, tagline, claim?, \
        headline?, naming?, ad copy, 文案, 广告语, 口号, 标语, 取名, 起名, 命名, 文案策划, slogans, advertising copy, product texts, \
        campaign texts, greeting cards, card texts, jingles, 推文, 卖点, 软文
        journalism < writing ~ newspaper, interview, investigation, editing: journalism, journalist, reporter, \
        newsroom, correspondent, columnist, press?, reportage, feature story, freelance piece, 记者?, 新闻?, 报道?, 媒体?, \
        采访?, 专栏, 特稿, 非虚构, newspaper, local paper, investigative, headline?, correspondents, deadline?, 报社, 采编, 稿件, \
        深度报道, reporters, article, interview series, photo reporter, local news, 调查报道, 专访, 编辑部
        technical-writing < writing ~ software, explain: technical writer, documentation, docs?, user manual, \
        api docs, handbook, 技术文档, 文档, 手册, 技术写作, 说明文档, readme, release notes, how to guide, reference manual, 说明书, \
        操作指南
        ghostwriting < writing ~ biography, books: ghostwriter, speechwriter, ghostwriting, speech?, 代笔, 演讲稿, 捉刀, \
        writes for others, speech writer, in his name, 代写, 枪手, 写讲稿
        biography < writing ~ oral-history, family, old-age, genealogy: biography, memoir, life story, \
        autobiography, memories?, 传记, 回忆录, 人生故事, 口述, 往事, memoirs, life stories, lived a life, 自传
        fiction < writing ~ books, storytelling, publishing: novel?, novelist, fiction, short story, crime novel, \
        小说, 小说家, 故事?, 科幻, 推理, detective, short stories, plot?, 侦探, 悬疑, 短篇, 作家, science fiction, 网文
        poetry < writing ~ humanities: poem?, poetry, poet, verse, haiku, 诗, 诗歌, 诗人, 诗集, poems, verses, rhyme, 写诗, \
        slam, 朗诵, 押韵
        screenwriting < writing ~ film, theatre, games: screenwriter, screenplay, script?, scriptwriter, \
        playwright, dialogue, narrative designer, 编剧, 剧本, 台词, 脚本, dialogue writer, scenes?, sitcom, 对白, 短剧
        storytelling ~ writing, film, museum, picture-book: storytelling, storyteller, tell a story, narrative, \
        讲故事, 叙事, 故事?, turned it into a story, pretend?, make believe, adventure, tall tale, fairy, 变成故事, 冒险, 讲给, \
        tales, fairy tale, fairy tales, legends?, told by the fire, 童话, 传说, 民间故事
        editing < writing ~ publishing, journalism: editor?, copy editor, proofreader, proofreading, editing, \
        subeditor, lector, 编辑, 校对, 审稿, 责编, 改稿, 主编, editors, red pen, manuscript, fact check, 红笔
        translation < languages ~ writing, interpreting, subtitles: translation, translator, translate, \
        localisation, localization, bilingual, literary translator, 翻译?, 译者, 译?, 本地化, 双语, 译文, translated, \
        mistranslated, machine translation, localised, source text, 机翻, translators, into english, from german, \
        into french, from chinese, turns into english, mother tongue, native speaker, 译成, 中译英, 英译中, 笔译, 母语
        interpreting < languages ~ translation, conference, sign-language: interpreter, interpreting, simultaneous, \
        口译, 同传, 同声传译, 传译, interprets, interpret, interpreters, whispering, booth, 陪同翻译, whisper interpreting, \
        at the hearing, speaks for them, court interpreter, 交传
        languages ~ education, travel, culture: language?, dialect, linguist, linguistics, mother tongue, \
        vocabulary, grammar, language learning, accent?, endangered language, 语言?, 方言?, 语言学, 母语, 词汇, 语法, 学外语, 口音, \
        单词?, dialects, accents?, native reader, native speaker, mother's language, tongue?, 乡音, 土话, 声调, 听得懂, 念叨, \
        vanishing language, last speakers, only speaks, language nest, words of the grandparents, pronunciation, \
        hakka, cantonese, teochew, hokkien, breton, welsh, basque, low german, 家乡话, 潮汕话, 潮州话, 闽南话, 客家话, 粤语, 上海话, \
        温州话, 家里话, 濒危语言, 俗语, 童谣, 讲得来, 没人会讲, 听不懂, tongues, slang, grandparents speak, nobody speaks it, \
        speech corpus, recordings of speech, learn a language, 本地话, 语料, 吴语, 四川话, 普通话, 学语言
        engineering!: engineer, engineering, developer, programmer, programming, coding, code?, coder, software?, \
        tech, 工程师, 程序员, 开发?, 编程, 代码, 技术?, 码农, 写代码
        software! ~ engineering: software?, app?, application, digital?, platform?, tool?, saas, system?, 软件, 应用?, \
        小程序, 平台?, 系统?, 工具?, 数字化
        frontend < engineering ~ web, ui, design-system: frontend, front end, javascript, typescript, react, vue, \
        css, html, 前端, 网页开发, 前端工程师, interface engineer, ui engineer, front end developer, angular, svelte, webgl, \
        d3, code an interface, tables and theming, build the screen, ui developer, front end engineer, can code, \
        写页面, 页面, components, browser, 组件, 页面代码, web animation, svg, canvas, front end person, components in code, \
        网页动画, 浏览器, 脚本, 代码
        backend < engineering ~ cloud, data: backend, back end, server?, database, api, java, golang, rust?, \
        python, php, django, 后端, 服务器, 数据库, 后端工程师, 接口, pipeline, throughput, jobs a day, queue?, queues?, \
        message queue, go developer, postgres, latency, servers, microservices, scaling, on call, 高并发, 消息队列, 运维, \
        微服务, 吞吐
        mobile-dev < engineering ~ software: ios, android, swift?, kotlin, flutter, mobile developer, mobile app, \
        iphone app, 移动端, 安卓, ios工程师, 客户端, 苹果应用
        embedded < engineering ~ hardware, electronics, iot: embedded, firmware, microcontroller, arduino, \
        raspberry pi, rtos, soldering, circuit board, 嵌入式, 单片机, 固件, 电路板, 焊接, 树莓派, chip, chips, battery management, \
        sensor board, c code, bluetooth, low power, 芯片, 低功耗, 驱动
        hardware ~ embedded, electronics, industrial-design, manufacturing: hardware, device?, gadget, appliance, \
        wearable, sensor, 硬件, 设备, 传感器, 可穿戴, 小家电, 家电, devices, gadgets, prototype board, enclosure, 样机, 产品样品, 电子产品
        electronics < engineering ~ hardware, embedded: electronics, circuit, chip?, semiconductor, soldering iron, \
        battery?, 电子, 电路, 芯片, 半导体, 电池, circuit board, solder, oscilloscope, radio kit, capacitor, 电路板, 焊?, 示波器, 元件
        iot < hardware ~ smart-home, sensors: internet of things, iot, connected device, smart device, lora, 物联网, \
        智能硬件, 联网, connected devices, smart meter, gateway, sensor network, 智能设备, 网关, 传感
        sensors < hardware ~ iot, measurement: sensor, measuring, probe?, reading?, telemetry, 传感器, 测量, 监测, 探头, \
        sensors, thermometer, logger, loggers, weather station, gauge, 测量仪, 温度计
        data < engineering ~ statistics, data-viz, ai: data?, analyst, data analyst, analytics, sql, spreadsheet, \
        excel?, bi, 数据?, 数据分析, 分析师, 表格?, 报表, database, databases, data model, tables?, schema, data set, dataset, \
        records?, spreadsheets, four formats, data cleaning, data engineer, forty spreadsheets, 数据库, 表结构, 数据清洗, \
        格式不一, 录入, 台账
        statistics < data ~ science, mathematics: statistics, statistician, probability, forecast model, sample?, \
        统计, 概率, 抽样, 统计学, census, sample size, regression, survey data, numbers, counted?, counts?, 数出来, 普查
        ai < engineering ~ data, chatbot: ai, artificial intelligence, machine learning, deep learning, neural, \
        model?, llm, gpt, computer vision, algorithm, prompt?, 人工智能, 机器学习, 大模型, 算法?, 深度学习, 模型?, 图像识别, prompts?, \
        language model, chat assistant, agents, hallucinate, copilot, training data, 提示词, 智能体, 训练数据, 对话模型, \
        recognises, algorithms, generated pictures, 识别, 训练
        cloud < engineering ~ backend: cloud?, devops, kubernetes, aws, infrastructure, sysadmin, site reliability, \
        云计算, 运维, 云服务, cluster, servers, deployment, uptime, console?, infrastructure as code, 云?, 部署, 集群, 容器, 控制台
        security < engineering ~ privacy, fraud: security, cybersecurity, infosec, hacker, penetration test, \
        password, two factor, phishing, encryption, 网络安全, 信息安全, 密码, 黑客, 钓鱼, 加密, 安全工程师, passwords, hacked, breach?, \
        验证码, 盗号, hackers, firewall, login codes, vulnerability, 漏洞, 防火墙, 攻防
        privacy ~ security, law, ethics: privacy, data protection, gdpr, consent?, surveillance, tracking?, cookie, \
        personal data, 隐私, 个人信息, 数据保护, 监控, cookie banner, data sold, spying, anonymity, 授权, 泄露, 弹窗同意, \
        sold the data, no accounts, no user accounts, stores nothing, keeps no data, 数据卖, 不存数据
        open-source < engineering ~ community, volunteering: open source, oss, github, maintainer, linux, 开源, 维护者, \
        shares the files, files are free, free to copy, files for free, creative commons, licence free, 共享图纸, 免费下载, \
        公开, repository, pull request, contributors, free software, 贡献者, 仓库, 社区维护, 自由软件
        testing < engineering ~ quality: qa, tester, test engineer, bug?, quality assurance, 测试, 质检, 测试工程师, bugs, \
        regression?, test cases, finds faults, 用例, 找茬, 缺陷
        quality ~ manufacturing, testing: quality?, inspection, defect, tolerance, 品控, 质量, 检验, 次品
        robotics < engineering ~ hardware, manufacturing, ai: robot, robotics, automation, gripper, cobot, 机器人, \
        自动化, 机械臂, robots, robot arm, humanoid, warehouse robots, 扫地机, 人形, arm that, warehouse robot, exoskeleton, \
        外骨骼
        mechanical < engineering ~ manufacturing, industrial-design, machines: mechanical engineer, mechanics, \
        mechanic, gear, hydraulics, turbine, pump?, valve, 机械, 机械工程师, 齿轮, 液压, 水泵, 机修, gears, bearing, bearings, \
        valves, lathe, gearbox, pumps, 轴承, 阀门
        civil-engineering < engineering ~ construction, bridges, water: civil engineer, structural engineer, \
        surveyor, bridge?, tunnel, dam, statics, 土木, 结构工程师, 桥梁, 隧道, 大坝, 测量员, load bearing, road building, \
        soil survey, 勘测, 施工图
        product-management! ~ digital-product: product manager, product owner, product management, roadmap, 产品经理, \
        产品负责人, 产品总监
        project-management ~ events, management: project manager, project lead, project coordination, coordinator, \
        producer?, planner?, 项目经理, 项目管理, 项目协调, 统筹, deadlines, schedule, milestones, keeps everything together, \
        coordinate, 进度, 排期, 协调
        management! ~ leadership: manager?, management?, head of, lead a team, team lead, 管理?, 经理?, 主管?, 带团队, 负责人?, \
        lead a team of, people manager, headcount, direct reports, org chart, one to ones, 汇报, 下属, 编制
        leadership ~ management, coaching: leadership, director?, executive, boss?, ceo, chief, 领导, 总监, 老板?, 高管, \
        一把手, lead a team, head of, manager of managers, run the team, build a team, hire twelve, thirty people, \
        report to the board, team of forty, grow the team, 带团队, 负责人, 管理者, 团队扩, 带人, 管三十人, 主管
        startup ~ investment, founder: startup, start up, early stage, bootstrapped, garage, seed round, 创业, 创业公司, \
        初创, 早期团队, founders, two people and, investors, pitch deck, accelerator, first hire, 创始人, 天使轮, 合伙人, 孵化, 小团队, \
        几个人的公司, two founders, three people and, first customer, prototype and a dream, pre seed, 三个人, 小公司
        founder < startup: founder, co founder, cofounder, entrepreneur, own business, 创始人, 合伙人, 联合创始人, 创业者
        investment < finance ~ startup: investor, investment, venture capital, angel, raise money, raising money, \
        fund?, portfolio company, 投资, 投资人, 风投, 天使, 融资, 基金
        consulting ~ management, strategy: consultant, consulting, consultancy, advisor, adviser, advisory, \
        workshop, 顾问, 咨询, 顾问费, 咨询费, workshops for managers, slide decks, 战略, 方案, PPT
        strategy ~ consulting, management: strategy?, strategist, strategic, vision?, roadmap, 战略, 策略
        marketing! ~ advertising, brand, social-media: marketing, marketer, campaign?, growth?, seo, conversion, \
        audience?, promotion, 营销?, 市场?, 推广?, 增长, 获客, 市场部, campaigns, growth hacker, funnel, funnels, \
        traffic source, leads, newsletters, reach?, launch campaign, performance marketing, 投放, 漏斗, 引流, 裂变, 拉新, 私域, \
        实验
        advertising < marketing ~ copywriting, film, poster: advertising, advert, ad, ad agency, commercial, \
        agency, 广告?, 广告公司, 投放, 4a, adverts, ads, pitch?, banner, banners, spots?, 甲方, 提案, 创意
        social-media < marketing ~ influencer, video, community: social media, instagram, tiktok, youtube, \
        facebook, post?, reel?, channel?, 社交媒体, 小红书, 抖音, 公众号, 微博, 短视频, 新媒体, b站, 视频号, followers?, feed, posts?, \
        reels, stories?, likes?, viral, hashtag, 朋友圈, 涨粉, 账号
        influencer < social-media: influencer, creator, follower, streamer, blogger, vlog, vlogger, blog, 博主, 网红, \
        主播, 直播?, 粉丝, up主
        community ~ events, volunteering, social-work, neighbourhood: community?, community manager, \
        community building, members?, meetup, forum?, club?, association, 社区, 社群, 社区运营, 圈子, 协会, 社团, 俱乐部, \
        village hall, meeting place, community centre, club night, potluck, members' evening, 社区中心, 互助, 活动室, clubs, \
        get together, volunteers run, meet every, self help group, neighbours meet, common room, regulars, 会员, 聚会, \
        街坊, 合作社
        public-relations < marketing ~ journalism, crisis: public relations, pr, press officer, spokesperson, \
        communications, press release, 公关, 发言人, 传播, 媒体关系, media training, 新闻稿
        sales ~ retail, marketing, customer-service: sales, salesperson, sell?, selling?, account manager, deal?, \
        client?, crm, 销售, 卖?, 客户经理, 业务员, 推销, 客户?, key account, cold calls, quota, trade fair stand, 卖货, 签单
        customer-service ~ call-centre, counter-service, complaint, sales: customer service, customer support, \
        support?, help desk, customer care, ticket?, 客服, 客户服务, 售后, 工单, support team, helpdesk, \
        tickets from customers, angry customers, returns desk, 投诉, 服务台
        call-centre < customer-service ~ insurance, emergency, telephone: call centre, call center, phone line, \
        hotline, caller?, phones, headset, switchboard, the phones don't stop, helpline, 呼叫中心, 热线, 电话?, 话务, 坐席, 接线, \
        calls?, callers?, the phones, phone rings, on hold, waiting loop, operators, 接线员, 来电, 占线, 投诉电话, 客服
        telephone ~ call-centre, telecom: telephone?, phone call, ring up, landline, phone?, call?, 电话?, 座机, 来电, \
        打电话, hotline, phone line, calls?, caller, callers, rings up, rings, dial, switchboard, answering machine, \
        热线, 电话线, 接线, 拨打, 铃声, 一通电话
        complaint ~ customer-service, quality: complaint, complain?, angry customer, refund, return?, 投诉, 退款, 退货, \
        差评, complains, angry letters, one star, bad reviews, bad review, 吐槽, 抱怨, 意见箱
        counter-service ~ service-design, government, retail, bank: counter, desk?, queue number, waiting line, 柜台, \
        窗口?, 前台, 取号, service counter, town hall counter, number in the hand, ticket number, window seven, stamp?, \
        办事窗口, 叫号, 盖章
        hr ~ recruiting, management, workplace: human resources, hr, personnel, people operations, onboarding, \
        employee?, payroll, 人力资源, 人事, 入职, 员工?, 薪酬, personnel file, hr software, leave request, pay slip, 考勤, 工资条, \
        payslip, onboarding colleagues, holiday requests, staff?, appraisal, 请假, 入职流程, 绩效, holiday request, \
        sick note, staff files, onboarding new staff
        recruiting < hr: recruiter, recruiting, recruitment, headhunter, hiring, talent?, job interview, cv, \
        résumé, resume?, candidate?, 招聘?, 猎头, 面试?, 简历, 求职者, 候选人, applicants, applicant, job advert, rejected, \
        candidates, interviews for, vacancies, 面试官, 人事, 招人, 简历筛选
        coaching ~ mentoring, leadership, psychology, education: coach?, coaching, career coach, life coach, 教练, \
        辅导, 职业规划, 生涯, confidence, interview training, 面试辅导, 简历修改
        mentoring ~ coaching, education, career-change, students: mentor, mentoring, mentee, advise young, \
        career advice, beginners, newcomer, help newcomers, pass on, juniors, apprentice, take under the wing, 导师, \
        带新人, 指导, 新人, 过来人, 带徒弟, 师徒, 徒弟, 学徒, 传帮带, beginner's, beginners', newcomers, first portfolio, \
        portfolio review, look at portfolios, first job, first generation, somebody to ask, advice for, \
        half an hour with, one on one, sparring, changers, bootcamp, 改作品集, 看作品, 指点, 答疑, 一对一, 前辈, 引路, 转行的人, 菜鸟, \
        self taught, taught myself, first screens, look at them, look at my work, look at my, be honest with me, \
        honest feedback, feedback on, critique, somebody who does this for a living, does this for a living, \
        first steps, starting out, no idea whether, beginner's work, young designer, young designers, \
        newly arrived, advice from, could i ask, may i ask, would you look, i cannot pay, i can not pay, \
        i am nineteen, i'm nineteen, nobody in my family, no one in my family, school leaver, apprentices, \
        office hours, tips?, learning designer, trainee, trainees, guidance, 刚入行, 小白, 自学, 自学的, 没人带, 帮我看看, 看看我的, \
        作品集, 提提意见, 求指点, 求带, 付不起, 没钱付, 实习生, 新手, 入门, 请教, 初学者, 带带我, 半路出家, 零基础
        career-change ~ mentoring, work-life: career change, career changer, changed careers, retrain, \
        second career, switched?, came late, 转行, 跨行, 半路出家, 改行, 二次职业, changed over, changes over, new trade, \
        from scratch, started anew, started over, late starter, was a baker until, was a nurse before, used to be, \
        former?, retrained, left the corporation, left big tech, quit to open, 重新开始, 从头, 裸辞, 离开大厂, 转型, 四十一岁, 三十五岁, \
        第二人生, changer, changing trades, gave up the job, at forty, at fifty, after ten years, left the company, \
        leaves the company, walked out of the office, own shop after, second life, new life, handed in, \
        notice period, opened a cafe, middle manager, from office to, desk job to, started again, 辞职, 辞了, 离职以后, 走人, \
        转行以后, 换一种活法, 不干了开, 开了家, 大公司, 中层, 第二份, 重头再来, 重新来过, 改做, 半路, 小店
        art!: art?, artist?, painter?, painting, sculptor, sculpture, fine art, studio?, gallery?, 艺术, 艺术家, 画家, 雕塑, \
        美术, 工作室, 画廊, 油画, 雕刻
        photography < art ~ film, journalism, portrait: photography, photographer, photo?, photograph?, camera?, \
        darkroom, analogue film, portrait, lens, picture editor, 摄影, 摄影师, 拍照, 照片?, 相机, 胶片, 暗房, 镜头?, 修图, 拍摄, \
        photographs every, photographs?, hard disk full of pictures, nine thousand pictures, shoot on film, \
        snapshots, contact sheet, slides?, polaroid, 硬盘, 九千张, 拍手写, 随手拍, 拍照片, 街拍, 胶卷, 扫街, 专拍, shutter, film camera, \
        film cameras, viewfinder, negatives, negative?, rolls of film, rangefinder, leica, bellows, aperture, \
        exposure, analogue, slide projector, 快门, 取景器, 底片, 老相机, 修相机, 冲洗, 光圈, 对焦, 过片, pictures of, portraits
        portrait < photography, art: portrait, headshot, likeness, 肖像, 人像, 头像, 证件照, faces, sitter, headshots, \
        paint faces, 画像, 脸?
        film ~ video, photography, storytelling, television, cinema: film?, filmmaker, movie, director?, \
        documentary, short film, shoot, cinematography, cinematographer, camera operator, 电影, 导演, 纪录片, 短片, 摄像, 拍片, \
        影视, 纪录片导演, 镜头?, film set, director of, footage?, premiere, cutting room, actors, subtitles, 片场, 剪片, 影展
        video < film ~ social-media, motion: video?, video editor, videographer, footage?, cut?, clip?, final cut, \
        premiere, 视频?, 剪辑?, 剪辑师, 素材, 剪片, 成片, filmmaker, cutter, vlog, shooting, clips, 拍片, 短片
        subtitles < translation ~ film, deafness, video: subtitle, caption, captioning, subtitling, \
        audio description, 字幕, 字幕组, 配字幕, 口述影像, captions, subtitler, timed text, 听译, 打轴
        cinema < film ~ theatre, culture: cinema, film festival, screening, projectionist, movie theatre, 电影院, 影院, \
        放映, 影展, 电影节, film club, projector, open air cinema, arthouse, 露天电影, 银幕, 胶片放映
        television < film ~ journalism: television, tv, broadcaster, broadcast, series?, show host, 电视, 电视台, 节目?, \
        综艺, 主持人, streaming, streaming service, binge, episodes, recommendations?, set top box, screenwriters, \
        tv show, 追剧, 剧集, 流媒体, 视频平台, live broadcast, graphics on screen, scoreboard, lower third, viewers?, \
        commentator, studio light, season finale, soap?, channel?, 直播间, 转播, 解说, 字幕条, 频道, 观众?, broadcasts, \
        live coverage, on air, commentators, studio lights, rerun, 直播
        radio < sound ~ podcast, voice, journalism: radio, radio host, radio play, station?, broadcast, on air, fm, \
        电台, 广播, 主持?, 广播剧, 收音机, airwaves, broadcast studio, night programme, listeners, frequency, transmitter, 播音, \
        听众, 深夜节目, radio drama, local station, ham radio, presenter, 主持人, 调频
        podcast < sound ~ radio, interview, storytelling, voice: podcast, podcaster, episode, microphone, \
        audio story, 播客, 音频节目, 麦克风, 节目?, microphones, sound editing, raw recordings, listeners, jingle, 声音剪辑, 配乐, \
        听众, 剪音频, episodes, recorded talk, show notes, editing audio, 一期, 录制, 单集, recording studio, guests for, \
        audio series, microphone on the table, 嘉宾, 录音棚, 主播
        sound < art ~ music, sound-design, radio, hearing: sound?, audio, acoustics, acoustic, noise?, \
        sound engineer, recording, recordist, loudspeaker, headphones, ear?, 声音, 音频?, 音响, 录音师, 噪音, 降噪, 声学, 耳机, 音响师, \
        听?, raw recordings, hum, whisper?, loud?, quiet?, listen?, echo?, decibel, sonic, 录音?, 嗡嗡, 响?, 吵?, 安静, 听见, \
        回声, 耳朵?
        music < performing-arts ~ sound, instrument, concert: music?, musician, song?, band?, composer, compose?, \
        melody, album, singer, synth, synthesizer, playlist, beat?, music software, daw, producer?, 音乐?, 音乐人, 乐队, \
        歌曲?, 作曲, 歌手, 编曲, 旋律, 专辑, 合成器, 唱片, 歌?, 音乐软件, heavy metal, metal band, folk tune, fiddle, jazz, rock band, \
        hip hop, rap, techno, dj set, piano?, notation, sheet music, score?, choir, 重金属, 摇滚, 说唱, 民谣, 胡琴, 乐谱, 简谱, \
        唱?, 戏曲, 配乐, 电子乐, 琴谱, tuner, violin, cello, drum, drums, band rehearsal, choir practice, notes on paper, \
        songs, songwriter, record player, vinyl, karaoke, 弹琴, 钢琴, 小提琴, 吉他, 鼓?, 唱歌, 谱子, 五线谱, 演奏, 练琴, 调音, 黑胶, 二胡, 古筝, \
        合唱团, 曲子, choirs, alto, soprano, sing, singers, orchestra, scores?, turn the page, page turn, page turner, \
        music stand, conductor, rehearsal, bands, 合唱, 翻谱, 谱架, 声部, 指挥, 排练, 琴, 乐器, 反复记号
        instrument < music ~ craft-making, wood: instrument, violin, luthier, piano, piano tuner, guitar, cello, \
        flute, drum, organ, accordion, trumpet, strings?, 乐器, 小提琴, 钢琴, 吉他, 古琴, 二胡, 琴, 制琴, 鼓?, 笛子, 调律, 手风琴, 琵琶, \
        tuning?, organ pipes, bow hair, brass band, harp, clarinet, 调琴, 管风琴, 唢呐
        concert < music ~ events, festival: concert, gig venue, live music, orchestra, choir, opera, conductor, \
        tour?, rehearsal, sing, singing, chorus, 音乐会, 演唱会, 现场?, 乐团, 合唱, 合唱团, 歌剧, 指挥, 巡演, 排练, livehouse, hear live, \
        front row, encore, setlist, 听现场, 看现场, 台上, 乐迷, 歌词, 吉他手, 唱什么
        performing-arts! < art: performance, perform?, performer, actor?, actress, stage?, audience?, 表演?, 演员?, \
        演出?, 观众?
        theatre < performing-arts ~ stage, screenwriting, puppetry: theatre, theater, play?, drama?, rehearsal, \
        stagehand, improv, musical, box office, opera house, 剧院, 戏剧, 话剧, 剧场, 剧团, 即兴, 音乐剧, 京剧, 戏曲, 昆曲, 越剧, 唱戏, \
        troupe, curtain, prompter, dress rehearsal, repertoire, backstage, sleeves?, aria, 戏班, 班子, 老班子, 折子, 折子戏, \
        甩袖, 水袖, 唱念做打, 唱腔, 台上?, 秦腔, 川剧, 黄梅戏, 粤剧, 豫剧, 评弹, 戏台, 票友, 身段, 锣鼓, opera singer, stage costume, falsetto, \
        gongs, greasepaint, painted face, painted faces, arias, opera school, ensemble, voice broke, 戏服, 行头, 吊嗓子, \
        倒仓, 脸谱, 花旦, 青衣, 老生, 小生, 昆剧, 科班, 跑龙套, 戏迷, 唱段, 谢幕, 靠旗, 梨园, 开嗓, opera, chinese opera, peking opera, \
        warrior woman, pheasant feathers, water sleeves, stage costumes, playhouse, actors, headdress, 翎子, 武旦
        puppetry < theatre ~ children, craft-making: puppet, puppeteer, marionette, shadow play, 木偶, 皮影, 布袋戏, 偶戏, \
        傀儡, shadow theatre, shadow puppets, strings?, glove puppet, hand puppet, punch and judy, 灯影, 灯影戏, 影戏, 签子, \
        提线, 掌中戏, 幕布, 耍影, 老班子, 折子, puppets, old troupe, folding tales
        acting < performing-arts ~ theatre, film, voice: acting, actor?, actress, role?, audition, 演戏, 演员?, 角色, 试镜, \
        cast?, casting, improvise, improv, 表演, 即兴, 群演
        dance < performing-arts ~ sport, music: dance?, dancer, ballet, choreographer, choreography, tango, salsa, \
        folk dance, 舞蹈, 跳舞, 舞者, 芭蕾, 编舞, 广场舞, 街舞, 探戈, square dance, aunties, line dancing, rehearse on the square, \
        last row, front row, formation, steps?, ballroom, 领舞, 队形, 大妈?, 阿姨?, 舞队, 排练, 最后一排, 前排, 舞步, 跳了, dancers, \
        dances, dancing, square dancing, troupe, row?, step?, loudspeaker, 领队, 舞?, 跳什么, 音箱, 排舞, 站一排, 演出服, 大妈跳
        circus < performing-arts ~ children: circus, clown, juggling, juggler, acrobat, trapeze, magician, \
        magic trick, 马戏, 小丑, 杂技, 魔术, 魔术师, acrobats, big top, juggles, tightrope, 走钢丝, 变戏法
        comedy < performing-arts ~ humour: comedy?, comedian, stand up comedy, satire, cabaret, 喜剧, 脱口秀, 相声, 段子, \
        讽刺, stand up comedian, punchline, open mic, sketch show, 段子手, 小品
        humour ~ comedy: funny?, humour, humor, joke?, laugh?, wit?, witty, 幽默, 好笑, 搞笑, 笑话, 逗?, jokes?, prank, \
        clown, silly?, 段子, nonsense, greeting cards, laughs?, absurd, whoopee, tongue in cheek, half birthdays, \
        comedian, 无厘头, 喜剧
        curation < museum ~ exhibition, art: curator, curate, collection?, 策展人, 策展, 馆藏, 藏品, selects works, \
        biennale, gallerist, 双年展, 选件, 画廊
        teaching < education: teacher?, teach?, lecturer, instructor, tutor, professor, teaching, classroom, \
        lesson?, 老师?, 教师, 讲师, 教?, 授课, 讲课, 教书, 课堂?, 教授, 助教, teaches?, blackboard, chalk, lectern, \
        three weeks' course, course?, class of, pupils, teach them, 站过讲台, 讲台, 备课, 板书, 学员, 开班, 讲义, 教会, 带班, teachers, \
        lessons, pupil, courses, curriculum, explains to beginners, evening class, substitute, 上课, 课程, 教案, 班级, 家教, \
        代课
        speaking ~ conference, teaching, events: speaker, talk?, keynote, lecture?, panel?, stage talk, \
        give a talk, public speaking, 演讲, 分享?, 讲座, 嘉宾, 主讲, 宣讲, 讲一讲, 上台, call for speakers, on a stage, on stage?, \
        speakers, twenty minutes on, slides?, lectern, first time on a stage, stage fright, open a conference, \
        panellist, 台上讲, 讲台, 登台, 招募讲者, 讲者, 开讲, 演讲者, 站过讲台, stage?, microphone?, audience?, talk in english, \
        first talk, keynote speaker, english talk, lightning talk, meetup, meetups, 台上, 分享会, 大会, 英文演讲, 观众?, talks?, \
        twenty minutes, conference talk, in front of an audience, guest?, 论坛, 圆桌, 发言
        workshop ~ teaching, events, craft-making: workshop, hands on, masterclass, course?, make together, 工作坊, \
        动手, 体验课, 课程?, 手作课, with pencils, on paper, thursday afternoons, facilitation, facilitate, facilitator, \
        group of, 引导, 带工作坊, 班?, workshops, hands on afternoon, two day course, sticky notes, 共创, 动手课, 手把手教
        """
}
