/// How people ask for a talk, and how they only hint.
enum AskWords {
    static let english = """
        talkVerb: talk, speak, chat, meet, call, phone, ring, telephone, video call, facetime, zoom, skype, converse, catch up
        talkVerb: sit down, sit with, have a word, natter, compare notes, swap stories, get together, get on the phone, dial
        talkVerb: hop on, jump on, pick up the phone, hang out, join me, visit, come by, stop by, drop by, drop in, interview
        talkVerb: yarn, blether, gab, bend your ear, meet up, videocall, video link, hop on the phone, get a coffee
        talkVerb: listen to you, walk round, discuss, swap notes, trade notes, confer, walk with, walk and talk, see you
        talkVerb: have you on the line
        talkNoun: call, phone call, chat, conversation, talk, coffee, tea, lunch, breakfast, drink, zoom, facetime, video
        talkNoun: yarn, blether, brew, audience, appointment, meeting, word, interview, catch up, cuppa, walk, dinner
        talkNoun: session, natter, phone chat, cup, pint, espresso
        talkNoun: phone, telephone, visit, video chat, beer, brunch, informational interview, cortado, latte, cappuccino
        have: have, take, do, make, arrange, schedule, set up, book, grab, join, get, share, squeeze, find, spare, give, lend
        have: offer, manage, hold, fit, steal, borrow, carve, set aside, part with, allow, grant, afford, request
        inverted = <modal> not? perhaps|possibly|please|maybe? i|we|you|you_and_i|the_two_of_us
        inverted = <modal> i|you|we (be|ever|perhaps|possibly|at_all)
        talking = <talkVerb>|<talkNoun>
        hold = {duration}|{talking}
        ask = {inverted} ..16 {talking}
        ask = {inverted} ..14 {duration}
        ask = {inverted} ..6 (a_few|some|a_little|a_bit|a_moment) ..3 (time|moment|minutes|moments)
        ask = is|are there ..12 {hold}
        ask = is|are|were|would|might|could|will|can there ..8 (time|day|evening|morning|afternoon|moment|chance|hour|slot|way|lunch|half|window) ..12 {hold}
        ask = would|could|might|can|will|does|do|is (a|an|the|that|this|some|<next>|<weekday>|our|our_) ..10 {hold} ..8 (possible|work|suit|okay|ok|convenient|agreeable|welcome|feasible|appeal|interest|tempt|fit|good|alright|fine|acceptable|doable|be)
        ask = would|could|might|can|will|does|do (<next>|<weekday>|<number>|sometime|tomorrow) ..8 (work|suit|be) ..10 {hold}
        ask = any|some chance|possibility|way|hope|interest|appetite|odds ..14 {hold}
        ask = (up|game|open|available|free|around|keen|willing|able|happy|down|ready) (for|to|on|on_a) ..10 {hold} ..14 qm
        ask = fancy|care_for|care_to|how_about|what_about|what_do_you_say_to|how_does ..10 {hold}
        ask = are|would|might|will you (be)? ..4 (up|game|open|available|free|around|keen|willing|able|happy|inclined|prepared|disposed|tempted|interested|amenable) ..14 {hold}
        ask = do|have|'ve you (have|got|happen_to_have)? ..6 {hold}
        ask = wonder|wondering|curious|asking|ask|enquire|inquire|hoping|request -asked (if|whether|for|you_for|that|to) ..16 {hold} --asked|wrote|requested|proposed|sent|dropped|emailed|messaged|mailed|left|posted|never|dare|braver|brave|meaning|bold
        ask = <i>|my|we|<myself> ..3 !<past> (request|invite|propose|suggest) !last ..10 {hold}
        ask = my (request|ask|question|wish|hope|proposal|plea|petition) (is|would_be|,|to_you) ..12 {hold}
        ask = would|is|might it be? ..4 (possible|okay|ok|alright|all_right|convenient|acceptable|agreeable|rude|cheeky|feasible|an_imposition|too_much|weird|fine|suit) ..14 {hold}
        ask = (would|do) you mind ..10 {hold}
        ask = (i|we) (would|'d) (very_much|so|really|dearly)? (like|love|be_glad|be_happy|be_delighted|be_honored|be_honoured|be_grateful|be_thrilled|be_pleased|be_keen|be_proud|be_privileged|be_very_glad|be_so_glad|be_most_grateful|be_very_grateful|be_chuffed|be_over_the_moon|be_tickled|be_eager|be_up_for|be_interested|be_very_happy|be_so_happy|cherish|treasure|relish|jump_at|welcome|appreciate|value|enjoy) ..12 {talking} ..18 {duration}|{when}
        ask = (i|we) (would|'d) (like|love|welcome|appreciate|value|be_grateful|be_glad) ..10 {duration}
        ask = would (love|like) to ..6 {talking} ..14 {duration}|{when}
        ask = (hope|hoping|like|love|want) ..6 {talking} ..10 {duration}
        ask = (hope|hoping) ..2 you|we (might|could|would|can) ..10 {hold} ..10 {duration}|{when}
        ask = i (would|'d) (like|love) to (buy|treat|invite|take|interview|call|phone|ring) ..3 you
        ask = let (us|'s) ..5 {hold}
        ask = {duration} ..8 (all_i_ask|all_that_i_ask|all_i_need|all_i_want|all_i_'d_need|all_i_beg|all_i_seek|all_i_would_ask|what_i_ask|my_request|my_ask) ..2
        ask = (follow|following|followed) up (on|about|regarding) ..6 <talkNoun>
        ask = follow|following up ..16 <talkNoun> ..8 qm
        ask = ^ !how|what|why|who|which|did|have|has|when|where ..6 <talkNoun> ..10 qm
        ask = {duration} ..8 (possible|doable|phone|call|chat|please|of_your_time) ..6 qm
        ask = (got|spare|have) ..6 {duration} ..12 qm
        ask = (allow|let|permit) me ..8 {hold}
        ask = please|kindly (call|ring|phone|meet|talk|speak|grant|spare|give|lend|join) ..8 {hold}
        ask = i ask -asked ..2 (you|only|simply|for|just) ..10 {hold}
        ask = (when|what_time|which_day) ..2 (can|could|may|might|shall|would|should) (i|we) ..8 {hold}
        ask = ^ (my)? (request|requesting|seeking|wanted) ,? ..3 {hold}
        dreamt = (would|'d|could) ..4 (wonderful|lovely|nice|great|happy|delight|marvellous|magic|perfect|joy|dream|luck|fine|grand|splendid|something|treat|thing|sweet) ..4 (if|should) ..2 (our|fate|fortune|chance|paths|luck|life|the|someday|one_day|ever)
        dreamt = (would|'d|could) ..6 --mind|okay|ok|alright|all_right|possible|acceptable|convenient|agreeable|appropriate|permissible|objection|bother (if|should) (we|i|you|you_and_i|the_two_of_us) ..1 !could|had|would <past> ..6
        dreamt = (would|'d|could) ..6 --mind (if|should) (we|i|you|you_and_i|the_two_of_us) (could|can|might)? ..1 (someday|one_day|ever|some_day|happened|ended_up|found_ourselves|crossed|bumped)
        dreamt = (would|'d|could) ..4 (wonderful|lovely|nice|great|happy|delight|magic|joy|dream|treat) ..24 (who_knows|some_day|one_day|one_of_these_days|in_another_life|if_only|perhaps_even|maybe_even)
        dreamt = (perhaps|maybe|hopefully|who_knows|possibly) ..2 (our_paths|we) ..2 (cross|'ll|will|shall|end_up|meet|bump) ..14 $
        askAgain = {inverted} ..4 (have|take|hold|do|make|arrange|try|fit|find|manage) ..3 (it|that|this|one|time)
        askAgain = (when|what_time|which_day) ..3 (can|could|may|might|shall|would|should) (i|we|you) ..4
        askAgain = (is|are|was|would|might|could|does) ..2 (it|that|this|there|any|the) ..6 (still|possible|chance|open|feasible|work|stand|suit|time|room|interest) ..14 qm
        askAgain = (would|might|could|may|can|will|does) <weekday>|<next>|you|that|it ..6 (work|suit|do|be|help|like|still) ..12 qm
        askAgain = (still|any|some) ..3 (chance|up|open|interest|free|possible|time|room|possibility) ..14 qm
        askAgain = (do|are|could|can|might|would|will|have) you ..10 (time|{when}|{duration}|free|available|open) ..10 qm
        askAgain = how (about|does|is) ..3 {when} ..10 qm
        askAgain = --<past>|asked|wrote|requested|about|问过|写过|上月|上周|上次|上回|说过|提过 {duration} !ago|long|late|of_fame|after|before|into|walk|drive|ride|later
        askAgain = (still_after|still_would|would_still|'d_still|still_'d) ..8 {hold}|{when}
        askAgain = still ..2 (up|game|keen|down|on) ..1 (for|on) ..1 (that|our|the|a) ..2 <talkNoun> ..1 (if|,|qm) ..6
        askAgain = (slot|room|space|gap|window|corner|chance|appetite|hope|opening|crack|pocket|moment|evening|morning|afternoon|lunch|hour) ..10 qm
        askAgain = ^, (is|are|would|could|can|may|might|will|shall|does|do|should) !you_remember|you_recall|you_ever|you_believe|you_see ..20 qm
        ask = (could|can|happy_to|glad_to|able_to|free_to|i_'d) (do|manage|make|squeeze_in|fit_in|offer) ..3 {duration} ..8
        ask = (grateful|glad|thankful|obliged|appreciate|welcome|value|treasure|love|delighted) ..4 {duration} ..4 <talkVerb>|<talkNoun>|time
        ask = (grateful|glad|thankful|obliged|appreciate|welcome|value|love|delighted) ..4 <talkNoun> ..10 {duration}|{when}
        ask = -your|this|last|the|that|we|they|you|he|she|people --<past>|was|were|had <talkVerb>|<talkNoun> ..8 --<past>|was|were {duration} !ago|into|long|of|later
        ask = --<past>|was|were|had|your|they|he|she {duration} ..5 (phone|call|zoom|video|line|coffee|tea|telephone|whatsapp|skype|facetime|teams)
        ask = (would|'d) ..3 (great|lovely|wonderful|nice|brilliant|fantastic|good|ideal|perfect|helpful|kind) (if|to) ..4 {talking} ..12 {duration}|{when}
        ask = (may|might|can|could) i (ask|enquire|inquire|beg|request) ..10 {hold}
        ask = (when|once|if|before|after) ..12 <modal> i|we|you ..6 {hold} ..12 qm
        askAgain = <modal> i (ask|enquire|inquire|check|know) ..14 qm
        askAgain = <modal> (the_same|this|it|that|such) ..6 (be|possible|work|suit|happen) ..8 qm
        askAgain = (shall|should|could|can|may|might|would|will) (i|we|you) ..16 qm
        askAgain = (is|are|was|were) (that|it|there|this|you|the) ..12 (on|up_for|game|keen|willing|minded|time|way|you_for_it|in_you) ..10 qm
        ask = (would|could|might|will|can) it ..4 (suit|be|work|do) ..6 (if|to) ..6 (phoned|called|rang|phone|call|ring|talk|talked|spoke|speak|meet|met|came_by|chat|chatted) ..10
        ask = (desirous|desiring|seeking|seek|soliciting|solicit|request_for|in_hopes|hopes|hope) of? ..2 (a|an)? {duration} ..5 <talkNoun>|<talkVerb>
        ask = (see|hear|find_out|know|check|learn) (if|whether) ..16 {hold} --asked|wrote
        """

    static let chinese = """
        zhTalk: 聊, 聊聊, 聊天, 聊一聊, 谈, 谈谈, 通话, 通电话, 通个电话, 通个话, 打电话, 打个电话, 挂个电话, 见一面, 见个面, 面谈
        zhTalk: 面聊, 面见, 喝杯, 喝咖啡, 喝个咖啡, 喝茶, 喝一杯, 饮茶, 饮杯, 吃饭, 吃个饭, 吃顿饭, 讨教, 坐坐, 坐一坐, 坐下来, 坐坐
        zhTalk: 碰面, 碰个面, 碰个头, 一叙, 叙, 一谈, 约聊, 倾, 唠, 唠唠, 唠嗑, 拜访, 登门, 会面, 小聚, 晤, 连麦, 吃碗, 撸串
        zhTalk: 聊会儿, 致电, 去电, 打给您, 打给你, 拨给您, 通个气, 谈天, 谈心, 龙门阵, 讨杯茶, 走走, 早茶, 面对面
        zhTalk: 会一会, 语聊, 倾偈, 倾下, 拉呱, 扯扯, 上门, 听您讲, 听您说, 听你讲, 听你说, 听您聊, 请益, 叨扰, 腾讯会议
        zhTalk: zoom, 谈一谈, 说说, 讲讲, 闲聊, 茶叙, 小坐, 喝碗, 喝口, 吃早饭, 午饭, 吃面, 打个照面, 约个, 打一通
        zhTalk: 微信聊, 唠会儿, 侃侃
        zhTalk: 请教, 说说话, 说会儿话, 听您讲讲, 听您说说, 听你讲讲, 听你说说, 开个会, 一聊, 摆龙门阵, 侃, 通个视频, 视频通话, 通一次话, 通次话, 拨个电话
        zhMedium: 视频, 语音, 访谈, 采访, 交流, 咖啡, 电话, 咨询, 见面, 连线, 散步, 当面, 线上, 打字, 对谈
        hides: 技能, 功能, 可能, 能力, 能量, 性能, 智能, 节能, 本能, 才能, 能干, 能手, 可爱, 可惜, 可怕, 可口, 认可
        hides: 许可, 可是, 可乐, 可靠, 访谈, 座谈, 谈判, 奇谈, 美谈, 谈吐, 健谈
        hides: 无聊, 聊斋, 叙述, 记叙, 叙事, 倾听, 倾斜, 倾向, 倾注, 倾倒, 倾囊, 愿望, 许愿, 心愿, 自愿, 志愿, 肯定
        hides: 中肯, 可见, 可不是, 能源, 机能, 职能, 能见度, 可可, 可笑, 皆可, 可谓
        hides: 展会, 大会, 会议, 年会, 音乐会, 庙会, 社会, 机会, 会计, 学会, 体会, 工会, 协会, 委员会, 晚会, 聚会
        hides: 分享会, 发布会, 讲座会, 交流会, 博览会, 运动会, 会场, 会员
        hides: 读书会, 教会, 会上, 会里, 座谈会, 招聘会, 赶会, 集会, 视频里, 视频号, 电视剧, 语音导览, 语音讲解, 采访里
        hides: 采访中, 访谈里, 访谈节目, 咖啡馆, 咖啡店, 咖啡豆, 咖啡师, 咖啡厅, 电话亭
        zhAsk: 吗, 么, 嘛, 否, 呢, 可好, 好不, 行不, 成不, 可不可以, 行不行, 好不好, 成不成, 行吗, 好吗, 如何, 怎么样, 怎样, 吧, 不, 可否, 方便, 没, 呀, 啊
        zhSay: 问过, 问您, 问你, 曾, 请求过, 约过, 提过, 发过, 写过, 留言, 留过言, 说过, 托, 写信, 去信, 来信, 私信
        zhSay: 发信, 发消息, 发了, 请求, 想约, 想问, 约您, 约你
        hold = {duration}|{zhTalking}
        zhTalking = <zhTalk>
        zhTalking = -遇|看|碰|听|梦|撞|常|瞥|望|想|初|再|久|首|偶 见您|见你
        zhTalking = --<perceive> -的|那条|这条|条|段|期|部|集|看|刷|发|拍|剪|做|翻|次|篇 <zhMedium>
        ask = <zhModal> ..22 {hold}
        ask = {hold} ..22 (可以|行|好|成|方便|愿意|有空|能|得空|合适|可行|中) (吗|么|嘛|不|否|没|呢|吧)
        ask = {hold} ..22 可好|好不好|行不行|可不可以|成不成|能不能|能否|可否|如何|怎么样|方不方便|行不|好不|成不|愿意不|可以不|有戏吗|怎样
        ask = (想|盼|愿|希望|欲|特|斗胆|冒昧|恳) ..2 (约|请|邀|邀请|恳请|烦请|求) ..14 {hold}
        ask = (恳请|烦请|敬请|邀请|诚邀|请求|恳求|申请) ..14 {hold}
        ask = (想|希望|盼|愿|望) ..10 {hold} ..26 {duration} !之前|以前|前
        ask = (想|希望|盼|愿|望) ..10 {zhTalking} ..12 {when}
        ask = {when} ..8 (想|希望) ..8 {zhTalking}
        ask = (借|占|占用|耽误|抽|匀|拨|讨|腾|分|给) ..6 {duration}
        ask = 拨冗 ..8 {hold}
        ask = {hold} ..22 得唔得|中不中|得行不|好伐|您看成|您看行|妥否|可使得|方便吗|乐意不|肯不肯|要得不|咋样|行么|成么|好么|得不得|中不|好使不|得空不|赏脸|赏光
        ask = (给我|容我|让我|允我|许我|借我|匀我|赏我|陪我) ..8 {hold}
        ask = {hold} ..14 qm
        askAgain = {when} ..10 (行|可以|成|好|方便|有空|得空|合适|能) ..4 qm
        askAgain = (还有|有没有|有无) (戏|可能|机会|空) ..6
        ask = --<zhPast>|<zhSay>|<perceive>|过 {zhTalking} ~8 {duration}
        ask = --<zhPast>|<zhSay>|<perceive>|过|了|等 {duration} ~4 {zhTalking}|话|偈|天
        ask = (想|希望|盼|愿|望) ..4 {zhTalking} ..30 (可以不|行不|行吗|好吗|成吗|可以吗|方便吗|行不行|好不好|可好|可否|能行吗|中不|得不)
        ask = 还想聊|还想跟您聊|还想和您聊|还想约
        ask = {zhTalking} ~2 (呗|吧|哈) ..8 {duration}|{when}
        ask = {when} ..8 {zhTalking} ~2 (呗|吧|哈) --有缘|下次|改天|以后|回头
        ask = (想|希望) ~1 (跟|和|与|同) (您|你) ~1 (通个电话|打个电话|通电话|打电话|通个话|通话|通一次话|通次话|语音|视频|连麦|连个麦|见一面|见个面|面谈|通个视频) --没|不|有机会|总|哪天|某天|以后|以前|将来|曾|当时|梦|真|好|要是|如果|若|一直|本来|原|的那
        ask = ^, 电话|语音|视频|面谈|线上 , ..6 {duration}
        askAgain = (行不行|好不好|成不成|可好|可否|行吗|成吗|好吗|可以吗|可以不|方便吗|方便不|有戏吗|行不|中不|咋样|如何|怎么样|得唔得) ..4
        askAgain = {duration}|{zhTalking} ~4 (呗|吧|哈|呀|啊)
        dreamt = (也许|或许|兴许|说不定|没准) ~10 (缘分|有缘|有一天|哪天|某天|总会) ..20
        dreamt = (好想|真想|多想|真希望) ~4 (走进|靠近|活在|钻进|变成|成为) ..16
        askAgain = (got|have|any|find) ..2 (time|room|space|a_minute|a_moment|ten|five|half) ..10 qm
        ask = (hope|hoping|like|love|want|wish) to (steal|have|get|borrow|beg|claim|take_up|take|ask_for|request|ask_you_for|trouble_you_for|beg_you_for) ..3 {duration}
        zhTalking = (连|打|通|拨|挂|煲|约|开|视) (个|一个|次|一次|一通|通|场|会儿|一下|趟|杯|顿) (小|短|简短|简短的|线上|语音|视频|微信|越洋)? (麦|电话|话|视频|语音|会议|线|连线|咖啡|茶|粥|call|zoom|meeting|coffee|会)
        dreamt = (要是|如果|若|假如|若是|倘若|要是哪天|如果哪天|若是哪天|若哪天|要是有天|如果有天) ..40 (就好|太好|多好|该多好|太棒|就太|就好了|多美|真好|三生有幸|该多|该有多|多有意思|岂不美|岂不妙|此生无憾|乐事|幸事|快事)
        dreamt = (要是|如果|若|假如|若是|倘若|能|若能|如能|要能) ..40 (是|就是|真是|便是|算是|可是) (我|我的|晚辈|晚辈的|小弟|在下|咱|学生) ~2 (造化|福气|福分|荣幸|运气|幸运|缘分|福|大幸)
        askAgain = (仍|是否|能否|可否|能|可以|方便|有没有|有无|可有|愿意|哪天|什么时候|何时) ..14 qm
        askAgain = 还 !记得|是我|认得|好 ..14 qm
        dreamt = (如果|要是|若|倘若|若是) ~3 (老天|上天|苍天|命运|缘分|运气|天公|月老|佛祖|菩萨|天意) ..24
        dreamt = (盼|愿|希望|期待|梦想|想|盼望) ~4 (有一天|有朝一日|总有一天|终有一天|有缘|他日|来日|某天|有生之年|哪天) ~16 fs|em
        dreamt = (盼|愿|希望|期待|梦想|想|盼望|向往|真想) ~3 (什么时候|啥时候|哪天|有缘|有机会|有朝一日) ~2 (能|可以|得以|有缘) ~16 fs|em
        dreamt = (若|若能|如|如能|倘|倘能|要是|如果) ~2 (有缘|有幸|能有缘|缘分) ~16 , ~4 (当|便|就|真|定|该|岂不|自|也是|那是) ~8 (乐事|幸事|快事|美事|好|幸|福|缘|圆满|妙|美)
        ask = (若|如|倘|若能|如能|倘能|如蒙|若蒙|倘蒙|承蒙) ..12 {hold} ..10 (不胜|感激|荣幸|万幸|幸甚|至感|感荷|为盼|为荷|是幸|铭感)
        zhTalk: 谝, 谝一谝, 谝上, 谝闲传, 扯闲篇, 扯会儿, 扯两句, 讲古, 坐会儿, 坐一会儿, 遛弯, 喝两杯, 整两口, 搓一顿
        zhTalk: 撮一顿, 语音会儿, 语音一下, 视频一下, 讲几句, 说几句, 聊几句, 唠几句, 问几句, 当面请教, 求见, 拜见, 拜会
        zhTalk: 求教, 面聆, 讨论, 聊上, 聊个天, 聊一下, 谈一下, 请教一下, 聊一次, 谈一次, 通一个电话, 吃早茶, 喝早茶
        zhTalk: 吃火锅, 吃顿便饭, 吃个便饭, 吃午饭, 吃晚饭, 涮锅, 喝豆浆, 喝奶茶, 喝下午茶, 喝个下午茶, 喝碗茶, 喝个茶
        zhTalk: 喝个早茶, 喝个咖啡, 喝盏茶, 喝壶茶, 喝点什么, 喝点东西, 吃点东西, 喝豆汁, 喝碗汤, 吃碗面, 遛遛, 走一走
        zhTalk: 散个步, 散散步, 碰一下, 打个字, 见上一面, 见您一面, 见一下, coffee chat, call
        zhTalk: 闲话, 共饮, 对饮, 对坐, 茶话
        dreamt = (若得|若能得|倘得|如得|若能|倘能|如能|若) ..24 (不虚此行|此生无憾|平生之幸|足慰平生|夙愿|了却|死而无憾|不枉此行|不枉此生)
        """
}
