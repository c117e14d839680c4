/// Urgency, guilt and pleading; and the urgent things that are only spoken of.
enum PressureWords {
    static let english = """
        hides: urgent care, urgent caller, urgent call, urgent matters, urgent cases, urgent message, emergency room, nothing urgent, no rush
        hides: not urgent, no hurry, isn't urgent, urgent repair, urgent from, urgently ill, urgent ward, no urgency, not desperate
        urgent: asap, a s a p, urgent, urgency, time sensitive, top priority, posthaste, this instant
        fast: immediately, right away, at once, right now, without delay, promptly, urgently, soonest, in a hurry, as fast as you can, today
        fast: pronto, immediate, lightning fast, quickly, expeditiously, quick, speedily, swiftly, before it is too late, yesterday
        respond: reply, answer, respond, confirm, response, decision, get back, let me know, write back, decide, hear from you, word
        respond: confirmation, revert, sign off, acknowledge
        deadline: today, tonight, tomorrow, noon, midnight, close of business, end of day, end of the day, end of business, eod
        deadline: cob, the hour, an hour, the end of, first thing, five o'clock, sundown, this evening, this afternoon, hours
        silenceVerb: reply, replied, answer, answered, respond, responded, write back, written back, wrote back, get back
        silenceVerb: gotten back, got back, acknowledge, heard back, hear back, heard from you, heard anything, heard a word
        pressure = --not|no|rather_than|neither|never|understand|understood|had|i|was|were -<not> <urgent>
        pressure = (reply|answer|respond|confirm|call_me|let_me_know|please|kindly|reconsider|do_so|help_me|write_back|get_back|act|say_yes|need|decide) --<i>|not|no|if ..5 <fast>
        pressure = <fast> ..2 (reply|answer|respond|confirm|response)
        pressure = <respond> ..5 (by|before|within|until|no_later_than) ..4 <deadline>|<weekday>|<number>|<num>
        pressure = (<i>|we) ..2 (need|require|expect|want|must_have|demand) !<not> ..4 (answer|reply|response|decision|yes|confirmation) --<not>
        pressure = (by|before|within) ..3 <deadline> ..6 <respond>
        pressure = (before|by) (midnight|close_of_business|end_of_day|end_of_business|eod|cob)
        pressure = as soon as (possible|you_can|humanly|you_get_this|you_read)
        pressure = <i> ..2 (really|desperately|badly|so|urgently|absolutely|truly) need !to_thank|to_say_thank|to_tell|to_say
        pressure = <i> ..1 need (you|your_help|this|your_answer|this_call|an_answer)
        pressure = please|pretty ,? please
        pressure = (<i>|'m|am|we|must|to|and) !<past> (begging|beg|imploring|implore|pleading|plead|beseech|entreat) !your_pardon|to_differ|pardon
        pressure = (begging|imploring|beseeching) you
        pressure = (i|'m|am|so|really|getting|growing|feeling|quite|truly|a_little|bit) desperate
        pressure = desperately -<not>
        pressure = (only|last|best|final) (hope|chance|resort|lifeline|shot|option) !saloon --<not>|<past>
        pressure = (just|gently|merely|simply|quickly|again|to)? (bump|bumping|bumped|nudge|nudging|ping|pinging) (this|my|you|the|it|up)
        pressure = (bump|bumping) (up|again)
        pressure = you|nobody|no_one|and|still ..2 (have|has|did|do|'ve) (still|just|simply)? not (yet|even|ever|once|bothered_to|bother_to|bothered|seen_fit_to|had_the_courtesy_to)? <silenceVerb> --may|if|might|could|can
        pressure = (have|has|had) ..1 (still|yet) (to|not) ..1 <silenceVerb>
        pressure = you (never|still) ..2 (reply|replied|answer|answered|respond|responded|write_back|wrote_back|get_back|got_back|acknowledged) !to_the|the|to_a|a
        pressure = you ('re|are) the only (one|person) ..4 (help|save|can|who)
        pressure = (written|asked|messaged|emailed|called|wrote) ..4 (twice|three_times|four_times|many_times|repeatedly|times|thrice) ..3 (now|already|and|fs|without|,)
        pressure = (heard|hear|got|received) (nothing|no_word|not_a_word|crickets|silence) ..3
        pressure = (see|saw|know|noticed) ..4 (read|opened|seen) my (message|note|email|mail|letter|last)
        pressure = if you do not ..4 (nobody|no_one|who) ..2
        pressure = <i> must (talk|speak|meet|see|have|hear|get|know) ..2 (you|to_you|with_you|answer|this|back|from)
        pressure = (this|it|that) can not wait
        pressure = (a|another|little|gentle|friendly|quick|small|tiny) (nudge|poke|bump|ping)
        pressure = (unless|until) you ..2 (answer|reply|help|respond|agree|say|talk)
        pressure = <i> ..2 (wait|waited) ..8 (by_the_phone|for_your_answer|for_your_reply|for_you_to|for_an_answer|for_a_reply|all_week|all_day|and_waited)
        pressure = now or never
        pressure = (matter|question) of life
        pressure = (have|show) ..1 (heart|mercy|pity) ..1
        pressure = (wits|wit's) ..1 end
        pressure = (chop_chop|tick_tock|make_it_snappy|on_the_double|no_time_to_lose|not_a_moment_to_lose|sos|mayday|cruel)
        pressure = <i> (insist|demand|require) ..4
        pressure = (every|each) (hour|minute|day) (of_delay|counts|you|that|i)
        pressure = (can|will|could|shall) not (sleep|eat|rest|breathe|breath|relax) ..2 until
        pressure = (make|making|leave|keep) me wait
        pressure = (wants|needs|due|expects) ..4 by (noon|tonight|tomorrow|today|friday|monday|tuesday|wednesday|thursday|midnight)
        pressure = (strict|tight|hard|short|looming) deadline
        pressure = (would|will|'d|'ll) ..2 (break_my_heart|kill_me|ruin_me|destroy_me|finish_me|be_the_end)
        pressure = last chance before
        pressure = answer me
        pressure = on my knees
        pressure = (have|has|had|did)? not ..3 (heard|hear|received|receive|got|get|gotten|seen) ..3 (back|from_you|reply|answer|response|anything|word|yet) --if
        pressure = (no|without|lack_of|zero|any) (reply|answer|response|word) ..3 (yet|so_far|from_you|since|yet|still|received|at_all)
        pressure = (<i>|we) ..3 (still|been) (waiting|awaiting) ..6 (you|your|reply|answer|response|hear|word)
        pressure = (hate|sick_of|tired_of|can_not_stand|do_not_like) ..2 (waiting|being_ignored|to_be_ignored|silence)
        pressure = (ignored|ignoring) (me|my|us|this) ..3 --<if>|feel|free|fine
        pressure = (you|being|been|feel|felt) (ignore|ignored|ignoring) !me ~0 (by|my_message|my_note|my_email|my_last|my_first|again)
        pressure = (opened|read|seen|saw) my (message|note|email|mail|letter|request) ..8 (and|but|yet|without|twice|three)
        pressure = (not|never) take no for
        pressure = (will|would|can|do) not ..2 (accept|take) (a)? no
        pressure = (time|clock|chance|hours|days) (is|'s|are) (running|ticking|slipping|almost|nearly) ..2
        pressure = running out of (time|options|money|hope)
        pressure = (do|can|could|please) not (let_me_down|disappoint|leave_me|abandon|fail_me|make_me_beg|keep_me_waiting|ignore)
        pressure = (you|please|do|or) ..1 (let_me_down|owe_me|owe_it|disappoint_me|fail_me)
        pressure = (counting|relying|depending|depend|rely|count|rests|hinges|hanging|hangs) ..3 on (you|this|it|your)
        pressure = (everything|future|career|life|whole|dream|grade|degree|job|thesis) ..4 (depends|rests|hinges|hangs|rides|relies) on
        pressure = least you (can|could|owe) ..2
        pressure = (after|considering|given) all ..3 (i|the|my|we) ..8 (did|done|care|took|trouble|work|effort|time|hours)
        pressure = <i>|my ..3 (will|would|'ll|'d|shall) not|never ..2 (forgive|sleep|forget_it|recover|survive|get_over)
        pressure = (why|how_come) (have|did|do|are|would|wo|has) ..2 not ..3 (reply|answer|respond|write|you)
        pressure = (rude|hurtful|disrespectful|unprofessional|discourteous|insulting|ungrateful|unkind|heartless|impolite) ..4 -not --<i>
        pressure = (disappointed|disappointing|hurt|offended|upset|crushed|devastated|heartbroken|insulted) ..6 (you|your|if|that|by|silence|not) --not|never|no|nobody
        pressure = (be|feel|am|'m|was|left|be_so|leave_me|leaves_me) ..2 (crushed|devastated|heartbroken|ruined|lost_without|doomed|finished|gutted) --not|never
        pressure = (my|the) whole (plan|week|friday|day|life|career|future|project) ..6 (collapse|collapses|ruin|ruined|depends|on|falls|fails|waiting|account)
        pressure = on your (account|conscience)
        pressure = (hope|trust) ..3 you (can|could|will)? ..1 live with
        pressure = (guilty|guilt|on_your_conscience|shame_on|ashamed_of_you) --not|no|never|clear|without
        pressure = you (have_to|must|got_to|ought_to|need_to|had_better|'d_better|are_obliged_to) !be|admit|say|have|get|see|hear|know|think|feel|wonder|look|miss|tell ~0 (help|reply|answer|respond|meet|talk|say_yes|call|do|give|see_me|make|find|speak|let|decide|confirm|save|write)
        pressure = (please|kindly)? (hurry|hurry_up|make_haste|act_fast|act_now|be_quick|do_so_quickly)  --<not>
        pressure = (third|fourth|fifth|second|final|last|several|many) (message|reminder|attempt|email|note|notice) ..8 (you|yet|ignored|answer|reply|asking|writing|ask|write|warning)
        pressure = (final|last|friendly|gentle|another|quick|second|third) (reminder|notice|warning)
        pressure = (how|what)? ..2 (hard|difficult|much_trouble|long|rude) ..3 (can_it_be|is_it_to|does_it_take|would_it_be_to)
        pressure = (surely|obviously) you ..4 (can|could|have|must) ..8
        pressure = (please|you_can|only_you|could_you|you_could|must|come_and) ..2 (save|rescue) (me|my)
        pressure = no (excuse|excuses)
        pressure = not a (word|peep|line|syllable|sound|thing) (from|since|back|in|so)
        pressure = (making|makes|make) me (ill|sick|cry|mad|crazy|miserable)
        pressure = (freaking|freak|stressing|stressed|losing_my) out
        pressure = (everything|it_all|so_much|a_lot|my_future) (hangs|hinges|rides|depends|rests) on
        pressure = <i> ..1 (check|keep_checking|refresh|keep_refreshing) ..3 (every_hour|every_day|every_minute|every_morning|constantly|hourly|all_day|my_inbox|my_phone)
        pressure = it (must|has_to|has_got_to|needs_to) be (today|tomorrow|tonight|now|this)
        pressure = (if_you_do_not|unless_you) ..6 (i_will|i_'ll|i_am|i_'m|i_shall|my|i_can_not|i_may|i_might) ..2 (lose|fail|quit|give_up|never|have_to|assume|conclude|write_to|call|complain|tell|be_forced|be)
        pressure = (keep|left|leave|leaving|kept) (me|us) (waiting|hanging|standing|in_the_dark)
        pressure = (you|it) (promised|owe)
        pressure = (drop|cancel) (everything|whatever|your) ..6
        """

    static let chinese = """
        hides: 急诊, 急救, 不急, 不着急, 别急, 别着急, 不用急, 急流, 急性, 应急, 急症, 急速, 急转, 急弯, 急件, 缉急, 急刹, 救急, 急就, 急行军, 不紧急, 不必急, 莫急, 甭急, 勿急, 不赶
        hides: 紧急出口, 紧急预案, 急智, 告急, 急需品, 当务之急, 内急, 急板, 急火, 性子急, 着急的病人, 心急的, 急脾气, 一点不急, 一点也不急, 一点儿不急, 不求, 必须品, 急冻, 急支, 急管
        hides: 急不来, 急不得, 急倒是, 倒不急, 缓急, 危急, 紧急情况, 紧急通道, 应对紧急, 急务, 急诊科, 救命, 不催, 没人催, 催眠, 催化, 催产, 催熟, 催芽, 不用马上, 不必马上, 不用立刻, 不必赶, 不用赶, 不用尽快, 不急着, 并不急, 催乳, 急先锋
        zhUrgent: 急, 着急, 紧急, 火急, 加急, 急需, 急用, 急死, 万分紧急, 十万火急, 务必, 尽快, 尽早, 赶紧, 赶快, 速速, 速回, 从速, 立即, 立刻, 马上, 速复, 火速, 抓紧, 急盼, 急等, 速
        zhUrgent: 即刻, 刻不容缓, 迫在眉睫, 十万火急, 燃眉, 火烧眉毛, 急着, 在线等, 等不及, 来不及了, 来不及, 尽速
        hides: 迅速, 速度, 快速, 高速, 速写, 速溶, 加速, 速冻, 车速, 时速, 风速, 流速, 变速, 音速, 光速, 减速, 转速, 速记, 限速, 语速, 速成, 匀速, 网速, 速滑, 测速, 速食, 全速, 急速, 超速, 马上要, 我马上, 马上就要, 马上好
        zhPlea: 求求, 求您了, 求你了, 求求您, 求求你, 跪求, 拜托拜托, 拜托了, 救救, 救命啊, 行行好, 可怜可怜, 可怜, 发发慈悲, 大发慈悲, 苦苦, 央求, 哀求, 恳求您一定, 磕头, 给您跪, 救我, 救孩子, 拜托您一定, 帮帮我吧, 求放过
        pressure = --<zhNot>|不用|不必|别|我|我们|您|你|他|她|看完|听完|读完|一看|当场|坐|那天|当时|他们 <zhUrgent>
        pressure = 我 ~3 (急|着急|急需|急用|急等|急死|等不及|火急)
        pressure = (请|望|盼|您|你|麻烦|求|可得|能) ~3 (务必|尽快|尽早|赶紧|赶快|速速|速回|从速|立即|立刻|马上|速复|火速|抓紧|即刻) --我
        pressure = <zhPlea> -<zhNot>
        pressure = 千万 ~4 (要|帮|答应|回|别拒绝|不要拒绝|给|抽|记得|别忘|别不|留)
        pressure = --我|叫我|让我|我们 (一定|必须|非得|无论如何|说什么|怎么也|怎么说也|不管怎样) ~5 (要|得|帮|回|给|答应|抽|见|通|打|同意|救|来|留|挤)
        pressure = (您|你) ~2 必须 ~6
        pressure = (全|就|只能|唯一|只有|全都|我就|都) ~2 (指望|靠|仰仗|看|依靠|指着) ~1 (您|你) ~3
        pressure = 唯一|唯一的 ~3 (希望|出路|救星|救命稻草|机会|人选)
        pressure = (最后|仅有) 的? ~2 (希望|机会|一次机会|稻草)
        pressure = 立等|见信即回|速联系|急哭|心急如焚|没您不行|没你不行|非您不可|非你不可|给个痛快话|不能再拖|拖不起|耗不起|过了这村|等米下锅|可怜可怜我|行个好|发发善心|看在我|求爷爷|度日如年|夜不能寐|寝食难安|睡不着觉 ~3
        pressure = 走投无路|全毁了|毁了|让我难做|叫我难做|山穷水尽|活不下去|过不下去|揭不开锅|死路一条|完蛋|没救|没法活|崩溃|前途全|命悬
        pressure = (一直|还|都|至今|迟迟|始终|怎么|为什么|为何|总|老|到现在|仍|仍然|从来|竟|居然) ~6 (没|不|未|没有) ~3 (回|理|答复|回复|回音|动静|消息|吭声|搭理|下文|反应|看到) --<zhIf>
        pressure = (没|未|没有|不) ~2 (收到|等到|见) ~2 (您|你)? ~2 (回复|回信|答复|回音|消息)
        pressure = 您|你 ~4 (没|未|没有) ~2 (回|理|搭理|回复|答复) ~4 --<zhIf>
        pressure = 已读不回|装没看见|石沉大海|视而不见|不理不睬|爱答不理|爱搭不理|不理人|没礼貌|不礼貌|摆架子|架子大|架子真大|看不起|晾着|晾在|不是滋味|不搭理
        pressure = (再|要是再|如果再|您再|你再) ~2 不 ~6 (就|我|会|我就|那) --没关系
        pressure = (今天|今晚|今日|明天|明早|下班前|天黑前|中午前|两小时|一小时|24小时|本日|半小时|十分钟|当天|今儿) ~3 (之内|内|之前|以前|前|就|必|给|务必|回) ~6 (回|答|复|给|确认|定|推|搞定|告诉|决定|信)
        pressure = (最迟|最晚|限您|限你|务请) ~8
        pressure = 截止|倒计时|过期不候|过时不候|逾期|时间不多|时间紧|没时间了|不等人
        pressure = (别|不要|请别|可别|千万别) ~2 (让我失望|让我白等|辜负|拒绝我|不理我|不回|让我等|寒了|叫我失望|令我失望|拖|见死不救)
        pressure = (等您|等你|盼您|盼你) ~4 (好苦|好久|很久|多久|半天|心焦|着急|望眼欲穿)
        pressure = (今晚|今天|明天|明早|下班前|一小时内|马上|立刻) ~3 (回我|回复我|答复我|给我|告诉我|确认)
        pressure = 等了 ~4 (天|周|个月|年|小时|夜|宿)
        pressure = (等|盼) ~4 (好久|很久|多久|半天|一周了|三天|两天|望眼欲穿|几天|太久|花儿都谢|好几天|好多天|心急|黄花菜)
        pressure = (催|顶) ~1 (一下|下|帖|一催|个)
        pressure = 失望|心寒|寒心|伤心|心碎 --不|别|没 ~3
        pressure = (您|你) ~3 (忍心|良心|过意得去|狠心|见死不救|无情|欠我|答应过|说话不算)
        pressure = (耽误|毁|影响) ~4 (前途|一辈子|人生|毕业|前程|一生)
        pressure = (不答应|不同意|不回|不帮) ~4 (我就|我会)
        pressure = 第 ~2 次 ~4 (给您发|给你发|联系|催|写信|问您|问你|找您|发) ~4 (了|您|你)
        """
}
