/// Guilt, reproach and pleading: what a no would do to me, and how little a yes would cost.
enum GuiltWords {
    static let english = """
        misery: in bits, in pieces, in tatters, in tears, in despair, despair, lost, sunk, gutted, crushed, inconsolable
        misery: a wreck, beside myself, bereft, miserable, mortified, finished, done for, toast, dead, stuck, ruined
        misery: doomed, sleepless, heartsick, crestfallen, bitter, cut up, in mourning, distraught, devastated
        misery: heartbroken, hopeless, shattered, broken, destroyed, up the creek, at a loss, nowhere, in trouble
        misery: out of options, out on the street, a failure, wretched, suicidal, tearing my hair, weeping, crying
        misery: sobbing, crying myself, lying awake, awake all night, ill with worry, undone, screwed, in ruins
        misery: sad forever, sad for
        pressure = <i> ..4 <misery> ..8 (if_you|unless_you|without_you|without_your|without_an_answer|without_this|if_i_do_not|if_this|if_i_get) --<not>|no_one|nobody
        pressure = (if_you|unless_you|without_you|without_your|if_this|if_i_do_not|if_the_answer) ..10 i ('ll|will|would|'d|am|'m|shall|may|might) ..2 <misery> --<not>|no_one|nobody
        pressure = (not_even|without_even|without_so_much_as|not_so_much_as) (a|one|an) ..1 (squeak|peep|word|line|whisper|syllable|answer|reply|nod|hello|no|thank_you|acknowledgement) ..3
        pressure = (i|we) (know|see|saw|can_see|noticed|suspect) ..1 you ('ve|have|had)? (seen|read|opened|received|looked_at|got) (this|it|my|that|these|the_message) !film|play|show|book
        pressure = you (can|could) not ..2 be ..1 (that|so|too|this|really) (busy|important|tired|occupied|booked)
        pressure = you (must|should|will|surely|ought_to) ..1 have ..1 (got|received|seen|read|had|opened) my ..1 (letter|message|note|email|mail|messages|letters|notes|emails|text|card) --<if>
        pressure = (will|would|'ll|'d) never (speak|talk|forgive|look|trust|recover|respect) ..3 (me|us|again|it)
        pressure = (trust|hope|know|pray|sure|certain) ..3 (will|would|'ll|'d) not ..1 (turn|refuse|deny|ignore|let_me|let_us|disappoint|say_no|abandon|fail|forget_me|leave_me)
        pressure = not make me (write|ask|beg|wait|chase|call|come|repeat|knock|plead)
        pressure = (hope|trust|wonder_how|how_can|how_do|how_will|if) ..3 (sleep_at_night|live_with_yourself|look_in_the_mirror|look_yourself) --i|my
        pressure = (close|near|verge|brink|point|edge) (to|of) (giving_up|quitting|despair|tears|collapse|breaking|losing_it|a_breakdown) --<past>|was|were
        pressure = ^ quick (,|em)
        pressure = you ..2 the only ..2 (who|that) (can|could|will|might) ..1 (help|save|rescue|answer|fix)
        pressure = (tell|explain_to|admit_to|say_to|report_to|inform) (my|the|our) ..2 (you|that_you) ..2 (refused|refuse|said_no|would_not|never|did_not|declined|ignored|could_not|turned)
        pressure = (could|can|would|please|will|do|must) (you)? ..1 (hurry|be_quick|speed_up|speed_this|rush|make_it_quick|make_it_snappy|get_a_move_on|move_fast) !slowly ..2
        pressure = <i> ..2 insist ..1 (on|upon) ..3 (answer|reply|response|meeting|call|word|decision|time)
        pressure = (all_my_eggs|everything_i_have|all_my_hopes|all_my_hope|all_hope|my_hopes|my_faith|my_trust|my_fate|my_last_hopes) (are|is|rest|rests|lie|lies|hang)? ..3 (in|on|with|upon) ..1 (you|your|this)
        pressure = (this|that) ('s|is|was) (it|the_end|curtains|all_over) for (me|us)
        pressure = (save|saving) (a|my|our|somebody's|someone's) ..1 (life|lives|skin|neck|bacon) --<past>|your_job|you_saved|not
        pressure = (losing|giving_up|given_up|running_out_of|run_out_of|out_of|low_on|lose) ..1 (hope|patience|faith|heart) --not|never|your
        pressure = why (are|do|would|must|will|should) you ..2 (ignore|ignoring|avoid|avoiding|refuse|refusing|silent|so_cold|so_quiet|so_cruel|shut|shutting)
        pressure = not ..3 (look|face) ..4 (eye|eyes|children|mother|father|wife|boss|mirror|anyone) ..4 (if|without|unless)
        pressure = not be like ..1 (rest|others|them|everyone|everybody|all_the|that_lot|other_people)
        pressure = you (said|promised|told_me|swore|agreed) ..3 (you_'d|you_would|to|you_will) ..6 (and|but|yet) ..2 (not|never|nothing|still|here)
        pressure = take (it|this|that|a_no|silence) ..2 (personally|to_heart|badly|hard|amiss|as_an_insult) ..1 (if|when|should) --not|never
        pressure = (any|an|some) (update|updates|progress|movement|decision) (yet|on|qm|since|from|at_all|,)
        pressure = find it in (you|yourself|your_heart|your_soul) to ..1 (answer|reply|respond|say|help|write|see|spare|give)
        pressure = (answer|reply|respond|write_back|get_back) ..2 this time
        pressure = (end|edge) of my (rope|tether|wits|patience)
        pressure = (that|this) (makes|is|was) ..1 (two|three|four|five|six|<number>|several) (letters|messages|emails|notes|mails|texts|calls) ..6
        pressure = (my|our) ..2 (place|slot|funding|grant|lease|visa|room|spot|scholarship|bursary) ..2 (ends|gone|lost|expires|lapses|runs_out|closes|withdrawn|goes) ..4 (if|unless|so|today|tomorrow|tonight|friday|monday|tuesday|wednesday|thursday|sunday|saturday|in_two|at_four|at_five|at_noon)
        pressure = (or|otherwise) (i|we) ('ll|will|shall|am|'m|may|might|stand_to|'d)? ..1 (lose|fail|miss|forfeit|be_thrown|be_out|be_kicked|be_evicted|be_expelled|be_homeless|be_sacked|be_finished|drop_out|flunk) --<past>
        pressure = without ..1 (peep|squeak|whisper|syllable|sign_of_life) ..2
        pressure = <i> ..3 (deserve|am_owed|have_earned|'ve_earned) ..1 (at_least|a_no|an_answer|a_reply|a_yes|a_word|better|more_than) --<not>
        pressure = (lie|pretend|hide|deny|admit|confess|say) ..6 (stings|sting|stung|hurts|smarts|wounds|smarted|wounded) --<past>
        pressure = (promised|told) (my|our) ..6 (would|could|was_going_to|had) ..10 (cry|cried|crying|tears|heartbroken|crushed|inconsolable)
        pressure = you ('re|are) (all|everything|the_only_hope|the_only_chance|the_last) ..1 (i|we|that_i) ..1 (got|have|left)
        pressure = (reply|answer|response|yes|ten_minutes|courtesy|word) ..4 not ..1 (too_much|a_lot|much|so_much) to ask
        pressure = -never|ever|not (not_too_much_to_ask|hardly_too_much_to_ask|is_it_too_much_to_ask|is_it_really_so_much|is_that_so_much)
        pressure = (do_not|don't|please_not|not) be ..1 (the) ..1 (third|second|fourth|next|one|person|last|latest|another) ..3 to (say_no|refuse|turn|ignore|decline|let)
        pressure = (could|can|would) not (take|bear|stand|survive|handle|cope_with|face) (it|another|one_more|a_no|a_refusal|more|any_more) --they|she|he|<past>
        pressure = (for_pity's_sake|for_pity|for_the_love_of_god|for_god's_sake|for_heaven's_sake|for_goodness_sake|i_beg_of_you|on_bended_knee|on_bended_knees|with_sugar_on_top|have_mercy|take_pity|have_pity|have_a_heart) ..3
        pressure = (i|'m|am) ..1 on my knees (here|to|for|begging|before|,|fs|em)
        pressure = (everyone|everybody|the_others|others|all_the_others|the_rest) ..1 (else)? (has|have|'ve|'s|did|already) ..2 (answered|replied|responded|said_yes|agreed|accepted|written_back)
        pressure = (hanging|hang|hangs|dangling|clinging) by a ..1 (thread|hair|string) --<not>|no_one|nobody
        pressure = <i> ..2 (will|'ll|shall|would|'d|may) ..1 (have|be_left_with|see) no (choice|option|alternative) but ..4
        pressure = <i> ..1 (will|'ll|shall) ..1 (keep|go_on|continue|be) ..1 (to|on)? (write|writing|call|calling|ring|ringing|knock|knocking|ask|asking|message|messaging|email|emailing|sit|sat|sat_by|sitting|wait|waiting|stand|standing|camp|camping|camped) ..8 (until|till|every|daily|each|unless) ..4 (you|i_hear|answer|day|hour|morning|week)
        pressure = (that|there|this|it) ('s|is|goes|go|was) ..1 my ..2 (chance|hope|last_chance|future|career|dream) ..1 (gone|over|lost|finished|blown|dead|ruined|up) --<not>|no_one|nobody
        pressure = my ..1 (review|viva|exam|interview|deadline|presentation|thesis|defence|defense|pitch|audition|submission|hearing|court_date|appraisal) (is|'s|starts|closes|ends) ..1 (today|tonight|tomorrow|this_morning|this_afternoon|in_an_hour|in_two_hours|in_two_days|in_a_few_hours)
        pressure = (told|promised|assured) (everyone|everybody|my_boss|my_wife|my_mother|my_professor|my_supervisor|my_editor|them_all|the_whole|all_my|my_whole) ..6 you ('d|would|will|'ll) --<not>|no_one|nobody
        pressure = make a liar of me
        pressure = (shall|will|'ll) not (rest|leave|stop|give_up|go_away|be_put_off) ..2 (until|till|before|unless|without|so_easily|easily|now)
        pressure = (i) ..1 need (this|it|that|you|your) ..3 (more_than|so_badly|so_much|badly|desperately|like_air|like_oxygen|like_water|to_survive|to_live)
        pressure = (treat|regard|consider|mark|deem) ..3 as ..2 (urgent|priority|emergency|pressing|time_sensitive) --<not>|no_one|nobody
        pressure = (too_late|all_over|curtains|game_over|the_end) for me !to_learn|to_start|to_change --<not>|if_it_is|is_it|never|think|thought|whether|wonder|feel
        pressure = (say_yes|please|yes|answer|reply) , (say_yes|please|yes|answer|reply) , ..1 (say_yes|please|yes|answer|reply)
        pressure = (leave|leaving|left) (a|an|the|this) ..2 (hanging|dangling|waiting|in_the_lurch) --<not>
        pressure = (one|you|anyone|somebody) (would|might|'d) ..1 (think|have_thought|expect|suppose|hope) ..2 (a|an|that_a|your|someone|somebody|you|people) ..5 (reply|answer|could|would|manage|courtesy|manners)
        pressure = (you_would_not|you_'d_not|you_do_not) want ..8 (conscience|hands|to_be_the_reason|to_be_the_one|my_failure|my_failing)
        """

    static let chinese = """
        zhGuilt: 怎么活, 咋活, 活下去, 没路走, 没路可走, 没地方去, 走投无路, 缓不过来, 缓不过劲, 没法过, 怎么过
        zhGuilt: 可怎么过, 咋过, 没法活, 白活, 抬不起头, 一蹶不振, 下不了台, 没法交代, 交代不了, 没法做人, 走不出来
        zhGuilt: 喝西北风, 万念俱灰, 心灰意冷, 心如死灰, 完了, 完蛋, 没辙, 没救, 毕不了业, 毕业不了, 活不下去, 活不成
        zhGuilt: 崩溃, 绝望, 心碎, 伤心, 难过, 难受, 失望, 过不去, 睡不着, 失业, 死定, 死给, 惨了, 哭, 恨, 寒心
        zhGuilt: 遗憾终身, 遗憾一辈子, 后悔一辈子, 怎么办, 咋办, 没脸, 交不了差, 黄了, 泡汤, 砸了, 挂科, 延毕, 吃不下
        zhGuilt: 没希望, 没活路, 饿死, 白费, 前功尽弃, 不起来
        zhDeny: 不, 也不, 不会, 也不会, 绝不, 绝不会, 决不, 都不, 没, 别, 可不, 就不, 并不, 并不会, 不至于, 不用, 不必
        guilty = (我|我们|我家|全家|爸妈|我妈|孩子|咱) !<zhDeny> ~1 !<zhDeny> ~4 -<zhDeny> <zhGuilt>
        zhYield: 答应, 回, 回复, 帮, 帮忙, 见, 同意, 来, 理, 接, 聊, 管, 拉, 救, 点头, 理我, 帮我, 见我, 回我, 救我, 吭声, 给, 肯, 愿意, 说话, 成全, 松口
        zhAwait: 等您, 等你, 回信, 回复, 回音, 答复, 答应, 求, 盼, 救, 拜托, 消息, 私信, 留言, 手机, 屏幕, 在线, 已读
        zhAwait: 务必, 请, 麻烦, 帮, 拒绝, 论文, 答辩, 毕业, 面试
        zhLongAgo: 当年, 那年, 小时候, 那阵子, 那会儿, 那时候, 那些年, 那几年, 早年, 以前, 从前, 去年, 前年, 年轻时
        zhLongAgo: 曾经, 上学时, 高考那年, 当兵时, 那段日子, 那段时间
        zhOthers: 孩子们, 学生们, 工友们, 同学们, 同事们, 徒弟们, 师傅们, 家人们, 大爷, 大妈, 阿姨, 大叔, 保安, 门卫
        zhOthers: 司机, 邻居, 狗, 猫, 儿子, 女儿, 闺女, 孙子, 孙女, 妹妹, 弟弟, 哥哥, 姐姐, 室友, 同学, 同事, 徒弟, 地铁
        zhOthers: 火车, 末班车, 车, 喇叭, 村, 客人, 病人, 患者, 家属, 学生, 孩子, 师傅, 老板, 领导, 他, 她, 老师傅, 船
        zhOthers: 潮水, 庄稼, 麦子, 火, 面团, 天, 季节, 花, 鱼, 机器, 医院, 急诊, 外卖, 乘客, 游客, 顾客, 观众, 读者
        zhOthers: 店里, 单位, 车间, 生产线, 老伴, 爸, 妈, 父亲, 母亲, 爷爷, 奶奶, 媳妇, 老公, 老婆, 警报, 铃, 产妇, 牛
        zhOthers: 羊, 猪, 稻, 潮, 灶, 锅, 闹钟, 班长, 连长, 教练, 护士长, 编辑, 房东, 房客, 婆婆, 丈母娘, 儿子, 闺女
        zhOthers: 女儿, 公交, 高铁, 飞机, 航班, 红灯, 雨, 雪, 风, 水, 面, 豆浆, 窑, 炉
        pressure = (别|不要|不会|不能|何必|怎么|不至于) ~1 (这么|那么|这样|如此) ~1 (不给面子|狠心|绝情|绝|冷|冷漠|无情|小气|高冷|吝啬|难请|大牌|不近人情|忍心)
        pressure = (宝|希望|前途|身家|全部|命|未来|指望) ~2 (全|都|一股脑)? ~1 (押|压|寄托|系|赌) ~1 在 (您|你|这)
        pressure = (麻烦|请|求|劳|劳驾|烦请) ~2 (快|赶) ~0 (点|些|一点|一些|着点)
        pressure = (我|这边|这儿|那边|导师|老板|编辑) ~3 (等着|急着|急等) ~1 (用|要|交|回话|信|结果) !看|听|去
        pressure = (不理人|不回人|不吭声|装死|装没看见|玩消失|失踪|已读不回) ~2 (几个意思|什么意思|啥意思|咋回事|怎么回事)
        pressure = (没有别的办法|没别的办法|没有办法|没办法|没路|没有路) 了? ~1 , ~1 (只能|只有|只好|才|就) ~2 (找|求|靠|指望) ~1 (您|你)
        pressure = (就当|就算|就默认|就认为|就以为|视为) ~3 (您|你)? ~2 (同意|答应|默认|看不起|嫌弃|瞧不起|讨厌|默许|瞧不上)
        pressure = (不聊|不答应|不见|不回|不帮|没您|没有您|聊不成|见不上) ~3 , ~6 (没戏|凉了|黄了|完了|泡汤|砸了|没救|歇菜|玩完)
        pressure = (推掉|推了|取消|放弃|请了假|辞了|腾空) ~10 (等您|等你|等着您|等着你|只为您|就为您)
        pressure = (等|盼) ~6 头发 ~2 白
        pressure = (难道|莫非) ~2 我 ~2 (不值得|不配|不够格|连)
        pressure = (就|只有|只) (您|你) ~1 (能|可以) (帮|救|拉|捞) (我|俺)
        pressure = 我 ~3 (撑不下去|扛不住|熬不下去|撑不住|挺不住|快疯了|要疯了|快崩)
        pressure = (救我一命|搭救我)
        pressure = 等 ~4 (答复|回信|消息|回复|回音|点头) ~1 等? ~1 得? ~1 (整夜|睡不着|天天|好久|太久|坐立不安|茶饭不思|心神不宁|寝食难安)
        pressure = 等了 (您|你) ~6 (天|周|星期|月|礼拜|宿|夜|久|年) --梦
        pressure = (怎么|怎能|岂能|咋) ~1 (能|可以|好意思|忍心)? ~1 (这样|这么|如此) ~1 (对|待|糟践|晾|冷落|敷衍) ~4
        pressure = (再没人|没人再|再没有人|要是没人|再不帮) ~2 (帮|理|管|救|拉|回) 我? ~2
        pressure = 不|拒绝|不肯|没|不能|回绝|推辞|一推|一推辞|摇头|撒手|不管 ~2 <zhYield>|我|, ..4 {guilty}
        zhMuch: 真的, 非常, 很, 太, 特别, 实在, 迫切, 急, 极其, 无比, 极度, 万分, 真, 实在是, 真的很, 真的非常, 确实
        pressure = 我 ~2 <zhMuch> ~1 (需要|想要|想得到) ~2 (您|你|这次|这个|这通|一次|帮助|机会|回复|答复|建议|指导)
        pressure = (总|总该|总得|总能|应该|该) ~1 (有|能|会|可以|抽得出|挤得出|腾得出) ~4 吧 --问题|收获
        pressure = (时间|分钟|功夫|工夫|几句话|一句话|面子|刻钟) ~2 (总|总该|总得|都|也) ~1 (有吧|没有吗|没有吧|没有么|不给|能|抽不出|挤不出|不肯|舍不得) ~2
        pressure = (再忙|多忙) ~3 , ~6 (总|也该|也得|总该|总得|时间|回) ~4
        pressure = (应该|应当|总|该|想必) ~1 (不会|不至于|不能) ~3 (对|连|这么|这样|那么|如此|忍心|拒绝|嫌|眼睁睁) ~12 (吧|吗|qm)
        pressure = --不会|绝不|不敢|别|免|省|不必|不用|再麻|不再|决不|不想 (又|再|还得|只好|继续|天天|厚着脸皮) ~1 (来)? (催|催促|追着|轰炸|追问|来烦您|来烦你|催您|催你|来催您|来催|来催你) ~2
        pressure = (知道|看见|看到|发现|晓得|猜) ~1 (您|你) ~4 (看到了|看见了|在线|已读|读了|看了|在的|有空的|闲着|没睡|发朋友圈|发了朋友圈|更新了|点赞) --<zhIf>|我写|问
        pressure = --<zhIf> (显示) ~2 (在线|已读|已看|已查收|已送达)
        pressure = (全家|一家|家里|全班|大家|爸妈|老婆孩子|孩子) ~3 (都|就|全|还) ~1 (指着|指望|盼着|靠着|等着|看着|押在)
        pressure = 连 ~6 (都|也) ~2 (不|没|不肯|没有) ~3 (给|肯|回|舍得|吭|理|说|打|发) --我|没想到
        pressure = (不然|否则|要不然) ~2 就? ~1 (晚了|迟了|来不及|完了|没了|没机会)
        pressure = (等|盼) 得 ~2 (好苦|苦|心焦|心慌|发慌|着急|望眼)
        pressure = (请|务请|烦请|麻烦|最好) ~2 (在那之前|在此之前|之前|这之前|那之前) ~1 (回|答|告|给|定)
        pressure = 已经 ~2 (跟|和|向|告诉|对) ~4 (说|讲|夸|保证|打包票|答应) ~3 (您|你) ~2 (会|要|肯)
        pressure = (您|你) (别|可别|不许|不能|不要) ~1 (不接|不回|不理|不来|不答应|挂我)
        pressure = (不管|无论|不论) (您|你) ~1 (愿不愿|愿不愿意|同不同|同不同意|答不答|答不答应|肯不肯|怎么说|说什么|愿意不) ~4 我 ~2 (都|也) ~1 (会|要|得) --再|听|看|谢|喜欢|支持
        pressure = (您|你) ~1 再 ~1 忙 ~2 (也|都) ~1 (不差|不缺|抽得|该|能|总|有)
        pressure = (毕业|论文|前途|项目|饭碗|成败|生死|这辈子|下半辈子|学位|工作) ~2 (就|全|都|只|可) ~1 (靠|看|指着|押在|指望) ~2 (您|你|这|它)
        pressure = (您|你) ~3 (一个字|半个字|一句话|一句|一声|个音|一个音) ~1 (都|也) ~1 (没|不|未)
        pressure = (等|盼) ~10 (凉了|凉透|都凉|也凉)
        pressure = (哪能|怎么能|怎会|怎么会|怎能|哪会|岂能|岂会|不会|不至于|总不能) ~1 不 ~1 (答应|帮|回|理|肯|同意|给我|跟我) --我|他|她
        pressure = (等不得|等不了|等不起)
        pressure = (不过分|不为过|不算过分|不算多) 吧
        pressure = (该|也该|总该) ~1 (轮到|轮着) (您|你)
        pressure = 我 ~2 (明天|后天|天天|每天) ~1 (还|再|都|接着) ~1 (来|问|发|找|敲|打) --听|看|不
        pressure = (不会放弃|不放弃|不罢休|不死心|缠着您|缠着你|赖上您|赖上你|磨到您) ~4 --您|你|他|她|从来
        pressure = --不|别|没 (都|就|全|只能) ~1 (怪|赖|怨) (您|你)
        pressure = 快快快
        pressure = --我|他|她|那|当时 (太|就太|也太|未免|有点|可就|那就太) ~1 (伤人|寒心|冷漠|无情|不近人情|没礼貌|不礼貌|不厚道|不够意思|看不起人|瞧不起人|没人情味|不讲情面|绝情)
        pressure = (对|于) (您|你) ~4 (举手之劳|小菜一碟|小事一桩|不值一提|不算什么|轻而易举|易如反掌|不费事|九牛一毛)
        pressure = (您|你) (别|可别|千万别|不要|可不要|总不会|不会) 也 ~2 (这样|不理|拒绝|不回|一样|那样|嫌)
        pressure = (别|不要|请别|莫|千万别) (让|叫|令|教) ~5 (失望|白等|寒心|落空|心碎|伤心) --我怕|不
        pressure = --老天|天公 (给|赏) ~2 (面子|脸|薄面) ~0 (嘛|吧|呗|呀|,|fs|em|qm|行不|好不|可好|啦)
        pressure = (肯定|一定|应该|想必|总|总归|断) 不会 ~2 (拒绝|不理|不帮|忍心|舍得|不回|推辞|见死不救)
        pressure = (你|您) ~1 不 ~1 (回|理|答应|回复|见) ~3 就 ~1 (一直|天天|每天|继续|不停|不走|接着|再) ~2
        pressure = (错过|过了|丢了|没了) ~1 (这|这次|这一次|这回|这个|今天|本次) ~4 (就|便|再也|可就|我) ~3 (没|没有|不|无|完|晚|一年|错过|后悔)
        pressure = (请|求|望|盼|恳请|万望) ~1 (您|你)? ~1 (成全|开恩|务必|无论如何)
        pressure = (我|学生) ~3 (就|只) ~1 (剩|剩下|有) ~1 (您|你) ~2 (了|一个|这)
        pressure = (只有|唯有|除了) (您|你) ~2 (能|才能|可以|没人|没有人) ~1 (救|帮|拉|解|懂|指望)
        pressure = (可怜|心疼|同情|体谅) ~1 (可怜|心疼|同情)? (一下)? ~1 (我|我们|学生|孩子) --不用|别
        pressure = (不能|不可以|不许|不准|不得) ~1 (拒绝|推辞|推脱|说不|反悔|放鸽子) ~1 (我|哦|啊|的|呀|哈)?
        pressure = (怎么|为什么|为何|咋) ~2 (这么|这样|那么|如此) ~1 (难|冷漠|冷淡|冷|无情|狠|高冷|大架子)
        zhGuilt: 挨骂, 被骂, 下岗, 滚蛋, 卷铺盖, 交不出, 死路, 垮
        guilty = 就 ~1 (一直|天天|每天|不停|守着|赖) ~2 (发|打|找|来|问|等|敲|不走)
        pressure = (等|盼|急) ~6 (花都谢|花也谢|花儿谢|头发白|望眼欲穿|黄花菜)
        hides: 立即购买, 立即下单, 立即预约, 马上抢, 限时抢购, 立即注册, 立即下载, 马上就办, 立即支付, 立即拨打, 立即生效, 立即提交
        """
}
