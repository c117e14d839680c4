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
        """
}
