/// Asking for something more: after a talk, or after a no.
enum FavourWords {
    static let english = """
        serve: introduce, introduction, connect me, put me, send me, forward, share, give me, get me, help, write, recommend, refer
        serve: look at, look over, review, read, check, pass, show me, teach me, lend, tell your, tell him, tell her, tell them
        serve: ask your, ask him, ask her, make, speak to, talk to, drop, mention, suggest, mentor, coach, take me, let me have, sign
        serve: find me, do me, spare, meet, call, talk, speak, proofread, edit, join, invite, bring, buy, order, donate, endorse, vote
        serve: set me up, hook me up, fix me up, mark, go through, tell me, let me, put in, get my, pass me, come to, vouch, nominate, arrange, lend me, post, repost, like my, subscribe, follow my, advise, answer, explain, record, translate, host, book
        offerBack: buy you, send you, treat you, repay, return the favour, return the favor, help you, be of use, be of help, offer you
        offerBack: stay in touch, keep in touch, keep you posted, let you know, know how it, update you, write you, bring you, thank you
        request = <modal> not? you ..3 please|kindly|possibly|perhaps|also|maybe|ever|consider|mind? ..8 <serve> --<if>
        request = <modal> you ..12 (me|my|us|for_me)
        request = (would|do) you mind ..8
        request = hoping|hope|wish|wondered|wondering|hoped you ..1 (would|'d|could|might|can) ..8 <serve>
        request = (may|might|can|could) i ..2 (ask|trouble|bother|beg|request|borrow|have|get|use|also|impose|count_on|call_on|come|join|shadow|visit|send_you_my) ..10 -thank
        request = (please|kindly) ..1 (send|introduce|forward|share|give|get|help|write|recommend|refer|look|review|read|pass|tell|ask|put|call|let_me_have|connect|arrange|make|lend|sign|find|answer|check|vote|buy|donate|subscribe|drop|email|mail|talk|speak|do)
        request = (one|another|last|small|little|quick|further|additional|tiny|more) ..2 (thing|favour|favor|request|question|ask) ..14 (could|can|would|will|may|please|might|,|introduce|send|need)
        request = (i|we) ..2 (need|require|want) ..3 (you|your) ..2 (to|help|introduction|contact|letter)
        request = (i|we) (would|'d|was|am) ..4 (like|love|appreciate|grateful|hoping|wondering|hope|ask|be_glad|be_happy|be_grateful) (if|it|you|for_you|whether|your|an|another|that) ..4 (you|if|could|can|would|introduction|to|intro) ..8 --<if>
        request = (do|would|might|could) you ..4 (know|have) ..3 (anyone|anybody|someone|somebody|people|a_contact|contacts|a_colleague|any_colleague) ..10
        request = ^, (and|but|so)? (who|whom) else ..8
        request = (is|are) there ..3 (anyone|anybody|someone|somebody|a_chance_you|any_chance_you|any_chance) ..8
        request = any chance ..2 (you|of|for|i|we) ..8
        request = (get|find|buy|send|bring|write|give|make) ..2 (them|it|one|two|this|that) for me
        request = (i|we) must ..2 (have|ask|get|see) ..8
        request = (send|introduce|connect|recommend|refer|put|forward) me ..8 --will|'ll|for|that|which|you
        request = (my|a|one)? (next|other|only|final|last)? (favour|favor) ,
        request = (can|could|may|shall|should|would) (we|i) ..4 (do|have|meet|talk|speak|chat|schedule|set_up|book|arrange) ..6 (again|another|second|next|call|chat|session|meeting|follow|regular) ..6 (week|tomorrow|monday|tuesday|wednesday|thursday|friday|month|qm)
        kindWish: please give my, give my, please tell, please keep, please take, get well, pass on my, say hello, tell your, please say, please do not, give the, give them, regards to, love to, please stay, give him, give her, please enjoy, please look after, rest
        hides: write you off
        insist = (but|yet|still|surely|however|even_so|and_yet|nevertheless|all_the_same) ..4 (only|just|ten|five|fifteen|a_quick|you|could|surely|ten_minutes|<number>|<num>) ..8 (minutes|minute|time|moment|hour|nothing|spare|call|chat|coffee|reconsider|think|gain|long)
        insist = (reconsider|rethink|change_your_mind|think_it_over|think_again|think_twice|second_thought|give_it_another|sleep_on_it|be_persuaded|persuade|convince|talk_you_into|your_final|sure_you)
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
        insist = (maybe|perhaps) ..3 (next|another|later|in|we_could|you_could|after|when|a) ..6 (week|month|time|spring|summer|autumn|fall|winter|year|call|chat|colleague|,|qm|someone|one)
        insist = (all|it) ..2 (i|would|takes|need|needs) ..3 (ask|is|takes|be|only|just|want) ..3 (ten|five|fifteen|<number>|<num>|minutes)
        insist = (only|just|merely) ..2 (<number>|<num>|a_few) (minutes|minute|questions|quick)
        insist = (you|your_visitors|it|we|both) ..2 (would|could|will) ..2 (gain|benefit|profit|regret|miss|lose|not_regret|enjoy_it|help)
        insist = (consider|think) how ..8
        insist = (a|another|some|one) (colleague|coworker|friend|teammate|person|name|apprentice|assistant|student) ..6 (instead|who|could|would|you|might|of_yours)
        insist = (point|steer|pass|direct|send|put) me ..3 (to|towards|toward|in_touch|on_to|onto|along|in) ..6
        insist = (someone|somebody|anyone|anybody) ..2 (else|who|you|on_your|in_your|at) ..6
        insist = (name|names|contact|number|email) of ..8
        insist = (do|could|would|can) you ..3 know ..8
        insist = (instead|at_least|alternatively) ..12 (could|would|can|may|might|send|answer|write|email|tell|qm)
        insist = (answer|reply_to) ..3 (question|questions) ..6 (by|in|over|instead|email|writing|attached|below)
        insist = (let|let_us|let's) ..2 (say|make_it|do|try|find|aim) ..4 (<weekday>|<month>|<number>|next|another|time)
        insist = (i|we) (do_not|can_not|refuse_to|wo_n't) ..2 (understand_why|accept|believe|see_why|take)
        """

    static let chinese = """
        zhHelp: 帮, 介绍, 引荐, 推荐, 推, 转, 发, 写, 看看, 看一下, 改, 借, 给, 约, 联系, 带, 教, 送, 牵线, 引见, 提供, 搭, 问, 寄, 签, 加, 抽, 聊, 见, 讲, 安排, 指点, 辅导, 问问, 说句, 牵个线, 拉, 分享, 审, 投, 买, 弄, 搞, 拿
        request = (能|可|可以|能否|可否|能不能|可不可以|是否|方便|愿意|不知能|请问|可不可|行不行) ~8 <zhHelp> ..12 (吗|么|否|不|呢|我|吧|下)
        request = (能|可|可以|能否|可否|能不能|可不可以|是否) ~3 (麻烦|劳烦|拜托|请|烦|再) ~4 您|你
        request = (麻烦|劳烦|拜托|烦请|烦劳|有劳|恳请|请求|还请|还望|求) ~4 (您|你)? ~4 <zhHelp>
        request = (请|请您|请你) ~2 (帮|替|给我|为我|把|务必|再) ~8
        request = --谢谢|感谢|多谢|您|你 (帮我|替我|给我|帮忙|帮个忙|帮个小忙) ~10
        request = (还有|另|再|另外|最后|顺便|对了) ~3 (一|个|件|有|想|求|问|请|麻烦|拜托) ~3 (事|忙|求|请求|不情之请|请|要求|帮|您|你|麻烦|拜托)
        request = {when} ~6 <zhTalk> ~8 qm
        request = (起个|取个|写个|画个|做个|拍个|题个|设计个|出个) ~4 (吗|么|不|吧|呢|qm)
        request = 不情之请|得寸进尺|厚着脸皮|厚颜|冒昧再|斗胆再
        request = (想|希望|盼) ~2 (请|求|让|拜托|麻烦) ~1 您|你 ~10
        request = (把|将) ~6 (微信|电话|联系方式|名片|简历|资料|邮箱|票|课件|ppt) ~4 (给|推|发|转|寄) ~1 (我|给我|来|一下)
        request = 您|你 ~4 (认识|有没有|有无) ~10 (吗|qm|人|朋友|同事) ~3 (介绍|推荐|引荐|qm|吗)
        insist = (能不能|能否|可否|可以|能|是否|可不可以|要不|不如|不然|或者|那|要么|哪怕|就|只|只要|就算) ..8 (下个月|下周|改天|改|换|明年|等|过|约|聊|见|分钟|刻钟|同事|徒弟|朋友|别人|其他|别的|哪位|推荐|介绍|推|电话|语音|考虑|通融|破例|文字|邮件|微信|问题|秋|冬|春|夏|月底|年后|节后) ..12 (吗|吧|呢|么|qm|成|行|好|可以|我|,|一下)
        insist = (再|重新|请您再|麻烦再) ~2 (考虑|想想|斟酌|约|试|问|想一想|来问|争取|求|通融|商量|来找|联系您|打扰您)
        insist = (别急着|先别|不要急着|别这么快|何必|为什么不|为啥不|怎么不|就不能|难道|不至于|哪能|怎么能) ~8
        insist = (而已|罢了|总归有|挤一挤|挤挤|抽抽空|能有多|费不了)
        insist = (要不|要么|不如|不然) ~12
        insist = (只|就|才|不过|只要|仅|顶多|最多|仅仅) ~4 (分钟|刻钟|几句|一会儿|一小会|个问题|杯茶|几个问题|一面) ~6
        insist = (耽误|占|花|用) ~3 (不了|不掉|不到) ~6
        insist = (介绍|推荐|引荐|推|换|找) ~5 (别|其他|另|同事|朋友|徒弟|一位|别人|谁|人|旁人|哪位|个) ~6
        insist = (您|你) ~2 (身边|手下|同事|那里|公司|团队|徒弟|朋友|单位) ~4 (有|谁|哪位|其他|别|能|可) ~8
        insist = (谁都行|哪位都行|随便谁|换个人)
        insist = 不敢苟同|厚着脸皮|再请您|再约您|再劝|最后问一次|再争取|给个机会|行个方便|网开一面|再求
        insist = 给我? ~1 (个|一个) ~2 (名字|电话|联系方式|微信|机会)
        insist = 对 (您|你|大家) ~3 (没坏处|没有坏处|没损失|有帮助)
        insist = (但|但是|可是|可|不过|然而) ~2 (我|您|你|这|还是|机会|真的|只|就|十|五) ..10 (需要|希望|想|机会|错过|分钟|难得|诚意|重要|遗憾|帮|坚持|考虑|不难|简单|能|可以)
        insist = (对您|对你|您也|你也|双方|咱们|彼此) ~4 (有好处|好处|收获|不亏|有益|受益|赚|共赢|不吃亏|也好)
        insist = (不会|不能|别|不要) ~2 (后悔|错过|放弃|拒绝|推辞)
        insist = (我|等|下次|改天|过阵|回头|过段|到时) ~6 (再|还会|还要|继续|仍会|接着) ~3 (约|问|来|联系|找|打扰|请|写|试|求|约您|拜访|登门|叨扰) ~4
        insist = (不死心|不放弃|不会放弃|坚持|锲而不舍|三顾茅庐|不罢休|赖)
        insist = (改到|改成|推到|延到|挪到|改在|换到|约到|放到|顺延) ~8
        insist = ..2 <zhModal> ~12 (聊|见|通话|谈|约|电话|回答|考虑|推荐|介绍|推) ~10 (吗|么|呢|qm)
        """
}
