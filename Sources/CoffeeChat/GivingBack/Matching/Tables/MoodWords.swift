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
        sour: please take, handed the shop, handed over, handed on, passed on to, sold up, sold off, sold it, \
        sold them, sold all, sold out, in the skip, binned, dumped, pawned, auctioned, auctioned off, \
        on the pavement, on the bonfire, into the bin, to the charity shop, locked away, locked up, put away, \
        packed away, mothballed, has no strings, gathers dust, gather dust, collecting dust, gone to rust, rusting, \
        cancelled, unplugged, uninstalled, deleted, tore up, ripped up, smashed, broke up, split up, fell apart, \
        fell out, folded, went bust, wound up, dissolved, closed down, boarded up, evicted from the studio, \
        only works for, works only for, only for those who pay, for whoever pays, pays in full, in full, up front, \
        prices himself, prices herself, asks too much, doubles the price, expects a fee, sends an invoice, \
        counts every minute, by the minute, wants peace, wants quiet, wants to be alone, left in peace, \
        does nothing, do nothing, nothing before, not before, nothing until, nothing till, until the children, \
        until the baby, before the baby, can walk, is teething, attorney, attorneys, lawyers say, legal, \
        settlement, hearing date, court date, subpoena, patent holder, signed until, has signed, signed with, \
        signed for, may not speak, may not so much, not so much as, gag order, embargo, probation, on trial, \
        on remand, broken by it, his back, her back, his wrist, her wrist, his hip, her hip, slipped disc, new hip, \
        new knee, artificial, pacemaker, operated on, since the fall, since the operation, since the accident, \
        since the divorce, dizzy, vertigo, migraine, rash, hives, asthma attack, allergic, has recovered from it, \
        therapist, in therapy, rehab, cure, retreat, burnout, breakdown, panic, panics, gags, retches, shudders, \
        flinches, shivers at, screams, scream, she will scream, he will scream, one more and, one more, \
        once too often, not once more, the very word, at the word, the word alone, whoever mentions, who mentions, \
        if you mention, when you say, when one says, when i said, do not mention, never mentions, never speaks of, \
        never speaks about, no longer speaks, refuses to speak, will not speak, does not speak of, dodges, evades, \
        ducks, avoids, avoid, crosses himself, scowls, shrugs, shrugged, shakes his head, shakes her head, \
        waves it away, waved away, rolled her eyes, groans, grimaces, mutters about, swears at the, dusty, dull, \
        tedious, dreary, pointless, hopeless, useless, worthless, ridiculous, childish, babysitting, a toy, \
        a gimmick, gimmick, hype, a hobby for, for hippies, for amateurs, for beginners, for old people, \
        for children, for tourists, for women, for show, window dressing, box ticking, tick box, red tape, \
        politics, a racket, a scam, a cult, is dead, is finished, has died, dying, will be gone, nobody needs, \
        who needs, nobody wants, as babysitting, regards, dismisses, belittles, despises, disdains, detests, \
        loathed, hated, hating, resented, regrets, regretted, repents, ashamed of, embarrassed by, lost faith, \
        lost heart, lost the taste, lost his taste, lost her taste, lost all, gone off, went off, went cold, \
        has cooled, cured, is cured, immune, indifferent, unmoved, left him cold, left her cold, not his thing, \
        not her thing, not a fan, no friend of, no fan of, hostile to, at war with, feud, vendetta, swapped the, \
        swap the, exchanged the, traded the, for spreadsheets, for a desk, at a desk, sits at a desk, \
        town hall now, civil servant now, estate agent now, sells insurance, sells houses, drives a taxi now, \
        runs a bar now, grows grapes, took over the farm, took over the family, law school, went into politics, \
        became a monk, became a lawyer, joined the, enlisted, moved in with, emigrated, no address, \
        no forwarding address, somewhere at sea, off the grid, no signal, mailbox full, never replies, \
        does not reply, stopped answering, not to be found, cannot be found, vanished, dropped out, dropped it, \
        dropped the, drops, quit the, stepped down, stepped back, resigned from, was fired, got the sack, banned, \
        banned from, suspended, expelled, blacklisted, disqualified, lost his licence, lost her licence, flunked, \
        failed the, thrown out, walked out on, bad experience, once bitten, never forgave, will not forgive, \
        betrayed, robbed, beaten up, mugged, swindled, ripped off, plagiarised, copied her, copied his, stole her, \
        stole his
        sour: 砸了, 摔了, 撕了, 烧光, 送人, 送了人, 全送, 丢了, 扔光, 清空, 挂二手, 出手, 出掉, 处理掉, 当废品, 搬空, 锁进, 封存, 收起来了, 收摊, 关门了, 关店, 盘出去, \
        散伙, 闹翻, 撕破, 翻脸, 黄了, 凉了, 垮掉, 伺候, 不伺候, 不奉陪, 不沾, 不吃这套, 免开尊口, 别提, 休提, 一字不提, 不愿提, 不想提, 不能提, 避而不谈, 岔开, 翻过去, 捂耳朵, \
        捂住, 摇头, 直摇头, 摆手, 连连摆手, 皱眉, 撇嘴, 叹气, 反胃, 作呕, 犯恶心, 起鸡皮疙瘩, 冒冷汗, 腿软, 心慌, 心悸, 头晕, 失眠, 崩溃, 抑郁, 焦虑症, 确诊, 吃药, 化疗, \
        康复期, 换了人工, 人工关节, 打了钢钉, 钢钉, 打石膏, 上不去了, 跑不动, 拿不动, 举不起, 看不清, 听不清, 不敢, 再不敢, 没胆, 吓破胆, 后怕, 阴影, 心理阴影, 违约金, 刚签, 签死, \
        卖身, 绑死, 不许在外, 不让接, 不让露面, 禁言, 避嫌, 回避, 纪律, 编制, 考编, 考研, 考证, 备考, 一门心思, 先放一边, 放一边, 往后放, 再说, 以后再说, 等孩子, 等孙子, 带孙子, \
        带孩子, 带娃, 奶娃, 待产, 备孕, 保胎, 二胎, 装修, 搬家, 守孝, 陪护, 陪床, 转行卖, 卖保险, 卖房, 跑保险, 开网约车, 开滴滴, 开店去了, 开饭馆, 做微商, 炒股, 炒房, 收租, \
        躺平, 摆烂, 佛系, 认钱, 只认钱, 谈钱, 先打款, 打款, 全款, 定金, 五万以下, 不回邮件, 不回消息, 已读不回, 面子工程, 花架子, 作秀, 伪需求, 忽悠, 圈钱, 炒作, 鸡肋, 没前途, \
        没出路, 夕阳, 死路, 白费, 白费口舌, 费口舌, 白忙, 对牛弹琴, 没感觉, 无感, 没兴致, 提不起, 冷淡, 麻木, 看厌, 听厌, 吃厌, 嫌吵, 嫌贵, 嫌远, 嫌麻烦, 蚊子多, 再也没来, \
        再没去, 再没来, 没再去, 没再碰, 没再画, 没再写, 没再开, 不敢看, 不忍看, 看不得, 听不得, 见不得, 闻不得, 碰不得, 提不得, 受不得, 受不了, 吃不消, 扛不住, 撑不住, 顶不住, \
        熬不住, 被坑, 坑过, 坑惨, 被骗, 上当, 吃了亏, 吃过亏, 被拖欠, 没结款, 没拿到钱, 打水漂, 血本无归, 欠债, 还债, 被封, 被禁, 被开, 开除, 被投诉, 被网暴, 挨骂, 挨打, 背锅, \
        出局, 淘汰, 落榜, 无缘, 断交, 绝交, 拉黑了, 屏蔽, 退群, 卸载, 注销, 名片, 疟疾, 水土不服, 高反, 高原反应, 晕船, 晕车, 恐高, 怕水, 怕黑, 怕狗, 怕血, 社恐
        warm: sleeps with, under her pillow, under his pillow, since six, keeps a list, keeps lists, makes lists, \
        mails it, mails them, sends it to, sends them, knows from, from her own kitchen, from his own, \
        her own kitchen, for bread and water, bread and water, has been asking, been asking, asking me since, \
        wants to be asked, would drop, drop her job, drop his job, drop everything, let her near, let him near, \
        cannot pass, can not pass, cannot walk past, can not walk past, without buying, without stopping, \
        without touching, speaks of nothing, talks of nothing, thinks of nothing, nothing but moss, taught half, \
        isn't tired yet, not tired yet, has a cupboard, a cupboard of, a box of, a crate of, a shelf of, \
        a suitcase of, a wall of, a hard disk full, a phone full, sorted by, in alphabetical order, catalogued, \
        labelled, on purpose, to see how, just to see, out of curiosity, grew up over, grew up above, \
        grew up behind, grew up beside, grew up between, grew up on, grew up in, grew up with, born on, born over, \
        born above, son of a, daughter of a, mother was, father was, mother is, father is, brother is, sister is, \
        wife is, husband is, parents were, parents had, parents ran, parents keep, family ran, family runs, \
        family keeps, family shop, the smell of, still smells, remembers each, remembers every, remembers the, \
        never forgot, has not forgotten, has never forgotten, cannot forget, can not forget, owes it to, \
        in memory of, promised her, promised his, promised himself, promised herself, on her wall, on his wall, \
        on her fridge, on the fridge, in her pocket, in his pocket, carries a, carries it, wears one, rides one, \
        owns three, owns two, owns seven, has three, feeds, rescues, rescued, adopted, fosters, mends for, \
        repairs for, fixes for, bakes for, sews for, paints for, draws for, writes for, reads to, plays for, \
        sings to, sings for, visits, visits every, queues for, stands in line, gets up at, up at four, up at five, \
        stays up, sat up, travels to, cycles to, walks to, hitchhiked, slept in, camped, crossed, climbed every, \
        has seen every, has read every, has tried every, owns every, notices every, corrects every, measures every, \
        counts every, photographs every, records, recorded, films, sketches, sketched, keeps drawing, \
        keeps writing, kept every, kept all, kept the, has kept, still keeps, still plays, still writes, \
        still draws, still dreams, still remembers, still wears, still visits, still goes, better than the, \
        knows better, was one of, was once one, used one, uses one, needs one, has one, depends on, relies on, \
        was the only, the only one who, only one who, nobody else, because nobody else, nobody else makes, \
        nobody believed, nobody told her, nobody told him, wished for, as a student, as a teenager, at sixteen, \
        at nineteen, until he was, until she was, until twenty, years on, for thirty years, all her life, \
        all his life, his whole life, her whole life, half his life, half her life, reason to use, a reason to, \
        an excuse to, a chance to, an opportunity to, somebody to ask, someone to ask, whether i know anyone, \
        know anyone, if i know anybody, knows nobody who, looks out for, waiting to be, ready to, would come, \
        would travel, would move, would help, would teach, would show, would lend, would share, gladly shares, \
        shares her, shares his, lends her, lends his, offers
        warm: 枕头底下, 床头, 口袋里, 包里总, 随身, 总揣着, 揣着, 攥着, 手里攥, 抱着, 贴在, 挂在, 墙上, 书架上, 抽屉里, 箱底, 柜子里, 硬盘里, 手机里, 相册里, 存了八年, \
        攒的假, 年假, 请假去, 专程, 特地, 特意, 跑去, 常跑, 老往, 老去, 老爱, 就爱, 可爱了, 说上一下午, 能说上, 能聊, 聊到半夜, 说个没完, 滔滔不绝, 头头是道, 忍不住, 忍不住多, \
        手还痒, 上手, 摸一摸, 拦不住, 谁也拦, 雷打不动, 风雨无阻, 一次没落, 一场没落, 一期不落, 一张没丢, 一封没丢, 都留着, 全留着, 还留着, 还记得, 忘不了, 忘不掉, 放不下, 心结, \
        疙瘩, 遗憾, 亏欠, 愧疚, 答应过, 许过愿, 发过愿, 就等有人, 等有人, 盼人, 求人, 打听, 到处打听, 到处问, 问遍, 找了好久, 找遍, 拍了个遍, 看了个遍, 画了个遍, 走了个遍, 数了, \
        数过, 量过, 看见斜坡就量, 就量, 就数, 就拍, 就记, 就画, 就停下来, 就走不动道, 走不动道, 挪不动步, 一分不收, 不收钱, 白帮, 帮忙, 帮邻居, 帮老人, 给老人, 给孩子, 给他们, \
        给她们, 送去, 送饭, 包饺子, 做饭给, 义演, 义诊, 义教, 志愿, 做义工, 当义工, 当志愿者, 救助站, 收养, 养着, 喂了, 喂流浪, 半路出家, 过来人, 同病相怜, 感同身受, 自己也是, \
        自己就是, 本人就是, 家里就有, 家里有个, 家里人, 一家三代, 三代, 祖孙, 奶奶是, 爷爷是, 爸爸是, 妈妈是, 爸妈是, 父母是, 跟着奶奶, 跟着爷爷, 跟着爸爸, 跟着妈妈, 跟着外婆, 赶集, \
        坐四个钟头, 坐一夜, 排一夜, 排队也要, 熬夜, 通宵, 起个大早, 天不亮, 惟妙惟肖, 活灵活现, 拿手, 绝活, 熟, 熟得很, 门道, 行家, 懂行, 内行, 有一手, 梦里, 梦里都是, 做梦都, \
        魂牵, 念念, 心里一直, 心里有, 心里装着, 可惜, 可惜没, 可惜单位, 没人用, 没派上用场, 派不上用场, 用不上, 有劲没处使, 缺人, 缺个伴, 缺个由头, 由头, 借口, 恨不能, 要是能, \
        有机会, 哪怕, 哪怕只, 白干, 管饭, 倒贴钱
        """
}
