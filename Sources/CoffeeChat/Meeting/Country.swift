/// A country, as far as a place on a profile names one.
package struct Country: Hashable, Sendable {
    /// "the United States", behind "from" and "to".
    package let english: String
    package let chinese: String

    /// `nil` where the place names none for sure: "Remote", "Springfield".
    package static func of(place: String) -> Country? {
        let parts = place.split { ",，·/()（）".contains($0) }.map { FactText.trimmed(String($0)).lowercased() }
        for part in parts.reversed() {
            if let country = table.byName[part] { return country }
        }
        // 中国上海, 上海市: the name stands at the start.
        guard let first = parts.first, first.unicodeScalars.contains(where: FactText.isHan) else {
            return parts.lazy.compactMap { cities(in: $0) }.first
        }
        return table.chinese.first { first.hasPrefix($0.name) }?.country
    }

    /// "Greater Boston Area", "San Francisco Bay Area"
    private static func cities(in part: String) -> Country? {
        var words = part
        for edge in ["greater ", "metro "] where words.hasPrefix(edge) { words = String(words.dropFirst(edge.count)) }
        for edge in [" metropolitan area", " bay area", " area", " metro"] where words.hasSuffix(edge) {
            words = String(words.dropLast(edge.count))
        }
        return words == part ? nil : table.byName[words]
    }

    private static let table: (byName: [String: Country], chinese: [(name: String, country: Country)]) = {
        var (byName, chinese): ([String: Country], [(String, Country)]) = ([:], [])
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: "|").map { FactText.trimmed(String($0)) }
            guard parts.count >= 2 else { continue }
            let country = Country(english: parts[0], chinese: parts[1])
            let names =
                [parts[0].replacing("the ", with: ""), parts[1]]
                + (parts.count > 2 ? parts[2].split(separator: ",").map { FactText.trimmed(String($0)) } : [])
            for name in names {
                byName[name.lowercased()] = country
                if name.unicodeScalars.contains(where: FactText.isHan) { chinese.append((name, country)) }
            }
        }
        // 印度尼西亚 is not 印度.
        return (byName, chinese.sorted { $0.0.utf8.count > $1.0.utf8.count })
    }()

    /// English | Chinese | other names, states and towns that stand alone on profiles.
    private static let lines = """
        the United States|美国|usa,us,united states of america,america,california,new york,texas,washington,oregon,illinois,massachusetts,florida,colorado,pennsylvania,ohio,michigan,minnesota,utah,arizona,virginia,north carolina,wisconsin,tennessee,maryland,new jersey,nevada,indiana,missouri,connecticut,new york city,san francisco,seattle,los angeles,chicago,boston,austin,纽约,旧金山,西雅图,洛杉矶,硅谷
        Canada|加拿大|ontario,british columbia,quebec,québec,alberta,toronto,vancouver,montreal,montréal,多伦多,温哥华
        Mexico|墨西哥|méxico,mexico city,ciudad de méxico
        Brazil|巴西|brasil,são paulo,rio de janeiro,圣保罗
        Argentina|阿根廷|buenos aires
        Chile|智利
        Colombia|哥伦比亚|bogotá,medellín
        Peru|秘鲁|perú,lima
        the United Kingdom|英国|uk,england,scotland,wales,great britain,northern ireland,london,manchester,edinburgh,伦敦,曼彻斯特,爱丁堡
        Ireland|爱尔兰|dublin,都柏林
        Germany|德国|deutschland,berlin,munich,münchen,hamburg,cologne,köln,frankfurt,柏林,慕尼黑,汉堡
        Austria|奥地利|österreich,vienna,wien,维也纳
        Switzerland|瑞士|schweiz,suisse,zurich,zürich,苏黎世
        France|法国|paris,lyon,巴黎
        Spain|西班牙|españa,madrid,barcelona,马德里,巴塞罗那
        Portugal|葡萄牙|lisbon,lisboa,porto,里斯本
        Italy|意大利|italia,milan,milano,rome,roma,turin,米兰,罗马
        the Netherlands|荷兰|netherlands,holland,nederland,amsterdam,rotterdam,utrecht,阿姆斯特丹
        Belgium|比利时|belgië,belgique,brussels,布鲁塞尔
        Denmark|丹麦|danmark,copenhagen,københavn,哥本哈根
        Sweden|瑞典|sverige,stockholm,斯德哥尔摩
        Norway|挪威|norge,oslo,奥斯陆
        Finland|芬兰|suomi,helsinki,赫尔辛基
        Poland|波兰|polska,warsaw,kraków,华沙
        the Czech Republic|捷克|czechia,česko,prague,praha,brno,布拉格
        Hungary|匈牙利|budapest,布达佩斯
        Romania|罗马尼亚|românia,bucharest
        Greece|希腊|athens,雅典
        Ukraine|乌克兰|kyiv,lviv
        Estonia|爱沙尼亚|tallinn
        Lithuania|立陶宛|vilnius
        Turkey|土耳其|türkiye,istanbul,伊斯坦布尔
        Israel|以色列|tel aviv
        the United Arab Emirates|阿联酋|uae,dubai,abu dhabi,迪拜
        Egypt|埃及|cairo
        Nigeria|尼日利亚|lagos
        Kenya|肯尼亚|nairobi
        Ghana|加纳|accra
        South Africa|南非|cape town,johannesburg
        India|印度|bengaluru,bangalore,mumbai,delhi,new delhi,hyderabad,pune,chennai,班加罗尔,孟买
        Pakistan|巴基斯坦|karachi,lahore
        Bangladesh|孟加拉国|dhaka
        China|中国|pr china,prc,mainland china,beijing,shanghai,shenzhen,guangzhou,hangzhou,chengdu,nanjing,wuhan,suzhou,北京,上海,深圳,广州,杭州,成都,南京,武汉,苏州,西安,重庆,天津,厦门,长沙,青岛
        Japan|日本|tokyo,osaka,kyoto,东京,大阪,京都
        South Korea|韩国|korea,republic of korea,seoul,首尔
        Singapore|新加坡
        Malaysia|马来西亚|kuala lumpur,吉隆坡
        Indonesia|印度尼西亚|jakarta,印尼,雅加达
        Thailand|泰国|bangkok,曼谷
        Vietnam|越南|ho chi minh city,hanoi,胡志明市,河内
        the Philippines|菲律宾|philippines,manila,马尼拉
        Australia|澳大利亚|sydney,melbourne,new south wales,victoria,brisbane,perth,澳洲,悉尼,墨尔本
        New Zealand|新西兰|auckland,wellington,奥克兰
        """
}
