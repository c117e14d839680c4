/// Urgency, guilt and pleading; and the urgent things that are only spoken of.
enum PressureWords {
    static let english = """
        hides: health care, healthcare, mental health nurse, public health, health sector
        hides: letting me down gently, letting me down so gently, letting me down easy, let me down gently, let me down easily, let me down so kindly, letting me down so kindly
        hides: nothing here is urgent, is not urgent, saloon, last hope cafe, last chance saloon
        hides: urgent care, urgent caller, urgent call, urgent matters, urgent cases, urgent message, emergency room, nothing urgent, no rush
        hides: not urgent, no hurry, isn't urgent, urgent repair, urgent from, urgently ill, urgent ward, no urgency, not desperate
        urgent: asap, a s a p, urgent, urgency, time sensitive, top priority, posthaste, this instant
        fast: immediately, right away, at once, right now, without delay, promptly, urgently, soonest, in a hurry, as fast as you can, today
        fast: pronto, immediate, lightning fast, quickly, expeditiously, quick, speedily, swiftly, before it is too late, yesterday
        respond: reply, answer, respond, confirm, response, decision, get back, let me know, write back, decide, hear from you, word
        respond: confirmation, revert, sign off, acknowledge
        deadline: today, tonight, tomorrow, noon, midnight, close of business, end of day, end of the day, end of business, eod
        deadline: cob, the hour, an hour, the end of, first thing, five o'clock, sundown, this evening, this afternoon, hours
        silenceVerb: reply, replied, answer, answered, respond, responded, write back, written back, wrote back, get back
        silenceVerb: gotten back, got back, acknowledge, heard back, hear back, heard from you, heard anything, heard a word
        pressure = --not|no|rather_than|neither|never|understand|understood|had|i|was|were|everything|nothing|anything|everyone|everybody|people|patients|they|always|half|ward -<not> <urgent>
        pressure = (reply|answer|respond|confirm|call_me|let_me_know|please|kindly|reconsider|do_so|help_me|write_back|get_back|act|say_yes|need|decide) --<i>|not|no|if ..5 <fast>
        pressure = --was|were|your|thank|thanks|for|<not> <fast> (reply|answer|respond|confirm|response)
        pressure = <respond> ..5 (by|before|within|until|no_later_than) !email|phone|message|mail|text|post|letter|hand|car|heart|train|bus|bike|ear|eye ..3 <deadline>|<weekday>|<number>|<num>
        pressure = (<i>|we) ..2 (need|require|expect|want|must_have|demand) !<not> ..4 (answer|reply|response|decision|yes|confirmation) --<not>
        pressure = (by|before|within) ..3 <deadline> ..6 <respond>
        pressure = (before|by) (midnight|close_of_business|end_of_day|end_of_business|eod|cob)
        pressure = as soon as (possible|you_can|you_possibly_can|ever_you_can|humanly|you_get_this|you_read)
        pressure = <i> ..2 (really|desperately|badly|so|urgently|absolutely|truly) need (you|your|this|that|help|it|a|an|the|to_talk|to_speak|to_meet|to_hear_from|to_hear_back|to_get|to_see_you|advice|guidance|someone|somebody|answers|in|ten|five|fifteen|<number>)
        pressure = <i> ..1 need ( you !to / (your_help|this|your_answer|this_call|an_answer)
        pressure = please|pretty ,? please
        pressure = (<i>|'m|am|we|must|to|and) !<past> (begging|beg|imploring|implore|pleading|plead|beseech|entreat) !your_pardon|to_differ|pardon
        pressure = (begging|imploring|beseeching) you
        pressure = (i|'m|am|so|really|getting|growing|feeling|quite|truly|a_little|bit) desperate
        pressure = desperately -<not>
        pressure = (only|last|final) (hope|chance|resort|lifeline|option) !saloon|to_see|to_hear|to_catch|to_visit|to_taste|to_ride --<not>|<past>|was|were
        pressure = (just|gently|merely|simply|quickly|again|to)? (bump|bumping|bumped|nudge|nudging|ping|pinging) (this|my|you|the|it|up)
        pressure = (bump|bumping) (up|again)
        pressure = you|nobody|no_one|and|still ..2 (have|has|did|do|'ve) (still|just|simply)? not (yet|even|ever|once|bothered_to|bother_to|bothered|seen_fit_to|had_the_courtesy_to)? <silenceVerb> --may|if|might|could|can
        pressure = (have|has|had) ..1 (still|yet) (to|not) ..1 <silenceVerb>
        pressure = you (never|still) ..2 (reply|replied|answer|answered|respond|responded|write_back|wrote_back|get_back|got_back|acknowledged) !to_the|the|to_a|a
        pressure = you ('re|are) the only (one|person) ..4 (help|save|can|who)
        pressure = (written|asked|messaged|emailed|called|wrote) ..4 (twice|three_times|four_times|many_times|repeatedly|times|thrice) ..3 (now|already|and|fs|without|,)
        pressure = (heard|hear|got|received) (nothing|no_word|not_a_word|crickets|silence) ..3
        pressure = (see|saw|know|noticed) ..4 (read|opened|seen) my (message|note|email|mail|letter|last)
        pressure = if you do not ..4 (nobody|no_one|who) ..2
        pressure = --says|say|said|told|tells|insists|insisted|swears|thinks|reckons|believes <i> must (talk|speak|meet|see|have|hear|get|know) ..2 (you|to_you|with_you|answer|this|back|from)
        pressure = (this|it|that) can not wait
        pressure = (a|another|little|gentle|friendly|quick|small|tiny) (nudge|poke|bump|ping) !in|on|of|from|toward|towards|that|by
        pressure = (unless|until) you ..2 (answer|reply|help_me|respond|agree|say_yes|talk_to_me)
        pressure = <i> ..2 (wait|waited) ..8 (by_the_phone|for_your_answer|for_your_reply|for_you_to|for_an_answer|for_a_reply|all_week|all_day|and_waited)
        pressure = now or never !for
        pressure = (matter|question) of life
        pressure = ^, (please|do|so|and|but)? (have|show) ..1 (heart|mercy|pity) ..1
        pressure = (wits|wit's) ..1 end
        pressure = (chop_chop|tick_tock|make_it_snappy|on_the_double|no_time_to_lose|not_a_moment_to_lose|sos|mayday) !call|calls|signal|signals|relay
        pressure = <i> (insist|demand|require) (that|you|an|your|on_hearing|on_an|on_your|on_talking|on_speaking|a_reply|a_response)
        pressure = (every|each) (hour|minute|day) (of_delay|counts !in|for|at|on|when|you|here|there|aboard)
        pressure = (every|each) (hour|minute|day) (of_delay|you_wait|you_delay|i_wait|i_do_not_hear|without_an_answer|without_word)
        pressure = (can|will|could|shall) not (sleep|eat|rest|breathe|breath|relax) ..2 until
        pressure = (make|making|leave|keep) me wait
        pressure = (wants|needs|due|expects) ..4 by (noon|tonight|tomorrow|today|friday|monday|tuesday|wednesday|thursday|midnight)
        pressure = (a|my|the|our) (strict|tight|hard|short|looming) deadline !of|for|every|each
        pressure = (would|will|'d|'ll) ..2 (break_my_heart|kill_me|ruin_me|destroy_me|finish_me|be_the_end)
        pressure = last chance before
        pressure = answer me
        pressure = (beg|begging|ask|asking|here|plead|pleading|down) ..2 on my knees
        pressure = (have|has|had|did)? not ..3 (heard|hear|received|receive|got|get|gotten|seen) ..3 (back|from_you|reply|answer|response|anything|word|yet) --if
        pressure = (no|without|lack_of|zero|any) (reply|answer|response|word) ..3 (yet|so_far|from_you|since|yet|still|received|at_all)
        pressure = (<i>|we) ..3 (still|been) (waiting|awaiting) ..6 (you|your|reply|answer|response|hear|word)
        pressure = (hate|sick_of|tired_of|can_not_stand|do_not_like) ..2 (waiting|being_ignored|to_be_ignored|silence)
        pressure = (ignored|ignoring) (me|my|us|this) --<if>|feel|free|fine
        pressure = (you|being|been|feel|felt) (ignore|ignored|ignoring) !me ~0 (by|my_message|my_note|my_email|my_last|my_first|again)
        pressure = (opened|read|seen|saw) my (message|note|email|mail|letter|request) ..8 (and|but|yet|without|twice|three)
        pressure = (not|never) take no for
        pressure = (will|would|can|do) not ..2 (accept|take) (a)? no
        pressure = (time|clock|chance) (is|'s|are) (running|ticking|slipping|almost|nearly) ..2
        pressure = running out of (time|options|money|hope)
        pressure = (do|can|could|please) not (let_me_down|disappoint|leave_me|abandon|fail_me|make_me_beg|keep_me_waiting|ignore)
        pressure = (you|please|do|or) ..1 (let_me_down|owe_me|owe_it|disappoint_me|fail_me) !nothing|no|not|gently --not|never|no
        pressure = (counting|relying|depending|depend|rely|count|rests|hinges|hanging|hangs) ..3 on (you|this|it|your)
        pressure = (everything|future|career|life|whole_life|whole_future|whole_career|whole_year|whole_family|whole_thesis|dream|grade|degree|job|thesis) ..4 (depends|rests|hinges|hangs|rides|relies) on
        pressure = least you (can|could|owe) ..2
        pressure = (after|considering|given) all ..3 (i|the|my|we) ..8 (did|done|care|took|trouble|work|effort|time|hours)
        pressure = <i>|my ..3 (will|would|'ll|'d|shall) not|never ..2 (forgive|sleep|forget_it|recover|survive|get_over)
        pressure = (why|how_come) (have|did|do|are|would|wo|has) ..2 not ..3 (reply|answer|respond|write|you)
        pressure = (rude|hurtful|disrespectful|unprofessional|discourteous|insulting|ungrateful|unkind|heartless|impolite) ..4 -not --<i>
        pressure = --not|never|no|nobody (disappointed|disappointing|hurt|offended|upset|crushed|devastated|heartbroken|insulted) ..6 (you|your|if|that|by|silence|not) --not|never|no|nobody
        pressure = (be|feel|am|'m|was|left|be_so|leave_me|leaves_me) ..2 (crushed|devastated|heartbroken|ruined|lost_without|doomed|finished|gutted) --not|never
        pressure = (my|the) whole (plan|week|friday|day|life|career|future|project) ..6 (collapse|collapses|ruin|ruined|depends|on|falls|fails|waiting|account)
        pressure = on your (account|conscience)
        pressure = (hope|trust) ..3 you (can|could|will)? ..1 live with
        pressure = (on_your_conscience|shame_on|ashamed_of_you) --not|no|never|clear|without
        pressure = (feel|feeling|make|makes|making|should_be|be|live_with_the|live_with_that|with_your) ..2 (guilty|guilt) --not|no|never|clear|without|i|we|my|<past>
        pressure = -feel|think|suppose you (have_to|must|got_to|ought_to|need_to|had_better|'d_better|are_obliged_to) !be|admit|say|have|get|see|hear|know|think|feel|wonder|look|miss|tell ~0 (help|reply|answer|respond|meet_me|talk_to_me|say_yes|call_me|give_me|see_me|make_time|make_an_exception|find_time|find_a|find_ten|find_five|let_me|decide|confirm|save|write_back|write_to_me|speak_to_me|speak_with_me|talk_with_me)
        pressure = ^, (please|kindly|and|so|do|but)? (hurry|hurry_up|make_haste|act_fast|act_now|be_quick|do_so_quickly) !is|was|has|slowly
        pressure = (please|kindly|must|do|let_us|let_'s|to) (hurry|hurry_up|make_haste|act_fast|act_now|be_quick|do_so_quickly) --<not>|had
        pressure = (third|fourth|fifth|final|several|many) (message|reminder|attempt|email|note|notice) ..8 (yet|ignored|ignore|answer|reply|warning)
        pressure = (final|last|friendly|gentle|another|quick|second|third) (reminder|notice|warning)
        pressure = how (hard|difficult|much_trouble|rude|long) ..3 (can_it_be|is_it|does_it_take|would_it_be) ..2 (answer|reply|respond|write_back|say_yes|say_no|spare|type)
        pressure = (surely|obviously) you ..4 (can|could|have|must) ..2 (spare|find|answer|reply|manage|help|give|make_time|five|ten|a_minute|a_moment)
        pressure = (please|you_can|only_you|could_you|you_could|must|come_and) ..2 (save|rescue) (me|my)
        pressure = no (excuse|excuses) (for|not|to|now|accepted|please|fs|em|,)
        pressure = not a (word|peep|line|syllable|sound|thing) (from|since|back|in|so)
        pressure = (making|makes) me (ill|sick|mad|crazy|miserable)
        pressure = (freaking|freak|stressing|stressed|losing_my) out
        pressure = (everything|it_all|so_much|a_lot|my_future) (hangs|hinges|rides|depends|rests) on --nothing|not
        pressure = <i> ..1 (check|keep_checking|refresh|keep_refreshing) ..3 (every_hour|every_day|every_minute|every_morning|constantly|hourly|all_day|my_inbox|my_phone)
        pressure = it (must|has_to|has_got_to|needs_to) be (today|tomorrow|tonight|now|this)
        pressure = (if_you_do_not|unless_you) ..6 (i_will|i_'ll|i_am|i_'m|i_shall|my|i_can_not|i_may|i_might) ..2 (lose|fail|quit|give_up|never|have_to|assume|conclude|write_to|call|complain|tell|be_forced|be)
        pressure = (keep|left|leave|leaving|kept) (me|us) (waiting|hanging|in_the_dark)
        pressure = you (promised|owe) (me|it|this|us) !nothing|no|not|one|message|note|stranger|letter --not|never|no
        pressure = !<past> (drop|cancel) (everything|whatever|your) --<i>
        pleading: kindly, please, begging, beg, pleading, plead, imploring, implore, beseech, beseeching, entreat, help me, save me, rescue me
        pressure = you (can|could|may|must|shall|should|will) not ..1 (refuse|decline|say_no|turn_me|let_me|ignore_me|deny|abandon) !me_down_a
        pressure = ^, (so|and|but)? do not (you)? dare
        pressure = do the needful
        pressure = (at|by) the (earliest|soonest) !i|in
        pressure = today itself
        pressure = (had|have|has|got|received|seen|getting|with) (no|zero|not_a_single|not_any|not_one|nary_a) (reply|response|acknowledgement|answer_from|answer_back|answer_yet|answer_since|answer_so|word_from|word_back|word_yet|word_since|news_from|sign_of_life|sign_from)
        pressure = (not_one|not_a_single|nary_a|no) (word|line|peep|syllable) (from|since|back|yet|fs|nl|,)
        pressure = ignoring (people|others|someone|somebody|messages|a_message|strangers|emails|me|us)
        pressure = (losing|i_have_lost|i've_lost|lose|cost_me|costing_me) ..2 (sleep|appetite|my_mind) --not|never|your|over_a
        pressure = (worried|worry|sick_with|sick) (sick|worry|to_death) --<not>
        pressure = !<past> (crush|break|kill|devastate|destroy|ruin|wreck|finish|sink|shatter) (me|us|my_heart) --<not>|did|nearly|almost
        pressure = (my|the) (whole|entire) ..1 (future|career|life|thesis|day|project|year|degree) ..4 (hang|hangs|hanging|ruined|rides|riding|stake|gone|collapse|collapses|depends|line|lost)
        pressure = (checking|check|refreshing|staring_at|watching) my (phone|inbox|email|messages) ..8 (every|all|day|night|hour|constantly|since|minute|morning)
        pressure = (well|properly) ..1 (brought|raised|mannered) ..4 (answer|answers|reply|replies|would)
        pressure = (clock|time) (is|'s) (ticking|running_out|running)
        pressure = (deadline|due_date) (is|'s) ..2 (today|tomorrow|tonight|noon|midnight|monday|tuesday|wednesday|thursday|friday|five|six|<number>|near|close|looming)
        pressure = in a (real|right|terrible|proper|bit_of_a|tight) (jam|bind|pickle|fix|corner|spot|mess)
        pressure = (breathing|breathes|breathed) down my neck
        pressure = (answered|replied|confirmed|settled|decided|done) (today|tonight|by_tonight|by_tomorrow|right_now|at_once|immediately|tomorrow)
        pressure = (counting|banking|depending|relying) on (you|your) --not
        pressure = (have|has|'ve|'s) (got|just_got) to (have|hear|talk|speak|get) ..4 (today|tomorrow|tonight|now|by|at_once|this_week|immediately)
        pressure = (need|have) to (hear|know|talk|speak|get) ..5 (today|tonight|now|by_tomorrow|in_the_next|within|at_once|immediately|asap) --not|no
        pressure = (all|only) you have to do is
        pressure = what (have|has) ..3 to lose
        pressure = (would|will|does|could|can) it (kill|hurt|cost|be_so_hard) ..2 (you|much)? ..3 to
        pressure = (or|else) ..3 (lose|fail|flunk|be_fired|get_fired|be_kicked|miss_out) --not
        pressure = (i|we) ..1 (will|'ll|would|'d) ..1 (fail|flunk|lose_my|get_fired|be_fired|be_ruined|be_finished|be_lost|be_done_for|never_recover|die|be_heartbroken|be_crushed|be_devastated|be_gutted) --not
        pressure = (before|by) (the_day_is_out|the_week_is_out|lunch_today|the_end_of_today|return_of_post|then_or) --if|call|talk|chat|phone|speak|meet|<past>
        pressure = (sharpish|chop_chop|double_quick|quick_sharp|at_lightning_speed|lickety_split|forthwith|in_all_haste|post_haste|snappy)
        pressure = (clock|time|calendar|days) ('s|is|are) (against|ticking|short|not_on_my)
        pressure = (expect|await|awaiting|waiting_for|anticipating) ..2 (your|a|an) (immediate|prompt|quick|urgent|swift|speedy|early|positive)? (reply|answer|response|confirmation|yes) ..2 (today|by|before|at_once|within|immediately|now|tonight)
        pressure = (expect|demand) to ..1 (hear|have|receive|get) ..4 (before|by|today|tonight|tomorrow|soon|within|back)
        pressure = (only|nobody_but|no_one_but|none_but) you (can|could|may|will) ..4
        pressure = you ('re|are|remain|were) ..2 (only|last|final|sole|one) ..1 (person|one|hope|chance|soul|man|woman|human|option|lead) ..2 (who|that|can|left|i_have|to|fs|nl|,)
        pressure = (without|but_for|if_not_for) (you|your_help|this|your_answer) ..2 (i|we|all|my) ('m|am|are|is|'ll|will|have) ..3 (finished|lost|nothing|doomed|done|sunk|ruined|stuck|over|fail|gone|dead|toast)
        pressure = (no_one|nobody|no_body) else (can|will|could|would|answers|replied|helps) ..3
        pressure = (i|we|or) ..1 (can|will) not ..2 (eat|sleep|rest|breathe|work|think_straight|concentrate|take_silence|wait_any|wait_much|wait_long|hold_on) --stop
        pressure = (on|at) (tenterhooks|pins_and_needles|the_edge_of_my_seat|the_end_of_my_rope|the_end_of_my_tether|breaking_point|my_wits_end|the_brink)
        pressure = (what|which) (kind|sort) of (person|people|man|woman|human|professional|monster) ..6 (not|ignores|refuses|leaves|never)
        pressure = (look|feel|seem) (a|like_a|like_an) (fool|idiot|liar) --<not>|felt|looked
        pressure = (make|making) -made me (beg|ask_again|ask_twice|wait|chase|plead|grovel|suffer|look_bad|look_foolish|look_a_fool|look_stupid)
        pressure = (courtesy|decency|manners|grace) (of|to) ..1 (a_reply|reply|replying|an_answer|answer|answering|respond|write)
        pressure = not ..1 let (a|an|me|us|my|the) ..3 down
        pressure = !<past> drop (what|everything|whatever) ..6
        pressure = (reply|answer|respond|write|ring|call|write_back|call_back) (soon|now|quick|quickly|fast|today|tonight|by_return|this_minute|straight_away|straightaway|or_else) --<i>|may|might|will|can|could|if|shall|would|to|i_'ll
        pressure = if you had (any_heart|any_decency|any_compassion|any_manners|any_respect|any_conscience|a_heart|a_conscience|an_ounce|a_shred|one_ounce|any_idea) ..3
        pressure = you ,? of all (people|men|women) ,? (should|ought|must|can_not)
        pressure = for (pity|pity's|pitys|god's|gods|heaven's|heavens|mercy|mercy's|goodness|goodness'|christ's) sake
        pressure = (take|have|show|be) (pity|mercy|merciful) ..2
        pressure = (staring|stared|sat|sitting|glued|waiting|waited) ..2 (at|by|to|beside|next_to) ..1 (phone|inbox) ..4
        pressure = (my|a|the|this) ..1 (third|fourth|fifth|sixth|seventh|umpteenth) (attempt|message|email|note|letter|reminder|request) ..6
        pressure = (ask|asking|asked|write|writing|wrote|try|trying|messaging|emailing) ..4 (third|fourth|fifth|sixth|umpteenth) time
        pressure = (everyone|everybody|all|my_mother|my_boss|my_class|my_professor|my_teacher|i_have|i_'ve) ..2 (told|promised) ..4 (you|you'd|you_'d|you_would) ..2 (say_yes|said_yes|agree|agreed|help|come|talk)
        pressure = (left|leaving|leave) ..1 (me|us) (waiting|hanging|dangling|in_limbo|without_an_answer|without_a_reply|without_word) --and|if|,|can|may|could|free
        pressure = <i> ..1 (need|want) (this|it|you|that) ,? (i|so|really|badly|desperately) ..4
        pressure = (would|could|can|will) (you|anyone) ..1 (refuse|deny|turn_down|ignore|say_no_to) ..6
        pressure = how (long|much_longer|many_times|many_more_times|often) (must|do|shall|should|will|am|have) (i|we) ..3 (wait|waiting|waited|ask|asked|write|written|beg|chase|chased|knock|remind)
        pressure = (spots|places|seats|slots) (is|are|'re) ..1 (filling|going|running|limited|gone)
        pressure = (else|otherwise|or) ..2 (gone|lost|too_late|forever|cancelled)
        pressure = (tomorrow|friday|monday|later|next_week) (is|will_be|would_be) too late
        pressure = (too|very|most|extremely|quite|super|so|highly|pretty|utmost|great|really) (urgent|urgency|pressing) --<not>
        pressure = (pressing|burning) (need|matter|deadline|necessity) --<not>
        pressure = (have|got) (nobody|no_one|nowhere) (else|left) ..3
        pressure = (quiet|silence|hush|stillness) ..8 (deafening|loud|hurts|hurt|speaks|telling|rude|stung|stings|unkind|painful|puzzling|hard_to)
        pressure = (nobody|no_one|nowhere) else (to|left)
        pressure = (answer|reply|respond|confirm|back|know|hear|word|yes|decide) ..4 (inside|within) ..1 (the|a|an) ..1 (quarter|half|hour|minute|hours|next) ..2
        pressure = (or) (we|i) (lose|loses|miss|forfeit) ..3
        pressure = this (minute|instant|second) !i|we
        pressure = in the lurch
        pressure = (wants|needs|expects|demands) (this|it|an_answer|the_tape|the_text|a_name) ..4 (dawn|noon|midnight|tomorrow|tonight|morning|today|monday|tuesday|wednesday|thursday|friday|hour|five|six)
        pressure = i|we 'm|am|are|'ll_be|will_be (done_for|finished|sunk|toast|ruined|doomed|a_goner|cooked) $ --when|once|until|after|by|before
        pressure = if ..2 (falls_through|fall_through|does_not_happen|comes_to_nothing|fails) ,? ..2 (i|my|we) ..4
        pressure = (visa|money|permit|severance) (runs_out|expires|dries_up|lapses|ends) ..2
        pressure = you did promise
        pressure = i (would|'d) have thought (you|a|an|somebody|someone|people|that_you) ..8 (could|might|would) ..4
        pressure = (still|again) nothing (from|since|back) ..3
        pressure = (eaten|swallowed|lost|ignored) ..2 (all|both|each) ..2 (notes|messages|letters|emails)
        pressure = (cleared|emptied|cancelled|canceled|blocked|booked) ..2 (my|the|a) ..2 (week|day|diary|calendar|schedule|studio|weekend) ..3 (for_this|for_you|so|already)
        pressure = (be_a_sport|go_on_,_go_on|come_on_,|pretty_please|i'm_imploring|be_a_dear_and|be_an_angel_and)
        pressure = (meets|meet|closes|decides|votes|goes_live|on_air|airs) in (an|one|two|half|a_few|<num>|<number>) ..2 (hour|hours|minutes|minute)
        pressure = it (has|is) (to_be|got_to_be|now_or|this_week_or) ..4 (or_not|or_never|never|not_at_all)
        pressure = (this_week|today|now|tomorrow) or (not_at_all|never|nothing)
        pressure = (every|each) ..1 (hour|day|minute) you (wait|delay|hesitate|leave)
        pressure = (on_behalf_of_my|think_of_my|for_the_sake_of_my) ..1 (children|kids|mother|father|family|future|daughter|son)
        pressure = (cruel|heartless|unkind|selfish) (of_you|not_to|to_say|to_refuse|to_ignore|to_leave) --<not>
        """

    static let chinese = """
        hides: 急诊, 急救, 不急, 不着急, 别急, 别着急, 不用急, 急流, 急性, 应急, 急症, 急速, 急转, 急弯, 急件, 缉急, 急刹, 救急, 急就, 急行军, 不紧急, 不必急, 莫急, 甭急, 勿急, 不赶
        hides: 紧急出口, 紧急预案, 急智, 告急, 急需品, 当务之急, 内急, 急板, 急火, 性子急, 着急的病人, 心急的, 急脾气, 一点不急, 一点也不急, 一点儿不急, 不求, 必须品, 急冻, 急支, 急管
        hides: 急不来, 急不得, 急倒是, 倒不急, 缓急, 危急, 紧急情况, 紧急通道, 应对紧急, 急务, 急诊科, 救命, 不催, 没人催, 催眠, 催化, 催产, 催熟, 催芽, 不用马上, 不必马上, 不用立刻, 不必赶, 不用赶, 不用尽快, 不急着, 并不急, 催乳, 急先锋
        zhUrgent: 急, 着急, 紧急, 火急, 加急, 急需, 急用, 急死, 万分紧急, 十万火急, 务必, 尽快, 尽早, 赶紧, 赶快, 速速, 速回, 从速, 立即, 立刻, 马上, 速复, 火速, 抓紧, 急盼, 急等, 速
        zhUrgent: 即刻, 刻不容缓, 迫在眉睫, 十万火急, 燃眉, 火烧眉毛, 急着, 在线等, 等不及, 来不及了, 来不及, 尽速
        hides: 迅速, 速度, 快速, 高速, 速写, 速溶, 加速, 速冻, 车速, 时速, 风速, 流速, 变速, 音速, 光速, 减速, 转速, 速记, 限速, 语速, 速成, 匀速, 网速, 速滑, 测速, 速食, 全速, 急速, 超速, 马上要, 我马上, 马上就要, 马上好
        zhPlea: 求求, 求您了, 求你了, 求求您, 求求你, 跪求, 拜托拜托, 拜托了, 救救, 救命啊, 行行好, 可怜可怜, 可怜, 发发慈悲, 大发慈悲, 苦苦, 央求, 哀求, 恳求您一定, 磕头, 给您跪, 救我, 救孩子, 拜托您一定, 帮帮我吧, 求放过
        pressure = --<zhNot>|不用|不必|别|我|我们|您|你|他|她|看完|听完|读完|一看|当场|坐|那天|当时|他们 <zhUrgent>
        pressure = (请|望|盼|您|你|麻烦|求|可得|能) ~3 (务必|尽快|尽早|赶紧|赶快|速速|速回|从速|立即|立刻|马上|速复|火速|抓紧|即刻) --我
        pressure = <zhPlea> -<zhNot>
        pressure = 千万 ~4 (要|帮|答应|回|别拒绝|不要拒绝|给|抽|记得|别忘|别不|留)
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
        pressure = (您|你) ~3 (忍心|良心|过意得去|狠心|见死不救|无情|欠我|答应过|说话不算)
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
        pressure = (prompt|quick|speedy|swift|early|fast|immediate|rapid) (reply|response|answer|action|confirmation|attention|turnaround) ..3 (needed|required|requested|expected|appreciated|essential|necessary|a_must|awaited|obligatory)
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
        pressure = before it 's|is too late
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
        pressure = --我|叫我|让我|我们 (一定|必须|非得|无论如何|说什么|怎么也|怎么说也|不管怎样) ~4 !都要谢|要谢|谢 ~1 (要|得|帮|回|给|答应|抽|见|通|打|同意|救|来|留|挤) !谢|感谢
        pressure = (您|你) ~2 必须 !承认|说|知道|是|先|有 ~6
        pressure = 立等|见信即回|速联系|急哭|心急如焚|没您不行|没你不行|非您不可|非你不可|给个痛快话|不能再拖|拖不起|耗不起|过了这村|等米下锅|可怜可怜我|行个好|发发善心|看在我|求爷爷|度日如年 ~3
        pressure = (我|急得|愁得|等得|盼得|想得|为这事|为此) ~4 (睡不着觉|夜不能寐|寝食难安) --值夜班|那时|那阵
        pressure = (一直|还|都|至今|迟迟|始终|怎么|为什么|为何|总|老|到现在|仍|仍然|从来|竟|居然) ~6 (没|不|未|没有) ~3 (回|理|答复|回复|回音|动静|消息|吭声|搭理|下文|反应|看到) !我这|这条|我就|就 --<zhIf>|当|就当|不愿意|装|想|懂|法
        pressure = 您|你 ~4 (没|未|没有) !工夫|空|时间|心情|功夫|兴趣|法|精力|力气|办法|义务|必要|必须 ~2 (回|理|搭理|回复|答复) ~4 --<zhIf>|谢谢|要是
        pressure = --没有|谢谢|不算|不会|别|怕|可以|随便 已读不回
        pressure = 石沉大海|视而不见|不理不睬|爱答不理|爱搭不理|不搭理人|没礼貌|不礼貌|摆架子|架子大|架子真大|看不起|晾着|晾在|不是滋味|不搭理
        pressure = (今天|今晚|今日|明天|明早|下班前|天黑前|中午前|两小时|一小时|24小时|本日|半小时|十分钟|当天|今儿) ~3 (之内|内|之前|以前|前|就|必|给|务必|回) ~6 (回|答|复|给我|给个|给句|确认|定|搞定|告诉|决定|信) --方便的话|谢谢
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
        hides: 劳动, 麻烦, 紧急出动, 紧急集合, 紧急迫降, 紧急停车, 紧急按钮, 紧急呼叫, 紧急联系人, 紧急制动, 紧急救援, 唔使急, 唔急, 唔好急, 急出动, 急刹车, 急脾气, 急转弯, 急流勇退, 急着给答案, 急症室, 心急吃不了, 急家属, 急病, 急躁, 急性病, 急行, 急匆匆, 急匆匆地, 赶紧上, 赶紧收, 赶紧跑, 赶紧记, 急中生智, 催菜, 催单, 催稿, 催婚, 催更, 催收, 催化剂
        hides: 急得转, 急得满, 急得跺, 急得挠, 急得掉, 急得冒, 急得说, 急得话, 急得眼, 急得脸, 急得嗷, 急得抓, 急得来回, 急得蹦, 急得一头, 急得汗, 急得团, 急得要命的
        hides: 要不怎么, 要不是, 要不我怎么, 要不说, 听您讲课, 听您讲座, 听你讲课, 听您讲学, 听您讲演, 听您说书, 听您演讲
        hides: 急得在, 急得直, 急得团团, 急得哭, 急得跳, 急得满
        hides: 着急忙慌, 急匆匆, 急急忙忙, 匆匆忙忙, 急吼吼, 急急巴巴, 火急火燎地跑
        """
}
