/// The names of zones, and the places whose time is spoken of.
enum SpokenZones {
    struct Zone: Sendable {
        let identifier: String
        let phrases: [String]
    }

    static let zones: [Zone] = table.split(separator: "\n").compactMap { line in
        guard let space = line.firstIndex(of: " ") else { return nil }
        let names = line[line.index(after: space)...].split(separator: ",").map { $0.drop { $0 == " " } }
        // A place counts with "time" behind it, an abbreviation also alone.
        let phrases = names.flatMap { name -> [String] in
            if name.hasPrefix("@") {
                let place = name.dropFirst()
                return place.utf8.contains { $0 > 0x7F }
                    ? ["\(place)时间", "\(place)当地时间"] : ["\(place) time", "\(place) local time"]
            }
            return name.utf8.contains { $0 > 0x7F }
                ? [String(name), "\(name)时间"] : [String(name), "\(name) time", "\(name) timezone"]
        }
        return Zone(identifier: String(line[..<space]), phrases: phrases)
    }

    private static let table = """
        America/New_York et, est, edt, eastern, eastern standard, eastern daylight, us eastern, @new york, @nyc, @ny, @boston, @miami, @atlanta, @dc, @washington, @philly, @philadelphia, @east coast, east coast time, @detroit, @charlotte, @pittsburgh, 美东, 美国东部, 东部时间, @纽约, @波士顿, @华盛顿, @多伦多, @迈阿密, @费城
        America/Chicago ct, cdt, central, us central, central standard, central daylight, @chicago, @austin, @dallas, @houston, @texas, @minneapolis, @nashville, 美中, 美国中部, 中部时间, @芝加哥, @休斯顿, @达拉斯, @奥斯汀
        America/Denver mt, mst, mdt, mountain, @denver, @boulder, @salt lake, @utah, @colorado, @calgary, 山地时间, @丹佛
        America/Phoenix @phoenix, @arizona
        America/Los_Angeles pt, pst, pdt, pacific, us pacific, pacific standard, pacific daylight, @la, @los angeles, @sf, @san francisco, @seattle, @portland, @california, @west coast, @bay area, @vancouver, @san diego, 美西, 美国西部, 西部时间, 太平洋, @旧金山, @洛杉矶, @西雅图, @加州, @湾区, @温哥华, @硅谷
        America/Toronto @toronto, @ottawa, @montreal
        America/Halifax @halifax, adt, atlantic
        America/Mexico_City @mexico city, @mexico
        America/Bogota @bogota, @colombia
        America/Sao_Paulo brt, @sao paulo, @brazil, @rio, @圣保罗
        America/Argentina/Buenos_Aires @buenos aires, @argentina
        Pacific/Honolulu hst, @hawaii, @honolulu
        Europe/London bst, @london, @uk, @british, @manchester, @england, @edinburgh, @glasgow, @leeds, @bristol, @cardiff, @belfast, 英国时间, @伦敦, @英国, @曼城, @曼彻斯特, @爱丁堡
        Europe/Dublin @dublin, @irish, @ireland, @都柏林
        Europe/Lisbon wet, west, @lisbon, @porto, @portugal, @里斯本
        GMT gmt, utc, zulu, 格林威治, 格林尼治, 世界时
        Europe/Paris cet, cest, central european, @paris, @french, @central europe, @european, @lyon, @france, 欧洲中部, 中欧, @巴黎, @法国
        Europe/Berlin @berlin, @german, @germany, @munich, @hamburg, @frankfurt, @cologne, 德国时间, @柏林, @德国, @慕尼黑, @法兰克福
        Europe/Amsterdam @amsterdam, @dutch, @阿姆斯特丹, @荷兰
        Europe/Madrid @madrid, @barcelona, @spain, @spanish, @马德里, @巴塞罗那
        Europe/Rome @rome, @milan, @italian, @italy, @米兰, @罗马
        Europe/Zurich @zurich, @geneva, @swiss, @苏黎世
        Europe/Vienna @vienna, @austrian, @维也纳
        Europe/Stockholm @stockholm, @swedish, @斯德哥尔摩
        Europe/Oslo @oslo, @norwegian, @norway, @奥斯陆
        Europe/Copenhagen @copenhagen, @danish, @denmark, @哥本哈根
        Europe/Brussels @brussels, @belgian, @布鲁塞尔
        Europe/Prague @prague
        Europe/Warsaw @warsaw, @polish, @krakow
        Europe/Budapest @budapest
        Europe/Helsinki eet, eest, @helsinki, @finnish, @赫尔辛基
        Europe/Athens @athens, @greek
        Europe/Bucharest @bucharest
        Europe/Kyiv @kyiv, @kiev
        Europe/Istanbul trt, @istanbul, @turkish, @turkey
        Europe/Moscow msk, @moscow, @莫斯科
        Africa/Lagos wat, @lagos, @nigeria, @nigerian
        Africa/Accra @accra, @ghana
        Africa/Nairobi eat, @nairobi, @kenya
        Africa/Johannesburg sast, @johannesburg, @joburg, @cape town, @south africa
        Africa/Cairo @cairo, @egypt
        Asia/Dubai gst, @dubai, @abu dhabi, @uae, @gulf, @迪拜
        Asia/Jerusalem @israel, @tel aviv
        Asia/Karachi pkt, @karachi, @pakistan, @lahore
        Asia/Kolkata @india, @indian, @mumbai, @delhi, @bangalore, @bengaluru, @chennai, @hyderabad, @pune, @kolkata, indian standard, @印度, @孟买, @班加罗尔
        Asia/Dhaka @dhaka, @bangladesh
        Asia/Bangkok ict, @bangkok, @thai, @thailand, @曼谷
        Asia/Ho_Chi_Minh @hanoi, @saigon, @vietnam, @ho chi minh, @河内
        Asia/Jakarta wib, @jakarta, @雅加达
        Asia/Singapore sgt, sst, @singapore, @sg, @新加坡
        Asia/Kuala_Lumpur myt, @kuala lumpur, @kl, @malaysia, @吉隆坡
        Asia/Manila pht, @manila, @philippine, @马尼拉
        Asia/Hong_Kong hkt, @hong kong, @hk, @香港
        Asia/Taipei @taipei, @taiwan, @台北, @台湾
        Asia/Shanghai @china, @beijing, @shanghai, @shenzhen, china standard, @chinese, 北京时间, @北京, @中国, @国内, @上海, @深圳, @东八区, 东八区, @杭州, @广州
        Asia/Tokyo jst, @tokyo, @japan, @osaka, @东京, @日本, @大阪
        Asia/Seoul kst, @seoul, @korea, @korean, @首尔, @韩国
        Australia/Sydney aest, aedt, aet, @sydney, @canberra, @悉尼
        Australia/Melbourne @melbourne, @墨尔本
        Australia/Brisbane @brisbane, @queensland, @布里斯班
        Australia/Adelaide acst, acdt, @adelaide
        Australia/Perth awst, @perth, @珀斯
        Pacific/Auckland nzt, nzst, nzdt, @auckland, @new zealand, @nz, @wellington, @kiwi, @奥克兰, @新西兰
        CST cst
        IST ist
        """

    /// The names of places with their zones, longest first.
    private static let places: [(name: String, zone: String)] = zones.flatMap { zone in
        zone.phrases.compactMap { phrase -> (name: String, zone: String)? in
            for tail in [" local time", "当地时间"] where phrase.hasSuffix(tail) {
                return (String(phrase.dropLast(tail.count)), zone.identifier)
            }
            return nil
        }
    }

    /// The place whose name stands there.
    static func place(at start: Int, in text: ReplyText) -> (zone: String, end: Int)? {
        var found: (zone: String, end: Int)?
        for place in places
        where place.name.utf8.count > 2 && text.starts(start..<text.count, with: place.name) {
            let end = start + place.name.unicodeScalars.count
            guard end >= text.count || !PlainScalar.isLetter(text.scalars[end]), end > found?.end ?? 0 else { continue }
            found = (place.zone, end)
        }
        return found
    }

    /// A place on another clock than theirs stands there.
    static func isForeignPlace(at start: Int, in text: ReplyText, theirZone: String) -> Bool {
        foreignPlace(at: start, in: text, theirZone: theirZone) != nil
    }

    /// The zone of the place that is named there, where it is another than theirs.
    static func foreignPlace(at start: Int, in text: ReplyText, theirZone: String) -> String? {
        places.first { place in
            guard place.name.utf8.count > 2, text.starts(start..<text.count, with: place.name) else { return false }
            let end = start + place.name.unicodeScalars.count
            guard end >= text.count || !PlainScalar.isLetter(text.scalars[end]) || place.name.utf8.first ?? 0 > 0x7F
            else {
                return false
            }
            return place.zone != theirZone
        }?.zone
    }

    /// An abbreviation that is somebody else's too: whose it is tells where they are.
    static func identifier(_ index: Int, theirZone: String) -> String {
        let name = zones[index].identifier
        switch (name, theirZone) {
        case ("IST", "Europe/Dublin"), ("IST", "Asia/Jerusalem"): return theirZone
        case ("IST", _): return "Asia/Kolkata"
        case ("CST", let own): return northAmerican(own) ? "America/Chicago" : "Asia/Shanghai"
        default: return name
        }
    }

    /// Where a month is written before its day.
    static func northAmerican(_ identifier: String) -> Bool {
        if identifier.hasPrefix("US/") || identifier.hasPrefix("Canada/") || identifier == "Pacific/Honolulu" {
            return true
        }
        guard identifier.hasPrefix("America/") else { return false }
        let city = identifier.dropFirst(8)
        return american.contains(String(city))
            || ["Indiana/", "Kentucky/", "North_Dakota/"].contains { city.hasPrefix($0) }
    }

    private static let american: Set<String> = [
        "New_York", "Chicago", "Denver", "Los_Angeles", "Phoenix", "Anchorage", "Detroit", "Boise", "Juneau", "Toronto",
        "Vancouver", "Montreal", "Halifax", "Winnipeg", "Edmonton", "Regina", "St_Johns", "Calgary", "Moncton",
        "Whitehorse", "Yellowknife", "Iqaluit", "Puerto_Rico", "Mexico_City", "Tijuana", "Monterrey", "Cancun",
    ]
}
