import Foundation

/// Names of countries, regions and cities in both languages, with their zones.
enum PlaceTable {
    enum Kind: Int, Comparable, Sendable {
        case country, region, city

        static func < (a: Kind, b: Kind) -> Bool { a.rawValue < b.rawValue }
    }

    struct Entry: Hashable, Sendable {
        var kind: Kind
        /// The likeliest first.
        var zones: [String]
    }

    static let entries: [String: [Entry]] = {
        var entries: [String: [Entry]] = [:]
        for (kind, table) in [(Kind.country, countries), (.region, regions), (.city, PlaceCities.table)] {
            for (zones, names) in lines(table) {
                for name in names {
                    // Two places of one name, such as Georgia, are one that has both zones.
                    var entry = entries[name]?.first ?? Entry(kind: kind, zones: [])
                    entry.kind = max(entry.kind, kind)
                    entry.zones += zones.filter { !entry.zones.contains($0) }
                    entries[name] = [entry]
                }
            }
        }
        return entries
    }()

    /// State codes, read only where they are written in capitals behind a comma or a space.
    static let codes: [String: Entry] = Dictionary(
        uniqueKeysWithValues: lines(codeTable, isFolded: false).flatMap { zones, names in
            names.map { ($0, Entry(kind: .region, zones: zones)) }
        })

    /// Lower case, without accents.
    static func key(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.lowercased() }
        var plain = String.UnicodeScalarView()
        for scalar in name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
        where scalar.properties.generalCategory != .nonspacingMark {
            switch scalar {
            case "ø": plain.append("o")
            case "ł": plain.append("l")
            case "’": plain.append("'")
            case "ß": plain += ["s", "s"]
            default: plain.append(scalar)
            }
        }
        return String(plain)
    }

    private static func lines(_ table: String, isFolded: Bool = true) -> [(zones: [String], names: [String])] {
        table.split(separator: "\n").compactMap { line in
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { return nil }
            let names = halves[1].split(separator: ",").map { name in
                let plain = String(name.drop { $0 == " " }).replacing(".", with: "")
                return isFolded ? key(plain) : plain
            }
            return (halves[0].split(separator: " ").map(String.init), names)
        }
    }

    private static let countries = """
        America/New_York America/Chicago America/Los_Angeles America/Denver America/Phoenix America/Anchorage Pacific/Honolulu: United States, United States of America, USA, US, 美国, 美國
        America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/Regina America/St_Johns: Canada, 加拿大
        America/Mexico_City America/Tijuana America/Cancun America/Hermosillo: Mexico, Mexiko, 墨西哥
        America/Sao_Paulo America/Manaus America/Recife: Brazil, Brasil, Brasilien, 巴西
        Australia/Sydney Australia/Melbourne Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Hobart Australia/Darwin: Australia, Australien, 澳大利亚, 澳洲, 澳大利亞
        Europe/Moscow Asia/Yekaterinburg Asia/Novosibirsk Europe/Samara Asia/Vladivostok: Russia, Russian Federation, 俄罗斯
        Asia/Jakarta Asia/Makassar Asia/Jayapura: Indonesia, 印度尼西亚, 印尼
        Africa/Kinshasa Africa/Lubumbashi: Democratic Republic of the Congo, DR Congo
        Asia/Shanghai: China, People's Republic of China, PRC, Mainland China, 中国, 中國, 中国大陆, 中华人民共和国
        Asia/Hong_Kong: Hong Kong, Hong Kong SAR, 香港, 中国香港
        Asia/Macau: Macau, Macao, 澳门, 澳門
        Asia/Taipei: Taiwan, 台湾, 臺灣, 台灣
        Asia/Singapore: Singapore, Singapur, 新加坡
        Asia/Tokyo: Japan, 日本
        Asia/Seoul: South Korea, Korea, Republic of Korea, 韩国, 韓國
        Asia/Kolkata: India, Indien, 印度
        Asia/Karachi: Pakistan, 巴基斯坦
        Asia/Dhaka: Bangladesh, 孟加拉国
        Asia/Colombo: Sri Lanka, 斯里兰卡
        Asia/Kathmandu: Nepal, 尼泊尔
        Asia/Bangkok: Thailand, 泰国
        Asia/Ho_Chi_Minh: Vietnam, Viet Nam, 越南
        Asia/Kuala_Lumpur: Malaysia, 马来西亚
        Asia/Manila: Philippines, 菲律宾
        Asia/Phnom_Penh: Cambodia, 柬埔寨
        Asia/Yangon: Myanmar, 缅甸
        Asia/Vientiane: Laos, 老挝
        Asia/Ulaanbaatar: Mongolia, 蒙古
        Asia/Almaty: Kazakhstan, 哈萨克斯坦
        Asia/Tashkent: Uzbekistan, 乌兹别克斯坦
        Asia/Tbilisi: Georgia, 格鲁吉亚
        Asia/Yerevan: Armenia, 亚美尼亚
        Asia/Baku: Azerbaijan, 阿塞拜疆
        Asia/Dubai: United Arab Emirates, UAE, 阿联酋
        Asia/Riyadh: Saudi Arabia, 沙特阿拉伯, 沙特
        Asia/Qatar: Qatar, 卡塔尔
        Asia/Kuwait: Kuwait, 科威特
        Asia/Bahrain: Bahrain, 巴林
        Asia/Muscat: Oman, 阿曼
        Asia/Jerusalem: Israel, 以色列
        Asia/Amman: Jordan, 约旦
        Asia/Beirut: Lebanon, 黎巴嫩
        Asia/Baghdad: Iraq, 伊拉克
        Asia/Tehran: Iran, 伊朗
        Europe/London: United Kingdom, UK, Great Britain, Britain, England, Scotland, Wales, Northern Ireland, 英国, 英國, 英格兰, 苏格兰
        Europe/Dublin: Ireland, Irland, 爱尔兰
        Europe/Lisbon: Portugal, 葡萄牙
        Europe/Madrid: Spain, Espana, Spanien, 西班牙
        Europe/Paris: France, Frankreich, 法国, 法國
        Europe/Berlin: Germany, Deutschland, Allemagne, 德国, 德國
        Europe/Amsterdam: Netherlands, The Netherlands, Nederland, Holland, 荷兰, 荷蘭
        Europe/Brussels: Belgium, Belgie, Belgique, Belgien, 比利时
        Europe/Luxembourg: Luxembourg, Luxemburg, 卢森堡
        Europe/Zurich: Switzerland, Schweiz, Suisse, Svizzera, Liechtenstein, 瑞士
        Europe/Vienna: Austria, Osterreich, 奥地利
        Europe/Rome: Italy, Italia, Italien, 意大利
        Europe/Malta: Malta, 马耳他
        Europe/Copenhagen: Denmark, Danmark, 丹麦
        Europe/Oslo: Norway, Norge, 挪威
        Europe/Stockholm: Sweden, Sverige, 瑞典
        Europe/Helsinki: Finland, Suomi, 芬兰
        Atlantic/Reykjavik: Iceland, 冰岛
        Europe/Warsaw: Poland, Polska, Polen, 波兰
        Europe/Prague: Czechia, Czech Republic, Cesko, 捷克
        Europe/Bratislava: Slovakia, 斯洛伐克
        Europe/Budapest: Hungary, 匈牙利
        Europe/Ljubljana: Slovenia, 斯洛文尼亚
        Europe/Zagreb: Croatia, 克罗地亚
        Europe/Belgrade: Serbia, 塞尔维亚
        Europe/Sarajevo: Bosnia and Herzegovina, Bosnia
        Europe/Skopje: North Macedonia
        Europe/Tirane: Albania
        Europe/Athens: Greece, 希腊
        Europe/Sofia: Bulgaria, 保加利亚
        Europe/Bucharest: Romania, 罗马尼亚
        Europe/Chisinau: Moldova
        Europe/Kyiv: Ukraine, 乌克兰
        Europe/Minsk: Belarus, 白俄罗斯
        Europe/Vilnius: Lithuania, 立陶宛
        Europe/Riga: Latvia, 拉脱维亚
        Europe/Tallinn: Estonia, 爱沙尼亚
        Europe/Istanbul: Turkey, Turkiye, 土耳其
        Asia/Nicosia: Cyprus, 塞浦路斯
        Africa/Cairo: Egypt, 埃及
        Africa/Casablanca: Morocco, 摩洛哥
        Africa/Algiers: Algeria
        Africa/Tunis: Tunisia, 突尼斯
        Africa/Lagos: Nigeria, 尼日利亚
        Africa/Accra: Ghana, 加纳
        Africa/Abidjan: Ivory Coast, Cote d'Ivoire
        Africa/Dakar: Senegal
        Africa/Nairobi: Kenya, 肯尼亚
        Africa/Addis_Ababa: Ethiopia, 埃塞俄比亚
        Africa/Kampala: Uganda
        Africa/Kigali: Rwanda
        Africa/Dar_es_Salaam: Tanzania
        Africa/Johannesburg: South Africa, 南非
        Africa/Harare: Zimbabwe
        Africa/Lusaka: Zambia
        Africa/Luanda: Angola
        Africa/Maputo: Mozambique
        Indian/Mauritius: Mauritius
        America/Argentina/Buenos_Aires: Argentina, Argentinien, 阿根廷
        America/Santiago: Chile, 智利
        America/Bogota: Colombia, 哥伦比亚
        America/Lima: Peru, 秘鲁
        America/Guayaquil: Ecuador, 厄瓜多尔
        America/Caracas: Venezuela, 委内瑞拉
        America/La_Paz: Bolivia
        America/Asuncion: Paraguay
        America/Montevideo: Uruguay, 乌拉圭
        America/Costa_Rica: Costa Rica, 哥斯达黎加
        America/Panama: Panama, 巴拿马
        America/Guatemala: Guatemala
        America/El_Salvador: El Salvador
        America/Tegucigalpa: Honduras
        America/Managua: Nicaragua
        America/Santo_Domingo: Dominican Republic
        America/Havana: Cuba, 古巴
        America/Jamaica: Jamaica, 牙买加
        America/Port_of_Spain: Trinidad and Tobago
        America/Puerto_Rico: Puerto Rico
        Pacific/Auckland: New Zealand, Neuseeland, 新西兰
        Pacific/Fiji: Fiji
        """

    private static let regions = """
        America/New_York: Connecticut, Delaware, Georgia, Maine, Maryland, Massachusetts, New Hampshire, New Jersey, New York, New York State, North Carolina, Ohio, Pennsylvania, Rhode Island, South Carolina, Vermont, Virginia, West Virginia, District of Columbia, Michigan, Indiana, Florida, East Coast, US East, New England, 纽约州, 佛罗里达, 马萨诸塞, 麻省, 新泽西, 宾夕法尼亚, 宾州, 弗吉尼亚, 密歇根, 佐治亚, 美东
        America/New_York America/Chicago: Kentucky
        America/Chicago America/New_York: Tennessee
        America/Chicago: Alabama, Arkansas, Illinois, Iowa, Kansas, Louisiana, Minnesota, Mississippi, Missouri, Oklahoma, Texas, Wisconsin, 德克萨斯, 得克萨斯, 德州, 伊利诺伊, 明尼苏达
        America/Chicago America/Denver: Nebraska, North Dakota, South Dakota
        America/Denver: Colorado, Montana, New Mexico, Utah, Wyoming, 科罗拉多, 犹他
        America/Denver America/Los_Angeles: Idaho
        America/Phoenix: Arizona, 亚利桑那
        America/Los_Angeles: California, Nevada, Oregon, Washington, Washington State, Bay Area, West Coast, US West, Silicon Valley, 加利福尼亚, 加州, 华盛顿州, 俄勒冈, 湾区, 硅谷, 美西
        America/Anchorage: Alaska, 阿拉斯加
        Pacific/Honolulu: Hawaii, 夏威夷
        America/Toronto: Ontario, Quebec, 安大略, 魁北克
        America/Vancouver: British Columbia, 不列颠哥伦比亚
        America/Edmonton: Alberta, 阿尔伯塔
        America/Winnipeg: Manitoba
        America/Regina: Saskatchewan
        America/Halifax: Nova Scotia, New Brunswick, Prince Edward Island
        America/St_Johns: Newfoundland and Labrador, Newfoundland
        Australia/Sydney: New South Wales, NSW, Australian Capital Territory, 新南威尔士
        Australia/Melbourne: Victoria, 维多利亚州
        Australia/Brisbane: Queensland, 昆士兰
        Australia/Perth: Western Australia, 西澳
        Australia/Adelaide: South Australia
        Australia/Hobart: Tasmania
        Australia/Darwin: Northern Territory
        Atlantic/Canary: Canary Islands, Canarias
        Atlantic/Madeira: Madeira
        Atlantic/Azores: Azores
        Asia/Shanghai: Guangdong, Zhejiang, Jiangsu, Sichuan, Hubei, Hunan, Fujian, Shandong, Henan, Hebei, Shaanxi, Liaoning, Yunnan, Guangxi, Anhui, Jiangxi, Heilongjiang, Jilin, Hainan, Guizhou, Gansu, Shanxi, Inner Mongolia, Xinjiang, Tibet, Ningxia, Qinghai
        Asia/Shanghai: 广东, 廣東, 浙江, 江苏, 江蘇, 四川, 湖北, 湖南, 福建, 山东, 山東, 河南, 河北, 陕西, 辽宁, 云南, 广西, 安徽, 江西, 黑龙江, 吉林, 海南, 贵州, 甘肃, 山西, 内蒙古, 新疆, 宁夏, 青海, 西藏
        Europe/Berlin: Bavaria, Bayern, Hesse, Hessen, Saxony, Sachsen, Baden-Wurttemberg, North Rhine-Westphalia, Lower Saxony, Brandenburg, Thuringia, Schleswig-Holstein
        Asia/Kolkata: Karnataka, Maharashtra, Tamil Nadu, Telangana, Gujarat, Kerala, West Bengal, Haryana, Uttar Pradesh, Rajasthan, Punjab
        """

    private static let codeTable = """
        America/New_York: CT, FL, MA, MD, ME, MI, NC, NH, NJ, NY, OH, PA, RI, SC, VA, VT, WV, DC
        America/New_York Asia/Tbilisi: GA
        America/New_York Europe/Berlin: DE
        America/New_York Asia/Kolkata: IN
        America/New_York America/Chicago: KY
        America/Chicago: AL, AR, IA, IL, KS, MN, MO, MS, OK, TX, WI
        America/Chicago America/Los_Angeles: LA
        America/Chicago America/New_York: TN
        America/Chicago America/Denver: ND, NE, SD
        America/Denver: MT, NM, UT, WY
        America/Denver America/Bogota: CO
        America/Denver America/Los_Angeles: ID
        America/Phoenix: AZ
        America/Los_Angeles: CA, NV, OR
        America/Los_Angeles Australia/Perth: WA
        America/Anchorage: AK
        Pacific/Honolulu: HI
        America/Toronto: ON, QC
        America/Vancouver: BC
        America/Edmonton: AB
        America/Halifax: NS, NB
        """
}
