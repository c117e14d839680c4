/// What people make: design, drawing, things to read and to hold.
enum DesignNotions {
    /// `notion < what it is part of ~ what is near: words`; `!` marks what is too broad to say much. See `NotionTable`.
    static let table = """
        design!: design?, designer?, redesign, 设计, 设计师, 设计者, 美工, portfolio?, mockup, mock up, figma, pixel?, \
        layout, colour palette, 作品?, 画稿, 改稿, 图纸, 画图
        digital-product < design ~ ux, software: product designer, product design, app designer, digital designer, \
        产品设计师, 产品设计, app设计, 应用设计, app idea, prototype to launch, first release, mvp, beta, roadmap, users complain, \
        app store, 产品经理, 产品, 上线, 版本, 迭代, 用户量, 应用商店
        ux < design ~ digital-product, user-research, ui: ux, user experience, ux designer, ux lead, \
        interaction designer, interaction design, usability, user flow, wireframe, prototype, user journey, 用户体验, \
        交互设计, 交互设计师, 体验设计, 体验设计师, 可用性, 原型, 交互, facilitation, prototyping, upsell, onboarding flow, checkout?, \
        empty state, interaction, 表单, 详情页, 标注, error message, error messages, checkout flow, sign up flow, wizard, \
        task flow, click path, clicks?, confusing form, usability test, card sorting, navigation menu, onboarding, \
        注册流程, 报错, 空状态, 信息架构, 可用性测试, 点击, 弹窗, 引导页, flow?, flows, screens?, wireframes, sitemap, form fields, \
        drop down, which button, where to click, taps?, friction, dark pattern, dark patterns, microinteraction, \
        heuristic, usable, unusable, confusing screen, settings page, sign up, log in, login, password reset, \
        booking flow, empty page, walk through, 界面?, 页面?, 操作?, 流程图, 按钮, 菜单, 登录, 改版, 一目了然, 不好用, 难用, 点不到, 跳转, 走查
        ui < design ~ digital-product, design-system: ui, user interface, interface, interface designer, \
        ui designer, visual designer, screen design, screen?, button, 界面, 界面设计, ui设计, ui设计师, 视觉设计师, 视觉设计, 屏幕?, 按钮, \
        visual design, interface design, dark mode, layout of the screen, pixel perfect, tab bar, card layout, \
        spacing, hover, 配色, 切图, 排版, 控件, 深色模式
        service-design < design ~ ux, call-centre, government, counter-service: service design, service designer, \
        service blueprint, blueprint, customer journey, touchpoint, front desk, queue, waiting room, 服务设计, 服务设计师, \
        服务蓝图, 排队?, 窗口?, 流程?, 触点, 叫号, 候诊, 等候, journey map, touchpoints, back stage, citizens, citizens' office, \
        process from end to end, co design, the letter they get, 办事大厅, 排号, 跑断腿, 跑几趟, 一次办完
        design-system < ui ~ accessibility, engineering: design system, component library, design token, component, \
        style guide, pattern library, figma library, 设计系统, 组件库, 组件, 设计规范, components, tokens?, one family of, \
        consistency, variants?, button in eleven versions, 规范, 一套标准, 统一样式
        design-ops < design ~ management: design operations, designops, design ops, design manager, head of design, \
        design director, design team, 设计运营, 设计管理, 设计总监, 设计经理, 设计团队
        graphic-design < design ~ brand, print, poster, typography, illustration: graphic designer, graphic design, \
        layout, visual identity, flyer, leaflet, brochure, 平面设计, 平面设计师, 平面, 排版, 版式, 视觉, 海报, 折页, 传单, leaflets, \
        folder?, business card, booklet, print shop, programme booklet, annual report, 画册, 名片, 宣传册, 年报
        brand < graphic-design ~ marketing, advertising, logo: brand?, branding, brand designer, identity, \
        corporate identity, rebrand, rebranding, 品牌?, 品牌设计, 品牌设计师, 品牌形象, 视觉识别, vi, brand book, naming, logo?, \
        look and feel, corporate design, visual identity, name and face, tone of voice, new name, 命名, 标志, 商标设计, \
        改头换面, 新标志
        logo < brand ~ icon: logo?, logotype, wordmark, emblem, crest?, coat of arms, mark for, 标志, 商标, 徽章, 徽标, 会徽
        icon < graphic-design ~ illustration, signage, emoji: icon, pictogram, symbol?, icon set, svg, glyph, \
        sixteen pixels, pixel, one colour, 图标, 图示, 符号, 像素, 小图, 象形图, symbols?, pictograms, tiny pictures, \
        tiny signs, small signs, emoji, set of signs, icon family, at small size, 小图标, 一套图标, 图形, 线条
        emoji < icon ~ chat: emoji, sticker, reaction?, 表情包, 表情, 贴纸, smileys, stickers
        illustration < art ~ picture-book, comic, drawing, editorial: illustration, illustrator, illustrate, draw?, \
        drawing?, sketch?, picture?, hand drawn, watercolour, watercolor, ink drawing, vignette, artist to draw, \
        插画, 插画师, 插图, 画?, 画画, 绘画, 手绘, 小画, 水彩, 素描, 画师, 画家, 配图, 画几张, cover?, cover art, vignettes, artist?, artists?, \
        brushes, inks, gouache, street scene, spot illustrations, hand that draws, draws?, drew?, sketchbooks, 厚涂, \
        封面, 街景, 画册, 画笔, 角色, 涂?, 水粉, picture book artist, drawn by hand, illustrate twelve, pen and ink, charcoal, \
        crayons, colour pencils, cover of the, draw twelve, draws us, drawn from memory, risograph, woodcut, \
        linocut, collage, cut paper, portrait drawings, spot drawing, 画一套, 画十二, 画一张, 画得, 手绘图, 木刻, 版画, 拼贴, 钢笔画, 蜡笔, \
        彩铅, 速写, 配画, 画风, 约稿
        drawing < art ~ illustration: pencil, pen and ink, sketchbook, crayon, line drawing, charcoal?, doodle, 铅笔, \
        钢笔画, 速写, 线稿, 涂鸦, 蜡笔, life drawing, sketch from, pencil drawing, 素描, 写生, 速写本
        picture-book < illustration, books ~ children, storytelling: picture book, children's book, kids' book, \
        bedtime story, fairy tale, 绘本, 童书, 图画书, 睡前故事, 童话, tactile book, tactile books, touch book, felt book, \
        board book, story for children, picture books, illustrated book, 触摸书, 布书, 插图书, 凸起的书, pirate captain, \
        four hundred words, bedtime book, cardboard pages, book for children, read to children, 小人书, 纸板书
        comic < illustration ~ storytelling, comedy: comic, comic strip, graphic novel, manga, speech bubble, \
        panel?, cartoon, cartoonist, caricature, strip?, 漫画, 连环画, 四格, 分镜, 条漫, 小人书, storyboards, panels?, \
        sequential, gag, 画成漫画, strips?, storyboard, speech bubbles, inked, graphic novels, half a comic, cartoons, \
        webtoon, zine, zines, drawn story, 漫画家, 绘?, told in panels, tells in pictures, story in pictures, \
        six strips, speech balloons, comic book, graphic memoir, in frames, drawn pages, \
        pass on in the family group, 四格漫画, 画成故事, 一格一格, 漫画书, 图像小说, 画出来
        animation < motion ~ comic, film, illustration: animation, animator, animate, animated, stop motion, cel, \
        frame by frame, cartoon, storyboard, 动画, 动画师, 定格, 动效, 逐帧, 分镜, make things move, makes things move, \
        moving drawings, flip book, keyframe, tween, rigging, 会动, 能动, 让东西动, 能走能打, 动起来, 关键帧, 逐格, 绑定, cartoon film, \
        puppets film, title sequence, 动画片, 片头, moves on screen, lip sync, character moves, 会走会动, 骨骼绑定
        motion < design ~ animation, video, ui: motion design, motion designer, motion graphics, after effects, \
        transition, lottie, title sequence, 动效, 动态设计, 动态图形, 转场, title sequences, make things move, 动起来, 动效设计师, 会动, \
        transitions, animated logo, opening credits, 片头, 微动效, things that move, loop?, loops?, kinetic type, \
        explainer film, three second film, 动态, 动图, 会动的, 循环动画
        three-d < design ~ animation, games, architecture, industrial-design: 3d, three d, 3d model, blender, \
        modelling, modeling, render?, rendering, cad, sculpt, 三维, 建模, 渲染, 模型师, 3d建模, 3d artist, renders, mesh, \
        texture, low poly, turntable, 贴图
        concept-art < illustration ~ games, film: concept art, concept artist, world building, character design, \
        environment art, 原画, 概念设计, 角色设计, 场景设计, creature design, creatures, worlds, monsters, environment painting, \
        character sheet, armour, 设定, 怪物, 世界观, 概念图
        typography < graphic-design ~ lettering, calligraphy, print: typography, typeface, type designer, font, \
        type?, typeset, typesetter, serif, kerning, letterform, legible, legibility, 字体, 字体设计, 字体设计师, 字型, 字库, 字距, \
        衬线, 活字, foundry?, type foundry, diacritic, diacritics, accents?, circumflex, umlaut, specimen, weights?, \
        bezier, beziers, glyphs, ligature, italic, characters per, small caps, hinting, letters?, alphabet, \
        script?, typefaces, fonts, 字重, 字形, 笔画, 偏旁, 黑体, 宋体, 字模, 铅字, 排字, 造字, 生僻字, 字母, 声调, accent?, misplaced accents, \
        letterforms, spacing?, 排版, 标点, 错字, glyph, weights of a font, type specimen, letter shapes
        lettering < typography ~ calligraphy, signage, handwriting: lettering, hand lettering, letterer, \
        sign painter, sign painting, chalkboard, 手写字, 招牌, 美术字, 手绘招牌, shopfront, painted sign, painted signs, \
        hand painted, gilding, gold leaf, brush strokes, mahlstick, chalk, 手写的招牌, 门头, 老师傅写, 写大字, 红漆, shop sign, \
        shop signs, painted letters, ghost sign, ghost signs, old signs, brush lettering, storefronts, 手写招牌, 老招牌, \
        店招, 字牌, 手绘字, sign writer, hand lettered, sign writing, letter by letter, ladder and brush, 金箔, 描金, 刷子写, 题字, \
        写招牌
        calligraphy < art ~ lettering, handwriting: calligraphy, calligrapher, brush, nib, inkstone, penmanship, \
        书法, 书法家, 毛笔, 写字, 墨?, 砚?, 春联, 篆刻, 刻章, brush and ink, ink stone, brush strokes, scroll, couplets, reed pen, \
        copperplate, 宣纸, 字帖, 写春联, 题字
        handwriting ~ calligraphy, letters-post: handwriting, handwritten, cursive, pen?, fountain pen, by hand, \
        手写, 笔迹, 钢笔, 字迹, old handwriting, illegible, ink, inkwell, script?, deciphers, decipher, transcribe, \
        transcription, kurrent, alphabets, faded letters, scrawl, 手稿, 辨认, 草书, 信札, 墨水, 认字, 手抄, old script, \
        gothic script, cyrillic cursive, faded ink, illegible letters, read old letters, 花体, 手写体, 旧德文, 泛黄的信, 钢笔字
        print < craft-making ~ graphic-design, paper, books: print, printer, printing?, printmaking, printmaker, \
        letterpress, risograph, riso, screen print, screenprint, linocut, woodcut, etching, offset?, press?, 印刷, \
        版画, 丝网, 活版, 孔版, 木刻, 木版, 印厂, 铜版, 拓印, 年画, prepress, printing house, run of, proof?, plates?, printing works, \
        印前, 画册, 印务, 印刷厂, 油墨, 打样, printing press, ink rollers, 胶印, 活字, printer's, printing hall, ink?, proofs, \
        paper stock, spot colour, pressman, 菲林, 纸张, 装订
        poster < graphic-design ~ advertising, events: poster, billboard, placard, banner, 海报, 广告牌, 横幅, \
        advertising pillar, poster wall, gig poster, 招贴, 海报墙, 演出海报, posters, flyer, flyers, leaflet?, bill posters, \
        海报设计师, 传单, 易拉宝, 大字报, 宣传画
        packaging < design ~ print, paper, retail, food, industrial-design: packaging, package?, \
        packaging designer, packaging design, box?, carton, wrapping, wrapper, label?, tin?, jar?, pouch, gift box, \
        bag?, cardboard, dieline, unboxing, 包装?, 包装设计, 包装设计师, 礼盒, 盒子?, 纸盒, 瓶贴, 标签?, 罐子, 袋子?, 外包装, 开箱, bags?, \
        sleeve?, crate, bottle?, lid?, tissue paper, tray?, 外盒, 卡片?, 纸箱, 瓶子, 盖子, 包?, tins?, cup noodles, lids?, \
        instant ramen, wrappers, jars?, cardboard box, 包装纸, 泡面, 方便面, 罐头, 糖纸, 杯面, 袋装, caddy, gift set, \
        shelf in europe, first glance on the shelf, 茶罐, 包装盒, 外国货架, 礼袋, 纸罐, 标贴, 货架, boxes?, bags for, wrap, \
        printed bags, jar label, shelf?, sachet, 贴纸, 开盒, 刀版
        label < packaging ~ wine, food: label?, bottle label, sticker on the bottle, ingredient list, 酒标, 瓶标, 标签?, \
        瓶身, labels?, sticker, back label, letterpress label, 贴纸, 不干胶, wine label, jar label, stickers, letterpress, \
        vintage?, 贴标
        industrial-design < design ~ hardware, manufacturing, three-d, ergonomics: industrial design, \
        industrial designer, product form, prototype shop, mould?, mold?, injection moulding, housing, enclosure, \
        casing, handle?, grip?, 工业设计, 工业设计师, 外观设计, 模具, 外壳, 手柄, 握把, 打样, hinges, tooling, tooled, kettles, grips, \
        moulds, appliance designer, kitchen tools, ergonomic tools, 水龙头, 家电, 铰链, 注塑, 产品造型, 结构, prototype in foam, \
        hinge, handle of a, plastic housing, kettle, 手板, 造型, 结构件, product you hold, handles, moulding, \
        injection mould, housing of the device, cad, prototype in wood, fits the hand, screws?, appliance, 开模, 手感, \
        把手
        ergonomics < industrial-design ~ health, office: ergonomics, ergonomic, human factors, posture, one hand, \
        with gloves, gloves, 人体工学, 人机工程, 人因, 坐姿, 戴手套, 单手, grip?, grips, handles?, tools that hate, wrist, blister, \
        tool?, hand tools, 手感, 握?, 握柄, 手腕
        furniture < design ~ wood, interior, home: furniture, furniture designer, chair?, table?, desk?, sofa, \
        bench?, bookshelf, shelf?, cabinet, wardrobe, upholstery, stool?, mattress, cabinetmaker, 家具, 家具设计, 桌椅, 椅子, \
        桌子, 沙发, 书架, 柜子, 衣柜, 凳子, 床垫, chairs, table legs, joiner, cabinet maker, 木匠, 榫卯, 板凳, bed frame, drawer?, 床?, \
        书桌, 家具设计师
        interior < design ~ architecture, home, furniture: interior, interior design, interior designer, decor, \
        decoration, renovation, refurbish, floor plan, apartment layout, wallpaper, 室内设计, 室内设计师, 软装, 装修, 户型, 墙纸, \
        翻新, 老房改造, shopping malls, hotel lobby, lobby, fitted kitchen, fitted kitchens, showroom, 商场, 酒店大堂, 样板间, 精装, \
        kitchen fitter, floorboards, paint the walls, sofa, curtains, 沙发, 窗帘, 地板, 橱柜, 厨房设计, fit out, lighting plan, \
        wall colour, acoustic panels, cosy room, empty shop, restaurant interior, rebuild the room, 改造空间, 灯光设计, 隔断, \
        吊顶, 布置
        exhibition < design ~ museum, spatial, events, stage: exhibition, exhibition designer, exhibit?, \
        exhibit design, showcase, display case, hands on station, installation, vitrine, gallery wall, curation, \
        curate, 展览, 展陈, 展览设计, 展陈设计师, 展柜, 展台, 展品, 布展, 策展, 陈列, 互动装置, 展厅, hands on, stations?, interactive exhibit, \
        gallery walls, show?, travelling exhibition, 特展, 巡展, 互动, temporary show, object labels, panel text, \
        curator, exhibition space, room in the museum, on display, visitors touch, 展板, 常设展, 互动展项
        trade-fair < exhibition, events ~ sales: trade fair, trade show, fair stand, booth, expo, stand builder, \
        展会, 展销会, 博览会, 展位, exhibition stand, stand builders, hall 7, visitors' badge, 搭建, 参展
        spatial ~ exhibition, architecture, interior: spatial, spatial storytelling, space?, room?, \
        environment design, experiential, 空间, 空间设计, 空间叙事, 沉浸式
        wayfinding < signage ~ airport, hospital, station, city: wayfinding, way finding, find the way, \
        getting lost, lost in the corridors, arrows on the wall, 导视, 寻路, 找不到路, 迷路, 指路, 导向, where the toilets are, \
        sense of direction, cannot find, could not find, which way, where is the exit, find the exit, \
        find the toilets, lost their way, signposting, 方向感, 找不到水, 找不到, 走丢, 指示牌, 指路牌, 绕?, 找厕所, 认路, 路痴, 怎么走, 走错, 出口?, \
        绕晕, arrows?, arrow?, where is the toilet, lost in the building, stairs to nowhere, floor plan, \
        you are here, exits?, 指示, 找路, 路牌, 楼层, 找不着, gets lost, which platform, way out, underground map, \
        find the ward, 箭头, 楼层图
        signage < graphic-design ~ wayfinding, icon, lettering: sign?, signage, signpost, signboard, street sign, \
        road sign, arrow?, plaque, 标识, 指示牌, 标牌, 路牌, 招牌, 标识系统, 门牌, 箭头, shopfront, shopfronts, fascia, neon, \
        neon sign, lightbox, painted sign, painted signs, hand painted, notice board, arrows?, plate on the door, \
        house numbers, 门头, 灯箱, 手写的招牌, 红漆, 霓虹, 匾?, 牌匾, 牌子?, 路标, 指路牌, 店招, sign above the door, shop window lettering, \
        enamel sign, hoarding, name plate, 告示, 警示牌
        map < graphic-design ~ geography, navigation, illustration, data-viz: map?, mapping, cartography, \
        cartographer, atlas, gis, contour?, trail map, hand drawn map, 地图?, 手绘地图, 制图, 测绘, 等高线, 地图册, line map, \
        transit map, street plan, globe, legend?, cartographic, street names, hand drawn plan, 线路图, 线网图, 地铁图, 换乘图, \
        路线?, 路书, 画地图, 走过的路, 标在图上, 积水点, contour lines, atlases, route map, compass, old maps, 路线图, 指南针, 图例, 老地图, \
        school atlas, road atlas, walking map, 地球仪, 旧地图, 地理课, mapped, folding map, route?, routes, satellite image, \
        legend of the map, gps, 绘制地图, 坐标, 定位, 街区图, 地形图
        infographic < data-viz, graphic-design ~ explain, editorial: infographic, infographics, diagram, explainer, \
        visual explanation, instruction manual, assembly instructions, manual?, 信息图, 图解, 示意图, 说明书, 安装说明, \
        one page that explains, explains in pictures, diagrams, exploded view, cutaway drawing, steps in pictures, \
        一图读懂, 剖面图, 流程图
        data-viz < data ~ infographic, map, statistics: data visualisation, data visualization, dataviz, data viz, \
        chart, graph?, dashboard, d3, plot?, 数据可视化, 可视化, 图表, 大屏, 看板, 数据图, charts, redraw charts, diagrams, \
        drew in rings, minute by minute, like trees?, timeline, heat map, scatter?, sonification, graphs, axis, \
        仪表盘, 重画一遍, 折线, k线, 曲线, 可视化工程师, plotted, visualisation, visualise, numbers into pictures, colour scale, \
        survey data, 画图, 折线图, diagram, axes, bar chart, sparkline, time series, spreadsheet into, \
        turn numbers into, picture of the data, animated map, small multiples, numbers that nobody reads, 柱状图, \
        一张图看懂, 数字堆, 表格变
        editorial < publishing ~ magazine, newspaper, illustration, graphic-design: editorial, editorial design, \
        magazine layout, art direction, art director, cover?, spread?, 编排, 杂志设计, 美术指导, 艺术指导, 封面, 内页, 书籍设计, 装帧, \
        spreads, layout artist, page layout, page designer, art director of a magazine, table of contents, 版式, 排版, \
        美编
        web-design < design ~ web, ui: web design, web designer, website, site?, web page, homepage, landing page, \
        wordpress, webflow, squarespace, 网页设计, 网页设计师, 网站, 官网, 网页, 主页, 落地页, 建站, websites, home page, static site, \
        one page site, old site, our site looks
        web! ~ software: web?, online?, internet?, website, browser, 网站, 网络?, 线上?, 互联网, 浏览器
        email-design < web-design ~ newsletter, marketing: email design, html mail, outlook, email template, \
        mailing, mailer, 邮件设计, 邮件模板, 邮件?, newsletters, inbox, mail template, subject line, 收件箱, mails that break, \
        breaks in outlook, mailing list, mailshot, 邮件排版, 群发, 电子报
        newsletter ~ email-design, writing, marketing, journalism: newsletter, substack, subscriber, weekly mail, \
        mailing list, 简报, 通讯, 邮件订阅, 周报, 订阅, subscribers, subject line, open rate, mailing, 订阅邮件, 群发
        conversation-design < ux ~ voice, chatbot, writing: conversation design, conversation designer, \
        dialogue design, ivr, 对话设计, 语音交互, telephone line, voice menu, voice menus, phone menu, keys one to, \
        press one, press two, spoken side, spoken interface, no screens, prompts, dialogues, script for the call, \
        chat replies, what the machine says, automated call, voice line, 按键, 语音菜单, 电话机器人, 话术, 对答, 应答
        chatbot < software ~ conversation-design, ai, customer-service: chatbot, bot, virtual assistant, assistant, \
        聊天机器人, 机器人客服, 智能客服, bots, assistant that answers, automatic answers, 自动回复
        voice < sound ~ conversation-design, radio, acting: voice?, voice interface, voice assistant, speech?, \
        spoken?, voiceover, voice actor, narrator, narrate, read aloud, alexa, 语音, 配音, 语音助手, 声优, 朗读, 旁白, 播报, 智能音箱, \
        out loud, narration, spoken word, audio guide, dubbing, 讲解词, 讲给, 念?, 念叨, 嗓子, 口播, 说书, 评书, 播音, 有声, \
        speech recognition, recordings, record voices, voice donors, says it aloud, ivr, spoken menu, accent?, \
        dialect, reads by ear, by ear, designs by ear, 语音识别, 录音?, 口音, 听不懂, 说话?, 导航听, 喊?, 音色, speaks to, speaker?, \
        read out, microphone, hotline menu, press one, voice over, talking device, talks back, hears?, listens to, \
        wake word, 音箱, 搭话, 听得懂, 识别, 唤醒, 话筒
        game-design < games, design: game designer, game design, level design, level designer, game mechanics, \
        puzzle, 游戏设计, 游戏策划, 关卡, 关卡设计, 玩法, 解谜, mechanics, prototype game, rules of the game, win condition, \
        balance?, narrative designer, quests, tutorial level, players learn, 规则, 数值, 新手教程, 小游戏
        fashion-design < fashion, design: fashion designer, fashion design, pattern cutter, pattern maker, \
        garment designer, 服装设计, 服装设计师, 打版, 版师, 时装设计
        textile-design < textile, design: textile designer, textile design, surface pattern, print designer, \
        fabric print, 纺织设计, 面料设计, 花型, 纹样, 图案设计, pattern?, patterns, prints?, repeat pattern, fabric designer, 染织, 图案
        jewellery < craft-making, fashion ~ metal, luxury, wedding: jewellery, jewelry, jeweller, jeweler, \
        goldsmith, silversmith, ring?, necklace, earring, bracelet, gem, gemstone, pearl, diamond?, 珠宝, 首饰, 戒指, 项链, \
        耳环, 金匠, 银匠, 银饰, 宝石, 珍珠, 钻石, 手镯, earrings, gemstones, pearls, rings?, silver, wedding ring
        landscape < architecture ~ gardening, parks, city: landscape, landscape architect, landscape design, \
        park design, planting plan, 景观, 景观设计, 园林, 造园, 景观设计师, gardens of a palace, park paths, benches, \
        playground design, 绿化, 花境, 公园设计, rain garden, promenade, park bench, hedge, paths?, green roof, 种植, 公园, 步道, \
        花坛, 海绵
        architecture < design ~ construction, city, interior: architecture, architect, building design, facade, \
        floor plan, heritage building, 建筑, 建筑师, 建筑设计, 立面, 户型图, 老建筑, bamboo building, rammed earth, village house, \
        pavilion, extension, 搭?, 盖?, 搭个, 夯土, 老屋, 建造, 建房, architects, floor plans, blueprint?, tower, staircase, \
        building permit, concrete?, courtyard, 设计院, 图纸, 外立面, 楼梯, 亭子, 院落, 报建, 楼?
        lighting < design ~ stage, interior, electrician: lighting, lighting designer, lamp, light design, lantern, \
        led, spotlight, 灯光, 灯光设计, 照明, 灯具, 台灯, 灯笼, 彩灯, 花灯, lamps, lampshade, candlelight, street lighting, \
        light plan, 路灯
        sound-design < sound, design ~ games, film, music: sound design, sound designer, foley, sound effect, \
        soundscape, field recording, mixing, 音效, 声音设计, 拟音, 声景, 混音, 录音?, 田野录音, jingles, notification sound, \
        sound logo, beeps, beep, chime, 提示音, 配乐
        stage < performing-arts, design ~ theatre, lighting, costume: stage design, set design, set designer, \
        scenography, scenographer, stage?, prop, props?, backdrop, 舞台?, 舞美, 布景, 道具, 舞台设计, 布景师, scenery, fly tower, \
        stagehand, 幕布
        costume < fashion-design ~ theatre, film, sewing: costume, costume designer, wardrobe, period dress, mask?, \
        戏服, 服装道具, 戏装, 面具, 汉服, fancy dress, cosplay, historical dress, 古装, 角色扮演服, costumes, tailor for the stage, \
        armour of paper, wigs, headdress, 服化, 头饰
        toy-design < toys, design: toy designer, toy design, plaything, 玩具设计, 玩具设计师, plush toy, toymaker, \
        wooden figures, play value, safe for under threes, 玩具, 拼装玩具, 益智, 木偶玩具
        automotive-design < cars, design: automotive designer, car designer, car interior, hmi, cockpit, \
        infotainment, dashboard, in car, 车机, 座舱, 车载, 中控, 仪表盘, 人机界面, dashboard in the car, centre screen, \
        voice in the car, warning chime, car interior designer, head up display, instrument cluster, \
        cockpit design, 座舱设计, 抬头显示, HMI设计师
        """
}
