/// What people do: crafts of making, writing, teaching, building software.
enum CraftNotions {
    /// `notion < what it is part of ~ what is near: words`; `!` marks what is too broad to say much. See `NotionTable`.
    static let table = """
        design!: design?, designer?, redesign, 设计, 设计师, 设计者, 美工, portfolio?, mockup, mock up, figma, pixel?, \
        layout, colour palette, 作品?, 画稿, 改稿, 图纸, 画图
        digital-product < design ~ ux, software: product designer, product design, app designer, digital designer, \
        产品设计师, 产品设计, app设计, 应用设计
        ux < design ~ digital-product, user-research, ui: ux, user experience, ux designer, ux lead, \
        interaction designer, interaction design, usability, user flow, wireframe, prototype, user journey, 用户体验, \
        交互设计, 交互设计师, 体验设计, 体验设计师, 可用性, 原型, 交互, facilitation, prototyping, upsell, onboarding flow, checkout?, \
        empty state, interaction, 表单, 详情页, 标注, error message, error messages, checkout flow, sign up flow, wizard, \
        task flow, click path, clicks?, confusing form, usability test, card sorting, navigation menu, onboarding, \
        注册流程, 报错, 空状态, 信息架构, 可用性测试, 点击, 弹窗, 引导页
        ui < design ~ digital-product, design-system: ui, user interface, interface, interface designer, \
        ui designer, visual designer, screen design, screen?, button, 界面, 界面设计, ui设计, ui设计师, 视觉设计师, 视觉设计, 屏幕?, 按钮
        service-design < design ~ ux, call-centre, government, counter-service: service design, service designer, \
        service blueprint, blueprint, customer journey, touchpoint, front desk, queue, waiting room, 服务设计, 服务设计师, \
        服务蓝图, 排队?, 窗口?, 流程?, 触点, 叫号, 候诊, 等候
        design-system < ui ~ accessibility, engineering: design system, component library, design token, component, \
        style guide, pattern library, figma library, 设计系统, 组件库, 组件, 设计规范
        design-ops < design ~ management: design operations, designops, design ops, design manager, head of design, \
        design director, design team, 设计运营, 设计管理, 设计总监, 设计经理, 设计团队
        graphic-design < design ~ brand, print, poster, typography, illustration: graphic designer, graphic design, \
        layout, visual identity, flyer, leaflet, brochure, 平面设计, 平面设计师, 平面, 排版, 版式, 视觉, 海报, 折页, 传单, leaflets, \
        folder?, business card, booklet, print shop, programme booklet, annual report, 画册, 名片, 宣传册, 年报
        brand < graphic-design ~ marketing, advertising, logo: brand?, branding, brand designer, identity, \
        corporate identity, rebrand, rebranding, 品牌?, 品牌设计, 品牌设计师, 品牌形象, 视觉识别, vi
        logo < brand ~ icon: logo?, logotype, wordmark, emblem, crest?, coat of arms, mark for, 标志, 商标, 徽章, 徽标, 会徽
        icon < graphic-design ~ illustration, signage, emoji: icon, pictogram, symbol?, icon set, svg, glyph, \
        sixteen pixels, pixel, one colour, 图标, 图示, 符号, 像素, 小图, 象形图, symbols?, pictograms, tiny pictures, \
        tiny signs, small signs, emoji, set of signs, icon family, at small size, 小图标, 一套图标, 图形, 线条
        emoji < icon ~ chat: emoji, sticker, reaction?, 表情包, 表情, 贴纸, smileys, stickers
        illustration < art ~ picture-book, comic, drawing, editorial: illustration, illustrator, illustrate, draw?, \
        drawing?, sketch?, picture?, hand drawn, watercolour, watercolor, ink drawing, vignette, artist to draw, \
        插画, 插画师, 插图, 画?, 画画, 绘画, 手绘, 小画, 水彩, 素描, 画师, 画家, 配图, 画几张, cover?, cover art, vignettes, artist?, artists?, \
        brushes, inks, gouache, street scene, spot illustrations, hand that draws, draws?, drew?, sketchbooks, 厚涂, \
        封面, 街景, 画册, 画笔, 角色, 涂?, 水粉
        drawing < art ~ illustration: pencil, pen and ink, sketchbook, crayon, line drawing, charcoal?, doodle, 铅笔, \
        钢笔画, 速写, 线稿, 涂鸦, 蜡笔
        picture-book < illustration, books ~ children, storytelling: picture book, children's book, kids' book, \
        bedtime story, fairy tale, 绘本, 童书, 图画书, 睡前故事, 童话, tactile book, tactile books, touch book, felt book, \
        board book, story for children, picture books, illustrated book, 触摸书, 布书, 插图书, 凸起的书
        comic < illustration ~ storytelling, comedy: comic, comic strip, graphic novel, manga, speech bubble, \
        panel?, cartoon, cartoonist, caricature, strip?, 漫画, 连环画, 四格, 分镜, 条漫, 小人书, storyboards, panels?, \
        sequential, gag, 画成漫画, strips?, storyboard, speech bubbles, inked, graphic novels, half a comic, cartoons, \
        webtoon, zine, zines, drawn story, 漫画家, 绘?
        animation < motion ~ comic, film, illustration: animation, animator, animate, animated, stop motion, cel, \
        frame by frame, cartoon, storyboard, 动画, 动画师, 定格, 动效, 逐帧, 分镜, make things move, makes things move, \
        moving drawings, flip book, keyframe, tween, rigging, 会动, 能动, 让东西动, 能走能打, 动起来, 关键帧, 逐格, 绑定, cartoon film, \
        puppets film, title sequence, 动画片, 片头
        motion < design ~ animation, video, ui: motion design, motion designer, motion graphics, after effects, \
        transition, lottie, title sequence, 动效, 动态设计, 动态图形, 转场, title sequences, make things move, 动起来, 动效设计师, 会动
        three-d < design ~ animation, games, architecture, industrial-design: 3d, three d, 3d model, blender, \
        modelling, modeling, render?, rendering, cad, sculpt, 三维, 建模, 渲染, 模型师, 3d建模
        concept-art < illustration ~ games, film: concept art, concept artist, world building, character design, \
        environment art, 原画, 概念设计, 角色设计, 场景设计
        typography < graphic-design ~ lettering, calligraphy, print: typography, typeface, type designer, font, \
        type?, typeset, typesetter, serif, kerning, letterform, legible, legibility, 字体, 字体设计, 字体设计师, 字型, 字库, 字距, \
        衬线, 活字, foundry?, type foundry, diacritic, diacritics, accents?, circumflex, umlaut, specimen, weights?, \
        bezier, beziers, glyphs, ligature, italic, characters per, small caps, hinting, letters?, alphabet, \
        script?, typefaces, fonts, 字重, 字形, 笔画, 偏旁, 黑体, 宋体, 字模, 铅字, 排字, 造字, 生僻字, 字母, 声调, accent?, misplaced accents, \
        letterforms, spacing?, 排版, 标点, 错字
        lettering < typography ~ calligraphy, signage, handwriting: lettering, hand lettering, letterer, \
        sign painter, sign painting, chalkboard, 手写字, 招牌, 美术字, 手绘招牌, shopfront, painted sign, painted signs, \
        hand painted, gilding, gold leaf, brush strokes, mahlstick, chalk, 手写的招牌, 门头, 老师傅写, 写大字, 红漆, shop sign, \
        shop signs, painted letters, ghost sign, ghost signs, old signs, brush lettering, storefronts, 手写招牌, 老招牌, \
        店招, 字牌, 手绘字
        calligraphy < art ~ lettering, handwriting: calligraphy, calligrapher, brush, nib, inkstone, penmanship, \
        书法, 书法家, 毛笔, 写字, 墨?, 砚?, 春联, 篆刻, 刻章
        handwriting ~ calligraphy, letters-post: handwriting, handwritten, cursive, pen?, fountain pen, by hand, \
        手写, 笔迹, 钢笔, 字迹, old handwriting, illegible, ink, inkwell, script?, deciphers, decipher, transcribe, \
        transcription, kurrent, alphabets, faded letters, scrawl, 手稿, 辨认, 草书, 信札, 墨水, 认字, 手抄
        print < craft-making ~ graphic-design, paper, books: print, printer, printing?, printmaking, printmaker, \
        letterpress, risograph, riso, screen print, screenprint, linocut, woodcut, etching, offset?, press?, 印刷, \
        版画, 丝网, 活版, 孔版, 木刻, 木版, 印厂, 铜版, 拓印, 年画, prepress, printing house, run of, proof?, plates?, printing works, \
        印前, 画册, 印务, 印刷厂, 油墨, 打样, printing press, ink rollers, 胶印, 活字
        poster < graphic-design ~ advertising, events: poster, billboard, placard, banner, 海报, 广告牌, 横幅, \
        advertising pillar, poster wall, gig poster, 招贴, 海报墙, 演出海报
        packaging < design ~ print, paper, retail, food, industrial-design: packaging, package?, \
        packaging designer, packaging design, box?, carton, wrapping, wrapper, label?, tin?, jar?, pouch, gift box, \
        bag?, cardboard, dieline, unboxing, 包装?, 包装设计, 包装设计师, 礼盒, 盒子?, 纸盒, 瓶贴, 标签?, 罐子, 袋子?, 外包装, 开箱, bags?, \
        sleeve?, crate, bottle?, lid?, tissue paper, tray?, 外盒, 卡片?, 纸箱, 瓶子, 盖子, 包?, tins?, cup noodles, lids?, \
        instant ramen, wrappers, jars?, cardboard box, 包装纸, 泡面, 方便面, 罐头, 糖纸, 杯面, 袋装, caddy, gift set, \
        shelf in europe, first glance on the shelf, 茶罐, 包装盒, 外国货架, 礼袋, 纸罐, 标贴, 货架
        label < packaging ~ wine, food: label?, bottle label, sticker on the bottle, ingredient list, 酒标, 瓶标, 标签?, \
        瓶身, labels?, sticker, back label, letterpress label, 贴纸, 不干胶
        industrial-design < design ~ hardware, manufacturing, three-d, ergonomics: industrial design, \
        industrial designer, product form, prototype shop, mould?, mold?, injection moulding, housing, enclosure, \
        casing, handle?, grip?, 工业设计, 工业设计师, 外观设计, 模具, 外壳, 手柄, 握把, 打样, hinges, tooling, tooled, kettles, grips, \
        moulds, appliance designer, kitchen tools, ergonomic tools, 水龙头, 家电, 铰链, 注塑, 产品造型, 结构, prototype in foam, \
        hinge, handle of a, plastic housing, kettle, 手板, 造型, 结构件
        ergonomics < industrial-design ~ health, office: ergonomics, ergonomic, human factors, posture, one hand, \
        with gloves, gloves, 人体工学, 人机工程, 人因, 坐姿, 戴手套, 单手, grip?, grips, handles?, tools that hate, wrist, blister, \
        tool?, hand tools, 手感, 握?, 握柄, 手腕
        furniture < design ~ wood, interior, home: furniture, furniture designer, chair?, table?, desk?, sofa, \
        bench?, bookshelf, shelf?, cabinet, wardrobe, upholstery, stool?, mattress, cabinetmaker, 家具, 家具设计, 桌椅, 椅子, \
        桌子, 沙发, 书架, 柜子, 衣柜, 凳子, 床垫, chairs, table legs, joiner, cabinet maker, 木匠, 榫卯, 板凳
        interior < design ~ architecture, home, furniture: interior, interior design, interior designer, decor, \
        decoration, renovation, refurbish, floor plan, apartment layout, wallpaper, 室内设计, 室内设计师, 软装, 装修, 户型, 墙纸, \
        翻新, 老房改造, shopping malls, hotel lobby, lobby, fitted kitchen, fitted kitchens, showroom, 商场, 酒店大堂, 样板间, 精装, \
        kitchen fitter, floorboards, paint the walls, sofa, curtains, 沙发, 窗帘, 地板, 橱柜, 厨房设计
        exhibition < design ~ museum, spatial, events, stage: exhibition, exhibition designer, exhibit?, \
        exhibit design, showcase, display case, hands on station, installation, vitrine, gallery wall, curation, \
        curate, 展览, 展陈, 展览设计, 展陈设计师, 展柜, 展台, 展品, 布展, 策展, 陈列, 互动装置, 展厅, hands on, stations?, interactive exhibit, \
        gallery walls, show?, travelling exhibition, 特展, 巡展, 互动
        trade-fair < exhibition, events ~ sales: trade fair, trade show, fair stand, booth, expo, stand builder, \
        展会, 展销会, 博览会, 展位, exhibition stand, stand builders, hall 7, visitors' badge, 搭建, 参展
        spatial ~ exhibition, architecture, interior: spatial, spatial storytelling, space?, room?, \
        environment design, experiential, 空间, 空间设计, 空间叙事, 沉浸式
        wayfinding < signage ~ airport, hospital, station, city: wayfinding, way finding, find the way, \
        getting lost, lost in the corridors, arrows on the wall, 导视, 寻路, 找不到路, 迷路, 指路, 导向, where the toilets are, \
        sense of direction, cannot find, could not find, which way, where is the exit, find the exit, \
        find the toilets, lost their way, signposting, 方向感, 找不到水, 找不到, 走丢, 指示牌, 指路牌, 绕?, 找厕所, 认路, 路痴, 怎么走, 走错, 出口?, \
        绕晕, arrows?, arrow?, where is the toilet, lost in the building, stairs to nowhere, floor plan, \
        you are here, exits?, 指示, 找路, 路牌, 楼层, 找不着
        signage < graphic-design ~ wayfinding, icon, lettering: sign?, signage, signpost, signboard, street sign, \
        road sign, arrow?, plaque, 标识, 指示牌, 标牌, 路牌, 招牌, 标识系统, 门牌, 箭头, shopfront, shopfronts, fascia, neon, \
        neon sign, lightbox, painted sign, painted signs, hand painted, notice board, arrows?, plate on the door, \
        house numbers, 门头, 灯箱, 手写的招牌, 红漆, 霓虹, 匾?, 牌匾, 牌子?, 路标, 指路牌, 店招
        map < graphic-design ~ geography, navigation, illustration, data-viz: map?, mapping, cartography, \
        cartographer, atlas, gis, contour?, trail map, hand drawn map, 地图?, 手绘地图, 制图, 测绘, 等高线, 地图册, line map, \
        transit map, street plan, globe, legend?, cartographic, street names, hand drawn plan, 线路图, 线网图, 地铁图, 换乘图, \
        路线?, 路书, 画地图, 走过的路, 标在图上, 积水点, contour lines, atlases, route map, compass, old maps, 路线图, 指南针, 图例, 老地图, \
        school atlas, road atlas, walking map, 地球仪, 旧地图, 地理课
        infographic < data-viz, graphic-design ~ explain, editorial: infographic, infographics, diagram, explainer, \
        visual explanation, instruction manual, assembly instructions, manual?, 信息图, 图解, 示意图, 说明书, 安装说明
        data-viz < data ~ infographic, map, statistics: data visualisation, data visualization, dataviz, data viz, \
        chart, graph?, dashboard, d3, plot?, 数据可视化, 可视化, 图表, 大屏, 看板, 数据图, charts, redraw charts, diagrams, \
        drew in rings, minute by minute, like trees?, timeline, heat map, scatter?, sonification, graphs, axis, \
        仪表盘, 重画一遍, 折线, k线, 曲线, 可视化工程师, plotted, visualisation, visualise, numbers into pictures, colour scale, \
        survey data, 画图, 折线图
        editorial < publishing ~ magazine, newspaper, illustration, graphic-design: editorial, editorial design, \
        magazine layout, art direction, art director, cover?, spread?, 编排, 杂志设计, 美术指导, 艺术指导, 封面, 内页, 书籍设计, 装帧
        web-design < design ~ web, ui: web design, web designer, website, site?, web page, homepage, landing page, \
        wordpress, webflow, squarespace, 网页设计, 网页设计师, 网站, 官网, 网页, 主页, 落地页, 建站
        web! ~ software: web?, online?, internet?, website, browser, 网站, 网络?, 线上?, 互联网, 浏览器
        email-design < web-design ~ newsletter, marketing: email design, html mail, outlook, email template, \
        mailing, mailer, 邮件设计, 邮件模板, 邮件?, newsletters, inbox, mail template, subject line, 收件箱, mails that break, \
        breaks in outlook, mailing list, mailshot, 邮件排版, 群发, 电子报
        newsletter ~ email-design, writing, marketing, journalism: newsletter, substack, subscriber, weekly mail, \
        mailing list, 简报, 通讯, 邮件订阅, 周报, 订阅
        conversation-design < ux ~ voice, chatbot, writing: conversation design, conversation designer, \
        dialogue design, ivr, 对话设计, 语音交互
        chatbot < software ~ conversation-design, ai, customer-service: chatbot, bot, virtual assistant, assistant, \
        聊天机器人, 机器人客服, 智能客服
        voice < sound ~ conversation-design, radio, acting: voice?, voice interface, voice assistant, speech?, \
        spoken?, voiceover, voice actor, narrator, narrate, read aloud, alexa, 语音, 配音, 语音助手, 声优, 朗读, 旁白, 播报, 智能音箱, \
        out loud, narration, spoken word, audio guide, dubbing, 讲解词, 讲给, 念?, 念叨, 嗓子, 口播, 说书, 评书, 播音, 有声, \
        speech recognition, recordings, record voices, voice donors, says it aloud, ivr, spoken menu, accent?, \
        dialect, reads by ear, by ear, designs by ear, 语音识别, 录音?, 口音, 听不懂, 说话?, 导航听, 喊?, 音色
        game-design < games, design: game designer, game design, level design, level designer, game mechanics, \
        puzzle, 游戏设计, 游戏策划, 关卡, 关卡设计, 玩法, 解谜
        fashion-design < fashion, design: fashion designer, fashion design, pattern cutter, pattern maker, \
        garment designer, 服装设计, 服装设计师, 打版, 版师, 时装设计
        textile-design < textile, design: textile designer, textile design, surface pattern, print designer, \
        fabric print, 纺织设计, 面料设计, 花型, 纹样, 图案设计
        jewellery < craft-making, fashion ~ metal, luxury, wedding: jewellery, jewelry, jeweller, jeweler, \
        goldsmith, silversmith, ring?, necklace, earring, bracelet, gem, gemstone, pearl, diamond?, 珠宝, 首饰, 戒指, 项链, \
        耳环, 金匠, 银匠, 银饰, 宝石, 珍珠, 钻石, 手镯, earrings, gemstones, pearls
        landscape < architecture ~ gardening, parks, city: landscape, landscape architect, landscape design, \
        park design, planting plan, 景观, 景观设计, 园林, 造园, 景观设计师, gardens of a palace, park paths, benches, \
        playground design, 绿化, 花境, 公园设计
        architecture < design ~ construction, city, interior: architecture, architect, building design, facade, \
        floor plan, heritage building, 建筑, 建筑师, 建筑设计, 立面, 户型图, 老建筑, bamboo building, rammed earth, village house, \
        pavilion, extension, 搭?, 盖?, 搭个, 夯土, 老屋, 建造, 建房
        lighting < design ~ stage, interior, electrician: lighting, lighting designer, lamp, light design, lantern, \
        led, spotlight, 灯光, 灯光设计, 照明, 灯具, 台灯, 灯笼, 彩灯, 花灯, lamps, lampshade, candlelight, street lighting, \
        light plan, 路灯
        sound-design < sound, design ~ games, film, music: sound design, sound designer, foley, sound effect, \
        soundscape, field recording, mixing, 音效, 声音设计, 拟音, 声景, 混音, 录音?, 田野录音, jingles, notification sound, \
        sound logo, beeps, beep, chime, 提示音, 配乐
        stage < performing-arts, design ~ theatre, lighting, costume: stage design, set design, set designer, \
        scenography, scenographer, stage?, prop, props?, backdrop, 舞台?, 舞美, 布景, 道具, 舞台设计, 布景师
        costume < fashion-design ~ theatre, film, sewing: costume, costume designer, wardrobe, period dress, mask?, \
        戏服, 服装道具, 戏装, 面具, 汉服, fancy dress, cosplay, historical dress, 古装, 角色扮演服
        toy-design < toys, design: toy designer, toy design, plaything, 玩具设计, 玩具设计师
        automotive-design < cars, design: automotive designer, car designer, car interior, hmi, cockpit, \
        infotainment, dashboard, in car, 车机, 座舱, 车载, 中控, 仪表盘, 人机界面, dashboard in the car, centre screen, \
        voice in the car, warning chime
        user-research < research ~ ux, interview, anthropology: user research, user researcher, ux researcher, \
        research interview, usability test, user interview, field study, diary study, ethnography, survey, \
        participant, listening to people, 用户研究, 用研, 用户研究员, 用户访谈, 可用性测试, 田野调查, 日记研究, 访谈, 问卷, 调研, field visit, \
        field visits, follow people, shadowing, ride along, listen to people, contextual inquiry, talk to users, \
        sit beside, watch people, recruit participants, 跟访, 入户, 田野, 观察用户, 深访, 焦点小组, 开口, 跟着走
        research!: research?, researcher, study?, studies?, scientist, 研究, 研究员, 调查, 调研, 学者
        interview ~ user-research, journalism, oral-history: interview?, interviewer, listen?, conversation?, \
        ask question, 采访?, 访谈, 倾听, 聊天
        anthropology < science ~ user-research, culture: anthropology, anthropologist, ethnographer, fieldwork, \
        人类学, 田野, 民族志
        accessibility ~ blindness, deafness, disability, ux, government: accessibility, accessible, wcag, a11y, \
        screen reader, inclusive, inclusion, barrier free, contrast, large type, keyboard only, assistive, 无障碍, 读屏, \
        适老, 包容性, 对比度, 大字, 辅助技术, barrier?, barriers?, curb cut, obstacle?, alternative text, alt text, captions, \
        reading aloud, 无障碍路线, 障碍, 通道, 盲道, 大字版, screen readers, large text, alt texts, audit?, 键盘
        content-design < writing ~ ux, plain-language, government: content design, content designer, ux writer, \
        ux writing, microcopy, content strategist, content strategy, wording?, error message, 内容设计, 文案设计, 用户体验文案, \
        微文案, 提示语, 报错, warm words, short words, tone of voice, letters to customers, words on the button, \
        bills and tariffs, tariffs, 话术, 提示, 说明文字
        plain-language < writing ~ content-design, law, government, explain: plain language, plain english, \
        easy read, simple language, jargon, readable?, understand the letter, nobody understands, small print, \
        fine print, officialese, 大白话, 通俗, 看得懂, 看不懂, 说人话, 公文, 术语, 浅显, 讲明白, 小字, contradict, contradictory, \
        sheets nobody reads, cannot understand the letter, instructions nobody, 说明书, 嫌像说明书, 绕?, \
        understand a letter, simple words, clear words, short sentences, folder of letters, bureaucratic, \
        contradicted each other, 官话, 条款, 晦涩, 简单明了
        explain ~ infographic, education, plain-language, science-communication: explain?, explaining, explanation, \
        make clear, demystify, understandable, 讲解, 解释, 说清楚, 讲清楚, 科普, 讲懂
        writing!: write?, writer?, writing?, text?, copy?, words?, 写作, 写?, 文字?, 撰写, 写手, 作者?, pen name, drafts?, \
        essays, columns?, unpublished, pseudonym, manuscript, 笔名, 投稿, 稿子, 随笔, 专栏, 草稿
        copywriting < writing ~ advertising, brand, marketing: copywriter, copywriting, slogan, tagline, claim?, \
        headline?, naming?, ad copy, 文案, 广告语, 口号, 标语, 取名, 起名, 命名, 文案策划
        journalism < writing ~ newspaper, interview, investigation, editing: journalism, journalist, reporter, \
        newsroom, correspondent, columnist, press?, reportage, feature story, freelance piece, 记者?, 新闻?, 报道?, 媒体?, \
        采访?, 专栏, 特稿, 非虚构, newspaper, local paper, investigative, headline?, correspondents, deadline?, 报社, 采编, 稿件, \
        深度报道
        technical-writing < writing ~ software, explain: technical writer, documentation, docs?, user manual, \
        api docs, handbook, 技术文档, 文档, 手册, 技术写作, 说明文档
        ghostwriting < writing ~ biography, books: ghostwriter, speechwriter, ghostwriting, speech?, 代笔, 演讲稿, 捉刀
        biography < writing ~ oral-history, family, old-age, genealogy: biography, memoir, life story, \
        autobiography, memories?, 传记, 回忆录, 人生故事, 口述, 往事
        fiction < writing ~ books, storytelling, publishing: novel?, novelist, fiction, short story, crime novel, \
        小说, 小说家, 故事?, 科幻, 推理, detective, short stories, plot?, 侦探, 悬疑, 短篇, 作家
        poetry < writing ~ humanities: poem?, poetry, poet, verse, haiku, 诗, 诗歌, 诗人, 诗集, poems, verses, rhyme, 写诗
        screenwriting < writing ~ film, theatre, games: screenwriter, screenplay, script?, scriptwriter, \
        playwright, dialogue, narrative designer, 编剧, 剧本, 台词, 脚本
        storytelling ~ writing, film, museum, picture-book: storytelling, storyteller, tell a story, narrative, \
        讲故事, 叙事, 故事?, turned it into a story, pretend?, make believe, adventure, tall tale, fairy, 变成故事, 冒险, 讲给, \
        tales, fairy tale, fairy tales, legends?, told by the fire, 童话, 传说, 民间故事
        editing < writing ~ publishing, journalism: editor?, copy editor, proofreader, proofreading, editing, \
        subeditor, lector, 编辑, 校对, 审稿, 责编, 改稿, 主编
        translation < languages ~ writing, interpreting, subtitles: translation, translator, translate, \
        localisation, localization, bilingual, literary translator, 翻译?, 译者, 译?, 本地化, 双语, 译文, translated, \
        mistranslated, machine translation, localised, source text, 机翻
        interpreting < languages ~ translation, conference, sign-language: interpreter, interpreting, simultaneous, \
        口译, 同传, 同声传译, 传译, interprets, interpret, interpreters, whispering, booth, 陪同翻译
        languages ~ education, travel, culture: language?, dialect, linguist, linguistics, mother tongue, \
        vocabulary, grammar, language learning, accent?, endangered language, 语言?, 方言?, 语言学, 母语, 词汇, 语法, 学外语, 口音, \
        单词?, dialects, accents?, native reader, native speaker, mother's language, tongue?, 乡音, 土话, 声调, 听得懂, 念叨, \
        vanishing language, last speakers, only speaks, language nest, words of the grandparents, pronunciation, \
        hakka, cantonese, teochew, hokkien, breton, welsh, basque, low german, 家乡话, 潮汕话, 潮州话, 闽南话, 客家话, 粤语, 上海话, \
        温州话, 家里话, 濒危语言, 俗语, 童谣, 讲得来, 没人会讲, 听不懂
        engineering!: engineer, engineering, developer, programmer, programming, coding, code?, coder, software?, \
        tech, 工程师, 程序员, 开发?, 编程, 代码, 技术?, 码农, 写代码
        software! ~ engineering: software?, app?, application, digital?, platform?, tool?, saas, system?, 软件, 应用?, \
        小程序, 平台?, 系统?, 工具?, 数字化
        frontend < engineering ~ web, ui, design-system: frontend, front end, javascript, typescript, react, vue, \
        css, html, 前端, 网页开发, 前端工程师, interface engineer, ui engineer, front end developer, angular, svelte, webgl, \
        d3, code an interface, tables and theming, build the screen, ui developer, front end engineer, can code, \
        写页面, 页面, components, browser, 组件, 页面代码
        backend < engineering ~ cloud, data: backend, back end, server?, database, api, java, golang, rust?, \
        python, php, django, 后端, 服务器, 数据库, 后端工程师, 接口
        mobile-dev < engineering ~ software: ios, android, swift?, kotlin, flutter, mobile developer, mobile app, \
        iphone app, 移动端, 安卓, ios工程师, 客户端, 苹果应用
        embedded < engineering ~ hardware, electronics, iot: embedded, firmware, microcontroller, arduino, \
        raspberry pi, rtos, soldering, circuit board, 嵌入式, 单片机, 固件, 电路板, 焊接, 树莓派
        hardware ~ embedded, electronics, industrial-design, manufacturing: hardware, device?, gadget, appliance, \
        wearable, sensor, 硬件, 设备, 传感器, 可穿戴, 小家电, 家电
        electronics < engineering ~ hardware, embedded: electronics, circuit, chip?, semiconductor, soldering iron, \
        battery?, 电子, 电路, 芯片, 半导体, 电池
        iot < hardware ~ smart-home, sensors: internet of things, iot, connected device, smart device, lora, 物联网, \
        智能硬件, 联网
        sensors < hardware ~ iot, measurement: sensor, measuring, probe?, reading?, telemetry, 传感器, 测量, 监测, 探头
        data < engineering ~ statistics, data-viz, ai: data?, analyst, data analyst, analytics, sql, spreadsheet, \
        excel?, bi, 数据?, 数据分析, 分析师, 表格?, 报表
        statistics < data ~ science, mathematics: statistics, statistician, probability, forecast model, sample?, \
        统计, 概率, 抽样, 统计学
        ai < engineering ~ data, chatbot: ai, artificial intelligence, machine learning, deep learning, neural, \
        model?, llm, gpt, computer vision, algorithm, prompt?, 人工智能, 机器学习, 大模型, 算法?, 深度学习, 模型?, 图像识别, prompts?, \
        language model, chat assistant, agents, hallucinate, copilot, training data, 提示词, 智能体, 训练数据, 对话模型
        cloud < engineering ~ backend: cloud?, devops, kubernetes, aws, infrastructure, sysadmin, site reliability, \
        云计算, 运维, 云服务
        security < engineering ~ privacy, fraud: security, cybersecurity, infosec, hacker, penetration test, \
        password, two factor, phishing, encryption, 网络安全, 信息安全, 密码, 黑客, 钓鱼, 加密, 安全工程师, passwords, hacked, breach?, \
        验证码, 盗号
        privacy ~ security, law, ethics: privacy, data protection, gdpr, consent?, surveillance, tracking?, cookie, \
        personal data, 隐私, 个人信息, 数据保护, 监控, cookie banner, data sold, spying, anonymity, 授权, 泄露, 弹窗同意
        open-source < engineering ~ community, volunteering: open source, oss, github, maintainer, linux, 开源, 维护者, \
        shares the files, files are free, free to copy, files for free, creative commons, licence free, 共享图纸, 免费下载, \
        公开
        testing < engineering ~ quality: qa, tester, test engineer, bug?, quality assurance, 测试, 质检, 测试工程师
        quality ~ manufacturing, testing: quality?, inspection, defect, tolerance, 品控, 质量, 检验, 次品
        robotics < engineering ~ hardware, manufacturing, ai: robot, robotics, automation, gripper, cobot, 机器人, \
        自动化, 机械臂, robots, robot arm, humanoid, warehouse robots, 扫地机, 人形
        mechanical < engineering ~ manufacturing, industrial-design, machines: mechanical engineer, mechanics, \
        mechanic, gear, hydraulics, turbine, pump?, valve, 机械, 机械工程师, 齿轮, 液压, 水泵, 机修
        civil-engineering < engineering ~ construction, bridges, water: civil engineer, structural engineer, \
        surveyor, bridge?, tunnel, dam, statics, 土木, 结构工程师, 桥梁, 隧道, 大坝, 测量员
        product-management! ~ digital-product: product manager, product owner, product management, roadmap, 产品经理, \
        产品负责人, 产品总监
        project-management ~ events, management: project manager, project lead, project coordination, coordinator, \
        producer?, planner?, 项目经理, 项目管理, 项目协调, 统筹
        management! ~ leadership: manager?, management?, head of, lead a team, team lead, 管理?, 经理?, 主管?, 带团队, 负责人?
        leadership ~ management, coaching: leadership, director?, executive, boss?, ceo, chief, 领导, 总监, 老板?, 高管, 一把手
        startup ~ investment, founder: startup, start up, early stage, bootstrapped, garage, seed round, 创业, 创业公司, \
        初创, 早期团队
        founder < startup: founder, co founder, cofounder, entrepreneur, own business, 创始人, 合伙人, 联合创始人, 创业者
        investment < finance ~ startup: investor, investment, venture capital, angel, raise money, raising money, \
        fund?, portfolio company, 投资, 投资人, 风投, 天使, 融资, 基金
        consulting ~ management, strategy: consultant, consulting, consultancy, advisor, adviser, advisory, \
        workshop, 顾问, 咨询, 顾问费, 咨询费
        strategy ~ consulting, management: strategy?, strategist, strategic, vision?, roadmap, 战略, 策略
        marketing! ~ advertising, brand, social-media: marketing, marketer, campaign?, growth?, seo, conversion, \
        audience?, promotion, 营销?, 市场?, 推广?, 增长, 获客, 市场部
        advertising < marketing ~ copywriting, film, poster: advertising, advert, ad, ad agency, commercial, \
        agency, 广告?, 广告公司, 投放, 4a
        social-media < marketing ~ influencer, video, community: social media, instagram, tiktok, youtube, \
        facebook, post?, reel?, channel?, 社交媒体, 小红书, 抖音, 公众号, 微博, 短视频, 新媒体, b站, 视频号
        influencer < social-media: influencer, creator, follower, streamer, blogger, vlog, vlogger, blog, 博主, 网红, \
        主播, 直播?, 粉丝, up主
        community ~ events, volunteering, social-work, neighbourhood: community?, community manager, \
        community building, members?, meetup, forum?, club?, association, 社区, 社群, 社区运营, 圈子, 协会, 社团, 俱乐部, \
        village hall, meeting place, community centre, club night, potluck, members' evening, 社区中心, 互助, 活动室
        public-relations < marketing ~ journalism, crisis: public relations, pr, press officer, spokesperson, \
        communications, press release, 公关, 发言人, 传播, 媒体关系
        sales ~ retail, marketing, customer-service: sales, salesperson, sell?, selling?, account manager, deal?, \
        client?, crm, 销售, 卖?, 客户经理, 业务员, 推销, 客户?
        customer-service ~ call-centre, counter-service, complaint, sales: customer service, customer support, \
        support?, help desk, customer care, ticket?, 客服, 客户服务, 售后, 工单
        call-centre < customer-service ~ insurance, emergency, telephone: call centre, call center, phone line, \
        hotline, caller?, phones, headset, switchboard, the phones don't stop, helpline, 呼叫中心, 热线, 电话?, 话务, 坐席, 接线, \
        calls?, callers?, the phones, phone rings, on hold, waiting loop, operators, 接线员, 来电, 占线, 投诉电话, 客服
        telephone ~ call-centre, telecom: telephone?, phone call, ring up, landline, phone?, call?, 电话?, 座机, 来电, 打电话
        complaint ~ customer-service, quality: complaint, complain?, angry customer, refund, return?, 投诉, 退款, 退货, 差评
        counter-service ~ service-design, government, retail, bank: counter, desk?, queue number, waiting line, 柜台, \
        窗口?, 前台, 取号
        hr ~ recruiting, management, workplace: human resources, hr, personnel, people operations, onboarding, \
        employee?, payroll, 人力资源, 人事, 入职, 员工?, 薪酬, personnel file, hr software, leave request, pay slip, 考勤, 工资条, \
        payslip, onboarding colleagues, holiday requests, staff?, appraisal, 请假, 入职流程, 绩效
        recruiting < hr: recruiter, recruiting, recruitment, headhunter, hiring, talent?, job interview, cv, \
        résumé, resume?, candidate?, 招聘?, 猎头, 面试?, 简历, 求职者, 候选人, applicants, applicant, job advert, rejected, \
        candidates
        coaching ~ mentoring, leadership, psychology, education: coach?, coaching, career coach, life coach, 教练, \
        辅导, 职业规划, 生涯
        mentoring ~ coaching, education, career-change, students: mentor, mentoring, mentee, advise young, \
        career advice, beginners, newcomer, help newcomers, pass on, juniors, apprentice, take under the wing, 导师, \
        带新人, 指导, 新人, 过来人, 带徒弟, 师徒, 徒弟, 学徒, 传帮带, beginner's, beginners', newcomers, first portfolio, \
        portfolio review, look at portfolios, first job, first generation, somebody to ask, advice for, \
        half an hour with, one on one, sparring, changers, bootcamp, 改作品集, 看作品, 指点, 答疑, 一对一, 前辈, 引路, 转行的人, 菜鸟
        career-change ~ mentoring, work-life: career change, career changer, changed careers, retrain, \
        second career, switched?, came late, 转行, 跨行, 半路出家, 改行, 二次职业, changed over, changes over, new trade, \
        from scratch, started anew, started over, late starter, was a baker until, was a nurse before, used to be, \
        former?, retrained, left the corporation, left big tech, quit to open, 重新开始, 从头, 裸辞, 离开大厂, 转型, 四十一岁, 三十五岁, \
        第二人生
        art!: art?, artist?, painter?, painting, sculptor, sculpture, fine art, studio?, gallery?, 艺术, 艺术家, 画家, 雕塑, \
        美术, 工作室, 画廊, 油画, 雕刻
        photography < art ~ film, journalism, portrait: photography, photographer, photo?, photograph?, camera?, \
        darkroom, analogue film, portrait, lens, picture editor, 摄影, 摄影师, 拍照, 照片?, 相机, 胶片, 暗房, 镜头?, 修图, 拍摄, \
        photographs every, photographs?, hard disk full of pictures, nine thousand pictures, shoot on film, \
        snapshots, contact sheet, slides?, polaroid, 硬盘, 九千张, 拍手写, 随手拍, 拍照片, 街拍, 胶卷, 扫街, 专拍, shutter, film camera, \
        film cameras, viewfinder, negatives, negative?, rolls of film, rangefinder, leica, bellows, aperture, \
        exposure, analogue, slide projector, 快门, 取景器, 底片, 老相机, 修相机, 冲洗, 光圈, 对焦, 过片
        portrait < photography, art: portrait, headshot, likeness, 肖像, 人像, 头像, 证件照
        film ~ video, photography, storytelling, television, cinema: film?, filmmaker, movie, director?, \
        documentary, short film, shoot, cinematography, cinematographer, camera operator, 电影, 导演, 纪录片, 短片, 摄像, 拍片, \
        影视, 纪录片导演, 镜头?, film set, director of, footage?, premiere, cutting room, actors, subtitles, 片场, 剪片, 影展
        video < film ~ social-media, motion: video?, video editor, videographer, footage?, cut?, clip?, final cut, \
        premiere, 视频?, 剪辑?, 剪辑师, 素材, 剪片, 成片
        subtitles < translation ~ film, deafness, video: subtitle, caption, captioning, subtitling, \
        audio description, 字幕, 字幕组, 配字幕, 口述影像
        cinema < film ~ theatre, culture: cinema, film festival, screening, projectionist, movie theatre, 电影院, 影院, \
        放映, 影展, 电影节
        television < film ~ journalism: television, tv, broadcaster, broadcast, series?, show host, 电视, 电视台, 节目?, \
        综艺, 主持人, streaming, streaming service, binge, episodes, recommendations?, set top box, screenwriters, \
        tv show, 追剧, 剧集, 流媒体, 视频平台, live broadcast, graphics on screen, scoreboard, lower third, viewers?, \
        commentator, studio light, season finale, soap?, channel?, 直播间, 转播, 解说, 字幕条, 频道, 观众?
        radio < sound ~ podcast, voice, journalism: radio, radio host, radio play, station?, broadcast, on air, fm, \
        电台, 广播, 主持?, 广播剧, 收音机, airwaves, broadcast studio, night programme, listeners, frequency, transmitter, 播音, \
        听众, 深夜节目
        podcast < sound ~ radio, interview, storytelling, voice: podcast, podcaster, episode, microphone, \
        audio story, 播客, 音频节目, 麦克风, 节目?, microphones, sound editing, raw recordings, listeners, jingle, 声音剪辑, 配乐, \
        听众, 剪音频, episodes, recorded talk, show notes, editing audio, 一期, 录制, 单集
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
        合唱团, 曲子
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
        倒仓, 脸谱, 花旦, 青衣, 老生, 小生, 昆剧, 科班, 跑龙套, 戏迷, 唱段, 谢幕, 靠旗, 梨园, 开嗓
        puppetry < theatre ~ children, craft-making: puppet, puppeteer, marionette, shadow play, 木偶, 皮影, 布袋戏, 偶戏, \
        傀儡, shadow theatre, shadow puppets, strings?, glove puppet, hand puppet, punch and judy, 灯影, 灯影戏, 影戏, 签子, \
        提线, 掌中戏, 幕布, 耍影, 老班子, 折子
        acting < performing-arts ~ theatre, film, voice: acting, actor?, actress, role?, audition, 演戏, 演员?, 角色, 试镜
        dance < performing-arts ~ sport, music: dance?, dancer, ballet, choreographer, choreography, tango, salsa, \
        folk dance, 舞蹈, 跳舞, 舞者, 芭蕾, 编舞, 广场舞, 街舞, 探戈, square dance, aunties, line dancing, rehearse on the square, \
        last row, front row, formation, steps?, ballroom, 领舞, 队形, 大妈?, 阿姨?, 舞队, 排练, 最后一排, 前排, 舞步, 跳了
        circus < performing-arts ~ children: circus, clown, juggling, juggler, acrobat, trapeze, magician, \
        magic trick, 马戏, 小丑, 杂技, 魔术, 魔术师, acrobats, big top, juggles
        comedy < performing-arts ~ humour: comedy?, comedian, stand up comedy, satire, cabaret, 喜剧, 脱口秀, 相声, 段子, 讽刺
        humour ~ comedy: funny?, humour, humor, joke?, laugh?, wit?, witty, 幽默, 好笑, 搞笑, 笑话, 逗?, jokes?, prank, \
        clown, silly?, 段子
        curation < museum ~ exhibition, art: curator, curate, collection?, 策展人, 策展, 馆藏, 藏品
        teaching < education: teacher?, teach?, lecturer, instructor, tutor, professor, teaching, classroom, \
        lesson?, 老师?, 教师, 讲师, 教?, 授课, 讲课, 教书, 课堂?, 教授, 助教, teaches?, blackboard, chalk, lectern, \
        three weeks' course, course?, class of, pupils, teach them, 站过讲台, 讲台, 备课, 板书, 学员, 开班, 讲义, 教会, 带班
        speaking ~ conference, teaching, events: speaker, talk?, keynote, lecture?, panel?, stage talk, \
        give a talk, public speaking, 演讲, 分享?, 讲座, 嘉宾, 主讲, 宣讲, 讲一讲, 上台, call for speakers, on a stage, on stage?, \
        speakers, twenty minutes on, slides?, lectern, first time on a stage, stage fright, open a conference, \
        panellist, 台上讲, 讲台, 登台, 招募讲者, 讲者, 开讲, 演讲者, 站过讲台, stage?, microphone?, audience?, talk in english, \
        first talk, keynote speaker, english talk, lightning talk, meetup, meetups, 台上, 分享会, 大会, 英文演讲, 观众?
        workshop ~ teaching, events, craft-making: workshop, hands on, masterclass, course?, make together, 工作坊, \
        动手, 体验课, 课程?, 手作课, with pencils, on paper, thursday afternoons, facilitation, facilitate, facilitator, \
        group of, 引导, 带工作坊, 班?
        """
}
