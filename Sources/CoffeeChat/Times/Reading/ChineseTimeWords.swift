/// The Chinese words of times, in simplified characters.
enum ChineseTimeWords {
    /// As in `EnglishTimeWords`.
    static let table = """
        day 0: 今天, 今日, 今儿, 今个, 当天
        day 1: 明天, 明日, 明儿, 明个, 翌日
        day 2: 后天, 后日, 后儿
        day 3: 大后天, 大后日
        day -1: 昨天, 昨日, 昨儿, 昨晚, 昨夜
        day -2: 前天, 前日, 大前天, 前晚
        day 2 earlyDay: 后早, 后天一早
        day 2 morning: 后上午
        day 2 afternoon: 后下午
        day 0 evening: 今晚, 今天晚上, 今夜, 今儿晚上
        day 1 evening: 明晚, 明天晚上, 明夜
        day 2 evening: 后晚
        day 0 earlyDay: 今早, 今晨
        day 1 earlyDay: 明早, 明晨, 明儿早上
        day 0 afternoon: 今下午
        day 1 afternoon: 明下午
        day 1 morning: 明上午
        part morning: 上午, 午前
        part earlyDay: 早上, 早晨, 清晨, 一早, 一大早, 大清早, 清早, 早间, 大早上
        part noonHour: 中午, 午饭时间, 午休, 午休时间, 午饭时, 午间, 正午前后, 午餐时间, 吃午饭的时候, 晌午, 大中午
        part afternoon: 下午, 午后
        part earlyAfternoon: 下午早些时候, 刚过中午, 下午早点, 下午一上班
        part lateAfternoon: 下午晚些时候, 下午晚点, 下午晚一点, 下午晚一些, 下午后半段, 下午靠后, 下午偏晚
        part dusk: 傍晚, 黄昏, 傍晚时分
        part evening: 晚上, 晚间, 下班后, 下班以后, 下班之后, 夜里, 晚饭后, 夜晚, 晚饭以后, 下了班, 大晚上, 下班时间
        part lateEvening: 深夜
        part smallHours: 凌晨, 半夜
        part allDay: 全天, 整天, 一整天, 一天都, 任何时间, 任意时间, 任何时候, 任意时段, 整日, 什么时候都行, 什么时间都行, 什么时候都可以, 什么时间都可以, 几点都行, 几点都可以
        part daytime: 白天, 大白天, 白日里, 日间
        part afterLunch: 午饭后, 午饭以后, 吃完午饭, 午休后, 中午以后, 中午之后, 中午后, 午饭之后, 午餐后, 午休之后, 午休以后
        part endOfDay: 下班前, 快下班的时候, 快下班时, 临下班, 下班之前, 快下班
        part firstThing: 一上班, 刚上班, 上班第一件事, 一早上
        noon: 正午
        midnight: 午夜, 零点
        point: 点, 点钟, 點, 时整, 点整
        minuteMark: 分, 分钟整
        hourMark: 时
        half: 半
        quarter: 刻, 一刻, 刻钟
        number 15: 一刻钟
        number 45: 三刻, 三刻钟
        week 0: 这周, 本周, 这星期, 这礼拜, 这个星期, 这个礼拜, 本星期, 这一周, 这一个星期, 本礼拜, 最近一周
        week 1: 下周, 下星期, 下礼拜, 下个星期, 下个礼拜, 下个周, 下一周, 下一个星期, 次周, 隔周, 下个周儿
        week 2: 下下周, 下下个星期, 下下个礼拜, 下下星期, 下下礼拜, 大下周, 再下周
        week -1: 上周, 上星期, 上礼拜, 上个星期, 上个礼拜, 上上周, 前两周, 上个月, 前阵子, 前段时间, 前些天, 前几天, 这几天刚
        weekend: 周六日, 周六周日, 周六和周日, 周六、周日, 礼拜六礼拜天, 六日, 周末两天, 周末, 礼拜天或礼拜六, 双休日, 双休
        weekend: 这两个周末, 最近两个周末, 近两个周末
        weekend 0: 这周末, 本周末, 这个周末, 这礼拜末
        weekend 1: 下周末, 下个周末
        workdays: 工作日, 平日, 平时, 周中上班日
        everyDay: 每天, 天天, 每日
        anyTime: 随时, 任何时间都行, 随便什么时间, 随便几点, 什么时候, 什么时间, 哪个时间, 啥时候, 随便哪个时间, 任何时段, 随时都行, 随时都可以
        anyDay: 哪天, 任意一天, 任何一天, 随便哪天, 哪一天, 随便一天
        this: 这个, 这
        myZone: 我这边, 我这儿, 我这里, 我们这边
        next: 下个
        coming: 接下来的
        early: 前半周, 周初, 上半周, 前半段, 周头上, 头几天, 前几天里
        middle: 周中, 年中, 周中间, 中段
        late: 后半周, 下半周, 周后半, 后半段, 周尾, 周后半段, 靠后几天, 偏后
        weekUnit: 个星期, 个礼拜, 周, 星期, 礼拜
        monthUnit: 个月, 月, 月份
        yearUnit: 年
        dayUnit: 号, 日, 號
        hourUnit: 小时, 个小时, 钟头, 个钟头, 个钟
        minuteUnit: 分钟, 分钟左右
        or: 或, 或者, 或是, 或者是, 还是, 要么, 要不, 要不然, 再不然
        and: 和, 跟, 与, 及, 以及, 还有, 、, 同, 加上, 外加
        to: 聊到, 待到, 空到, 闲到, 开到, 到, 至, 直到, 一直到, --, ——
        between: 在
        from: 从, 自
        after: 晚于, 最早, 最早得, 最早要, 最早也要, 最早也得, 不早于, 不要早于, 不能早于, 别早于
        until: 最晚到, 最迟到, 最多到, 最晚只能到, 只能到
        before: 早于, 最晚, 最迟, 不晚于, 不要晚于, 不能晚于, 别晚于, 别超过, 不要超过, 不超过
        around: 大概, 大约, 差不多, 约, 大致
        onward: 以后, 之后, 过后, 往后, 开始, 起, 后, 以后都, 之后都, 过了, 以后的时间, 之后的时间, 以后就, 以后的
        orEarlier: 以前, 之前, 前, 以前都, 之前都, 前都
        ish: 来钟, 多钟, 出头, 左右, 前后, 上下, 整, 准时, 准点, 钟, 这样, 的样子
        except: 除了, 除去, 除开, 除, 不算, 抛开, 避开, 别选, 别约, 别排, 别定, 别安排, 不要选, 不要约, 不要安排, 不要是, 只要不是, 别是, 别在, 跳过, 绕开, 绕过, 不含, 不包括, 不包含, 排除, 撇开, 刨除, 刨去, 去掉
        but: 但, 但是, 不过, 可是, 只是, 只不过, 就是
        yourZone: 你那边时间, 你那儿时间, 你的时间, 你们那边时间, 你当地时间, 你那边的时间, 您那边时间, 你们时间, 您的时间, 你那里时间, 你们那边的时间, 您那边的时间, 您那里时间, 你所在地时间, 你当地, 您当地时间, 你时区, 你的时区, 你那边
        yourZone: 按你那边时间, 按你那边的时间, 按您那边时间, 按您那边的时间, 按你那儿的时间, 按你当地时间, 按你们那边时间, 按你们那边的时间, 以你那边时间, 以您那边时间
        yourZone: 您那边, 你那儿, 你们那边, 你们那儿, 您那里, 你那里
        myZone: 这边时间, 这边的时间, 这里时间, 这里的时间, 这儿时间, 这儿的时间, 我这边时间, 我这儿时间, 我的时间, 我这边的时间, 当地时间, 我当地时间, 我们这边时间, 我这里时间, 本地时间, 我们时间, 我这时间, 我这边当地时间, 我的时区
        now: 现在, 这会儿, 马上, 立刻, 此刻, 即刻
        every: 每, 每周, 每个, 一般, 通常, 大部分, 大多数, 基本上, 基本, 多数, 平常, 每逢, 大多
        same: 同一时间, 同样时间, 同样的时间, 同一个时间, 一样的时间, 时间不变, 同一时段
        both: 两个都, 这两个都, 两个时间都, 两个时段都, 俩都, 这俩都
        all: 另外两个, 另外两个都, 其他两个, 其余两个, 剩下两个, 剩下的两个, 另外那两个, 其他两个都, 其余的都, 剩下的都, 三个都, 这三个都, 三个时间都, 几个都, 这几个都, 几个时间都, 这几个时间都, 时间都, 全都, 三个时段都, 这些都, 这些时间都, 四个都, 这几个时段都, 你给的时间都, 都可, 每个都
        either: 哪个都, 哪个都行, 哪个都可以, 随便哪个, 任意一个, 任何一个, 任选, 随便选, 随便挑, 任选一个, 哪一个都, 随便一个, 任意
        slot: 个, 那个, 这个时间, 那个时间, 的那个, 个时间, 个时段, 个选项, 那场, 的那个时间, 那个时段, 时段, 那档, 那一个, 那一档
        option: 选项, 方案, 时间, 选, 第
        sooner: 往前挪, 往前提, 往前调, 提前, 提早, 早点
        later: 往后挪, 往后延, 往后调, 向后推, 推迟, 推后, 延后, 往后推, 晚点
        then: 那之后, 这之后, 在那之后, 结束后, 忙完后
        few: 几, 几个
        """

    /// 周二, 下周二, 这个礼拜天 …: every way to say a weekday.
    static func weekdays() -> [(String, TimeWord)] {
        let weeks: [(String, Int?)] = [
            ("", nil), ("这", 0), ("本", 0), ("这个", 0), ("下", 1), ("下个", 1), ("下一个", nil), ("下下", 2), ("下下个", 2),
            ("上", -1), ("上个", -1), ("上上", -2), ("这一", 0),
        ]
        let names = ["一", "二", "三", "四", "五", "六", "日", "天", "末日"]
        var words: [(String, TimeWord)] = []
        for (prefix, week) in weeks {
            for unit in ["周", "星期", "礼拜", "週"] {
                for (index, name) in names.prefix(8).enumerated() {
                    words.append((prefix + unit + name, .weekday(min(index + 1, 7), week: week)))
                }
                for digit in 1...7 where !prefix.isEmpty || unit != "周" {
                    words.append(("\(prefix)\(unit)\(digit)", .weekday(digit, week: week)))
                }
            }
        }
        for prefix in ["每", "每个", "逢", "每逢"] {
            for unit in ["周", "星期", "礼拜"] {
                for (index, name) in names.prefix(8).enumerated() {
                    words.append((prefix + unit + name, .weekdays(min(index + 1, 7))))
                }
            }
        }
        for digit in 1...6 { words.append(("周\(digit)", .weekday(digit, week: nil))) }
        return words
    }
}
