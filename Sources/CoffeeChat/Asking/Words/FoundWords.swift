/// What sentences do that say how one came across somebody, and what those do that say nothing of them.
enum FoundWords {
    static let english = """
        perceive: see, read, hear, notice, come across, find, listen, watch, follow, meet, spot, discover, learn, attend
        sharing: too, also, both, as well, same, myself, once, used to, share, likewise, like you
        using: use, love, like, enjoy, ride, own, buy, play, eat, drink, wear, watch, visit, cross, walk, pass, open
        using: borrow, sit, stand, travel, take, get, have, want, know, think, remember, keep, carry, quote, order, try
        using: live
        being: am, was, have been, work as, work in, study, teach, trained as
        perceive: recommend, mention, tell, suggest, introduce, point, visit, stumble, catch, remember, recall, study
        wishing: want, wish, hope, hoping, love, like, keen, eager, interested, curious, dream, looking forward, long, aim, intend
        wishing: excited, glad, happy, delighted, grateful, honoured, honored, appreciate, thrilled, enjoy, value, welcome
        wish = <i>|we ..3 !loved|liked|enjoyed|valued|appreciated|welcomed|treasured <wishing> (to|it|if|the|a|learning|hearing|talking|speaking|connecting|your|you|and|that|for|in|of|how|what|why|where|when|whether|about)
        wish = (would|'d) ..2 <wishing>|be
        wish = ^ (hoping|looking_forward|keen|eager|wanting|wishing) ..3
        referred = (tell|told|tells|assure|assures|assured|recommend|recommended|suggest|suggested|mention|mentioned|insist|insisted|insists|refer|referred|point|pointed|introduce|introduced|urge|urged|gave|send|sent|swear|swears|promise|promised) ..2 (me|that|us|to|your|you)
        referred = (said|says|say|reckons|thinks|swears|insists|assures) ..6 (you|your|you're)
        referred = (wrote|scribbled|whispered|passed|gave|scrawled|underlined|mentioned|dropped|texted|spelled) ..3 your (name|number|address|handle|email|card|profile)
        givenName = (give|gave|write|wrote|written|scribble|scribbled|whisper|whispered|drop|dropped|mention|mentioned|pass|passed|say|said|spell|spelled|send|sent|tell|told|hand|handed|scrawl|scrawled|text|texted|underlined|left|put) ..3 your (name|handle|number|address|card|email|profile|contact|details) ..8
        busyNote = (know|realise|realize|understand|imagine|appreciate|sure|expect|bet|guess|see|suspect|suppose|aware) ..8 (busy|hectic|packed|full|fullest|time|times|swamped|schedule|slammed|mad|valuable|precious|demand|demands|season|stretched|crazy|calendar|plate|many|lot|short|inbox)
        busyNote = you (are|must|'re|have|get) ..4 (busy|swamped|hectic|packed|a_lot|many|slammed)
        praiseOnly = you (are|seem|'re|sound|look|must|have) ..2 (great|amazing|cool|inspiration|inspiring|impressive|awesome|incredible|wonderful|brilliant|talented|legend|expert|kind|nice|fantastic|hero|role_model|lovely|busy)
        praiseOf: smile, energy, aura, vibe, vibes, glow, charm, warmth, kindness, generosity, fame, brilliance, attitude, reputation
        idle = you ..2 know ..1 (everything|it_all|all_there|a_lot|so_much|your_stuff|your_craft|the_ropes|the_business|your_onions|best)
        idle = <your> <praiseOf>
        abstractOf: page, profile, reputation, journey, path, career, fame, smile, energy, aura, vibe, vibes, experience
        abstractOf: background, expertise, skill, skills, talent, talents, kindness, generosity, presence, success
        abstractOf: wisdom, knowledge, brilliance, resume, trajectory, attitude, charm, passion, light, glow, spirit
        abstractOf: personality, character, track record, credentials, achievements, accomplishments, qualities, insight
        abstractOf: insights, perspective, guidance, warmth, persona, aesthetic, whole vibe
        idle = <your> <abstractOf> !from|as|at|in|with|through|to|of|on|between|say|says|said|that|about|where|when|tell|tells|mention|mentions|list|lists|show|shows|began|start|started|took|turned|led|went|ended|changed|spans|includes|include|moved|for|by|after|before|since|into|under|over|inside|,
        idle = your ..1 (cousin|sister|brother|mother|father|neighbour|neighbor|friend|colleague|aunt|uncle|wife|husband|son|daughter|boss|student|classmate|nephew|niece|mate|dentist|grandmother|grandfather|landlady|landlord|hairdresser|barber|assistant|flatmate|roommate) ..7 (told|tell|tells|said|says|gave|recommended|recommends|suggested|suggests|mentioned|insisted|insists|thinks|swears|sent|passed|wrote|promised|praises|praised)
        idle = (speak|speaks|spoke|spoken|talk|talks|talked|rave|raves|raved|gush|gushes|gushed|boast|boasts|boasted|sing|sings|think|thinks|thought|thinking|swear|swears|swore|dream|dreams|whisper|whispers) ..1 (of|about|by|on) you
        shared = (we|us) ..1 (both|all_three|each|also_both) !busy|know|agree|gain ..4
        shared = we ..1 (overlapped|worked_together|worked_at|worked_in|worked_for|worked_side|studied|trained|served|sang|played|marched|lived_in|lived_on|grew_up|rowed|sailed|lodged|boarded|went_to_the_same|went_to_school|were_in_the_same|were_at_the_same|were_neighbours|were_neighbors|were_classmates|were_colleagues) ..6
        shared = (we|us|both_of_us|you_and_i|you_and_me|the_two_of_us) ..2 (share|shared) ..4
        shared = (both_of_us|you_and_i_both|like_you_,_i|as_do_i|same_as_me|same_as_i|just_like_me|just_as_i)
        shared = (you|your) ..10 (as_i_do|as_i_am|as_i_did|as_do_i|which_i_use_too|which_i_do_too|where_i_was_too)
        theirWork = (cutting|article|story|piece|film|photo|photograph|picture|clip|video|poster|portrait|mural|book|chapter|episode|documentary|report|song|poem|plaque|interview|feature|profile_of|write_up) (about|of|on|with|featuring|starring) you
        theirWork = (quote|quoting|quotes|quoted|copy|copying|imitate|imitating) you ..2
        theirWork = you ..1 !inspired|impressed|made|gave|told|helped|motivated|touched|moved|amazed|reminded|accepted|added|invited|contacted|messaged|struck|caught|had|did|changed|saved|brightened|lit|warmed|melted|won|stole|lifted|blew|opened|crossed|entered <past> (my|our) !heart|day|life|soul|mind|eyes|spirits|week|attention|invitation|request|message|note|letter
        theirWork = (bought|got|borrowed|ordered|received|had|inherited|rented|hired) ..4 from you
        theirWork = the ..1 (man|woman|person|soul|one|lady|fellow|chap|hand|hands|author|writer|designer|engineer|artist|voice|mind|people|gentleman|genius|brain|brains|captain) who|that|behind ('s|had|has|have|'d|also|once)? ..1 <past>
        theirWork = (you|your) ..1 (answered|taught|told|let|lent|sold|fixed|mended|gave|showed|signed|made|built|painted|drew|wrote|repaired|cut|baked|helped|sang|played) (me|us|my|our|a_question|mine|one_of)
        theirWork = your (recipe|recipes|pamphlet|leaflet|tape|radio|account|column|logbook|sign|voice|workshop|stall|spoons|boots|pots|paintings|photographs|songs|letters|sketches|drawings|blog|newsletter|thread|channel|demonstration|exhibition|lecture|class|course|patent|thesis|novel|poem|poems) ..3
        theirWork = you (come|came|hail|moved|switched|turned) (from|out_of|over_from) ..2
        """

    static let chinese = """
        perceive: 看到, 看见, 看过, 看了, 读到, 读过, 读了, 听到, 听过, 听了, 听说, 刷到, 见过, 见到, 关注, 听您, 听你
        perceive: 看您, 看你, 读您, 读你, 得知, 了解到, 知道您, 偶遇, 碰到, 遇见
        hides: 都说你特别, 都说您特别, 都说你人, 都说您人, 都说你很, 都说您很, 都说你厉害, 都说您厉害, 都说你优秀, 都说您优秀
        perceive: 注意到, 留意到, 发现, 知道了您, 知道了你, 翻到, 搜到, 看完, 读完, 听完, 上说, 里说, 写道, 介绍说, 说您
        perceive: 说你, 提到您, 提到你, 讲您, 讲你, 告诉我, 推荐我, 介绍我, 认识您, 追过, 围观, 逛, 拜读, 见于, 读罢
        perceive: 顷闻, 欣闻, 欣悉
        perceive: 听您讲课, 听您讲座, 听你讲课, 听您讲学, 听您讲演, 听您说书, 听您演讲
        zhWish: 想, 希望, 盼, 渴望, 期待, 愿, 盼望, 很想, 特别想, 一直想, 好想, 想要, 憧憬, 向往, 期盼, 诚盼, 真希望
        theirWork = 您|你 ~3 (那|这|的|写的|做的|拍的|讲的|画的|发的|设计的) ~2 (篇|条|期|本|首|段|句|幅|集|场|部|枚|档|支|款|封|辑|册|卷|则|组|讲|稿|尊|只|把|座|扇|盏|辆|艘)
        theirWork = 您|你 ~4 (从|由) ~10 (转到|转去|转行|转做|转成|转为|转|改做|改行|跨到|跳到|到)
        busyNote = (知道|明白|晓得|清楚|想必|理解|深知|知|我知) ~2 您|你 ~6 (忙|累|事多|时间|紧|辛苦|倒班|满)
        busyNote = (您|你) ~3 (很忙|忙|工作忙|事多|日理万机|公务繁忙|事务繁忙)
        praiseOnly = (您|你) ~2 (真|太|好|非常|特别|很) ~1 (厉害|优秀|棒|牛|了不起|出色|强|酷|杰出|成功)
        theirWork = 您|你 的? ~1 (技能|履历|经历|简历|作品) ~1 (里|中|上) ~1 (有|写|提|列|是)
        theirWork = 是 (您|你) ~4 (把|给|帮|替|带|领|连夜|亲手|一个人|亲自|第一个|手把手|一笔|一刀|一针|一锤) ~12
        idle = (提到|提起|说起|说到|讲起|聊起|夸|夸起|念叨|推荐|介绍|谈起|提及|想起|佩服|羡慕|崇拜|欣赏|仰慕) (您|你) ,
        idle = (夸|夸起|念叨|佩服|羡慕|崇拜) (您|你) ~2 (夸|不得了|不停|个不停|一整|好久|厉害)
        idle = (向|跟|像) (您|你) ~1 (这样|这么|一样) ~6
        idle = (找|联系|请教|求|投奔|拜托|信|问) (您|你) ~1 (准|没错|就对|就行|准没|肯定|一定|绝对)
        idle = (您|你) 的? ~1 (传说|名声|大名|威名|名气|口碑|佳话|风采|光芒|粉丝|人气|头像|气质|主页|朋友圈|履历|资料|为人|人品|性格|脾气|魅力) !写|里|上|说|中|显示|有|提|介绍|从|第|是|列|讲|那|挂|置顶|转|,|发|画|图
        theirWork = 您|你 ..14 (从|自) ..8 起|开始|以来
        shared = 您|你 ~1 (和|跟|与|同) 我 ~1 (一样|同|也|都)
        zhKin: 妈, 爸, 爷, 奶, 家, 女儿, 儿子, 外, 姐, 弟, 妹, 嫂, 哥, 老公, 老婆, 老伴, 朋友, 同学, 同事, 师父, 师傅
        zhKin: 舅, 姑, 叔, 姨, 孩子, 们, 的, 孙, 媳妇, 闺女, 丈母娘, 室友, 邻居, 老板, 学生
        shared = you ..10 , just? (like_me|like_mine)
        shared = you ..2 <past> ..8 -people|someone|somebody|anyone|others|those|beginners|newcomers|folks|person|student|students|girl|girls|women|men|kids|strangers|learners|sheep|soul|souls|man|woman|lad|lass|fellow|nobody|novice|amateur|layman (like_me|like_mine)
        shared = you (are|were|'re) (a|an|from|also|too) ..6 like_me
        shared = like me , you
        theirWork = (talk|message|line|sentence|drawing|poster|map|sketch|post|page|note|paragraph|slide|article|piece|photo|picture|video|trick|idea|design|recipe|remark|comment|review|song|essay|story|tweet|thread|diagram|chart|letter|sign|label|book|quote|prototype|pattern|mural|cartoon|column|poem|film|clip|interview|answer|question|proposal|theory|rule|phrase|screen|icon|logo|report|study|paper|chapter) of yours
        theirWork = (is|was|were|are|'s) your (doing|idea|work|handiwork|invention|design|drawing|making|fault|hand|creation|baby|brainchild)
        theirWork = (is|was|were|are|'s) yours !truly|sincerely|faithfully
        theirWork = by ..2 <them>
        wish = (my|the|one|a|two|three|some|few|couple|have) ..2 (question|questions) (is|are|about|for|on|'s|of) ..4
        saying: that, read, saw, noticed, learned, learnt, discovered
        courtesy = you do not know (me|who_i_am|us|my) ..2
        theySay = you ..2 (say|said|says|write|wrote|written|call|called|calls|told|tell|put_it|explain|explained|reply_that|answered_that) !you|me_you
        theySay = as you (say|said|put_it|write|wrote|call_it)
        theySay = (您|你) ~6 (说|讲|写道|写过|常说|总说|提到|讲过|那句) !给|话|一声|句
        theirWork = you (were|was|are|used_to_be) (my|our) ..1 (teacher|tutor|neighbour|neighbor|coach|boss|lecturer|examiner|landlord|landlady|doctor|nurse|student|pupil|classmate|captain|instructor|roommate|flatmate|babysitter|dentist|postman|driver|choirmaster|colleague|teammate|midwife|librarian|trainer|supervisor|sergeant|headmaster|headmistress|professor|barista|baker|scoutmaster)
        theirWork = (film|photo|photograph|picture|clip|video|poster|mural|documentary|footage|drawing|painting|catalogue|leaflet|newsletter|credits) ..7 (shows|show|showed|showing|catches|caught) (you|your) !the|how|that
        aside = (as|if)? you ..1 (see|know|name_it|might_say|could_say|can_imagine|might_think|would_think|might_guess|may_wonder|might_wonder|would_not_believe|can_guess|will_gather|may_gather|ask_me|must_know|should_know|get_the_picture|get_the_idea)
        aside = (tell|bore|spare|warn|trouble|promise|assure|believe) you
        courtesy = (writing|write|wrote|written|writes|message|messaging|contact|contacting|reach|reaching) (to|out_to)? you
        courtesy = (sorry|forgive|forgiving|excuse|pardon|apologies|apologise|apologize) ..8
        courtesy = (bother|trouble|disturb|disturbing|bothering|interrupt|intrude_on|surprise) you
        courtesy = (take|taking|waste|wasting) ..4 (your|of_your) ..1 time
        courtesy = (honest|frank|straight|open|candid|upfront) with you
        courtesy = (you_and_i|we) have (never|not) met
        courtesy = if you have ..3
        courtesy = (treat|treats|treating|treated) you ..4
        anybody = (talk|speak|chat|write|listen|turn|reach_out) (to|with) ..1 (people|folk|folks|strangers|others|anybody|somebody|someone|experts|professionals|everyone|everybody)
        courtesy = (find|finds|found|reach|reaches) you ..1 (well|in|on|at|safe|happy|rested)
        courtesy = (hope|trust|hoping) ..1 you (are|'re|do|will|had|have|and|'ll|enjoyed) ..4
        courtesy = (out_of_the_blue|long_shot|out_of_nowhere|total_stranger|perfect_stranger|complete_stranger)
        courtesy = you (have|must_have|surely_have) (better|more_important|other) ..3
        courtesy = (things|people|anybody|strangers|someone|people_like) like you
        referred = we ..1 (met|spoke|talked|sat|shook|stood|queued|crossed|shared|danced) --never|not|if|when|could|have_we
        wish = <zhWish> ~4 (跟|和|与|向|听|能|认识|了解|知道|请教|学习|加|结识|有机会|成为|借|问|问问|打听|讨教|听听|弄明白|搞懂|弄懂|学)
        shared = (我们|咱们|咱俩|我俩|我们俩|咱) ~6 (都|同是|同为|一样|是校友|是老乡|是同乡|同校|是同行|同乡|的共同点)
        shared = (校友|老乡|同乡|同门|师出同门) ~4
        shared = (是|同为|也算|算是|一个|老|半个) ~1 同行 !的人|者|方
        shared = (跟|和|与|同) (您|你) 一样 , ~3 我|也|都
        theirWork = 大作|大著|尊著|尊作|佳作|尊译 !拜读
        busyNote = (知道|明白|想必|肯定|估计|想来|猜|料) ~3 (找|约|想见|请教|联系|排队见) ~1 (您|你) 的? ~2 (人|信|消息) ~6
        busyNote = (您|你) 的? (时间|日程|档期|行程) ~3 (宝贵|金贵|紧|满|贵重|值钱|有限)
        zhInviting: 请, 去, 到, 约, 找, 给, 陪, 带, 送, 来
        zhInvited: 喝, 吃, 来, 去, 单位, 公司, 楼下, 家, 那, 打, 发, 坐, 店, 尝, 见, 送, 带, 门口, 办公室, 厂, 学校, 附近, 城市, 买
        theirWork = (我们|咱们|咱) ~2 都 ~2 (从|在|是|做|当|教|学|读|开|练) ~12 (过|的|出来)
        """
}
