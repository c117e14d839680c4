extension PressureWords {
    static let chinese = """
        hides: 急诊, 急救, 不急, 不着急, 别急, 别着急, 不用急, 急流, 急性, 应急, 急症, 急速, 急转, 急弯, 急件, 缉急
        hides: 急刹, 救急, 急就, 急行军, 不紧急, 不必急, 莫急, 甭急, 勿急, 不赶
        hides: 紧急出口, 紧急预案, 急智, 告急, 急需品, 当务之急, 内急, 急板, 急火, 性子急, 着急的病人, 心急的, 急脾气
        hides: 一点不急, 一点也不急, 一点儿不急, 不求, 必须品, 急冻, 急支, 急管
        hides: 急不来, 急不得, 急倒是, 倒不急, 缓急, 危急, 紧急情况, 紧急通道, 应对紧急, 急务, 急诊科, 救命, 不催
        hides: 没人催, 催眠, 催化, 催产, 催熟, 催芽, 不用马上, 不必马上, 不用立刻, 不必赶, 不用赶, 不用尽快, 不急着
        hides: 并不急, 催乳, 急先锋
        zhUrgent: 急, 着急, 紧急, 火急, 加急, 急需, 急用, 急死, 万分紧急, 十万火急, 务必, 尽快, 尽早, 赶紧, 赶快, 速速
        zhUrgent: 速回, 从速, 立即, 立刻, 马上, 速复, 火速, 抓紧, 急盼, 急等, 速
        zhUrgent: 即刻, 刻不容缓, 迫在眉睫, 十万火急, 燃眉, 火烧眉毛, 急着, 在线等, 等不及, 来不及了, 来不及, 尽速
        hides: 迅速, 速度, 快速, 高速, 速写, 速溶, 加速, 速冻, 车速, 时速, 风速, 流速, 变速, 音速, 光速, 减速, 转速
        hides: 速记, 限速, 语速, 速成, 匀速, 网速, 速滑, 测速, 速食, 全速, 急速, 超速, 马上要, 我马上, 马上就要, 马上好
        zhPlea: 求求, 求您了, 求你了, 求求您, 求求你, 跪求, 拜托拜托, 拜托了, 救救, 救命啊, 行行好, 可怜可怜, 可怜
        zhPlea: 发发慈悲, 大发慈悲, 苦苦, 央求, 哀求, 恳求您一定, 磕头, 给您跪, 救我, 救孩子, 拜托您一定, 帮帮我吧
        zhPlea: 求放过
        pressure = --<zhNot>|不用|不必|别|我|我们|您|你|他|她|看完|听完|读完|一看|当场|坐|那天|当时|他们 <zhUrgent>
        pressure = (请|望|盼|您|你|麻烦|求|可得|能) ~3 (务必|尽快|尽早|赶紧|赶快|速速|速回|从速|立即|立刻|马上|速复|火速|抓紧|即刻) --我
        pressure = <zhPlea> -<zhNot>
        pressure = 千万 !不|别|莫|勿 ~4 (要|帮|答应|回|给|抽|记得|留)
        pressure = 千万 (别|不要|不能|莫|勿) ~2 (拒绝|忘|不回|不理|不答|不给|推辞|推掉|让我|回绝|错过)
        pressure = (全|就|只能|唯一|只有|全都|我就|都) ~2 (指望|靠|仰仗|依靠|指着|就看) ~1 (您|你) !的 ~3
        pressure = 唯一|唯一的 ~3 (希望|出路|救星|救命稻草|机会|人选)
        pressure = (最后|仅有) 的? ~2 (希望|机会|一次机会|稻草)
        pressure = 走投无路|全毁了|毁了|让我难做|叫我难做|山穷水尽|活不下去|过不下去|揭不开锅|死路一条|完蛋|没救|没法活|崩溃|前途全|命悬
        pressure = (没|未|没有|不) ~2 (收到|等到|见) ~2 (您|你)? ~2 (回复|回信|答复|回音|消息)
        pressure = (再|要是再|如果再|您再|你再) ~2 不 ~6 (就|我|会|我就|那) --没关系
        pressure = (最迟|最晚|限您|限你|务请) ~8
        pressure = 截止 !到|至|目前|于
        pressure = 倒计时|过期不候|过时不候|逾期|时间不多|时间紧|没时间了|不等人
        pressure = (别|不要|请别|可别|千万别) ~2 (让我失望|让我白等|辜负|拒绝我|不理我|不回|让我等|寒了|叫我失望|令我失望|拖|见死不救)
        pressure = (等您|等你|盼您|盼你) ~4 (好苦|好久|很久|多久|半天|心焦|着急|望眼欲穿)
        pressure = --不怕|不差|再|多|可以|愿意|能|不妨|慢慢 (等|盼) ~4 (好久|很久|多久|半天|一周了|三天|两天|望眼欲穿|几天|太久|花儿都谢|好几天|好多天|心急|黄花菜)
        pressure = (催|顶) ~1 (一下|下|帖|一催|个)
        pressure = 失望|心寒|寒心|伤心|心碎 --不|别|没 ~3
        pressure = (您|你) ~2 -不 欠我
        pressure = (您|你) ~3 (忍心|良心|过意得去|狠心|见死不救|无情|答应过|说话不算)
        pressure = (耽误|毁|影响) ~4 (前途|一辈子|人生|毕业|前程|一生)
        pressure = (不答应|不同意|不回|不帮) ~4 (我就|我会)
        pressure = 第 ~2 次 ~4 (给您发|给你发|联系|催|写信|问您|问你|找您|发) ~4 (了|您|你)
        hides: 会尽快, 我尽快, 会马上, 会立刻, 会抓紧, 我抓紧, 会赶紧, 我赶紧, 我赶快
        hides: 莫急着, 别急着, 不用急着, 甭急着, 不是急着, 没急着, 莫着急, 急性子, 莫催, 一点不赶, 慢慢来不急
        pressure = (就|总|连|难道|该|会) ~4 (分钟|这点时间|这点面子|点时间) ~2 (都|也) ~1 (没有|不给|不肯|没|抽不出|挤不出) ~1 (吗|吧|么)?
        pressure = (明天|今晚|今天|后天|下周|马上|周一|周五) ~2 (就要|就|要|必须) ~1 (交|截稿|截止|答辩|交稿|交作业|开题|面试|上线|毕业|交作品)
        pressure = (快点|快些|赶快|赶紧|早点) ~2 (给|回|答|说|告诉|答应|联系|定)
        pressure = 第 ~2 次 ~3 (提醒|催|敲|求|拜托|追|呼叫)
        pressure = (我)? (就|便|只好|只能) ~2 (去找|去跟|找|向|跟|打给) ~1 (您|你) 的? ~1 (领导|老板|上司|公司|单位|经理|家人|同事) ~3 --谢|请教
        pressure = 再不 ~1 (回|理|答|吭|应|吱|见|聊|说话) ~4 (就|只好|只能|可|我)
        pressure = (跪|跪下|跪着|跪地) ~3 (求|您|你|了|请)
        pressure = (挂科|毕不了业|延毕|被开除|丢饭碗|丢工作|没饭吃|要完蛋|就完了|死定了|死给您看|交不了差) --不会|没有|差点|当年|那年
        pressure = (一定|千万|务必) 一定? ~3 (得|要|要给|得给) ~6 (电话|回|答|见|聊|帮)
        pressure = (求求|求您|求你|恳求|哀求|跪求) ~6 (给|帮|救|答应|可怜|务必|一定|了)
        pressure = (全|整个) ~2 (乱套|泡汤|完蛋|黄了|砸了|毁了)
        pressure = (别|莫|不要|甭) (磨蹭|拖拉|墨迹|拖|让我等|再拖|耽搁) ~2
        pressure = (守着|盯着|抱着) ~2 (手机|电话|屏幕) ~6 (等|整|天|宿|夜|饭|睡) --为了|抢
        pressure = (不是滋味|心都凉|凉透了|寒心|忍心)
        pressure = (没看见还是|不想理|懒得理|还是不想|存心|故意不) ~3
        pressure = (火烧眉毛|火烧屁股|火急火燎|急得|急死|急疯)
        pressure = 第? (三|四|五|六|七|八|n|3|4|5) (回|次|遍|趟|条|封) ~2 (找|问|求|给|发|来|写|联系) ~2 (您|你) ~3
        pressure = (好歹|倒是|怎么也该|总该|总得|起码) ~2 (吱|回|给|说|吭|应) ~3
        pressure = (您|你) ~2 不 (答应|同意|回|见|聊|点头|松口) ~2 (我)? ~1 (不走|就不|绝不|死|跪|天天|赖|誓)
        pressure = (您|你) ~2 (不会|莫非|难道|是不是) ~1 (是)? ~1 (嫌弃|看不起|瞧不起|讨厌|故意|嫌|忘|躲|不想理)
        pressure = (就|只|单) (差|缺|等) (您|你|您一|你一) !们 ~4
        pressure = (必须|务必|限|须|得) ~2 (在)? ~4 (之前|以前|前|内|之内) ~3 (完成|答复|回复|确认|交|回|搞定|给|定)
        pressure = (过不去|迈不过|跨不过) ~3 (坎|槛|关)
        pressure = (限) ~1 (一|二|两|三|四|五|今|明|本|24) ~2 (日|天|小时|周|晚|内)
        pressure = (请|望|盼) ~1 (配合|速|即刻|立即|火速|尽速|从速)
        pressure = (没辙|没招儿|没招了|没办法|走投无路|无路可走|山穷水尽|活不成|没活路) ~2 --不然|以前|当年
        pressure = (快点|赶紧|抓点紧|抓紧|麻溜|速度) ~1 (哦|啊|呀|吧|哈|点|的|回|给|了)
        pressure = (白忙|白等|白跑|白费|落空|泡汤) ~1 (一场|一回|了|一趟)
        pressure = (别|莫|不要|甭|请别) ~1 (让|叫|令|害|逼) (我|人家|咱) ~3
        pressure = (怎么|为啥|咋|为何) ~5 (都|也|还) ~1 (没|不) ~1 (个|一个|一点|一句|点)? ~1 (回音|回信|回复|信儿|动静|消息|反应|话|影)
        pressure = (人家|别人|其他人|大家) 都? ~2 (回|答应|同意) ~3 (就|只|唯独|唯有) (您|你)
        pressure = (发发善心|发善心|行个好|积点德|可怜我|体谅一下我|心疼我)
        pressure = (倒是) ~1 (给|回|说|吱|吭|讲|答|应) ~4
        pressure = (手机|屏幕|消息|页面|聊天框|对话框) ~4 (刷|看|翻) ~4 (遍|次|回|烂|穿|花)
        pressure = (刷|看|翻) ~6 (遍|次|回) ~2 (手机|屏幕|消息|页面|聊天框|对话框)
        pressure = (您|你)? 再 ~1 不 ~3 (吭声|回|理|吱声|答应|说话|出声|表态) ..3 我? ~2 (就|可就|便|只好|只能)
        pressure = (您|你) ~2 (真的|当真|真) ~1 (忍心|狠心|不管|无动于衷|好意思)
        pressure = (行行好|积积德|可怜见|开开恩|高抬贵手) ~2
        pressure = (您|你) ~2 (怎么|为什么|为何|咋) ~3 (不|没) ~1 (回|理|答)
        pressure = (不帮|不答应|不见|不回) (我)? 我? ~2 (就|可就) ~1 (毕不了|完了|死|没|惨|废|垮|挂|失业|没戏)
        pressure = (您|你) ~1 (要是|要|如果|若)? 不 ~3 (我|我就|那我) ~1 就? (完了|死定|没救|垮|毁|惨)
        pressure = (您|你)? 不 (拉|帮|救|扶|捞) ~1 我 ~3
        pressure = (不让|不准|不许|不给) ~1 我 ~1 (答辩|毕业|转正|回家|上台|进门|过)
        pressure = (成败|生死|死活|前途|命运|输赢) ~3 (就|全|都) ~3 (在|看|靠) ~2 (您|你|这)
        pressure = (眼睛|眼) ~1 (都)? ~2 (等红|熬红|哭肿|望穿|盼瞎|等穿)
        pressure = 铁石心肠|无情无义|走到绝路|走上绝路|绝路|下不来台|人命关天|不合适吧|不太合适吧|说不过去|不厚道|没良心
        pressure = (看到|看见|读|收到) ~1 了? ~1 (却|又|也|都|还) ~1 不 ~1 (回|理|答)
        pressure = (再) ~1 (晚|迟|拖|等) ~4 (就|可就|都)  ~2 (赶不上|来不及|晚了|完了|没了|错过|黄了|过期|凉了)
        pressure = (磕|跪|哭) ~2 (一个|着|了) ~3 (都行|给您|给你|写|求|也行)
        pressure = (总不至于|不至于|不会连|何至于) ~6 (计较|几分钟|分钟|小气|吝啬|拒绝|忙到)
        pressure = (please|kindly|answer|reply|confirm|need|decide|yes|know|word|say|back|must|hear) ..6 (before|by) (nightfall|sunset|dark|five|noon) --<past>|if|call|talk|chat|phone|speak|meet
        pressure = <i> ..2 (have|need|got) to ..4 (sorted|settled|decided|answered|confirmed|finalised|finalized|fixed_up|wrapped_up|signed_off) ..2 (by|before|this|today|tomorrow|now|tonight)
        pressure = time is of the essence
        pressure = (respond|reply|answer|revert|confirm|get_back|let_me_know|call|write) ..4 (at_your_earliest|at_the_earliest|at_the_soonest) !convenience
        pressure = (shame|pity|crime|sad) ..2 (to|if|not_to) ..6 (down|refuse|refused|ignore|ignored|ignoring|turned_away|silence|no_answer) --<past>|was
        pressure = hate to (think|believe|say|conclude|feel|assume) ..1 (you|that_you|you_'re)
        pressure = (decent|polite|kind|caring|real|true|civilised|civilized|well_mannered) (person|people|human|man|woman|professional|professionals|designer|mentor|soul) ..2 (would|answers|answer|replies|reply|always|never|responds|respond)
        pressure = (trust|hope|know|sure|pray|do|please|you) ..2 (will|would|do|can|could)? not ..1 (disappoint|forsake|abandon|fail|let_down) (me|us)
        pressure = (riding|rides|rode|hanging|hangs|hinges) on (this|it|you|your) --nothing|not
        pressure = (take|takes|cost|costs) ..1 you ..5 to (reply|answer|respond|say|write|type|click)
        pressure = -the|your|such_a|so|that (prompt|quick|speedy|swift|early|fast|immediate|rapid) (reply|response|answer|action|confirmation|attention|turnaround) ..3 (needed|required|requested|expected|appreciated|essential|necessary|a_must|awaited|obligatory)
        pressure = not ..3 (able|going) to (sleep|eat|rest|relax|breathe|concentrate|settle) ..2 (until|till|unless|before)
        pressure = (treat|consider|regard|see|take|mark|make) (this|it|my) ..3 (priority|urgent|important|emergency)
        pressure = (be|you_'d_be|you_could_be|are) my (saviour|savior|lifesaver|salvation|last_hope|only_hope)
        pressure = save my (life|career|skin|bacon|job|neck)
        pressure = (matter|sense|question) of (urgency|priority|emergency)
        pressure = (without|no) (further|any_further|more|any_more) (delay|ado) --<past>
        pressure = (can|could|will|'ll) not ..2 (wait|hold) ..2 (longer|more|beyond|past|until_then|that_long|any)
        pressure = (application|deadline|window|enrolment|enrollment|registration|offer|applications|slot) ..1 (closes|expires|lapses|shuts|ends|is) ..2 (today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|soon|midnight|noon) ..2 , ..2 (so|and) ..6 (need|must|please|have_to|hope|wait|hurry|really)
        pressure = <i> ..3 (deserve|am_owed|was_promised|expected_better|expect_better|expected_more|think_i_deserve|earned) ..1 (a|an|some|your|better|more) ..2 (reply|answer|response|explanation|yes)
        pressure = (the)? (sooner|faster|quicker) the better
        pressure = (stop|stopped) (ignoring|avoiding|ghosting) ..1
        pressure = (ghosted|ghosting|blanked|snubbed|brushed_off|fobbed_off) (me|us|by) --if|can|may|free|feel|could|fine|without|,
        pressure = (so|too) (busy|important|grand|big) ..2 (that_you_can|to_answer|to_reply|for_a_reply|for_people_like|for_the_likes)
        pressure = i ..2 (know|trust|assume|expect|believe|am_sure) you ..1 (will|'ll|would) ..1 (not)? (say_yes|do_the_right_thing|make_time|find_the_time|make_the_time|not_refuse|not_say_no)
        pressure = (do_it|say_yes|yes|help_me) for (my|the_sake_of|old_times|me|us|the_children) --<past>
        waiting: waiting, awaiting, waited, wait, ignored, ignoring, silence, quiet, message, messages, note, email, emails, twice, read, opened, seen
        bygoneHabit = (used_to|would_always|in_my_trade|in_our_trade|on_my_ward|back_then|at_the_time|my_old|our_old|my_first) ..12
        pressure = (i|we) ('m|am|was|were|are) ..2 (disappointed|let_down|hurt|upset|offended|annoyed|frustrated|miffed|put_out) !that_i|in_myself|with_myself|but --not|never|no|nobody
        pressure = (people|everyone|everybody|most|others|professionals|others) ..6 (usually|normally|always|generally|have_all|all) ..2 (answer|answered|reply|replied|respond|responded)
        pressure = (get|have|need|want) (this|it|that) ..2 (done|sorted|settled|fixed|booked|arranged|confirmed|agreed|over_with) ..2 (by|before|today|now|tomorrow|tonight|this_week)
        pressure = before it 's|is too late !i|we|my
        pressure = (reply|answer|respond|write_back|call_back) before --<i>|may|might|will|can|could|if|shall|would|to|<past>|what|how
        pressure = (been|kept) (waiting|awaiting) ..1 (for|since) ..2 (days|weeks|week|fortnight|hours|months|ages|monday|tuesday|wednesday|thursday|friday) !to|and|that|at
        pressure = do not ignore (this|me|my|it)
        pressure = hate ..1 for you to
        pressure = (important|vital|crucial|essential|imperative|critical) ..2 (that|for_us|to_me_that) ..1 (we|you|i)? (talk|speak|meet|answer|reply|call|hear|respond)
        pressure = (sure|certain|confident|know|convinced) ..1 you (can|could|will|'ll|'d) ..1 (find|spare|manage|make|squeeze) ..2 (time|minutes|moment|ten|five|fifteen|twenty|<number>|half|room)
        pressure = without ..1 (word|reply|answer|response|sign) ..1 (from|of|back) (you|life)?
        pressure = can not ..3 without (you|your_help|your_answer)
        pressure = (will|'ll|can|could) not (pretend|deny|hide|lie) ..6 (hurt|disappointed|stung|upset|sad|offended|put_out|let_down)
        pressure = --嫌|要是|如果|尽管|大可|可以|若 (把我|把我给) ~2 (忘了|忘啦|忘|晾|丢) --别
        pressure = --那阵子|那时|那段|以前|当年|那年|小时候|那会儿 (天天|夜夜|日夜|整宿|觉都|饭都) ~4 (睡不着|吃不下|凉了|盼|等您|等你)
        pressure = --第一次|那天|当时|那时|小时候|每次|以前 我 ~3 (着急|急需|急用|急等|急死|等不及|火急|很急|真急|真的急|急啊|急呀|急了|急疯|好急|特急|特别急|比较急|有点急|挺急)
        pressure = -说 --我|叫我|让我|我们 (一定|必须|非得|无论如何|说什么|怎么也|怎么说也|不管怎样) !是 ~4 !都要谢|要谢|谢 ~1 (要|得|帮|回|给|答应|抽|见|通|打|同意|救|来|留|挤) !谢|感谢
        pressure = (您|你) ~2 必须 !承认|说|知道|是|先|有 ~6
        pressure = 立等|见信即回|速联系|急哭|心急如焚|没您不行|没你不行|非您不可|非你不可|给个痛快话|不能再拖|拖不起|耗不起|过了这村|等米下锅|可怜可怜我|行个好|发发善心|看在我|求爷爷|度日如年 ~3
        pressure = (我|急得|愁得|等得|盼得|想得|为这事|为此) ~4 (睡不着觉|夜不能寐|寝食难安) --值夜班|那时|那阵
        pressure = (一直|还|都|至今|迟迟|始终|怎么|为什么|为何|总|老|到现在|仍|仍然|从来|竟|居然) ~6 (没|不|未|没有) ~3 (回|理|答复|回复|回音|动静|消息|吭声|搭理|下文|反应|看到) !我这|这条|我就|就 --<zhIf>|当|就当|不愿意|装|想|懂|法
        pressure = 您|你 ~4 (没|未|没有) !回答主|回答记|回答那|回答观|回头|回家|回过|回厂|回乡|工夫|空|时间|心情|功夫|兴趣|法|精力|力气|办法|义务|必要|必须 ~2 (回|理|搭理|回复|答复) ~4 --<zhIf>|谢谢|要是
        pressure = --没有|谢谢|不算|不会|别|怕|可以|随便 已读不回
        pressure = 石沉大海|视而不见|不理不睬|爱答不理|爱搭不理|不搭理人|没礼貌|不礼貌|摆架子|架子大|架子真大|看不起|晾着我|晾着人|晾在|不是滋味|不搭理
        pressure = (今天|今晚|今日|明天|明早|下班前|天黑前|中午前|两小时|一小时|24小时|本日|半小时|十分钟|当天|今儿) ~3 (之内|内|之前|以前|前|就|必|给|务必|回) ~6 -一|两|三|几|这|那|每|上|下 (回|答|复|给我|给个|给句|确认|定|搞定|告诉|决定|信) --方便的话|谢谢|调|试|改|用|做
        pressure = (没等到|没等来|没盼到|等不到|不见) ~3 (只言片语|一个字|半个字|一句话|半句话|音讯|音信|动静|回响|回声)
        pressure = (心里|心头|这心) ~2 (不是滋味|发凉|拔凉|发堵|堵得慌|委屈|不好受|难受|七上八下)
        pressure = (打包票|打了包票|夸下海口|夸了海口|立了军令状|立下军令状|拍了胸脯|拍胸脯|放了话|放出话) ~12 (您|你) ~2 (会|要|一定|肯|来|答应)
        pressure = (您|你) ~2 (不来|不答应|不聊|不接|不回|不肯|不帮) ~1 我? ~2 (就|会|得|要) ~3 (被|挨|丢|没脸|下不来|惨|完|输)
        pressure = --谢谢|感谢|多谢|谢 (今晚|今天|明天|明早|下班前|一小时内|马上|立刻) ~3 (回我|回复我|答复我|给我|告诉我|确认) !的|看过|的那
        pressure = --<zhPast>|看|戏|车 (已经|都|苦苦|干|足足|白|空) ~1 (等|等了|盼了) ~4 (天|周|星期|个月|礼拜|整|夜|宿|晚|久)
        pressure = (错过|过期|逾期) ~4 (就没|没了|不候|不再|作废|就没有)
        pressure = (就等|只等|急等|眼巴巴等|眼巴巴地等|苦等|天天等|一直等|一直在等|干等|全等|还在等|苦盼|天天盼|等得|刷新邮箱等|守着等) ~1 (着|望)? (您|你) ~2 (这句|这一句|一句|的回|答复|消息|救|点头|回话|回音|回复|信)
        pressure = 救 !了|过 (我|我们|我家|一) ~1 (命|一命|一回|一次|急|场)
        pressure = (火上房|火烧房|火燎眉毛|上房揭瓦|要卷铺盖|得卷铺盖|就得滚蛋|就要下岗) ~3
        pressure = (无论|不管) ~1 (几点|多晚|怎样|如何) ~3 (给我|回|打|都要回|必须|请您|请你)
        pressure = (等不起|拖不得|耽误不得|耽误不起|迫不得已|刻不容缓|火烧火燎|分秒必争|燃眉之急|望眼欲穿|翘首以盼到|夜长梦多|再拖|不容耽搁|盼复为急)
        pressure = (名额|席位|档期|位置|机会) ~2 (有限|紧张|不多|仅剩|只剩|先到先得|不等人) --您的|你的
        pressure = (给|回|来) ~1 (我)? (个|一个) ~1 (准话|痛快话|准信|准信儿|说法|交代|答案) ~2 --不用|不必|别
        hides: 劳动, 麻烦, 紧急出动, 紧急集合, 紧急迫降, 紧急停车, 紧急按钮, 紧急呼叫, 紧急联系人, 紧急制动, 紧急救援
        hides: 唔使急, 唔急, 唔好急, 急出动, 急刹车, 急脾气, 急转弯, 急流勇退, 急着给答案, 急症室, 心急吃不了, 急家属
        hides: 急病, 急躁, 急性病, 急行, 急匆匆, 急匆匆地, 赶紧上, 赶紧收, 赶紧跑, 赶紧记, 急中生智, 催菜, 催单, 催稿
        hides: 催婚, 催更, 催收, 催化剂
        hides: 急得转, 急得满, 急得跺, 急得挠, 急得掉, 急得冒, 急得说, 急得话, 急得眼, 急得脸, 急得嗷, 急得抓, 急得来回
        hides: 急得蹦, 急得一头, 急得汗, 急得团, 急得要命的
        hides: 要不怎么, 要不是, 要不我怎么, 要不说, 听您讲课, 听您讲座, 听你讲课, 听您讲学, 听您讲演, 听您说书, 听您演讲
        hides: 没有截止, 没截止, 急活, 急活儿, 急单, 赶紧去, 赶紧关, 赶紧买, 赶紧记, 赶紧抄, 赶紧搜, 赶紧查, 赶紧翻
        hides: 赶紧坐, 赶紧站, 赶紧起, 赶紧打开, 赶紧停, 赶紧截, 赶紧掏, 赶紧叫, 赶紧把电视, 赶紧把它, 赶紧把手
        hides: 赶紧把书, 立刻去, 立刻跑, 立刻翻, 立刻买, 马上去, 马上跑, 马上翻, 马上买, 立刻想, 马上想, 急的人, 急的病
        hides: 急的客, 急需跟您说, 急需跟你说, 急需向您, 急需和您说, 急着跟您说谢, 急着谢, 急着道谢, 急着告诉您
        hides: 急着告诉你, 一定要告诉您, 一定要告诉你, 一定要谢谢, 一定要跟您说, 一定要跟你说, 一定要说声, 一定要说一声
        hides: 一定要感谢, 急得在, 急得直, 急得团团, 急得哭, 急得跳, 急得满
        hides: 着急忙慌, 急匆匆, 急急忙忙, 匆匆忙忙, 急吼吼, 急急巴巴, 火急火燎地跑
        """
}
