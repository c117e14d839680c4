/// Cities in which people have careers. One that is missing is still known by its country, where that has one zone.
enum PlaceCities {
    static let table = """
        America/New_York: New York City, NYC, Manhattan, Brooklyn, Queens, Boston, Cambridge, Somerville, Washington DC, Washington, Washington D.C., Philadelphia, Pittsburgh, Baltimore, Atlanta, Miami, Orlando, Tampa, Jacksonville, Charlotte, Raleigh, Durham, Raleigh-Durham, Research Triangle, Richmond, Buffalo, Rochester, Albany, Syracuse, Ithaca, Cleveland, Columbus, Cincinnati, Detroit, Ann Arbor, Indianapolis, Hartford, New Haven, Providence, Newark, Jersey City, Princeton, Burlington, Savannah, Charleston, Arlington, 纽约, 紐約, 波士顿, 华盛顿, 费城, 匹兹堡, 亚特兰大, 迈阿密, 底特律, 奥兰多, 巴尔的摩
        America/Chicago: Chicago, Austin, Dallas, Dallas-Fort Worth, Fort Worth, Houston, San Antonio, Minneapolis, Saint Paul, St. Paul, Twin Cities, Milwaukee, Madison, St. Louis, Kansas City, Nashville, Memphis, New Orleans, Birmingham, Oklahoma City, Tulsa, Omaha, Des Moines, Bentonville, Little Rock, 芝加哥, 奥斯汀, 达拉斯, 休斯顿, 圣安东尼奥, 明尼阿波利斯, 圣路易斯, 新奥尔良
        America/Denver: Denver, Boulder, Colorado Springs, Fort Collins, Salt Lake City, Provo, Park City, Albuquerque, Santa Fe, Boise, El Paso, 丹佛, 盐湖城
        America/Phoenix: Phoenix, Scottsdale, Tempe, Tucson, 凤凰城
        America/Los_Angeles: Los Angeles, San Francisco, SF, Oakland, Berkeley, San Jose, Palo Alto, Menlo Park, Mountain View, Sunnyvale, Cupertino, Santa Clara, Redwood City, San Mateo, Fremont, Sacramento, San Diego, Irvine, Orange County, Santa Barbara, Santa Monica, Pasadena, Long Beach, Seattle, Redmond, Bellevue, Kirkland, Tacoma, Spokane, Portland, Eugene, Las Vegas, Reno, 洛杉矶, 旧金山, 舊金山, 三藩市, 圣何塞, 西雅图, 圣地亚哥, 波特兰, 拉斯维加斯, 尔湾, 帕罗奥图
        America/Anchorage: Anchorage
        Pacific/Honolulu: Honolulu, 檀香山, 火奴鲁鲁
        America/Toronto: Toronto, Ottawa, Montreal, Waterloo, Kitchener, Hamilton, Mississauga, Quebec City, 多伦多, 渥太华, 蒙特利尔, 滑铁卢
        America/Vancouver: Vancouver, Victoria BC, Burnaby, Surrey, 温哥华
        America/Edmonton: Calgary, Edmonton, 卡尔加里, 埃德蒙顿
        America/Winnipeg: Winnipeg
        America/Halifax: Halifax
        America/Mexico_City: Mexico City, Ciudad de Mexico, CDMX, Guadalajara, Monterrey, Queretaro, Puebla, 墨西哥城
        America/Tijuana: Tijuana
        America/Cancun: Cancun
        America/Sao_Paulo: Sao Paulo, Rio de Janeiro, Curitiba, Belo Horizonte, Porto Alegre, Florianopolis, Brasilia, Campinas, 圣保罗, 里约热内卢
        America/Recife: Recife
        America/Manaus: Manaus
        America/Argentina/Buenos_Aires: Buenos Aires, Cordoba, Rosario, 布宜诺斯艾利斯
        America/Santiago: Santiago, Santiago de Chile, Valparaiso
        America/Bogota: Bogota, Medellin, Cali, 波哥大
        America/Lima: Lima, 利马
        America/Montevideo: Montevideo
        America/Guayaquil: Quito, Guayaquil
        America/Caracas: Caracas
        Europe/London: London, Greater London, Manchester, Birmingham, Leeds, Bristol, Brighton, Cambridge, Oxford, Edinburgh, Glasgow, Cardiff, Belfast, Liverpool, Sheffield, Newcastle, Nottingham, Leicester, Bath, Reading, York, Southampton, Exeter, Norwich, 伦敦, 倫敦, 曼彻斯特, 爱丁堡, 剑桥, 牛津, 伯明翰, 利物浦, 利兹, 格拉斯哥, 布里斯托
        Europe/Dublin: Dublin, Cork, Galway, Limerick, 都柏林
        Europe/Lisbon: Lisbon, Lisboa, Porto, Braga, Coimbra, 里斯本, 波尔图
        Europe/Madrid: Madrid, Barcelona, Valencia, Seville, Sevilla, Malaga, Bilbao, Zaragoza, 马德里, 巴塞罗那, 瓦伦西亚
        Atlantic/Canary: Las Palmas, Tenerife
        Europe/Paris: Paris, Lyon, Marseille, Toulouse, Lille, Bordeaux, Nantes, Nice, Strasbourg, Montpellier, Rennes, Grenoble, 巴黎, 里昂, 马赛, 图卢兹, 里尔
        Europe/Berlin: Berlin, Hamburg, Munich, Munchen, Cologne, Koln, Frankfurt, Frankfurt am Main, Stuttgart, Dusseldorf, Leipzig, Dresden, Nuremberg, Nurnberg, Hannover, Hanover, Bremen, Dortmund, Essen, Bonn, Karlsruhe, Mannheim, Heidelberg, Freiburg, Potsdam, Munster, Darmstadt, Aachen, Jena, Weimar, Kiel, Mainz, Wiesbaden, Augsburg, Konstanz, 柏林, 汉堡, 慕尼黑, 科隆, 法兰克福, 斯图加特, 杜塞尔多夫, 莱比锡, 德累斯顿, 纽伦堡, 汉诺威, 不来梅, 亚琛
        Europe/Amsterdam: Amsterdam, Rotterdam, Utrecht, The Hague, Den Haag, Eindhoven, Delft, Leiden, Groningen, Haarlem, 阿姆斯特丹, 鹿特丹, 海牙, 代尔夫特, 埃因霍温
        Europe/Brussels: Brussels, Bruxelles, Brussel, Antwerp, Ghent, Leuven, 布鲁塞尔, 安特卫普
        Europe/Zurich: Zurich, Geneva, Geneve, Genf, Basel, Bern, Lausanne, Lucerne, Luzern, Lugano, 苏黎世, 日内瓦, 巴塞尔, 洛桑
        Europe/Vienna: Vienna, Wien, Graz, Linz, Salzburg, Innsbruck, 维也纳
        Europe/Rome: Rome, Roma, Milan, Milano, Turin, Torino, Florence, Firenze, Bologna, Naples, Napoli, Venice, Verona, 罗马, 米兰, 都灵, 佛罗伦萨, 威尼斯, 博洛尼亚
        Europe/Copenhagen: Copenhagen, Kobenhavn, Aarhus, Odense, Aalborg, 哥本哈根
        Europe/Oslo: Oslo, Bergen, Trondheim, Stavanger, 奥斯陆
        Europe/Stockholm: Stockholm, Gothenburg, Goteborg, Malmo, Uppsala, Lund, Linkoping, 斯德哥尔摩, 哥德堡, 马尔默
        Europe/Helsinki: Helsinki, Espoo, Tampere, Turku, Oulu, 赫尔辛基
        Atlantic/Reykjavik: Reykjavik, 雷克雅未克
        Europe/Warsaw: Warsaw, Warszawa, Krakow, Cracow, Wroclaw, Gdansk, Poznan, Lodz, Katowice, 华沙, 克拉科夫
        Europe/Prague: Prague, Praha, Brno, Ostrava, 布拉格
        Europe/Bratislava: Bratislava
        Europe/Budapest: Budapest, 布达佩斯
        Europe/Ljubljana: Ljubljana
        Europe/Zagreb: Zagreb
        Europe/Belgrade: Belgrade, Novi Sad, 贝尔格莱德
        Europe/Athens: Athens, Thessaloniki, 雅典
        Europe/Sofia: Sofia, Plovdiv
        Europe/Bucharest: Bucharest, Cluj-Napoca, Cluj, Iasi, Timisoara, 布加勒斯特
        Europe/Kyiv: Kyiv, Kiev, Lviv, Kharkiv, Odesa, 基辅
        Europe/Minsk: Minsk
        Europe/Vilnius: Vilnius, Kaunas
        Europe/Riga: Riga
        Europe/Tallinn: Tallinn, Tartu
        Europe/Moscow: Moscow, Saint Petersburg, St. Petersburg, 莫斯科, 圣彼得堡
        Asia/Yekaterinburg: Yekaterinburg
        Asia/Novosibirsk: Novosibirsk
        Asia/Vladivostok: Vladivostok
        Europe/Istanbul: Istanbul, Ankara, Izmir, 伊斯坦布尔
        Asia/Jerusalem: Tel Aviv, Tel Aviv-Yafo, Jerusalem, Haifa, 特拉维夫, 耶路撒冷
        Asia/Dubai: Dubai, Abu Dhabi, Sharjah, 迪拜, 阿布扎比
        Asia/Riyadh: Riyadh, Jeddah, 利雅得
        Asia/Qatar: Doha, 多哈
        Asia/Amman: Amman
        Asia/Beirut: Beirut
        Asia/Tehran: Tehran
        Asia/Tbilisi: Tbilisi
        Asia/Yerevan: Yerevan
        Asia/Baku: Baku
        Asia/Almaty: Almaty, Astana
        Africa/Cairo: Cairo, Alexandria, 开罗
        Africa/Casablanca: Casablanca, Rabat, Marrakesh
        Africa/Tunis: Tunis
        Africa/Lagos: Lagos, Abuja, Ibadan, 拉各斯
        Africa/Accra: Accra
        Africa/Nairobi: Nairobi, Mombasa, 内罗毕
        Africa/Kampala: Kampala
        Africa/Kigali: Kigali
        Africa/Addis_Ababa: Addis Ababa
        Africa/Johannesburg: Johannesburg, Cape Town, Pretoria, Durban, Stellenbosch, 约翰内斯堡, 开普敦
        Asia/Karachi: Karachi, Lahore, Islamabad, 卡拉奇
        Asia/Kolkata: Mumbai, Bombay, Delhi, New Delhi, Bangalore, Bengaluru, Hyderabad, Chennai, Pune, Kolkata, Calcutta, Ahmedabad, Gurgaon, Gurugram, Noida, Jaipur, Kochi, Indore, Chandigarh, 孟买, 新德里, 德里, 班加罗尔, 海得拉巴, 金奈, 浦那, 加尔各答
        Asia/Dhaka: Dhaka, 达卡
        Asia/Colombo: Colombo, 科伦坡
        Asia/Kathmandu: Kathmandu, 加德满都
        Asia/Bangkok: Bangkok, Chiang Mai, 曼谷, 清迈
        Asia/Ho_Chi_Minh: Ho Chi Minh City, Saigon, Hanoi, Da Nang, 胡志明市, 胡志明, 河内, 岘港
        Asia/Jakarta: Jakarta, Bandung, Yogyakarta, Surabaya, 雅加达
        Asia/Makassar: Bali, Denpasar, 巴厘岛
        Asia/Kuala_Lumpur: Kuala Lumpur, Penang, Johor Bahru, Selangor, 吉隆坡, 槟城
        Asia/Manila: Manila, Metro Manila, Makati, Quezon City, Cebu, 马尼拉, 宿务
        Asia/Taipei: Taipei, New Taipei, Hsinchu, Taichung, Tainan, Kaohsiung, 台北, 臺北, 新北, 台中, 台南, 高雄, 新竹, 桃园
        Asia/Tokyo: Tokyo, Osaka, Kyoto, Yokohama, Nagoya, Fukuoka, Sapporo, Kobe, 东京, 東京, 大阪, 京都, 横滨, 名古屋, 福冈, 札幌
        Asia/Seoul: Seoul, Busan, Pangyo, Incheon, 首尔, 釜山
        Asia/Shanghai: Beijing, Peking, Shanghai, Shenzhen, Guangzhou, Hangzhou, Nanjing, Suzhou, Chengdu, Chongqing, Wuhan, Xi'an, Xian, Tianjin, Qingdao, Dalian, Xiamen, Changsha, Ningbo, Zhengzhou, Jinan, Shenyang, Harbin, Fuzhou, Hefei, Kunming, Zhuhai, Dongguan, Foshan, Wuxi, Urumqi
        Asia/Shanghai: 北京, 上海, 天津, 重庆, 重慶, 广州, 廣州, 深圳, 杭州, 南京, 苏州, 蘇州, 成都, 武汉, 武漢, 西安, 长沙, 厦门, 青岛, 大连, 宁波, 郑州, 济南, 沈阳, 哈尔滨, 长春, 福州, 合肥, 昆明, 南宁, 贵阳, 南昌, 太原, 石家庄, 兰州, 无锡, 常州, 佛山, 东莞, 珠海, 中山, 惠州, 温州, 绍兴, 嘉兴, 金华, 台州, 泉州, 烟台, 威海, 潍坊, 徐州, 扬州, 洛阳, 桂林, 三亚, 海口, 拉萨, 银川, 西宁, 乌鲁木齐, 呼和浩特
        Australia/Sydney: Sydney, Canberra, Newcastle NSW, Wollongong, 悉尼, 堪培拉
        Australia/Melbourne: Melbourne, Geelong, 墨尔本
        Australia/Brisbane: Brisbane, Gold Coast, 布里斯班, 黄金海岸
        Australia/Perth: Perth, 珀斯
        Australia/Adelaide: Adelaide, 阿德莱德
        Australia/Hobart: Hobart
        Australia/Darwin: Darwin
        Pacific/Auckland: Auckland, Wellington, Christchurch, Dunedin, 奥克兰, 惠灵顿, 基督城
        """
}
