package import struct Foundation.Date
package import struct Foundation.TimeZone

/// Zones as people name them beside a time.
package enum ZoneNames {
    /// "PT", "GMT", "Sydney time" · "北京时间", "美西时间". The name never says summer time where winter time is meant:
    /// where people have two names, the instant decides.
    package static func name(of zone: TimeZone, at instant: Date, in language: Language) -> String {
        guard let known = table[zone.identifier] else { return unknown(zone, at: instant, language) }
        switch language {
        case .english:
            let names = known.en.split(separator: "|")
            guard names.count == 2 else { return known.en }
            return String(isSummer(zone, at: instant) ? names[1] : names[0])
        case .chinese: return known.zh + "时间"
        }
    }

    /// The city of an identifier in the tz database, or the offset where there is none.
    private static func unknown(_ zone: TimeZone, at instant: Date, _ language: Language) -> String {
        let parts = zone.identifier.split(separator: "/")
        if language == .english, parts.count > 1, let city = parts.last, parts.first != "Etc" {
            return city.replacing("_", with: " ") + " time"
        }
        let seconds = zone.secondsFromGMT(for: instant)
        let (hours, minutes) = (abs(seconds) / 3600, abs(seconds) / 60 % 60)
        if seconds == 0 { return "UTC" }
        return "UTC\(seconds < 0 ? "-" : "+")\(hours)\(minutes == 0 ? "" : ":\(minutes < 10 ? "0" : "")\(minutes)")"
    }

    /// Whether the clock is ahead of its lowest within the year. Not `isDaylightSavingTime`: Ireland's law and the tz
    /// database call its winter the exception.
    private static func isSummer(_ zone: TimeZone, at instant: Date) -> Bool {
        let offsets = [0.0, 182.0].map { zone.secondsFromGMT(for: instant.addingTimeInterval($0 * 86_400)) }
        return offsets[0] > offsets[1]
    }

    private static let table: [String: (en: String, zh: String)] = {
        var table: [String: (en: String, zh: String)] = [:]
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: ";").map { $0.trimmingPrefix(" ") }
            guard parts.count == 3 else { continue }
            for zone in parts[0].split(separator: " ") { table[String(zone)] = (String(parts[1]), String(parts[2])) }
        }
        return table
    }()

    private static let lines = """
        America/New_York America/Detroit America/Indiana/Indianapolis US/Eastern; ET; 美东
        America/Toronto America/Montreal; ET; 多伦多
        America/Chicago US/Central; CT; 美中
        America/Winnipeg; CT; 温尼伯
        America/Denver America/Boise US/Mountain; MT; 美国山地
        America/Edmonton; MT; 卡尔加里
        America/Phoenix; Arizona time; 亚利桑那
        America/Los_Angeles US/Pacific; PT; 美西
        America/Vancouver; PT; 温哥华
        America/Anchorage; Alaska time; 阿拉斯加
        Pacific/Honolulu; Hawaii time; 夏威夷
        America/Halifax; AT; 哈利法克斯
        America/Mexico_City; Mexico City time; 墨西哥城
        America/Sao_Paulo; São Paulo time; 圣保罗
        America/Argentina/Buenos_Aires; Buenos Aires time; 布宜诺斯艾利斯
        America/Bogota; Bogotá time; 波哥大
        America/Lima; Lima time; 利马
        America/Santiago; Santiago time; 圣地亚哥
        UTC GMT Etc/UTC Etc/GMT; UTC; 世界标准
        Europe/London; GMT|BST; 伦敦
        Europe/Dublin; Dublin time; 都柏林
        Europe/Lisbon; Lisbon time; 里斯本
        Europe/Berlin; CET|CEST; 柏林
        Europe/Paris; CET|CEST; 巴黎
        Europe/Madrid; CET|CEST; 马德里
        Europe/Rome; CET|CEST; 罗马
        Europe/Amsterdam; CET|CEST; 阿姆斯特丹
        Europe/Brussels; CET|CEST; 布鲁塞尔
        Europe/Luxembourg; CET|CEST; 卢森堡
        Europe/Zurich; CET|CEST; 苏黎世
        Europe/Vienna; CET|CEST; 维也纳
        Europe/Copenhagen; CET|CEST; 哥本哈根
        Europe/Oslo; CET|CEST; 奥斯陆
        Europe/Stockholm; CET|CEST; 斯德哥尔摩
        Europe/Warsaw; CET|CEST; 华沙
        Europe/Prague; CET|CEST; 布拉格
        Europe/Budapest; CET|CEST; 布达佩斯
        Europe/Belgrade Europe/Zagreb Europe/Ljubljana Europe/Bratislava; CET|CEST; 中欧
        Europe/Helsinki; EET|EEST; 赫尔辛基
        Europe/Athens; EET|EEST; 雅典
        Europe/Bucharest; EET|EEST; 布加勒斯特
        Europe/Kyiv Europe/Kiev; EET|EEST; 基辅
        Europe/Vilnius Europe/Riga Europe/Tallinn Europe/Sofia; EET|EEST; 东欧
        Europe/Istanbul; Istanbul time; 伊斯坦布尔
        Europe/Moscow; Moscow time; 莫斯科
        Asia/Jerusalem; Israel time; 以色列
        Asia/Dubai; Dubai time; 迪拜
        Asia/Riyadh; Riyadh time; 利雅得
        Asia/Karachi; Karachi time; 卡拉奇
        Asia/Kolkata Asia/Calcutta; IST; 印度
        Asia/Dhaka; Dhaka time; 达卡
        Asia/Kathmandu; Kathmandu time; 加德满都
        Asia/Bangkok; Bangkok time; 曼谷
        Asia/Ho_Chi_Minh Asia/Saigon; Vietnam time; 越南
        Asia/Jakarta; Jakarta time; 雅加达
        Asia/Singapore; Singapore time; 新加坡
        Asia/Kuala_Lumpur; Kuala Lumpur time; 吉隆坡
        Asia/Manila; Manila time; 马尼拉
        Asia/Shanghai Asia/Chongqing PRC; Beijing time; 北京
        Asia/Hong_Kong; Hong Kong time; 香港
        Asia/Macau; Macau time; 澳门
        Asia/Taipei; Taipei time; 台北
        Asia/Tokyo; Japan time; 东京
        Asia/Seoul; Korea time; 首尔
        Australia/Sydney; Sydney time; 悉尼
        Australia/Melbourne; Melbourne time; 墨尔本
        Australia/Brisbane; Brisbane time; 布里斯班
        Australia/Perth; Perth time; 珀斯
        Australia/Adelaide; Adelaide time; 阿德莱德
        Pacific/Auckland; Auckland time; 奥克兰
        Africa/Cairo; Cairo time; 开罗
        Africa/Lagos; Lagos time; 拉各斯
        Africa/Nairobi; Nairobi time; 内罗毕
        Africa/Johannesburg; South Africa time; 南非
        """
}
