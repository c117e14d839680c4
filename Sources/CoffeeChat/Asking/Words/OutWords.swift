/// How people leave an easy way to say no.
enum OutWords {
    static let english = """
        unable: rather, sooner, prefer, busy, much, hectic, swamped, unable, impossible, unwelcome, inconvenient, decline
        unable: pass, refuse, overwhelmed, slammed, full, bad time, awkward, weird, wrong, tired, stretched, packed, fail
        unable: out of the question, elsewhere, occupied, trouble, imposition, bother, no go, nope, mad, wild, tight, sick of
        unable: ill timed, poor time, difficult, exhausted, private, uncomfortable, tricky, crazy, strange, keep, keeps, skip
        unable: bad fit, too late, silence, say no, turn me down, silly, odd, crowded, hands full, short of, annoying, tiresome
        reassure: fine, ok, okay, alright, all right, cool, understand, understandable, no worries, no problem, no trouble
        reassure: hard feelings, no harm, no offence, no offense, forget, ignore, delete, skip, disregard, let it, leave it
        reassure: not worry, of course, say so, say no, just say, tell me, no need, get it, not mind, never mind, no biggie
        reassure: no sweat, not a problem, respect, feel free, free to, welcome to, manage, survive, live with, so be it, that is that
        reassure: that 's that, gladly, happily, in peace, contentedly, fair enough, by all means, no bother, no big deal
        reassure: good answer, without, without complaint, perfectly good, hurt, harm, accept, sulk, regardless, anyway
        reassure: all the same, no less, still, just as, bow out, disappear, vanish, cheer, root, wave, one word, a word
        reassure: not hold, no hurry, not take it, not be offended, no explanation, just as good, no offence taken, no pressure
        reassure: not sulk, not bite, bin it, toss it, no tears, will do, not weep, delete this, wish you, say the word, no foul
        refuse: say no, decline, pass, ignore, refuse, skip, turn me down, turn this down, disregard, delete, wave me off, bow out
        refuse: not answer, not reply, say nope, bin, toss, send me away, shoo me, opt out, tell me no, tell me off, reject, drop
        guilt: break my heart, breaks my heart, kill me, crush me, destroy me, ruin me, finish me, disappointed, crushed
        guilt: devastated, heartbroken, offended, assume, regret, sad, shame, insulted, furious
        out = <if> ..12 <not>|<unable> ..16 <reassure>
        out = <reassure> ..4 if|should|when|whether ..12 <not>|<unable>
        out = if not
        out = if (nah|nope|no|nay|negative|naw|nae|nein|nix) ,? ..2
        out = (without|with_no|no|needing_no) ..1 (giving|given|offering|stating|need_for|need_of)? ..1 (reason|reasons|explanation|excuse|apology|explanations|excuses) !to_write|to_call|to_ask|why_i|for_writing|for_my|for_this|for_me
        out = you (may|can|could|might) ..2 (rule|decide|vote|find|plead) against
        out = if|should|in_case|lest !i|my ..8 <not>|<unable>
        out = ^, <not>|too|busy|wrong|bad|rather|prefer ..7 qm
        out = you (are|'re|would_be|'d_be) ..3 (free|welcome|liberty|entitled|excused|allowed) ..2 to
        out = at ..2 liberty
        out = (your|a|the|every|free) (right|choice|call|prerogative|decision|freedom) to ..2 <refuse>
        out = free choice
        out = no is ..6
        out = ^, (and|but|or|so|then)? (of_course|naturally|certainly|obviously)? you (may|can|might) !recall|remember|have|see|reach|find|call|know|imagine|hear|wonder|choose|pick|be|think|tell|say|read|phone|ring|use ..4
        out = tell me (where_to_go|to_go|to_get|to_leave|off|to_shove|to_sod|to_jog|to_buzz|to_hop)
        out = <not> ..2 feel ..3 (bound|obligated|obliged|have_to|need_to|owe|must|you_must|called_upon)
        out = (live_with|happy_with|content_with|fine_with|at_peace_with|okay_with) ..3 (no|either|silence|any)
        wanted = (could|can|may|might|would|will|shall) i|we|you
        out = you (do|can|could|may) not ..8 <reassure>
        out = (too|so)? busy ..6 <reassure>
        out = a no|nope|pass|refusal ..8 <reassure>|hurt|okay|answer|works|welcome|good|accepted|received|taken|sting|will
        out = ^, (and|but|or|even|also|just)? no|nope|nah ('s|is|in|works|will|would|can|from|remains|counts|suits|does) ..10
        out = (negative|refusal|nope|nay|decline) ..4 (will|would|is|'s|be|works) ..8
        out = (feel|be|are|'re|am|absolutely|entirely|perfectly|quite) free to ..2 <refuse>|not
        out = (may|can|could|might|please|free|welcome|fine|okay|ok|alright|all_right|cool|easy|safe|allowed|happy|just|always|simply|do|or) (to)? ..3 <refuse> --not
        out = !<past> -the|a|an|your|my|our|his|her|their|of|,|this|that|each|every <refuse> (freely|at_will|without|if|any_time|anytime|at_once|with|me|this|as|and)
        out = ^, (please|just|and|do|simply)? <refuse>
        out = (turn|wave|swipe|brush|send|shoo|shrug|shake|blow|put|fob|wag) me (down|off|away|no)
        out = tell me (no|to_go|to_leave|to_get|to_stop|to_hush|off|to_sling|to_push|to_take_a|to_bog|to_scram|to_clear|to_mind_my|to_do_one|to_naff|to_pipe|to_shut|to_move|to_beat|to_scarper|to_try_elsewhere|to_look_elsewhere|to_ask_elsewhere|to_wait)
        release = (have_only|'ve_only|need_only|only_need|only_have|'d_only_have|just) to (say|shake|tell|nod|send|blink) ..8
        release = nothing ..1 (hangs|rides|depends|rests|hinges|is_lost|lost|breaks|burns) ..2
        out = <not> ..2 (feel|be) ..2 (obliged|obligated|pressured|bound|bad|guilty|pressure|awkward|compelled|forced|shy)
        out = need not|never ..3 (feel|reply|answer|respond|explain|write|say|do|be|accept)
        out = no need to (reply|answer|respond|explain|write|justify|accept|say|feel)
        out = (without|no|zero|under_no|free_of) (obligation|pressure|strings|expectation|expectations|worries|problem|guilt|stress|sweat|biggie|big_deal|harm|foul|hard_feelings|offence|offense|drama)
        out = no (reply|answer|response|explanation|reason|excuse) (is|are)? (needed|necessary|required|expected)
        out = (i|we)? ..3 understand (if|a_no|either_way|completely|entirely|perfectly|fully|totally|and|should|when|whatever|any|too|well|without|it)
        out = (completely|entirely|perfectly|fully|totally|quite|well|certainly|will|would|'ll|'d|shall|i) understand $
        out = (i|we) ..2 (get|got) it $
        out = (ignore|delete|disregard|bin|toss|skip|overlook) (me|this|it|my|the|that)
        out = (i|we|he|she|they|it|nobody|no_one) ..2 not ..5 (hurt|offended|upset|sad|mind|personally|against|cross|bother|write_again|ask_again|ask_twice|write_twice|twice|again|chase|sulk|pester|weep|crumble|cry|melt|pout|complain|break|blame|surprised|nag|die|faint|flinch|wilt|take_offence|take_offense)
        out = (forget|pretend) ..3 (asked|wrote|i|ask)
        out = let it (go|lie|be|rest|pass|drop|slide)
        out = !<past> leave it (there|at|be|unanswered|alone)
        out = that 's|is (that|all_right|alright|okay|ok|fine|cool|quite|perfectly|totally|no|entirely|completely|absolutely) -<i>
        out = only if ..10
        out = (whatever|whichever|either) ..3 (answer|way|decide|reply|choose) ..4 <reassure>
        out = (it|that|this|silence|declining|refusing|passing) ('s|is|will|would|are) ..5 <reassure> (if|to|either|with|by)
        out = (silence|no_answer|no_reply) ..6 (fine|okay|understood|answer|will|is|counts|means|ok|too|enough)
        out = (yes|no) or (no|yes)
        out = no ..3 (is|are|will|would|'s) ..4 (fine|okay|ok|answer|good|perfectly|sentence|complete|accepted|too)
        out = by all means ..4 (decline|no|pass|refuse|ignore|say)
        out = (live|cope|manage|survive|go_on|carry_on|make_do) ..6 (either_way|without|if|regardless|fine)
        condition: if you, if the, if it, if that, if this, if your, if there, should you, should it, in case, if life, if work
        condition: if time, if talking, if calls, if phones, if strangers, if being, if even, if all
        agreeing: if you agree, if you are free, if you have time, if you could, if you can, if you would, if you have a moment
        agreeing: if you like, if you want, if you are open, if you are available, if you are willing, if you are up for
        agreeing: if possible, if it helps, if you prefer, if it is easier, if you would like, if anything, if yes, if so, if needed
        agreeing: if you had time, if you had ten, if you find the time, if you find time, if time permits, if time allows
        agreeing: if you would prefer, if you let, if you allow, if you permit, if you tell me, if you give me, if it is easier for you
        agreeing: if you say yes, if you are interested, if it works, if that works, if this works, if it suits, if that suits
        agreeing: if you do not answer, if you do not reply, if you do not respond, if you ever, if you need, if you know
        agreeing: if you have any, if you have ten, if you have five, if you have a, if it is possible, if you let me
        letting: free, either, otherwise, whatever, up to you, your call, your choice, as you like, as you please, any answer, grand
        minimising: keep you, longer than, anything else, cost, penny, cent, fee, charge, stop, wait, portfolio
        minimising: proposal, agenda, slides, prepare for, notes, take up
        minimising: formal, fancy, a suit, slides, bring, suggest another, propose another, name another, suggest a
        minimising: minute, minutes, long, prepare, preparation, prep, hour, research, homework, job, referral, sell
        minimising: selling, money
        promising: will, would, 'll, 'd, shall, should, can, could, promise, understand
        guilty = --<not>|no|never|neither <guilt>
        condition: if now, if my, if a, if an, if today, if these, if those, if there is, if words, if you're
        out = (owe|owes) me ..1 (nothing|no|not)
        out = shake of the head
        out = (leave|let) (you|it) (be|alone|in_peace|rest|lie|go)
        noOut = not take|accept no
        noOut = (not|never|hardly|refuse_to|won't) ..3 no for an answer
        noRelease: send, tell, call, email, give, help, show, write, ping, text, ring, reply, meet, believe, trust, forgive, excuse
        noRelease: pardon, make, let, count, save, teach, lend, buy, take, get, ask, answer, find, join, bring, mail, message, drop
        noRelease: i, we, you, he, she, they, it, this, that, the, a, an, my, your, our, his, her, their, there, here, one, some
        noRelease: how, what, when, where, who, which, why, and, but, or, so, in, on, at, for, from, with, about, by, to, of, as
        noRelease: is, are, was, were, be, do, does, did, have, has, had, not, no, never, any, all, everyone, everybody, put, hear
        noRelease: friends, friend, people, somebody, someone, thanks, thank, hope, hoping, thought, love, loved, keep, wish, imagine, pass
        goodToHear: in order, quite in order, fine, ok, okay, alright, all right, grand, cool, welcome, understandable, acceptable, sound, allowed, enough
        goodToHear: plenty, perfect, good, sufficient, respected, honoured, honored, accepted, an answer, kind, kind reply, kind answer
        anyTime: monday, tuesday, wednesday, thursday, friday, saturday, sunday, day, time, evening, morning, afternoon, hour, date, slot
        anyTime: whenever, phone, zoom, video, call, coffee, anywhere, anything, place, week, weekend, either, both, lunch, reply, answer soon
        gone: gone, vanish, disappear, scarper, be off, slink off, skedaddle, withdraw, bow out, back off, step back, move along
        gone: leave you, let you be, knock no, trouble you no, bother you no, ask no, disturb you no, write no, go away, melt away, be on my way
        release = ^, (and|but|or|so|then|please|just|simply|do|kindly)? !<noRelease>|<past> <word> me|this|it|my_note|my_message|that (away|off|back|down|aside|out|under|by|into|over|on|in|to|unanswered|unread|unopened|be|alone|lie|go|slide|pass|float|freely|with|without|if|for|like)
        release = ^, (and|but|or|so|then|please|just|simply|do|kindly)? !<noRelease>|<past> <word> me|this|it|that $
        release = ^, (and|but|or|so|then|please|just|simply|do|kindly)? (leave|let|drop|turn|pass|pay|take|give|put|keep|send) ..4 (unanswered|unread|alone|be|lie|rest|go|slide|sink|pass|float|down|away|off|back|no_heed|no_notice|no_mind|no_attention|a_miss|a_rest)
        release = (nae|nay|zero|dim|kein|sin|pas_de|nessun|nessuna|geen|ingen|bez|no|not_a|never_a|nowt|nil) ..1 (bother|problem|problema|probleme|probleem|worries|worry|wahala|beef|drama|stress|sweat|hassle|fuss|biggie|bigger|probs|prob|harm|trouble|issue|issues|feelings|damage|shame|pressure|obligation|offence|offense|yawa|shaking|dramas|stressing|skin|bones|foul|reply|answer|explanation)
        release = --<anyTime> (is|are|'s|be|will_be|would_be|counts|does) ..2 <goodToHear>
        release = <gone>
        release = consider (this|it|me) ..1 (refused|unasked|unsaid|declined|withdrawn|cancelled|unsent|forgotten|refusable|optional|off_the_table)
        release = (see|understand|know|get|imagine|guess) why not
        release = (the|that|this|your) (door|exit|gate|way_out|emergency_exit|fire_exit) (is|'s|stands|stays|swings) ..6
        release = (this|it|that) (can|may|could|might) ..2 (remain|stay|rest|end|stop|lie|sit|simply_be|just_be|happily_be) ..4 (letter|note|unanswered|thank_you|hello|here|one_way|compliment|postcard|message|there|as_it_is|nothing)
        release = (nothing|no_harm|no_more) (lost|broken|owed|needed|required|expected|more)
        out = (owe|owes|owed) ..4 (nothing|no_answer|no_reply|no_explanation|not_a_thing|not_a_word|no_one|nobody)
        noOut = (please|do|must|may|can|could|should) not ..1 (ignore|refuse|turn_me|delete|say_no|leave_me|disregard|decline|skip_this|let_this|let_me_down)
        noOut = not be ..5 to (say_no|refuse|turn|ignore|decline|let_me)
        guilty = <i> ..4 <misery> ..6 (if_you|unless_you|without_you|if_the_answer) --<not>
        release = (would|will|'d|'ll|shall|can|do) (quite|fully|totally|completely|perfectly|absolutely|entirely|certainly|of_course)? (understand|respect|accept|see) !so|more|better|how|why|what|you_on|you_in|you_at|the|a
        release = otherwise
        release = (be|get|being) (turned|refused|ignored|declined|left|told|sent|rejected|dismissed|shooed|waved|brushed) ..2
        release = on read
        release = i ..3 (see|understand|know|realise|realize|appreciate|guess|imagine) ..1 you (may|might|could) not ..6
        release = i would rather you ..4
        release = ^, (do_not|don't) ~4 , (do_not|don't|no|fine|forget|never|then|just) ~4
        release = (only|last|one|single|first_and_last) ..1 (time|note|letter|message|email|line|knock) ..2 <i>|you ..1 ('ll|will|shall|hear|get|receive|see) ..3
        release = (heard|had|survived|known|been_told|told|used_to|weathered|taken|eaten) ..3 (worse|no|nos|nope) ..3
        release = if <i> (do_not|don't|hear|should_not|never) ..2 (hear|get|receive|nothing|no) ..6 , ..2 i|we ('ll|will|shall|can) ..1 (assume|take|understand|know|guess|conclude|presume|imagine|leave|suppose|read|file|gather)
        noKind: simple, plain, quick, polite, flat, friendly, kind, honest, one word, short, curt, blunt, clear, firm
        noKind: straight, soft, gentle, single, bare, small, little, quiet, brief, swift, cheerful, outright, half, tiny
        noKind: mumbled, muttered, scribbled, bald, cold, slow, wordless, graceful, one line, two word, even
        release = (a|your|the|any|one|even_a|that|some) <noKind>? (shrug|no|refusal|rejection|decline|silence|blank|pass|nope|nay|cold_shoulder|nothing|frown|head_shake|thumbs_down|yawn|wave|blank_stare|never) ..8
        release = (take|took|treat|read|count|hear) ..3 (silence|shrug|nothing|no_answer|no_reply) ..3 (as|for)
        release = (up_to|entirely|wholly|all|completely) ..1 (you|yours)
        release = your (call|choice|decision|shout)
        release = (mute|block|archive|unread|unfollow|ghost|blank|swerve|snub|dodge|duck|swipe|scroll) ..3
        release = (not|never|no) ..4 (mind|hurt|offended|offence|offense|chase|trouble|twice|again|further|disturb|personally|push|insist|pester|nag|sulk|put_out|hold_it|blame|expect|press|knock|bother|hard|wounded|miffed)
        promised = <i>|we ..2 (will|would|'ll|'d|shall|can|could|may|might|promise|do|understand) ..8 (not|never|no|understand|accept|respect) ..6 (mind|hurt|offended|offence|offense|chase|trouble|twice|again|further|disturb|personally|push|insist|pester|nag|sulk|hold_it|blame|expect|press|knock|bother|hard|wounded|miffed|less|more|out|worse|cry|ask|word|grudge|follow|die|break|melt|weep|it|you)
        out = (optional|voluntary) ..3
        out = (rather|sooner) you ..2 (said_no|refused|declined|ignored|did_not|didn't|passed)
        out = (yours|free|right|welcome|liberty) to ..1 <refuse>
        out = far be it ..6
        out = (in_which_case|in_that_case|failing_that|if_so) ..4 (forget|ignore|leave|skip|bin|delete|let|pass|disregard)
        out = unless you ..2 (would|'d) ..1 (hate|rather|mind|prefer|sooner)
        out = (barking|shouting|knocking) ..1 (up|at|on) the wrong ..1
        out = (your|you) ..3 (more_than|before|come_first|comes_first|first|over) ..1 my ..2
        release = my (feelings|skin|pride|ego|heart) (is|are|will|can|has|have|survive|stays|heals|wont|won) ..8
        release = (leave|left|keep) me (hanging|waiting|on_read|dangling) (and|if|by_all_means|as_long)
        release = (i|we) ..1 (will|'ll|would|'d|shall|can) ..2 (survive|manage|cope|live|recover|be_fine|be_ok|be_okay|be_happy|be_content|carry_on|go_on|go_back|wave|tip|keep_on|still|just) ..6
        release = (accept|take|bear|receive|greet|welcome) ..4 (serenity|good_grace|grace|equanimity|calmly|gladly|gracefully|cheerfully|a_smile|philosophically|on_the_chin|in_my_stride)
        release = (whatever !time|day|hour|evening|place|suits|works|morning / whichever !day|time|suits|works|hour / however|any_answer|either_answer|yes_or_no|no_or_yes|any_reply) ..6
        release = (free|welcome|entitled|allowed|right|liberty) to !suggest|propose|name|choose|pick|ask|call|ring|write|contact|reach|bring|tell|send|let|use|email|text|change|move ..6
        release = (no|any) (hard_feelings|explanation|excuse|apology|reason) ..2
        release = (better|other|bigger|more_important) (things|fish|matters) ..6
        release = (not|never) ..2 (have_to !prepare|bring|read|do|dress|book|travel / need_to !prepare|bring|read|do|dress|book|travel / obliged|bound|must|needn't|needed|necessary|required|compulsory|owe)
        rhetorical: can i just say, may i just say, could i just say, can i say, may i say, can you hear me
        rhetorical: could you hear me, can you tell, who would have, who could have, 谁能想, 谁想得到, 谁能料, 哪想到
        rhetorical: 谁晓得, who could argue, who could blame, who could say no, who could resist, who could refuse
        rhetorical: who could compete, who would not, who am i to, who can argue, what could be, what better, what a
        rhetorical: why would anyone, who would not want, am i right, do not we all, who can blame, who would argue
        rhetorical: what is a mere, what is not to love, where would we be, how could anyone, what can i say
        rhetorical: can you believe, would you believe, who knew, guess what, do you remember, is it not, is not it
        rhetorical: are not they, right, who would have, who 'd have, what else could, how did i, how could i, why did i
        rhetorical: how is the, how are the, do you know what, you know what, what more, what are the odds, 您猜, 你猜
        rhetorical: 神不神, 巧不巧, 信不信, 您说神, 是不是很, 好不好笑, 算不算, 气不气
        agreeing: if you do not respond i, if you do not answer i
        """

    static let chinese = """
        zhIf: 如果, 若, 若是, 如, 要是, 假如, 倘若, 倘, 万一, 实在, 如若, 若有, 您要, 你要, 就算, 即便, 即使, 哪怕, 若您, 如您, 假若, 万望, 您若, 你若, 您如
        zhUnable: 不方便, 不便, 没空, 没时间, 没有时间, 没兴趣, 没有兴趣, 没兴致, 没有兴致, 不想, 不愿, 不愿意, 不行
        zhUnable: 不成, 不合适, 不乐意, 忙, 累, 为难, 困扰, 打扰
        zhUnable: 没法, 无法, 不能, 嫌, 抽不开身, 走不开, 分身乏术, 顾不上, 无暇, 婉拒, 拒绝, 麻烦, 勉强, 有事, 任务在身
        zhUnable: 无意, 没戏, 不得空, 不得闲, 排不开, 腾不出
        zhUnable: 另有, 没档期, 不愿见, 不见, 约不上, 聊不了, 来不了, 懒得, 没心情, 没精力, 不感兴趣, 抽不出, 安排不开
        zhUnable: 安排不上, 不巧, 不凑巧, 脱不开身, 太满, 没工夫, 没功夫, 不得已, 唐突, 冒昧, 不舒服, 不自在, 不太行
        zhUnable: 不太方便
        zhUnable: 只想, 没缘分, 无空, 无心, 难处, 不必, 不乐, 不爱, 不可以, 不可, 不许, 不通过, 不聊, 不见, 不回, 不接
        zhUnable: 信号不好, 没信号, 排满, 满了, 不喜欢, 没那个, 觉得不, 无缘
        zhEase: 没关系, 没事, 无妨, 不要紧, 不打紧, 不必, 不用, 无需, 毋须, 无须, 别, 甭, 算了, 算啦, 拉倒, 作罢, 理解
        zhEase: 就好, 也好, 也行, 也可以, 随意, 随您, 随你
        zhEase: 没啥, 没什么, 无所谓, 不碍事, 无碍, 照样, 懂, 认, 正常, 当我没, 就当, 直接, 尽管, 忽略, 无视, 跳过, 放心
        zhEase: 没问题, 不勉强, 不强求, 万勿, 请勿, 置之, 不怪, 绝不
        zhEase: 一样谢谢, 一样感谢, 依然感谢, 照样谢, 尊重, 没有任何意见, 没意见, 挺好, 很正常, ok, 撂一边, 丢一边
        zhEase: 搁一边, 放我鸽子, 甭管, 别管, 回绝, 原谅, 直说, 没毛病, 绝无怨言, 不会难过, 也成, 摆摆手, 说一声, 就行
        zhEase: 便好, 也罢, 休息, 先忙, 不理, 不打扰, 不难过, 划走, 删掉, 不回, 勿, 莫, 不介意, 回个不字, 说不, 都行
        zhEase: 都好, 我就, 一样, 明白, 体谅
        zhEase: 拒绝, 请便, 就是, 尊重, 自便, 放下, 罢了, 不妨, 便罢, 没毛病, 不碍, 无碍, 能体会, 完全可以, 我懂, 可不
        zhEase: 可以不, 不失望, 不会怪, 不往心里, 不会介意, 不生气, 改天, 下回
        zhWeight: 压力, 负担, 勉强, 为难, 挂怀, 挂心, 介意, 回复, 回信, 回我, 回, 解释, 理, 理会, 理我, 在意, 不好意思
        zhWeight: 顾虑, 见怪, 放在心上, 答应, 纠结, 客套, 抱歉, 迁就, 心理负担, 硬撑, 多想, 过意不去, 有压力, 牵挂, 费心
        zhWeight: 赏脸
        zhRefuse: 拒绝, 婉拒, 说不, 忽略, 无视, 不回, 不理, 略过, 推掉, 回绝, 谢绝, 划走, 删掉, 摇头, 跳过, 不答应
        zhRefuse: 不理我, 不回复, 推辞, 说没空, 摆手, 当没看见, 不接
        condition: 如果您, 如果你, 若您, 若你, 要是您, 要是你, 倘若您, 倘您, 您要是, 你要是, 您若, 你若, 如您, 假如您, 您如果, 你如果
        agreeing: 如果您愿意, 如果您方便, 如果您有空, 若您方便, 若您愿意, 要是您方便, 要是您有空, 如果您有时间, 若您有空, 如您方便, 要是您愿意, 如您愿意
        agreeing: 如果你愿意, 如果你方便, 如果你有空, 如果您能, 若您能, 要是您能, 如果您可以, 您要是有空, 您要是方便
        agreeing: 您若方便, 您若有空, 您要是能, 如果您不回, 您若愿意
        letting: 随意, 理解, 懂, 放心, 拉倒, 算了, 尽管, 请便
        minimising: 超时, 超过, 准时, 拖堂, 分钟, 耽误, 占用, 准备, 材料, 求职, 内推, 推销, 工作, 卖, 很久, 太久, 时间
        promising: 也, 不会, 绝不, 就, 都, 照样, 完全, 保证, 理解, 懂, 没有意见, 不介意, 没意见
        out = <zhIf> ..14 <zhUnable>|<zhNot> ..16 <zhEase>
        out = <zhIf> ..8 <zhUnable>
        out = <zhIf> ..8 <zhNot>
        out = <zhNot> ~6 (就|也|都|便|则|的话) ~4 (好|行|成|算|可|罢|没|挺|是|当|懂|甭|别|不)
        out = (不行|不成|不便|不肯|不愿|没空|没兴趣|不想聊|不想) ..3 (您|你) (直说|就说|说|讲|言语|吱|甭|别)
        out = 您要|你要 ..8 (就|便|甭|别|撂|丢|不用|不必|尽管|随)
        out = 莫得空|冇兴趣|唔得闲|冇空|唔方便|唔想|莫得|没得空 ..10
        out = 唔紧要|冇所谓|冇关系|唔使|莫来头|莫关系
        out = <zhUnable> ..6 就|也|都|便|则|请|, ..5 <zhEase>
        out = <zhUnable> ~4 <zhEase>
        out = 不|没|没有|无|嫌 ~5 就|也|都|便|则 ~5 <zhEase>|不
        out = 别|不必|不用|无需|无须|毋须|万勿|请勿|勿|切勿|甭|莫|不需要|不要|千万别 ~4 <zhWeight>
        out = 没有|没|无|毫无 任何|半点|丝毫? 压力|负担|义务|勉强
        out = 可以|尽管|随时|请|直接|大可|放心|大胆|您就|你就|只管|随便|完全能 ~4 <zhRefuse>
        out = <zhRefuse> ..4 <zhEase>
        out = 当我没|权当没|就当没|当没看 ..3
        out = 不强求|不勉强|全凭您|由您|看缘分|随缘|不必勉强|绝不勉强|绝不强求|不敢强求
        out = 理解 !您|你|了 ~3
        out = (完全|都|也|很|非常|十分|能|可以|绝对|充分) 理解
        out = (回|说|讲|发) ..3 (不字|不行|不|没空|个不|不了|忙) ..4 (就|也|便) ..4
        release = (当|就当|权当|全当|只当|把我当|拿我当) ~4 (空气|没看见|没看到|没说|没发|没来过|风|废纸|不存在|玩笑|没收到|走丢|没写|耳边风)
        release = (先顾|先忙|先紧着|先可着|先照顾|顾好|忙好) ~6
        release = (无论|不管|不论) ~2 (您|你)? ~4 (答不答应|怎么|如何|与否|同不同意|来不来|愿不愿|肯不肯|是否|行不行|回不回|什么) ~10
        release = (丢|扔|搁|撂|放|删|划|关) ~2 (进|掉|走|了|到|在)? ~2 (垃圾|一边|一旁|角落|脑后|便是|就是|就好|即可|就行|也行)
        release = (看过|看完|读过|听过|瞧过) ~3 (忘|算|就算|就好|也好|就行|就罢)
        release = (累了|困了|乏了|忙了|烦了|不爽) ~2 (就|便) ~2 (歇|睡|休息|别|不|算)
        release = (拉黑|屏蔽|删我|取关|无视|忽略|跳过|免打扰)
        release = (随|凭|由|听) (您|你) !定|挑|选|安排|方便|时间|约|讲|说|聊|的|指|唱|拉|弹 ~3
        release = (不怪|不怨|不恼|不气|不恨|没怨言|不介怀|不强留|不挑理|不带) ~3
        release = -天|日|时候|时间|点|段|式|周|上|午|末|频|话|音|哪|何时|几点 (真的|也|都|完全|一点) ~1 (没差|没关系|没事|无妨|不碍|ok|okay|可以|没问题|不要紧|不打紧|好) ~3
        out = (easy|happy|fine|glad|content|good|cool|grand|sound|ok|okay|alright|all_right) (either_way|both_ways|with_either|whichever|regardless|any_way)
        release = (i_'m|i_am|we_'re) ..2 (either_way|regardless|whatever_you)
        release = ^, (and|but|so|or)? (if|should) !i|we|my|our|possible|so|anything|yes|any|of ~8 --works|suits|suit|better|best|helps|help|easier|prefer|fits|like|want|interested|free|possible|could|can|time|agree|happy|willing|open|up|ever ,
        out = do not mind me
        out = (can|could|will|'ll|gladly|happily|cheerfully|well|kindly|would|may) ..1 take ..1 (a)? no for an answer --not|never
        release = ^, (please|just|or|do|and|but)? !<noRelease> <word> instead ..6
        zhEase: 情分, 缘分, 是应该的, 是您的自由, 本分, 不怨, 也不怨, 没怨气, 不记恨, 不恼, 共情, 撤, 闪人, 告退, 不恼
        zhEase: 都懂, 能懂, 完全懂, 体会得到, 各忙各的, 搁着, 放着, 缓缓, 以后再说, 再说, 回头再说, 下次再说, 翻篇, 撇开
        release = 我 ~2 (立马|马上|就|便|立刻|自动|乖乖|悄悄|默默|安静地|这就|自觉) ~2 (撤|消失|闭嘴|走开|退下|打住|安静|告退|潜水|退场|退出|收声|住口|闪人|退散|收手|闭麦|作罢|撤回)
        release = --愿意|方便|有空|有时间|可以|乐意|感兴趣|有兴趣|得空|得闲|同意|答应|能 的话 ,
        release = (啥时候|什么时候|只要|一旦|哪天|但凡|若是哪) ~3 (觉得|嫌|感到|不想|烦|腻|不愿)
        condition: 若先生, 如先生, 倘先生, 倘若先生, 若老师, 要是老师, 如果老师, 若师傅, 要是师傅, 如果师傅, 要是姐
        condition: 要是哥, 如果姐, 如果哥, 若前辈, 如前辈, 要你, 要您, 倘你, 倘若你, 若是您, 若是你, 假若您, 万一您
        condition: 万一你, 哪怕您, 如若您, 如您觉得
        agreeing: 若先生愿意, 若先生方便, 若先生有空, 要您愿意, 要你愿意, 要是你愿意, 要是你方便, 要是你有空, 若你方便
        agreeing: 若你愿意, 如你方便, 如果您感兴趣, 如果你感兴趣, 要您方便, 要你有空, 要您有空, 如您有空, 若您能
        agreeing: 若是您愿意, 若是您方便, 若先生能, 如果老师方便, 如果老师有空, 要是老师有空, 要是老师方便, 如果您愿
        agreeing: 如果您肯, 若您肯, 若先生肯, 要是您肯, 如果您时间允许, 如果您不嫌弃, 若您不嫌弃, 要是您不嫌弃
        agreeing: 如您不嫌弃, 如果您不介意, 若您不介意, 要是您不介意
        zhEase: 情理之中, 人之常情, 应该的, 应当的, 天经地义, 再好不过, 自然, 难免, 常有的事, 意料之中, 有道理, 该的
        zhEase: 使得, 无可厚非, 理所当然, 在情理中, 我也开心, 也开心, 也高兴, 也欢喜, 也踏实, 也知足, 继续, 接着, 慢慢
        zhEase: 自己琢磨, 自己想办法, 一样喜欢, 一样看, 照看, 照听, 照买, 照去, 不追问, 不再打扰, 不再提, 不再问
        release = (您|你) ~1 (不|没|无|未|若|要是|懒得|不肯|不愿|不想|没空) ~8 (也|就|都|便) ~12
        hides: 要是哪天, 如果哪天, 若是哪天, 若哪天, 有哪天, 盼着哪天, 希望哪天, 说不定哪天, 没准哪天
        zhIf: 倘使, 设若, 假使, 若使, 纵使, 即令, 如其
        zhUnable: 意兴阑珊, 兴致缺缺, 兴味索然, 心绪不佳, 无意于此, 不甚方便, 不甚合适, 多有不便
        zhIf: 要是哪天, 如果哪天, 若是哪天, 若哪天
        vague: 要是哪天, 如果哪天, 若是哪天, 若哪天, 哪天有缘, 说不定哪天, 没准哪天
        zhEase: 给个话, 给个痛快话, 说一声, 吱一声, 吱声, 回个句号, 回个字, 也给个, 知会一声, 言语一声
        zhEase: 怎么都行, 看着办, 怎么着都行, 怎样都行, 怎么都好, 怎样都好, 随它去, 由它去, 随他去, 翻过去, 不提也罢, 随风去, 也值, 也值了
        zhUnable: 对不上, 凑不上, 约不拢, 碰不上, 赶不上, 凑不到, 不凑巧, 没工夫, 一团乱, 乱成一团, 焦头烂额, 太乱, 忙季, 走神, 抽不开, 腾不开
        release = --时间|地点|时段|哪天 (怎么|怎样|如何) ~1 都 ~1 (行|好|成|可以|没问题|ok|没关系)
        release = (随它|由它|随他|由着它|作罢|不提|翻过|随风)  ~2
        release = (您|你) ~4 (要是|若是|若|如果|倘|万一|实在|真要|要) --缺|少|招|收|需要|用得着|用得上|方便|愿意|有空|有时间|可以|乐意|感兴趣|得空|得闲|同意|答应|能|肯 ~12 --方便|愿意|有空|有时间|可以|乐意|感兴趣|得空|得闲|同意|答应 , ~2 (就|便|请|那|也|先|我|咱)
        release = (经得起|受得了|扛得住|听得了|接受得了|受得住|承受得起|听惯了|禁得住|经得住) ~6
        out = (不|没|没有|无) !嫌弃|介意|打扰|忙|耽误|麻烦|影响 ~5 的话
        zhUnable: 拒了, 冇时间, 唔得, 唔钟意, 唔中意, 冇心机, 唔想倾
        zhEase: 也是缘, 是缘分, 当我透明, 自己走
        out = 冇时间|唔得闲|冇空|唔想|唔方便|唔得 嘅话
        release = (把|将) ~4 (忘掉|忘了|忘记|抹掉|翻篇|抛到脑后|抛诸脑后)
        release = --谢|多谢 (忘了|忘掉|忘记) ~1 (它|这事|这茬|这条|这封|此事|这件事|我说的)
        release = (那就|咱就|那咱就|我们就) 不 (聊|见|打|回|谈|约|说|来|提) ~1 (,|fs|呗|吧|了|好了|就是|em)
        release = ^, ~2 (答|回|说|道) ~1 (否|不|不行|不便) ~2 (亦可|也可|也行|也成|也好|足矣|即可|都可)
        release = ^, ~1 (没有|没空|不行|不成|没时间|不得空|不方便|没工夫) 的话? ~1 我 ~1 (就|也|便) ~2 (自己|先|再|照|接着|继续|等|一个人)
        release = 被 (拒|拒绝|回绝|婉拒|谢绝|拒了) ~2 (也|都)
        release = (您|你) ~1 (只管|尽管|就|且|自管|放心) ~1 忙
        release = ^ (就当|权当|全当|只当|您就当|你就当|您权当|您只当|你只当) ~8
        release = (不催|绝不催|不追问|不追着|不会催|不会追) ~2
        release = (请求|邀请|这话|此信|此请|这事|消息|这条|这信|这封) ~4 (作废|撤回|取消|阅后即焚|收回|不算数|一笔勾销)
        release = (碰一鼻子灰|碰鼻子灰|碰钉子|闭门羹|吃瘪|碰壁|碰个钉子|吃个闭门羹) ~6
        release = (悉听尊便|听凭|任凭您|任凭你|全听您|由您定夺)
        release = (您|你) ~1 (拒|推|谢绝|婉拒) ~6 , ~1 我? ~1 (也|照样|仍|还)
        release = 说 ~2 (下次|下次吧|算了|没空|不行|算了吧) ~2 (就|也|便|即) ~1 (够|行|好|可)
        release = (您|你) ~1 (谁都|并|也)? 不欠 (我|任何|谁|什么)
        release = ^ (您|你) ~4 , 我 ~1 (认|懂|明白|服气|理解|没二话|没话说|心领|都懂|接着|受着|收着|照收|走人)
        release = ^, ~1 (不行|不成|不方便|不便|没空|没时间|不想|不愿|不愿意|没兴趣|不合适|不聊|不来|不见|拒绝|不答应|不得空|不乐意|没兴致|不感兴趣|没精力|不凑巧|不巧|不可|不得闲|没门|没戏|不回|不肯) 的话? ~1 , ~1 (您|你|就|便|请|那|我|只管|尽管|随便)
        release = ^, ~1 (不行|不成|不方便|不便|没空|没时间|不想|不愿|不愿意|没兴趣|不合适|不聊|不来|不见|拒绝|不答应|不得空|不乐意|没兴致|不感兴趣|没精力|不凑巧|不巧|不可|不得闲|没门|没戏|不回|不肯) ~1 (您|你|就|便|请|那|只管|尽管|随便) ~8
        release = 尽可 ~1 (拒绝|不|说不|忽略|无视|婉拒|推掉|回绝)
        release = (拒绝|婉拒|回绝|推辞) 了? ~3 (也|我也|都|还|仍|照样)
        release = (有) (难处|为难|不便|困难|不方便) ~2 (您|你|就|尽管|只管|请|直说|直接)
        release = (只|就|仅) ~1 (发|写|问|打扰|叨扰|冒昧) ~1 (这|此) ~1 (一次|一回|一封|一条|次|回) ~1
        release = (没|未|没有) ~1 (等到|收到|见到) ~6 (就|便|我就|即) ~2 (明白|懂|不再|当|知道|知趣|不|作罢|算)
        release = (删去|删除|删掉|丢弃|弃置|撕掉|撕了|揉了|关掉|关闭|划掉|叉掉) ~1 (此信|这条|这封|本信|它|消息|便是|就是|即可|就好|就行|就成|了事)
        out = (行不行|成不成|答不答应|回不回|聊不聊|见不见|来不来|理不理|肯不肯|应不应|愿不愿意|成与不成|成与否|应与否|允与不允|答应与否) ~1 , ~1 (都|全|也|我都|俱|皆)
        out = (行不行|成不成|答不答应|回不回|聊不聊|见不见|来不来|理不理|肯不肯|应不应|愿不愿意|成与不成|成与否|应与否|允与不允|答应与否) ~1 (都|全|也|我都|俱|皆)
        out = (掷|弃|焚|投|付|置) 之 ~2 (可也|可矣|亦可|无妨|一炬|纸篓|字纸篓|不理|不顾|脑后)
        out = (完全|也|都|大|尽|随时|当然|照样|直接)? (可以|能|可|尽管|大可) ~1 不 ~1 (聊|回|见|理|答|来|接|谈|应|说|看|管|搭理|搭腔|打)
        noOut = 再不 ~1 (回|理|答|吭|应|吱|见|聊|说话)
        noOut = (看不起|瞧不起|嫌弃|讨厌|瞧不上) ~1 (我|俺|咱)
        """
}
