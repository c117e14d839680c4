/// Land, water, weather, plants and animals, and what people do out there.
enum NatureNotions {
    /// `notion < what it is part of ~ what is near: words`; `!` marks what is too broad to say much. See `NotionTable`.
    static let table = """
        nature!: nature?, wild?, wilderness, outdoor?, outdoors, outside?, landscape, ecology, 自然?, 野外, 户外?, 生态, 大自然
        outdoors < nature ~ camping, hiking, climbing, mountains: outdoors, outdoor gear, outdoor brand, \
        expedition, backpack, rucksack, survival, bushcraft, 户外?, 户外装备, 探险, 背包, 野外生存, 露营装备
        camping < outdoors ~ hiking, travel: camping, camp?, campsite, tent?, stove, sleeping bag, campfire, \
        bivouac, caravan, camper van, motorhome, 露营, 帐篷, 扎营, 营地, 炉子, 睡袋, 篝火, 房车, tents, rucksack, wild camping, \
        under the stars, hammock, 天幕, 户外?
        hiking < outdoors ~ mountains, camping, map: hike, hiking, hiker, walking?, walker?, trail?, trek, ramble, \
        footpath, hut to hut, pilgrimage, on foot, waymark, 徒步, 远足, 爬山, 步道, 登山, 驴友, 走路, 山路, 沟里, 走山, trails?, \
        waymarks, waymarked, long distance path, rucksack, blisters on the way, 徒步路线, 登山杖, 路标, 背包, hikers, \
        backpack, 登山口
        climbing < outdoors, sport ~ mountains: climb, climbing, climber, bouldering, rope, crag, belay, alpinist, \
        mountaineer, mountain guide, 攀岩, 登山, 攀登, 抱石, 岩壁, 山岩, 绳索, 向导, rock face, a fall from, harness, chalk bag, \
        crimps, abseil, summit push, 岩馆, 摔下, 攀?, climbers, bolts?, boulder, climbing hall, finger strength, 爬墙, \
        ropes, 攀冰
        mountains < nature ~ hiking, winter-sport, avalanche: mountain, mountains, hill?, alp, alps, alpine, peak?, \
        summit, glacier, valley?, hut, 山?, 大山, 山里?, 进山, 高山, 雪山, 山顶, 山区, 冰川, 山谷, 高原, ridge?, huts, pass?, scree, \
        crampons, ropes, mountaineer, sherpa, 登山, 山脊, 垭口, 徒步, mountain service, hiking trails
        avalanche < mountains ~ rescue, winter-sport, weather: avalanche, snowpack, beacon, snow slide, 雪崩, 雪层, \
        under the snow, buried, transceiver, avalanche bag, off piste, 雪下, 被埋, avalanche dog, probe?, buried alive, \
        slope?, slopes, fresh snow, ski touring, mountain rescue, dog that digs, search dog, 雪坡, 雪板, 搜救犬, 埋在雪, 野雪, \
        山地救援, avalanches, buried in snow, fifteen minutes, snow slab, 积雪
        winter-sport < sport ~ mountains, snow, tourism: winter sport, ski, skiing, skier, ski resort, ski lift, \
        lift pass, chairlift, slope?, piste, snowboard, sledge, sled, cable car, gondola, apres ski, biathlon, \
        cross country skiing, ski jump, 滑雪, 滑雪场, 雪场, 雪票, 缆车, 雪道, 单板, 双板, 冰雪, 雪季, 开板, 雪具, 索道, lift queue, ski pass, \
        slopes, snowpark, ski school, ski patrol, snow cannon, 魔毯, season pass, snowboarders, snow gun, 雪友
        ice-skating < winter-sport ~ children, snow: skating, ice skating, skate, skater, ice rink, rink, \
        ice hockey, figure skating, curling, ice?, 滑冰, 溜冰, 冰场, 冰面, 花样滑冰, 冰球, 上冰, 冰刀, 冰壶, skating rink, skates, \
        blades?, first time on ice, hockey, 花滑, on the ice, first time on the ice
        snow ~ winter-sport, weather, mountains: snow?, winter?, snowfall, frost, ice?, cold?, sledge, 雪?, 冬天?, 下雪, \
        冰?, 寒冷, 冰冻, 积雪, snowflake, sleet, snowed in, blizzard, powder, snow plough, ice and snow, 冰雪, 雪花, 铲雪
        arctic < nature ~ snow, indigenous: arctic, antarctic, polar?, antarctica, northern lights, tundra, sami, \
        reindeer, iceberg, 极地, 北极, 南极, 极光, 冰山, 驯鹿, 科考站, greenland, svalbard, ice floe, 科考
        weather < science ~ climate, snow, storm, farming: weather?, forecast, meteorology, meteorologist, rain?, \
        sleet, fog, hail, wind?, temperature?, thunder, barometer, weather station, 天气, 气象, 预报, 天气预报, 雨?, 雾?, 冰雹, \
        气温, 雷?, 下雨, 观测, drizzle, downpour, puddles, umbrella?, cold front, isobars, windsock, storm warning, \
        thermometer, rain gauge, 暴雨, 晴?, 降温, 寒潮, 刮风, 积水, 雨补, 打伞, gust?, frost, heatwave, forecast icon, rain radar, \
        degrees?, humid, 雨夹雪, 毛毛雨, 阵风, 霜?, 高温, 降雨, 阴天, 台风, climate station, forecaster, wind chill, weather vane, \
        met office, 气象站, 气象员, 天气图标, 风力, 晴雨, forecasts, sunshine, 打雷, 彩虹
        storm < weather ~ disaster, insurance: storm?, hurricane, typhoon, flood, tornado, gale, cyclone, 风暴, 台风, \
        暴雨, 洪水, 龙卷风, 大风, 内涝, cellars, roof tiles, trees on cars, 屋顶掀, 树倒, storm damage, trees down, roofs off, \
        flooded cellar, cars under trees, gale warning, 台风过后, 刮倒, 屋顶, 倒树
        air-quality < weather ~ environment, sensors: air quality, smog, pollution, particulate, fine dust, \
        exhaust?, 空气质量, 雾霾, 污染, pm2.5, 尾气, particulates, soot, exhaust fumes, pollen, 口罩, 粉尘, 花粉
        climate < environment ~ weather, energy, sustainability: climate?, climate change, global warming, carbon, \
        co2, emissions, heat wave, net zero, 气候, 气候变化, 碳排放, 碳?, 碳中和, 减排, 高温, carbon footprint, sea level, \
        glaciers melt, 碳足迹, 冰川, warming, footprint, glacier, 变暖, 低碳
        environment! < nature ~ climate, sustainability: environment?, environmental, conservation, nature reserve, \
        biodiversity, habitat, ecosystem, rewilding, national park, ranger, 环保, 环境?, 保护区, 生物多样性, 栖息地, 国家公园, 护林员, \
        湿地, pollution, plastic in the sea, litter picking, river clean up, species, 污染, 净滩, 物种, 生态保护
        sustainability < environment ~ recycling, repair, secondhand: sustainability, sustainable, green?, eco, \
        footprint, circular, zero waste, 可持续, 环保, 低碳, 零废弃, 绿色?, 循环经济
        recycling < sustainability ~ repair, plastic: recycle, recycling, waste?, rubbish?, garbage, trash?, bin?, \
        landfill, compost, sorting?, scrap?, 回收, 垃圾?, 垃圾分类, 废品, 堆肥, 废料, 垃圾桶, scrap dealer, waste pickers, \
        waste picker, rag and bone, tricycle, cardboard boxes?, bottles?, collects bottles, deposit bottles, bins?, \
        refuse?, skip?, litter, tip?, incinerator, what we throw away, 收废品, 拾荒, 捡瓶子, 三轮, 纸板, 瓶子?, 垃圾车, 分拣, 打包站, \
        回收站, 旧货, 破烂, scrap collector, rubbish collector, cardboard collector, bottles for money, sorting plant, \
        informal economy, junk, 纸箱, 废旧
        plastic < materials ~ recycling, ocean: plastic, polymer, microplastics, single use, refill?, 塑料, 一次性, 替换装, \
        plastic bags, microplastic, bottles?, packaging waste, 塑料袋, 吸管, 限塑
        ocean < nature ~ fish, ships, beach, diving: ocean, sea?, marine, coast, coastal, tide?, tides, reef, \
        coral, kelp, seaweed, whale, dolphin, marine biologist, 海?, 海洋, 大海, 海岸, 潮汐, 珊瑚, 鲸?, 海豚, 海边, 海藻, 海带, reefs, \
        seabed, salt water, jellyfish, plankton, whales, seal?, seals, shipwreck, coastline, fishery, 礁?, 海底, 赶海, \
        海豹, 渔民, 海水, harbour?, bay, 潮水, 海风, 海里, 海湾
        beach < ocean ~ tourism, swimming, surfing: beach, seaside, shore?, sand?, lifeguard, island, 海滩, 沙滩, 海边, \
        岛?, 救生员, 海岛, 赶海, sandcastle, deck chair, promenade, dunes?
        diving < sport ~ ocean, swimming: diving, diver, scuba, snorkel, freediving, underwater, wreck?, 潜水, 浮潜, \
        水下, 沉船, 自由潜, dive?, dives, diver's licence, diving licence, diving licences, reef, reefs, coral, corals, \
        wetsuit, oxygen bottle, fins, below the surface, under the surface, seagrass, kelp, 潜水证, 下水, 珊瑚礁, 珊瑚, 礁?, \
        海底, 气瓶, divers, tank?, tanks?, transect, transects, go down and look, marine station, dive boat, 下潜, 潜店
        surfing < sport ~ ocean, beach: surf, surfing, surfer, wave?, windsurf, kitesurf, paddle board, 冲浪, 浪?, \
        风筝冲浪, 桨板, breaks?, swell?, wax?, board shorts, dawn patrol, 浪点, in the water before, wetsuit, board wax, \
        longboard, shortboard, line up?, break?, reef break, surf school, surf camp, waves?, catch a wave, \
        tide table, paddle out, barrel, offshore wind, 冲浪板, 浪人, 追浪, boards?, shore break, waves are best, \
        best waves, surf lodge, bunk?, salt in the hair, beach camp, 块板, 板?, 浪最好, 下水, 冲浪营, 开浪
        sailing < sport ~ ocean, ships: sail?, sailing, sailor, yacht, regatta, boat?, dinghy, mast, marina, knot?, \
        帆船, 航海, 游艇, 水手, 帆?, 赛艇, rope?, knots?, helm?, harbour?, boat yard, 扬帆, 桅杆, 船坞, sails?, rigging?, jib, \
        skipper, 出海
        rowing < sport ~ rivers, sailing: rowing, rower, oar, kayak, canoe, paddle, rafting, dragon boat, 划船, 皮划艇, \
        独木舟, 赛艇, 桨?, 龙舟, 漂流, oars?, rowing boat, coxswain, boathouse, rowers
        rivers < nature ~ rowing, water, fish: river?, stream, lake, canal, lock?, waterway, bank?, estuary, barge, \
        pond, 河?, 江?, 湖?, 运河, 溪?, 河流, 长江, 河道, 池塘, houseboat, lock keeper, ferry over the river, locks?, 跑船, 船闸, 驳船, \
        水路, barges, canals, riverbank, upstream, towpath, inland waterways, houseboats, narrowboat, 河边, 上游, 内河, \
        waterways, moor, mooring, moorings, 码头, 停靠
        water < nature ~ rivers, plumbing, infrastructure: water?, drinking water, well?, spring?, water supply, \
        groundwater, irrigation, sewage, tap?, 水?, 饮用水, 水井, 自来水, 供水, 污水, 水质, 灌溉, fountain, bottle refill, \
        well digger, pump?, hand pump, water meter, tap water, kettles?, leaking, 水龙头, 打水, 井?, 水表, 水厂, 找不到水, wells, \
        thirst?, 饮水, 用水, 水源
        fish < food, animals ~ ocean, rivers, fishing: fish?, seafood, salmon, trout, herring, cod, oyster, mussel, \
        crab, shrimp, lobster, fishmonger, aquaculture, fish farm, 鱼?, 海鲜, 水产, 养鱼, 渔业, 三文鱼, 虾?, 蟹?, 牡蛎, 鱼贩, 生蚝, 鱼塘, \
        aquarium, koi, carp, 鲑鱼, 鲤鱼, 金鱼, 鱼苗, sushi, oysters, mussels, 带鱼
        fishing < outdoors ~ fish, ocean, rivers, ships: fishing, fisherman, fisher, angler, angling, fishing rod, \
        net?, trawler, fishing boat, catch of the day, skipper, 钓鱼, 渔民, 渔船, 渔网, 出海, 打鱼, 捕鱼, 垂钓, 船老大, fishermen, \
        nets, rod?, bait, 渔港, 鱼竿
        aquarium ~ fish, zoo, museum: aquarium, fish tank, jellyfish, 水族馆, 鱼缸, 海洋馆, 水母, sharks behind glass, \
        seahorse
        forest < nature ~ wood, hunting, environment: forest, forestry, tree?, woods, woodland, lumber, logging, \
        forester, sawmill, oak, pine?, bark, canopy, 森林, 林业, 树?, 树木, 护林, 林场, 竹林, 伐木, 古树, 树林, moss and mud, \
        chainsaw, planting trees, ranger station, woodsman, 护林员, 种树, 林子, 树苗, acacia, acacias, plant a row, \
        planted trees, tree planting, saplings, sapling, seedlings, reforestation, stump?, loggers, ranger, \
        undergrowth, birch, beech, trunk?, 造林, 防沙, 松树, 树冠, 胡杨, 梭梭, forests, foresters, trees?, stands?, \
        timber road, rangers, clearing, seedling, plant trees, tree nursery, fire crew, 防火, 栽树
        wildfire < disaster ~ forest, firefighting: wildfire, forest fire, bushfire, 山火, 森林火灾, wildfires, \
        smoke over, fire crew, crews, fire line, burning forest, bush fire, controlled burn, fire tower, \
        helicopter can land, 林火, 火场, 扑火
        mushrooms ~ forest, food, foraging: mushroom, mushrooms, fungus, fungi, mycelium, truffle, 蘑菇, 菌子, 松露, 真菌, \
        菌, 采菌, spores, forage, chanterelle, 香菇, basket of mushrooms, poisonous mushroom, 松茸, 采蘑菇, 见手青
        foraging < outdoors ~ mushrooms, forest, herbs: foraging, forage, wild herbs, berries, wild food, 采摘, 野菜, \
        采药, 野果, 采野菜, wild garlic, berries in the forest, nettles, 挖笋
        herbs < plants ~ traditional-medicine, food, tea: herb, herbal, medicinal plant, herbalist, spice garden, \
        草药, 中草药, 药材, 香草, 采药, thyme, chamomile, mint, herb garden, 艾草, 薄荷
        plants < nature ~ gardening, flowers, science: plant?, botany, botanist, botanical, botanic garden, seed?, \
        seeds, herbarium, leaf?, houseplant, succulent, moss, fern, 植物, 植物学, 种子, 植物园, 标本, 绿植, 多肉, 苔藓, 叶子
        gardening < plants ~ landscape, farming, balcony: garden?, gardening, gardener, allotment, vegetable patch, \
        greenhouse, lawn, hedge, prune, pruning, seedling, nursery garden, 园艺, 花园, 种菜, 园丁, 菜地, 温室, 阳台种菜, 修剪, 菜园, \
        苗圃, 种花, compost heap, rhubarb, beans, weeds, trowel, community garden, 浇水, 施肥, 种豆, 除草, pots?, watering?, \
        secateurs, compost, bulbs, tubers, rake?, seedlings, plant a row, perennial, mulch, bathtub?, shrubs, 浇花, \
        盆?, 花盆, 园子, 球根, 多肉, 堆肥, seed?, seeds, watering can, beds?, balcony garden, lavender, 播种
        balcony ~ gardening, home: balcony, roof terrace, rooftop, 阳台, 屋顶, 天台, 露台, window box, pots on the balcony, \
        tomatoes on the balcony, 窗台
        flowers < plants ~ gardening, wedding, gift: flower?, flowers, florist, bouquet, rose?, tulip, wreath, \
        peony, orchid, flower shop, 花?, 花店, 花艺, 鲜花, 玫瑰, 花束, 花艺师, 兰花, 牡丹, 插花, 花农, tulips, roses, petals, \
        cut flowers, wreaths
        farming: farm?, farmer, farming, agriculture, agricultural, agtech, crop?, crops, field?, harvest?, \
        tractor, grower, growers, sow?, plough, plow, barn, maize, corn, soil?, fertiliser, smallholder, \
        agronomist, yield?, rural, grain?, wheat, 农业, 农民, 种地, 农场, 庄稼, 农田, 拖拉机, 收成, 收割, 田?, 土壤, 化肥, 农技, 玉米, 小麦, 农户, \
        种植, 三农, 助农, 种田, 地里, colza, oilseed, row of beans, silo, combine harvester, hay, straw?, ox, \
        irrigation ditch, farmhand, drought, sowing, reap, fields of, cassava, cocoa farm, cash crop, \
        village cooperative, 油菜, 采果, 产地, 大棚, 收麦, 播种, 寨子, 佃?, 麦子, 棉花, 甘蔗, 烟叶, 耕?, 农资, 旱?, cucumbers, cucumber, \
        polytunnel, greenhouse, greenhouses, tomato growers, seeds, pesticide, irrigation, farmers, farmhouse, \
        livestock, dry season, rainy season, village fields, vegetables growers, 黄瓜, 棚?, 菜农, 温室, 浇灌, 滴灌, 种子, 农药, \
        丰收, 寿光, 番茄, 果农, 茶农, 种菜, 返乡, goats, millet, smallholders, extension worker, plot of land, seed bag, pickers, \
        harvest record, buckets of fruit, no signal in the field, mud, muddy boots, tractors, 红薯, 合作社, 种植户, 采收, 下地, \
        田间, 泥巴, fields?, tomatoes, 老乡, 棚里, 灌溉, 农机, 菜地, 田里
        orchard < farming ~ fruit, cider: orchard, apple tree, fruit grower, fruit tree, pomology, 果园, 果树, 果农, 苹果园, \
        橘园, apples, pears, cherry trees, plum, cider, picking season, 苹果, 梨?, 樱桃, 采摘, apple trees, cherries?, \
        plums, fruit picker, grafting, 嫁接, 桃?
        fruit < food ~ orchard, farming, market: fruit?, apple, pear, cherry, orange?, lemon, berry, strawberry, \
        banana, mango, plum, peach, citrus, watermelon, 水果, 苹果, 橙子, 柠檬, 草莓, 香蕉, 芒果, 桃?, 橘子, 荔枝, 西瓜, 脐橙, 樱桃, \
        oranges, strawberries, lychee
        vegetables < food ~ gardening, farming, market: vegetable, vegetables, tomato, potato, cabbage, onion, \
        carrot, pumpkin, salad, greens, vegetable box, 蔬菜, 番茄, 土豆, 白菜, 洋葱, 萝卜, 南瓜, 菜?
        olives < farming ~ food, orchard, oil-food: olive, olives, olive oil, olive grove, olive press, 橄榄, 橄榄油, \
        press the olives, harvest of olives, mill?, 榨油, cold pressed
        oil-food < food ~ olives: cooking oil, oil press, oil mill, rapeseed, sunflower, sesame oil, 食用油, 榨油, 菜籽油, \
        香油, 油坊
        vineyard < farming ~ wine: vineyard, vine, grape, winegrower, vintage, 葡萄园, 葡萄, 酿酒葡萄, vines, rows of vines, \
        pruning, grapes, 葡萄藤, 采葡萄
        rice < farming ~ food: rice, paddy, rice terrace, sake rice, 水稻, 大米, 稻田, 梯田, 稻米, 插秧, 稻?, paddies, \
        rice terraces, rice field, rice noodles, 稻谷
        livestock < farming, animals ~ dairy, meat: livestock, cattle, cow?, cows, goat, goats, sheep?, pig?, pigs, \
        herd, herder, shepherd, wool?, flock, ranch, pasture, nomad, calf, lamb, milking, 畜牧, 牛?, 羊, 猪?, 牧民, 放羊, \
        牧场, 草原, 牧羊, 养猪, 养牛, 羊群, 养殖, 游牧, herders, steppe, yak, yaks, yurt, ger, dung, 草场, 牦牛, 羊倌, 蒙古包, 挤奶, 马背, barn, \
        牛羊, 奶牛, 放牧
        dairy < food ~ livestock, cheese: dairy, milk?, butter?, cream?, yoghurt, yogurt, creamery, 奶?, 牛奶, 乳制品, \
        黄油, 酸奶, 奶牛, milking parlour, churn?, curd, 奶站, 奶酪, milkman, dairy farmer, 挤奶, 奶农
        cheese < dairy ~ food, gastronomy: cheese?, cheesemaker, cheddar, mozzarella, rind, cheese cellar, 奶酪, 芝士, \
        cheese wheels, maturing, raw milk, goat cheese, alpine dairy, 乳酪
        poultry < livestock ~ farming: chicken, hen, hens, egg?, eggs?, poultry, duck, goose, geese, coop, turkey?, \
        鸡, 鸡蛋, 养鸡, 鸭, 鹅, 家禽, 土鸡, 鸡舍, chickens, ducks, henhouse, 养鹅
        bees < animals ~ honey, farming, insects: bee, bees, beekeeper, beekeeping, hive, apiary, pollinator, \
        swarm, bumblebee, 蜜蜂, 养蜂, 养蜂人, 蜂箱, 授粉, 蜂农, 蜂群, colony, colonies, queen?, queens?, drone?, hives, smoker?, \
        frames?, wax?, sting, waggle, blossom, travelling with hives, brood, microphones in the hive, 赶花, 油菜, 槐花, \
        蜂王, 摇蜜, 蜂场, 转场, 追花, 花期, 蛰?, beekeepers, honeycomb, swarms, nectar, pollen, varroa, bee house, buzzing, 采蜜, \
        花粉, 蜂蜜, 巢?, 花海, 赶花人, comb, hum, hums, buzz, 蜂, 蜜源, 蜂巢
        honey < food ~ bees: honey, beeswax, mead, honeycomb, 蜂蜜, 蜂蜡, 蜜, jar of honey, acacia honey, \
        rapeseed honey, 槐花蜜, 油菜蜜, 荆条, 椴树
        insects < animals ~ bees, science, nature: insect, insects, butterfly, moth, beetle, ant, dragonfly, \
        firefly, fireflies, mosquito, entomologist, entomology, bug collection, cricket, silkworm, 昆虫, 蝴蝶, 甲虫, 蚂蚁, \
        萤火虫, 蛾?, 蚊子, 虫子, 蟋蟀, 蚕, 标本, butterflies, beetles, ants, 蜻蜓
        spiders < insects: spider, scorpion, web of a spider, 蜘蛛
        birds < animals ~ nature, forest: bird?, birds, birder, birdwatching, ornithology, ornithologist, owl, \
        eagle, falcon, nest, migration, swallow?, stork, crane bird, parrot, pigeon, feather?, binoculars, \
        birdsong, dawn chorus, 鸟?, 观鸟, 鸟类, 猫头鹰, 鹰, 候鸟, 鸟巢, 鹦鹉, 鸽子, 燕子, 羽毛, 鸟叫, 望远镜, 白鹭, 仙鹤, 信鸽, eleven nests, \
        ringing birds, dawn walk, ornithologists, swifts, hide in the reeds, twitcher, 鸟窝, 喂鸟, 观鸟会, 鸟叫声, wader, \
        waders, gull, gulls, heron, crane?, sparrow, warbler, robin, wren, starling, blackbird, goose, geese, swan, \
        plover, sandpiper, curlew, spoonbill, kingfisher, cuckoo, tern?, puffin, hawk, beak, bill?, wingspan, \
        plumage, feathers, feathered, nest box, nest boxes, nesting, ringing?, thermos?, bird hide, flock, migrate, \
        migratory, mudflat, mudflats, wetland, wetlands, spotting scope, count them?, 麻雀, 鹭?, 鸥?, 海鸥, 喜鹊, 迁飞, 滩涂, \
        湿地, 翅膀, 鸟鸣, 观鸟点, 嘴像, 勺子?, 勺嘴鹬, 鹤?, 雁?, 大雁, 杜鹃, 翠鸟, 巢箱, 环志, 拍到过, birdwatcher, birdwatchers, hide?, nests, \
        migration of birds, shorebird, shorebirds, tides?, lens?, owls, swift?, pairs left, ringing station, wings, \
        水鸟, 潮间带, 鸻鹬, 蹲点, 迁徙, 数鸟
        animals! < nature ~ pets, vet, wildlife: animal?, animals?, creature, beast, 动物, 小动物, 兽?, paw, paws, tail?, \
        zoo keeper, 爪?, 尾巴
        wildlife < animals ~ environment, hunting, zoo: wildlife, wolf, wolves, bear, bears, fox, deer, badger, \
        hedgehog, bat?, bats, beaver, lynx, elephant, lion, tiger, panda, monkey, safari, poacher, camera trap, \
        otter, squirrel, 野生动物, 狼, 熊, 狐狸, 鹿?, 刺猬, 蝙蝠, 大象, 狮子, 老虎, 熊猫, 猴子, 红外相机, 雪豹, 松鼠, elephants, leopard, \
        poachers, habitat, tracks?, national park, rewilding, squirrels, 栖息地, 保护区, 野猪, 獾?, 江豚, 巡护
        zoo < animals ~ wildlife, museum, children: zoo, zookeeper, enclosure, keeper?, 动物园, 饲养员, elephant, \
        elephants, enclosures, keepers?, giraffe, lion, tiger, panda, monkeys, feeding time, railings, \
        animal signs, feeding, 大象, 老象, 象?, 老虎, 熊猫, 狮子, 猴?, 长颈鹿, 栏杆, 笼?, 饲养, 展牌, 兽舍, panels at the cage, aquarium, \
        visitors stand, one animal, species panel, 笼舍, 看动物, 园区
        reptiles < animals: reptile, snake, lizard, turtle, tortoise, frog, toad, newt, amphibian, crocodile, \
        dinosaur, 爬行动物, 蛇, 蜥蜴, 龟, 青蛙, 两栖, 壁虎
        dinosaurs ~ geology, museum, children: dinosaur, dinosaurs, fossil, fossils, palaeontology, paleontologist, \
        bones in stone, 恐龙, 化石, 古生物
        pets < animals ~ vet, dogs, cats: pet, pets, pet shop, pet food, pet owner, animal shelter, rescue animals, \
        adopt a pet, furry, hamster, rabbit, guinea pig, 宠物, 毛孩子, 毛孩, 萌宠, 宠物店, 宠物医院, 流浪动物, 仓鼠, 兔子, 领养, 铲屎官, 毛孩到家, \
        litter, bowl?, pet owners, fur, 猫粮, 狗粮, 宠物主
        dogs < pets ~ training-animals: dog?, dogs, puppy, hound, leash, dog walker, dog trainer, guide dog, \
        kennel, terrier, 狗, 狗狗, 犬?, 遛狗, 小狗, 导盲犬, 训犬, 训狗, bark?, walkies?, lead?, 汪?, 溜狗, avalanche dog, search dog, \
        sniffs, barks, puppies, dog owner, dog school, fur?, 搜救犬, 狗子, 柴犬, 流浪狗, paw, paws, walks the dog, 牵绳, 警犬
        cats < pets: cat, cats, kitten, litter box, cattery, 猫, 猫咪, 猫粮, 小猫, 撸猫, 流浪猫, 猫毛, purr, whiskers, \
        nine lives, 猫砂, 喵?, purring, tomcat, feline, cat hair, 橘猫, 主子, 猫奴, 布偶, litter?, cat cafe, 铲屎官
        training-animals ~ dogs, horses: animal trainer, dog training, obedience, 驯兽, 训犬师
        vet < health ~ pets, animals, livestock: vet, vets, veterinarian, veterinary, veterinary clinic, \
        animal hospital, animal clinic, sick animals, spay, neuter, 兽医, 宠物医院, 动物医院, 宠物医生, 给动物看病, 绝育, cat, cage?, \
        vaccination for cats, pet owner, 打疫苗, 猫咪看病, 宠物主人, cat clinic, frightened cats, whiskers, carrier box, \
        animal patients, vaccinate pets, surgery for dogs, 猫医院, 应激, 航空箱, 猫包, 看病的猫, 狗看病, vaccinate a cat, 看病
        horses < animals ~ sport, livestock: horse?, horses, pony, stable?, riding?, rider, equestrian, saddle?, \
        farrier, hoof, racehorse, mare, foal, riding school, donkey, 马?, 骑马, 马术, 马场, 马鞍, 马厩, 赛马, 骑手, 驴?, \
        riding lesson, jockey, hooves, bridle
        hunting < outdoors ~ wildlife, forest: hunt, hunting, hunter, gamekeeper, rifle, deer stalking, 打猎, 猎人, 狩猎
        geology < science ~ mining, mountains, volcano: geology, geologist, rock?, rocks?, mineral, minerals, \
        crystal, sediment, stone collection, 地质, 岩石, 矿物, 水晶, 石头?, 地质学家, fossils, crystals, stones in a drawer, 化石
        volcano < geology ~ disaster: volcano, lava, eruption, crater, geyser, hot spring, 火山, 熔岩, 温泉, 喷发
        earthquake < disaster ~ geology: earthquake, seismic, quake, tremor, tsunami, 地震, 海啸, 余震, 震后, drill?, \
        tremors, magnitude, aftershock, aftershocks, rubble, evacuate, emergency bag, emergency kit, \
        under the table, wave came, seismograph, shelter?, 应急包, 疏散, 演练, 避难, 废墟, 防震, sea goes back, the wave came, \
        what to grab first, evacuation, drill twice a year, shake?, 逃生, 避难所, 防灾
        caves < nature ~ geology, climbing: cave, caves, caving, cavern, stalactite, potholing, 洞穴, 溶洞, 探洞
        desert < nature ~ travel: desert, dune, oasis, camel, sahara, 沙漠, 绿洲, 骆驼, 戈壁, well?, dry wells, \
        took the well, sandstorm, drought, sand dunes, dunes, nomads, camels, shelterbelt, green belt, green wall, \
        drylands, sahel, 沙尘, 治沙, 防沙, 缺水, 干旱, 风沙, 梭梭, 沙丘, sand?, dry season, rainy season, well dried, 沙子, 雨季, 旱季
        astronomy < science ~ space: astronomy, astronomer, star?, stars?, telescope, planet, planets, planetarium, \
        observatory, night sky, stargazing, comet, eclipse, galaxy, moon?, light pollution, dark sky, milky way, \
        天文, 星星, 望远镜, 行星, 天文台, 星空, 观星, 天文馆, 月亮, 银河, 日食, 流星, northern sky, dobsonian, shooting star, orion, 看星星, 流星雨, \
        starry, telescopes, meteor, constellations, astronomers, look at stars, 光污染, 星座, 追星?, 暗夜, star map
        space < science ~ astronomy, satellites, aviation: space?, space agency, rocket, astronaut, launch?, \
        spacecraft, mars, orbit?, 航天, 太空, 火箭, 宇航员, 飞船, 火星, 发射, lander, mission control, space station, \
        satellite dish, moon landing, 卫星, 空间站, 月球, rockets, launch pad, moon mission
        satellites < space ~ map, telecom: satellite, satellites, remote sensing, earth observation, \
        ground station, 卫星, 遥感, antenna, orbit?, downlink, telemetry, from space, 地面站, 轨道
        light-dark ~ astronomy, lighting: darkness, dark?, candle, night?, nocturnal, moonlight, 黑暗, 蜡烛, 夜晚, 深夜?, \
        夜里?, 夜班
        sky ~ astronomy, aviation, weather: sky?, cloud?, horizon, 天空?, 云?
        """
}
