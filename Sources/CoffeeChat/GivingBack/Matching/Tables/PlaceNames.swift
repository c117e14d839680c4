/// Countries, regions and towns, each below what it lies in.
enum PlaceNames {
    /// `where: place/other name=languages spoken there, place …`. See `MatchPlaceTable`.
    static let table = """
        world: europe/european/eu/欧洲/欧盟, asia/asian/亚洲, africa/african/非洲, north america/北美, \
        latin america/latin american/south america/拉美/南美/拉丁美洲, oceania/pacific/大洋洲, middle east/gulf/中东
        europe: united kingdom/uk/britain/british/great britain/英国=english, ireland/irish/爱尔兰=english, \
        france/法国=french, germany/德国=german, austria/austrian/奥地利=german, \
        switzerland/swiss/瑞士=german+french+italian, netherlands/holland/the netherlands/荷兰=dutch, \
        belgium/belgian/flanders/比利时=dutch+french, luxembourg/卢森堡=french+german, spain/西班牙=spanish, \
        portugal/葡萄牙=portuguese, italy/意大利=italian, greece/希腊=greek, scandinavia/nordic/nordics/北欧, \
        baltics/baltic/波罗的海, poland/波兰=polish, czechia/czech republic/捷克=czech, slovakia/斯洛伐克=slovak, \
        hungary/匈牙利=hungarian, romania/罗马尼亚=romanian, bulgaria/保加利亚=bulgarian, croatia/克罗地亚=croatian, \
        slovenia/斯洛文尼亚=slovenian, serbia/塞尔维亚=serbian, ukraine/乌克兰=ukrainian, russia/俄罗斯=russian, \
        malta/马耳他=english, cyprus/塞浦路斯=greek, albania/albanian/阿尔巴尼亚, bosnia/波黑, iceland/冰岛=icelandic, \
        georgia country/tbilisi/格鲁吉亚=georgian
        scandinavia: norway/挪威=norwegian, sweden/瑞典=swedish, denmark/丹麦=danish, finland/芬兰=finnish, lapland/拉普兰, \
        faroe islands/faroe/法罗群岛=faroese
        baltics: estonia/tallinn/tartu/爱沙尼亚=estonian, latvia/riga/拉脱维亚=latvian, \
        lithuania/vilnius/kaunas/立陶宛=lithuanian
        united kingdom: england/英格兰, scotland/scottish/苏格兰, wales/威尔士=welsh+english, northern ireland/北爱尔兰
        england: london/伦敦, manchester/曼彻斯特, birmingham/伯明翰, leeds/利兹, bristol/布里斯托, brighton/布莱顿, liverpool/利物浦, \
        newcastle/纽卡斯尔, sheffield/谢菲尔德, nottingham/诺丁汉, leicester/莱斯特, oxford/牛津, cambridge/剑桥, york, bath, \
        norwich, exeter, plymouth, southampton, cornwall/康沃尔, falmouth, stoke, hull, devon, margate, hastings, \
        kent, yorkshire, lake district/湖区, whitby, penzance
        scotland: edinburgh/爱丁堡, glasgow/格拉斯哥, aberdeen/阿伯丁, dundee, inverness, orkney, shetland, hebrides, skye, \
        stornoway
        wales: cardiff/卡迪夫, swansea, aberystwyth, bangor
        northern ireland: belfast/贝尔法斯特, derry
        ireland: dublin/都柏林, cork, galway/戈尔韦, limerick
        france: paris/巴黎, lyon/lyons/里昂, marseille/马赛, toulouse/图卢兹, nantes/南特, bordeaux/波尔多, lille/里尔, rennes, \
        strasbourg/斯特拉斯堡, grenoble, nice france, montpellier, brittany/布列塔尼, provence/普罗旺斯, normandy, dijon, \
        annecy, brest, burgundy/勃艮第
        germany: berlin/柏林, hamburg/汉堡, munich/慕尼黑, cologne/科隆, frankfurt/法兰克福, stuttgart/斯图加特, leipzig/莱比锡, \
        dresden/德累斯顿, bremen/不来梅, hanover/hannover, nuremberg, dusseldorf/杜塞尔多夫, weimar/魏玛, freiburg, kiel, \
        rostock, bavaria/巴伐利亚, karlsruhe, aachen, essen, bonn, lubeck, black forest/黑森林, kassel, jena, ulm
        austria: vienna/维也纳, graz/格拉茨, linz/林茨, salzburg/萨尔茨堡, innsbruck/因斯布鲁克, tyrol/tirol/蒂罗尔
        switzerland: zurich/苏黎世, geneva/日内瓦, basel/巴塞尔, bern/伯尔尼, lausanne/洛桑, lucerne, davos, zermatt, st gallen, \
        chur
        netherlands: amsterdam/阿姆斯特丹, rotterdam/鹿特丹, utrecht/乌得勒支, the hague/海牙, eindhoven/埃因霍温, groningen, \
        delft/代尔夫特, leiden, haarlem, maastricht, arnhem, nijmegen
        belgium: brussels/布鲁塞尔, antwerp/安特卫普, ghent/根特, bruges, liege, leuven
        spain: madrid/马德里, barcelona/巴塞罗那, valencia/瓦伦西亚, seville/塞维利亚, bilbao/毕尔巴鄂, malaga, granada, zaragoza, \
        san sebastian, galicia, canary islands/tenerife, mallorca, catalonia/加泰罗尼亚, basque country, \
        santiago de compostela, vigo, cadiz, salamanca
        portugal: lisbon/里斯本, porto/波尔图, evora, coimbra, braga, madeira, azores/亚速尔, faro
        italy: rome/罗马, milan/米兰, turin/都灵, florence/佛罗伦萨, venice/威尼斯, naples/那不勒斯, bologna/博洛尼亚, genoa/热那亚, \
        palermo, sicily/西西里, sardinia, bolzano, tuscany/托斯卡纳, trieste, verona, matera, bari, padua, dolomites/多洛米蒂
        greece: athens/雅典, thessaloniki, crete/克里特
        norway: oslo/奥斯陆, bergen/卑尔根, trondheim, tromso/特罗姆瑟, stavanger, alesund, narvik, bodo, lofoten/罗弗敦, \
        svalbard/斯瓦尔巴
        sweden: stockholm/斯德哥尔摩, gothenburg/哥德堡, malmo/马尔默, uppsala, kiruna, umea, lund
        denmark: copenhagen/哥本哈根, aarhus, odense, aalborg, greenland/格陵兰
        finland: helsinki/赫尔辛基, tampere, turku, oulu, rovaniemi, espoo
        iceland: reykjavik/雷克雅未克, akureyri
        poland: warsaw/华沙, krakow/cracow/克拉科夫, gdansk/格但斯克, wroclaw, poznan, lodz
        czechia: prague/布拉格, brno/布尔诺, ostrava
        slovakia: bratislava, kosice
        hungary: budapest/布达佩斯, debrecen
        romania: bucharest, cluj, timisoara, iasi
        bulgaria: sofia bulgaria, plovdiv, varna
        croatia: zagreb, split croatia, rijeka, dubrovnik
        slovenia: ljubljana, maribor
        serbia: belgrade, novi sad
        ukraine: kyiv/kiev/基辅, lviv/利沃夫, odesa/odessa, kharkiv
        russia: moscow/莫斯科, saint petersburg/圣彼得堡
        malta: valletta
        cyprus: nicosia, limassol
        north america: united states/usa/us/america/american/states/美国=english, canada/canadian/加拿大=english, \
        caribbean/加勒比
        united states: new york/nyc/brooklyn/manhattan/queens/纽约, california/加州, texas/德州, massachusetts/麻省, \
        washington state, oregon/俄勒冈, colorado/科罗拉多, illinois, florida/佛罗里达, michigan/密歇根, pennsylvania, ohio, \
        minnesota, wisconsin, iowa, georgia, north carolina, tennessee, arizona, utah, nevada, new mexico, montana, \
        idaho, wyoming, maine, vermont, new hampshire, connecticut, rhode island, new jersey, maryland, virginia, \
        louisiana, missouri, kansas, nebraska, kentucky, alabama, mississippi, arkansas, oklahoma, south carolina, \
        indiana, alaska/阿拉斯加, hawaii/honolulu/夏威夷, washington dc/dc/华盛顿, west virginia, south dakota, north dakota, \
        delaware, east coast/东海岸, west coast/西海岸, midwest/中西部, puerto rico
        california: san francisco/bay area/sf/旧金山/湾区, los angeles/洛杉矶, san diego/圣地亚哥, oakland/奥克兰加州, san jose/圣何塞, \
        sacramento, berkeley/伯克利, silicon valley/硅谷, fresno, santa cruz
        texas: austin/奥斯汀, houston/休斯顿, dallas/达拉斯, san antonio, el paso
        massachusetts: boston/波士顿, cambridge massachusetts, worcester, somerville
        washington state: seattle/西雅图, tacoma, spokane
        oregon: portland/波特兰, eugene, bend oregon
        colorado: denver/丹佛, boulder/博尔德, aspen
        illinois: chicago/芝加哥
        florida: miami/迈阿密, tampa, orlando/奥兰多, jacksonville, key west
        michigan: detroit/底特律, ann arbor, grand rapids
        pennsylvania: philadelphia/费城, pittsburgh/匹兹堡
        ohio: cleveland, columbus, cincinnati
        minnesota: minneapolis/明尼阿波利斯, saint paul, duluth
        wisconsin: madison, milwaukee
        iowa: des moines
        georgia: atlanta/亚特兰大, savannah
        north carolina: raleigh, durham, charlotte, asheville
        tennessee: nashville/纳什维尔, memphis
        arizona: phoenix/凤凰城, tucson, flagstaff
        utah: salt lake city/盐湖城, moab
        nevada: las vegas/拉斯维加斯, reno
        new mexico: santa fe, albuquerque, taos
        louisiana: new orleans/新奥尔良
        missouri: st louis, kansas city
        maryland: baltimore/巴尔的摩
        connecticut: hartford, new haven
        alaska: anchorage, juneau, fairbanks
        new york: buffalo new york, rochester, ithaca, albany
        montana: bozeman, missoula
        canada: toronto/多伦多, vancouver/温哥华, montreal/蒙特利尔, calgary/卡尔加里, ottawa/渥太华, quebec/魁北克=french, halifax, \
        winnipeg, edmonton, nova scotia, victoria, banff, whistler, british columbia, alberta, ontario, \
        newfoundland, yukon, nunavut
        caribbean: jamaica/kingston/牙买加=english, cuba/havana/古巴=spanish, bahamas/nassau/巴哈马=english, \
        trinidad/特立尼达=english, barbados/巴巴多斯=english, dominican republic/santo domingo=spanish, haiti/海地=french
        latin america: mexico/mexican/墨西哥=spanish, brazil/brazilian/巴西=portuguese, \
        argentina/argentinian/阿根廷=spanish, chile/chilean/智利=spanish, peru/peruvian/秘鲁=spanish, \
        colombia/colombian/哥伦比亚=spanish, ecuador/quito/厄瓜多尔=spanish, uruguay/montevideo/乌拉圭=spanish, \
        bolivia/la paz/玻利维亚=spanish, costa rica/哥斯达黎加=spanish, guatemala/危地马拉=spanish, panama/巴拿马=spanish, \
        venezuela/caracas=spanish, paraguay/asuncion=spanish, patagonia/巴塔哥尼亚, andes/安第斯, amazon basin/亚马孙
        mexico: mexico city/墨西哥城, guadalajara, monterrey, oaxaca/瓦哈卡, puebla, merida, tijuana, queretaro
        brazil: sao paulo/圣保罗, rio de janeiro/rio/里约, recife, porto alegre, salvador, belo horizonte, curitiba, \
        brasilia, manaus, florianopolis, fortaleza
        argentina: buenos aires/布宜诺斯艾利斯, rosario, cordoba, mendoza, bariloche
        chile: santiago/圣地亚哥智利, valparaiso
        peru: lima/利马, cusco/cuzco/库斯科, arequipa
        colombia: bogota/波哥大, medellin/麦德林, cali, cartagena
        asia: greater china/大中华, japan/日本=japanese, south korea/korea/韩国=korean, india/indian/印度=hindi+english, \
        southeast asia/东南亚, south asia/南亚, central asia/中亚, mongolia/ulaanbaatar/蒙古=mongolian
        greater china: china/中国/国内/大陆=mandarin, hong kong/hk/香港=cantonese+english+mandarin, taiwan/台湾=mandarin, \
        macau/澳门=cantonese+portuguese
        taiwan: taipei/台北, kaohsiung/高雄, tainan/台南, taichung/台中, hualien/花莲
        china: beijing/北京, shanghai/上海, tianjin/天津, chongqing/重庆, guangdong/广东, zhejiang/浙江, jiangsu/江苏, fujian/福建, \
        sichuan/四川/川西/云贵川, yunnan/云南/云贵川, guizhou/贵州/云贵川, hunan/湖南, hubei/湖北, henan/河南, hebei/河北, shandong/山东, \
        shanxi/山西, shaanxi/陕西, liaoning/辽宁, jilin/吉林, heilongjiang/黑龙江, northeast china/东北, inner mongolia/内蒙古/内蒙, \
        xinjiang/新疆, tibet/西藏/拉萨/lhasa, qinghai/青海/西宁, gansu/甘肃, ningxia/宁夏/银川, guangxi/广西, hainan/海南, jiangxi/江西, \
        anhui/安徽, yangtze delta/江浙沪/长三角/江南, pearl river delta/珠三角/大湾区, northwest china/西北, southwest china/西南
        guangdong: guangzhou/广州, shenzhen/深圳, foshan/佛山, dongguan/东莞, zhuhai/珠海, shantou/汕头, chaozhou/潮州/潮汕, \
        zhongshan/中山, huizhou/惠州
        zhejiang: hangzhou/杭州, ningbo/宁波, wenzhou/温州, shaoxing/绍兴, jiaxing/嘉兴, yiwu/义乌, jinhua/金华, zhoushan/舟山, \
        taizhou/台州, moganshan/莫干山, huzhou/湖州, quzhou/衢州, lishui/丽水, longquan/龙泉
        jiangsu: nanjing/南京, suzhou/苏州, wuxi/无锡, yangzhou/扬州, nantong/南通, changzhou/常州, yixing/宜兴, xuzhou/徐州
        fujian: xiamen/厦门, fuzhou/福州, quanzhou/泉州, wuyishan/武夷山, zhangzhou/漳州, anxi/安溪, ningde/宁德, jinjiang/晋江, \
        putian/莆田
        sichuan: chengdu/成都, mianyang/绵阳, leshan/乐山, yibin/宜宾, zigong/自贡, ganzi/甘孜, dujiangyan/都江堰, liangshan/凉山
        yunnan: kunming/昆明, dali/大理, lijiang/丽江, xishuangbanna/西双版纳, shangri la/香格里拉, tengchong/腾冲, puer city/普洱市
        guizhou: guiyang/贵阳, zunyi/遵义, qiandongnan/黔东南, kaili/凯里, tongren/铜仁, rongjiang/榕江
        hunan: changsha/长沙, zhangjiajie/张家界, zhuzhou/株洲, xiangxi/湘西, liuyang/浏阳
        hubei: wuhan/武汉, yichang/宜昌, enshi/恩施, jingzhou/荆州
        henan: zhengzhou/郑州, luoyang/洛阳, kaifeng/开封
        hebei: shijiazhuang/石家庄, zhangjiakou/张家口/崇礼, tangshan/唐山, baoding/保定, qinhuangdao/秦皇岛, chengde/承德
        shandong: qingdao/青岛, jinan/济南, yantai/烟台, weifang/潍坊, weihai/威海, zibo/淄博, rizhao/日照, linyi/临沂
        shanxi: taiyuan/太原, datong/大同, pingyao/平遥
        shaanxi: xi'an/xian/西安, yan'an/延安, yulin/榆林
        liaoning: shenyang/沈阳, dalian/大连, anshan/鞍山
        jilin: changchun/长春, jilin city/吉林市, yanbian/延边
        heilongjiang: harbin/哈尔滨, mudanjiang/牡丹江, mohe/漠河, yabuli/亚布力
        inner mongolia: hohhot/呼和浩特, hulunbuir/呼伦贝尔, baotou/包头, ordos/鄂尔多斯
        xinjiang: urumqi/乌鲁木齐, kashgar/喀什, altay/阿勒泰, yili/伊犁
        gansu: lanzhou/兰州, dunhuang/敦煌, jiayuguan/嘉峪关, tianshui/天水
        guangxi: nanning/南宁, guilin/桂林, yangshuo/阳朔, beihai/北海, liuzhou/柳州
        hainan: haikou/海口, sanya/三亚
        jiangxi: nanchang/南昌, jingdezhen/景德镇, ganzhou/赣州, wuyuan/婺源
        anhui: hefei/合肥, huangshan/黄山, jingxian/泾县, wuhu/芜湖
        japan: tokyo/东京, osaka/大阪, kyoto/京都, sapporo/札幌, hokkaido/北海道, fukuoka/福冈, nagoya/名古屋, okinawa/冲绳, kobe/神户, \
        nara/奈良, kanazawa/金泽, hiroshima/广岛, sendai/仙台, yokohama/横滨
        south korea: seoul/首尔, busan/釜山, jeju/济州
        india: mumbai/bombay/孟买, delhi/new delhi/德里, bangalore/bengaluru/班加罗尔, chennai/金奈, kolkata/calcutta/加尔各答, \
        pune/浦那, hyderabad/海得拉巴, ahmedabad, jaipur, kerala/kochi, goa, lucknow, assam, darjeeling, himalaya/喜马拉雅
        southeast asia: singapore/新加坡=english+mandarin, malaysia/马来西亚=malay+english+mandarin, thailand/泰国=thai, \
        vietnam/越南=vietnamese, indonesia/印尼/印度尼西亚=indonesian, philippines/菲律宾=tagalog+english, cambodia/柬埔寨=khmer, \
        myanmar/缅甸=burmese, laos/老挝=lao
        malaysia: kuala lumpur/吉隆坡, penang/槟城
        thailand: bangkok/曼谷, chiang mai/清迈, phuket/普吉
        vietnam: hanoi/河内, ho chi minh city/saigon/胡志明/西贡, da nang/岘港, hoi an
        indonesia: jakarta/雅加达, bali/巴厘岛, bandung, yogyakarta/日惹
        philippines: manila/马尼拉, cebu/宿务
        south asia: pakistan/karachi/lahore/巴基斯坦=urdu, bangladesh/dhaka/孟加拉=bengali, \
        sri lanka/colombo/斯里兰卡=sinhala, nepal/kathmandu/尼泊尔=nepali, bhutan/不丹
        central asia: kazakhstan/almaty/哈萨克斯坦=kazakh+russian, uzbekistan/tashkent/乌兹别克斯坦=uzbek, \
        kyrgyzstan/bishkek=kyrgyz, silk road/丝绸之路
        middle east: turkey/turkiye/土耳其=turkish, israel/以色列=hebrew, palestine/巴勒斯坦=arabic, \
        lebanon/beirut/黎巴嫩=arabic, jordan/amman/约旦=arabic, uae/united arab emirates/dubai/abu dhabi/迪拜=arabic, \
        saudi arabia/riyadh/沙特=arabic, qatar/doha/卡塔尔=arabic, iran/tehran/伊朗=persian, iraq/baghdad/伊拉克=arabic, \
        syria/aleppo/damascus/叙利亚=arabic, oman/muscat/阿曼=arabic, kuwait=arabic, armenia/yerevan/亚美尼亚=armenian
        turkey: istanbul/伊斯坦布尔, ankara/安卡拉, izmir/伊兹密尔, cappadocia, bursa
        israel: tel aviv/特拉维夫, jerusalem/耶路撒冷, haifa
        africa: south africa/南非=english, kenya/kenyan/肯尼亚=swahili+english, nigeria/nigerian/尼日利亚=english, \
        ghana/ghanaian/accra/kumasi/加纳=english, ethiopia/addis ababa/埃塞俄比亚=amharic, \
        tanzania/dar es salaam/zanzibar/arusha/坦桑尼亚=swahili+english, uganda/kampala/乌干达=english, \
        rwanda/kigali/卢旺达=english+french, egypt/cairo/alexandria/埃及=arabic, \
        morocco/casablanca/marrakech/fez/rabat/摩洛哥=arabic+french, tunisia/tunis/突尼斯=arabic+french, \
        algeria/algiers=arabic+french, senegal/dakar/塞内加尔=french, ivory coast/abidjan=french, \
        cameroon/douala=french+english, zambia/lusaka=english, zimbabwe/harare=english, botswana/gaborone=english, \
        namibia/windhoek=english, mozambique/maputo=portuguese, madagascar/antananarivo=french, \
        malawi/lilongwe=english, mali/bamako=french, mauritius/毛里求斯=english+french, angola/luanda=portuguese, \
        congo/kinshasa=french, sudan/khartoum=arabic, east africa/东非, west africa/西非
        south africa: cape town/开普敦, johannesburg/约翰内斯堡, durban/德班, pretoria
        kenya: nairobi/内罗毕, mombasa, nakuru, eldoret, kisumu
        nigeria: lagos/拉各斯, abuja, ibadan, ilorin, kano, enugu
        oceania: australia/australian/澳大利亚/澳洲=english, new zealand/nz/新西兰=english, fiji/斐济=english, \
        papua new guinea=english, samoa=english
        australia: sydney/悉尼, melbourne/墨尔本, brisbane/布里斯班, perth/珀斯, adelaide/阿德莱德, hobart/tasmania/塔斯马尼亚, \
        canberra/堪培拉, darwin, cairns, alice springs, great barrier reef/大堡礁
        new zealand: auckland/奥克兰, wellington/惠灵顿, christchurch/基督城, dunedin, queenstown
        """
}
