/// When, how long, and what is over.
enum TimeWords {
    static let english = """
        num: one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen
        num: seventeen, eighteen, nineteen, twenty, thirty, forty, forty five, fifty, sixty, a couple of, a few, several, few
        minutes: minute, min, mins, minutes, hour, hr, hrs, hours
        weekday: sat, sun, weds, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs
        weekday: fri, mondays, tuesdays, wednesdays, thursdays, fridays, saturdays, sundays
        month: january, february, march, april, june, july, august, september, october, november, december, jan, feb
        month: mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
        span: week, month, weekend, weekday, fortnight, morning, afternoon, evening, night, spring, summer, autumn, fall
        span: winter, year, days, weeks, quarter, semester, term, season, lunch hour, lunchtime, lunch break, day
        next: next, this, coming, following, upcoming, any, either, one, some, every, each, another
        feast: easter, christmas, eid, ramadan, diwali, thanksgiving, new year, the holidays, holiday, passover, harvest
        vague: someday, one day, sometime, soon, one of these days, some day, eventually
        bygone: last, ago, since, yesterday, past, back then, back in, used to, earlier, previously, before
        told: was, were
        duration = <number>|<num> ~3 <minutes>
        duration = half|quarter ~2 <minutes>
        duration = a|an (quick|short|brief|full|single|good|little|scant)? <minutes>
        duration = couple|handful of? <minutes>
        when = <next> ..2 <span>|<weekday>|<month>|may
        when = <weekday> -last
        when = -last|past <weekday>|weekend|tomorrow|tonight|today
        when = in|during|of|early|late|mid|by|until|throughout|before|after|around|from|between|end_of (early|late|mid|the|end|middle|start|of)? <month>|may
        when = <month>|may <number>
        when = <number> (st|nd|rd|th)? (of)? <month>|may
        when = the|on|from|before|after|of|between|around <number> (st|nd|rd|th)
        when = in|over|within|during the next|coming|first|second|third|last|following
        when = after|before|around|over|during|outside (work|lunch|hours|school|dinner|breakfast|dark|church|office_hours|closing|your_shift|my_shift|the_shift)
        when = over|during|at|in|on|between (your|my|the|a|our|his|her) ..1 (lunch|lunches|break|breaks|commute|shift|shifts|teatime|tea_break|coffee_break|walk|drive|train_ride|school_run|day_off|days_off|lunchtime|lunch_hour|lunch_break|rounds)
        when = after|before|once|when|until|over|during|around|between|by|till ..3 <feast>
        when = once|as_soon_as|when ..6 over|done|ends|end|finished|back|calm|calms|slows|settles|quiet|closed|begins|starts|opens
        when = in the (early|late)? (mornings|evenings|afternoons|morning|evening|afternoon|spring|summer|autumn|winter)
        when = (any|some|whatever|whichever|whenever) ~2 (time|day|hour|evening|morning|afternoon|suits|slot|works)
        when = (day|hour|time|evening|morning|afternoon|date|weekday) (of_your|you|that_you|of_my) ..1 (choosing|choice|choose|like|prefer|pick|name|fancy|please)
        when = whenever (you|the|your|suits|it|is|works) ..6
        when = when (the|your) ~3 (low|high|shut|closed|away|asleep|dry|ripe|calm|still|frozen|empty)
        when = on (a|any|one_of_your|some) ..1 (weekday|weekdays|weeknight|workday|sundays|saturdays|mondays|fridays|evenings|market_day|rainy_day|quiet_day|free_day)
        when = at <number>|<num> (on|in|any|or|qm|fs|sharp|o'clock|pm|am)
        when = in a|two|three|couple ..2 (week|month|days|day)
        when = week|fortnight|month (of|from|after|beginning|starting)
        when = once|after|before|during|until|till (the|your|my|a|this|our|all|you|church|sunset|sunrise|dusk|closing|class|rehearsal|practice|shift|service)
        when = when ~5 (over|done|ends|finished|melts|comes|returns|opens|closes|starts|begins|back|quiet|calm|free|slows|home|settles)
        when = at (low|high|first|the_end|the_start|the_beginning|lunch|night|dawn|sunrise|tea|teatime|break)
        when = at|around|from|after|before <number> (am|pm|o'clock)
        when = at (noon|midday|lunch|lunchtime|dawn|dusk)
        when = in a (fortnight|week|month)
        when = of an (evening|afternoon)
        when = (from|before|after|till|until|past) <num> (onwards|on|ish|o'clock|pm|am|in_the)?
        when = before (you|i|we) (sail|leave|go|travel|fly|set_off|open|close|retire|start|depart)
        when = (half|quarter) (past|to|of)? <num>
        when = (once|when|after|before|as_soon_as) ..4 (in|over|done|through|ready|up|gathered|harvested|settled|landed|baked|launched)
        """

    static let chinese = """
        zhNumber: 一, 二, 三, 四, 五, 六, 七, 八, 九, 十, 两, 半, 几, 俩, 百, 零, 十来, 十几, 二十, 三十, 十五, 二十五, 四十, 五十
        zhMinutes: 分钟, 刻钟, 小时, 个小时, 钟头, 个钟头, 个钟, 个半小时, 分钟的, 半小时, 个点儿, 个点, 盏茶, 炷香, 杯茶, 杯咖啡的, 刻
        zhWhen: 下周, 这周, 本周, 下星期, 这星期, 本星期, 下礼拜, 这礼拜, 下个礼拜, 这个礼拜, 下个星期, 这个星期, 下个月, 这个月, 本月, 下月, 月底, 月初, 月中
        zhWhen: 周末, 明天, 后天, 今晚, 明晚, 今天, 大后天, 年底, 年前, 年后, 春节, 五一, 国庆, 端午, 中秋, 元旦, 清明, 寒假, 暑假, 暑期, 寒暑假
        zhWhen: 周一, 周二, 周三, 周四, 周五, 周六, 周日, 周天, 星期一, 星期二, 星期三, 星期四, 星期五, 星期六, 星期日, 星期天, 礼拜一, 礼拜二
        zhWhen: 礼拜三, 礼拜四, 礼拜五, 礼拜六, 礼拜天, 礼拜日, 双休, 平日, 工作日, 两周内, 一周内, 月内, 这两周, 这几天, 这两天, 这阵子, 近两周
        zhWhen: 上旬, 中旬, 下旬, 上午, 下午, 晚上, 中午, 傍晚, 早上, 清晨, 午休, 午后, 晚间, 夜里, 收工, 下班, 放工, 饭后, 课间, 节后, 假期, 开春
        zhWhen: 立春, 春分, 芒种, 夏至, 大暑, 立秋, 处暑, 秋分, 霜降, 立冬, 冬至, 大寒, 重阳, 七夕, 中元, 小年, 除夕
        zhWhen: 腊八, 过年, 过了年, 过完年, 年三十, 出了正月, 出正月, 圣诞, 感恩节, 儿童节, 母亲节, 父亲节, 教师节
        zhWhen: 双十一
        when = (赶集|开学|放学|发工资|交班|出院|回国|回来|到家|轮休|值班|开工|停工|休息|演出|比赛|开展|歇业|封网|杀青) ~1 (那天|那日|当天|那几天|那晚|那周)
        when = (过了|过完|忙过|熬过|等过) ~3 (年|节|秋|冬|季|这阵|这周|这个月|国庆|五一|中秋|春节)
        zhWhen: 哪天, 任何一天, 随便哪天, 任意一天, 一天, 哪个时间, 任何时间, 什么时候方便, 立夏, 入秋, 入冬, 秋后, 年关, 元宵, 腊月, 正月
        hides: 有朝一日, 有一天, 总有一天, 某一天, 那一天, 第一天, 一天到晚, 一日之计, 终有一天, 哪一天
        zhPast: 那阵子, 那会儿, 那时候, 那些年, 那几年, 早年, 上周, 上个月, 上星期, 上礼拜, 去年, 昨天, 前天, 昨晚, 上次
        zhPast: 上回, 前阵子, 之前, 以前, 那天, 那晚, 当年, 小时候, 曾经, 前几天, 前些天
        zhPast: 前些日子, 天前, 周前, 月前, 年前, 去年, 前年, 上月, 上上周, 早前, 先前, 头几天, 前儿, 昨儿, 多年, 那年, 昨日, 前日, 周前
        duration = <number>|<zhNumber> <zhNumber>? <zhNumber>? 多|来|几|到|至? ( <number>|<zhNumber> <zhNumber>? )? <zhMinutes>
        duration = 半小时|半个小时|半个钟|半个点|一会儿|片刻
        when = <zhWhen>
        when = <number>|<zhNumber> <zhNumber>? 月|号|日|点|点钟
        when = (下|这|本|当|每|头) ~2 (周|月|星期|礼拜|季度|天|旬|学期|年)
        when = 等|待 ~8 (后|之后|以后|完|收工|下班|闲)
        when = (休班|轮休|调休|下夜班|下了班|下了早班|下工|午休|换班|打烊|收摊|收麦|收完|忙完|开学前|放假|考完|交班|停船|休渔|农闲|散场|散了场|闲下来) ~4
        when = (哪天|哪日|何日|何时|几时|什么时候|任意|随便|任一) ~3 (天|日|时间|时段|时候|晚上|下午|上午|都行|皆可|都可以|方便|得闲|有空|得空|休)
        when = (一|二|三|四|五|六|七|八|九|十|十一|十二) 月 ~2 (里|份|上旬|中旬|下旬|初|底|中|内|间|末)?
        when = (雨季|旺季|淡季|梅雨|秋收|春耕|开机|首演|演出|展览|巡演|赛季|比赛|汛期|学期) ~2 (前|后|以后|之后|之前|结束|过后)
        hides: wedding, weddings, wedded, the sun, i sat, sat in, sat on, sat at, sat with, sat down, sat up
        hides: sat through, sat next, sat beside, sat behind, sat there, sat by, sat for, sat and, who sat, that sat
        hides: she sat, he sat, we sat, they sat, you sat, sitting, sits, sit, suns, sunning, marring, marred
        when = between now and ..2
        when = in|over|during the ..1 (new_year|holidays|break|half_term|festive_season|off_season|lull)
        duration = (length|span|duration) of (a|an|one|your|the) ..2
        duration = as long as (a|an) ..5
        duration = as long as (one|it|the|two|your|my) ..5
        duration = for <num>|<number> (qm|,|fs|em)
        duration = <word> ('s)? worth of ..1 (your|talk|time|conversation|questions|chat)
        duration = quick|short|brief|spare|measly|mere five|ten|fifteen|twenty|thirty !question|questions|thoughts|words|lines|notes|people|years
        when = during|outside|at|before|after|around (lunch|dinner|breakfast|closing)
        when = at|around|over|before|after|about|till|until|by (lunchtime|teatime|noon|midday|dawn|dusk|breakfast_time|suppertime|bedtime|dinnertime)
        when = this side of ..2
        duration = the time it takes ..5
        when = in|during|over|by (early|late|mid)? (spring|summer|autumn|winter)
        when = (end|start|beginning|middle|close) of (the|this|next) <span>
        when = before the <span> is ..2
        hides: some day, one day, one of these days, someday
        zhTelling: 了, 过, 着, 每天, 每晚, 天天, 从, 那, 当, 才, 用了, 只用, 一看, 看见, 看到, 听到, 读到, 刷到, 听您, 看您, 的时候, 您说, 您写, 您讲, 写道
        zhTerm: 立春, 雨水, 惊蛰, 春分, 清明, 谷雨, 立夏, 小满, 芒种, 夏至, 小暑, 大暑, 立秋, 处暑, 白露, 秋分, 寒露
        zhTerm: 霜降, 立冬, 小雪, 大雪, 冬至, 小寒, 大寒, 圣诞, 感恩节, 万圣节, 双十一, 双十二, 大促, 年会, 上线, 发版
        zhTerm: 交付, 封版, 期末, 期中, 开学, 放学, 下课, 放榜, 中考, 高考, 交接班, 早班, 夜班, 晚班, 中班, 查房, 早市
        zhTerm: 夜市, 晚饭, 午饭, 早饭, 饭点, 宵夜, 晨跑, 晨练, 遛狗, 通勤, 接孩子, 孩子睡, 哄睡, 晚自习, 早读, 排练
        zhTerm: 谢幕, 出车, 交车, 下工, 出餐, 打烊, 关店, 收市
        when = <zhTerm> ~2 (前后|前|后|那天|以后|之后|过后|当天|期间|左右|路上|了|的时候|间隙|之前|时)
        zhWhen: 月底之前, 月底前, 年底之前, 年底前, 周末之前, 周末前, 春节之前, 春节前, 月中之前, 下周之前, 国庆前
        zhWhen: 元旦前, 下下周, 清早, 黄昏, 大清早, 深夜, 半夜, 今儿, 明儿, 后儿, 赶明儿, 明日, 后日, 次日, 本周内, 周内
        zhWhen: 本季度, 下季度, 通勤路上, 上下班路上, 路上, 课间, 大课间, 轮休, 休息日, 调休
        hides: 月底之前, 月底前, 年底之前, 年底前, 周末之前, 周末前, 春节之前, 春节前, 月中之前, 下周之前, 国庆前, 元旦前
        zhSpell: 支烟, 根烟, 杯茶, 杯咖啡, 节课, 顿饭, 盏茶, 炷香, 首歌, 局棋, 碗面, 杯酒, 泡茶, 站地, 顿早饭, 顿午饭, 壶茶, 支曲子, 圈
        duration = (一|半|两|几|1|2) <zhSpell> 的? (工夫|功夫|时间|工夫儿|光景|空)
        duration = (一|半|两) (节课|盏茶|炷香)
        zhAsking: 请, 麻烦, 烦请, 劳, 劳烦, 烦, 拜托, 帮我, 帮忙, 能否, 可否, 能不能, 可不可以, 务必, 需要您, 求, 望
        zhAsking: 受累, 辛苦您, 敢烦, 可以, 记得, 之前先, 聊之前, 通话前, 见面前, 提前
        duration = (半|一|两) (时|个时辰|时辰)
        duration = 个把 (钟头|小时|钟|时辰)
        """
}
