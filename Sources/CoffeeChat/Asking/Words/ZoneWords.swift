/// Time zones, as people write them beside a time.
enum ZoneWords {
    static let english = """
        zoneName: gmt, utc, est, edt, et, pst, pdt, pt, cst, cdt, mst, mdt, cet, cest, eet, eest, wet, bst, ist, jst, kst, sgt, hkt
        zoneName: aest, aedt, acst, awst, nzst, nzdt, eat, cat, wat, sast, msk, brt, art, clt, pkt, ict, wib, trt, gst, akst, hst, z
        zoneWord: eastern, pacific, central, mountain, atlantic, local, your, my, our, their, standard, summer, daylight, zulu, greenwich
        notZone: any, some, this, that, next, first, last, second, much, more, no, every, good, free, spare, same, what, which, of, the, enough, a
        notZone: long, best, suitable, convenient, better, one, whatever, whichever, other, another, tea, lunch, real, quality, each
        morningWord: morning, mornings, breakfast
        afternoonWord: afternoon, afternoons, lunch, lunchtime
        eveningWord: evening, evenings, night, nights, tonight, dinner
        last: last, past
        dayBreak: or
        zone = <zoneName>
        zone = am|pm|<number>|both|all|noon eastern|pacific|central|mountain|atlantic|greenwich
        zone = <zoneWord> time
        zone = <zoneWord> standard|summer|daylight time
        zone = !<notZone> <capital> ( standard|summer|daylight )? time
        zone = (time|times|all|hours|both|everything) (is|are|in|at|on|for|by)? ..1 (in|on|by) <capital> time
        zone = (my|your|our|local|both|same|as_in|in_your|in_my) (time_zone|timezone|zone|local_time|time)
        zone = time in <capital>
        zone = (time|hour|hours|clock|clocks|watch) (of|in) <capital>
        """

    static let chinese = """
        morningWord: 上午, 早上, 早晨, 清晨, 一早, 清早, 凌晨, 晨间
        afternoonWord: 下午, 中午, 午后, 正午, 午间, 晌午
        eveningWord: 晚上, 傍晚, 晚间, 夜里, 晚, 夜间, 入夜, 今晚, 明晚
        last: 上, 过了, 过完, 除了
        dayBreak: 或, 或者, 还是, 要么
        zone = 北京时间|京时|东八区|东九区|当地时间|本地时间|您那边的时间|你那边的时间|您当地|你当地|您那儿的时间|你那儿的时间|您的时间|你的时间|我这边的时间|咱们这边的时间|同一时区|时区|您那里的时间|格林威治|两地时间|本地时
        zone = 您|你|我|咱 那|这 边|儿|里? 的? 时间
        zone = <zhCity> 当地? 的? 时间
        zone = <han> <han> 时间 -<zhNotZone>
        zhCity: 伦敦, 东京, 纽约, 巴黎, 柏林, 悉尼, 上海, 新加坡, 香港, 台北, 首尔, 洛杉矶, 旧金山, 西雅图, 多伦多
        zhCity: 温哥华, 墨尔本, 迪拜, 曼谷, 莫斯科, 美东, 美西, 欧洲, 中欧, 澳东, 东部, 太平洋
        zhCity: 罗马, 马德里, 维也纳, 阿姆斯特丹, 苏黎世, 芝加哥, 波士顿, 吉隆坡, 雅加达, 河内, 马尼拉, 孟买, 德里, 开罗
        zhCity: 伊斯坦布尔, 斯德哥尔摩, 奥斯陆, 哥本哈根, 赫尔辛基, 都柏林, 里斯本, 布拉格, 华沙, 日本, 英国, 美国, 德国
        zhCity: 法国
        zhCity: 澳大利亚, 韩国, 泰国, 加拿大, 西班牙, 意大利, 新西兰, 奥克兰, 墨西哥, 巴西, 印度, 乌鲁木齐, 新疆, 澳门
        zhCity: 台湾, 夏威夷, 冬令, 夏令, 拉萨, 内罗毕, 开普敦, 布鲁塞尔, 日内瓦
        zhNotZone: 的时间, 段时间, 么时间, 候时间, 些时间, 个时间, 点时间, 贵时间, 空时间, 话时间, 用时间, 闲时间
        zhNotZone: 便时间, 约时间, 见时间, 抽时间, 定时间, 间时间, 久时间, 出时间, 您时间, 你时间, 看时间, 有时间
        zhNotZone: 没时间, 费时间, 选时间, 挑时间, 同时间, 何时间, 意时间, 留时间, 天时间, 聊时间, 会时间, 了时间
        zhNotZone: 面时间, 听时间
        zone = , eastern|pacific|central|mountain $
        zone = , eastern|pacific|central|mountain ,
        zone = (london|berlin|paris|lisbon|dublin|madrid|rome|nairobi|lagos|mumbai|delhi|sydney|tokyo|york|chicago|toronto|singapore|uk|us|eu) time|hours|clock
        morningWord: 前晌, 头晌, 上昼, 上半晌, 大清早, 早起, 朝早, 一大早
        afternoonWord: 后晌, 下昼, 后半晌, 下半晌, 过午, 晏昼, 下晌
        eveningWord: 夜晚, 黑里, 夜黑, 擦黑, 黑了, 黄昏, 晚黑, 夜头, 晚饭后
        """
}
