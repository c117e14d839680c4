/// Asking for something more: after a talk, or after a no.
enum FavourWords {
    static let english = """
        serve: introduce, introduction, connect me, put me, send me, forward, share, give me, get me, help, write, recommend, refer
        serve: look at, look over, review, read, check, pass, show me, teach me, lend, tell your, tell him, tell her, tell them
        serve: ask your, ask him, ask her, make, speak to, talk to, drop, mention, suggest, mentor, coach, take me, let me have, sign
        serve: find me, do me, spare, meet, call, talk, speak, proofread, edit, join, invite, bring, buy, order, donate, endorse, vote
        serve: set me up, hook me up, fix me up, mark, go through, tell me, let me, put in, get my, pass me, come to
        serve: vouch, nominate, arrange, lend me, post, repost, like my, subscribe, follow my, advise, answer, explain
        serve: record, translate, host, book
        zhSomeday: 以后, 将来, 日后, 来日, 改天, 有机会, 有缘, 他日, 哪天, 下次, 下回
        offerBack: i can do for you, i could do for you, i can help you, be of service, buy you, send you, treat you
        offerBack: repay, return the favour, return the favor, help you, be of use, be of help, offer you
        offerBack: stay in touch, keep in touch, keep you posted, let you know, know how it, update you, write you, bring you, thank you
        request = <modal> not? you ..3 please|kindly|possibly|perhaps|also|maybe|ever|consider|mind? ..8 <serve> --<if>
        request = <modal> you ..12 (me|my|us|for_me)
        request = (would|do) you mind ..8
        request = hoping|hope|wish|wondered|wondering|hoped you ..1 (would|'d|could|might|can) ..8 <serve>
        request = (may|might|can|could) i ..2 (ask|trouble|bother|beg|request|borrow|have|get|use|also|impose|count_on|call_on|come|join|shadow|visit|send_you_my) ..10 -thank
        request = (please|kindly) ..1 (send|introduce|forward|share|give|get|help|write|recommend|refer|look|review|read|pass|tell|ask|put|call|let_me_have|connect|arrange|make|lend|sign|find|answer|check|vote|buy|donate|subscribe|drop|email|mail|talk|speak|do)
        request = (one|another|last|small|little|quick|further|additional|tiny|more) ..2 (thing|favour|favor|request|question|ask) ..14 (could|can|would|will|may|please|might|introduce) --i
        request = (i|we) ..2 (need|require|want) ..3 (you|your) ..2 (to|help|introduction|contact|letter)
        request = (i|we) (would|'d|was|am) ..4 (like|love|appreciate|grateful|hoping|wondering|hope|ask|be_glad|be_happy|be_grateful) (if|it|you|for_you|whether|your|an|another|that) ..4 (you|if|could|can|would|introduction|to|intro) --<if>
        request = (do|would|might|could) you ..4 (know|have) ..3 (anyone|anybody|someone|somebody|people|a_contact|contacts|a_colleague|any_colleague) ..10
        request = ^, (and|but|so)? (who|whom) else ..8
        request = (is|are) there ..3 (anyone|anybody|someone|somebody|a_chance_you|any_chance_you|any_chance) ..8
        request = any chance ..2 (you|of|for|i|we) ..8
        request = (get|find|buy|send|bring|write|give|make) ..2 (them|it|one|two|this|that) for me
        request = (i|we) must ..2 (have|ask|get|see) ..8
        request = !<past> (send|introduce|connect|recommend|refer|put|forward) me !in_mind|off|right|to_shame|to_sleep|at_ease --will|'ll|for|that|which|you
        request = (my|a|one)? (next|other|only|final|last)? (favour|favor) ,
        request = (can|could|may|shall|should|would) (we|i) ..4 (do|have|meet|talk|speak|chat|schedule|set_up|book|arrange) ..6 (again|another|second|next|call|chat|session|meeting|follow|regular) ..6 (week|tomorrow|monday|tuesday|wednesday|thursday|friday|month|qm)
        kindWish: please give my, give my, please tell, please keep, please take, get well, pass on my, say hello
        kindWish: tell your, please say, please do not, give the, give them, regards to, love to, please stay, give him
        kindWish: give her, please enjoy, please look after, rest
        hides: write you off
        request = if you (could|would|can) (send|share|forward|lend|introduce|look|read|give|recommend|write|check|put|pass) ..10 (would_be|great|appreciated|wonderful|grateful|glad|lovely|kind)
        request = do you think you (could|might|can) !talk|imagine ..6
        request = 方便的话 ~2 (拉|发|给|帮|传|介绍|推|借|带) 我 ~4
        insist = (but|yet|still|surely|however|even_so|and_yet|nevertheless|all_the_same) ..4 (only|just|ten|five|fifteen|a_quick|you|could|surely|ten_minutes|<number>|<num>) ..8 (minutes|minute|time|moment|hour|nothing|spare|call|chat|coffee|reconsider|think|gain|long)
        insist = you (could|can|might) ..2 (do_it|do_this|do_that|answer|dictate|record|type|ring_me|call_me|talk_to|squeeze|fit_me|fit_it) --not|never|how|wish|if
        insist = (reconsider|rethink|change_your_mind|think_it_over|think_again|think_twice|on_second_thought|have_second_thoughts|give_it_another_go|give_it_another_try|give_it_another_chance|give_it_another_thought|give_it_some_more|sleep_on_it|be_persuaded|persuade|convince|talk_you_into|your_final|sure_you) --<not>
        insist = (总|总该|总归) ~1 (可以|行|能|成) ~1 吧
        insist = (跟|和|同|与) 我 ~1 (说|聊|讲|唠) (两句|几句|一句|会儿|一会儿) ~1 (嘛|吧|呗|也|就|好|行|,|fs)
        insist = (哪怕|就算|只要) ~8 (也|都|就) (行|好|可以|成|够|知足|满足)
        insist = 我 ~2 (一直|继续|天天|就在这儿|永远) ~1 (等|候着|守着)
        insist = (everyone|everybody|anyone|we_all) ..2 (has|'s|have) ..2 (five|ten|<num>|a_minute|time|minutes)
        insist = (ask|asking|beg|try|trying|invite) ..1 you ..2 (again|a_second_time|once_more|one_last_time)
        insist = i could ..1 (come_to_you|drop_by|stop_by|swing_by|meet_you|call_you|fit_around) ..4
        insist = (contradict|disagree|beg_to_differ|refuse_to_believe|do_not_believe|not_convinced|do_not_buy)
        insist = (do|does) you good
        insist = ^, but i (have|'ve|had|only|just|really|need|came|promised|was_so|already|wanted)
        insist = (one|a) ..2 (question|favour|thing) (then|though|only|at_least)
        insist = (will|would|wo|could|can|do) not you ..8
        insist = (what|how) about ..8
        insist = (how|what) (if|can_i|would_it_take|could_i|does_it_take) ..10
        insist = why ..1 not ..6
        insist = ^, (would|could|can|might|may|shall|will|do|does|is|are) not? <i>|we|you|a|an|next|some|there|it|that|anyone|<weekday>|<month> ..12 qm
        insist = (i|we) (will|'ll|shall|am_going_to|plan_to|intend_to|'m_going_to) ..2 (try|ask|check_in|check_back|follow_up|reach_out|get_back_to_you|contact_you|knock|call_you|ring_you|email_you|ping|circle|write_again|write_to_you|come_back_to|ask_you) ..4 (again|back|in|next|anew|later|soon|<month>|<weekday>|when) --not|never
        insist = (maybe|perhaps) ..3 (next|another|later|in|we_could|you_could|after|when|a) ..6 (week|month|spring|summer|autumn|fall|winter|year|call|chat|colleague|qm|someone)
        insist = (maybe|perhaps) ..2 (another|next|some_other) (time|day) ..2 (you|we|then_we|could|would|qm)
        insist = (all|it) ..2 (i|would|takes|need|needs) ..3 (ask|is|takes|be|only|just|want) ..3 (ten|five|fifteen|<number>|<num>|minutes)
        insist = (only|just|merely) ..2 (<number>|<num>|a_few) (minutes|minute|questions|quick)
        insist = (only|just|merely) ..2 (need|needs|take|takes|want|require|be|ask) ..3 (moment|minute|second|word|minutes|seconds|breath|sentence|jiffy)
        insist = (you|your_visitors|it|we|both) ..2 (would|could|will) ..2 (gain|benefit|profit|regret|miss|lose|not_regret|enjoy_it|help)
        insist = (consider|think) how ..8
        insist = (a|another|some|one) (colleague|coworker|friend|teammate|person|name|apprentice|assistant|student) ..6 (instead|who|could|would|you|might|of_yours)
        insist = (point|steer|pass|direct|send|put) me ..3 (to|towards|toward|in_touch|on_to|onto|along|in) ..6
        insist = (someone|somebody|anyone|anybody) else !'s|will|has|gets|needs ..6
        insist = (someone|somebody|anyone|anybody) ..1 (who_could|who_would|who_might|who_can|who_may|who_is_free|who_has|you_know|you_could|you_can|you_might|you_trust|you_would|you_think|on_your|in_your|at) ..6
        insist = (name|names|contact|number|email) of ..1 (someone|somebody|anyone|one|another|whoever|your) ..4
        insist = (do|could|would|can) you ..3 know ..8
        insist = (instead|at_least|alternatively) ..12 (could|would|can|may|might|send|answer|write|email|tell|qm)
        insist = (answer|reply_to) ..3 (question|questions) ..6 (by|in|over|instead|email|writing|attached|below)
        insist = (let|let_us|let's) ..2 (say|make_it|do|try|find|aim) ..4 (<weekday>|<month>|<number>|next|another|time)
        insist = (i|we) (do_not|can_not|refuse_to|wo_n't) ..2 (understand_why|accept|believe|see_why|take)
        request = (lean|impose|call|prevail|presume) (on|upon) (you|your)
        request = (thrilled|delighted|grateful|chuffed|glad|over_the_moon|love_it|great|wonderful|amazing|lovely|made_up|nice|brilliant|fantastic|help_a_lot|mean_a_lot|mean_the_world) if you (would|'d|could|can|might|were_to|will)
        request = ^, (and|so|now|then|just)? (mail|send|post|ship|email|forward|bring|pack|fax|drop) (them|it|me|us|one|some|over) --will|'ll|i|we|let
        request = ^, mind <ing> ..3
        request = (while|since|as) i (have|'ve) ..2 (you|your_attention|your_ear) ..8
        request = (oblige|indulge|favour|favor) me ..2 (with|by|again|once|one)
        request = (got|have|need) to have ..3 <num>|<number>|some|one|a_copy|another ..6
        request = i (could|can) (really|also|certainly)? (use|do_with) (your|a|some|an) ..3 (help|hand|introduction|advice|intro|letter|reference)
        insist = (making|made|is|be|was) a ..1 mistake
        insist = (perhaps|maybe) ..8 (could|can|might|may) ..2 (talk|chat|speak|call|meet|try|do_it|find|squeeze)
        insist = you (would|'d|might|will|'ll) (enjoy|love|like|regret|be_glad|have_fun|not_regret|find_it|find_that|come_round|come_around|thank_me) --if|ever|should
        insist = (bet|wager|sure|certain|convinced|confident|know) ..3 you (will|'ll|would|'d|could|can) ..2 (change|come|reconsider|enjoy|see|find|say|have)
        insist = (sure|certain) (about_that|about_it|you_can|you_could|you_will|qm)
        insist = (let|hear|allow) me ..1 (out|explain|set_out|tell_you_why|convince|persuade|change|try_again|make_my_case)
        insist = no (reason|excuse) (not|why_not|to_refuse|to_say)
        insist = (weigh|think|mull|talk) it (up|over|through) (again|once|one)
        insist = (failing|instead_of) you ,? ..10
        insist = (how|what) (would|about|if) ..2 (it|i|we) ..3 (if|sent|write|wrote|send|email|came|be)
        insist = (shorter|smaller|quicker|easier) ..6 (instead|then|qm)
        request = (would|'d|will|could|can|might|may) ..4 (help|mean|make|be) ..6 if you (would|'d|could|can|might|rang|called|wrote|spoke|sent|told|asked|put|introduced|were)
        request = <modal> (i|we) ..10 (have|get|bring|come|use|join|borrow|make|do|see|visit|shadow|meet|talk|ask|take|record|book|schedule|arrange|send) ..26 qm
        request = <modal> you ..26 qm
        request = (is|are|was) there ..2 (any|a|some|another) ..3 (way|chance|possibility|hope|room|time|copy|spare|ticket) ..10 qm
        request = any (chance|hope|way|possibility|room) ..12 qm
        request = (who|whom|where|what|which) ..1 else ..8 qm
        request = (please|kindly|pls|plz) ..1 (like|share|follow|subscribe|sign|buy|order|add|invite|come|attend|promote|repost|retweet|comment|rate|review|vote|donate|join|book|arrange|schedule|consider|respond|reply|advise)
        request = (i|we) ..1 (would|'d|will|'ll|do) need (your|you|a_letter|a_reference|an_introduction|another|help|some_help|one_more|someone|somebody) ..6
        request = (make|turn) (this|it) (a|into_a|in_to) (monthly|weekly|regular|yearly|habit|regular_thing|series) ..2
        request = (hoping|hope|wondering|wonder|wondered|hoped) ..2 (you|if|whether) ..1 (you|could|might|would|can|may|'d|i) ..8
        insist = still ..1 (would_love|'d_love|would_like|'d_like|love_to|like_to|hope|want|wish|keen|eager|open|convinced) !you_well ..8
        insist = still ..1 (think|believe|feel|say|reckon|maintain) ..2 (you_'d|you_would|you_should|you_could|we|it_would|it_could|it_'d|that_you|this|ten|there|you_might|you_will|a_chat|a_call)
        insist = (surely|certainly|obviously) ..1 (there|you|it|somebody|someone|one|a) ..6
        insist = you (must|may|might|will|could|'ll) ..2 (know|feel|think|find|change|see|have) ..1 (someone|somebody|differently|otherwise|your_mind|a_way|a_gap|a_moment|it_differently|a_friend|others|time_after)
        insist = (pity|shame|sad|disappointing) ,? ..2 (because|as|since|for|that|,|you) ..1 (you|it) (would|'d|could|might|will) ..6
        insist = (hold|holding|keep|keeping|live) ..2 (out)? (hope|hoping|in_hope) --not|no
        insist = (shall|will|'ll|going_to|plan_to|intend_to|mean_to) ..2 (write|ask|try|call|ring|knock|come|be|check|be_in_touch|drop_in|pop_in) ..1 (again|back|anew|once_more|round|another_time|afresh) --not|never|no|<not>
        insist = work somehow
        insist = (loss|lose|losing|lost|missing_out|miss_out|poorer) ..4 (yours|you|your) --not
        insist = (change|changes) of (heart|mind)
        insist = in case you ..3 (change|feel|find|reconsider|get|have|think|like)
        insist = (i|we) (will|'ll) be ..2 (there|at|by|outside|waiting|the_one|around|near) ..8 (gate|door|noon|in_case|if_you|monday|tuesday|wednesday|thursday|friday|saturday|sunday)
        insist = (write|ask|call|ring|contact|message) ..1 (him|her|them) ..4
        request = (shall|should) i !ever ..3 (pass|give|send|put|tell|bring) ..10
        request = (told|telling|tell|asked) (my|a) ..2 (nephew|niece|cousin|friend|brother|sister|son|daughter|colleague|neighbour|neighbor) ..4 (to|that) ..3 (turn_up|come|ask|call|ring|write|contact|visit|get_in_touch|look_you_up)
        request = (will|would|wo|could|can) not you ..3 qm
        request = (my|a) ..2 (nephew|niece|cousin|friend|brother|sister|son|daughter|colleague|neighbour|neighbor) ..6 (would|needs|wants|'d) ..3 (die_to|love_to|like_to|you_to|to_interview|to_meet|to_talk|your_help)
        insist = (leave|leaving|keep) the door (ajar|open) ..6
        insist = (i|we) (could|can|might) (fit|squeeze|slot|tuck|work) (it|this|that|the_call|around) ..6
        insist = (my|the) (offer|invitation|request|question) !of ..4 (stands|still_stands|remains|is_open) ..4
        insist = with (all_due_respect|the_greatest_respect|due_respect) ..2
        insist = ^ (but|and|still|yet)? ,? with respect ,
        insist = it 's|is (only|just|merely) (a_chat|a_call|a_coffee|ten|five|fifteen|a_few) ..4
        insist = half a mind to ..4
        insist = let us|'s ..1 (pencil|say|try|aim|plan|find|set|talk) ..6
        insist = set my heart ..3
        insist = (mountain_out_of|mountains_out_of|too_hasty|be_hasty|overreacting|overthinking|missing_the_point|misunderstood_me|misread_me) ..3
        insist = (give|name|tell) me (one|a|your) ..2 (reason|chance|moment|minute|shot|try)
        insist = (take|read|treat|count) (that|this|it) as a (maybe|not_yet|perhaps|yes|challenge)
        insist = (hear|hearing) me out
        insist = (turn_up|show_up|drop_by|swing_by|come_by|stop_by|pop_in|drop_in|pop_round|call_round) anyway
        insist = (knock|ask|try|write|ring|call|return) (again|anew) --not|never|no
        request = (do|please|kindly|so)? (tell|let) me (know|what) ..1 you think ..3
        request = (obliged|indebted) for ..8
        request = (would|will|could|might) (next|this|another) ..10 qm
        request = ^, (and|but|so|now|then|just|please)? !<past> (send|mail|email|forward|lend|spare) (us|me) ..12
        request = (my|our) ..2 (daughter|son|nephew|niece|cousin|friend|brother|sister) ..2 (is|was|'s) ..1 (looking|hoping|searching|after|keen) ..8
        """

    static let chinese = """
        zhHelp: 帮, 介绍, 引荐, 推荐, 推, 转, 发, 写, 看看, 看一下, 改, 借, 给, 约, 联系, 带, 教, 送, 牵线, 引见, 提供
        zhHelp: 搭, 问, 寄, 签, 加, 抽, 聊, 见, 讲, 安排, 指点, 辅导, 问问, 说句, 牵个线, 拉, 分享, 审, 投, 买, 弄, 搞
        zhHelp: 拿
        request = (能|可|可以|能否|可否|能不能|可不可以|是否) ~3 (麻烦|劳烦|拜托|请|烦|再) ~4 您|你
        request = (麻烦|劳烦|拜托|烦请|烦劳|有劳|恳请|请求|还请|还望|求) ~4 (您|你)? ~4 <zhHelp>
        request = (请|请您|请你) ~2 (帮|替|给我|为我|把|务必|再) ~8
        request = --谢谢|感谢|多谢|您|你|不用|不必|别|唔使|无需|不需要|不要|没有|不是 (帮我|替我|帮忙|帮个忙|帮个小忙) !给老|向|跟|谢|问好|抱抱|摸摸|看看那|带好|带个好 --问好 ~10
        request = --岂|岂敢|不敢|不|以后|下次|等|没 (还有|另|再|另外|最后|顺便|对了) !有所|有您|有机会 ~3 (一|个|件|有|想|求|问|请|麻烦|拜托) ~3 (事|忙|求|请求|不情之请|请|要求|帮|您|你|麻烦|拜托)
        request = {when} ~6 <zhTalk> ~8 qm
        request = (起个|取个|写个|画个|做个|拍个|题个|设计个|出个) ~4 (吗|么|不|吧|呢|qm)
        request = 不情之请|得寸进尺|厚着脸皮|厚颜|冒昧再|斗胆再
        request = (把|将) ~6 (微信|电话|联系方式|名片|简历|资料|邮箱|票|课件|ppt) ~4 (给|推|发|转|寄) ~1 (我|给我|来|一下)
        request = 您|你 ~4 (认识|有没有|有无) ~10 (吗|qm|人|朋友|同事) ~3 (介绍|推荐|引荐|qm|吗)
        insist = --不|岂|岂敢|不敢|不会|唔|勿|绝不|别|莫|未|没|以后|下次|有缘|谢谢|等新|敢 (再|重新|请您再|麻烦再) ~2 (考虑|想想|斟酌|约|试|问|想一想|来问|争取|求|通融|商量|来找|联系您|打扰您)
        insist = --不|别 (您|你) ~1 会 ~1 (后悔|遗憾)
        insist = (别急着|先别|不要急着|别这么快|何必|为什么不|为啥不|怎么不|就不能|难道|不至于|哪能|怎么能) ~8
        insist = (而已|罢了|总归有|挤一挤|挤挤|抽抽空|能有多|费不了)
        insist = (要不|要么|不如|不然) ~12
        insist = (只|就|才|不过|只要|仅|顶多|最多|仅仅) ~4 (分钟|刻钟|几句|一会儿|一小会|个问题|杯茶|几个问题|一面) ~6
        insist = (耽误|占|花|用) ~3 (不了|不掉|不到) ~6
        insist = --不用|不必|别|唔使|无需|不需要|不要|甭|自己|我自己|不 (介绍|推荐|引荐|推|换|找) ~5 (别|其他|另|同事|朋友|徒弟|一位|别人|谁|人|旁人|哪位|个) ~6
        insist = (您|你) ~2 (身边|手下|同事|那里|公司|团队|徒弟|朋友|单位) ~4 (有|谁|哪位|其他|别|能|可) ~8
        insist = (谁都行|哪位都行|随便谁|换个人)
        insist = 不敢苟同|厚着脸皮|再请您|再约您|再劝|最后问一次|再争取|给个机会|行个方便|网开一面|再求
        insist = 给我? ~1 (个|一个) ~2 (名字|电话|联系方式|微信|机会)
        insist = 对 (您|你|大家) ~3 (没坏处|没有坏处|没损失|有帮助)
        insist = (但|但是|可是|可|不过|然而) ~2 (我|您|你|这|还是|机会|真的|只|就|十|五) ..10 (需要|希望|想|机会|错过|分钟|难得|诚意|重要|遗憾|帮|坚持|考虑|不难|简单|能|可以)
        insist = (对您|对你|您也|你也|双方|咱们|彼此) ~4 (有好处|好处|收获|不亏|有益|受益|赚|共赢|不吃亏|也好)
        insist = (不会|不能|别|不要) ~2 (后悔|错过|放弃|拒绝|推辞)
        insist = --不|不会|不敢|绝不|岂敢 (我|等|下次|改天|过阵|回头|过段|到时) ~6 --不|不会|不敢|绝不|岂敢|没 (再|还会|还要|继续|仍会|接着) ~3 (约|问|来|联系|找|打扰|请|写|试|求|约您|拜访|登门|叨扰) ~4
        insist = (不死心|不放弃|不会放弃|坚持|锲而不舍|三顾茅庐|不罢休|赖)
        insist = (改到|改成|推到|延到|挪到|改在|换到|约到|放到|顺延) ~8
        insist = ..2 <zhModal> ~12 (聊|见|通话|谈|约|电话|回答|考虑|推荐|介绍|推) ~10 (吗|么|呢|qm)
        insist = (您|你) ~2 (误会|误解|想多|理解错|搞错) ~3
        insist = (别人|人家|大家|其他人|旁人) ~2 (都|也) ~2 (答应|同意|肯|愿意|抽得出|有空) ~6
        insist = (怎么|为什么|为何|凭什么) ~2 (就)? ~1 (不行|不能|不肯|不愿|不答应|拒绝)
        insist = (您|你) ~2 (说对不对|应该答应|该答应|得答应|不该拒绝|不应该拒绝|应该考虑)
        insist = (不难|很简单|很快|一下就|顺手|举手之劳) ~6 (的|您|你|吗|qm)
        insist = (定在|就定|约在|咱们就) ~6 (行不行|好不好|吧|qm|天|点)
        request = (站个台|吆喝|捧个场|投个票|点个赞|转发|打个广告|题个字|题字|写一幅|盖个章|签个名) ~6
        request = --没有|不|没|不是|不用 (得|要|想) 再? (劳|麻烦|求|托|烦|拜托) ~1 (您|你) ~6
        request = (能|可|可以|能否|可否|能不能|可不可以|方便|愿意|是否|愿不愿意|有没有|要不要|肯不肯|再|下周|改天|下次) ~14 (吗|么|呗|不|好不好|行不行|成不成|可好|好吗|行吗|可以吗|成吗) ~1 qm
        request = (麻烦|劳|劳烦|烦|拜托|恳请|烦请|可否劳|有劳|求) ~1 (您|你)? ~1 (把|将|给|帮|替|写|看|转|发|传|投|介绍|引|推荐|送|借|教|签|题|拍|录|填|改|审|带|出|做|供|点) ~10
        request = (想|再想|还想) ~1 (请|求|让|麻烦|拜托) ~1 (您|你) ~1 (帮|给|替|写|看|介绍|题|教|做|来|去|再) ~8
        request = (请|求) (您|你)? (帮|替|给|写|转|投|介绍|引荐|推荐|签|题|教|借|带|供) ~8
        insist = (您|你) ~1 (再) ~1 (掂量|斟酌|琢磨|考虑|想|看看|合计|商量|通融|宽限) ~4
        insist = (开个|谈个|出个) ~1 (条件|价) ~2
        insist = (我|咱) ~1 (可以|能|愿意) ~1 (去|到|上|来) ~1 (您|你) ~2 (那|家|店|单位|公司|楼下|门口|厂)
        insist = (我|总|还是|仍) ~1 (觉得|认为|以为|相信) ~1 (您|你) ~1 (应该|该|会|可以|能|得|不该|值得) ~6
        insist = (给个|给次|给我个|给我次|给我一次|再给我|再给一次) ~2 (机会|面子|时间)
        insist = (就|只) ~1 (一面|一次|一回|一眼|一句|十分钟|五分钟|一刻钟|一会儿) ~2
        insist = (也行|也可以|也成|也好) ~1 (啊|呀|嘛|吧|的) ~1
        insist = 退一步 ~8
        insist = (破例|破个例|通融|松口|松个口|宽限|行个方便) ~3
        request = (成不|行不|可不可以|好不好|行不行|成不成|中不|得不|要得不|可好|好吗|行吗|成吗|可以吗|方便吗|愿意吗|能不能) ~1 qm
        request = (让|叫) (他|她|他们|我同学|我朋友) ~1 (加|找|联系|来找|去找|拜访) ~2 (您|你) ~8
        request = (您|你) ~2 (给|帮|替) ~1 (他|她|我|我们|咱) ~3 (把|看|讲|写|介绍|说|改|辅导|找|弄|出)  ~8 (qm|吗|不|吧|呗|呀)
        insist = (改主意|改变主意|回心转意|想通|松口) ~3
        insist = (哪怕|好歹|起码|至少) ~2 (您|你)? ~4 (敷衍|说|回|发|给|见|聊|答) ~6
        insist = (话别|别把话|先别|别急|莫急|别) ~2 (说死|说这么死|说得太|下结论|拒绝|忙着|急着) ~4
        insist = (既然|那就|那么|那) ~6 (请您|请|麻烦|您) ~1 (指派|安排|介绍|推荐|让|派|换) ~6
        insist = (可是|可|但是|但|然而) ~2 我 ~1 (都|已经|真的|实在|是真|还是) ~8
        insist = (听我说完|容我说完|让我说完|听我解释|容我解释|先听我)
        insist = (我) ~1 --不 (还会|还要|还想|仍会|会再|会一直|会继续) ~3 (写|来|问|找|等|请|约|发|敲|争取) ~3
        request = (赏幅字|赏个字|赏脸题|受累给看|给看看|给瞧瞧|帮看看|给指点|给把把关|搭个线|搭条线|牵个线|录个|录一段|站个台) ~4
        request = (给我们|给咱|给俺) ~6 (录|写|题|画|讲|拍|做|出|来) ~6
        request = (您|你) (收不收|教不教|带不带|去不去|来不来|肯不肯|愿不愿意|要不要) ~4
        request = 再 ~0 (约|聊|通|见|谈|讲|来) ~2 (一|个|次|回|钟头|小时|分钟) ~10 (吧|呗|吗|不|qm)
        request = (想|能) ~0 (请|邀|邀请) (您|你) ~6 (来|去|给|到|讲|参加|做) ~6
        insist = ^, (but|yet|though|still) you (did_say|said_you|do_say|once_said|wrote_that|always|promised|claim|say_you|told_me_you|wrote_you) ..6
        request = if you ..2 (know|think) of ..2 (anyone|anybody|someone|somebody|people|a_person|others|any_others) ..10
        request = (love|like|appreciate|welcome|need|want) ..1 (a|an|the|your|some|any) ..1 (name|names|contact|contacts|introduction|intro|referral|recommendation|reference)
        request = (who|whom) ..6 (should|could|would|can|might|may) ..4 (talk|speak|write_to|meet|ask|contact|turn_to|approach) ..4
        insist = (think|believe|bet|sure|say|suspect|promise|wager|reckon|certain|guess) ..2 you (would|'d|might|will|'ll) ..1 (find|see|learn|gain|get|come|feel|warm|change) ..8
        request = (let_me_know|tell_me) if ..2 (any|anyone|anybody|somebody|someone|one) of? ..8 (would|could|might|can|is|who|at|in)
        request = do you (have|know) ..2 (number|address|email|contact|name) ..3 (of|for)
        insist = (would|'d) mean ..3 (much|world|lot|everything) --not
        insist = (promise|sure|think|be|would|'d|really) ..3 worth (your|while|it|a)
        insist = (pity|shame) ,? (because|as|since|when|for) ..6
        insist = not ..1 think you (understand|realise|realize|see|know|appreciate|get)
        insist = ^, just name (it|the|a|your) ..3
        insist = --<past>|thank|thanks|not|no|the|those|your|took|谢谢|那|了|过|昨天|值 {duration} !的回信|的信|的回复|的消息|的电话|的答复|of_your|of_you|of_it|of_that|with_your|ahead|behind|away|from|into|long|later|earlier|late|early|也好|也罢|的路|前|后
        insist = (等您|等你|门口等|楼下等|堵您|守着) ~6 (下班|出来|回来|有空|吧) !的|那天
        request = (能|可|可以|能否|可否|能不能|可不可以|是否|方便|愿意|不知能|请问|可不可|行不行) ~8 <zhHelp> ..12 (吗|么|否|不|呢|吧|一下|qm)
        request = (想|希望|盼) ~2 (请|求|让|拜托|麻烦) ~1 您|你 !知道|晓得|听|放心|开心|明白|看到|高兴|吃|喝|尝|看戏|坐|来吃|来喝|来坐|别|不必|不用|多 ~10
        insist = --没能|未能|不能|没法|没|虽|虽然 (能不能|能否|可否|可以|能|是否|可不可以|要不|不如|不然|或者|那|要么|哪怕|就|只|只要|就算) ..8 (下个月|下周|改天|改|换|明年|等|过|约|聊|见|分钟|刻钟|同事|徒弟|朋友|别人|其他|别的|哪位|推荐|介绍|推|电话|语音|考虑|通融|破例|文字|邮件|微信|问题|秋|冬|春|夏|月底|年后|节后) ..12 (吗|吧|呢|么|qm|成不|行不|好不好|行不行|可以|一下|也行|也成|就行|就成|也可以|就好|即可|就够)
        request = --肯|愿|愿意|谢谢|当时|那天|昨天|上次|昨晚|当年 您|你 ~1 (把|将) ~8 -放 (给我|发我|传我|寄我|扫描|借我) ~3
        request = --请您|请你|给您|给你|替您|为您|陪您|带您|我 (能不能|能否|可否|可不可以|可以|能|方便|愿意|行不行|要不要) ..20 qm
        request = --自己|您|你|谢谢|感谢 (推给|转给|发给|介绍给|借给|传给|寄给) 我 ~3 (一下|吧|呗|吗|qm|看看|就行|吗|,|fs)
        request = 再 (约|聊|通|见|谈|讲|来) ~1 (一|个|次|回|半|二十|十) ..14 (吧|呗|吗|不|qm)
        insist = (说|讲|称|道) ~2 (忙|没空|没时间|不方便) ~1 , ~1 (可|但|却|怎么|但是|可是)
        insist = (可|可是|但|但是|却|然而) 我 ~1 (看|见|看见|看到|听说|发现|记得|明明|觉得|认为|想)
        hides: 帮上忙, 帮得上, 帮上您, 能帮上忙, 我能帮上, 有我能帮, 我帮得上
        request = --谢谢|感谢|多谢|那天|昨天|当时|上次 (您|你) ~1 (陪|帮|带|替|给|教|送|借|领|跟|为) 我 ~14 (呗|吧|吗|好不好|行不行|嘛|中不|成不) ~1 (qm|em|fs)
        insist = (面|次|聊聊|聊|分钟|句|话) ~2 又 ~1 (不会|不|能|没) ~3 (怎样|怎么样|少|掉|咋|如何|什么|碍|误)
        insist = (见外|生分|太客气|不给面子|太绝) ~2 了 --您别|不
        """
}
