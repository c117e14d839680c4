/// What is eaten, worn, made, sold and lived in.
enum GoodsNotions {
    /// `notion < what it is part of ~ what is near: words`; `!` marks what is too broad to say much. See `NotionTable`.
    static let table = """
        food: food, foodie, foodstuff, grocery, groceries, eat?, edible, ingredient, delicatessen, deli, nutrition, \
        snack, taste?, 食品, 吃?, 吃的, 食材, 美食, 食物, 零食, 小吃, 味道, 好吃, 吃货, 特产, 农产品, noodles, instant noodles, ramen, soup, \
        dumplings, rice bowl, canteen, snacks, 面条, 泡面, 方便面, 拉面, 饺子, 汤?, 卤味, 糕点
        gastronomy < food ~ hospitality: restaurant, restaurants, chef, cook?, kitchen?, waiter, waitress, bistro, \
        diner, canteen, menu?, dining, sous chef, tasting, michelin, gastronomy, food truck, catering, caterer, \
        pub kitchen, server?, dishes?, supper club, 餐厅, 餐饮, 厨师, 厨房?, 服务员, 菜单, 饭馆, 饭店, 食堂?, 私房菜, 后厨, 大厨, 小饭馆, 火锅, \
        点菜, 点餐, 外烩, 米其林, 馆子, tables of four, tip?, pass?, mise en place, waiters, leftover menu, kitchen hand, 端盘子, \
        洗碗, 切配, 炒粉, 开席, 上菜, dishwasher, tables for two, dinner service, tip jar, menu card, reservations, \
        kitchen brigade, 餐馆, 翻台, 堂食, 小馆子, dish washer, washes dishes, pots and pans, washed up, 刷盘子, 打烊
        cooking < food ~ gastronomy, books: cooking?, recipe, recipes, cookbook, bake, stew, home cooking, spice?, \
        spices, fermentation, ferment, pickles, jam?, soup, dumpling, noodle, noodles, sourdough, 做饭, 菜谱, 食谱, 下厨, \
        烹饪, 调料, 发酵, 泡菜, 汤?, 饺子, 面条, 拉面, 腌?, 酱?, 辣椒, 粉?, 米粉, 包子, 馒头, cooks for, pot?, pots?, stove, oven?, apron, \
        feeding, family recipe, grandma's recipe, 煮?, 炒?, 蒸?, 灶?, 锅?, 掌勺, 年夜饭, chef, kitchen?, ladle, pantry, \
        cook for, 厨师, 炖?, cook?, menu?, knife skills, noodle shop, 面馆, 灶台, 炒菜
        bakery < food ~ coffee, cooking, night: bakery, baker?, bread?, sourdough, pastry, cake?, croissant, \
        patisserie, oven?, dough, flour, bun, buns, rolls?, biscuit, cookie, pie, 面包, 面包店, 烘焙, 蛋糕, 甜品, 点心, 糕点, 烤箱, \
        面团, 面包师, 月饼, 馒头, 饼?, loaf, loaves, rye, four in the morning, crust, bakers, baguette, 面粉, 糕?, 面包房, 老面, 包子
        sweets < food ~ bakery, children: sweets, candy, chocolate, chocolatier, confectioner, praline, cocoa, \
        ice cream, gelato, dessert, sugar?, caramel, liquorice, 糖果, 巧克力, 冰淇淋, 甜点, 可可, 糖, 甜食, 冰激凌, chocolates, \
        truffles, gingerbread, 甜品, 麦芽糖, pastry chef, cake, cakes, 蛋糕, 点心
        coffee < food ~ cafe, farming: coffee?, roaster, roastery, espresso, barista, beans, latte art, \
        filter coffee, 咖啡, 烘豆, 咖啡豆, 咖啡师, 拉花, 咖啡馆, 手冲, coffee cherries, red berries, green beans, roasted, roasting, \
        cupping, grind?, grinder, coffee farm, coffee growers, washed, arabica, picking coffee, origin?, 生豆, 烘?, \
        豆子, 采果, 红果, 咖啡农, 普洱, 烘焙机, 咖啡袋, 挂耳, coffee farmers, cherries?, highlands, roast, roasts, brew, cup of, \
        cafe owner, 咖啡园, 采摘, 种咖啡, 庄园, 杯测, pickers, picking cherries, drying beds, seventeen families, altitude, \
        plantation, 咖啡果, 烘焙, 产地, 海拔, 佤族
        cafe < gastronomy ~ coffee, bakery: cafe, coffee shop, coffee house, tea room, tearoom, 咖啡馆, 咖啡店, 茶馆, 奶茶店, \
        barista counter, 茶饮, 奶茶
        tea < food ~ ceremony, farming, packaging: tea?, teas, teapot, tea garden, matcha, oolong, tea house, \
        tea plantation, tea picker, 茶, 茶叶, 茶园, 茶馆, 茶农, 乌龙, 普洱, 绿茶, 红茶, 岩茶, 白茶, 奶茶, 抹茶, 茶席, 春茶, 龙井, 茶具, leaf tea, \
        tea caddy, picking tea, tea market, kettle?, 采茶, 炒茶, 茶山, 头春, 茶饼, 茶罐, tea leaves, tea mountain, tea farmers, \
        teahouse, pu erh, green tea, white tea, black tea, steep?, 普洱茶, 茶室, 茶客, tea growers, tea tin, caddy, \
        first flush, teabag, teabags, 茶包, 茶厂, 茶商, 新茶, 老茶, tea picking, pu'er, tea ceremony
        alcohol < food ~ wine, beer, bars: alcohol, spirits?, distillery, distiller, gin, whisky, whiskey, rum, \
        vodka, mezcal, schnapps, liqueur, still house, baijiu, 酒, 白酒, 蒸馏, 威士忌, 烈酒, 酿酒, 酒厂, 黄酒, 米酒, 酒坊, brandy, \
        rice wine, drinks?, sober?, 喝酒, 酒精
        wine < alcohol ~ vineyard, gastronomy: wine?, winery, winemaker, vintage, sommelier, cork?, cellar, \
        natural wine, champagne, riesling, wine list, 葡萄酒, 红酒, 酒庄, 侍酒师, 酒窖, 香槟, clay jars, qvevri, amphora, \
        amber wine, buried jars, cellars?, grapes, harvest of grapes, bury clay jars, 陶罐, 埋罐, 酿?, 葡萄藤, amphorae, \
        buried in the yard, harvest?, corks, label for each year, amber, vintage of, bottles, sommeliers, tannin, \
        small winery, family winery, 酒标, 陶瓮, 橙酒, 自酿, 开瓶, 酒瓶, 酒农, vineyard?, orange wine, jars in the yard, 坛子, 罐子, \
        酿酒, 葡萄
        beer < alcohol ~ bars: beer?, brewery, brewer, brew, craft beer, hops?, malt, ale, lager, taproom, \
        beer garden, 啤酒, 精酿, 酿酒, 酒花, 啤酒厂, tap room, 酒厂, pub, 酿酒师
        cider < alcohol ~ orchard: cider, perry, apple juice, juice, press house, 苹果酒, 果汁, 果酒
        bars < gastronomy ~ alcohol, night, music: bar?, bars?, bartender, pub, cocktail, cocktails, \
        landlord of a pub, nightclub, club night, dj, 酒吧, 调酒, 调酒师, 鸡尾酒, 夜店, 小酒馆, 清吧, pub quiz, last orders, 酒保
        meat < food ~ livestock, gastronomy: meat?, butcher?, sausage, ham, slaughterhouse, abattoir, beef, pork, \
        steak, barbecue, bacon, 肉?, 肉铺, 香肠, 火腿, 屠宰, 牛肉, 猪肉, 烧烤, 腊肉, 肉类, 牛排, 屠夫, 杀猪, 卤肉
        vegan < food ~ sustainability, animals: vegan, vegetarian, plant based, meatless, tofu, 素食, 植物基, 豆腐, 吃素, \
        纯素, 不吃肉
        street-food < gastronomy ~ market, travel: street food, food stall, hawker, night market, kebab, takeaway, \
        snack bar, 小吃, 夜市, 路边摊, 大排档, 摊子, 煎饼, 烧饼, 早点?, 出摊, stall?, grease?, wok, steam?, skewers, broth, vendor, \
        vendors, hot dog, satay, griddle, 摊?, 支摊, 收摊, 炒粉, 串串, 臭豆腐, 烤冷面, 米粉, 泡馍, 肉夹馍, 粉店, 面馆, 早餐店, 螺蛳粉, 凉皮, 煎饼果子, \
        小摊, 油烟, 街边, street kitchen, grill?, snack stall, noodles stall, eels, fried?, grease on the fingers, 夜宵, \
        烧烤, 烤串, 小吃摊
        market < retail ~ food, vegetables, street-food: market?, market stall, market hall, farmers market, \
        flea market, stallholder, 菜市场, 集市?, 市集, 摆摊, 摊主, 摊位, 赶集, 菜场, 农贸市场, 庙会, 摊贩, vegetables and a stall, \
        stall holders, greengrocer, 卖菜, 早市, 批发市场, vendors, hawkers, small traders, stallholders, stalls, hagglers, \
        haggle, crates of fruit, fishmonger, market women, street sellers, sells from a cart, barrow, 小贩, 地摊, 嬢嬢, \
        菜贩, 赶圩, 吆喝, 讨价还价, 夜市, 农贸, stall, fruit sellers, hawker, vegetable stall, mamas, bargain, vendor's, 摊?, 小摊, \
        称?, 秤?
        food-delivery < logistics, food ~ gig-work: food delivery, meal kit, delivery rider, courier, takeaway, \
        dark kitchen, rider, 外卖, 骑手, 外卖员, 送餐, 配送, 团购, 外卖小哥, 预制菜, rain and late orders, thermal bag, riders, 送外卖, \
        差评, 超时, 取餐, couriers, doorbell, gate?, gatekeeper, guards at the gate, third floor without lift, rating?, \
        late penalty, scooter, dispatch?, algorithm, 保安, 楼栋, 单元门, 门禁, 电动车, 站长, 跑单, 接单, 送货, 不让进, delivery riders, \
        drop off, orders in, which gate, which staircase, climbs stairs, delivers food, gate codes, 小区门, 爬楼, 送到门口, \
        单子
        retail: retail, shop?, shops, store?, stores?, shopkeeper, shop window, till?, cashier, department store, \
        boutique, corner shop, shopping, merchandise, merchandising, shelf?, checkout?, shopper, retailer, 零售, 店?, \
        商店?, 店铺?, 门店?, 超市, 收银, 导购, 便利店, 橱窗, 货架, 小卖部, 店长, 开店, 小店, 杂货店, 五金店, 夫妻店, 老板?, shop fronts, sales desk, \
        opening hours, customers?, on the high street, 门脸, 柜台, 摆货, 打烊, 商场, tills, shop floor, shop assistant, \
        shelves?, queue at the till, returns?, window display, storefront, 柜姐, 店员, 铺面, 小商户, counter?
        supermarket < retail ~ food, logistics: supermarket, grocery store, groceries, self checkout, aisle, 超市, \
        便利店, 生鲜, 买菜, aisles, checkout?, trolley?, trolleys, cart?, shopping list, 货架, 收银台, 购物车, cashier, cashiers, \
        till?, tills, checkout lane, shopping basket, shelf?, shelves?, one item, conveyor belt, loyalty card, \
        staffed?, grocer, corner shop, 收银, 收银员, 结账, shopping trolley, staffed till, 卖场
        ecommerce < retail ~ web, logistics, marketing: ecommerce, e commerce, online shop, webshop, online store, \
        shopify, etsy, cart?, checkout page, marketplace, basket?, product page, buyers, 电商, 网店, 淘宝, 购物车, 下单, 平台卖家, \
        直播带货, 带货, 跨境电商, 网购, 微店, 店铺?, web shop, shopping basket, conversion, a b test, a b tests, \
        marketplace seller, orders?, returns?, click and collect, cross border, 详情页, 转化, 卖家, 出海, 跨境, 主图, 订单, 退货, 直播间
        luxury < retail ~ fashion, jewellery, watches: luxury, haute couture, high end, premium?, 奢侈品, 高端, 高定, 奢华, \
        watches for the rich, boutique, haute, 名牌
        secondhand < retail ~ sustainability, repair, vintage: second hand, secondhand, used?, thrift, \
        charity shop, pre owned, resale, jumble, swap?, hand me down, 二手, 旧货, 闲置, 旧衣, 跳蚤市场, 中古, 旧物, 以物换物, \
        hand me downs, used clothes, flea market, car boot sale, preloved, swap shop, 转手, 古着, thrift shop, 转卖
        vintage ~ antiques, secondhand, fashion: vintage, retro, nostalgic, nostalgia, 复古, 怀旧, 古着, 老物件, 老式, 年代感, \
        flea market, second hand clothes, 中古, 旧货市场
        antiques < vintage ~ restoration, collecting, museum: antique, antiques, antique dealer, auction, \
        auction house, appraisal, attic, 古董, 拍卖, 古玩, 拍卖行, 鉴定, antique shop, flea market finds, 旧货, 老物件
        collecting ~ antiques, museum, stamps: collector, collect?, collects?, collection?, hoard?, coins, 收藏, 收藏家, \
        攒?, 集邮, 收集, 藏家, keeps every, swaps?, has two hundred, owns two hundred, shoeboxes of, archive of his own, \
        archive of her own, trading with strangers, 攒了, 堆了, 收了, 一柜子, 淘?, collected, shelves full of, boxes full of, \
        every variety, hoards, complete set, rare pieces, swap?, catalogued, sorted by year, wall full of, \
        thousands of, 集齐, 藏?, 一面墙, 按年份, 几百个, 几千张, 版本, collectors, collection of, six hundred, nine thousand, \
        whole wall, glass case, private collectors, lends objects, 藏品
        stamps < collecting ~ letters-post: stamp?, stamps, philately, postage, 邮票, 集邮, 首日封, stamp collector, \
        postmark
        letters-post ~ handwriting, stamps, logistics: letter?, letters?, post?, postal, postman, postwoman, \
        envelope?, post office, mailbox, postcard, mail carrier, 信?, 信件, 邮局, 明信片, 信封, 邮政, 邮递员, 写信, 寄信, 来信, 邮差, \
        mailbag, sorting office, addressed to, handwritten letters, 回信, 寄?, letter writing, envelopes, \
        stamped letter, handwritten letter, pen pal, pen pals, postcards, sealed with, paper letters, 一封信, 书信, 邮筒, \
        笔友, 家书, 寄的信, write to each other, stamps?, parcels from, parcel, 包裹
        stationery < paper ~ handwriting, gift, office: stationery, notebook?, planner?, diary?, pen shop, \
        sticker sheets, greeting card, 文具, 笔记本, 手账, 日历, 贺卡, 胶带, 本子, fountain pen, notebooks, bullet journal, \
        pencils, rubber stamp, 钢笔, 铅笔, 橡皮章, fountain pens, eraser, 橡皮
        gift ~ retail, packaging, souvenirs: gift?, present?, gifts, hamper, birthday present, 礼物?, 礼品, 送礼, 伴手礼, \
        礼盒, 手信, greeting card, greeting cards, congratulations card, birthday card, birthdays, presents, \
        wrapping paper, 贺卡, 生日卡, 惊喜
        souvenirs < gift ~ tourism, museum, illustration: souvenir, souvenirs, museum shop, merch, merchandise, \
        fridge magnet, keepsake, 纪念品, 文创, 周边, 冰箱贴, 旅游纪念品, 文创产品, trinkets, key rings, postcards, gift shop, \
        tourist tat, 旅游品, 明信片, 伴手礼
        fashion: fashion, clothes?, clothing, garment, apparel, dress?, dresses, wear?, wardrobe, outfit, suit?, \
        couture, runway, textile brand, knitwear, jacket?, coat?, trousers, jeans, denim, shirt?, uniform?, \
        workwear, overalls, 服装?, 衣服?, 时装, 时尚, 穿搭, 穿?, 女装, 男装, 童装, 制服, 工作服, 牛仔, 裙子, 外套, 西装, 校服, blister, blisters, \
        hem, dressing?, sleeves?, 衣架, 样衣, 缝线, 码数, sizes?, fitting room, catwalk, collection?, seam?, button holes, \
        裤子, 尺码, 试衣, 走秀, 衣柜, 面料, 裁剪, garments, boutique, 秀场
        lingerie < fashion ~ womens-health, body-image: lingerie, bra, underwear, corset, swimwear, 内衣, 文胸, 泳衣, 内裤, \
        bras, 睡衣
        shoes < fashion ~ leather, craft-making: shoe, shoes?, shoemaker, cobbler, boots?, boot?, sneakers, \
        sneaker, sole, heels, orthopaedic shoes, last of a shoe, 鞋, 鞋匠, 球鞋, 靴?, 布鞋, 修鞋, 皮鞋, 鞋子, blister, blisters, \
        insole, insoles, shoelace, lace up, diabetic shoes, last?, 磨脚, 起泡, 鞋垫, 鞋带, soles, laces, heel?, toes, \
        comfortable shoes, walk in, barefoot, limp?, orthopaedic, 鞋底, 高跟, 水泡, 合脚, 赤脚, 跟鞋, trainers?, lasts, \
        stiletto, stilettos, sandal, walking shoes, 跑鞋, 高跟鞋, 鞋楦
        hats < fashion: hat?, hats, milliner, cap?, bonnet, 帽子, 制帽, 草帽
        bags < fashion ~ leather: handbag, handbags, bag maker, purse, wallet, suitcase, luggage, 包?, 包包, 手袋, 箱包, \
        行李箱, 钱包, backpack, backpacks, rucksack, 手提包, 背包
        watches < craft-making ~ luxury, repair, clocks: watch?, watches?, watchmaker, wristwatch, horology, 手表, \
        腕表, 钟表, 制表, 修表, dial, hands of a clock, tick?, 表盘, 机芯, mechanical watch, 机械表
        clocks ~ watches, restoration: clock?, clocks, clockmaker, tower clock, chime, pendulum, 钟?, 时钟, 座钟, 钟楼, \
        grandfather clock, 挂钟
        textile < craft-making ~ fashion, textile-design: textile, textiles, fabric?, cloth, yarn, thread?, weave, \
        weaver, weaving, loom, dye, dyer, dyeing, indigo, silk, linen, cotton, wool?, felt, batik, spinning, \
        tapestry, lace?, carpet?, rug, quilt, quilting, tartan, 纺织, 布?, 布料, 面料, 纱?, 线?, 织布, 织?, 染?, 扎染, 蜡染, 丝绸, 棉?, \
        麻?, 羊毛, 毛毡, 蓝染, 织机, 地毯, 蕾丝, 土布, 缂丝, 云锦, 拼布, 棉被, wax knife, resist dyeing, dye vat, vat of blue, \
        natural dyes, looms, weavers, spinning wheel, embroidered, ikat, kente, 染缸, 染布, 靛蓝, 蜡刀, 一缸蓝, 绣?, 苗绣, 蚕丝, \
        麻布, 纺?, 刺绣, wax?, dip?, dips, vat, vats, woven, tablecloth, resist, miao, 花布
        knitting < textile ~ sewing: knit, knitting, knitter, crochet, sweater, jumper, mittens, socks, wool shop, \
        needles, 编织, 毛线, 织毛衣, 毛衣, 钩针, 围巾, 针织, 袜子, jumpers, sock?, sock yarn, shawl, shawls, mitten, cardigan, \
        rows?, rip back, cast on, purl, skein, ravelry, wool?, pattern repeat, stitch count, knits, cable stitch, \
        围脖, 拆了重织, 棒针, 毛线团, 织围巾, 帽子?, 披肩, 图解?, pattern charts, stitch?, yarn, scarf, hooks?, 织?, 针法, 手织, stitches, \
        ripped it back, rip it back, grid from, in waiting rooms, 线团
        sewing < textile ~ fashion, repair: sew, sewing, seamstress, tailor?, tailoring, needle?, stitch?, \
        stitching, mend?, mending, alterations, sewing machine, hem, dressmaker, zip?, button up, 缝纫, 裁缝, 针线, 缝?, \
        补衣服, 缝补, 改衣服, 裁剪, 旗袍, 缝纫机, alter?, darning, patch?, quilt, patchwork, 改衣, 补衣, 拼布, 锁边
        embroidery < textile ~ sewing, folk-art: embroidery, embroider, embroiderer, cross stitch, sampler, 刺绣, 绣?, \
        绣娘, 苏绣, 十字绣, 湘绣, 蜀绣, 苗绣, embroidered, needlework, 绣花
        folk-art < art ~ intangible-heritage, craft-making: folk art, folk, folklore, paper cutting, paper cut, \
        kite, kites, lantern festival, 民间艺术, 剪纸, 窗花, 风筝, 年画, 民俗, 泥人, 糖画, 面塑, 民间, 扎灯, woodblock, new year prints, \
        lanterns, lion dance, 灯笼, 舞狮, 泥塑, 庙会
        intangible-heritage < heritage ~ craft-making, folk-art, mentoring: intangible heritage, traditional craft, \
        old craft, dying craft, folk craft, inherited craft, 非遗, 传承人, 手艺?, 老手艺, 传统工艺, 传承, 传统手艺, 失传, 手艺人, \
        handed down, passed down, last master, last masters, grandmother's craft, craft of her grandmother, \
        no apprentices, old trade, not a souvenir, not souvenirs, 传下来, 祖传, 外婆传, 学徒, 后继无人, 老师傅?, 非遗传承, 不是旅游品, 老字号, \
        old crafts, mountains of guizhou, learned it in the family, last to know, handed on, \
        two hundred years together, villages where, grandmother taught, not the tablecloth with, souvenir shops, \
        not for tourists, masters are old, 传了几代, 没人学, 家传
        craft-making!: craft, crafts, handmade, handicraft, craftsman, craftsperson, artisan, maker?, makers?, \
        handwork, workshop floor, bench work, tool?, tools?, 手工, 手作, 手工艺, 匠人?, 工匠?, 手艺?, 手工坊, 作坊, 工坊, 师傅?, scales?, \
        drying loft, bench?, workshop?, hands?, 木料, 木匠, 打格子
        pottery < craft-making ~ ceramics-tiles, art: pottery, potter, ceramic, ceramics, ceramicist, clay, kiln, \
        glaze, porcelain, stoneware, wheel thrown, mug, tableware, earthenware, bowl?, 陶艺, 陶瓷, 瓷器, 陶, 窑, 釉?, 拉坯, \
        青花, 紫砂, 瓷, 景德镇, 烧窑, 柴烧, 杯子, 碗?, 餐具, kilns, tile works, drying loft, wheel?, glazed, wood fired, shard, \
        slip?, throwing?, pots?, pot?, terracotta, learns clay, 学做陶, 窑火, 窑口, 泥巴, 揉泥, 上釉, 素烧, 开窑, 泥料, 烧制, 龙泉青瓷, 青瓷, \
        陶土, 驻留, thrown pots, 泥?, 龙窑, 手作
        ceramics-tiles < construction ~ pottery: tile?, tiles?, mosaic, brick, bricks, terrazzo, 瓷砖, 砖?, 马赛克, 瓦?, \
        花砖, tile works, azulejo, azulejos, glazed tiles, encaustic, 琉璃瓦
        glass < craft-making ~ windows, art: glass?, glassblower, glassblowing, stained glass, leaded window, 玻璃, \
        吹玻璃, 琉璃, 彩窗, windows of a church, furnace
        windows ~ glass, construction: window?, windows?, glazier, 窗户, 门窗
        metal < craft-making ~ manufacturing, jewellery: metal?, steel, iron?, blacksmith, forge, smith, anvil, \
        welder, welding, foundry?, casting?, brass, copper, tin?, aluminium, locksmith, sheet metal, knife?, \
        knives, knife maker, cutlery, sharpening, 金属?, 钢?, 铁?, 铁匠, 锻造, 焊?, 焊工, 铸造, 铜?, 铝?, 打铁, 锁匠, 钢铁, 刀?, 菜刀, 磨刀, \
        铜器, 锡?, steelworks, lathe, scrap metal, 炼钢, 车床, 铜匠
        bells < metal ~ music, religion: bell?, bells?, bell ringer, bellfounder, carillon, church tower, 钟?, 铃?, \
        铸钟, 铃铛, 编钟, bell founder, church bell, 钟声
        wood < craft-making ~ forest, furniture, construction: wood?, wooden?, woodwork, woodworking, carpenter, \
        carpentry, joiner, joinery, timber?, plywood, plank, carve, carving, whittle, woodturning, veneer, \
        cabinetmaker, planing, sawdust, 木?, 木头?, 木工, 木匠, 木材, 木作, 榫卯, 雕刻, 木雕, 刨子, 实木, 竹木, carpenter's bench, \
        wooden box, planks, timber frame, 木料, 打家具, 刨?, 木板, 榫?, plane?, chisel, carved, 凿?, woodworker
        bamboo < craft-making ~ wood, weaving-baskets: bamboo, rattan, 竹?, 竹编, 竹子, 竹器, 藤?, 藤编, 篾匠, bamboo weaving, \
        bamboo strips, 竹篾, bamboo weaver, 竹匠, 毛竹
        weaving-baskets < craft-making ~ bamboo, textile: basket?, baskets, basketry, basket weaver, wicker, \
        willow, straw?, raffia, 编筐, 篮子, 草编, 柳编, 编织, willow rods, basket maker, 藤编, 竹编, 篾匠
        leather < craft-making ~ shoes, bags: leather, tanner, tannery, saddler, hide?, suede, bookbinding leather, \
        皮革, 皮具, 皮匠, 皮料, 牛皮, belts?, 鞣?, 鞣制
        paper < craft-making ~ print, books, stationery: paper?, papermaker, papermaking, origami, cardboard, \
        handmade paper, pulp, wallpaper, paper engineer, pop up book, fold?, 纸?, 造纸, 宣纸, 纸艺, 折纸, 手工纸, 纸雕, 立体书, 油纸伞, \
        paper only, paper card, cut paper, 纸箱, 纸板, cardboard model, paper cut, paper mill, folded paper, 剪纸
        bookbinding < craft-making ~ books, paper, restoration: bookbinding, bookbinder, binding, hand bound, 装帧, \
        装订, 线装, spine of the book, endpapers, 手工书
        lacquer < craft-making: lacquer, lacquerware, varnish, gilding, gilder, 漆器, 大漆, 漆艺, 漆?, 金缮, 髹漆
        candles < craft-making ~ gift: candle, candles, wax, soap?, soap maker, 蜡烛, 香皂, 手工皂, 肥皂, wick, 香薰
        umbrella < craft-making: umbrella?, parasol, umbrellas, fan maker, 伞?, 雨伞, 扇子, 油纸伞
        toys < children ~ games, toy-design, wood: toy, toys, wooden toys, doll, dolls, teddy bear, \
        building blocks, lego, rattle?, dollhouse, plush, model railway, jigsaw, jigsaw puzzle, 玩具, 积木, 娃娃, 毛绒, 拼图, \
        木玩具, 玩偶, 乐高, 公仔, 布偶, with tickets?, pretend?, dress up, paper boats, 过家家, soft toy, stuffed toy, \
        wooden blocks, blocks?, teddy, toy box, puppets, small hands, things to hold, cuddly, hold in the hand, \
        puppet?, play corner, waiting room toys, 抓在手里, 小手
        games: game?, games, gamer, gaming, video game, video games, computer game, console, indie game, steam, \
        mobile game, player?, players, unity?, unreal, pixel art, 游戏?, 手游, 玩家?, 独立游戏, 电子游戏, 主机, 游戏公司, 像素画, 网游, 单机, \
        levels?, boss fight, cut scene, save point, npc, quest, loot, gacha, character class, gems?, match three, \
        playtest, playtesting, controller, 关卡, 抽卡, 氪金, 通关, 角色扮演, 副本, 存档, 打怪, 道具, 肉鸽, 联机, 像素, ranked?, ladder?, \
        diamond rank, lobby, guild, joystick, gamepad, level up, 段位, 排位, 钻石, 上分, 开黑, 手柄, 游戏厅, 端游, gamers, playable, \
        shooter, shooters, respawn, high score, studio of games, indie studio, play together, esport, league?, \
        tablet game, little puzzle, 玩?, 射击
        board-games < games ~ illustration, toys, family: board game, board games, card game, tabletop, dice?, \
        playing cards, role playing, dungeons, meeple, puzzle, escape room, 桌游, 卡牌, 骰子, 剧本杀, 密室, 棋牌, 密室逃脱, 狼人杀, 扑克, \
        cards?, boxed game, expansion?, box cover?, rule book, rulebook, meeples, tokens?, board?, \
        cardboard heroes, players?, game night, game box, next box, deck of cards, card deck, playing pieces, \
        game designer of boxes, print and play, essen fair, 盒盖, 桌面游戏, 规则书, 牌组, 一局, 盒子?, 开团, 棋盘, box of games, \
        game nights, cardboard, counters, designer game, party game, 纸牌, 聚会游戏, 规则, forty pieces of card, \
        pieces of card, card games, fight over in the break, publisher of games, play at home, own two hundred, \
        five minutes a round, fold out, 盒面, 一盒, 牌?, 开一局
        chess < games: chess, chess club, grandmaster, go game, bridge club, checkers, 国际象棋, 象棋, 围棋, 棋, 棋手, 下棋, \
        五子棋, pawn, checkmate, knight?, rook, elo, endgame, chess coach, chess set, 将军?, 棋谱, 棋盘, blindfold, \
        board in her head, opening?, pawns, bishop?, queen?, rating?, grandmasters, commentary, \
        broadcast of a tournament, 盲棋, 残局, 开局, 对弈, position?, the bar beside the board, candidates' tournament, \
        tournament, resigned in, moves?, blitz, board?, opening theory, castling, check?, stalemate, 棋局, 对局, 候选人赛, \
        走棋
        mahjong < games: mahjong, 麻将, mah jong, tiles?, 牌桌, 棋牌室
        quiz < games ~ education: quiz, crossword, crosswords, sudoku, pub quiz, trivia, word game, riddle, 谜语, 填字, \
        数独, 灯谜, 字谜, quiz night, riddles, 猜谜, 问答, 竞猜, puzzle?, puzzles, brain teaser, 谜?, 智力题
        vr < games, software ~ three-d: vr, ar, virtual reality, augmented reality, mixed reality, headset, \
        immersive, hologram, 虚拟现实, 增强现实, 头显, 沉浸式, 元宇宙, virtual world, glasses that show, augmented, 眼镜端, 眼镜看
        materials!: material?, materials, fibre, composite, 材料?, 质感?, 工艺?, 原料
        manufacturing: factory?, factories, manufacturing, manufacture, production line, assembly line, plant?, \
        machine shop, industrial, worker?, foreman, shift?, warehouse floor, machine operator, lathe, conveyor, \
        lean?, 工厂, 制造, 生产线, 流水线, 车间, 工人, 厂?, 代工, 加工, 工业, 车床, 师傅?, 产线, 班组, 打工, right hand?, machine took, \
        lost a finger, night shift at the, tool maker, 机器伤, 工伤, 断指, shop floor workers, shifts?, factory floor, \
        injection mould, 开模, 打样, 倒班, workers on the line, machine operators, plant manager, 厂里, 老厂
        machines ~ mechanical, manufacturing: machine?, machines?, machinery, engine?, motor?, excavator, crane?, \
        forklift, digger, 机器?, 发动机, 设备, 挖掘机, 叉车, 吊车, 机床, 起重机, 塔吊, presses, operate a machine, 操作台
        mining < manufacturing ~ geology: mine?, mining, miner, coal, quarry, shaft, ore, pit?, 矿?, 采矿, 矿工, 煤?, 矿山, \
        煤矿, miners, 井下, lithium, 采石
        oil-gas < energy ~ mining: oil?, petroleum, gas?, oil rig, refinery, petrol, pipeline, 石油, 天然气, 油田, 炼油, \
        加油站, drilling, petrol station, gas station
        chemistry < science ~ biotech, manufacturing: chemistry, chemist, chemical, chemicals, laboratory, lab, \
        reagent, paint?, adhesive, 化学, 化工, 试剂, 涂料, 化学家, lab coat, formula?, solvents, test tubes, 配方
        energy: energy?, power?, electricity?, grid?, power plant, utility?, hydropower, nuclear, meter, \
        smart meter, energy bill, 能源, 电力, 电网, 电?, 发电, 水电, 核电, 电表, 电费, 电站, 停电, kilowatts, tariffs, tariff, bills?, \
        boiler?, power cut, 千瓦, 电价, 水电费, electricity bill, kilowatt, heat pump, gas bill, 抄表, 热泵, power station, \
        power grid, meter reading, blackout, 用电
        solar < energy ~ climate: solar, photovoltaic, solar panel, solar power, 太阳能, 光伏, 太阳能板, solar panels, \
        panels on the roof, balcony power, sun power, 屋顶发电
        wind-power < energy ~ climate, ocean: wind power, wind farm, wind turbine, offshore wind, turbines, 风电, 风力, \
        风机, wind turbines, wind park, rotor, 风车, 风场
        heating < energy ~ home, plumbing: heating, heat pump, boiler, radiator, insulation, thermostat, \
        chimney sweep, chimney, firewood, stove fitter, 供暖, 暖气, 热泵, 锅炉, 地暖, 保温, 烟囱, 取暖, cold flat, stove heating, 炉子
        batteries < energy ~ cars, electronics: battery?, batteries, charging station, charger, charging?, lithium, \
        电池, 充电, 充电桩, 锂电, charge point, charging cable, range anxiety, plug in, charging stop, kilowatt hours, 充电站, \
        续航, 换电, 没电
        plumbing < construction ~ water, heating, repair: plumber, plumbing, pipe?, pipes?, leak?, drain?, toilet?, \
        bathroom, tap?, 水管, 水管工, 漏水, 管道, 马桶, 卫生间, 水暖, 下水道, leaky tap, dripping, wrench, boiler man, 水龙头, 疏通
        toilets ~ plumbing, public-health, accessibility: toilet?, toilets, restroom, lavatory, loo, public toilet, \
        厕所, 公厕, 卫生间, 如厕, third room, changing table, cubicle, urinal, flush?, queue for the ladies, nowhere to go, \
        hold it in, handwash, 公共卫生间, 第三间, 憋哭, 憋尿, 进厕所, 上厕所, 旱厕, 无障碍厕位, 蹲坑, 母婴室, potty, public convenience, \
        washroom, 洗手间, 蹲位, 马桶, 小便, 第三卫生间, 憋?
        electrician < construction ~ energy: electrician, wiring, socket, fuse?, cable?, 电工, 电线, 插座, 布线, fuse box, \
        switch?, cables, 开关, 保险丝
        construction: construction, building site, builder, scaffold, scaffolding, bricklayer, mason, stonemason, \
        roofer, roof?, roofs, plasterer, painter and decorator, concrete?, cement, contractor, site manager, \
        tradespeople, tradesman, craftsmen, 建筑, 工地, 施工, 泥瓦匠, 瓦工, 屋顶, 混凝土, 水泥, 装修, 包工头, 脚手架, 盖房, 工程队, 石匠, 油漆工, 粉刷, \
        工友, 农民工, mortar, crane?, hard hat, foundations, roofers, 砖?, 木工, 工头
        elevator ~ construction, accessibility, machines: elevator, elevators, lift?, lifts?, escalator, \
        lift engineer, 电梯, 扶梯, 加装电梯, 梯?, lift button, lift buttons, stuck in the lift, elevator shaft, 梯控, 困在电梯, \
        stuck between floors, 困梯
        bridges < infrastructure ~ civil-engineering: bridge?, bridges?, viaduct, tunnel, 桥?, 隧道, 廊桥, suspension, \
        footbridge, 大桥, 天桥
        infrastructure ~ civil-engineering, government, energy: infrastructure, public works, road works, sewer, \
        基础设施, 市政, 修路, 管网
        restoration < craft-making ~ heritage, antiques, art: restoration, restorer, restore?, conservator, \
        conservation of paintings, fresco, old paintings, patina, 修复, 修复师, 文物修复, 古籍修复, 修缮, 壁画, 补?, restored, \
        restores, faded fresco, varnish, old masters, 古画, 补全
        repair ~ craft-making, sustainability, machines: repair, repairs, fix?, fixing?, mend?, repairer, \
        repair cafe, spare part, right to repair, tinkerer, tinker, bicycle repair, broken things, handyman, 维修, \
        修理, 修?, 修补, 修东西, 配件, 坏了, 师傅上门, 家电维修, watch and key repair, takes apart, take apart, soldered, worn out, \
        second life, 修表, 配钥匙, 拆开, 拆?, 补?, 焊?, mends, mended, watchmaker's bench, screwdriver, spare parts, \
        took apart, fixed it, fix things, glue, solder, soldering, toolbox, box of tools, apprentice, \
        master's tools, rescue old, put together again, tinkers, 修好, 修修补补, 拆了, 装回去, 工具箱, 师傅修, 零件, 螺丝, 修理铺, 老师傅?, \
        spring?, springs, screw?, shutter, shutters, taken apart, oil that, workbench, old camera, cameras, \
        watch repair, basement workshop, 拧螺丝, 快门, 弹簧, 拆解, 拆过, 修相机, 老相机, 螺丝刀, 师傅
        cleaning ~ home, hospitality: cleaning, cleaner, cleaners, laundry, laundrette, washing, dry cleaning, \
        housekeeper, housekeeping, mop, soap?, window cleaner, dishwasher, 清洁, 保洁, 洗衣, 洗衣店, 干洗, 家政, 阿姨?, 打扫, 保洁员, \
        环卫, bucket?, cleaning lady, scrub floors, detergent, dusting, hoover, 拖地, 扫地, 清洁工, 阿姨打扫
        home!: home?, house?, household, apartment?, flat?, room?, living room, kitchen?, domestic?, 家?, 房子?, 家居, \
        公寓?, 住宅, 客厅?, 厨房?, 居家
        smart-home < home ~ iot, hardware: smart home, home automation, smart lock, doorbell, thermostat, \
        vacuum robot, appliance, appliances, washing machine, fridge, 智能家居, 智能锁, 扫地机器人, 家电, 洗衣机, 冰箱, 小家电, \
        kettle that talks, wake word, light switch, 智能音箱, 门锁
        housing ~ real-estate, rent, government, home: housing, social housing, housing association, \
        cooperative housing, co housing, estate, tower block, council flat, tenement, homeless?, 住房, 保障房, 公租房, 小区, \
        老小区, 合租, 合作住宅, roof over their heads, flat hunting, shelter?, sleeping rough, empty flats, 无家可归, 安居, 流浪
        rent < housing ~ law, real-estate: rent, rental, tenancy, tenant, tenants, landlord, lease?, \
        rental contract, flat hunting, eviction, deposit?, subletting, 租房, 租客, 房东, 租约, 租赁, 押金, 房租, 中介, 退租, 租金, \
        eviction notice, housing act, mould on the wall, mould?, flatmate, rent control, tenant union, viewing?, \
        no fault eviction, notice to quit, 被赶出来, 涨租, 黑中介, 群租, 搬了几次家, 二房东, evicted, evictions, put out, \
        bailiff at the door, landlords, deposit back, damp flat, letting agent, rent rise, tenants' union, sublet, \
        赶出来, 合租, 搬家, 被赶, letter from the owner, owner of the flat, owner of their flat, lawful letter, \
        notice to leave, thrown out of the flat, thrown out, flat, flats?, landlord's, tenants' association, \
        rent increase, lodger, put out on the street, housing law, 退房, 赶人, 涨房租, 合同到期, 搬走, 清退
        real-estate ~ housing, construction, finance: real estate, estate agent, realtor, property?, \
        property manager, letting agent, broker, mortgage, 房地产, 房产, 中介, 物业, 买房, 楼盘, 置业, 卖房, 二手房, viewing, listing?, \
        listings, floor plan, square metres, house prices, buyer?, 看房, 户型, 房价, 房贷
        moving-house ~ home, logistics: moving house, removal, removals, movers, relocation, 搬家, 搬家公司, \
        boxes everywhere, new flat, removal van, moved in, change of address, 打包, 新家
        """
}
