/// How notes say that somebody wishes for a thing, has had enough of it, or takes nothing on.
enum StanceWords {
    /// `what it does: phrases`, the kinds of `StanceMark`.
    static let table = """
        off: no more, never again, not another, done with, finished with, through with, over with, wants out of, \
        out of love with, tired of, sick of, fed up with, fed up, weary of, had enough of, enough of, hate, loathe, \
        detest, dislike, despise, can not stand, can not bear, could not bear, can not face, can not see any more, \
        refuse, refuse to, will not, would not, does not want, do not want, did not want, does not do, do not do, \
        does not take, does not touch, do not touch, will not touch, does not like, do not like, does not care for, \
        does not work for, does not accept, does not need, avoid, stay away from, steer clear of, quit, give up, \
        gave up, given up, turned her back on, turned his back on, turned their back on, swore off, sworn off, \
        forswear, allergic to, allergic, bored of, bored with, bored by, get away from, no longer, no longer want, \
        anything but, everything but, except for, not interested in, no interest in, not for her, not for him, \
        say no to, turn down, decline, walk away from, burned out on, burnt out on, burnt out by, burned out by, \
        nothing to do with, want to leave, retire from, retired from, none of, fled, flee, escape, escape from, \
        run away from, ran away from, recover from, cured of, lost interest in, lost her love for, \
        lost his love for, lost faith in, shun, dread, resent, keep away from, keep off, past caring about, \
        no patience for, no time for, out of patience with, refuses to, would rather not, does not believe in, \
        does not trust, distrust, mistrust, can not hear the word, not one more, not a single, \
        wants nothing more to do with, want nothing more to do with, want nothing to do with, wean off, \
        disillusioned with, disillusioned by, fell out with, fell out of love with, scared of, afraid of, fear of, \
        terrified of, seasick, gets sick on, vow never
        off: 不接, 不碰, 不做, 不画, 不写, 不拍, 不教, 不设计, 不想再, 不想做, 不想碰, 不再, 再也不, 再不, 不想, 不愿, 不愿意, 不肯, 拒绝, 拒接, 讨厌, 厌倦, 厌烦, 反感, \
        烦透, 受够, 受够了, 够了, 离开, 退出, 告别, 放弃, 不干, 不考虑, 没兴趣, 不感兴趣, 别找, 免谈, 过敏, 逃离, 逃出, 躲, 恨, 绝不, 从不, 不沾, 别提, 不喜欢, 不爱, 不吃, \
        不喝, 不卖, 不收, 不搞, 不弄, 不玩, 不养, 戒了, 戒掉, 戒, 脱离, 转出, 跳出, 没有兴趣, 懒得, 最怕, 最烦, 谢绝, 不接受, 不参与, 不愿再, 不肯再, 不打算, 死也不, 打死不, \
        说什么也不, 告退, 腻了, 烦了, 厌了, 倦了, 晕船, 晕车
        offbehind: is over, are over, is behind her, is behind him, are behind her, are behind him, is history, \
        not any more, not anymore, is a closed chapter, have been enough, has been enough, was enough, were enough, \
        are enough, is enough, bore her, bore him, bores her, bores him, no thanks, no thank you, are out, is out, \
        never again, leaves her cold, leaves him cold, leave her cold, leave him cold, is not for her, \
        is not for him, put her off, put him off, makes her sick, makes him sick, made her ill, made him ill, \
        drove her mad, drove him mad, is the past, have had their day, got old, wore her out, wore him out, \
        broke her back, ate her up, has lost its charm, not with her, not with him, without her, without him, \
        count her out, count him out, is no more
        offbehind: 一概不, 一律不, 都不, 也不, 就不, 就算了, 不要, 腻, 腻了, 够, 够了, 免了, 不行, 免谈, 不接, 不碰, 不做, 不画了, 不想了, 不干了, 不看了, 一张不, \
        一个不, 一概不碰, 一概不接, 统统不, 碰都不碰, 做腻了, 做够了, 看腻了, 画腻了, 写腻了, 做烦了, 做怕了, 没劲, 伤透了心, 心累, 别找我, 别找他, 别找她, 不再碰, 不再接, 再也不碰, \
        再也不接, 再也不做, 不考虑, 是过去的事, 翻篇了
        move: left, leave, leaving, swapped, swap, traded, trade in, gave up, moved from, moved on from, went from, \
        turned from, switched from, switch from, changed from, crossed over from, came from, coming from, \
        getting out of, get out of, wants out of, want out of, wants out, on the way out of, on her way out of, \
        on his way out of, on their way out of, planning her exit from, planning his exit from, moving out of, \
        moving away from, handed in her notice at, handed in his notice at, 离开, 辞了, 辞掉, 转出, 跳出
        wish: would love, would love to, would like, would like to, want, want to, wants to, wants into, wish, \
        wish for, hope, hope for, hope to, dream of, dream about, dream, long for, longs, longing for, look for, \
        looking for, search for, searching for, looks forward to, curious about, curious, curious how, \
        interested in, interest in, keen on, keen to, eager to, eager, itching to, ache to, crave, hungry for, \
        wants back, on her way into, on his way into, on the way into, on their way into, move into, moving into, \
        would gladly, gladly, happy to, happy about, glad to, fond of, love, enjoy, adore, mad about, crazy about, \
        obsessed with, passionate about, passion for, fascinated by, fascinated with, collect, ask her about, \
        ask him about, would drop everything for, for free, open to, open for, ready for, ready to, learning, \
        teaching herself, teaching himself, studying, taking a course in, save up for, always wanted, thinking of, \
        thinking about, plan to, plans to, planning, about to, secretly, for joy, can not get enough of, light up, \
        lights up, would not say no to, does not mind, do not mind, would not mind, would move for, \
        could talk for hours about, miss, homesick for, wants to return to, return to, go back to, soft spot for, \
        weakness for, heart beats for, heart is in, never tires of, never tire of, will do anything for, \
        would do anything for, would rather, fan of, fell in love with, in love with, devoted to, tinker with, \
        volunteer, volunteers, just started, trying to, aim to, aims to, wants in, wants more, want more, more of, \
        one day, some day, someday, someday wants, favourite, likes best, best on, at her best, at his best, hobby, \
        in her spare time, in his spare time, in her free time, in his free time, on weekends, at weekends, \
        weekends, evenings, proud of, cares about, care about, care deeply about, believe in, believes in, \
        campaign for, fight for, ask for, begging for, would give a lot for, would pay to, would swap, \
        knows all about, knows everything about, reads everything about, gets excited about, excited about, \
        cannot wait to, can not wait to, wonders whether, wonder whether, wonders how, wonder how, only too glad, \
        grew up, raised, happiest, happier, cheerful about, delighted, delighted by, game for, up for, partial to, \
        nuts about, sworn to, wants to see, wants to know, turned to, convert to, converted to
        wish: 想, 想去, 想做, 想学, 想给, 想找, 想换, 想试, 想为, 想用, 想把, 想让, 想画, 想写, 想拍, 最想, 一直想, 很想, 特别想, 就想, 正想, 希望, 盼, 盼着, 梦想, \
        愿意, 乐意, 喜欢, 最喜欢, 热爱, 爱, 最爱, 迷, 痴迷, 感兴趣, 好奇, 琢磨, 打算, 计划, 正在学, 在学, 学, 自学, 在找, 期待, 巴不得, 恨不得, 惦记, 念叨, 有兴趣, 倒贴, \
        免费, 收集, 着迷, 上瘾, 向往, 憧憬, 想回, 想转, 转向, 转到, 投身, 入坑, 业余, 爱好, 周末, 下班后, 最近在, 刚开始, 研究, 钻研, 心心念念, 梦见, 来劲, 两眼放光, \
        眼睛发亮, 聊起, 乐此不疲, 不介意, 不拒绝, 欢迎, 只要是, 愿, 肯, 求之不得, 偏爱, 钟爱, 最擅长, 擅长, 想念, 怀念, 忘不了, 放不下, 舍不得, 关心, 在意, 念念不忘, 想看, \
        有意, 想进, 想往
        only: only does, only takes, only wants, only draws, only works, only writes, only makes, takes only, \
        does only, draws only, works only, wants only, makes only, accepts only, only accepts, only for money, \
        nothing but, exclusively, solely, strictly, sticks to, stick to, just does, does just, 只接, 只做, 只画, 只写, 只拍, \
        只教, 只想, 只想做, 只收, 只卖, 只碰, 只愿, 只给, 只帮, 只谈, 专做, 专接, 专门做, 仅限, 就做, 就接, 只讲究, 只肯
        onlybehind: and nothing else, nothing else, and that is all, that is all, only, and no other, \
        and nothing more, exclusively, 别的不接, 别的不做, 别的不碰, 其他不接, 其他免谈, 其他一概, 其他不, 别的一概, 别的都, 其余不, 其余免谈, 别的没兴趣, 其他没兴趣, \
        别的不想
        trade: this trade, the trade, this field, the field, this industry, the industry, this business, \
        the business, out of it, this line of work, the whole business, the job, the profession, the whole thing, \
        wants out, want out, 这一行, 这行, 本行, 老本行, 行业, 这个行业, 这活, 这个圈子, 这个坑, 转行, 改行
        full: fully booked, booked until, booked up, booked out, booked solid, is full, full until, full up, \
        no capacity, take no, takes nothing, take nothing, nothing new, no new, not available, unavailable, \
        not looking, is not looking, not taking, on leave, parental leave, maternity leave, paternity leave, \
        sabbatical, retire, retired, retirement, no time, busy until, swamped, snowed under, exclusive contract, \
        under contract, signed with, signed to, non compete, can not take on, stay put, staying put, no weekend, \
        no weekends, waiting list, closed for new, out of office, taking a year off, a year off, off work, \
        on sick leave, not moving, will not move job, does not answer, never answers, takes on nothing, \
        no free day, no evening free, up to her neck, up to his neck, up to her ears, up to his ears, \
        has her hands full, has his hands full, hands full, overloaded, says no to everything, no to everything, \
        wants to be left alone, do not write to her, do not write to him, do not ask, not now, not this year, \
        not until, let her be, leave her be, leave him be, leave in peace, has a newborn, newborn at home, \
        just had a baby, just became a father, just became a mother, due in, just started a new job, new job since, \
        bound until, tied until, out until, away until, 排满, 排到, 档期满, 满了, 没空, 没时间, 没档期, 休产假, 产假, 休假, 退休, 忙到, 忙得, \
        忙不过来, 签了, 签约, 签给, 独家, 不动, 不跳槽, 不换工作, 不看机会, 暂停, 歇业, 停工, 竞业, 排期, 到年底, 手头满, 活太多, 勿扰, 不回消息, 不看手机, 不接新, 暂时不, \
        今年不, 先不, 刚入职, 刚生, 刚当爸, 刚当妈, 坐月子, 脱不开身, 抽不出, 分身乏术, 婉拒, 概不, 闭关
        nogigs: no gigs, takes no gigs, no freelance, no freelance work, no side work, no side jobs, \
        no commissions, no clients, no client work, take no commissions, not freelancing, no moonlighting, \
        forbids side jobs, forbids side work, not allowed to, may not work for others, no small jobs, 不接私活, 不接活, \
        不接单, 不接外包, 不接稿, 不做兼职, 公司不让, 不许, 不让接, 外面的, 不接外面
        nojobs: not looking for a job, no job, no jobs, not looking for a new job, no permanent job, no full time, \
        never again employed, no boss, no employer, no office job, will not be employed, happy where she is, \
        happy where he is, happy where they are, happy in her job, happy in his job, not changing jobs, \
        only freelance, 不上班, 不坐班, 不打工, 不入职, 不全职, 不想上班, 不跳槽, 不换工作, 不看机会
        free: open to offers, open to work, free from, free after, free again, free since, is free, available, \
        available from, between jobs, laid off, contract ends, contract is up, has time, has too much time, \
        looking for work, job hunting, looking around, looking for a job, looking for something new, just quit, \
        wants a change, need work, could use the money, would start tomorrow, can start, unemployed, out of work, \
        redundant, restless, underemployed, time on her hands, time on his hands, ready for a change, \
        ready for something new, needs a job, seeks work, wants something new, keeps her ears open, \
        keeps his ears open, eyes open, studio closed, company folded, shut down, was let go, let go, bored, 有空, \
        有档期, 看机会, 想换工作, 求职, 待业, 离职, 刚辞, 辞职, 空窗, 裸辞, 随时到岗, 接私活, 在看机会, 被裁, 失业, 闲, 闲着, 有时间, 找工作, 想动, 想换, 缺活, 缺钱, 档期空, \
        空出来, 求活, 可接
        gratis: for a bowl of, for free, unpaid, without pay, costs nothing, takes no money, needs no money, \
        money is no object, pro bono, for nothing, would pay to, pay in kind, for fun, for joy, not for the money, \
        不要钱, 免费, 抵钱, 无偿, 倒贴, 义务, 钱不是问题, 不图钱, 换装备, 管饭就行
        paid: no unpaid, paid work only, pay on time, only for money, does not work for free, never for free, \
        no favours, charges, expensive, not cheap, has bills, rates are high, pay well, paid well, 不免费, 谈钱, 先付款, \
        付定金, 不打折, 白嫖, 要价, 贵, 报价高, 低价勿扰
        stay: does not travel, does not fly, will not fly, will not travel, no travel, never travels, \
        will not move, not moving, wants to stay, stays in, does not leave, never leaves, only in town, \
        only nearby, within walking distance, no commute, hates flying, afraid of flying, no planes, \
        will not leave, rooted in, can not leave, can not move, cannot travel, no further than, 不出差, 不搬, 不离开, 不出远门, \
        不坐飞机, 离不开, 走不开, 只在本地, 不外派, 不去外地, 出不了门, 不出城
        going: move, moving, relocate, relocating, follow, follows, return, returning, going back, go back, \
        moving back, move back, back to, settle, emigrate, new flat in, wants to live in, wants to go to, \
        wants to go, would love to travel, wants to travel, love to travel, travels for, would travel, moves to, \
        off to, packing, packed, spends the winter in, spends the summer in, half the year, commutes to, \
        every month in, family in, partner in, in laws in, grandmother in, parents live in, born in, comes from, \
        lived in, years in, studied in, grew up in, homesick, 搬, 回, 回到, 回老家, 定居, 想去, 想回, 老家, 来自, 住过, 待过, 留学, 出国, \
        长大, 常去, 每年去, 移居, 调到, 调去, 搬到, 搬去, 搬回
        neutral: not only, no wonder, no doubt, no less, no matter, nothing beats, nothing better, no problem, \
        not afraid of, no fear of, not long ago, not bad, not bad at, no stranger to, never boring, never without, \
        not at all, no end, no joke, cannot imagine life without, can not imagine life without, does not stop, \
        never stops, would not miss, never misses, never miss, non profit, non stop, would not leave, \
        will not stop, not just, 不仅, 不只, 不但, 不光, 不错, 不怕, 不断, 不少, 不停, 离不开, 少不了, 不得了, 忍不住, 了不起, 没错, 没准, 不知不觉, 不由得, \
        特别, 分别, 级别, 区别, 别人, 别的, 个别, 识别, 告别仪式, 性别, 不过, 不同, 不久, 差不多, 不小, 不倒, 说不定, 没想到, 对不起, 不一样, 不哭, 不可能
        cut: but, yet, however, though, although, so, because, then, where, which, while, now, 但, 但是, 却, 可是, 不过, \
        而是, 只是, 然而, 所以, 因为, 现在, 如今, 倒是
        """
}
