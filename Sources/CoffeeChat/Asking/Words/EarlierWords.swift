/// What names an earlier ask, or what was said in a talk.
enum EarlierWords {
    static let english = """
        asked: ask, write, message, request, invite, propose, reach, email, mail, contact, knock, approach, enquire, inquire, send
        asked: suggest, drop, text, note, letter, call, put, raise, mention, offer, leave, post, ping, get in touch, pitch, float, query
        earlier = <i>|my|we|me ..3 asked|wrote|messaged|requested|invited|proposed|reached|emailed|mailed|contacted|approached|enquired|inquired|suggested|texted|pinged|pitched|hoped|wondered
        earlier = <i>|my|we|me ..3 (sent|dropped|left|put|raised|mentioned|offered|posted|floated|knocked|tried|tapped|rapped|rang|called|threw|cast|lobbed|slid|poked|waved) ..8 (you|your|call|chat|talk|question|idea|this|note|message|line|request|conversation|word|letter|door|phone)
        earlier = my ..2 (request|letter|message|note|email|mail|invitation|question|proposal|enquiry|inquiry|wish|postcard|lines|plea|suggestion|query|card)
        earlier = (the|that|this|our) ..1 (request|invitation|proposal|enquiry|inquiry|plea|suggestion|query) (of|from|i|for|that|to|stands|still)
        earlier = (follow|following|followed|circling|checking|coming|writing) ..1 (up|back|in|again)
        earlier = (earlier|previous|last|first|recent|initial|original|prior) ..2 (message|note|email|request|letter|mail|ask|invitation|question|call|text|postcard|plea|hello)
        earlierSpan: days, week, weeks, fortnight, month, while, day, nights, months, bit, moon, moons, sennight
        earlierSpan: last week, last month, last time, last monday, last tuesday, last wednesday, last thursday
        earlierSpan: last friday, last saturday, last sunday, yesterday, the other day, the other week, monday last
        earlierSpan: tuesday last, wednesday last, thursday last, friday last
        earlierAct: i, we, my, me, asked, wrote, note, message, request, letter, email, mine, call, chat, question
        earlierAct: since, writing, knocked, sent, proposed, yours truly
        earlier = <earlierSpan> (ago|back|since|now|gone|past) ..8 <earlierAct>
        earlier = <earlierAct> ..8 <earlierSpan> (ago|back|since|now|gone|past)
        earlier = (last_week|last_month|last_time|yesterday|the_other_day|the_other_week|last_monday|last_tuesday|last_wednesday|last_thursday|last_friday|last_saturday|last_sunday) ('s)? ..8 <earlierAct>
        earlier = (asked|wrote|note|message|request|letter|email|call|chat|question|writing|knocked|sent|proposed|text) ..8 (last|previous|past) <weekday>|week|month|time
        earlier = (once_again|once_more|ask_again|asking_again|write_again|writing_again|writing_you_again|knock_again|try_again|trying_again|second_time|still_hoping|still_like|still_love|still_stands|still_open|renew|repeat|resubmit|resubmitted|reminder|re)
        earlier = (hello|hi|me|it_'s_me|here|<greeting>|<them>|<me>|<i>|afternoon|morning|evening) ,? ..1 again
        earlier = (still|yet) ..3 (hoping|interested|keen|curious|like|love|hope|wish|eager|stands|wondering|wonder|want|glad|happy)
        earlier = still ..2 (up|on|game|keen|good|down) ..1 (for|on|with) ..1 (that|our|the) ..2 <talkNoun>|idea|plan|offer
        earlier = (you_may|you_might|perhaps_you) (remember|recall|have_seen)
        earlier = (that|the|our|a_possible|possible) ..3 (call|chat|coffee|conversation|talk) (i|we|still|again|from)
        earlier = (who|it|and|once|already|here) ..1 asked|wrote|messaged|requested|invited|proposed|reached
        earlier = (second|another|same|third|renewed|repeat) (knock|try|attempt|go|letter|note|message|wish|question|request|ask|call|tap|hello|nudge)
        earlier = (spoke|talked) of ..3 <talkNoun>
        earlier = (missed|slipped|buried|lost|sank|sunk|drowned|vanished|overlooked|swallowed) ..4
        earlier = (back|returning|returned) (with|again|to_ask|about)
        earlier = remember me
        earlier = (asked|wrote|written|inquired|enquired) (you|to_you|about|for|whether|if)
        toldMe = you|your ..3 (said|told|mentioned|showed|explained|described|taught|suggested|recommended|shared|gave|pointed|warned|advised|quoted|drew|called|compared|convinced|confessed|recounted|walked|talked|took|demonstrated|answered|sketched|named|played|let|advice|tip|story|point|trick|words|remark|line|way_of|example|answer|rule|idea|recipe|method|question|list|picture|comparison|explanation|image) ..4
        toldMe = for ..1 (saying|telling|showing|explaining|teaching|describing|pointing|suggesting|recommending|mentioning|lending|drawing|taking_me|walking_me) ..2
        toldMe = (hear|hearing|learn|learning|learnt|learned|know|knowing|find_out|liked|loved|reassuring|comfort|comforting) ..1 that you ..2 <past> ..2
        toldAbout = (said|told|told_me|told_us|mentioned|saying|told_her|line|remark|remarks|words|story|stories|anecdote) (about|on) !it|this|that|everything|things|life|<your>|<my>|career|careers|work|working|how|what|all|so|many|various|different|being|success|design <word> ..2
        toldMe = (what|how|why|where|when|that|as) you ..2 (said|told|mentioned|showed|explained|described|put|do|did|make|keep|handle|use|think|work|see|call|taught|learned|learnt|suggested|promised|advised)
        toldMe = (about|regarding|on|concerning|into) ..8
        earlier = (still|yet) ..1 (thinking|dreaming|thinking_of) ..6
        earlier = (did|had|have) ..1 (write|wrote|ask|asked|send|sent|message|messaged|written) ..2 (before|earlier|already|once|you|to_you)
        earlier = you ..2 (had|have|got|received|have_had) a ..2 (message|note|letter|email|line|mail|card)
        earlier = (said|promised|swore) ..2 (i_would|i_'d|to) ..2 (knock|ask|write|try|ask_again) ..4
        earlier = (call|chat|talk|conversation|phone_call) (i|that_i) (suggested|proposed|asked|mentioned|wrote|wanted|hoped|requested|floated|begged)
        earlier = <num>|<number> (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|moons|weeks|days|months|nights|sleeps|mornings) (ago|back|since|gone)
        """

    static let chinese = """
        earlier = (半个月前|个把月前|十天前|上个礼拜|上个星期|数日前|数周前|上周|上个月|上星期|上礼拜|上次|上回|前阵子|之前|前几天|前些天|前些日子|天前|周前|月前|那天|早前|先前|前儿|昨天|前天|日前|此前|头几天|前不久|不久前|月初|月中|月底|号|日|曾|曾经|前段时间|上月|天来|来天) ~12 (问|请|写|发|留言|联系|约|提|打扰|请求|说|递|托|寄|私信|找|想请|邀|求|带话|去信|想|冒昧|请教|留|捎|给您|给你|聊|捎过信|托人)
        earlier = (周一|周二|周三|周四|周五|周六|周日|周末) ~8 (问过|写过|发过|请过|约过|提过|联系过|留过|给您写|给你写|给您发|给你发|给您留|写信|写了|发了|问了|留了|说过|打扰过|约了您|冒昧)
        earlier = (问过|请过|约过|写过|发过|提过|联系过|请求过|打扰过|留过言|邀请过|邀过|求过|找过|请教过|发的|写的|提的|提到的|说的|提出|说过|提及|问起) ~8
        earlier = (再次|再来|再问|又来|又是我|还是我|再度|重提|旧事重提|接着上|跟进|再冒昧|再打扰|再叨扰|再请|续上|回访|再跟|追问|再邀|再约|再敲|再发|再写)
        earlier = 我 ~1 是 ~1 (那个|那位|之前那个|之前那位|上回那个) ~4 (想|问|约|请|求|要|发|写|找|说)
        earlier = (之约|的约定|的约|那杯|那顿|那碗|那通) ~4 (还|算数|作数|有效|有戏|欠|记)
        earlier = (i_am|i_'m|it_is|it_'s|this_is) the (one|person|woman|man|baker|teacher|student|nurse|fellow|girl|guy) ..4 (asked|wrote|messaged|wanted|hoped|emailed)
        earlier = (上封|前一封|那封|上一封|前信|前函|上条|上一条|那条) ~3 (信|邮件|消息|私信|留言|函|短信|微信)?
        earlier = (我的|我那) ~6 (请求|邀请|邮件|消息|留言|信|提议|邀约|私信)
        earlier = (还|仍|依然|依旧|一直) ~3 (想|盼|惦记|希望|期待|念着|记着|有没有可能|有戏|有机会|作数)
        toldMe = (您|你) ~6 (说|讲|提到|提|教|告诉|分享|介绍|推荐|建议|示范|解释|聊到|打的比方|举|演示|送|回答|传授|点拨|指出|描述|画|念|唱|比喻|提醒|支的招) 的? ~2
        toldMe = (关于|聊到|说到|讲到|谈到|提到|那句|那段|那个|那张|那条|那招)
        toldAbout = ^, ~1 (您|你) (说|问我|叮嘱我|提醒我|嘱咐我|劝我) !得|的|话|了|到|起|过|这|那|很|好|太|巧|是不|对不|呢|奇|过的|怎|什|啥|真|有空|以后 <han> <han> <han> <han> <han>
        toldAbout = (您|你) (推荐|提到|提起|说起|介绍) 的 !那|东|内|方|一|这|建|经|话|都|很 <han> <han> <han>
        toldMe = (您|你) ~1 (让|叫|要|教|逼|请|带|陪) (我|咱|我们) ~1 (把|去|先|别|回|拿|用|听|试|写|画|坐|站|闭|摸|数|闻|尝|读|抄|练|走|找|每)
        toldMe = (您|你) ~2 (模仿|比画|比划|学着|演|哼|拿出来|举着|掏出|翻出|念给)
        toldAbout = (您|你) (讲|说|聊|提|谈|分享|描述|回忆) (的|到的|起的|起) !这|那|话|一|内|都|很|非|建|经|故|东|知|干|见|观|想|心|每|所|太|真|让|使|令|对|我|道|好|方|点|内容 <han> ~9 (那年|那天|那次|那回|那会儿|时候|那段|那一段|那晚|那夜|的事|那件事|那场|那番|那招|那个|那位|那只|那条|那句)
        earlier = (前些时候|前一阵|前一阵子|前一段|前两周|前两天|大前天|上上周|两周前|三周前|半月前|月初|年初|开春|曾经) ~6 (打过招呼|招呼|打过|联系|聊过|提过|写|问|发|致信|去信|留|跟您|给您|向您)
        earlier = (曾|曾经|已|已经) ~2 (致信|致函|去信|去函|来信|写信|发信|修书|拜托|相询|请教|请求|相约|约|联系|致电|问)
        toldAbout = (talking|speaking|chatting) ..3 with_you ..1 about !it|this|that|everything|things|your|the|my|what|all ..3
        toldAbout = 关于 !这|那|您|你|我|很|一 ~8 , ~1 (您|你) ~1 (讲|说|聊|谈|提)
        toldAbout = 听 (您|你) ~1 (讲|聊|谈) !这|那|了|完|得|的|一|很|到|话|课|起|我|自己|您|你|过|您的|你的|自己的|我的|许|最|聊|讲 <han> ~4 ,
        toldAbout = (聊到|谈到|说到|讲到|聊起|说起) !这|那|很|许|一|最|的|哪|什|了|您|你|我|很多|许多|最后 <han> ~8
        earlier = (refer|referring|reference|further|revert|reverting|return|returning|come_back|coming_back) ..1 (to|back_to|on) ..2 (my|our|the|that) ..6
        earlier = (my|our) ..1 (signal|telegram|memo|voicemail|voice_message|dm|inmail|fax|knock|ask|approach|overture|plea|pitch) ..4
        earlier = it 's|is (the|me|your|that) ..6 again
        toldMe = (what|how|why|where|when|like|because) you !are|were|'re|can|could|will|would|have|'ve|may|might|must|feel|felt ..4
        toldMe = (never|not|hardly) ..1 (knew|know|known|realised|realized|guessed|thought|suspected|heard) (that|how|why|what|of) ..4
        toldMe = (now|finally|at_last) i (know|see|understand|get|notice|hear) (that|how|why|what|the) ..4
        toldMe = (trick|tip|method|rule|remark|bit|part|exercise|suggestion|example|metaphor|picture|image|word|test|habit|warning) (with|about|of|on|from|that|where|you) ..4
        toldMe = (hear|hearing|heard|see|seeing|remember|remembering) you (say|saying|said|tell|telling|laugh|laughing|describe|describing|explain|explaining) ..4
        toldMe = (turns_out|it_turned_out|you_were_right|you_'re_right|as_promised|as_you_said|just_as_you) ..4
        toldMe = (您|你) ~6 (劝|叮嘱|嘱咐|提醒|点醒|讲起|提起|聊起|说起|形容|骂|笑|问我|反问|追问|纠正|拦|鼓励我|开玩笑|告诫|支招|打比方|举的例子|用的词|透露|承认|坦白|回忆|教我|示范给) ~2
        toldMe = (照|按|依|听|学|拿|用|按照|照着|听了|试了|按您) 着? (您|你) ~4 (说|讲|教|法|办法|意思|吩咐|劝|建议|主意|样|招|思路|方子|口诀|的)
        toldMe = (原来|没想到|想不到|第一次知道|头一回知道|才知道|这才明白|才明白|才晓得|才懂|才发现|怪不得|难怪) ~2
        toldMe = (这话|这句|那番话|那句话|这番话|这个比喻|这一招|那个例子|那个故事|那三个|这三个|那个问题) ~2
        earlier = (还记得|记得|记不记得|可还记得) ~2 (那个|那位|我|上次|之前) ~2
        toldMe = (您|你) ~8 (给我看|指给我|画给我|讲给我|放给我|念给我|教给我|说给我|拿给我|告诉我|的样子)
        """
}
