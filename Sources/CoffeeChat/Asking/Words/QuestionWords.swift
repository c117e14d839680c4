/// Questions: what a search engine knows, what is answered with yes or no, what is too private.
enum QuestionWords {
    static let english = """
        wh: what, how, why, which, who, whom, whose, where, when
        yesNoOpener: do, does, did, is, are, was, were, have, has, had, can, could, would, will, should, may, might, shall, am, any, ever
        become: become, get into, break into, get started, start, enter, go into, train as, qualify as, be, apply, learn, get hired
        tellOpener: tell, describe, explain, share, walk, talk, say more, elaborate, give an example, show, paint, name
        googledAlone = how (do|does|can|could|should|would|to|might|did) (i|one|someone|you|people|a_person|somebody|anyone|we) (even|actually|best|ever)? (become|get_into|break_into|get_started|enter|go_into|train|qualify|apply|start_in|learn|be_a|be_an) ..12
        googled = what (does|do|is|did|was) <company> ..1 (do|make|sell|stand_for|produce|offer|mean|about|publish|build|known_for|famous_for) ..4 qm
        googled = what (does|do|is|did) (your|the|this) (company|firm|employer|organisation|organization|business|studio|agency|startup|museum|hospital|school|product|institute|orchestra|theatre|team_at|brand|club) (do|make|sell|about|offer|called|stand_for|name|mission)
        googled = what exactly? (is|are|'s|was) (a|an|the)? !best|most|hardest|one|it|your|you|that|this|his|her|thing|first|last|next|biggest|worst|secret|something|difference_between_you|role_of|part|point|trick|story|moment|weather|sound|smell|funniest|strangest|greatest|favourite|favorite ~4 qm
        googled = what (is|'s) the (difference|definition|meaning|purpose|history|population|capital|height|altitude|address|website|salary|size|price|cost|origin|full_form|average) ..10 qm
        googled = what (does|do) ..4 (stand_for|mean) !to|for|about ..3 qm
        googled = what (does|do) (a|an|the) ..5 (do|actually_do|mean) ..6 qm
        googled = when|where|what_year|in_which_year|in_what_year|which_year|who (was|is|were|did) ..6 (founded|built|established|opened|born|invented|created|started|begin|open|headquartered|based|located|invent|found|build|discover|found_it|write|published|launched|incorporated|made_of) ..6 qm
        googled = who (founded|invented|owns|runs|built|discovered|designed|wrote|established|started|created|directs|leads) ..5 qm
        googled = who (is|was) ..2 (the|your) (ceo|founder|president|director|owner|chairman|head|boss|inventor|composer|architect|first)
        googledAlone = how (many|tall|big|old|large|high|long|deep|far|heavy|fast) (is|are|does|do|was|employees|people|offices|stores|staff|countries|visitors|seats|rooms|floors|branches|locations|students|passengers|planes|ships|stations|members|metres|meters|tons|tonnes|kilometres|miles) ..10 qm
        googled = how (tall|big|old|large|high|deep|long|wide|heavy|far) (is|are|was) (the|<company>|<capital>) ..6 qm
        googled = how many (employees|people|offices|stores|branches|countries|locations|visitors|customers|students|floors|members|rooms|seats|stations) ..8 qm
        googledAlone = (what|which|how_high|at_what|at_which) ..1 (altitude|year|height|city|country|population|address|date|time_zone|continent|elevation|century) ..8 qm
        googled = where (is|are|was|does|do) <company>|(the|your) ..4 (headquarters|headquartered|located|based|come_from|office|offices|located_at)
        googled = (what|which) (qualifications|degree|degrees|certificate|certification|certifications|courses|diploma|training|licence|license|skills|requirements|education|software|tools|steps) ..3 (do|does|are|is|would|should|must) (i|one|you_need|someone|a|an|people|needed|required|necessary|needs) ..10
        googled = what ..3 (average|typical|starting|entry_level) (salary|pay|wage|income) ..8
        googled = is <company> ..4 (public|listed|big|hiring|private|profitable|a_company|international|owned) ..6
        googled = what (time|hours|days) (does|do|is|are) ..6 (open|close|opening|start) ..4
        googled = (what|which) (products|services) (does|do) ..6 (offer|sell|make|have|provide)
        googled = how (does|do|is|are) (a|an|the) ..4 (work|works|made|function|spelled|pronounced|produced|defined) ..2 qm
        googled = (can|could) you (define|google) ..8
        googled = (what|which) (language|currency|material|metal|wood) ..8 (is|are|do|does) ..6 (made|spoken|used|called) ..4
        googledAlone = what (is|are|'s) !the|one|it|this|that|the|most|best|there|one|in|left|new|next ~4 qm
        googledAlone = what (is|are|'s) the (job|role|purpose|meaning|capital|history|definition|function|name|population|duties|tasks|responsibilities|boiling|melting|chemical|formula|origin|size|height|weight|length|price|cost) of ~4 qm
        googledAlone = how long does it take to (become|get|be|train|qualify|learn|study|make)
        googledAlone = how much (does|do|is|are) ~5 (cost|weigh|worth|a_ticket) ..3
        googledAlone = what ~2 (types|kinds|sorts|varieties) of ~4 (are_there|exist)
        googledAlone = where (can|do|could|should) (i|one|people|you) ..1 (study|train|learn|apply|buy|take|enrol|enroll)
        googledAlone = (what|which|who) ..4 (invented|discovered|founded|composed|wrote|painted) ..5 qm
        googledAlone = when did <company> ..1 (start|begin|open|launch)
        googledAlone = (what|which) (software|tools|programs|apps|equipment|machines|materials) do ..3 use
        googledAlone = how (is|are|was|were) ..3 (made|produced|built|brewed|manufactured|calculated|formed|grown|distilled|measured|defined|created|harvested|processed|printed|pronounced|mined|refined|woven|cast|forged|spelled|cured|born|generated)
        googledAlone = how many ..4 (live|lives|exist|are_there|work|belong|visit|die|have|does|do|did)
        googledAlone = (what|which) (is|are|was) ..6 made (of|from|out_of)
        googledAlone = (what|which) (is|are|was|were) the (tallest|largest|biggest|oldest|highest|longest|deepest|fastest|smallest|heaviest) ..5 (world|europe|asia|country|earth|history)
        private = (what|how_much) (does|do|did|would|can) ..6 (earn|get_paid|bring_home|take_home) ..4 qm
        private = how much ..8 (pay|paid|earn|salary|wage) ..5 qm
        private = (seeing|dating) anyone
        private = how old are you
        private = (what|when) ..3 your (age|birthday|date_of_birth|birth_date|weight|religion|blood_pressure|star_sign|net_worth|mortgage|rent)
        private = (what|which) year ..3 you born
        private = how much ..4 (you|your) ..4 (earn|make|paid|get_paid|take_home|salary|pay|save|wage|cost_you|rent|own|owe|bonus|commission|worth)
        private = how much (do|does|did|is|are|was) ..2 (they|it|your|the|you) ..3 (pay|paid|salary|earn|wage|bonus|job_pay)
        private = (your|you) ..3 (salary|salaries|wage|wages|paycheck|pay|compensation|income|bonus|earnings|take_home|payslip|pension|debts|debt|savings|raise|pay_rise) --attention --pay
        private = (what|how) ..3 (salary|pay|compensation|wage|paycheck|bonus) ..6 (you|your)
        private = (are|were|is) you ..3 (married|single|divorced|pregnant|dating|engaged|religious|gay|straight|a_parent|a_mother|a_father|widowed|separated)
        private = (do|have|did|are|when|will|would|how_many|planning|want) ..5 you ..4 (kids|children|a_husband|a_wife|a_boyfriend|a_girlfriend|a_family|a_partner|baby|babies|pregnant|a_child|a_son|a_daughter)
        private = (your|you) ..2 (husband|wife|spouse|marriage|divorce|kids|children|pregnancy|family_life|love_life|boyfriend|girlfriend|partner_think|son|daughter|baby|ex)
        private = your family (life|plans|situation|background|like|think|money)
        private = (illnesses|diseases|illness|conditions) ..3 your family
        private = what do you (make|earn) (a|per|an|each|at|in)
        private = (fire|sack|dismiss) you
        private = when were you born
        private = your ..2 (visa|green_card|immigration|immigration_status|citizenship|residence_permit|work_permit|passport|asylum|papers|residency)
        private = (you) ..5 (visa|green_card|immigration_status|citizen|citizenship|legally|undocumented|residence_permit|work_permit|deported|asylum) --judge
        private = your ..2 (health|illness|diagnosis|disability|depression|medication|doctor|cancer|burnout|mental_health|therapy|therapist|surgery|disease|hospital_stay|medical|anxiety|addiction|heart_attack|miscarriage|operation|blood)
        private = (are|were|have|do|did|is) you ..4 (ill|sick|depressed|healthy|disabled|on_medication|in_therapy|diagnosed|hospitalized|hospitalised|burned_out|burnt_out|suffer|suffered|medication|drink_too|sober)
        private = medically ..4
        private = (why|what|how|when|were|was) ..6 you ..4 (fired|dismissed|laid_off|let_go|sacked|made_redundant|kicked_out|pushed_out|forced_out|terminated|forced_to_leave|asked_to_leave|axed|canned|suspended|demoted)
        private = (who|whom|which_party) ..2 you ..2 vote
        private = your (politics|religion|faith|political|sexuality|sex_life|criminal)
        """

    static let chinese = """
        zhOpen: 什么, 怎么, 怎样, 如何, 为什么, 为何, 哪, 哪些, 哪个, 哪一, 谁, 何, 几, 多少, 多久, 多大, 多远, 多长, 啥, 咋, 怎, 还是, 什么样, 多高, 何时, 为啥, 干嘛, 几时, 几岁
        zhYesNo: 吗, 么, 是不是, 有没有, 会不会, 能不能, 要不要, 对不对, 对吧, 是吧, 好不好, 可不可以, 是否, 有无, 可否, 喜不喜欢, 想不想, 愿不愿意, 算不算, 值不值得, 难不难, 累不累, 后不后悔, 行不行, 忙不忙, 好吗, 没有, 苦不苦, 怕不怕, 对么, 可曾
        googled = 什么 (是|叫|叫做|叫作) ..16
        googledAlone = ^ ..8 --最|的|时候|让|您|你 (是|指) ~1 (什么|啥|何物) ~2 qm
        googledAlone = ^ ..10 (是|指) ~1 (什么意思|啥意思|什么东西|何物|什么概念) ~2 qm
        googledAlone = (怎么|如何|怎样|咋|怎么样) ~3 (成为|当上|当|入行|入门|转行|进入|考取|考|学会|学习|应聘|报考|报名|做一名|变成|加入) ~12
        googled = (贵公司|贵司|你们公司|您公司|你们单位|您们公司|贵单位|贵院|贵校|贵馆|<company>|你公司|您单位|贵社) ~3 (是|主要|具体|到底|究竟|都)? ~2 (做什么|干什么|做啥|干啥|什么公司|卖什么|生产什么|做哪些|有哪些产品|主营|是哪年|哪一年|什么时候成立|成立|总部|在哪|有多少|创始人|上市|多少人|几家|地址|有几|做些什么|什么业务|业务是|官网)
        googled = (成立|创立|创办|创建|建成|建立|始建|开业|发明|建于|创刊|诞生|开馆|通车|上市|落成|竣工) ~2 (于)? ~3 (哪|什么时候|几几年|何时|哪一年|多少年|几年)
        googled = (哪一年|哪年|什么时候|何时|几几年) ~4 (成立|创立|创办|创建|建成|建立|始建|开业|发明|开馆|通车|建的|上市|诞生|落成|竣工)
        googled = (总部|地址|官网|分店|门店) ~4 (在哪|哪里|哪儿|哪|是什么|多少|几家|是多少|几)
        googledAlone = (有) ~2 (多少|几) ~2 (员工|人|家|层|站|个|名|座|所|间|门店|分店|用户|学生|条|种) ~6
        googled = (创始人|老板|ceo|董事长|馆长|校长|作者|发明人|总裁|设计者) ~2 (是|叫) ~1 谁
        googledAlone = (谁) ~2 (发明|创立|创办|设计|建|写|创建) ~4 的?
        googled = (和|与|跟|同) ~10 (有什么区别|区别是什么|有何区别|什么区别|有啥区别|有什么不同|的区别|哪个好|有什么差别|区别在哪|差别是)
        googledAlone = (需要|要) ~2 (什么|哪些|啥|考什么|学什么) ~2 (学历|证书|证|专业|条件|技能|资格|软件|资质|基础|本科|文凭|学位|能力|考试)
        googledAlone = (多高|海拔|面积|人口|多重|多长|多少米|票价|门票|多少公里|占地|几点开门|几点关门|开放时间|营业时间|多少钱一张|高度是|有多大|有多高|有多深|有多长) ~6
        googled = (平均|一般|通常|起步|行业) ~2 (工资|薪资|薪水|月薪|年薪|收入|薪酬) ~6
        googled = (工资|薪资|薪水|月薪|年薪|收入|前景|待遇|就业前景) ~2 (一般|大概|通常|普遍|行业)  ~6
        googledAlone = (做|干|从事) ~6 (要|需要) ~2 (考|学|什么证|什么学历)
        googledAlone = (的)? (定义|全称|英文名|含义|意思|起源|历史|流程|步骤|由来|原理) ~2 (是什么|有哪些|是啥|是怎样|是怎么|是多少) ~2 qm
        googledAlone = (有几种|有哪些种类|有哪些类型|有哪几种|有哪些品种|分哪几|分几|需要多久|要多久|要多长时间|多少钱|全称|英文怎么|怎么翻译|哪个国家的|哪里产|产自哪|用什么做|什么材料做|怎么用|怎么安装|怎么下载|怎么报名|怎么申请|官网|电话是多少) ~8
        googledAlone = (有多高|有多长|有多大|有多深|有多远|有多重|有多宽|多高|怎么区分|如何区分|怎么读|怎么写|怎么念|怎么拼|是怎么做的|怎么制作|是怎么来的|怎么酿|怎么形成|如何形成|怎么生产|如何生产|如何制作|哪个朝代|哪国|哪个国家|位于哪|在哪个省|什么原理|什么成分|什么做的|由什么|几个省|多少种)
        private = (您|你) ~6 (慢性病|遗传病|有病|得病|生病)
        private = (您|你) ~3 (今年)? ~1 (多大|几岁|贵庚|高寿|芳龄|多少岁|什么年纪|高龄|多大岁数|年纪|年龄|岁数|属什么|哪年出生|哪一年出生|几几年的)  --听众|读者|观众|孩子|学生|病人|顾客|树|用户|玩家|动物|的狗|的猫
        private = (工资|薪水|月薪|年薪|薪资|收入|年终奖|奖金|挣多少|赚多少|待遇|薪酬|拿多少|开多少|存款|提成|到手|房贷|月入|年入|挣几|赚几|身家|底薪|报酬) --读者|用户
        private = (您|你) ~6 (挣|赚|拿|领) ~3 (多少|几)
        private = (结婚|已婚|未婚|单身|对象|老公|老婆|爱人|离婚|丈夫|妻子|婚姻|男朋友|女朋友|男友|女友|恋爱|怀孕|生孩子|要孩子|备孕|二胎|生育|另一半|伴侣|婚了|成家|配偶) --读者|用户|客人|新人
        private = (您|你) ~3 (家里人|家人|父母|孩子|家庭|儿子|女儿|爸妈|小孩|娃|家里|公婆) ~8 --观众
        private = (您|你) ~6 (生病|得病|什么病|病史|体检|抑郁|健康状况|身体状况|身体好|吃药|住院|手术|残疾|血压|看医生|失眠|焦虑症|腰椎|癌|隐疾|做过手术|身体怎么样|身体还好)
        private = (您|你) ~6 (绿卡|签证|身份|国籍|移民|永居|居留|护照|户口|落户|工签|入籍)
        private = (绿卡|签证|永居|居留|工签) ~6 (您|你|拿到|怎么|办|下来)
        private = (您|你) ~6 (毛病|病根|老毛病)
        private = (性取向|退休金|养老金|彩礼|几口人|房租|多少平|属相|生肖|星座|生日|血型|党员|入党)
        private = (哪年|哪一年|什么时候) ~1 (生的|出生)
        private = (有没有|有) ~1 (孩子|娃|小孩|对象|家室)
        private = (被) ~3 (开除|辞退|裁|裁员|解雇|炒|优化|劝退|处分|免职|降职|开掉|撤职|请走|炒鱿鱼)
        private = (信|什么) ~1 (教|宗教|党)  ~2 (吗|qm|信仰)
        """
}
