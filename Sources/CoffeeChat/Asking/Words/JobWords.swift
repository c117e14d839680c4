/// How people ask for a job, a referral, or the forwarding of a résumé.
enum JobWords {
    static let english = """
        job: job, position, opening, vacancy, role, internship, apprenticeship, placement, openings, vacancies, traineeship, gig
        job: employment, spot, post, contract, freelance work, shifts, opportunity, opportunities, trainee position, bench, slot on
        paper: cv, resume, curriculum vitae, application, portfolio, cover letter, details, profile, name, credentials
        boss: boss, manager, hiring, recruiter, hr, human resources, director, team lead, department, supervisor, head of
        boss: colleagues, company, people, whoever, team, editor, someone, hiring manager, producers, employer, chief, owner, lead
        notAsked: not, never, no, neither, nor, without, nothing, rather than, instead of, isn't
        jobAsk = --<notAsked> hire me|us
        jobAsk = --<notAsked> refer|recommend|vouch_for|sponsor|endorse me|my
        jobAsk = --<notAsked> referral -a_past
        jobAsk = --<notAsked> recommend|refer|put_forward|suggest|mention|drop ..2 me|myself|my_name ..8 <boss>|<job>|as|to
        jobAsk = --<notAsked> (forward|pass|hand|give|submit|send|slip|show|circulate|share|put|take|leave|get|deliver|bring|upload|route|hand_in|place) ..4 (my|the|this|it|attached) ..3 (cv|resume|application|portfolio|cover_letter|credentials|it) ..8 <boss>|desk|on|along|to
        jobAsk = --<notAsked> (forward|pass|submit|pass_on|pass_along|circulate) ..3 my ..3 <paper>
        jobAsk = --<notAsked> (put|get) ..4 (word|foot|name) ..3 (for_me|in_for|in_the_door|with|forward|down|on)
        jobAsk = --<notAsked> good|kind word for me|with
        jobAsk = --<notAsked> put|get me (forward|in_touch_with_hr|on|in|into|through)
        jobAsk = --<notAsked>|how|what|why|when|where|did (is|are|would|might|could|do|does|any|were) ..2 (there|you|your|any|the) ..8 (opening|vacancy|vacancies|openings|internship|internships|position_for|job_for|room_for|place_for|bench_for|spot_for|role_for|position|job|work_for|hiring|recruiting|looking_for_people|need) ..4 !at
        jobAsk = --<notAsked> (is|are) ..5 (hiring|recruiting|taking_on|looking_to_hire)
        jobAsk = --<notAsked> if ..8 (vacancy|opening|position|job|internship|spot) ..4 (opens|open|comes|come|exists|available|up|arises|free|in)
        jobAsk = --<notAsked> (take|bring|sign|get|let|want|use|have|need) me ..2 (on|aboard|onto|as|in|into|join|work|start|intern)
        jobAsk = --<notAsked>|your|you|wrote (give|offer|find|get|land|secure|grant|line_up|set_up|arrange|fix) (me|us) ..6 <job>|trial|chance|a_start|work
        jobAsk = --<notAsked> (help) ..2 me ..3 (get|find|land|secure|into) ..6 <job>|hired|team|company|door|in|work
        jobAsk = --<notAsked> (consider|keep|think_of|remember|bear) me ..3 (for|in_mind|as) ..8
        jobAsk = --<notAsked> (i|we) (would|'d|could|can|will|want|hope|am) ..6 (work|join|start|intern|apprentice|sign_on) ..2 (for|with|under|at|on|in) ..1 (you|your|them|monday)
        jobAsk = --<notAsked> (join|onto|into|on) your (team|company|crew|staff|payroll|studio|list|workshop|department|firm) --enjoy
        jobAsk = --<notAsked> (get|land|arrange|give|line_up|secure) ..2 (me|us) ..3 (interview|trial|trial_shift|foot_in|audition|tryout)
        jobAsk = (cv|resume|application) ..4 (attached|enclosed|below|ready) ..6 (vacancy|opening|position|job|role|any|if|should|for)
        jobAsk = (find|see|have) ..2 my (cv|resume) ..4 (attached|enclosed)
        jobAsk = pull ..2 strings
        jobAsk = --<notAsked> (is|are) ..4 (looking_for|short_of|in_need_of|searching_for) (a|an|more|new|any|some|another) ..4 (hand|hands|person|designer|writer|helper|assistant|apprentice|trainee|staff|people|pair|intern|worker|cook|driver|someone|somebody|baker|nurse|engineer|editor|guide|keeper) ..2 qm
        jobAsk = whether (they|you|he|she|the|your) ..3 (take_me|hire|need_someone|need_anyone|have_room|have_a_place|have_work|could_use)
        jobAsk = --<notAsked> (sneak|slip|smuggle|get|squeeze|fit|usher|wangle) me ..1 (in|into|onto|on|through)
        jobAsk = --<notAsked> (talk|speak) to (your|the) (boss|manager|hr|director|chef|owner) (about|for) (me|my|a_place|a_job)
        jobAsk = --<notAsked> (extra|spare|another|second|additional) (pair|set) of hands
        jobAsk = --<notAsked> (any|some) (chance|hope|possibility|prospect) of ..3 <job>|work|hire|joining
        jobAsk = --<notAsked> (job|position|place|room|work|spot|opening|desk|slot|seat|chair|stool) ..4 for (me|someone_like_me|a_beginner|one_more|a_newcomer|my)
        jobAsk = --<notAsked> (use|need|want) (a|an|another|some|any) ..2 (apprentice|assistant|intern|trainee|hand|helper|new_hire|employee|freelancer) --used|had
        jobAsk = --<notAsked> (keep|have|bear) ..2 (me|my_name|my_cv) ..2 (in_mind|on_file|on_your_list|on_record)
        jobAsk = --<notAsked> (become|be) your (apprentice|assistant|intern|trainee|employee)
        jobAsk = (i|'m) ..2 your (man|woman|girl|guy|person|candidate)
        jobAsk = --<notAsked> (interview|apply|application) ..6 (at_your|with_your|for_the|in_your|at_the_company)
        jobAsk = --<notAsked> (apprentice|intern|assistant|trainee) ..3 (me|position|under_you|for_you|with_you) ..4 --was
        jobAsk = --<notAsked> (get|give|show|hand|pass|forward) ..4 my (cv|resume) --attached
        jobAsk = my (cv|resume|portfolio) ..10 (hand|pass|forward|give|show|share|send) (it|them|that|this) ..4 (to|on|along|around)
        jobAsk = --<notAsked> (drop|mention|pass|slip|put) my name
        jobAsk = --<notAsked> (could|can|would|will|may|might) i ..4 (work|intern|apprentice|shadow_and_work|join) (for|with|under|at|on) ..2 you|your|<company>
        jobAsk = --<notAsked> (tell|ask|let|nudge|persuade|convince) your (boss|manager|hr|director|team|company|editor|chef|owner|recruiter|supervisor) ..10 (me|my|i)
        jobAsk = --<notAsked> (looking|searching|hunting|hoping|angling|applying|after) for ..5 (job|position|role|work|internship|opening|employment) ..3 (at|with|in|on) ..1 (your|<company>)
        jobAsk = --<notAsked>|got (need|want|seek|seeking|request|would_love|ask_for) ..3 (a|an|the|any|your) ..2 (referral|internship|apprenticeship|recommendation)
        """

    static let chinese = """
        zhJob: 工作, 岗位, 职位, 实习, 机会, 饭碗, 活儿, 差事, 名额, 坑位, 空缺, 编制, offer, 职务, 空岗, hc, 位子, 位置, 一份工, 兼职
        zhPaper: 简历, 履历, 作品集, 求职信, 应聘, 材料, 个人资料, cv, 名字
        zhBoss: 领导, 老板, 上司, hr, 人事, 主管, 总监, 经理, 你们组, 您们组, 团队, 部门, 公司, 您那儿, 您那里, 你们那, 您那边, 同事, 组里, 招聘, 厂里, 店里, 单位
        zhNotAsked: 不, 没, 不是, 并非, 别, 无意, 不求, 不为, 不找, 不用, 不必, 不想, 绝不, 并不
        jobAsk = (缺人|招人|要人|添人|用人|缺人手|招工) ..10 (提一嘴|说一声|想着我|叫我|喊我|带上我|提提我|通知我|推荐|介绍|算我)
        jobAsk = --<zhNotAsked> (当|做|成为) ~1 (您|你) 的? ~3 (徒弟|学徒|助理|助手|实习生|下属|员工) ~6
        jobAsk = --<zhNotAsked> (收|带|拜) ~2 (徒|徒弟|学徒|师) ~4
        jobAsk = --<zhNotAsked> (跟|替|给) (您|你) ~2 (打工|干活|做事|打下手|当差|混|干)
        jobAsk = --<zhNotAsked> (引荐|介绍|认识|联系) ~8 (招聘|hr|人事|用人|hrbp|猎头) ~4
        jobAsk = --<zhNotAsked> (去|到|进) ~6 (上班|工作|任职|入职) ..6 (帮|能|可以|吗|行)
        jobAsk = (把我|让我|叫我) ~2 (收下|留下|带上|安排|塞进|弄进|招进)
        jobAsk = (招不招|收不收|要不要|缺不缺|还招|还收|还要|还缺) ~2 (人|徒弟|学徒|帮手|新人|人手)
        jobAsk = (带我|领我) ~2 (入行|进|入门|入圈)
        jobAsk = --<zhNotAsked> (给|当) ~2 (您|你) ~2 (当|做|打)? ~1 (助理|助手|学徒|徒弟|下手|跟班)
        jobAsk = --<zhNotAsked> 内推
        jobAsk = --<zhNotAsked> (推荐|引荐|举荐|介绍|推) ..2 我|一下我|自己 ..8 (给|到|去|进|入职|做|当|工作|岗位|领导|部门|公司|团队|<zhBoss>)
        jobAsk = --<zhNotAsked> 把我 ..2 (推荐|介绍|引荐|推|招|弄|安排|塞|收) ..8
        jobAsk = --<zhNotAsked> (帮|替|给|为) ..3 (我|转) ..8 (找|谋|安排|留|争取|介绍|推荐|留意|弄|物色|问) ..6 <zhJob>
        jobAsk = --<zhNotAsked> (转|递|投|交|转交|转给|捎|推|呈|送|发|带) ..4 <zhBoss> -谢
        jobAsk = --<zhNotAsked> <zhPaper> ..14 (转|递|交|投|推|捎|带|呈|送) ..5 (给|到|一下|<zhBoss>)
        jobAsk = --<zhNotAsked> (转|递|交|投|推|捎|带|呈|送|转发|递交) ..4 (我的)? (简历|履历|求职信)
        jobAsk = --<zhNotAsked> (招|要|缺|收|雇|聘) (人|新人|实习生|学徒|徒弟|帮手|人手|助理|不招|不要) ..6 (吗|不|么|没|呢|qm|的话|,)
        jobAsk = (招不招|要不要|缺不缺|收不收) ..2 (人|新人|实习生|学徒|徒弟|我|帮手)
        jobAsk = --<zhNotAsked> (收|要|用|招|聘|录用|雇|录取|聘用) (了)? 我 ..4
        jobAsk = --<zhNotAsked> (给|赏|赐) ..2 (我|口|个) ..8 <zhJob>|饭吃
        jobAsk = --<zhNotAsked> (有没有|有无|是否有|能有|可有|还有|有) ..6 (岗位|职位|空缺|实习机会|工作机会|坑位|名额|空岗|hc|坑) ..6
        jobAsk = --<zhNotAsked> (去|到|进|加入|入职|来) ..3 (您|你|贵|您们|你们) ..4 (公司|团队|部门|那儿|那里|组|厂|店|工作室|单位|司|台里|馆|队) ..4 (工作|上班|实习|干活|试试|当|做|帮忙|吗|行吗|可以|求)
        jobAsk = --<zhNotAsked> (想|希望|渴望|盼|求|能) ..4 (加入|入职|跟着您干|跟您干|跟你干|当您的徒弟|做您的助理|给您打工|给你打工|在您手下)
        jobAsk = --<zhNotAsked>|怎么|如何|您|你 (急需|求|谋|讨|找) ..3 (一份|个|份) ..4 (工作|职位|差事|实习|岗位)
        jobAsk = (美言|说句好话|说说情|打个招呼|走个后门|开个后门|开后门|走后门|美言几句|说几句好话|牵线入职)
        jobAsk = --<zhNotAsked> (安排|弄|谋|要|讨|留) ..2 (个|一个|份) ..3 <zhJob>|面试
        jobAsk = --<zhNotAsked> (争取|求|要|安排|给) ..3 面试 ..3 (机会|名额|一下)
        """
}
