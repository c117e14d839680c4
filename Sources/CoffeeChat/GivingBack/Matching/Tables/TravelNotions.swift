/// Ways, vehicles and journeys, and where people stay.
enum TravelNotions {
    /// `notion < what it is part of ~ what is near: words`; `!` marks what is too broad to say much. See `NotionTable`.
    static let table = """
        transport: transport, transportation, mobility, public transport, commute, commuter, traffic?, passenger, \
        passengers, journey planner, timetable, ticket?, fare?, fares, departure, departure board, arrival?, 交通, \
        出行, 乘客?, 通勤, 公共交通, 公交, 车票, 票价, 时刻表, 出发, 到站, 换乘, line map, line maps, lines?, stops?, 线路图, 线路, 线网, 公交线, 站牌, \
        末班车, 首班车, 大巴, 打车, 车次, timetables, on time, delays?, transfer?, minibus, matatu, tram, trams, commuters, 晚点, \
        班车, 站点, 候车, underground, metro, network map, interchange, new lines, four new lines, line diagram, \
        stations, 地铁, 站名, 新开四条, 路网, 站台
        rail < transport ~ station, ticketing: train?, trains?, railway, rail, railroad, conductor, carriage?, \
        platform?, night train, sleeper train, track?, locomotive, signal box, signalman, tram, trams, streetcar, \
        metro, subway, underground, tube?, delay?, guard?, 火车, 铁路, 高铁, 列车, 地铁, 车站?, 站台, 绿皮车, 电车, 列车员, 轨道, 晚点, 有轨电车, \
        卧铺, 机车, carriages, sleeping car, compartment, berth, bunk?, timetable, timetables, level crossing, \
        railwayman, railcard, high speed line, night trains, engine driver, buffers, signal?, stationmaster, \
        line map, metro map, underground map, tube map, tram stop, interchange, 铁路线, 绿皮, 换乘, 站名, 线路图, 地铁图, 地铁口, 新线, \
        车厢, 站务, 检票, 硬座, 硬卧, 上铺, 软卧, 火车站, 调度, 动车, 轨交, 有轨, 出口?, 线网图, metro lines, transfer station, last train, \
        platforms, ticket inspector, sleeper?, commuter train, junction, railway map, tracks?, 地铁线, 换乘站, 末班地铁, 乘务, \
        线路, railways, sixteen carriages, sleeper berth, couchette, whom you snore beside, breakfast form, \
        wake up in, 夜车
        station < transport ~ rail, wayfinding: station?, railway station, bus station, terminal?, concourse, \
        stop?, 车站?, 火车站, 站?, 地铁站, 站厅
        bus < transport: bus?, buses, bus stop, bus driver, coach trip, minibus, shuttle, 公交, 公交车, 巴士, 大巴, 公交站, 班车, \
        校车, double decker, bus route, matatu, bus lane, depot?, 中巴, 末班, bus company, coach?, night bus, 站牌, 司机报站
        ticketing ~ transport, events, museum, winter-sport: ticket?, tickets, ticketing, ticket machine, \
        turnstile, pass?, season ticket, box office, admission, 票?, 售票, 购票, 票务, 检票, 门票?, 买票, 入场
        ferry < ships ~ transport, islands: ferry, ferries, ferryman, crossing?, car deck, quay, gangway, 渡轮, 轮渡, \
        渡船, 摆渡, 码头, 渡口, crossings, fjord, foot passengers, 汽车轮渡, timetable of boats, island hopping, landing stage
        ships < transport ~ ocean, ports, sailing: ship?, ships?, shipping line, vessel, boat?, boats?, captain?, \
        crew?, seafarer, sailor, sailors, deck?, harbour pilot, cruise, cruise ship, cargo ship, lighthouse, \
        shipyard, shipbuilding, boatbuilder, boatyard, hull, 船?, 轮船, 船长, 船员, 海员, 货轮, 邮轮, 灯塔, 造船, 船厂, 航运, 水手, 甲板, \
        船坞, 远洋, barge, galley?, port of call, deck hand, bosun, houseboat, 跑船, 大副, 船上, barges, canal boat, skipper, \
        deckhand, lock?, locks?, harbour?, tug?, wheelhouse, inland waterway, mooring, towpath, 驳船, 货船, 码头, 船闸, 渔船, \
        江上, vessels, freighter, engine room, bridge of a ship, pilot?
        ports < logistics ~ ships, customs: port?, harbour?, harbor, dock, docks?, docker, container?, \
        container terminal, crane?, quayside, 港口, 码头, 集装箱, 港?, 装卸, containers, crane driver, quay, customs shed, \
        吊车, 货柜, 报关, harbour pilot, tugboat, dockers, 引航, 拖轮
        islands ~ ocean, ferry, tourism: island, islands, islander, archipelago, atoll, 岛?, 海岛, 岛屿, 小岛, lighthouse, \
        lighthouses, islet, skerry, ferry once a week, no road, 岛上, 灯塔, 群岛, isles, outer, remote island, 离岛
        aviation < transport ~ airport, space: aviation, aeroplane, aeroplanes, airplane, aircraft, plane?, \
        planes?, pilot?, pilots, flight?, flights, airline, cockpit, cabin?, cabin crew, flight attendant, steward, \
        stewardess, seat map, seat maps, glider, helicopter, hot air balloon, boarding?, boarding pass, legroom, \
        jet, 飞机, 航空, 飞行员, 航班, 机票, 客舱, 空姐, 空乘, 机长, 登机, 座椅, 直升机, 热气球, 乘务员, 机舱, 滑翔机, boarding passes, baggage, wings?, \
        overhead bin, upsell, jetlag, jet lag, set foot on a plane, low cost carrier, budget airline, \
        runway lights, stewards, tarmac, 坐飞机, 廉航, 舷窗, 登机牌, 行李额, 飞行, flying, airlines, seat?, gate?, take off, \
        landing, 起飞, window seat, aisle seat, middle seat, overhead locker, tray table, in flight, long haul, \
        red eye, fuselage, turbulence, plane spotter, plane spotters, row of seats?, 靠窗, 过道, 座位图, 机上, 头等舱, 经济舱, 航司, \
        拍飞机, 颠簸, luggage fee, 值机, 选座, 行李
        airport < aviation ~ wayfinding, tourism: airport, gate?, runway, baggage, check in desk, terminal?, \
        airfield, control tower, air traffic control, 机场, 登机口, 行李, 航站楼, 塔台, 空管, 安检, departures, security check, \
        baggage belt, duty free, 行李转盘
        drones < aviation ~ photography, farming, robotics: drone, drones, quadcopter, uav, 无人机, 航拍, 飞手, \
        aerial pictures
        cars < transport: car?, cars?, automotive, automobile, vehicle?, vehicles, driver's seat, dealership, \
        garage, motor?, carmaker, windscreen, steering wheel, tyre, mechanic, suv, ev, electric car, \
        electric vehicle, 汽车, 车?, 车企, 驾驶, 方向盘, 新能源车, 电动车, 修车, 汽修, 4s店, 轮胎, 新能源, 造车, 主机厂, 车厂, dashboard, cockpit, \
        car maker, motor show, infotainment, head unit, 车机, 仪表, 中控, 座舱, 车里那种屏
        driving < cars ~ taxi, trucks: driving?, driver?, driving school, licence, driving lesson, learner driver, \
        road safety, 开车?, 司机?, 驾校, 驾照, 学车, 科目二, 行车, cab, behind the wheel, steering, mileage, drivers, 驾驶室, 方向盘, \
        副驾, 跑车, 司机们
        motorbikes < transport ~ cars, repair: motorbike, motorcycle, motorcycles, scooter, moped, biker, vespa, \
        摩托车, 摩托, 机车, 电动自行车, 电瓶车, helmet, 头盔, 电摩, 踏板车
        bikes < cycling ~ repair, transport: bicycle, bike, frame builder, bike shop, spokes, saddle?, \
        bike sharing, cargo bike, courier bike, 自行车, 单车, 共享单车, 车架, 电动车, panniers, bell?, three wheels, child seat, \
        pedals, gears?, chain?, puncture, tyre, 三轮, 车筐, 后座, 脚踏, 链条, trailer, rain cover, rain covers, wooden box, \
        雨罩, bicycles, cargo bikes, box in front, tricycle, e bike, visor, wet knees, pedal?, helmet, no car, \
        no motor vehicle, own no car, family car with, 货运自行车, 三个轮子, 带木箱, 木箱, 骑?, 骑车, 淋雨, 减速带, 蹬?
        taxi < transport ~ gig-work, driving: taxi, cab, ride hailing, rideshare, uber, minicab, taxi driver, 出租车, \
        网约车, 打车, 滴滴, 的士, 的哥, cabbie, cab driver, fare?, ride home, night ride, meter running, 叫车, 司机师傅, taxis, \
        taxi rank, 司机
        trucks < logistics ~ driving: truck?, trucks, lorry, lorries, trucker, haulage, freight, long haul, 卡车, 货车, \
        货运, 大车, 长途, 卡车司机, 冷链, long distance driver, motorway, motorways, motorway services, rest stop, services?, \
        cab?, cab of the lorry, tachograph, weighbridge, hgv, drivers' cafe, lay by, 高速, 服务区, 超重, 查超重, 驾驶室, 跑长途, \
        跑车, 跟车, 大货, 拉货, 货车司机, 跑高速, 卡友, 半挂, 装货, 卸货, 货拉拉, 司机?, lorry driver, truck driver, truck stop, \
        on the road for, haul, loads?, driver's cab, 大货车, 长途司机, 物流?, 装卸, service area, berth, \
        night on the motorway, weight check, 车队
        autonomous < cars ~ ai, robotics: self driving, autonomous driving, driverless, autopilot, 自动驾驶, 无人驾驶, 智驾, \
        无人车, driverless taxi, no driver, lidar, robotaxi, takes the wheel, hands off, 接管
        parking < cars ~ city: parking, car park, parking space, 停车, 停车场, 车位, parking spaces, parking ticket, \
        kerbside, 停车位, 违停, garage?, permit?, 罚单
        logistics < transport: logistics, supply chain, warehouse?, warehousing, freight, parcel?, parcels, \
        delivery?, courier, dispatch?, fulfilment, forwarder, shipment, shipping, last mile, loading, pallet, \
        picking?, import?, export?, exports, 物流?, 仓库?, 供应链, 快递?, 包裹, 配送, 货运, 仓储, 发货, 快递员, 分拣, 驿站, 外贸?, 出口?, 进口, 跨境, \
        快递柜, pallets, forklift, depot?, sorting centre, tracking number, 分拨, 叉车, 配送站
        customs < government ~ borders, logistics: customs, duty?, border control, tariff, 海关, 报关, 关税, 清关, duties?, \
        import papers, declaration, smuggled, 报关单, customs officer, import duty
        borders ~ migration, customs, government: border?, passport?, visa?, borders, frontier, 边境, 护照?, 签证?, 口岸, \
        出入境, asylum, checkpoint, fence, 边检, 关卡, 过境, passport control, 国境
        gig-work ~ food-delivery, taxi, freelance: gig worker, gig economy, platform worker, rider, courier, 零工, \
        灵活就业, 骑手, 众包, 跑腿, algorithm and riders, 算法催, 抢单, 差评, 派单, platform workers, riders, couriers, no contract, \
        piece rate, penalty, algorithm, drivers on call, app that gives orders, 平台?, 灵活用工, 罚款, 日结, zero hours, \
        app tells them, algorithm drives, paid per ride, gig workers
        navigation < map ~ transport, sailing: navigation, route?, route planning, gps, compass, satnav, \
        directions, orienteering, 导航, 路线?, 指南针, 定位, 路径, 定向越野, turn left, recalculating, routes?, 左转, 偏航, satnavs, \
        sat nav, navigator, 路线规划, 路况, 带路
        travel: travel?, traveller, traveler, travelling, trip?, trips?, journey?, holiday?, holidays?, vacation, \
        backpacking, itinerary, guidebook, flight search, hotel booking, travel agency, abroad, road trip, 旅行?, \
        旅游?, 出游, 度假, 行程, 背包客, 攻略, 旅行社, 出国?, 自驾, 旅途, 环游, 自由行, journeys, backpackers, packing list, visa, hostel, 机票, \
        路上
        tourism < travel ~ hospitality, souvenirs: tourism, tourist, tourists, tour guide, guide?, guided tour, \
        sightseeing, destination, visitor?, visitors?, tour operator, city walk, resort?, 旅游?, 游客, 导游, 景区, 景点, 文旅, \
        目的地, 旅游局, 讲解, 讲解员, 游览, hot spot, tourists by the, postcards, 打卡点, 游客中心, 大巴团, day trippers, overtourism, \
        guidebook, tour bus, excursion, 旅行社, 跟团, tourist office, scenic area, scenic spot, 打卡地, seaside resort, \
        souvenirs?, coach parties, 旅游业, 度假, 旅行团
        hospitality < tourism: hotel, hotels, hostel, innkeeper, inn, guesthouse, guest house, bed and breakfast, \
        b&b, concierge, reception, guest?, guests?, receptionist, room service, airbnb, holiday home, mountain hut, \
        lodge?, check in, booking, hospitality, 酒店, 民宿, 旅馆, 客栈, 宾馆, 前厅, 前台, 礼宾, 入住, 客房, 青旅, 住宿, 订房, 民宿老板, \
        breakfast?, door handle?, night's sleep, pillows, keys at the desk, minibar, check out, porter, bellboy, \
        退房, 房卡, 早餐券, 大堂, night porter, reception desk, room key, housekeeping, 房客, guest houses, rooms?, six rooms, \
        breakfast included, booking page, chalet, 房间, 房价, 包吃住
        """
}
