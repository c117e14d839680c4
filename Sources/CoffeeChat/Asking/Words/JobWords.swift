/// How people ask for a job, a referral, or the forwarding of a résumé.
enum JobWords {
    static let english = """
        job: job, position, opening, vacancy, role, internship, apprenticeship, placement, openings, vacancies, traineeship, gig
        job: employment, spot, post, contract, freelance work, shifts, opportunity, opportunities, trainee position, bench, slot on
        paper: cv, resume, curriculum vitae, application, portfolio, cover letter, details, profile, name, credentials
        boss: boss, manager, hiring, recruiter, hr, human resources, director, team lead, department, supervisor, head of
        boss: colleagues, company, people, whoever, team, editor, someone, hiring manager, producers, employer, chief, owner, lead
        notAsked: not, never, no, neither, nor, without, nothing, rather than, instead of, isn't
        jobAsk = --<notAsked>|nobody|no_one|cannot|could !<past> hire me|us
        worker: junior, trainee, apprentice, apprentices, helper, dogsbody, runner, assistant, intern, newcomer
        worker: deckhand, sweeper, cleaner, novice, recruit, rookie, greenhorn, understudy, labourer, laborer, porter
        worker: tea boy, tea girl, errand boy, errand girl, packer, stand in, temp, freelancer, contractor, new hand
        worker: new hire, extra hand, extra pair of hands, spare pair of hands, pair of hands, extra back, cabin boy
        worker: kitchen hand, farmhand, stable lad, scullion, skivvy, gofer, pupil, extra body, spare body, deputy
        worker: new starter, summer help, staffer
        jobAsk = --<notAsked> if you ..1 (know_of|hear_of|learn_of|come_across|spot|see|are_aware_of) ..1 (anything|something|any_work|any_openings|an_opening|a_job|a_vacancy|any_jobs|work) !about|in_it|wrong|odd|amiss ..3
        jobAsk = --<notAsked>|was|who|had (become|be) your ..1 (apprentice|intern|assistant|trainee|employee|pupil|deckhand|understudy|dogsbody)
        jobAsk = --<notAsked>|<past> (glad|grateful|happy|thankful|delighted|content|chuffed|thrilled) (of|for|with) (a|any|the|even_a) ..1 (post|job|position|start|role|berth|stool|bench|desk|opening) ..1 (at|in|on|with|under|,|fs|however)
        jobAsk = --<notAsked> (have|find|see|create|be|open) a ..1 (role|job|position|post|berth|vacancy) for (me|us|somebody_like|someone_like)
        jobAsk = --<notAsked>|<past> !<past> (tell|ask|inform|email|ring|call|nudge|nag|badger|persuade|convince|message) ..1 (hr|human_resources|the_recruiter|your_recruiter|the_hiring_manager|personnel|your_hr|talent_team) ..6
        jobAsk = --<notAsked>|<past> (get_me_through_the_door|get_me_through_the_gate|get_me_in_through|get_me_past_the_recruiter|get_me_past_hr|get_me_a_foot) ..2
        jobNoun: job, vacancy, opening, internship, apprenticeship, placement, traineeship, employment, gig
        jobNoun: freelance work, freelance bits, freelance gigs, freelance jobs, trial week, trial day, trial shift
        jobNoun: trial period, work experience, probation, graduate scheme, trainee scheme, paid work, steady work
        jobNoun: casual work, seasonal work, odd jobs, part time work, junior role, entry level role, starter role
        jobNoun: first role, contract work, dogsbody work
        jobAsk = --<notAsked>|<past> ^, (any|some) ..1 <jobNoun> ..1 (going|about|open|available|for_me|at|with_you|in_your|left|qm)
        jobAsk = --<notAsked>|<past>|hear|know|learn|tell|understand|talk|how|what|why|story|about|your_first|got|did|lost|left|quit|question|questions (is_there|are_there|do_you_have|would_you_have|do_you_know_of|do_you_offer|happen_to_have|happen_to_know_of|may_i_do|might_i_do|could_i_do|can_i_do|may_i_have|might_i_have|could_i_have|could_i_get|can_i_get|may_i_try|could_i_try|may_i_start|could_i_apply|may_i_apply|looking_for|hoping_for|searching_for|hunting_for|hunt_for|angling_for|seeking|interested_in|i_want|i_need|i_'d_like|i_would_like|i_'d_love|i_would_love|open_to|available_for|hungry_for|desperate_for|dreaming_of|fishing_for) (a|an|any|the|some|paid|your|for|another)? ..1 <jobNoun> !as_a_student|in_1|in_2 ..3
        jobAsk = --<notAsked>|<past> (have|has|had|got|is_there|find|see|be) ..2 (any|some|no|a|an)? (use|need|room|place|call|work|opening|spot|slot) for (a|an|somebody|someone|another|one_more|yet_another) ..3 (who|that|with|like_me|from|of_my) ..4
        jobAsk = --<notAsked>|i|we (do|would|might|could|if|not|should) you? ..3 (need|want|require|employ|be_after|look_for) (a|an|another|one_more) ..2 (who|like_me) --but|because|to_make
        jobAsk = --<notAsked>|<past> (recommendation|referral|reference|endorsement|good_word|kind_word|testimonial) from you ..1 (would|could|might|will|'d|can|is|and)
        jobAsk = --<notAsked>|had|was (dream|goal|hope|wish|aim|ambition|plan|heart's_desire|intention) (is|would_be|remains|to)? ..1 to (work|join|be_hired|start|intern|apprentice|train|be_employed) ..1 (for|at|with|in|under) ..2 (<company>|you|your)
        jobAsk = --<notAsked>|<past>|they|she|he (put|set) me to work ..2
        jobAsk = --<notAsked>|<past> (support|help|backing|assistance|hand|advice|guidance) ..1 (with|on|for|in) my (application|candidacy|job_search|job_hunt|candidature|job_application)
        jobAsk = --<notAsked>|<past> (looking|searching|hunting|on_the_lookout|actively_looking) for ..1 (roles|jobs|positions|work|openings|opportunities) ..10 (leads|lead|you|your|help|keep|tip|tips|let_me_know|welcome|<company>)
        jobAsk = --<notAsked>|<past> (throw|toss|put) my hat in (the|your)? ring ..3
        jobAsk = --<notAsked> if (you|your_lot|your_team|your_people|they|your_shop|your_crew|your_boss|your_firm|your_side|anyone_there|<company>) (ever|should|do|might|were|still|also)? ..1 (want|need|require|wants|needs|lack|lacks|seek|seeks|fancy|could_use|are_after|is_after) (for)? (a|an|another|someone|somebody|one_more) ..1 (bloke|chap|person|man|woman|fellow|lad|lass|girl|guy|soul|someone|somebody|character|oddball|grafter|body) (who|with|that|to|like) ..8
        jobAsk = --<notAsked>|<past> (nudge|shove|push|hand|leg_up|boost|wink|word|kind_word|lift|hoist|tug|heave|good_word) ..2 (from_the_inside|from_inside|from_within|on_the_inside|up_the_ladder|over_the_wall|through_the_door|in_the_right_ear|in_the_right_place)
        berth: berth, peg, stool, bench, bunk, apron, hook, locker, broom, shovel, oar, hammock, perch, cot, workbench
        berth: cubbyhole, desk, chair, seat, corner, nook, spot, place, room, niche, space, slot, opening
        jobPlace: mill, shop, crew, team, boat, ship, kitchen, studio, workshop, company, firm, floor, yard, payroll
        jobPlace: roster, books, staff, department, lab, office, garage, farm, brewery, gang, outfit, business, agency
        jobPlace: newsroom, factory, plant, vessel, employ, ranks, apprentices, trainees, list of apprentices, trade
        jobPlace: shed, galley, wage list, rota, staff list, waiting list, shortlist
        jobAsk = --<notAsked>|how (if|should|when|whenever|is|are|might|could|any) ..4 (berth|peg|stool|bench|bunk|apron|locker|broom|shovel|oar|hammock|workbench|post|opening) ..6 (open|opens|free|frees|vacant|empty|empties|unfilled|going|spare|fall|falls|come|comes|unclaimed|no_coat|without_an_owner|nobody|to_fill|unmanned|should|wants|want|needs)
        jobAsk = --<notAsked> (find|finding|make|making|keep|have|save|hold|spare|clear|squeeze|got|get|is|are|be|any|a) ..3 (place|spot|corner|stool|berth|room|desk|seat|chair|bench|peg|bunk|hook|perch|niche|space|use|opening|nook|cot) ..1 for ..2 <likeMe> ..2 (in|at|on|aboard|among|under|behind|with|qm|fs) ..2 !calendar|diary|week|day|schedule|month|evening|inbox|heart|break|lunch|autumn|spring|summer|winter|hour
        jobAsk = --<notAsked>|when|how|why (is|are) (your|the|their) ..1 (crew|team|staff|gang|roster|bench|workshop|outfit|payroll|ship|kitchen|department) ..2 (full|complete|short|fully_staffed|one_short|growing|expanding|up_to_strength|at_full_strength|undermanned) ..4 qm
        jobAsk = --<notAsked> (would|could|might|may|can) my (name|papers|cv|application|face) ..2 (find|go|land|be|appear|get|make|end_up|sit) ..3 (on|onto|to|into|in_front|before|among|across)
        jobAsk = --<notAsked>|<past> (hope|may|might|could|would|can|will|should|dream) ..6 (lead|leads|end|ends|blossom|grow|turn|ripen|result) ..1 (to|in|into|with) ..2 (offer|contract|job|position|post|employment|start|payroll|placement|apprenticeship|permanent)
        jobAsk = --<notAsked>|who|were|was (place|me|name|put|get|got|spot|room|sailor|lad|hand|one|on|soul|man|woman|beginner|pair) ..3 (onto|on|to) (your|the) (payroll|books|roster|wage_list|rota|crew_list|staff_list|wages_sheet)
        jobAsk = --<notAsked> !<past> (lean|prevail|work) on (your|the) ..1 (boss|manager|director|foreman|owner|captain|chef|chief|editor|head|hr|miller|skipper)
        jobAsk = --<notAsked> (ear|nod|attention|eye|favour|desk) of ..2 (boss|manager|director|foreman|owner|captain|chef|chief|editor|head|hr|recruiter|skipper) ..10
        jobAsk = --<notAsked> (stand|be|act_as) (surety|guarantor|sponsor|my_referee|my_reference|referee|a_reference) ..2
        jobAsk = --<notAsked>|<past> (carry|take|bring|hand|walk|deliver|run|lay|slide|pass|drop|leave) my (papers|letters|details|documents|file|folder|credentials|letter|certificates) ..3 (up|to|down|over|along|on|before|in|with|across)
        jobAsk = --<notAsked>|<past> (tell|let|whisper|mention|hint|remind) (it|to)? ..1 (them|your_people|your_lot|the_office|upstairs|whoever|your_boss|the_foreman|the_boss|your_manager|the_manager|the_owner|the_chef|the_captain|your_captain|your_team|the_team|hr) ..8 (i|me|fellow|somebody|someone|chap|woman|man|lad|girl|baker) ..4 (start|available|free_to|looking|exist|exists|for_hire|cheap|tuppence|could_use|would_work|would_love|join|ready)
        jobAsk = --<notAsked>|you_'d_never (told|tell|let|mention|mentioned|hint|hinted) ..1 (to)? (your|the) ..1 (lead|boss|manager|director|head|chief|team|editor|founder|hr|people) ..1 (that|know_that|know|about) ..8 (free|available|could|looking|able|ready|would|who_can|open|me)
        jobAsk = --<notAsked> (i|me|i_'d|i_would) ..4 (come|work|start|sweep|labour|labor|toil|scrub|cost|serve|slave) ..4 (cheap|for_tuppence|for_peanuts|for_food|unpaid|for_nothing|for_free|for_a_pittance|for_board|for_bread|for_my_keep|for_the_chance|for_a_year_for|for_minimum|for_a_song)
        jobAsk = --<notAsked>|<past> (for_hire|wants_hiring|to_be_hired|available_for_work|open_to_work|open_to_offers|available_for_hire|in_the_market_for_a|on_the_job_market|shopping_for_a_new_employer|ready_to_be_hired)
        jobAsk = --<notAsked>|<past> (not_say_no_to|say_no_to|turn_down|take|love|like|want|need|use|after|refuse|welcome|fancy) (a|an|any|some|your|one|the)? ..1 (contract|salary|wage|wages|paycheck|pay_packet|pay_cheque|steady_pay|retainer|job_offer|work_placement|offer_of_work) ..3
        jobAsk = --<notAsked>|i|we (need|want|require|use|do_with|take|after|need_for|room_for|call_for|looking_for|short_of|have) ..1 (a|an|another|one_more|any|some|extra|more|fresh) ..1 <worker> ..2 (qm|,|fs|em|at|in|on|i|who|this|next|like|with|for|behind|around)
        jobAsk = --<notAsked> (who|that) (left|retired|quit|resigned|has_left|is_leaving|retires) ..6 (replaced|replacement|shoes|place|filled|successor|desk|chair) ..8
        jobAsk = --<notAsked> (crumb|crumbs|scrap|scraps|bit|bits|sort|kind) of ..1 (paid_work|work|employment|a_job) ..4 (going|for_me|left|about|spare|under|on_offer|with|at|qm)
        jobAsk = --<notAsked> (hand|handing|pass|passing|give|giving|send|sending|slip|get|getting|forward|forwarding|show|showing) (this|my|the|that) ..1 (cv|resume|application) ..4
        jobAsk = --<notAsked> !<past> refer|recommend|vouch_for|sponsor me|my !book|books|film|food
        jobAsk = --<notAsked>|patient|patients|gp|medical|write|hospital referral !letter|letters|form|forms|system|process|rate|rates|pathway|code|traffic|office|desk -a_past
        jobAsk = --<notAsked> !<past> recommend|refer|put_forward|suggest|mention|drop ..2 me|myself|my_name ..8 <boss>|<job>|as|to
        jobAsk = --<notAsked> (forward|pass|hand|give|submit|send|slip|show|circulate|share|put|take|leave|get|deliver|bring|upload|route|hand_in|place) ~4 (my|the|this|it|attached) ~3 (cv|resume|application|portfolio|cover_letter|credentials) ~8 <boss>|desk|on|along|to
        jobAsk = --<notAsked> !<past> (forward|pass|hand|give|submit|send|show|circulate|put|take|get|deliver|upload|route) it ~1 (on|along|up|over|forward|in|to) ~4 (<boss>|desk|pile|list|team)
        jobAsk = --<notAsked> (forward|pass|submit|pass_on|pass_along|circulate) ..3 my ..3 <paper>
        jobAsk = --<notAsked> (put|get) ..4 word ..2 (for_me|in_for|in_with|with_the|with_your)
        jobAsk = --<notAsked> (put|get) ..3 foot ..2 in_the_door
        jobAsk = --<notAsked> -i !<past> (put|get) my name ..2 (forward|down|in|on|across)
        jobAsk = --<notAsked> good|kind word for me|with
        jobAsk = --<notAsked>|podcast|film|book|talk|shop|it -got|puts|gets (put|get) me (forward|in_touch_with_hr|onto_your|on_your|on_the_list|on_the_crew|on_the_team|into_your|into_the_company|in_at|in_with|through_the_door|in_there|in_somewhere)
        jobAsk = --<notAsked>|how|what|why|when|where|did (is|are|would|might|could|do|does|any|were) ..2 (there|you|your|any|the) ..8 (opening|vacancy|vacancies|openings|internships|position_for|position_open|position_at|position_in|positions|job_for|job_going|job_open|jobs_going|jobs_open|jobs_at|jobs_in|room_for_me|place_for_me|bench_for|spot_for_me|role_for|role_open|hiring|recruiting|looking_for_people|need_anyone|need_someone|need_somebody|need_another|need_more|need_hands|need_people) ..4 !at
        jobAsk = --<notAsked>|how|what|why|when|where|did (is|are|would|might|could) ..2 (there|any) ..4 work_for ..4
        jobAsk = --<notAsked>|we|i|my|our|us|who|they|he|she (is|are) ..5 (hiring|recruiting|taking_on|looking_to_hire)
        jobAsk = --<notAsked> if ..8 (vacancy|opening|position|job|internship|spot|place|desk|stool) ..2 (opens|opens_up|comes_up|comes_free|comes_along|exists|available|arises|falls_free|frees_up|turns_up|becomes)
        jobAsk = --<notAsked> if there ('s|is|are|were|was|should_be|might_be|'d_be) ..4 (opening|openings|vacancy|vacancies|position|positions|internship|job|jobs|placement|apprenticeship|traineeship|role)
        jobAsk = --<notAsked> (<i>|'d|like|love|hope|want) ..5 be considered !rude|strange|odd|mad|weird
        jobAsk = --<notAsked>|<past> (take|bring|sign) me (on_as|on_at|on_full|on_part|on_for|on_with|on_your|aboard|onto|in_as|as)
        jobAsk = --<notAsked>|<past> (let|have|want|use|need|get) me (work|start_at|start_on|start_as|start_with_you|start_in|intern|join_your|join_the_team|join_as|in_your_team|on_your_team|as_a|as_an|as_your|on_board|into_your|onto_your|in_there|in_with)
        jobAsk = --<notAsked>|<past> !<past> (give|offer|find|get|land|secure|grant|line_up|set_up|arrange|fix) (me|us) ..3 (job|position|opening|vacancy|role|internship|apprenticeship|placement|traineeship|employment|post|contract|shifts|gig|trial|trial_shift|a_start|paid_work|steady_work|work)
        jobAsk = --<notAsked> (help) ..2 me ..1 (get|find|land|secure) ..3 (job|position|role|internship|apprenticeship|placement|hired|foot_in|a_start|into_your|into_the_company|in_the_door|in_at|work)
        jobAsk = --<notAsked> !<past> consider me ..3 (for|as) ..8
        jobAsk = --<notAsked> !<past> (keep|bear|have) me in mind ..8
        jobAsk = --<notAsked>|may|might|perhaps !<past> (think_of|remember) me ..2 (for|when|if|should) ..6 (job|opening|position|vacancy|hiring|hire|role|post|spot|place|internship)
        jobAsk = --<notAsked> (i|we) (would|'d|could|can|will|want|hope|am) ..6 (work|join|start|intern|apprentice|sign_on) ..2 (for|with|under|at|on|in) ..1 (you|your|them|monday)
        jobAsk = --<notAsked> (join|joining|get_onto|get_on|get_into|come_onto|work_on|be_on|place_on|spot_on|room_on|role_on|position_on|seat_on|job_on) your (team|company|crew|staff|payroll|studio|list|workshop|department|firm) --enjoy
        jobAsk = --<notAsked> (get|land|arrange|give|line_up|secure) ..2 (me|us) ..3 (interview|trial|trial_shift|foot_in|audition|tryout)
        jobAsk = (cv|resume|application) ..4 (attached|enclosed|below|ready) ..6 (vacancy|opening|position|job|role|any|if|should|for)
        jobAsk = (find|see|have) ..2 my (cv|resume) ..4 (attached|enclosed)
        jobAsk = pull ..2 strings
        jobAsk = --<notAsked> (is|are) ..4 (looking_for|short_of|in_need_of|searching_for) (a|an|more|new|any|some|another) ..4 (hand|hands|person|designer|writer|helper|assistant|apprentice|trainee|staff|people|pair|intern|worker|cook|driver|someone|somebody|baker|nurse|engineer|editor|guide|keeper) ..2 qm
        jobAsk = whether (they|you|he|she|the|your) ..3 (take_me|hire|need_someone|need_anyone|have_room|have_a_place|have_work|could_use)
        jobAsk = --<notAsked> (sneak|slip|smuggle|usher|wangle) me ..1 (in|into|onto|on|through)
        jobAsk = --<notAsked> (talk|speak) to (your|the) (boss|manager|hr|director|chef|owner) (about|for) (me|my|a_place|a_job)
        jobAsk = --<notAsked> (extra|spare|another|second|additional) (pair|set) of hands
        jobAsk = --<notAsked> (any|some) (chance|hope|possibility|prospect) of ..2 (job|position|internship|apprenticeship|placement|vacancy|work|hire|joining|employment)
        jobAsk = --<notAsked> (job|position|place|room|spot|opening|desk|slot|seat|chair|stool) ..3 for (me|someone_like_me|a_beginner|one_more_pair|one_more_body|a_newcomer|one_like_me)
        jobAsk = --<notAsked>|if|ever|<past> (use|need|want) (a|an|another|some|any) ..2 (apprentice|assistant|intern|trainee|helper|new_hire|employee|freelancer) --used|had
        jobAsk = --<notAsked>|if|ever|<past> (use|need|want) (a|another|an_extra|any_extra|extra|spare) (hand|hands|pair_of_hands) (at|in|on|around|about|behind|there)
        jobAsk = --<notAsked> (keep|have|bear) ..2 (me|my_name|my_cv) ..2 (in_mind|on_file|on_your_list|on_record)
        jobAsk = --<notAsked> (become|be) your (apprentice|assistant|intern|trainee|employee)
        jobAsk = (i|'m) ..2 your (man|woman|girl|guy|person|candidate)
        jobAsk = --<notAsked> !<past> (apply|applying) ..3 (to|at|with|for) ..1 (your|<company>)
        jobAsk = --<notAsked>|<past> !<past> (apprenticeship|internship|traineeship|placement|work_experience|practicum|apprentice|intern) ..2 (under_you|for_you|with_you|at_your|in_your|position|with_your) --was|did|who|had
        jobAsk = --<notAsked> (get|give|show|hand|pass|forward) ..4 my (cv|resume) --attached
        jobAsk = my (cv|resume|portfolio) ..10 (hand|pass|forward|give|show|share|send) (it|them|that|this) ..4 (to|on|along|around)
        jobAsk = --<notAsked> -i (drop|mention|pass|slip|put) my name
        jobAsk = --<notAsked> (could|can|would|will|may|might) i ..4 (work|intern|apprentice|shadow_and_work|join) (for|with|under|at|on) ..2 you|your|<company>
        jobAsk = --<notAsked> (tell|ask|let|nudge|persuade|convince) your (boss|manager|hr|director|team|company|editor|chef|owner|recruiter|supervisor) ..3 (about_me|of_me|my_name|to_hire|to_see_me|to_meet_me|to_consider|to_take|to_look_at_my|to_give_me|to_read_my|to_interview|i_exist|i_am_available|i_'m_available)
        jobAsk = --<notAsked> (looking|searching|hunting|hoping|angling|applying|after) for ..5 (job|position|role|work|internship|opening|employment) ..3 (at|with|in|on) ..1 (your|<company>)
        jobAsk = --<notAsked>|got (need|want|seek|seeking|request|would_love|ask_for) ..3 (a|an|the|any|your) ..2 (referral|internship|apprenticeship|recommendation)
        jobAsk = --<notAsked> (vacancy|opening|position|internship|spot|post|bench|place|job) ..6 (think_of_me|keep_me|remember_me|call_me|ring_me|give_me|bear_me|consider_me|i_am_your|i'm_your)
        jobAsk = --<notAsked> (any|some|much) work (going|about|available|for_me|at_your|in_your|on_your|with_your)
        jobAsk = --<notAsked> (anything|something) (going|opening|available|open) ..2 (at|in|on|with) ..1 (your|<company>)
        jobAsk = (put|pencil|mark|count) me (down|in) for ..4 <job>|next|shift|shifts
        jobAsk = (hand|carry|take|bring|pass|give|slip|deliver|walk|run|show|forward|send|drop) ..2 (it|them|that|this|one|along) ..4 (to|with|at) ..3 (hr|human_resources|hiring|your_boss|your_manager|recruiter|recruiting|head_of|the_owner|the_manager)
        jobAsk = --<notAsked> (with|in|add|say|put) ..2 (kind|good|quiet|small) word ..3 (for_me|with|to|about_me|on_my_behalf|in_my)
        jobAsk = --<notAsked> (chance|hope|prospect|possibility|odds) of (a|the|an|any)? (start|place|bench|desk|foot|opening|trial|shift)
        jobAsk = !<past> (hire|employ|recruit|engage) (me|us) --<notAsked>|would|did
        jobAsk = i (would|'d) be (perfect|ideal|great|right|brilliant|a_good_fit|a_great_fit|a_perfect_fit) (for|behind|in|at|on) ..3 (counter|role|job|team|position|post|your|bar|floor|desk|shop|kitchen)
        jobAsk = --<notAsked>|your|about|of|how|what|why|when|the (job|position|internship|apprenticeship|placement|spot|seat) (at|in|on|with|under) (your|<company>|you) ..8 qm
        jobAsk = (see|find|get|hook|sort|fix|set) me (up)? with ..3 (job|work|gig|shift|shifts|interview|position|internship)
        jobAsk = (my|a) foot in (the|your) door --not|no
        jobAsk = --<notAsked>|<past> !<past> (finish|do|complete|spend|serve) my (internship|apprenticeship|placement|residency|practicum|work_placement|traineeship) ..3 (with|at|under|in)
        likeMe: me, us, somebody like me, someone like me, a beginner like me, a newcomer like me, an old hand like me
        likeMe: people like me, a fellow like me, a girl like me, a lad like me, one more
        jobAsk = --<notAsked>|<past> !<past> (hire|employ|recruit|engage|take_on|bring_on|train) <likeMe>
        jobAsk = --<notAsked> (would|could|might|if|will) (you|they|he|she|your_boss) (would|'d|could|might)? (have|use) (me|us) $
        jobAsk = --<notAsked> if you (would|'d) have me
        jobAsk = --<notAsked> (act_as|be|as) (my|a) (reference|referee|sponsor|guarantor)
        jobAsk = --<notAsked> -i (whisper|murmur|float|raise|bring_up|drop|mention|slip|sneak|say|put_forward|put) my name
        jobAsk = --<notAsked>|would (attach|attached|enclose|enclosed|include|included|pasted|herewith|appended) ..3 (cv|resume|curriculum_vitae|application|cover_letter) --<review>
        jobAsk = --<notAsked> (cv|resume|curriculum_vitae|application|cover_letter) (is|are)? (attached|enclosed|below|here|included|herewith|appended) --would
        jobAsk = --<notAsked> (if|in_case|when|should) (anything|something) ..2 (comes_up|opens_up|turns_up|crops_up|opens|arises|becomes_available)
        jobAsk = (keep|have) ..1 (an_eye|an_ear|your_eyes|your_ears) (out|open|peeled) for ..4 (me|job|work|something|anything|opening|position|role|vacancy)
        jobAsk = --<notAsked> (i|we) (could|can|would|will) start (monday|tuesday|wednesday|thursday|friday|tomorrow|at_once|immediately|any_time|next_week|right_away|on)
        jobAsk = --<notAsked> (after|want|seeking|hunting|looking_for|in_search_of|hoping_for|in_need_of|love|like) (a|an|any|some) ..1 (job|internship|apprenticeship|position|placement|traineeship) ..2 (at|with|in|there|,|fs|qm|here|under) --not|no|had|was
        jobAsk = --<notAsked> (i|we) (want|would_like|'d_like|'d_love) in (at|with|to|on) ..3
        jobAsk = --<notAsked>|<past> !<past> (open|hold|unlock) (the|a|any|your|some) (door|doors) ..3 (for_me|at|to|qm|there)
        jobAsk = --<notAsked> (my|an?) application ..6 (top|pile|desk|boss|manager|hr|through|seen|noticed|read|on)
        jobAsk = --<notAsked> (secure|obtain|gain|get|land|find) ..2 (a|an|any|some) ..2 (position|job|role|post|placement|internship|employment|slot|seat) ..3 (in|at|with|there|for_me)
        jobAsk = (vouch|put_a_word_in|stick_your_neck_out) (up)? for me
        jobAsk = --<notAsked> <i> ('d|'ll|would|could|will|can|want_to|hope_to|wish_to|love_to|like_to) ..3 (make|be|become) ..2 (your|you|a|an|the) ..3 (apprentice|trainee|assistant|intern|helper|sidekick|junior|employee|hire|recruit|right_hand|dogsbody|gofer)
        jobAsk = --<notAsked> (be|become|being) your next <word> !call|talk|reader|visitor|guest|caller|chat
        jobAsk = --<notAsked> (available|free|ready|able) ..1 (immediately|at_once|to_start|to_relocate|for_work|to_work|full_time|part_time)
        jobAsk = --<notAsked> (would|will|could|can|happy_to|willing_to|glad_to|ready_to) ..1 relocate
        jobAsk = --<notAsked> <i> ..4 start ..1 (at|from) the ..1 bottom
        jobAsk = --<notAsked> (let_me|chance_to|me_to|could|can|i_'ll|i_'d|will) ..1 prove (myself|my_worth|what_i_can_do)
        jobAsk = --<notAsked> (week|month|trial|day|summer|shift) ..4 (no_pay|unpaid|without_pay|no_wages|for_nothing)
        jobAsk = --<notAsked>|how|what|why|when (do|does|would|are|might) ..3 (take|taking) ..1 (trainees|apprentices|interns|beginners|learners|people_on|volunteers|students_on|novices) ..4 qm
        jobAsk = --<notAsked>|how|what|why (would|will|could|might) (the|your) ..2 (have|take|use|hire) me (qm|,|fs|for|on)
        jobAsk = --<notAsked> (think_of|remember|keep|tell|call|ring) me ..2 (when|if|should|whenever) (somebody|someone|anybody|anyone|one) ..2 (leaves|quits|retires|goes|resigns|left)
        jobAsk = --<notAsked> if (the|your) <word> (ever|should)? (ever)? (needs|need|wants|want|lacks|requires) (another|one_more|a_new|an_extra|a_second) !minute|day|week|call|word|time ..3
        jobAsk = --<notAsked> (is|are|any|got) ..3 (broom|stool|bench|apron|locker|peg|bunk|berth|shovel|oar|ladle) ..5 (with_no|without|no_one|nobody|free|empty|spare|going|unclaimed|vacant|in_need)
        jobAsk = --<notAsked> (cv|resume|references) (is|are) ..2 (attached|in_the_attachment|enclosed|below|here|linked|yours)
        jobAsk = --<notAsked> !<past> (forward|pass|hand|give|show|send|take) ..2 (attached|enclosed) ..3 to ..4
        jobAsk = --<notAsked> to (whoever|whomever|the_person_who|those_who|the_one_who) ..1 (decides|hires|handles|does|picks|recruits|runs|deals|takes) ..3 (hiring|apprentices|jobs|recruiting|recruitment|interns|people|on|new|trainees|applications|staff)
        jobAsk = --<notAsked> short (of|a) ..5 (hands|hand|people|staff|pair|body) ..10 (mine|me|i|my)
        jobAsk = --<notAsked> (look_at|consider|hire|want|accept|take_on|employ) (someone|somebody|anyone|people|a_person) (without|with_no|like_me|with_my|with_so) ..3
        jobAsk = --<notAsked>|how|what|why|my|our (is|are) (your|the) ..2 (looking_for|in_need_of|short_of|after) ..1 (somebody|someone|anybody|anyone|people|hands|help|staff) !who
        jobAsk = --<notAsked> <i> ('d|'ll|would|could|will|can) ..1 (sweep|scrub|mop|work|carry|wash|haul|peel|stack|slave|toil) ..4 for (you|free|nothing|your_team) !to
        jobAsk = --<notAsked> <i> ..1 applied ..14 (could|can|would|might|may) (you|i)
        jobAsk = --<notAsked> (need|needs|find|seek|seeking|want|looking_for|without) ..2 (sponsor|sponsorship|visa_sponsor|visa_sponsorship)
        jobAsk = --we|i|my|our|us|who|they (be|are|is) ..2 (hiring|recruiting|taking_people|taking_anyone|taking_on) ..6 (could|would|can|may|will|drop|tell|speak|pass|mention|,|qm) --<notAsked>
        jobAsk = --<notAsked> (give|offer|grant|find) (a|an) ..2 (beginner|newcomer|man|woman|girl|lad|youngster|fellow|old_hand) ..2 (start|job|chance|place|trial|shot)
        jobAsk = --<notAsked>|<past> (take) me on (qm|,|fs|$|em)
        jobAsk = --<notAsked> (my|our) application ..2 (in|submitted|filed|sent|under|with|pending)
        jobAsk = --<notAsked> (a|the|your|any) ..2 (vacancy|vacancies) !sign|signs ..2
        jobAsk = (a|one) (nod|word|line|push|nudge|mention|wink) from you ..2 (to|would|could|might|with|at|in)
        jobAsk = --<notAsked>|if_i|i (want|need|use|short|looking_for|wanting|needing|do_with) (of)? (another|an_extra|one_more|extra) (body|pair|hand|soul|worker|man|woman|person|set) --ever
        jobAsk = --my|our|we|us|i|the (short_staffed|short_staffed|shorthanded|short_handed|short_handed|understaffed) ..20 (me|him|her|my|us|i)
        jobAsk = (could|would|can|will|might|please|to) you? ..2 (see|put|set) (me|him|her) right
        jobAsk = (taking|take|takes) ..1 (people|anyone|hands|apprentices|trainees|interns|somebody|someone) on (qm|,|fs|at|in_the|this|for)
        jobAsk = (remember|think_of|consider|call_on|call_for|send_for) (me|who|the_one|your_friend) ..6 (job|work|wanting|hiring|hire|position|opening|summer|season|start|shift|spot)
        jobAsk = (season|summer|winter|autumn|spring|year|month) ..3 (hiring|looking_for_people|looking_for_staff|looking_for_hands) ..4
        hides: get me through, got me through, gets me through, getting me through
        employing: vacancy, vacancies, payroll, personnel, hr, human resources, hiring, hire, hired, taken on, taking on
        employing: graduate scheme, trainee scheme, placement, apprenticeship, internship, recruiting, stool come
        employing: stool comes, stool came, crew is one, crew needs, crew wants
        employing: employ, employer, employment, cv, resume, curriculum vitae, job interview, man short, short staffed
        employing: short handed, shorthanded, a job, any job, jobs
        employing: a position, any position, a post, an opening, any opening, openings, job opening, paid work
        employing: steady work, day's work, on your books, start monday
        jobWish: could, would, 'd, might, may, can, if, should, please, perhaps, maybe, hope, hoping, wonder, wondering, love, want, wish, need, any, let
        curious: hear, know, learn, ask, tell, understand, talk, how, what, why, listen, story, question, questions, curious
        jobOver: have a job, day job, full time job, got a job, retired, used to, already, last, ago, since, my own
        jobOver: my job, my apprentice, my apprentices, my crew, my trainees, i hire, i recruit, i employ, my employer
        jobOver: my boss, of mine
        employment = --<notAsked> -my|my_own|own|his|her|their <employing>
        """

    static let chinese = """
        zhJob: 工作, 岗位, 职位, 实习, 机会, 饭碗, 活儿, 差事, 名额, 坑位, 空缺, 编制, offer, 职务, 空岗, hc, 位子, 位置, 一份工, 兼职
        zhBoss: 领导, 老板, 上司, hr, 人事, 主管, 总监, 经理, 你们组, 您们组, 团队, 部门, 公司, 您那儿, 您那里, 你们那
        zhBoss: 您那边, 同事, 组里, 招聘, 厂里, 店里, 单位
        zhNotAsked: 不, 没, 不是, 并非, 别, 无意, 不求, 不为, 不找, 不用, 不必, 不想, 绝不, 并不
        jobAsk = (缺人|招人|要人|添人|用人|缺人手|招工) ..10 (提一嘴|说一声|想着我|叫我|喊我|带上我|提提我|通知我|推荐|介绍|算我)
        zhTrade: 焊工, 电工, 厨师, 司机, 文员, 会计, 护士, 学徒, 编辑, 程序员, 客服, 仓管, 搬运, 保安, 保洁, 裁缝, 木匠
        zhTrade: 瓦匠, 人手, 助理, 剪辑, 画师, 文案, 新手, 新人, 转行的, 外行, 零基础, 大龄, 应届, 实习生, 帮手, 小工
        zhTrade: 杂工, 看门的, 打杂的, 跑腿的, 学员, 服务员, 收银员, 快递员, 维修工, 钳工, 美工, 翻译, 摄影, 设计师
        zhTrade: 产品经理
        jobAsk = --<zhNotAsked> (缺不缺|招不招|收不收|要不要|需不需要|还缺|还招|还收|还要) ~2 <zhTrade> ~4 (吗|qm|呢|不|么|,)
        jobAsk = --<zhNotAsked>|我们|我店|咱 (招|缺) ~1 <zhTrade> ~1 (吗|qm|么|不|呢)
        jobAsk = --<zhNotAsked> (有没有|还有|有) ~2 (位置|位子|地方|坑|活儿|座儿) ~1 (给|留给|容得下|安排) ~1 (一个|我|半路|新手|外行|转行|像我)
        jobAsk = --<zhNotAsked> (敲|叩) ~2 (您|你|贵|你们|您们)? ~2 (老板|领导|hr|人事|单位|公司|负责人) ~2 门
        jobAsk = --<zhNotAsked> (多|空|腾|有) ~1 (个|一个|出|出个) ~1 (名额|坑|位置|位子|缺|岗) ..6 (想到|想着|考虑|通知|喊|叫|记得|留给) ~2 我
        zhThere: 那边, 那儿, 那里, 这儿, 这里, 这边, 厂, 公司, 店, 组, 单位, 团队, 馆, 工作室, 院, 铺子, 队
        jobAsk = --<zhNotAsked> (您|你|贵|您们|你们) ~2 <zhThere> ~4 (要不要|缺不缺|收不收|需不需要|用不用) ~2 (一个|个|俩|人|名|位) ~10 qm
        jobAsk = --<zhNotAsked>|在您手下的 (到|在|去|来|进) (您|你) ~0 (手下|麾下|门下|身边|店里|厂里|那儿|那里|这儿|这里|这边|那边|公司|组里|队里) ~1 (当|做|干|学徒|打工|上班|工作|实习|帮工|入职|效力|谋)
        jobAsk = --<zhNotAsked> (投了|刚投|投递|应聘|应聘了|申请了|刚申请|报了) ~1 (贵|您|你们|您们) ~8 (帮|催|问|看看|留意|说|打听|推)
        jobAsk = --<zhNotAsked> (投了|刚投|投递|应聘|应聘了|申请了|刚申请|报了) ~1 (贵|您|你们|您们) ~6 , ~4 (帮|催|问|看看|留意|说|打听|推|能帮|麻烦)
        jobAsk = --<zhNotAsked> (附|随信|附上|奉上|呈上|附件|随附|一并附) ~4 (简历|履历|求职信|个人材料) !系统|模板|设计|网站
        jobAsk = --<zhNotAsked>|我们|我店 (要人|缺人|招人|用人|要帮手|缺帮手) ~2 , ~2 我 ~6 (来|到|去|上|干|顶|行|成)
        jobAsk = --<zhNotAsked> (给|赏) 我? ~1 (个|一个|一次|次) 机会 ~2 (试|干|做|证明|进|锻炼|上班|工作)
        jobAsk = (扫地|打杂|擦桌子|端盘子|看门|搬货|跑腿|洗碗|刷碗|扛活|打下手|倒茶) ~1 (也行|都行|也成|也干|都愿意|我都干|也可以|都可以|也愿意)
        zhSeat: 凳子, 位子, 坑, 工位, 床铺, 椅子, 铺位, 灶台, 板凳, 位置, 名额, 案板, 机位, 缺, 座位, 座儿, 坑位, 车位, 铺子
        jobAsk = --<zhNotAsked> (空着|闲着|富余|多余|多出来|空出来|还空|有空) 的? ~1 <zhSeat> ~8
        jobAsk = --<zhNotAsked> (迈|进|跨|入|踏) ~4 (贵|您|你) ~4 (门槛|大门|的门)
        jobAsk = --<zhNotAsked> (贵|您|你) ~4 (门槛|大门) ~5 (迈|进|跨|踏)
        jobAsk = --<zhNotAsked>|我们|我店|咱 缺 ~2 (个|一个|俩|几个|名|位|人) ~8 ..2 (喊|叫|想着|找|通知|招呼|告诉|捎上|带上|算上|考虑|加上|收) ~1 (我|一声|俺|咱)
        jobAsk = --<zhNotAsked> (去|到|来|在|给|跟|让我) ~8 (白干|白打工|试工|打白工|义务帮|不要工钱|不要钱|不拿钱|免费干活|免费帮工|不拿工资|无偿)
        jobAsk = --<zhNotAsked> (扩招|在招|招人|招新|补招|招工|招募) ~1 , ~8 (我|能投|投|试试|够格|行不行|可以|吗)
        jobAsk = --<zhNotAsked>|以前|当年 (能|可以|想|可否|能否|怎么) ~1 投 (吗|么|一份|个|不|qm|简历|一投)
        jobAsk = (有人|谁|哪位) ~2 (走了|退了|离职|离开|退休|不干|要走) ~3 , ~6 (想着|记得|还有个|考虑|叫|喊|算) ~3 我
        jobAsk = (不要钱|不拿钱|不要工资|倒贴|管饭就行|管饭就成|给口饭) ~6 (来|干|愿意|行|成)
        jobAsk = --<zhNotAsked> (当|做|成为) ~1 (您|你) 的? ~3 (徒弟|学徒|助理|助手|实习生|下属|员工) ~6
        jobAsk = --<zhNotAsked>|怎么|如何|讲|老师傅|您教 (收|拜) !了|过 ~2 (徒|徒弟|学徒|师) ~4
        jobAsk = --<zhNotAsked>|怎么|如何|讲|老师傅 带 ~0 (徒|徒弟|学徒) ~2 (吗|不|么|qm|的话)
        jobAsk = --<zhNotAsked> (跟|替|给) (您|你) ~2 (打工|干活|做事|打下手|当差|混|干)
        jobAsk = --<zhNotAsked> (引荐|介绍|认识|联系) ~8 (招聘|hr|人事|用人|hrbp|猎头) ~4
        jobAsk = --<zhNotAsked> (去|到|进) ~6 (上班|工作|任职|入职) ..6 (帮|能|可以|吗|行)
        jobAsk = (招不招|收不收|要不要|缺不缺|还招|还收|还要|还缺) ~2 (人|徒弟|学徒|帮手|新人|人手)
        jobAsk = (带我|领我) ~2 (入行|进|入门|入圈)
        jobAsk = --<zhNotAsked> (给|当) ~2 (您|你) ~2 (当|做|打)? ~1 (助理|助手|学徒|徒弟|下手|跟班)
        jobAsk = --<zhNotAsked> 内推
        jobAsk = --<zhNotAsked> (推荐|引荐|举荐|介绍|推) ~2 我|一下我|自己 ~8 (给|到|去|进|入职|做|当|工作|岗位|领导|部门|公司|团队|<zhBoss>)
        jobAsk = --<zhNotAsked> 把我 ..2 (推荐|推|招|弄|安排|塞|收) ..8
        jobAsk = --<zhNotAsked> 把我 ..2 (介绍|引荐) ~8 (hr|人事|领导|老板|公司|部门|经理|团队|总监|主管|厂|单位|上司|店|招|用人|进|岗)
        jobAsk = --<zhNotAsked> (帮|替|给|为) ..3 (我|转) ..8 (找|谋|安排|留|争取|介绍|推荐|留意|弄|物色|问) ..6 <zhJob>
        jobAsk = --<zhNotAsked> <zhPaper> ..14 (转|递|交|投|推|捎|带|呈|送) ..5 (给|到|一下|<zhBoss>)
        jobAsk = --<zhNotAsked> (转|递|交|投|推|捎|带|呈|送|转发|递交) !过|了|遍 ..4 (我的)? (简历|履历|求职信)
        jobAsk = (招不招|要不要|缺不缺|收不收) ..2 (人|新人|实习生|学徒|徒弟|我|帮手)
        jobAsk = --<zhNotAsked> (收|招|聘|录用|雇|录取|聘用) (了)? 我 ..4
        jobAsk = --<zhNotAsked> -非|只|需|想|主|重|硬|偏|就|都|又|还|正|他|她|妈|子|爸|公|婆|友|师 (要|用) 我 ~1 (吗|不|么|,|qm|fs|就|这|呗|了|的话)
        jobAsk = --<zhNotAsked> (给|赏|赐) ..2 (我|口|个) ..8 <zhPost>|饭吃
        zhPost: 工作, 岗位, 职位, 实习, 饭碗, 差事, 名额, 坑位, 空缺, 编制, offer, 职务, 空岗, hc, 位子, 兼职, 工作机会, 实习机会, 面试机会, 就业机会
        jobAsk = --<zhNotAsked> (有没有|有无|是否有|能有|可有|还有|有) ..6 (岗位|职位|空缺|实习机会|工作机会|坑位|名额|空岗|hc|坑) ..6
        jobAsk = --<zhNotAsked> (去|到|进|加入|入职|来) ..3 (您|你|贵|您们|你们) ..4 (公司|团队|部门|那儿|那里|组|厂|店|工作室|单位|司|台里|馆|队) ..4 (工作|上班|实习|干活|试试|当|做|帮忙|吗|行吗|可以|求)
        jobAsk = --<zhNotAsked> (想|希望|渴望|盼|求|能) ..4 (加入|入职|跟着您干|跟您干|跟你干|当您的徒弟|做您的助理|给您打工|给你打工|在您手下)
        jobAsk = --<zhNotAsked>|怎么|如何|您|你 (急需|求|谋|讨|找) ..3 (一份|个|份) ..4 (工作|职位|差事|实习|岗位)
        jobAsk = --<zhNotAsked> (安排|弄|谋|要|讨|留) ..2 (个|一个|份) ..3 <zhJob>|面试
        jobAsk = --<zhNotAsked> (争取|求|要|安排|给) ..3 面试 ..3 (机会|名额|一下)
        jobAsk = --<zhNotAsked> (向|跟|和|同|给|替我向|代我向) ~3 <zhBoss> ~3 (推荐|举荐|引荐|介绍|提|说|美言|担保|保举) ~2 (我|一下|一句|几句)?
        jobAsk = (您|你|你们|您们|贵) ~4 (缺不缺|缺|要不要|需要不需要|需不需要|要) ~2 (助手|助理|学徒|徒弟|帮手|帮工|小工|人手|打杂|伙计|实习生) ~6
        jobAsk = (捞|捎|带|收) (捞)? 我 ~2 (呗|吧|一程|进|入)
        jobAsk = (替|帮|给|为) 我 ~2 (担保|作保|背书|担个保|说句话|递个话|递简历|投简历|搭个桥|搭桥)
        jobAsk = (自荐信|求职信|简历|履历|申请书|个人材料) ~12 (转交|交给|递给|转给|递|捎给|呈给|推给|送到|发给) ~1 (您|你|贵)? ~4 (团|部|处|领导|老板|人事|负责人|公司|单位|hr|院|厂|局|剧团)
        jobAsk = (推荐|引荐|举荐|推) ~2 (给|进|到|去) ~1 (贵|您|你|你们|您们) ~6 (部|人力|人事|公司|集团|团队|领导|厂|院)
        jobAsk = (争取|谋|求|讨|混) ~2 (个|一个|一份|份|口) ~2 (岗位|职位|差事|饭|活|工作|位置|名额)
        jobAsk = (招|收|要) ~1 (不|没) ~0 (招|收|要) ~2 (人|徒|学徒|新人|实习)
        jobAsk = --<zhNotAsked> (能不能|能否|可否|可不可以|可以|能|想) ~2 (去|到|来|上) (您|你) ~2 (那儿|那里|那边|公司|单位|店|厂|铺|馆) ~2 (干|做|上班|工作|帮工|打工|当|试工|实习) --坐|看|拜访
        jobAsk = (跟|和|同) ~2 (老板|领导|经理|掌柜|馆长|店长|hr|人事|主管|上头) ~6 (帮我|替我|说说|提|求|美言|打个)
        jobAsk = (有) ~2 (坑位|坑|岗|空缺|名额|缺口|位置|机会) ~3 (踹|喊|叫|告诉|通知|留|想) ~3
        jobAsk = (打杂|打下手|跑腿|端茶倒水) ~2 (的|都)? ~1 (吗|也行|都行|qm|我)
        jobAsk = (工资|工钱|薪水|待遇|报酬|月钱) ~4 (好说|好商量|随便|给口饭|不要|不计|多少都行|看着给|管饭|都行|无所谓|低点)
        jobAsk = (把我|算我|让我|叫我|让他|让她|叫他) ~2 !收获|安排的|安排得|留给|收益|收敛|留意|留心|留恋|留下了|留下印 (补|塞|收|留|安排|招|补上|补进|插|试试|去试试|当个|做个) ~2 (进|下|上|去|一个|个|吧|呗|嘛|在|到|差)?
        jobAsk = 把我 ~1 (捎上|带上|算上|拉上|收编|捡走|领走)
        jobAsk = --<zhNotAsked> (简历|履历|自荐信|求职信) ~3 (附上|附后|在附件|见附件|奉上|如下|附在)
        jobAsk = --<zhNotAsked>|怎么|当年|参观|那年|曾 (就想|一心想|只想|盼着|做梦都想|希望能|想) ~1 进 ~2 (厂|贵厂|公司|贵司|单位|团|馆|台|店|院) !看|参观|转|瞧|里看|去看|里转|找您|找你 ~2
        jobAsk = --不|没 (运作运作|运作一下|走后门|走走您的后门|开后门|走个后门|托关系|打点打点|通融通融|走走关系)
        jobAsk = --<zhNotAsked> (走|开) ~3 后门
        jobAsk = --<zhNotAsked>|我们|我店|怎么|如何 (有没有|还有|有无|招不招|有|缺不缺|收不收) ~2 (暑期工|临时工|小时工|零工|实习生|学徒工|兼职|短工|钟点工|空缺|坑位|hc) ~3
        jobAsk = --<zhNotAsked>|当年|那年|曾 (希望|给|能|求|盼|争取|得到|获得|想要) ~6 面试 ~1 (机会|名额|通知)
        jobAsk = --<zhNotAsked> 有 ~3 (招聘|招工|岗位|职位|空缺|用人) ~4 (发我|告诉我|通知我|叫我|喊我|吱一声|想着我|跟我说|麻烦发我|发给我)
        jobAsk = (您|你) 一句话 ~4 , ~2 (我|就) ~3 (进去|进厂|成了|搞定|办了|上岗)
        jobAsk = 求 (收留|带走|收编|捡走|领走|包养|捞|收徒|带飞|收下)
        jobAsk = --<zhNotAsked> 我 ~4 (能|可以|够格|够) ~1 (进|入|加入|应聘|胜任) ~3 (厂|公司|单位|团队|贵|你们|您们|剧团|医院|店) ~2 (吗|不|么|qm)
        jobAsk = (活儿|活|差事|岗|位子|位置|缺) ~3 (还有没有|有没有|还有吗|还缺|还有|空着|还招) ~8
        jobAsk = (跟着|跟) ~2 (跑龙套|跑跑|打打|管管|学着干|干活|干|打杂|混) ~6 (能不能|行不行|可以|吗|qm|就行|也行)
        jobAsk = (能不能|可不可以|能否|可否|行不行) ~2 先? ~1 (去|来|到|跟) ~8 (跑龙套|打杂|帮工|试工|当学徒|干活|上班|实习|管箱)
        zhEmploying: 校招, 秋招, 春招, 招聘, 招人, 内推, 求职, 应聘, 空岗, 缺人, 缺口, 学徒, 拎包, 打杂, 工钱, 工资
        zhEmploying: 包吃住, 管吃住, 人力部, 正式员工, 编制, 门路, 随叫随到, 顶上, 录用, 入职, 试用期, 要退, 这碗饭
        zhEmploying: 饭碗
        jobWish: 能, 能不能, 可否, 能否, 可不可以, 要是, 如果, 若, 请, 帮, 盼, 想, 求, 就行, 也行, 您看, 给我, 让我
        jobOver: 做过招聘, 做招聘, 搞招聘, 管招聘, 负责招聘, 做人事, 我们招, 我也招, 招了半年, 投过, 自己开, 以前, 退休
        jobOver: 干了, 做了, 当过, 当年, 辞了, 辞职, 离职, 不是, 不图, 不求, 我们厂, 我的学徒, 我带, 我招, 带过
        jobAsk = (转呈|转交|呈交|递交|呈送) ~2 (人力|人事|领导|贵|hr|主管|总部|部门)
        jobAsk = (搭句话|搭个话|指条路|指条明路|引条路|开口说句话|说句话) ~8 (我|不|吗|qm|,|强)
        jobAsk = --<notAsked> (love|like|want|hope|glad|happy|keen|delighted|honoured|honored|wish|ask|grateful) ..1 to be considered ..3
        jobAsk = --<notAsked> word in ..3 ear
        jobAsk = --<notAsked> (internal|personal|your|a|an) ..1 (recommendation|reference|endorsement) (would|could|might|will) ..2 (go|help|mean|carry|do|make|open|get) --book|books
        jobAsk = --<notAsked> (leads|tips|pointers|news|word|lead|hint|hints) (on|about|for|to) ..3 (internship|internships|vacancy|vacancies|openings|jobs|positions|placements|apprenticeships|hiring)
        jobAsk = --<notAsked> (leads|turns|grows|develops|blossoms|evolves) ..1 (to|into) ..3 (job|position|role|place|employment|internship|apprenticeship) ..2
        jobAsk = --<notAsked> (could|might|will|would|to|may|can) ..1 (lead|turn|grow|develop|blossom|evolve) ..1 (to|into) ..3 (job|position|employment|internship|apprenticeship|place_with|place_at|role_with|role_at) ..2
        jobAsk = --<notAsked> (available|free|able|ready) to (start|join|begin) (immediately|at_once|now|monday|tomorrow|right_away|any_time|anytime|work|next|from|as_of|on)
        jobAsk = --<notAsked>|<past> (flag|boost|support|back|endorse|champion|second|fast_track|prioritise|prioritize) my (application|candidacy|candidature|name|cv|resume)
        jobAsk = (hoped|hoping|hope|wondered|wonder) ..2 you ..2 (flag|boost|support|back|endorse|champion) my ..2
        jobAsk = --<notAsked> slip ..1 my (name|cv|resume)
        jobAsk = --<notAsked> whoever ..2 (hiring|recruiting|hires|recruits) ..6
        jobAsk = --<notAsked> (who|someone|somebody|anyone) ..1 (is|'s) (hiring|recruiting) ..6
        jobAsk = --<notAsked>|<past> endorse me !for|on
        jobAsk = --<notAsked> (take|took|taking) ..1 (chance|punt|gamble|flyer|bet|flier|shot) on me
        jobAsk = --<notAsked> (walk|walked|carry|carried|run|ran|slide|slid|steer|steered|wave|waved|place|placed) my (cv|resume|application|portfolio|name) ..8
        jobAsk = --<notAsked> (find|get) me (something|anything|a_spot|a_place|a_corner|a_desk|a_seat) (at|in|with|on) ..3
        jobAsk = --<notAsked> (any|some|paid|steady|more|enough|part_time) work (going|left|there|about|around)? for (me|someone_like_me|us)
        jobAsk = --<notAsked>|<past> (speak|talk) (up|well|kindly|highly) (for|of) me
        jobAsk = --<notAsked>|was|were|who|been (be|being|get|getting) taken on ..3
        jobAsk = --<notAsked>|was|were|who|had (as|become|be) your (apprentice|intern|assistant|trainee|pupil)
        jobAsk = --<notAsked> (want|hope|love|like|wish|dream|keen|hoping|looking|aim|dreaming) ..1 (to|of) (work|working|join|joining|intern|interning|start|starting) ..2 (for|with|under|at|in|as) ..1 (<company>|your_team|your_company|your_studio|your_firm|you $)
        jobAsk = --<notAsked> !<past> (introduce|connect|put) ..1 me ..3 (recruiter|recruiters|hiring|hr|talent|hiring_manager|head_of_people)
        jobAsk = --<notAsked>|as|before (hear|know|learn|aware|think) of ..3 (openings|opening|vacancies|vacancy|jobs|positions|internships|roles_going|job)
        jobAsk = --<notAsked> (put|putting) (in)? (a|in_a) ..1 good word (in|for)? ..2
        jobAsk = --<notAsked> !<past> (sponsor|use|need|mentor_and_hire) <likeMe>
        jobAsk = --<notAsked> open to ..2 (role|roles|position|positions|job|work|opportunities|vacancy|post|placement) ..1 (at|in|with|on|,)
        jobAsk = --<notAsked>|had|did|took (a|an|the|any) (internship|job|position|apprenticeship|placement|traineeship|role|post) (at|with|in|under|on) ..2 (<company>|your|you) (would|could|'d|is)
        jobAsk = --<notAsked> (wants|want|needs|need|wanting|needing|short_of|looking_for|in_want_of) (for)? (a|an|another|one_more|some) ..2 (sweeper|hand|hands|helper|apprentice|assistant|trainee|intern|junior|runner|porter|labourer|worker|cleaner|dishwasher|pair|soul|body|person|man|woman|lad|lass|recruit) ,? ..4 (i_'m|i_am|i|me|my)
        jobAsk = --<notAsked>|<past> (mention|tell|say|let_slip|hint) ..1 (to|them|it_to) ..4 (looking|available|free|job|hire|keen_to_join|the_man_for|the_woman_for|the_person_for|right_for)
        jobAsk = --<notAsked> (consider|take|treat|count) this (as)? (my|an) ..1 (application|bid|pitch_for_the_job)
        jobAsk = --<notAsked> (have|having) me (on|in|at|aboard|join) ..2 (crew|team|staff|floor|line|bench|roster|books|ship|kitchen|board)
        jobAsk = --<notAsked>|<past> get me (in|into_acme|hired|started|on_the_books|on_the_payroll) (,|qm|fs|at|there|with|i|$)
        jobAsk = --<notAsked> word to ..2 (manager|boss|hr|foreman|owner|director|chef|head|recruiter|captain|personnel|editor) ..6
        jobAsk = --<notAsked> (i|'m|am) ..1 (the|your) (man|woman|person|girl|guy|candidate) (for|you) ..2
        jobAsk = --<notAsked> between (jobs|engagements|positions|contracts|posts) ..6 (could|can|would|ready|available|free_to) ..3 (begin|start|join|work)
        jobAsk = --<notAsked> (could|can|would|will|ready_to|able_to|free_to|available_to) ..1 (begin|start) (at_once|immediately|tomorrow|monday|straight_away|right_away|any_time|next_week|on_monday)
        jobAsk = --<notAsked> (chances|chance|odds|hope|hopes|prospect|prospects|likelihood) of ..3 (position|job|post|placement|internship|apprenticeship|opening|vacancy) ..2
        jobAsk = --<notAsked> (after|want|need|seeking|hoping_for|looking_for) (a|any|some) (start|way_in|foothold|break|foot_in) (at|in|with|on|,|there) ..3
        jobAsk = --<notAsked>|<past> let me ..1 (learn|train|work|apprentice|intern) ..1 (under|for|with|alongside) (you|your) ..6 (season|year|summer|unpaid|paid|month|months|free|term)
        jobAsk = --<notAsked> (need|want|seek|seeking|looking_for|require|hunting_for) (a|an|any|some|my) ..2 (job|placement|internship|apprenticeship|traineeship|position|employment|work_placement) ..1 (and|at|with|in|by|so|,|fs) --had|have|got
        jobAsk = ^, (are_there|is_there)? (any|some) ..1 (jobs|vacancies|openings|work|positions|internships) ..1 (going|open|available|about|left|free|qm|at|in|for)
        jobAsk = --<notAsked>|my|our|we|i (short_of|short_a|wanting|needing|in_want_of|in_need_of|missing|lacking) ..2 (pair|set) of ..2 hands
        zhPaper: 简历, 履历, 作品集, 求职信, 应聘, 材料, 个人资料, cv, 我的名字
        jobAsk = (把我) ~2 (收下|留下|带上|安排|塞进|弄进|招进)
        jobAsk = --<zhNotAsked> -我|先|再|要|会|想 (转|递|投|交|转交|转给|捎|推|呈|送|发|带) !了|过|遍|现|明|生|展|呆|烧|芽|面|火|言|布|微 ..4 --转给了|转了|发给了|递给了|交给了|带给了|送给了 <zhBoss> -谢
        jobAsk = --<zhNotAsked>|我们|我店|我厂|咱店|我|咱 (招|要|缺|收|雇|聘) (人|新人|实习生|学徒|徒弟|帮手|人手|助理|不招|不要) ..6 (吗|不|么|没|呢|qm|的话)
        jobAsk = (美言|说句好话|说说情|走个后门|开个后门|开后门|走后门|美言几句|说几句好话|牵线入职)
        jobAsk = (替我|帮我|给我) ~2 (留意|张罗)
        jobAsk = (替我|帮我|给我) ~2 (盯|看着|打听|问问|留) ~6 (岗位|工作|职位|活|空缺|机会|着点|坑|名额|位子|门路)
        jobAsk = (添人|招人|秋招|春招|校招|缺人|差一个|扩编|招新|招工|招聘|收人|要人|进人) ..24 (算我|把我|我这样的|我行|带上我|我去|试试我|算我一个|加我一个|考虑我|想着我)
        jobAsk = (递个话|递句话|带个话|捎个话|说句好话|说个情|通个气) ~8 (我|他|她|试试|收|留|用|进)
        jobAsk = (跟|和|向|给|同) ~4 <zhBoss> ~4 (打声招呼|打个招呼|说一声|提一声|吱一声|打招呼) --<zhNotAsked>
        employment = --<zhNotAsked>|从|当过|做过|做了|干过 <zhEmploying> !材料|路上|经历|期间|那年|时|做到|到|出身|系统|网站|平台|软件|页面|产品
        zhReferee: 推荐人, 担保人, 引荐人, 内推码, 内推链接, 推荐表, 实习证明, 保举
        zhHiring: 招人, 招聘, 招新, 校招, 社招, 秋招, 春招, 补招, 扩招, 招募, 用人
        zhOrg: 公司, 单位, 团队, 部门, 组, 组里, 厂, 厂里, 店, 店里, 院, 馆, 司, 台, 社, 所, 局, 工作室, 事务所, 那儿
        zhOrg: 那边, 那里, 这儿, 这边, 科室, 实验室, 项目组, 家
        jobAsk = --<zhNotAsked> (写|开|要|求|请|做|当|讨|出|给|担任|盖|有) ~6 <zhReferee> --写过|最难|怎么写
        jobAsk = --<zhNotAsked>|怎么|如何 (贵|您|你|您们|你们) ~1 <zhOrg> ~5 (还招|招不招|在招|招吗|招人|缺人|招|收人|招新|缺) ~6 (吗|不|么|没|qm|呢) --问题
        jobAsk = --<zhNotAsked> (想问|问问|打听|请问|不知|有没有|是否|有无|探探|问一下) ~8 <zhHiring> ~3 (计划|打算|安排|意向|需求|指标|信息|渠道|消息|名额|吗|qm|,)
        jobAsk = --<zhNotAsked> (想|希望|盼|能|愿|渴望|有幸) ~2 (成为|当|做) ~1 (您|你) 的? ~2 (同事|队友|组员|手下|员工|部下|徒弟|兵)
        jobAsk = --<zhNotAsked>|如果不 (蒙|承|获|求|请|得|承蒙|若蒙|如蒙) ~1 (您|你|贵) ~2 (举荐|引荐|保举|收留|录用|聘用|提拔)
        jobAsk = (在找工作|正在找工作|正找工作|求职中|待业|失业|正在求职|刚被裁) ..12 (您|你|贵) ..10 (招|缺|要人|岗|收人|介绍|推荐|留意) ..6 (吗|不|么|qm|吧|呢)
        jobAsk = --<zhNotAsked>|以前|当年|那年 (随时|立刻|马上|即刻|明天) ~2 (到岗|上岗|上班|入职|报到)
        jobAsk = --<zhNotAsked> (盼能|希望能|能否|想|渴望|期待|期盼|希望|盼) ~3 (加入|入职|进入|入|进|调入|调到|转到|跳到|供职于|效力于) ~1 (贵|您|你|您的|你们|您们) ~3 (团队|公司|单位|馆|院|厂|组|部门|司|社|台|所|店)
        jobAsk = --<zhNotAsked> (想|愿|能|求|让我) ~2 (跟|给|随|向|在) (您|你) ~2 (学徒|当学徒|做学徒|打工|做工|跑腿|打杂|手下干|麾下|身边学徒)
        jobAsk = --<zhNotAsked> <zhBoss> ..8 (帮我|替我|给我|为我) ~2 (说说|说一声|说句|提一提|提提|问问|疏通|美言|打听|递|通融|引荐)
        jobAsk = --<zhNotAsked> (帮|替) (我)? ~2 (跟|和|向|同|问问|问) ~3 <zhBoss> ~2 (说|提|讲|问|打|递)
        jobAsk = --<zhNotAsked>|坐坐|拜访|参观 (去|到|上|来|在) (您|你) ~2 (那儿|那里|那边|公司|单位|店里|厂里|铺里|馆里|手下) ~2 (干活|干|上班|打工|谋个|谋份|帮工|试工|做事|当差|混口) ~2 (吗|不|么|qm|行|就|也|,|fs)
        jobAsk = --<zhNotAsked> (谋|混|讨|找|寻) ~2 (份差|碗饭|口饭|差使|生计|营生|活路|个出路|个饭碗|条出路)
        jobAsk = --<zhNotAsked> (引荐|推荐|介绍) ~2 (给|到|进) ~8 (招聘|用人|hr|人事|主管|负责人|老板|总监)
        jobAsk = --<zhNotAsked> (考虑|优先考虑|录用|接收|收留|面试) ~1 (一下)? ~1 我 ~1 (吗|吧|一下|这|,|fs|qm|呗|这样)
        jobAsk = --<zhNotAsked> (有没有|有无|是否有|有) ~3 (适合|合适|匹配) ~1 我? 的? ~2 (岗|岗位|机会|职位|位置|坑|活|差事)
        jobAsk = --<zhNotAsked>|自己|我的 (简历|作品集|材料|履历) ~6 (劳|麻烦|烦|请|拜托|求|方便|帮|托) ~6 (转|递|投|推|捎|交|发给|带)
        hides: 招聘网站, 招聘会, 招聘软件, 招聘启事, 招聘页, 招聘广告, 入职表, 入职培训, 入职流程, 入职第, 求职信写, 写求职信, 入职那, 招聘会上, 招聘页
        """
}
