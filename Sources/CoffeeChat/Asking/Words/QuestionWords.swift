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
        googled = what exactly? (is|are|'s|was) (a|an|the)? !on|in|under|behind|at|inside|up|down|wrong|different|next|left|missing|hard|keeping|going|happening|stopping|your_own|so|like|it_like|lost|gained|best|most|hardest|one|it|your|you|that|this|his|her|thing|first|last|next|biggest|worst|secret|something|difference_between_you|role_of|part|point|trick|story|moment|weather|sound|smell|funniest|strangest|greatest|favourite|favorite ~4 qm
        googled = what (is|'s) the (difference|definition|meaning|purpose|history|population|capital|height|altitude|address|website|salary|size|price|cost|origin|full_form|average) ..10 qm
        googled = what (does|do) ..4 (stand_for|mean) !to|for|about ..3 qm
        googledAlone = what (does|do) (a|an|the) !good|great|bad|perfect|typical|new|first ~2 (do|actually_do|mean|actually_mean) ..1 qm
        googled = when|where|what_year|in_which_year|in_what_year|which_year|who (was|is|were|did) ..6 (founded|built|established|opened|born|invented|created|started|begin|open|headquartered|based|located|invent|found|build|discover|found_it|write|published|launched|incorporated|made_of) ..6 qm
        googled = who (founded|invented|owns|runs|built|discovered|designed|wrote|established|started|created|directs|leads) ..5 qm
        googled = who (is|was) ..2 (the|your) (ceo|founder|president|director|owner|chairman|head|boss|inventor|composer|architect|first !person|one|to|who|colleague|user|customer|friend|client|designer|patient|teacher)
        googledAlone = how (tall|big|old|large|high|deep|far|heavy|fast) (is|are|was) (a|an|the|<company>|<capital>) !last|first|oldest|room|crew|best|idea|team|plan|habit|question|sketch|project|prototype|rule|trick|joke|fear|feeling ..6 qm
        googledAlone = how long (is|are) (a|an|the|<company>) ..6 qm
        googledAlone = how many (is|are|employees|people|offices|stores|staff|countries|visitors|seats|rooms|floors|branches|locations|students|passengers|planes|ships|stations|members|metres|meters|tons|tonnes|kilometres|miles) ..10 qm
        googledAlone = how (tall|big|old|large|high|deep|long|wide|heavy|far) (is|are|was) (the|<company>|<capital>) ..6 qm
        googled = how many (employees|people|offices|stores|branches|countries|locations|visitors|customers|students|floors|members|rooms|seats|stations) ..8 qm
        googledAlone = (what|which|how_high|at_what|at_which) ..1 (altitude|year|height|city|country|population|address|date|time_zone|continent|elevation|century) ..8 qm
        googled = where (is|are|was|does|do) (the|your|<company>) ..4 (headquarters|headquartered|located|based|office|offices|located_at)
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
        googledAlone = how many ..4 (live|lives|exist|are_there|work_at|work_for|belong|visit|die)
        googledAlone = (what|which) (is|are|was) ..6 made (of|from|out_of)
        googledAlone = (what|which) (is|are|was|were) the (tallest|largest|biggest|oldest|highest|longest|deepest|fastest|smallest|heaviest) ..5 (world|europe|asia|country|earth|history)
        private = (what|how_much) (does|do|did|would|can) ..6 (earn|get_paid|bring_home|take_home) !trust|respect|a|their|the|your|confidence|it|attention|loyalty|you
        private = how much ..8 (pay|paid|earn|salary|wage) ..5 qm
        private = (seeing|dating) anyone
        private = how old are you
        private = (what|when) ..3 your (age|birthday|date_of_birth|birth_date|weight|religion|blood_pressure|star_sign|net_worth|mortgage|rent)
        private = (what|which) year ..3 you born
        private = how much ..4 (you|your) ..4 (earn|make|paid|get_paid|take_home|salary|pay|save|wage|cost_you|rent|own|owe|bonus|commission|worth)
        private = how much (do|does|did|is|are|was) ..2 (they|it|your|the|you) ..3 (pay|paid|salary|earn|wage|bonus|job_pay)
        private = (your|you) ..2 (salary|salaries|wages|paycheck|pay|compensation|income|bonus|earnings|take_home|payslip|pension|debts|debt|savings|raise|pay_rise) --attention --pay
        private = (what|how) ..3 (salary|pay|compensation|wage|paycheck|bonus) ..6 (you|your)
        private = (are|were|is) you ..3 (married|single|divorced|pregnant|dating|engaged|religious|gay|straight|a_parent|a_mother|a_father|widowed|separated)
        private = (do|have|did|are|when|will|would|how_many|planning|want) ..5 you (ever|also|still|already|not|yet)? (have|want|plan|planning|expect|expecting|got|having|raise|get|adopt|to|for|on|ready|think|thinking) ..3 (kids|children|a_husband|a_wife|a_boyfriend|a_girlfriend|a_family|a_partner|baby|babies|pregnant|a_child|a_son|a_daughter)
        private = (are|were) you ..2 (pregnant|expecting|a_father|a_mother|a_parent)
        private = you ..1 (have|had|got|raise|raised|want|left|married|divorced|support|supporting) ..2 (husband|wife|spouse|kids|children|family|boyfriend|girlfriend|partner|son|daughter|baby)
        private = you ..2 (divorced|divorce|separated|widowed|married|pregnant|engaged_to)
        private = your ..2 (husband|wife|spouse|marriage|divorce|kids|children|pregnancy|family_life|love_life|boyfriend|girlfriend|partner_think|son|daughter|baby|ex_husband|ex_wife|ex_partner|ex_boyfriend|ex_girlfriend)
        private = your family (life|plans|situation|background|like|think|money)
        private = (illnesses|diseases|illness|conditions) ..3 your family
        private = what do you (make|earn) (a|per|an|each|at|in)
        private = (fire|sack|dismiss) you
        private = when were you born
        private = your ..2 (visa|green_card|immigration|immigration_status|citizenship|residence_permit|work_permit|passport|asylum|papers|residency)
        private = (you|your) ..2 (have|got|get|need|hold|on|obtain|a|the|still|gotten)? ..1 -about|for|with|from|of (visa|green_card|immigration_status|citizen|citizenship|legally|undocumented|residence_permit|work_permit|deported|asylum) --judge|explain
        private = your ..2 (health|illness|diagnosis|disability|depression|medication|doctor|cancer|burnout|mental_health|therapy|therapist|surgery|disease|hospital_stay|medical|anxiety|addiction|heart_attack|miscarriage|operation|blood)
        private = (are|were) you ..3 (ill|sick|depressed|healthy|disabled|on_medication|in_therapy|diagnosed|hospitalized|hospitalised|burned_out|burnt_out|suffer|suffered|medication|drink_too|sober)
        private = medically ..4
        private = (why|what|how|when|were|was) ..6 you ..4 (fired|dismissed|laid_off|let_go|sacked|made_redundant|kicked_out|pushed_out|forced_out|terminated|forced_to_leave|asked_to_leave|axed|canned|suspended|demoted)
        private = (who|whom|which_party) ..2 you ..2 vote
        private = your (politics|religion|faith|political|sexuality|sex_life|criminal)
        whOpen: what, how, why
        guessed = ^, (so|and|but|surely|i_guess|i_suppose|presumably|then|you)? (you|it|it's|that|they|she|he|there|your|the|people|everyone|most|i|we) ..16 qm
        guessed = ^, (ever|never|still|always|mostly|surely|really|any) ..16 qm
        googled = where (is|'s|are) (your|the) ..2 (head_office|headquarters|main_office|factory|office|offices|hq|main_campus)
        googled = what (are|is|were) ..2 (opening_hours|visiting_hours|business_hours|office_hours|ticket_prices|entry_requirements|admission_fees|core_business|main_products|core_values|mission_statement|business_model|core_product|main_product)
        googled = (what|who) (is|are|'s) <company> 's? ..1 (core|main|primary|mission|business|products|ceo|founder|revenue|address|slogan|motto|history|market|competitors|customers|headquarters)
        googled = what (is|'s) <company> 's? ..4 (business|mission|revenue|slogan|products|history|product)
        googledAlone = what (training|qualifications|education|exams|exam|degree|certificates|skills|salary|licence|license) (do|does) ~3 (get|need|have|require|receive|earn|take) ..4
        googledAlone = ^ define ..4
        googled = how many (lines|stops|employees|people|trains|branches|shops|ships|planes|hotels|plants|factories|countries) (does|do|has|have) (the|<company>) ..6
        googledAlone = (which|what) countries ..6 (export|operate|sell|ship|active|work) ..3
        googledAlone = is <company> ..3 (publicly|listed|traded|owned|private|part_of|the_largest|a_public)
        googledAlone = what (is|are|'s) (a|an) ~3 qm
        googledAlone = how (is|are) ~2 (made|built|produced) qm
        private = (what|which) (church|mosque|temple|synagogue|party|medication|medicine|pills|drugs|therapy) ..2 you
        private = you ..2 (go_to|attend|belong_to) (church|mass|mosque|temple|a_church|synagogue)
        private = (do|did|are|have|were) you ..3 (laid_off|let_go|fired|sacked|evicted|bankrupt|in_debt|in_prison|arrested|convicted|own_or_rent|renting|rent_or_own)
        private = (own|rent) or (rent|own)
        private = your (back|knee|knees|heart|lungs|eyes|eyesight|hearing|hip|liver|nerves) ..4 (bad|hurt|hurting|better|ok|okay|failing|holding|problem|problems|condition|still) --used|protect
        private = when are you due
        private = (why|what|when|how|did) ..6 (let|kick|throw|force|push|show) you (go|out|the_door)
        private = what did ..2 (pay|give|offer) you --teach|advice
        private = how (is|'s|was) your (marriage|divorce|love_life|health|blood|sex|mental)
        googledAlone = how (do|does) ~4 (work|function|operate|fly|float|form|grow|migrate|swim) ~1 qm
        googledAlone = how (much|many) ~3 (does|do) (a|an|most|people) ~5 qm
        googledAlone = what (is|are|'s) the (best|top|most|easiest|fastest|cheapest) ..2 (book|books|course|courses|school|schools|way_to|ways_to|website|websites|tool|tools|university|certification|podcast|podcasts|degree|software|resources) ..6 qm
        googledAlone = how (do|does|can|should|could|would|might) (i|one|someone|somebody|people|a_person|anyone) ..1 (write|make|learn|choose|build|prepare|apply|find|get|start|become|study|pass|improve|break|enter|join|land|train|qualify|cook|bake) ..8
        googled = how (do|does|can|would) (you|one|someone|i) ..1 become (a|an) ..6 qm
        googled = (do|does|would) (you|one|i|people|somebody) (really|actually|always)? need (a|an|any|to_have|some) ..1 (degree|certificate|licence|license|qualification|qualifications|diploma|phd|training|certification|masters) ..8
        googledAlone = what (is|are|were|was) the ..2 (parts|part|steps|stages|types|kinds|rules|benefits|advantages|disadvantages|ingredients|requirements|functions|uses|causes|symptoms|laws|basics|principles|components|phases|duties|elements|features|role|roles|responsibilities|origin|origins|history|meaning|definition|purpose|job) (of|in|for) ..6 qm
        googledAlone = (what|which) (software|tool|tools|material|materials|language|languages|machine|machines) (is|are) ..1 used ..6
        googled = (what|who) (is|are|'s) (your|the) (company|firm|employer|organisation|organization|organisation's|company's|firm's|employer's|school's) 's? ..1 (mission|vision|values|product|products|revenue|address|ceo|founder|size|slogan|history|strategy)
        googled = (does|has|is|did|do) <company> ..2 (have|own|sell|make|offer|operate|ship|export|produce|run|pay|hire|publish|any|offices|branches|listed|public) ..5 qm
        googledAlone = where ..1 (is|was|are|were) the ..2 (first|largest|oldest|biggest|nearest|tallest|smallest|longest) ..6
        private = how many (children|kids|wives|husbands|grandchildren|sons|daughters|siblings) ..3 (you|your)
        private = (do|did|are|were) you ..1 (live|living) (with|alone) ..2 qm
        private = are you ..1 (rich|wealthy|poor|broke|well_off|on_antidepressants|on_benefits|in_love|a_virgin|overweight|healthy|sick|ill|christian|muslim|jewish|catholic|a_believer|conservative|liberal|left_wing|right_wing|a_citizen)
        private = (have|start|starting|having|raise|planning) (a|your) family --what|whole
        private = (settle_down|settling_down|tie_the_knot|get_married|getting_married) ..4
        private = you ..2 (on|taking|take|took) ..1 (antidepressants|medication|pills|benefits|drugs|insulin|tablets)
        private = your (severance|redundancy|payoff|pay_off|settlement|house_cost|mortgage|rent|inheritance|tax|taxes|bank|overdraft|loan|loans)
        private = how much ..3 you ..1 (pay|spend|owe|inherit|save|get) ..4
        private = (did|has|have) (the|your|they|<company>) ..2 (fire|sack|dismiss|terminate|suspend|demote) you
        private = (did|has|have) (the|your|they|<company>) ..2 let you ..1 go
        private = your (parents|mother|father|in_laws|brother|sister) ..2 (approve|think_of_your|divorced|separated|alive|dead|vote|earn)
        private = (bring|brings|bringing) in ..2 (for_you|you|a_year|a_month|per|in_a_good)
        private = your ..1 (divorce|marriage|separation|miscarriage|bereavement|custody|widowhood|stroke|breakdown)
        googledAlone = how (long|tall|deep|old|high|fast|big|wide) (is|was|are) the (longest|tallest|deepest|oldest|highest|fastest|biggest|largest|widest) ..5 qm
        private = (seeing|dating|sleeping_with|living_with) (somebody|someone|anybody|anyone)
        private = you ..2 (diseases|disease|allergies|conditions|illnesses|std|infection|hiv|cancer)
        private = you ..2 (never|not|still) ..1 (married|marry|had_children|had_kids|settled_down|single)
        private = (what|how_much) were you paid
        private = (your|what) pension --explain
        private = you ..2 (in_rehab|in_prison|in_jail|in_therapy|an_alcoholic|addicted|bankrupt|arrested)
        private = (what|which) 's? (is|are)? your (faith|religion|party|blood_type|net_worth|bank_balance|debt)
        private = your (wife|husband|spouse|boyfriend|girlfriend) ..8
        googledAlone = what time (does|do|is) ~6 (shut|close|open|start|end|begin) ..2
        googledAlone = (is|are|was|were) ~3 (made|produced|built|woven|cut) (from|of|with|in) ..4 qm
        googledAlone = (how|why|when) did the ~4 (start|begin|end|happen|revolution) ..2 qm
        """

    static let chinese = """
        zhOpen: 什么, 怎么, 怎样, 如何, 为什么, 为何, 哪, 哪些, 哪个, 哪一, 谁, 何, 几, 多少, 多久, 多大, 多远, 多长, 啥
        zhOpen: 咋, 怎, 还是, 什么样, 多高, 何时, 为啥, 干嘛, 几时, 几岁
        zhYesNo: 吗, 么, 是不是, 有没有, 会不会, 能不能, 要不要, 对不对, 对吧, 是吧, 好不好, 可不可以, 是否, 有无, 可否
        zhYesNo: 喜不喜欢, 想不想, 愿不愿意, 算不算, 值不值得, 难不难, 累不累, 后不后悔, 行不行, 忙不忙, 好吗, 没有
        zhYesNo: 苦不苦, 怕不怕, 对么, 可曾
        googled = 什么 (是|叫|叫做|叫作) ..16
        googledAlone = ^ ..8 --最|的|时候|让|您|你|那|这|第|天|里|谁|哪|时|后|前|下|上 (是|指) ~1 (什么|啥|何物) qm
        googledAlone = ^ ..8 --最|的|时候|让|您|你|那|这|第|天|里 (是|指) ~1 (什么意思|啥意思|什么东西|什么概念) qm
        googledAlone = ^ ..10 (是|指) ~1 (什么意思|啥意思|什么东西|何物|什么概念) ~2 qm
        googledAlone = (怎么|如何|怎样|咋|怎么样) ~3 (成为|当上|当|入行|入门|转行|进入|考取|考|学会|学习|应聘|报考|报名|做一名|变成|加入) ~12
        googled = (贵公司|贵司|你们公司|您公司|你们单位|您们公司|贵单位|贵院|贵校|贵馆|<company>|你公司|您单位|贵社) ~3 (是|主要|具体|到底|究竟|都)? ~2 (做什么|干什么|做啥|干啥|什么公司|卖什么|生产什么|做哪些|有哪些产品|主营|是哪年|哪一年|什么时候成立|成立|总部|有多少|创始人|上市|多少人|几家|地址|有几|做些什么|什么业务|业务是|官网)
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
        googledAlone = --<fact> (有几种|有哪些种类|有哪些类型|有哪几种|有哪些品种|分哪几|分几|需要多久|要多久|要多长时间|多少钱|全称|英文怎么|怎么翻译|哪个国家的|哪里产|产自哪|用什么做|什么材料做|怎么用|怎么安装|怎么下载|怎么报名|怎么申请|官网|电话是多少) ~8
        private = (您|你) ~6 (慢性病|遗传病|有病|得病|生病)
        private = (您|你) ~3 (今年)? ~1 (多大|几岁|贵庚|高寿|芳龄|多少岁|什么年纪|高龄|多大岁数|年纪|年龄|岁数|属什么|哪年出生|哪一年出生|几几年的)  --听众|读者|观众|孩子|学生|病人|顾客|树|用户|玩家|动物|的狗|的猫
        private = (您|你) ~6 (挣|赚|拿|领) ~3 (多少|几)
        private = (结婚|已婚|未婚|单身|对象|老公|老婆|爱人|离婚|丈夫|妻子|婚姻|男朋友|女朋友|男友|女友|恋爱|怀孕|生孩子|要孩子|备孕|二胎|生育|另一半|伴侣|婚了|成家|配偶) --读者|用户|客人|新人
        private = (您|你) ~3 (家里人|家人|父母|孩子|家庭|儿子|女儿|爸妈|小孩|娃|家里|公婆) !的什么|的哪|的那|哪|的东西|的灯|的家具|的摆 ~8 --观众
        private = (您|你) ~6 (生病|得病|什么病|病史|体检|抑郁|健康状况|身体状况|身体好|吃药|住院|手术|残疾|血压|看医生|失眠|焦虑症|腰椎|癌|隐疾|做过手术|身体怎么样|身体还好)
        private = (您|你) 的? ~3 (绿卡|签证|身份|国籍|永居|居留|护照|户口|落户|工签|入籍) --帮|替|怎么|如何|读者|采访
        private = (绿卡|签证|永居|居留|工签) ~6 (您|你|拿到|怎么|办|下来)
        private = (您|你) ~6 (毛病|病根|老毛病)
        private = (哪年|哪一年|什么时候) ~1 (生的|出生)
        private = (有没有|有) ~1 (孩子|娃|小孩|对象|家室)
        private = (信|什么) ~1 (教|宗教|党)  ~2 (吗|qm|信仰)
        zhClosedEnd = (没|没有|不|吧|么|嘛|否|未|冇|过没) ,? qm
        googledAlone = --那|这|您|你|当时|后来|最|第|当年|昨|今 (有|分|分为|包括) ~1 (几|多少|哪几|哪些) ~0 (根|件|种|个|座|张|块|位|条|种类|行当|步|步骤|类|层|号|部|级|门|道|根弦|流派|品种|科目|阶段|孔|键|站|品|档|股) ~4 qm
        googledAlone = --您|你|那|这|我|当时 (一般|通常|大多|常|都)? ~0 用 (什么|哪种|啥|哪些) ~0 (材料|原料|工艺|木头|布料|颜料|钢材|纸|线|材质|设备|仪器) ~2 qm
        googledAlone = --您|你|那|这|我|当时 (学|练|考|读|干) ~5 要? ~1 (学|练|读|花|用|考)? ~0 (几年|多久|多长时间|几个月) ~1 qm
        googledAlone = (多少年|几年|多久|几天|多长时间) ~1 (一次|来一次|开花|成熟|换一次|一轮|才能|能学|学会) ~4 qm
        googled = (几点|什么时候|何时) ~1 (开门|关门|开馆|闭馆|营业|开放|上班|下班|发车|首班|末班) ~2 qm
        googledAlone = (怎么|如何|怎样|咋) ~1 (复习|备考|学好|学会|考|报名|申请|选专业|写简历|准备面试|提高|入门|自学|背单词|考证|减肥|赚钱|理财|做ppt) ~6 qm
        googledAlone = (怎么|如何|怎样) 学 ~4 qm
        googledAlone = (准备|复习|考|学|读|报|需要|学习) ~1 (哪些|什么|几门|多少) ~1 (科目|书|课|课程|专业|证|内容|知识|技术|软件|资料) ~2 qm
        googledAlone = (一共|总共|共|现有|目前) ~1 (有)? ~1 (多少|几) ~6 qm
        private = (您|你) ~3 (还单|单着|单身|不结婚|不找对象|没结婚|没对象|不生)
        private = (您|你) ~4 (抑郁症|焦虑症|癌症|糖尿病|高血压|心脏病|肝炎|失眠症|精神病|大病|重病)
        hides: 认水泵, 水泵, 入水, 病号饭, 病房, 病区, 孩子们
        googledAlone = ^ ~8 --您|你|那|这|当时|最 (时速|速度|温度|重量|高度|长度|浓度|比例|价格|周期|寿命) ~1 (是|有) (多少|多高|多长|几) ~3 qm
        googledAlone = ^ ~8 --您|你|那|这|当时|最 (是) (做|干) (什么|啥) 的 ~1 qm
        googled = (贵|你们|您们|您) (厂|公司|司|院|馆|校|单位|店|团|所|局|台|社) ~2 (有|共有) ~1 (多少|几) ~6 qm
        googledAlone = (怎样|怎么|如何|咋) ~1 (才能|能)? ~1 (进|进入|考进|加入|应聘|面试) ~6 qm
        private = (您|你) ~1 (离过婚|离婚|结过婚|再婚|二婚|失恋|相亲|分居)
        private = (您|你) ~1 (媳妇|老婆|老公|先生是|太太|爱人|对象|另一半|父母|爸妈|公婆) ~4 (做什么|干什么|干啥|做啥|是做|工作|收入|支持|同意|反对)
        private = (被) ~1 (谁)? ~1 (赶走|撵走|逼走|挤走|踢出|请走)
        private = (您|你) ~3 (房贷|车贷|存款|欠债|负债|遗产|彩礼|家产)
        googledAlone = --您|你|那|这|当时 (产|出产|盛产|生长|分布|位|属|起源|源|始|流行|诞生|发源|出土|来自) ~1 (于|自|在)? ~1 (哪|什么|何) ~5 qm
        private = (您|你) ~3 (爱人|老伴|老伴儿|老公|老婆|先生|太太|媳妇|丈夫|妻子|对象) ~6 (住|感情|分居|吵架|离|和好|同意|支持|在一起|关系|过得)
        private = (您|你) ~3 (存了|攒了|有多少) ~3 (钱|养老|存款|积蓄)
        private = (您|你) ~1 家? ~1 (几套|多少套|有几套) ~1 房
        private = (您|你) ~4 (宗教信仰|信仰什么|信什么|婆婆|岳父|岳母|公公|丈母娘|前妻|前夫|小三|外遇)
        private = (犯了|犯过|闯了|出了) ~2 (什么)? ~1 (错|事|祸) ~2
        private = (跟|和|与) ~1 (老板|领导|上司|单位|公司|东家) ~1 (闹翻|吵|翻脸|闹掰|有矛盾|不和|撕破脸|打官司)
        private = 被 ~4 (赶出|赶走|撵出|轰出)
        private = (您|你) ~1 (喝酒|抽烟|酗酒|赌博|赌钱) ~2 (吗|么|qm|不)
        private = (离|结) (的|了|过) 婚
        hides: 离婚登记, 离婚协议, 离婚率, 离婚案, 离婚官司, 结婚登记, 结婚照, 结婚率, 婚姻登记, 婚姻家庭咨询
        private = (您|你) ~2 (拿|办|持) ~3 (签证|身份|护照)
        private = (您|你) ~1 (老伴儿|老伴|爱人|媳妇儿) ~2 (做|干|在哪|是) ~2
        googledAlone = --您|你|那|这 (中国|世界|全国|全球|国内|世上) ~1 最 ~2 (大|高|长|老|早|深|小|快|好) ~8 (哪|什么|多少|谁) ~3 qm
        googledAlone = ^ ~6 --您|你|那|这 (沸点|熔点|密度|成分|材质|产地|学名|别名|作者|发明者|创始人) ~1 (是|有|在|叫) ~2 (什么|多少|谁|哪|哪些) ~2 qm
        googledAlone = --您|你|我|那|这 (一般|通常|大概) ~1 (要|需要|得) ~1 (几年|多久|多长时间|多少年|多少钱|几天|几个月) ~2 qm
        googledAlone = ^ --您|你 (端午|中秋|春节|清明|元宵|冬至|重阳|七夕|腊八) ~1 节? ~1 (为什么|为何|为啥|怎么|有什么) ~8 qm
        workingOn: ask, write, design, handle, explain, draw, test, word, phrase, research, teach, show, display
        workingOn: collect, store, track, translate, code, build, label
        workingOn: interview, photograph, describe, report, illustrate, animate, protect, plan for, measure, visualise
        workingOn: visualize, present, publish, cover, edit, render
        workingOn: calculate, predict, model, treat, discuss, listen, record, film, check, guess, read, count, hide, put, spell, type, map, sort
        closedWh = (enjoy|like|love|hate|happy|miss|regret|proud|satisfied|agree|get|need|want|sure|still|good_at|believe|content|glad|okay|follow) ..3 (what|how|why)
        private = (have|did|do) you ..2 (been|get|got|feel|fall|fell|be|become) ..1 (ill|sick|depressed|disabled|diagnosed|hospitalized|hospitalised|burned_out|burnt_out|addicted|suicidal)
        private = (have|did|do|are) you ..2 (suffer|suffered|suffering|drink_too|sober|medicated|on_medication|in_therapy|take_medication|take_anything_for)
        private = how (is|'s|are|was) your (back|knee|knees|heart|health|lungs|nerves|hip|eyes|mental_health|stomach|blood_pressure|weight)
        private = own (your|a|the) ..1 (house|home|flat|apartment|car|land)
        private = your ..2 (pay_rise|payrise|raise|bonus|pension|savings|mortgage)
        private = how much ..1 debt ..6
        private = do you drink (qm|alcohol|a_lot|too|much|beer|wine)
        private = (do|did|are) you ..1 (believe_in_god|pray|go_to_church|go_to_mosque|religious|a_believer)
        private = (at|for|of) your age
        private = (what|who|which_party|how|whom) ..2 you ..1 (vote|voted|voting) ..2
        private = (which|what|what_kind_of) ..1 visa ..2 you
        private = (manage|cope|juggle|balance) ..3 (kids|children|baby|toddlers|marriage)
        private = (are|were|being|get|getting) you ..1 paid
        private = (are|is) you ..2 (in_good_health|in_poor_health|healthy|fit|in_good_shape|in_pain|on_medication)
        private = (is|are) your ..1 (back|knee|knees|heart|health|lungs|nerves|hip|eyes|wrists|hands|shoulder) ..2 (all_right|alright|ok|okay|better|bad|holding|fine|good|failing|hurting|bothering|painful)
        private = (what|which) (religion|party|faith|star_sign|race|ethnicity|denomination|caste) ..1 you
        private = your (mother|father|parents|mum|mom|dad|brother|sister|in_laws) ..3 (live|lives|living|alive|rich|support_you|supporting|dead|died|die)
        private = how much ..2 you ..2 (sell|owe|borrow|inherit|lose|gamble) ..6
        googled = where (is|are|'s) <company> ..3 (head_office|headquarters|hq|office|offices|factory|based|located)
        googledAlone = how long (does|do) (a|an|the) ~3 (take|last) ..2 qm
        googled = (explain|tell_me|say|clarify) what ~3 (means|mean|stands_for|stand_for) ..1 qm
        googledAlone = how (do|does) ~3 (make_money|earn_money|get_funded|get_made|make_a_living) ~1 qm
        googledAlone = (有多高|有多长|有多大|有多深|有多远|有多重|有多宽|多高|是怎么做的|怎么制作|是怎么来的|怎么酿|怎么形成|如何形成|怎么生产|如何生产|如何制作|哪个朝代|哪国|哪个国家|位于哪|在哪个省|什么原理|什么成分|什么做的|由什么|几个省|多少种)
        zhPay: 工资, 薪水, 月薪, 年薪, 薪资, 收入, 年终奖, 奖金, 挣多少, 赚多少, 待遇, 薪酬, 拿多少, 开多少, 存款, 提成
        zhPay: 到手, 房贷, 月入, 年入, 挣几, 赚几, 身家, 底薪, 报酬, 期权, 分红, 公积金, 年包, 总包, 时薪, 外快, 多少薪
        zhPay: 涨薪, 降薪, 加薪
        private = --读者|用户|员工|系统|行业|应届|客户|平均|一般|通常|骑手|司机|工友|居民|患者|顾客|店家 <zhPay> !系统|改版|页面|产品|模块|功能|表|设计|研究|调研|数据|项目|组件|条
        private = (性取向|彩礼|退休金|养老金) --用户|读者|系统
        private = --用户|读者|系统|养老院 (您|你) ~8 (几口人|房租|多少平|属相|生肖|星座|生日|血型|党员|入党|养老金|养老钱)
        private = --团队|部门|项目|功能|方案|员工|同事|页面|版本|产品|稿子|设计|作品|用户|组里 (被) ~6 (裁掉|裁了|裁下|开除|辞退|裁|裁员|解雇|炒|优化|劝退|处分|免职|降职|开掉|撤职|请走|炒鱿鱼)
        private = (您|你) ~8 (病根|后遗症|身体不好|大病|重病|一场病|病了一场|动手术|吃什么药|旧伤|老伤|腰伤|残疾证|体重|抑郁|绝症|不孕|流产)
        private = (您|你) ~4 (上|里|部) 的 (伤|病)
        private = ^ (今年|现在|冒昧问) ~3 (多大|几岁|贵庚|高寿)
        private = (您|你) ~4 (涨|加|降) ~2 (多少|几) ~1 (薪|工资|钱|k|成)
        googledAlone = --那|这|您|你|当时|后来|最|第|当年|头|从|熬|决定|团队|通常|平时|<fact> (是)? (怎么|如何|怎样) ~2 (的|来的|成的) qm
        zhTopic: 方法, 步骤, 流程, 工具, 技能, 职责, 类型, 种类, 分类, 要求, 软件, 证书, 原则, 优缺点, 优点, 缺点, 产品
        zhTopic: 业务, 规则, 指标, 模型, 阶段, 要素, 特点, 功能, 用途, 课程, 书籍, 学校, 院校, 平台, 品牌, 渠道, 岗位
        zhTopic: 方向, 专业, 工作内容, 日常工作, 技巧, 注意事项, 条件, 材料, 标准, 理论, 框架, 网站, 流派, 算法, 语言
        zhTopic: 格式
        googledAlone = --您|你|那|这|当时|<fact> <zhTopic> ~3 (有哪些|有什么|分哪些|包括哪些|包含哪些|是哪些|有哪几|是什么样的|怎么分|包括什么)
        googledAlone = --您|你|那|这|当时|<fact> (有哪些|有什么|分哪些|包括哪些|需要哪些|要哪些|用哪些) ~3 <zhTopic> ~1 qm
        googled = (贵公司|贵司|你们公司|您公司|你们单位|贵单位|贵院|贵校|贵馆|<company>|你公司|您单位|你们厂|您厂|贵社|贵店|贵厂) 的? ~2 (产品|业务|客户|分公司|服务|子公司|官网|地址|总部|口号|使命|价值观|创始人|ceo|规模|历史|福利|上市|股价|市值|竞争对手|融资|估值|企业文化|愿景|组织架构|主营业务|员工) ~2 (有哪些|是什么|是谁|怎么样|有多少|在哪|叫什么|几轮|是啥|有什么|多大|有多大|是多少|几个)
        googledAlone = --您|你|<fact> (前景|就业|发展前景|发展趋势|就业率|行情|就业形势|市场需求|工作强度|待遇|薪资) ~2 (怎么样|如何|好不好|好吗|大吗|是什么|怎样|咋样|高吗|乐观吗|大不大|高不高)
        googledAlone = --您|你|<fact> (哪个|哪所|哪家|哪种|哪款|什么|哪些) ~1 (学校|大学|专业|软件|工具|语言|品牌|公司|平台|教材|机构|培训班|课程|证书|网站) ~2 (最好|比较好|好用|靠谱|更好|值得|适合|含金量|排名|最强|口碑|好考|好学|最权威|好)
        googledAlone = --您|你|<fact> 用 (什么|哪个|哪些|哪种|啥) ~1 (软件|工具|语言|平台) ~4 (好|画|做|写|学|设计|比较|qm)
        zhSkillThing: 简历, 作品集, 面试, 用户研究, 用户访谈, 原型, 线框图, ppt, 时间, 情绪, 压力, 求职信, 论文, 问卷
        zhSkillThing: 需求文档, prd, 流程图, 用户画像, 竞品分析, 自我介绍, 个人品牌, 公众号, 能力, 审美, 英语, 口语
        zhSkillThing: 副业, 专业, 行业, 职业规划, 可用性测试, 数据分析, 信息架构, 设计系统, 用户旅程图, 甘特图
        zhSkillThing: 商业计划书, 菜谱, 短视频, 咖啡, 面包, 蛋糕, 驾照, 公务员, 教师资格证
        googledAlone = --您|你|那|这|当时|<fact> (如何|怎么|怎样|咋) ~2 (写|做|画|准备|搭建|制作|撰写|设计|优化|选择|挑选|规划|提升|提高|培养|学|自学|打造|运营|管理|应对|通过|进行|开展|写好|做好|考|冲|烤) ~4 <zhSkillThing> ~3 qm
        googledAlone = ^ ~10 --最|的时候|让|里|第|天|谁|后来|当时|师傅|一句|那|这|常|上|下|<fact> (是什么|是啥|指什么|是指什么|指的是什么) ~1 qm
        googled = (什么是|啥是|何谓|何为|何为) ~14
        googledAlone = ^ ~8 --那|这|当时|最|<fact> (一年|一小时|每年|每月) ~3 (多少|几) ~6 qm
        googledAlone = --<fact> (怎么区分|如何区分|怎么读|怎么写|怎么念|怎么拼) ~2 qm
        zhFollowing: 为什么, 为何, 为啥, 后来, 那, 当时, 怎么, 如何, 如果, 要是, 若, 哪, 最, 又, 凭什么, 因为什么
        zhFollowing: 是什么, 想的, 是怎么, 是哪, 什么时候, 那时, 起因, 具体
        private = (您|你) ~6 (生人|工作签|工签|租的还是买|月供|首付|还贷|催婚|催您结婚|催生)
        private = (您|你) ~2 (和|跟) ~1 (您|你) ~1 (先生|太太|爱人|老公|老婆|对象|丈夫|妻子|另一半) ~8
        googledAlone = --<fact>|您|你|那|这 (国内|国外|全国|中国|世界上|市面上) ~2 (有哪些|有什么|哪些|哪所|哪家|哪个) ~8 qm
        googledAlone = --您|你|那|这|第|头 (应该|需要|一般|通常|要) ~2 (放|找|准备|写|做|投|招|问|访谈) ~2 (几|多少) ~1 (个|份|页|人|位|名|次) ~3 qm
        googled = (贵公司|贵司|你们公司|您公司|<company>|你们厂|贵厂) ~1 在 ~1 (哪个|哪座|什么|哪) ~1 (城市|省|地方|区|国家|里) ~2 qm
        """
}
