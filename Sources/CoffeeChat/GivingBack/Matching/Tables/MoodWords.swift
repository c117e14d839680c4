/// How notes sound: warm where somebody is drawn to a thing, sour where they turn away or cannot.
enum MoodWords {
    /// `mood: phrases`, the kinds of `Mood`.
    static let table = """
        sour: sold his, sold her, sold the, sold everything, gave away, gave her tools away, threw away, threw out, \
        burnt his, burnt her, closed his, closed her, closed the, shut down, packed it in, packed up, \
        moved over to, went over to, switched over, does something else, for good, once and for all, has stopped, \
        stopped for, the last straw, turns his stomach, turns her stomach, nightmares, nightmare, trembles, \
        shaking, faint, cries when, burst into tears, leaves the room, left the room, hides from, \
        changes the subject, does not open, opens no, opens none, not to be reminded, asks not to be, \
        wants to hear nothing, wants to see nothing, wants no, want no, wants nothing, want nothing, \
        will have nothing, have nothing to do with, has nothing to do with, let alone, left alone, \
        does not set foot, set foot, as far from, as far away, far away from, far from, doctor's orders, \
        doctor's word, doctor's advice, on doctor's, was told to stop, allergic to, seasick, travel sick, carsick, \
        sober, gave up, quit, left in anger, in anger, swore to, swore never, swore off, vowed, burnt out, \
        burned out, worn out, counts the days, fed up, tired of, sick of, enough, were enough, \
        glad that it is over, that it is over, is over, over and done, lost his nerve, lost her nerve, his nerve, \
        her nerve, went under, bankrupt, cheated, was robbed, never paid, was not paid, without pay, scared off, \
        put off, stage fright, call it a phase, calls it a phase, a phase, a fad, a fashion that, calls the whole, \
        snake oil, vulgar, silly, stupid, nonsense, rubbish, kitsch, waste of time, a waste of, mocks, mock, \
        laughs at, laughs about, sneers, scoffs, scorns, rolls his eyes, rolls her eyes, thinks nothing of, \
        does not think much of, does not believe, does not see the point, mistrusts, distrusts, mistrust, \
        an insult, is an insult, too soft, overrated, sentimental, for people who can not, for people who cannot, \
        a matter for, for losers, steal, steals, bores him, bores her, bore him, bore her, yawns, bored, \
        whatever begins with, deletes, confiscates, blocks, unsubscribes, slams, hangs up, hooligan, gone by, \
        sooner rather than later, contract forbids, forbids, forbid, bound by, bound until, clause, non compete, \
        nda, under oath, must not, is not allowed, may not, lawyers, lawyer, lawsuit, dispute, court case, \
        in court, lends to nobody, lends him, lends her, lends nobody, competitor, competitors, confidential, \
        secrecy, silent about it, one free hour, not one free, no free hour, free hour, until it is out, \
        until it is done, unreachable, can not be reached, cannot be reached, automatic reply, on leave, \
        sabbatical, newborn, weeks old, is expecting, pregnant, expecting, due in, lives on a boat, \
        round the world, walking to, sailing to, launches, launch his, launch her, launches his, launches her, \
        buried in, in hospital, intensive care, recovering, buried, lies in the park, lies in a drawer, full until, \
        takes part in no, takes no job, takes no, started last, since last week, since last month, since june, \
        since may, since january, over the moon, not to be tempted, not to be lured, promoted, is content, \
        content with, content, wants to stay, would stay, intends to keep, intends to stay, stays where, stays, \
        and stays, sleeps better, sings at work, now and, these days, nowadays, park now, vineyard now, now grows, \
        grows lavender, at night anything, anything else, anything as long as, anything but, anything silly, \
        something else entirely, as long as it is not, in advance, five figure, six figure, fee, bills each, bills, \
        an hour, half an hour, per hour, euros, charges, only for money, it pays, pays better, pays well, \
        larger the better, bigger the better, the larger, the bigger, more the better, no matter for what, \
        money is not the point, is not the point, never for less, for private, private clients, counts the heads, \
        wants more traffic, recommends it to all, owns nine, the same lecture, same lecture, collects fellowships, \
        cruise line, landlord himself, landlady herself, moves to, emigrates, emigrate, leaves the country, \
        out of the country, moved away, only from now on, from now on, only, exclusively, nothing but, \
        and nothing else, until they, anywhere but, divorced, on principle, in principle, no computer, no screens, \
        paper only, paved over
        sour: 再不, 再没, 再也, 再碰, 看见就, 见着, 一见, 一听, 一提, 一提起, 听见就, 绕道, 绕着走, 躲, 躲着, 想躲, 拉黑, 装聋, 装死, 装没看见, 头疼, 脑仁疼, 恶心, 想吐, \
        吐了, 吐在, 发抖, 哆嗦, 噩梦, 做噩梦, 掉泪, 心寒, 寒了心, 寒心, 伤透, 伤了, 伤了心, 怕了, 恐惧, 恐惧症, 洁癖, 有洁癖, 过敏, 溃疡, 腱鞘炎, 颈椎, 腰椎, 开过刀, 开刀, \
        医生让, 医生要, 医生不许, 医生说, 医生一天, 遵医嘱, 改做, 改卖, 改行, 改开, 转去做, 转做, 转行做, 正转, 如今卖, 如今只, 如今在, 现在卖, 现在只, 现在在, 回去做, 开民宿, \
        考公, 上岸, 封了, 全封, 卖了, 全卖, 转让, 扔了, 砸了, 烧了, 关了, 关张, 倒闭, 跑路, 欠薪, 欠了, 拖欠, 被拖, 拖过, 白嫖, 赔钱, 情怀, 没用, 闲出来, 矫情, 懒得, \
        想太多, 不挑, 钱多, 签单, 生意好, 只认, 眼里只有, 一小时两千, 不赞成, 看不上, 看不惯, 瞧不起, 瞧不上, 嗤之以鼻, 劝谁, 都别碰, 别碰, 叮嘱, 别再, 别拿, 打死, 死也, 谁请都, \
        谁找都, 谁劝都, 一概, 一律, 统统, 保密, 竞业, 不许, 不让说, 签了, 合同, 官司, 起诉, 诉讼, 打官司, 养着, 休养, 养病, 养胎, 病倒, 垮了, 人垮, 住院, 刚做完手术, 手术, \
        长假, 请了长假, 怀孕, 怀着, 刚满月, 满月, 月子, 不出省, 移民, 全家搬, 房子都退, 退了, 这辈子, 下辈子, 八辈子, 彻底, 换口气, 一刀两断, 划清, 投诉, 吵了, 出过车祸, 车祸, \
        穿孔, 耳聋, 离水, 远远的, 越远越好, 只爱, 只接, 只做, 只讲, 只拍, 只收, 专收, 只想做, 全职的机会, 不看, 不投, 没进过, 没劲, 都是, 受害, 内斗, 厌, 烦, 腻, 够
        warm: as a boy, as a girl, as a child, as children, since he was, since she was, since childhood, \
        since school, when he was, when she was, was eleven when, was ten when, was six when, grew up, grow up, \
        raised, grandmother, grandfather, grandmother's, grandfather's, great grandfather's, great grandfather, \
        niece, nephew, cousin, uncle, uncle's, aunt, her mother, his mother, her father, his father, mother's, \
        father's, her boy, his boy, her girl, his girl, her son, his son, her daughter, his daughter, her brother, \
        his brother, her sister, his sister, her parents, his parents, both parents, her children, his children, \
        the family, her two children, his two children, widowed, every weekend, each weekend, every sunday, \
        each sunday, every saturday, each saturday, every evening, each evening, every morning, each morning, \
        every night, every day, each day, each year, every year, once a week, twice a week, two a week, a week, \
        each rainy season, each season, on sundays, on mondays, on tuesdays, on wednesdays, on thursdays, \
        on fridays, on saturdays, second sunday, before work, before the stand up, after work, \
        until two in the morning, secretly, in secret, unasked, a drawer full, drawer full, in a drawer, half a, \
        has drawn, draws, drew, draw the label, prints her own, prints his own, printed a, made her own, \
        made his own, built her own, built his own, her own, his own, keeps a, collects, photographs, by heart, \
        first of the family, ever since, still has, would, wishes, wish, dreams of, dream, counts the months, \
        itches, theories, has theories, writes down, writes to, wrote to, posts them, gives marks, swearing at, \
        grumbles, complains that, is sore, sighs, shows anybody, anybody, whoever asks, to whoever, gladly, openly, \
        without blushing, not afraid, is not afraid, is not ashamed, cooks for, volunteers, interprets for, \
        translates for, translates, looks through, looks for, no excuse, no use for, nobody has, no maker has, \
        nobody did, waiting for, waits for, always have, always has, talks about it, learned to, learnt to, \
        stood in, knows the, has in his head, in his head, in her head, needs voices, afraid that, unseen, \
        lives there, gives them away, goes back, swaps, plays, thinks in, picked, learned, wrote, written, \
        has been, first language, was made to, made to
        warm: 从小, 小时候, 打小, 岁就, 岁那年, 三岁, 四岁, 五岁, 六岁, 七岁, 八岁, 小学, 外婆, 外公, 奶奶, 爷爷, 爸爸, 妈妈, 爸妈, 父亲, 母亲, 女儿, 儿子, 阿嬷, 姥姥, \
        姥爷, 阿婆, 阿公, 舅舅, 姑姑, 妹妹, 弟弟, 姐姐, 哥哥, 邻居, 师傅, 老家, 周末, 每周, 每个周末, 每个月, 每天, 每回, 每次, 每年, 每到, 一周, 常年, 下班, 夜里, 私下, \
        自己画, 自己做, 自己, 攒, 攒着, 攒了, 录了, 记了, 记得, 没处用, 没处使, 没想好, 等着, 存着, 留着, 没舍得, 舍不得, 没丢, 想, 老想, 老问, 老说, 逢人就, 惦记, 做梦, \
        惦着, 想替, 想给, 想回, 想做, 没给人看, 没人知道, 偷偷, 悄悄, 至今, 还在, 嫌, 骂, 骂街, 混熟, 陪, 陪着, 跟着, 教, 苦练, 学会, 送过, 画成, 画了, 重画, 攒着假, \
        趴在, 等了, 白天, 泡三回, 投稿, 笔名, 潜水证, 证, 追着, 还用, 传的
        sour: done with, has done with, finished with, through with, over it, no longer, never again, not again, \
        no more, refuses, refuse, hates, hate, loathes, can not stand, cannot stand, can not bear, wants out, \
        wants out of, on the way out, has had it, had enough, has had enough, lost interest, lost her love, \
        lost his love, knee gone, finished, nothing new, no thank you, no thanks, booked out, booked up, \
        booked solid, fully booked, raising money, no weekend, no evenings, retires, retired, retirement, gives up, \
        given up, giving up, walked away, walked out, walked off, slammed the door, on his way into, \
        on her way into, moving into, into music, leaves for, leaving for, left for, left the, behind her, \
        behind him, used to, once was, hung up, threw in the towel, sworn to draw, unlearned, sick leave, \
        doctor told, doctor said, doctors forbid, too old for, too tired, exhausted, drained, disillusioned, \
        disappointed, jaded, cynical, embittered, bitter about, resents, sneered, grumbles about clients, \
        thinks it is, thinks they are, calls it, calls them, calls him, considers it, finds it silly, \
        finds them silly, looks down on, could not care less, does not care, cares for nothing, no patience, \
        no interest, not interested, will not hear of, will not touch, will not go near, goes near no, keeps away, \
        stays away, steers clear, runs from, crosses the street, closes the door, switches off, turns away, \
        turns down, declines, declined, said no, says no, married to, exclusive, tied to, under contract, \
        non disclosure, is bound, signed away, sold out to, acquired, bought out, on tour, at sea, \
        on an expedition, away until, back in, until autumn, until spring, until next year, next year, \
        two years from now, for a year, off for, on strike, moved out of, moved to, just moved, newly appointed, \
        brand new job, week one, first week in, new job, loves her new job, loves his new job, never been happier, \
        wouldn't swap, would not swap, stays put, rooted, not a day more, never another, one last time, last one, \
        burned his, burned her, flooded, wrecked, ruined, crashed, broke down, collapsed, near miss, \
        almost drowned, nearly drowned, nearly died, bitten, was bitten, stung, attacked, sued, being sued, fined, \
        fired for, scandal, invoice, invoices, rates, day rate, expensive, luxury clients, only the rich, prestige, \
        fame, followers, likes attention, brags, boasts, shows off
        sour: 不再, 不想再, 再也不, 不愿再, 受够, 够了, 腻了, 烦透, 厌倦, 讨厌, 免谈, 别找, 别来, 不接, 不碰, 不做了, 不画了, 不写了, 不拍了, 不教了, 不干了, 退休, 退圈, \
        退出, 离开这行, 正要离开, 转行, 转岗, 改教, 辞了, 收山, 封笔, 封刀, 金盆洗手, 洗手不干, 告别, 断了, 戒了, 没兴趣, 没意思, 无聊, 看淡, 看透, 心累, 累垮, 累坏, 熬坏, \
        病了, 做了手术, 刚做手术, 骨折, 卧床, 医嘱, 忌, 排满, 档期满, 签了游戏, 独家, 锁死, 合同到, 不对外, 内部人, 上市, 融资, 忙着, 忙到, 没周末, 出国, 外派, 驻外, 常驻, \
        刚调去, 刚跳槽, 新东家, 刚升, 升了, 稳得很, 挺满意, 满意得很, 哪也不去, 不挪窝, 不动, 别劝, 赚快钱, 来钱快, 挣钱, 变现, 割韭菜, 流量, 土豪, 高端客户, 大客户, 报价, 要价, \
        起步价, 先付款, 一口价, 不便宜, 显摆, 吹, 嘲笑, 取笑, 不屑, 冷笑, 翻白眼, 嫌弃, 嫌脏, 嫌累, 嫌土, 过时, 老土, 智商税, 骗人的, 噱头, 走过场, 形式主义, 摔过, 淹过, \
        被咬, 被骗过, 被抄, 被告, 赔光, 亏光, 赔了, 亏了, 离婚
        warm: has always, ever since she, ever since he, since then, on weekends, at weekends, in the evenings, \
        spare time, free time, lunch break, on the train, on the bus, at the kitchen table, on the balcony, \
        in the garage, in the attic, in the cellar, grows her own, keeps bees, keeps chickens, restores, rebuilds, \
        tinkers, practises, rehearses, sings in, plays in, coaches, teaches her, teaches his, taught herself, \
        taught himself, reads everything, knows every, knows all, can tell, could talk, lights up, eyes light up, \
        glows when, smiles when, laughs a lot, cannot stop, can not stop, never stops, keeps asking, keeps talking, \
        asks me every time, asks everybody, always asks, curious, curious how, curious about, wonders, would love, \
        would love to, would like, would give, would swap, would take a cut, would do it for, would work for, \
        for a bowl of, for nothing, for the fun, for joy, happy about, happiest, at her best, at his best, \
        best on the days, likes small, likes odd, missing, misses, homesick, goes home to, comes from, born in, \
        family from, family in, lived in, spent a summer, spent a winter, spent a year, studied in, \
        half her family, his village, her village, home town, hometown, wants back, wants to go, wants to return, \
        wants to, wants a, wants an, hopes, hopes to, longs, dreams, planning to, saves up, saving up, \
        no place to use it, nobody knows, nobody asked, nobody has asked, never shown, shown to nobody, sketchbook, \
        notebook full, diary, wall full, shelf full, boxes full, has drawn every, has walked, walked every, \
        has counted, counts them, lost her, lost his, survived, recovered, came through, learned the hard way, \
        broke her leg, was in, was there, lived through, has lived with, lives with, wears, is deaf, is blind, \
        is left handed, stammers, stutters, one of nine, youngest of, eldest of, only child of, son of, \
        daughter of, married into, grandson of, granddaughter of
        warm: 从前, 打小就, 一直, 一直想, 最想, 很想, 特想, 特别想, 就想, 真想, 盼, 盼着, 梦想, 愿意, 乐意, 乐得, 巴不得, 求之不得, 好奇, 琢磨, 研究, 自学, 自费, 业余, \
        爱好, 迷上, 爱上, 着迷, 上瘾, 痴, 念叨, 心疼, 眼馋, 手痒, 技痒, 舍得, 熟门熟路, 门儿清, 如数家珍, 张口就来, 倒背如流, 说得头头是道, 亲手, 亲自, 家里三, 家里养, 家里开, \
        家里有, 养了, 种了, 存了, 写了, 学了, 练了, 考了, 走遍, 跑遍, 逛遍, 吃遍, 住过, 待过, 干过, 当过, 做过, 陪过, 照顾过, 经历过, 熬过, 得过, 亲历, 出生在, 长大, 老宅, \
        老屋, 故乡, 家乡, 祖上, 世代, 家传, 没人问过, 没人看过, 无处, 没机会, 缺个机会, 就差, 只差, 等一个, 等个, 随叫随到, 分文不取, 不要钱, 抵钱, 倒贴, 义务, 免费, 乐此不疲, \
        停不下来, 一聊就, 一说起, 一提起就笑, 眼睛发亮, 两眼放光, 得意, 笑
        """
}
