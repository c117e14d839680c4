/// Phrases that fit anybody.
enum StockWords {
    static let english = """
        impressed: impressed, impressive, inspired, inspiring, amazed, amazing, blown away, fascinated, fascinating, intrigued, stunning
        impressed: remarkable, incredible, outstanding, awed, in awe, exceptional, extraordinary, captivated, admirable, struck
        stockThing: profile, background, career, journey, experience, experiences, achievements, accomplishments, path, trajectory
        stockThing: expertise, resume, linkedin, success, credentials, work history, professional journey, work, credential
        stock = pick ..1 (your|ur|that|those|his|her|some) ..2 (brain|brains)
        stock = <your> (brain|brains) ..3 (pick|picked|picking)
        stock = (expand|grow|broaden|widen|build|extend|enlarge|increase|develop|strengthen|expanding|growing) ..2 (my|our|one_'s|professional|a_professional) ..2 (network|connections|contacts|circle|horizons)
        stock = (add|have|welcome|include) you ..3 (to|in|into) my ..3 (network|connections|contacts)
        stock = (came|come|stumbled|ran|happened) (across|upon|on|onto) your ..2 (profile|page|linkedin|account|background) !of|about|on ..12 <impressed>
        stock = (saw|seen|viewed|viewing|found|find|noticed|visited|looking_at|read|reading|reviewed|reviewing|browsing|checked_out) your ..2 (profile|linkedin|background) ..10 <impressed>
        stock = <impressed> ..3 (by|with|at) (your|all_your) ..3 <stockThing> !of|on|as|in|at|with
        stock = your <impressed> ..2 <stockThing>
        stock = your ..2 <stockThing> (is|are|looks|seems|was|has_been) ..3 <impressed>
        stock = (thought|industry|visionary) (leader|leaders|leadership) ..6
        stock = (like|likeminded|like_minded) minded (people|professionals|individuals|person|folks)
        stock = likeminded
        stock = (leaders|professionals|experts|individuals|talent|minds) (such_as|like) (you|yourself|yourselves) !,
        stock = (with|from|to|around|meet|meeting|among|by|for) ..1 (people|someone|somebody|folks) (such_as|like) (you|yourself|yourselves) !,
        stock = (touch_base|circle_back|synergy|synergies|synergize|win_win|mutually_beneficial|mutual_benefit|leverage_your|value_add|low_hanging)
        stock = (learn|benefit|gain|draw|profit) ..3 from your ..4 (experience|wisdom|expertise|insights|insight|knowledge|journey|success) !of|in|at|with|on|as
        stock = (professional|great|wonderful|valuable|fellow) (connection|network|asset|addition|contact) ..4
        stock = (passionate_about|passion_for) (what_you_do|excellence|innovation|learning|connecting)
        stock = (add_value|take_my_career|next_level|hit_the_ground|think_outside|outside_the_box|game_changer|rockstar|guru|ninja)
        stock = (i_hope|hope|trust) (this|my|that_this) (message|email|note|letter|mail|finds|e_mail)? (finds) you (well|in_good|in)
        stock = (hope|trust) ..3 finds you
        stock = (exchange|share) (ideas|insights|thoughts) (and|with_fellow) ..4
        stock = (explore|discuss|identify) (synergies|potential_synergies|opportunities_for_collaboration|mutual)
        stock = (wealth|depth|breadth) of (experience|knowledge|expertise|wisdom)
        stock = (humbly|honoured|honored) (to_connect|to_learn)
        stock = (long|big|huge|great)_time (admirer|fan) of your (work|career|journey) !,
        stock = (huge|big|great|massive) (admirer|fan) of your (work|career|journey|success) !on|at|in|with
        stock = your ..1 journey ..1 (resonates|resonated|inspires|motivates|speaks_to|and_insights|and_experience|and_experiences|and_your_insights)
        stock = (lifelong|life_long|continuous|constant) learner
        stock = (eager|hungry|keen|excited|ready|thirsty) to ..1 (grow|evolve|learn_and_grow|grow_and_learn|thrive) !tomatoes|herbs|vegetables|flowers|my|a|the
        stock = (your) ..1 (insight|insights|perspective|guidance|wisdom|expertise|mentorship) (would|will|could) ..1 be ..2 (invaluable|priceless|valuable|precious|appreciated|great_value|immense_value)
        stock = 站在 ~2 巨人 ~3
        stock = (大佬|大神|大咖|牛人) ~2 (链接|连接|求带|带带|带飞|膜拜|请教)
        stock = (链接|连接|膜拜) ~1 (大佬|大神|大咖|牛人)
        stock = (成功|宝贵|丰富|成熟) 的? 经验 ~4 (学习|借鉴|取经|参考)
        stock = (看到|浏览|翻到|刷到|看了|看过) ~1 (您|你) 的? (资料|主页|档案|个人主页|简介) ~2 , ~2 (觉得|感觉|发现|深感|认为) (您|你)? ~3 (优秀|厉害|出色|不凡|杰出|牛)
        stock = (链接|连接|结识|结交) ~2 (优秀|大佬|牛人|大咖|同频|同行业|资源|人脉|高人|业内)
        stock = passionate about ..1 (making|driving|creating|helping|impact|innovation|change|growth|excellence|leadership|success|disruption|delivering|solving|empowering|all_things)
        stock = (motivated|passionate|driven|ambitious|aspiring|dedicated|enthusiastic|results_driven|dynamic) (professional|individual|learner|self_starter|person)
        stock = (learn|learning) from the best
        stock = (industry|business|global|inspiring) (leaders|leader|experts|expert|professionals|veterans|insiders)
        stock = (super|so|truly|very|really|such_an|what_an)? inspiring (journey|career|story|path|profile|background)
        stock = your (reputation|name) precedes
        stock = results_oriented|goal_oriented|detail_oriented|success_oriented|outcome_oriented|go_getter|self_starter|team_player
        stock = (forge|forging|foster|fostering|cultivate|cultivating|nurture|make|making|create|creating|build|building) (meaningful|valuable|lasting|genuine|authentic|powerful|strategic|professional) (connections|relationships|relationship|connection|partnerships|contacts)
        stock = movers and shakers
        stock = (great|brilliant|bright|beautiful) minds ..2 (connect|meet|think)
        stock = (seasoned|accomplished|distinguished|esteemed|renowned|visionary|trailblazing|forward_thinking|world_class) (professional|leader|expert|leaders|experts|individual|professionals|veteran)
        stock = (truly|deeply|really|super|so|very|incredibly|immensely|thoroughly)? (impressed|inspired|blown_away|amazed|fascinated|captivated|intrigued) (by|with) (your|all) ..3 (background|profile|experience|career|journey|achievements|accomplishments|trajectory|resume|credentials|path) !of|as|at|in|from
        stock = (came|come|stumbled|chanced|happened|ran) (across|upon|on|onto) your (profile|page|linkedin) ..2
        stock = (tap|tapping|dip|draw) (into|on|upon|from) your ..3 (wisdom|expertise|experience|knowledge|insight|insights|network)
        stock = (gems|nuggets|pearls|words) of ..1 (wisdom|advice|insight)
        stock = (level_up|take_it_to_the|move_the_needle|circle_of_influence|personal_brand|growth_mindset|thought_partner|right_people|birds_of_a_feather|kindred_professional)
        stock = (your|an) (illustrious|stellar|storied|glittering|enviable|exemplary|distinguished|impressive|remarkable|inspiring|incredible|amazing|phenomenal) (career|journey|background|profile|track_record|trajectory|path|resume|experience) !in|of|at|as
        stock = (learn|hear) from (people|professionals|leaders|someone|experts|the_likes|individuals|minds) (like|such_as|of) (you|yourself) !,
        stock = (connect|connecting|network|networking|engage) with (like|fellow|inspiring|talented|other|top|industry|great|interesting|amazing|accomplished|brilliant) ..2 (people|professionals|creatives|leaders|minds|individuals|experts|souls)
        stock = i hope this (message|email|note|finds|letter|mail) ..3
        stock = (look|looking) to (network|connect|expand|grow_my|broaden)
        stock = (connect|network|link_up) and (grow|learn|share|exchange|explore|collaborate) ..2
        """

    static let chinese = """
        stock = 久仰|久仰大名|如雷贯耳|多多指教|请多指教|多多关照|请多关照|多多赐教|不吝赐教|不吝指教|仰慕已久|慕名而来|百忙之中打扰|大名鼎鼎
        stock = (拓展|扩展|扩大|拓宽|积累|搭建|丰富|建立|扩充|结交|广结|经营) ~3 (人脉|人脉圈|朋友圈|关系网|圈子|社交圈|视野)
        stock = (行业|业界|业内|圈内|领域) ~2 (大牛|大咖|大佬|翘楚|领军|前辈楷模|精英|大神|泰斗|楷模|标杆|领袖)
        stock = (大佬|大神|大咖|大牛) ~3 (求带|带带|膜拜|带飞|请收下|在上)
        stock = (共同进步|互相学习|相互学习|共同成长|资源共享|互利共赢|合作共赢|强强联手|优势互补|抱团取暖|携手共进|互通有无)
        stock = (看到|看了|浏览|翻阅|无意中看到|偶然看到|刷到) ~3 (您|你) 的? ~2 (主页|资料|履历|简历|档案|领英|经历|背景) ~6 (非常|十分|深感|很|令我|让我|特别|感到|深深|印象|钦佩|优秀|佩服|精彩|厉害|敬佩|被)
        stock = (您|你) 的? ~2 (履历|经历|背景|资历|简历|成就|职业生涯) ~3 (非常|十分|令人|让人|很|如此|真|太|特别|令我|让我) ~4 (优秀|亮眼|精彩|敬佩|钦佩|佩服|丰富|羡慕|惊艳|厉害|印象|闪光|赞叹|耀眼)
        stock = -多 (向|跟|和) (您|你) ~2 (这样|这么|一样|这种) ~4 (优秀|厉害|成功|杰出|资深|专业|大牛|的人|前辈|人士|牛)
        stock = (才疏学浅|初来乍到|望不吝|冒昧打扰之处|望前辈提携|提携|栽培|抬爱)
        stock = (甘拜下风|高人|携手共赢|互通资源|大咖|与优秀的人|优秀的人同行|行业大咖|深受启发|仰望|望尘莫及|五体投地|佩服得|叹为观止|拍案叫绝) ~1 (的|，|,)? ~1 (您|，|,|fs|在下|,)
        stock = (志同道合|同频) ~4
        stock = (祝|愿|望) ~2 (见信好|展信佳|展信悦)
        stock = (学习|汲取|借鉴) ~3 (您|你) 的? ~3 (宝贵|丰富|成功) ~2 (经验|经历)
        stock = (结个善缘|结善缘|多个朋友多条路|交个朋友) ~2
        stock = (业内|行业|圈内|行内|业界|领域内) ~1 的? ~1 (翘楚|大拿|标杆|领军|传奇|权威|前辈|顶流|明星|高手|大师|巨匠)
        stock = 一直无缘得见|无缘得见|无缘拜会|久慕|久仰|久闻大名|久闻您的大名|闻名已久|仰慕|景仰已久|素仰|慕名|如雷贯耳
        stock = (被) (您|你) 的? ~4 (履历|经历|简历|背景|主页|资料|成就|才华) ~4 (折服|打动|惊艳|震撼|吸引|圈粉|感动|震惊|征服)
        stock = (链接|连接|对接) ~3 (优质|高端|人脉|资源|大咖|大佬|牛人)
        stock = (互相|相互|彼此) ~1 (赋能|成就|学习|交流学习|提携|照亮|成长)
        stock = (与|和|跟|向) ~1 (优秀|厉害|牛|卓越|顶尖|高手|智者|强者) ~1 的? ~1 (人|者|前辈)? ~1 (同行|为伍|交流|学习|靠近|看齐)
        stock = (聆听|恭听|洗耳恭听|亲聆) ~1 (您|您的|前辈|大师)? ~1 (教诲|教导|高见|指点迷津)
        stock = (不吝|不惜) ~2 (赐教|指教|指点|珠玉)
        stock = (共谋|共创|共赢|合作共赢|携手) ~2 (发展|未来|辉煌|机遇|共进|美好)
        stock = (开阔|打开|提升|拓宽) ~2 (眼界|格局|认知|视野|圈层)
        stock = (认知升级|圈层|破圈|赛道红利|底层逻辑|抱团|贵人)
        stock = (百忙之中|百忙中) ~2 (拨冗赐教|赐教|指点一二)
        hides: 大名鼎鼎的那, 大名鼎鼎的这
        stock = (和|跟|与) ~1 (优秀|厉害|牛|卓越) 的? (您|你) ~1 (一起|共同|一同) ~1 (进步|成长|学习)
        stock = (看到|翻到|刷到|看了) (您|你) 的? (资料|主页|简介|履历|档案) ~1 , ~1 (深受|深感|十分|非常|很是|大受|特别|颇) ~2 (震撼|启发|感动|敬佩|佩服|触动|鼓舞)
        stock = your (profile|background|resume|career|work_history|achievements) ..2 (stood_out|stands_out|caught_my_eye|caught_my_attention|resonated|resonates|spoke_to_me|speaks_to_me|jumped_out|resonate)
        stock = your experience ..1 (resonated|resonates|stood_out|stands_out|speaks_to_me) ..2
        stock = (gain|gather|glean|get|receive|seek|obtain|seeking) ..2 (valuable|invaluable|precious|key|deep|deeper|your|some)? (insight|insights) !into
        stock = (valuable|invaluable|precious) (insight|insights|guidance|wisdom|input)
        stock = (admire|admired|love|respect|following|inspired_by) your ..2 (career|trajectory|professional|achievements|accomplishments) !of|from|on|at|in|to|as|since|change|switch|move
        stock = your career (trajectory|path|journey|story) !of|from|on|at|in|to|as|since
        stock = (leverage|leveraging) ..3
        stock = (long|always|greatly|truly|deeply|really) (admired|admire) (your|you) ..1 (work|career|company|journey|brand) !on|at|in|with|for|of
        stock = (value|appreciate|welcome|love|cherish|hear|gain|have) your (insights|insight|wisdom|expertise) !on|into|about|in|from|of
        stock = (沾沾光|沾光|蹭蹭|开开眼|膜拜|瞻仰|高山仰止|茅塞顿开|醍醐灌顶|三生有幸|受益匪浅|获益匪浅) ~4
        zhProfile: 主页, 资料, 履历, 简历, 档案, 领英, 经历, 背景, 资历, 成就, 职业生涯, 职业经历, 从业经历, 工作经历
        zhProfile: 职业轨迹, 职业道路, 专业背景, 个人经历, 成长经历, 故事, 职业故事
        zhStruck: 优秀, 精彩, 厉害, 亮眼, 敬佩, 佩服, 钦佩, 丰富, 羡慕, 惊艳, 印象深刻, 深刻印象, 赞叹, 耀眼, 折服, 打动
        zhStruck: 震撼, 吸引, 征服, 鼓舞, 启迪, 敬仰, 仰慕, 肃然起敬, 不凡, 传奇, 励志, 出色, 出众, 非凡, 闪光, 崇拜
        zhStruck: 心生敬意, 五体投地
        stock = (您|你) 的? ~3 <zhProfile> !里|中|上|写|有|从|那|让我想|说 ~1 ,? ~1 (非常|十分|深感|很|令我|让我|特别|感到|深深|真是|实在|着实|倍感|颇|相当|如此|真|太|深受|大受|甚是|极为|被|给我|对您|对你|令人|让人)? ~3 <zhStruck> !的是|的一
        stock = 指点迷津|思想的火花|思维的火花|灵感的火花|学习的榜样|学习的楷模|学习的对象|人生导师|三人行必有我师|学习的态度|学习的心态|请教学习|多多交流|交流学习|学习交流|共同探讨|深度链接|同频共振|双向奔赴|结下善缘|广交朋友|强者为伍|向上社交|高质量社交|见贤思齐|不情之请还望海涵
        stock = (拓展|扩展|扩大|拓宽|积累|搭建|丰富|扩充|结交|广结|经营|打开) ~5 (人脉|人脉圈|朋友圈|关系网|社交圈)
        stock = (碰撞) ~3 (火花|灵感)
        stock = (向|跟|和|找|来|想|特来|前来|能|求) ~4 (取取经|取点经|取个经|取经)
        hides: 西天取经, 唐僧取经, 取经路, 取经的, 朋友圈里, 同行去
        """
}
