import Foundation

/// Names of places: countries, states, regions, and cities in which careers are told. Not complete and not meant to be: a
/// name that is missing is still known by its neighbours ("…, Portugal") and by where it stands.
enum PlaceNames {
    static let latin: Set<String> = Set(
        latinNames.split { $0 == "," || $0 == "\n" }.map { key($0.trimmingCharacters(in: .whitespaces)) })

    static let chinese: Set<String> = Set(chineseNames.split { $0 == " " || $0 == "\n" }.map(String.init))

    /// Lower case, without accents.
    static func key(_ name: String) -> String {
        if name.utf8.allSatisfy({ $0 < 0x80 }) { return name.lowercased() }
        var plain = String.UnicodeScalarView()
        for scalar in name.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
        where scalar.properties.generalCategory != .nonspacingMark { plain.append(scalar) }
        return String(plain)
    }

    private static let latinNames = """
        Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Argentinien, Armenia, Australia, Australien, Austria, Österreich, Azerbaijan
        Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belgien, België, Belgique, Belize, Benin, Bhutan, Bolivia, Bosnia and Herzegovina, Botswana
        Brazil, Brasil, Brasilien, Brunei, Bulgaria, Burkina Faso, Burundi, Cambodia, Cameroon, Canada, Kanada, Cape Verde, Chad, Chile, China, Colombia
        Costa Rica, Croatia, Cuba, Cyprus, Czech Republic, Czechia, Denmark, Dänemark, Danmark, Dominican Republic, Ecuador, Egypt, El Salvador, Eritrea
        Estonia, Eswatini, Ethiopia, Europe, European Union, Fiji, Finland, Suomi, France, Frankreich, Gabon, Gambia, Georgia, Germany, Deutschland, Allemagne
        Alemania, Ghana, Greece, Guatemala, Guinea, Guyana, Haiti, Honduras, Hong Kong, Hong Kong SAR, Hungary, Iceland, India, Indien, Indonesia
        Iran, Iraq, Ireland, Irland, Israel, Italy, Italien, Italia, Ivory Coast, Côte d'Ivoire, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kosovo, Kuwait
        Kyrgyzstan, Laos, Latvia, Lebanon, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Luxemburg, Macau, Macao, Madagascar, Malawi, Malaysia, Maldives, Mali
        Malta, Mauritania, Mauritius, Mexico, México, Mexiko, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nepal, Netherlands
        The Netherlands, Nederland, Niederlande, New Zealand, Nicaragua, Niger, Nigeria, North Macedonia, Norway, Norge, Norwegen, Oman, Pakistan, Palestine, Panama
        Papua New Guinea, Paraguay, Peru, Perú, Philippines, Poland, Polska, Polen, Portugal, Puerto Rico, Qatar, Romania, Russia, Russian Federation, Rwanda
        Saudi Arabia, Senegal, Serbia, Sierra Leone, Singapore, Singapur, Slovakia, Slovenia, Somalia, South Africa, South Korea, Korea, Republic of Korea, Spain, España
        Spanien, Sri Lanka, Sudan, Suriname, Sweden, Sverige, Schweden, Switzerland, Schweiz, Suisse, Svizzera, Syria, Taiwan, Tajikistan, Tanzania, Thailand, Togo
        Trinidad and Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Uganda, Ukraine, United Arab Emirates, UAE, United Kingdom, UK, Vereinigtes Königreich, Royaume-Uni
        United States, United States of America, USA, U.S.A., US, U.S., Vereinigte Staaten, États-Unis, Estados Unidos, Uruguay, Uzbekistan, Venezuela, Vietnam, Yemen, Zambia, Zimbabwe
        Africa, Asia, North America, South America, Latin America, EMEA, APAC, Worldwide, Global, Scotland, England, Wales, Northern Ireland
        Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana
        Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York
        North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia
        Washington, West Virginia, Wisconsin, Wyoming, District of Columbia, Washington DC, Washington D.C.
        AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS, MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY, DC, D.C.
        Ontario, Quebec, Québec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, ON, QC, BC, AB, New South Wales, Victoria, Queensland, Western Australia, South Australia, Tasmania, NSW, VIC, QLD
        Bavaria, Bayern, Berlin, Hamburg, Hesse, Hessen, Saxony, Sachsen, Baden-Württemberg, North Rhine-Westphalia, Nordrhein-Westfalen, Lower Saxony, Niedersachsen, Bremen, Brandenburg, Thuringia, Schleswig-Holstein
        Ile-de-France, Catalonia, Cataluña, Andalusia, Madrid, Community of Madrid, Comunidad de Madrid, Lombardy, Lombardia, Lazio, Tuscany, Piedmont, Veneto, Scania, Flanders, Wallonia, North Holland, South Holland, Utrecht
        Maharashtra, Karnataka, Tamil Nadu, Telangana, Delhi, Gujarat, Kerala, West Bengal, Haryana, Uttar Pradesh, Rajasthan, Punjab, São Paulo, Rio de Janeiro, Minas Gerais, Paraná, Santa Catarina, Rio Grande do Sul
        Guangdong, Zhejiang, Jiangsu, Sichuan, Hubei, Hunan, Fujian, Shandong, Henan, Hebei, Shaanxi, Liaoning, Yunnan, Guangxi, Anhui, Jiangxi, Heilongjiang, Jilin, Hainan, Guizhou, Gansu, Shanxi, Inner Mongolia, Xinjiang
        Amsterdam, Ankara, Antwerp, Athens, Atlanta, Auckland, Austin, Bangalore, Bengaluru, Bangkok, Barcelona, Basel, Beijing, Peking, Beirut, Belgrade, Bergen, Bern, Bilbao, Birmingham, Bogotá, Bologna, Bonn, Bordeaux, Boston, Boulder, Bratislava
        Brighton, Brisbane, Bristol, Brno, Brooklyn, Brussels, Bruxelles, Brüssel, Bucharest, Budapest, Buenos Aires, Cairo, Calgary, Cambridge, Cape Town, Cardiff, Casablanca, Charlotte, Chengdu, Chennai, Chicago, Chongqing, Cincinnati, Cleveland
        Cologne, Köln, Columbus, Copenhagen, København, Cork, Dalian, Dallas, Darmstadt, Denver, Detroit, Dhaka, Doha, Dortmund, Dresden, Dubai, Abu Dhabi, Dublin, Düsseldorf, Edinburgh, Eindhoven, Essen, Florence, Firenze, Frankfurt, Frankfurt am Main, Freiburg, Fuzhou
        Gdańsk, Geneva, Genève, Genf, Ghent, Glasgow, Gothenburg, Göteborg, Graz, Grenoble, Guadalajara, Guangzhou, Haarlem, Hague, The Hague, Den Haag, Haifa, Hangzhou, Hannover, Hanoi, Hefei, Heidelberg, Helsinki, Ho Chi Minh City, Honolulu, Houston
        Hyderabad, Indianapolis, Innsbruck, Istanbul, İzmir, Jakarta, Jena, Jerusalem, Johannesburg, Kansas City, Karachi, Karlsruhe, Kathmandu, Kiel, Kobe, Kolkata, Kraków, Krakow, Kuala Lumpur, Kunming, Kyiv, Kyoto, Lagos, Accra, Nairobi, Lahore, Las Vegas
        Lausanne, Leeds, Leicester, Leiden, Leipzig, Leuven, Lille, Lima, Linz, Lisbon, Lisboa, Liverpool, Ljubljana, London, Los Angeles, Lucerne, Luzern, Lviv, Lyon, Madison, Mainz, Malaga, Málaga, Malmö, Manchester, Manila, Mannheim, Marburg, Marseille, Medellín
        Melbourne, Memphis, Menlo Park, Mexico City, Ciudad de México, Miami, Milan, Milano, Minneapolis, Minsk, Monterrey, Montevideo, Montpellier, Montreal, Montréal, Moscow, Mountain View, Mumbai, Munich, München, Münster, Nanjing, Nantes, Naples, Napoli, Nashville
        New Delhi, New Orleans, New York City, NYC, Newcastle, Nice, Nicosia, Ningbo, Nottingham, Nuremberg, Nürnberg, Oakland, Odense, Orlando, Osaka, Oslo, Ottawa, Oxford, Palo Alto, Paris, Penang, Perth, Philadelphia, Phoenix, Pittsburgh, Porto, Portland, Potsdam
        Prague, Praha, Pune, Qingdao, Raleigh, Redmond, Redwood City, Reykjavik, Riga, Riyadh, Rome, Roma, Rotterdam, Sacramento, Salt Lake City, Salzburg, San Antonio, San Diego, San Francisco, San Jose, San Mateo, Santiago, Seattle, Seoul, Sevilla, Seville, Shanghai, Sheffield
        Shenyang, Shenzhen, Sofia, St. Gallen, St. Louis, Stavanger, Stockholm, Strasbourg, Stuttgart, Sunnyvale, Suzhou, Sydney, Taipei, Tallinn, Tampa, Tartu, Tbilisi, Tehran, Tel Aviv, Tianjin, Tokyo, Toronto, Toulouse, Trondheim, Tübingen, Turin, Torino, Turku, Tampere
        Uppsala, Valencia, València, Vancouver, Venice, Vienna, Wien, Vilnius, Warsaw, Warszawa, Weimar, Wellington, Wiesbaden, Wrocław, Wuhan, Wuppertal, Xiamen, Xi'an, Xian, York, Zagreb, Zaragoza, Zhengzhou, Zhuhai, Zurich, Zürich, Dongguan, Foshan, Jinan, Changsha, Changchun, Harbin
        """

    private static let chineseNames = """
        中国 美国 英国 法国 德国 日本 韩国 新加坡 加拿大 澳大利亚 新西兰 意大利 西班牙 葡萄牙 荷兰 比利时 瑞士 瑞典 挪威 丹麦 芬兰 奥地利 爱尔兰 波兰 捷克 匈牙利 希腊 俄罗斯 乌克兰 土耳其 以色列
        印度 印度尼西亚 印尼 马来西亚 泰国 越南 菲律宾 柬埔寨 缅甸 阿联酋 沙特阿拉伯 卡塔尔 埃及 南非 尼日利亚 肯尼亚 巴西 阿根廷 墨西哥 智利 哥伦比亚 秘鲁 卢森堡 冰岛 远程 全球 欧洲 亚洲 北美
        中國 美國 英國 德國 法國 韓國 荷蘭 臺灣 台湾 台灣 香港 澳门 澳門 中国香港 中国台湾 中国澳门 北京 上海 天津 重庆 重慶 广东 廣東 浙江 江苏 江蘇 四川 湖北 湖南 福建 山东 山東 河南 河北 陕西 陝西 辽宁 云南 广西 安徽 江西 黑龙江 吉林 海南 贵州 甘肃 山西 内蒙古 新疆 宁夏 青海 西藏
        广州 廣州 深圳 杭州 南京 苏州 蘇州 成都 武汉 武漢 西安 长沙 厦门 廈門 青岛 大连 宁波 郑州 济南 沈阳 哈尔滨 长春 福州 合肥 昆明 南宁 贵阳 南昌 太原 石家庄 兰州 无锡 常州 佛山 东莞 珠海 中山 惠州 温州 绍兴 嘉兴 金华 台州 泉州 烟台 威海 潍坊 徐州 扬州 洛阳 桂林 三亚 海口 拉萨 银川 西宁 乌鲁木齐 呼和浩特 张家口 唐山 保定
        台北 臺北 新北 台中 臺中 台南 高雄 新竹 桃園 九龙 东京 東京 大阪 京都 首尔 伦敦 倫敦 巴黎 柏林 慕尼黑 汉堡 法兰克福 纽约 紐約 旧金山 舊金山 洛杉矶 西雅图 波士顿 芝加哥 多伦多 温哥华 悉尼 墨尔本 奥克兰 阿姆斯特丹 苏黎世 日内瓦 米兰 罗马 马德里 巴塞罗那 维也纳 斯德哥尔摩 哥本哈根 赫尔辛基 奥斯陆 都柏林 曼彻斯特 爱丁堡 曼谷 吉隆坡 雅加达 胡志明市 河内 马尼拉 迪拜 孟买 班加罗尔 硅谷 旧金山湾区 加利福尼亚 加州 华盛顿 德克萨斯
        """
}
