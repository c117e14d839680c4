/// What makes them work.
enum HomeworkWords {
    static let english = """
        show: shoot, fire off, ping, lob, zip over, slide, hand, dm, furnish, send, give, share, list, email, mail
        show: provide, forward, tell, offer, supply, propose, submit, suggest, write, text, drop
        freeTimes: availability, availabilities, available times, available slots, free slots, free times, calendar, schedule
        freeTimes: available dates, when you are free, when you are available, dates and hours, dates and times, time slots, slots
        freeTimes: times that suit you, times that work, dates that work, times you are free, open slots, your diary, timetable
        freeTimes: hours when you, dates when you, times when you, a few times, a few dates, three times, some times, some dates
        freeTimes: windows, free windows, gaps in your, openings in your, timings, list of times, list of dates
        freeTimes: all the times, all the dates, days and times, hours you are free
        sheet: form, questionnaire, survey, quiz, worksheet, personality test, spreadsheet, test, doodle, poll, nda, sheet, intake, template
        fill: fill, fill out, fill in, complete, answer, take, sign, do, submit, return, finish
        work: portfolio, cv, resume, thesis, plan, deck, paper, draft, manuscript, essay, website, case study, proposal, article
        work: slides, book, prototype, business plan, pages, chapter, document, recording, demo, video, code, project, sketches
        work: designs, reel, script, presentation, report, photos, photographs, drawings, poems, songs, recipe, recipes, dissertation
        work: blog, cover letter, story, stories, novel, screenplay, score, map, app, mockups, samples, work, attachment, files, letter
        review: peruse, cast an eye over, scrutinise, scrutinize, digest, appraise, redline, red pen, tear apart
        review: pick apart, sanity check, poke holes, weigh in on, glance over, vet, polish, tweak, look through
        review: pull apart, review, read, look over, go through, critique, comment on, comment, correct, proofread, edit
        review: mark, mark up, annotate
        review: give feedback, feedback, give me feedback, assess, evaluate, check, rate, grade, watch, study, look at, go over, test, rewrite
        review: take a look, have a look, comments, feedback on, notes on, improve, fix, listen to, translate, walk through, score
        booking: calendly, booking page, booking link, scheduling link, scheduling page, scheduling tool, calendar link
        booking: booking site, book a slot, pick a slot, choose a slot, grab a slot, booking calendar, booking form
        booking: booking system, book a time, pick a time, doodle, cal com, savvycal, my scheduler, reserve a slot, book yourself
        booking: choose whatever slot, online calendar, sign up sheet, booking portal, book yourself in, self schedule
        noTask: not, no, never, nothing, without, need not, no need, instead of, rather than
        prompting: could, can, would, will, may, might, should, must, shall, please, ask, asking, like, love, want, need
        prompting: have, get, let, for, hope, hoping, if, mind, and, then, expect, require, first, so, while, before
        prompting: until, once, when, unless, kindly
        homework = --<noTask> <show> ..3 (me|us|over|back|along)? ..6 <freeTimes> --<i>
        homework = --<noTask> let me know ..3 (your|all|which|what) ..3 <freeTimes>|availability
        homework = (what|when) (is|'s|does|do|are) your ..2 (availability|calendar|schedule|diary) ..6
        homework = --<noTask>|<i> !<past> -your|my|the|a|his|her|their|'s|of (list|name|write_down|note|jot_down|set_out|compile|put_together) ..6 (times|dates|hours|days|slots|availability)
        homework = --<noTask>|<past>|daughter|son|students|class !<past> <fill> ..6 <sheet> --<i>|rush
        homework = --<noTask> <sheet> ..6 (attached|enclosed|below|link|linked|before_we|to_fill) --<i>
        homework = --<noTask> (please|kindly|first|could_you|can_you|would_you|and_then|you_to|'ll|have_you|ask_you|love_you_to|like_you_to|will_you|may_you|need_you_to|want_you_to|mind) ..3 <review> ..5 (my|the|this|these|attached|it|our|enclosed) ..6 <work>
        homework = --<noTask> ^, (please|kindly|first|and|then|so|do|also|just)? ..1 <review> ..3 my ..6 <work>
        homework = --<noTask> <review> ..2 my ..4 <work> --<i> --'d
        homework = (attached|enclosed|include|linked) my ..3 <work> ..10 (tell_me|let_me_know|please|improve|comment|mark|feedback|notes|look|read)
        homework = my ..4 <work> ..8 (attached|enclosed|below|link|linked|here|online) ..10 <review>|tell_me|let_me_know|say|mark|send
        homework = --<noTask> (tell|show) me ..6 (what_'s_wrong|what_is_wrong|what_'s_weak|what_to_fix|how_to_improve|what_you_think) ..8
        homework = --<noTask> (prepare|write|draft|compile|summarise|summarize|put_together|make|draw|record|collect|gather|research|bring|outline|print|assemble|pick_out|choose|look_up|jot) ..2 (me|a|an|three|five|ten|some|your|the|up|two|four|<number>|all) ..6 (words|list|learnings|points|tips|summary|answers|questions|notes|slides|examples|outline|page|pages|essay|paragraph|overview|agenda|advice|contacts|bullet|resources|books|samples|report|documents|plan) --<i>|'ll|wrote|made|drew|drawn|written|your
        homework = --<noTask>|<i>|<past> -<your> !<past> <booking> !on_your
        homework = (here_is|here_'s|this_is|use|on|see|under|at) (my|the) (page|calendar|scheduler|diary|slot_page|link|planner) ..8 (take|pick|choose|grab|book|help_yourself|whatever|whichever) ..6
        homework = (book|pick|choose|select|reserve|grab|claim|find|schedule|arrange|snag) ..4 (slot|time|spot|opening|appointment|date|meeting|session|yourself) ..6 (on|at|in|from|via|through|using|with|here|there|below|the_link|my) ..3 <address>|link|page|calendar|site|app|below|here|portal|tool|form
        homework = (use|click|follow|via|through|visit|open|go_to|here_is|here_'s|see|at) ..3 (link|page|calendar|app|tool|portal) ..8 (book|pick|choose|schedule|select|reserve|slot|sign_up|time|fill)
        homework = --<noTask> !<past> (install|download|register|sign_up|create_an_account|log_in|log_on|make_an_account|set_up_an_account|subscribe) --<i>
        homework = --<noTask> (answer|respond_to|reply_to|send_answers) ..4 (questions|question_list|the_following|these) ..10 (below|attached|before|first|beforehand|in_writing|in_advance|by_email|by_mail|about)
        homework = --<noTask> (before|ahead_of|prior_to) (we|our|the) ..4 (talk|speak|call|chat|meet|meeting|conversation) ..3 -i|'ll|we|to (please|kindly|could_you|read|watch|fill|complete|prepare|answer|send|take|do)
        homework = --<noTask> (let_me_know|send_me|tell_me|give_me|suggest|propose) ..2 (two|three|four|five|some|several|a_few|a_couple_of|<number>) ..2 (dates|times|slots|days|options|hours) --<i>|'ll
        homework = --<noTask> (reply|answer|come_back|get_back|respond|write_back) ..3 with ..4 (dates|times|slots|days|options|hours|availability|windows|timings|openings|gaps)
        homework = --<noTask> (let_me_know|tell_me|say|indicate|specify) ..2 (which|what|when|the) ..4 (days|dates|times|slots|hours|windows) ..4 (free|available|open|suit|work|best|good|have)
        homework = --<noTask> (please|kindly|could_you|can_you|would_you|you_could|you_can) ..3 (set_up|create|schedule|book|send|organise|organize|arrange|host) ..4 (zoom|meeting_link|invite|invitation|calendar_invite|meeting_room|teams|conference)
        homework = (love|like|appreciate|welcome|value|want|need) your ..2 (feedback|notes|comments|edits|corrections|critique|thoughts|opinion|verdict) ..2 on (my|the|it|this|them)
        homework = --<noTask> (any|your|some|all|further) ..1 (comments|feedback|edits|corrections|criticism|critique|remarks|annotations|suggestions_on) ..3 (welcome|appreciated|helpful|wonderful|useful|great|gold|invaluable)
        homework = --<noTask>|<past> (let_me_have|i_'d_need|i_need|could_i_have|may_i_have|can_i_have|could_i_get|may_i_see|can_i_see|show_me|i_'ll_need|i_'d_like|give_me) ..2 your ..1 (diary|calendar|schedule|availability|timetable|free_times|rota|free_slots|open_slots|free_hours)
        homework = --<noTask>|<i>|<past> !<past> (tick|check|fill|mark|cross) ..3 (box|boxes) ..4
        homework = (help|helpful|great|useful|lovely|good|grateful|nice|appreciate_it|love_it|kind|wonderful|ideal|perfect) ..2 if you ..1 (wrote|sent|filled|listed|drew|put|jotted|made|recorded|prepared|read|watched|looked|went|brought) ..6 (down|out|me|list|first|beforehand|through|over|my|together|along)
        homework = --<noTask>|<past> (need|want|ask|require) you to ..1 (set_up|create|send|book|install|download|bring|register|fill|write|prepare|read|review|make|record|list|draw|choose|pick|complete)
        homework = --<noTask>|<i>|<past> ^, (please|kindly|do|and|then|just)? ..1 (peruse|scrutinise|scrutinize|appraise|proofread) ..3 (the|my|these|this|enclosed|attached)
        homework = --<noTask>|<i>|<past> !<past> (scribble|jot|write|note|mark|give|send|leave|add|pencil|put) ..2 your (verdict|verdicts|remarks|marks|comments|score|scores|judgement|judgment|corrections|answers|ratings|grade|grades) ..1 (on|beside|next_to|for|under|in|against|to)
        homework = --<noTask>|<i>|<past> !<past> (run|go|look|leaf|flick|skim|read|wade|comb) (through|over)? (them|it|these|those|all_of_them|the_lot) ..2 (first|before|beforehand|in_advance)
        homework = --<noTask>|<i>|<past> !<past> (do|make|draw|write|draw_up|knock_up|type) me (a|an|the|your|some) ..2 (timetable|list|schedule|plan|summary|outline|table|chart|sketch|diagram|page|paragraph|reading_list|rota|programme|program)
        homework = --<noTask> (please|kindly|first) ..2 (watch|read|study|listen|skim|visit|browse|go_to) ..4 (my|the_attached|the_enclosed|this|attached|it|these)
        homework = --<noTask> (please|kindly|could_you|can_you|would_you|and_then) ..2 (rank|sort|number|score|rate|tick|circle|highlight|underline|annotate) ..4 (these|them|my|from|each)
        homework = (put|type|enter|add|leave) ..2 (in|down)? ..2 your ..3 (number|bio|details|information|background|phone|email|dates|preferences|availability)
        homework = --<noTask> (list|name|mark|highlight|note|tick) ..4 (dates|times|slots|hours|days|gaps) ..6 (good|free|work|suit|open|available|you) --<i>
        homework = --<noTask> (please|kindly|could_you|can_you|would_you) ..1 (rewrite|redo|sketch|solve|memorise|memorize|grade|mark|transcribe|translate) ..3 (my|this|these|attached|enclosed)
        homework = (exercise|assignment|homework|quiz) ..3 (for_you|attached|before|below|first|i_made|i_prepared)
        homework = --<noTask> (please|kindly) ..2 (call|ask|contact|email|coordinate_with|check_with|arrange_with) ..3 my ..3 (assistant|secretary|office|team|manager)
        homework = --<noTask>|<i>|<past>|the|little|this|that|your !<past> (film|record|video|tape|photograph|shoot) ~2 (yourself|a|each|every|the|some !time|your) ~8 (upload|send|mail|before|and|caption|captions|with)
        homework = --<noTask>|<i>|<past> (upload|paste|enter|type|log|key) ..3 (it|them|one|your|the|to) ..6 (folder|drive|spreadsheet|sheet|form|portal|site|document|doc|link)
        homework = --<noTask>|<i> (jot|note|write|set|put|list) ..2 (down|out)? ..8 (hours|times|days|dates|slots) ..6 (free|available|suit|open|at_which)
        homework = --<noTask>|<i>|<past> (list|write_up|write_up|schedule|table|overview) ..2 of ..3 (dates|times|hours|days|slots|availability) ..10 (free|available|you)
        homework = (revert|get_back|come_back|reply) ..2 with ..3 (list|dates|times|slots|availability|details|write)
        homework = (go|work|look|run|read) through ..2 (attached|enclosed|my|the|this) ..8 (and|score|mark|note|comment|pdf|first|before)
        homework = --<noTask>|<i>|<past>|i_'d|to (have|take) a (go|look|peek|glance|stab|crack) (at|through|over) my ..4 ..6 and ..1 (mark|note|tell|score|fix|correct|circle|list|write|cross|pick|send|say|flag)
        homework = --<noTask>|<i>|<past> !<past> (score|rank|grade|mark|rate) (each|every|them|all|one) ..6
        homework = (note|write|jot|point) ..2 (down|out)? ..3 (what_'s_wrong|what_is_wrong|mistakes|errors|faults|weaknesses|remarks|corrections) ..6
        homework = (mail|send|email) me ..1 your (remarks|notes|comments|verdict|corrections|thoughts|feedback|edits|answers|bio|photo|details)
        homework = (attached|enclosed|attach|enclose|pasted) ..2 my ..3 <work> ..8 (mark|correct|edit|review|read|comment|annotate|look|tell|say|fix|improve|score)
        homework = --<noTask>|<i> (draw|make|put|set|work|write) ..1 (up|out|together) (a|your|the|some) ..2 (schedule|timetable|list|table|calendar|plan|agenda|rota)
        homework = --<noTask>|<i> (list|idea|outline|note|overview|picture|summary) of ..2 (when|your|all_your|the_times|the_hours|diary) ..6
        homework = --<noTask>|<i> (send|give|drop|share|let_me_have) ..4 (rough|quick|full|complete)? (idea|list|note|outline|overview|copy|picture) ..2 of ..3 (your|when) ..6
        homework = --<noTask>|<i>|<past> (please|kindly|could_you|can_you|would_you|you_to|you_could|you_can|and|just|to|do|then) ..1 (jot|note|list) ..1 (down|out)? ..1 your !skills|profile ..6
        homework = --<noTask>|<i>|<past> ^, (jot|note|list) ..1 (down|out)? ..1 your !skills|profile ..6
        homework = --<noTask>|<i> (furnish|indicate|specify|intimate|advise|state|communicate) ..3 (convenient|available|suitable|preferred|free|your) ..3 (dates|timings|times|hours|slots|days|date|timing)
        homework = --<noTask>|<i> (let_me_know|tell_me|send_me|give_me|send|share|email_me|text_me) ..2 (all|every|any) ..2 (your|of_your) ..1 (free|open|spare|available) ..3
        homework = --<noTask>|<i>|<past> (cast|run|throw|have|take|give) ..2 (eye|eyes|glance|look|once_over|once_over|read|flick|skim) ..2 (over|at|of|through|on|my) ..4 <work>
        homework = --<noTask>|<i>|<past> give ..4 (once_over|once_over|going_over|read_through|read_through|polish|proofread|thorough_read)
        homework = --<noTask>|<i>|<past> !<past> (draft|write|compose|type|prepare|compile|assemble|put_together|pull_together|knock_up|sketch_out) ..2 (a|an|the|your|some|three|five|up) ..3 (page|list|answers|answer|paragraph|summary|bio|biography|story|text|reading_list|notes|statement|intro|introduction|profile|outline|plan|write_up|brief) --<i>|we
        homework = --<noTask>|<i>|<past> !<past> (type|enter|leave|add|fill_in) your (answers|name|details|notes|comments|times|thoughts) ..4
        homework = --<noTask>|<i> (tell|show) me ..2 what ..2 (wrong|weak|missing|off|bad) ..3 (it|them|with|in|there|and|,|fs)
        homework = my (calendar|diary|scheduler|booking_page|booking_link|scheduling_link|calendly|scheduling_page) ,? ..3 <address>
        homework = (pick|take|choose|grab|book|select|reserve) (a|any|your|whichever|whatever|an) (time|slot|spot|window) ..6 <address>|calendar|page|link
        homework = --<noTask>|<i>|<past> !<past> (watch|read|study|listen_to|skim|browse|look_through|go_through|go_over) ..1 (my|the_two|the_three|the_attached|the_enclosed|both|all|these|this) ..4 (first|before|beforehand|so_that|i_'ve_linked|attached|linked|enclosed|in_advance|so_you|video|lecture|paper|papers|deck|article)
        workVerb: fill, pick, write, draw, make, choose, record, film, list, collect, gather, prepare, complete, answer, read, watch, review, sketch, map
        workVerb: summarise, summarize, outline, upload, photograph, rate, mark, go through, work through, look over
        workVerb: type, print, sign, study, note, jot, compile
        homework = --<noTask>|<i>|<past>|we|thanks|thank (first|before_that|beforehand|ahead_of_that|in_advance|before_we_talk|before_we_speak|before_we_meet|prior_to_that|before_the_call|before_our_call|before_then) ..6 !<past> --<i>|<noTask>|'ll|we -the|a|an|'s|your|my|our|his|her|their|this|that|of|each|every|in|on|by <workVerb> ..8
        homework = --<noTask>|<i>|<past> !<past> (work|go|run|wade|plough|read) through ..2 (the|my|this|these|a|<number>) ..6 (primer|slides|deck|pages|list|document|report|book|thesis|course|questions|module|video|pdf|draft|manuscript)
        homework = --<noTask>|<i>|<past> !<past> (pick|choose|select|find|dig_out|send|bring|collect) ..1 (<num>|<number>|a_few|some|your_best|your_favourite|your_favorite) ..2 (photographs|photos|pictures|images|samples|examples|drawings|sketches|documents|patterns)
        harmless: take all, take your time, take as, take any, take heart, forgive, excuse, pardon, ignore, feel, say
        harmless: decline, accept, believe, know, imagine, see, let, allow, do not, not, be, forget, give my, tell me
        harmless: do nothing, do as you like, do say, do not, disregard, leave, bear, take care, keep, enjoy, rest, stay
        harmless: never, no, remember, consider, note that, understand, find, help, have, take it, take this
        harmless: explain, describe, teach, show me, talk, speak, call, ring, meet, join, come, hear, listen
        harmless: choose whichever, pass on, give, spare, choose, pick whichever, pick one, pick whatever, whichever
        harmless: just say, treat, refuse, turn, think, trust, mind, hang up, only, reply, answer, write back
        harmless: name another, name a better, name your, suggest another, suggest a better, propose another, tell
        harmless: let me know, shout, correct, ask, accept my, convey, give him, give her, thank, greet, say hello
        harmless: look after, get well, skip, bin, delete, pass, don't, add me, connect
        secondRequest = --<noTask>|<i>|<past>|if (please|kindly|first|beforehand) !<harmless> --<past> !<past> <workVerb>|<review>|<fill>|show ..4
        secondRequest = ^, (and|but|so|also|then)? (could_you|would_you|can_you|will_you|might_you|i_'d_ask_you_to|i_'d_need_you_to|i_need_you_to|you_'ll_need_to|you_will_need_to|you_'d_have_to|i_'d_like_you_to|i_want_you_to|be_so_kind_as_to|be_kind_enough_to) ..1 !<harmless> <workVerb>|<review>|<fill>|<show> ..6
        homework = --<noTask>|<i>|<past> mark the ones ..4
        homework = (filled|completed|signed) (proforma|form|questionnaire|template|declaration|copy)
        homework = --<noTask>|<i>|<past> !<past> (scribble|jot|write|note|set|sketch) (down|out) ..1 (how|what|a|the|your|when|which) ..6
        homework = --<noTask>|<i>|<past> (pop|put|drop|send|stick) ..1 (a_few|some|two|three|a_couple_of|several) ..1 (dates|times|slots|days) ..6
        homework = (have|get|ask|tell) your (assistant|secretary|office|pa|team|people) ..1 (send|call|book|email|arrange|schedule|contact|find|fix|set|sort|propose|pick|let_me|give|reply|ring) ..6
        """

    static let chinese = """
        zhSend: 发, 发我, 发给, 告诉, 告知, 列, 列出, 提供, 给我, 报, 写, 回复, 回我, 整理, 填, 发来, 寄, 传, 发一份, 说一下, 列一下, 列个, 给
        zhFree: 空闲时间, 有空的时间, 有空的时段, 空闲时段, 时间表, 日程, 空档, 档期, 可用时间, 可约时间, 方便的时间
        zhFree: 有空时间, 空余时间, 日程表, 时间段, 行程, 排班, 排班表, 日历, 方便时间, 空的时间
        zhSheet: 问卷, 表格, 表, 调查, 测试, 登记表, 采集表, 报名表, 申请表, 信息表, 提纲, 测评, 量表, 腾讯文档
        zhSheet: 在线文档, 石墨, 金数据, 问卷星, 接龙, 预约表, 清单, 试卷, 卷子, 题, 表单
        zhFill: 填, 填写, 填好, 填一下, 填个, 做, 答, 完成, 填完, 写, 做一下, 回答, 勾, 登记, 填一份, 做完, 答完
        zhReview: 看看, 看一下, 看一看, 审阅, 批改, 点评, 修改, 改改, 改一改, 提意见, 提提意见, 指出, 过目, 评价, 评一评
        zhReview: 读, 阅读, 审, 指点一下, 批注, 斧正, 过一遍, 把关, 把把关, 润色, 校对一下, 打分, 挑挑, 提建议, 雅正
        zhReview: 听听, 看完, 读完, 改
        zhWork: 作品集, 作品, 简历, 论文, 方案, 稿子, 稿, 文章, 计划书, 策划, 毕业设计, 毕设, ppt, 文档, 报告, 设计稿
        zhWork: 代码, 剧本, 小说, 附件, 视频, 书稿, 案例, 项目书, 开题, 商业计划, 图纸, 歌, 文案, 草稿, 履历, 诗, 样稿
        zhWork: demo, 链接
        zhNoTask: 不, 不用, 不必, 无需, 无须, 别, 不需要, 没, 毋须, 甭, 免, 什么都不, 不会让, 不劳
        hides: 表示, 代表, 手表, 表达, 表演, 表哥, 表姐, 钟表, 外表, 表面, 修表, 表白, 仪表, 发表, 表扬, 表现, 表妹
        hides: 表弟, 题目, 话题, 问题, 主题, 标题, 做客, 做梦, 叫做, 当做, 做法, 做饭, 专题, 课题, 题材, 难题, 表叔
        hides: 水表, 电表, 腕表, 怀表, 做题
        homework = --<zhNoTask> <zhSend> ..14 <zhFree>
        homework = --<zhNoTask>|我|他|她 (给我|帮我|替我) ~1 (列|写|做|拟|画|定|排|整) ~1 (个|一个|份|一份|张|一张|出) ~6 (计划|提纲|大纲|清单|表|方案|书单|攻略|路线|总结|图|说明|流程|规划|简介)
        homework = --<zhNoTask>|我|他|她|自己 (拟|草拟|起草|制定) ~1 (一份|一个|个|份|张) ~3 (提纲|大纲|计划|方案|清单|表|日程|书单|说明|稿)
        homework = --<zhNoTask>|我自己 (帮我|替我|给我|麻烦您|劳您|请您) 把 ~10 (听|看|读|过|理|捋|算|查|改|顺) ~1 (一遍|一下|一过|一道|几遍) --了|过
        homework = --<noTask>|<i> !<past> (enter|put|add|type|log|fill_in|note) ..1 your ..2 (free|hours|times|availability|dates|slots)
        homework = --<zhNoTask>|谢谢|我|那天|当年 (发|给|传|寄|拷) (我|我们|给我) ~3 (一份|份|一套|套|一下|一个) ~5 (课件|ppt|讲义|资料|模板|文档|源文件|作品集|录像|教案|提纲|表格|样本|手册)
        homework = --<zhNoTask>|谢谢|那天|当年 (您|你) ~1 (帮我|替我|给我) ~3 (改|润色|修改|校对|审|批改|过目|把把关|提意见|挑毛病|打分|点评|诊断|出主意) ~4 (一遍|一下|一改|改|看|一通|两遍|几遍|,|fs|吧|呗|呀|哈|嘛) --了|过
        homework = --<zhNoTask>|他|她 (把|将|给) (我|我们) ~1 (做|写|画|拍|录|设计|剪|唱|译|编|排|改|攒) 的 ~8 <zhJudge> !了|过
        homework = --<zhNoTask>|我|他|她 (写上|写下|附上|注明|标上|标明) ~1 (理由|意见|建议|评语|分数|原因|点评|修改意见)
        homework = --<zhNoTask>|我 (把|将) (您|你) ~6 (表|安排|行程|日程|作息|课表|计划|时间) ~3 (发|传|寄|告诉|列|给我)
        homework = --<zhNoTask>|我 先 ~3 (把|将)? ~8 (读|看|听|做|写|填|练|学|翻) ~1 (完|好|一遍|几遍) ~8 (再|才) ~2 (聊|谈|见|约|说|通话|打)
        homework = --<zhNoTask>|我|我把 (把|将) ~16 (时段|时间|空档|日程|档期|空闲) ~4 (勾|填|标|圈|列|写|选|登记|录入|报|发|整理|告诉)
        homework = <zhFree> ..6 (发|列|告诉|给|报|整理|填|回|写) ..2 (我|来|出|给|一下|过来)
        homework = --<zhNoTask> (把|将) ~8 (得空|有空|空闲|空着|方便|能聊|没课|没会) ~2 (的)? ~2 (钟点|时候|时辰|日子|时间|时段|点儿|档) ~2 (都|全)? ~2 (写|列|发|报|告诉|标|填)
        homework = --<zhNoTask> (挨张|逐张|挨个|逐个|挨页|逐页|一张张|一页页|一张一张|一页一页|一条条|逐条|逐句|逐段) ~3 (写|改|标|批|评|提|看|说说|指|点评|审) --我|学生|您给孩子
        homework = --<zhNoTask> (把|将) ..3 (您|你) ..10 (时间|空|档期|日程) ..8 (发|列|告诉|给|报|整理|填|写)
        homework = --<zhNoTask> (告诉|发|列|告知|报) ..4 (您|你) ..6 (什么时候|哪天|哪些时间|哪几天|啥时候|何时) ..4 (有空|方便|得空|空)
        zhBooking: 预约, 链接, 小程序, 预订, 二维码, 预约页, 网址
        homework = --<zhNoTask>|替|以前|他|她|每天|一天|从前|我 (请|麻烦|烦|先|帮|劳|您|你|需要|要|把|务必|得|顺手) ~8 <zhFill> !的|了|过|的那 ~8 <zhSheet> !的书|的
        homework = ^, <zhFill> ~6 <zhSheet>
        homework = --<zhNoTask>|替|以前|他|她|每天|一天|从前|我填|我写|我做|我自己|我设计 <zhSheet> !我|都填 ~8 (填|做|答|勾) ~2 (一下|好|完|了|给|发|再|,|下|fs)
        homework = --<zhNoTask> (请|麻烦|烦请|劳烦|帮我|帮忙|替我|先|能帮) ..4 (把|将)? ..6 <zhWork> ..10 <zhReview>
        homework = (请|麻烦|您|你) ~3 (列|发|给|提供) ~2 (几个|三个|两个|一些|五个|3个) ~4 (时间|时段|日期)
        homework = 我的|我这|我那|我写的|附件 ..4 <zhWork> ..14 (请|麻烦|烦请|您|帮) ..4 <zhReview>
        homework = --<zhNoTask>|学生|孩子|我们 每 (张|页|条|篇|段|幅|处|题|个|句|行) ~4 (给我|帮我|替我|劳您|麻烦您|请您) ~3 (标|写|批|提|改|留|评|打)
        homework = --<zhNoTask>|学生|孩子|我 (您|你|请|麻烦|劳) ~3 (提前|先|事先|事前|预先|聊之前|见面前|通话前) ~2 (看看|看完|读完|看一遍|读一遍|过一遍|翻一遍|通读|审一遍|看一看) ~10 (意见|批注|标|批|改|点评|评|分)
        homework = --<zhNoTask>|我|自己|我自己|您写|你写|写过 (准备|整理|写|总结|列|录|画|归纳|罗列|预备|备|搜集|收集) ..4 (一份|几|三|五|十|两|个|一下|好|出|份|篇|些) ..8 (要点|建议|清单|资料|材料|问题|心得|总结|经验|书单|提纲|案例|答案|回答|攻略|名单|教程|大纲|ppt)
        homework = (预约|约时间|选时间|挑时间|订时间|预订|排期) ..3 (链接|页面|系统|小程序|网址|网页|平台|表|日历|工具)
        homework = (加|用|扫) ~4 (小程序|二维码|链接|app|公众号) ~8 (选|挑|约|预约|填|订)
        homework = (点|打开|扫|进|去|上|戳|通过|用|登录) ..6 (链接|页面|二维码|小程序|网址|网页|系统|日历|<address>) ..10 (预约|约|选|挑|订|填|登记|报名|排)
        homework = (在|到|从) ..4 <address> ..10 (选|挑|预约|订|填|约)
        homework = <address> ..12 (选|挑|预约|自己|填|订)
        homework = (您|你|请|麻烦) ~3 (自己|自行|自个儿|自助) ~4 (选|挑|预约|约|订|填)
        homework = --<zhNoTask> (下载|安装|注册|关注) ..8 (app|软件|账号|帐号|公众号|小程序|会员|客户端|一个|我的|一下)
        homework = --<zhNoTask>|我给|我来|由我|我把|我会 (请|麻烦|烦请|劳|您|你) ~4 (建|开|发|创建|预定|订|约) ~3 (会议|会议链接|腾讯会议|邀请|会议室|日程邀请)
        homework = --<zhNoTask> (回复|回我|发我|给我) ~3 (三|几|两|四|五|3|5) ~1 (个)? ~4 (时间|日期|时段|时间点)
        homework = --<zhNoTask> (联系|找|对接|跟) ..4 我的? ..2 (助理|秘书|助手|同事) ..6
        homework = (麻烦|请|烦|劳|劳烦|您先|你先|先|帮忙|恳请|务必|之前|提前) ~6 (录|拍|录制|拍摄|上传|下载|注册|完善|填好|配上|截图|扫码|打卡) ~8 (视频|一段|照片|近照|自我介绍|字幕|简介|资料|小程序|app|一张|信息|时段|发我|发给我|给我|音频|步骤|预约)
        homework = (写) ~1 (个|一个|一份|一篇|份|篇) ~4 (字|千字|百字) ~4 (的)? ~3 (说明|介绍|自我介绍|简介|总结|材料|稿|心得) ~4 --我
        homework = (请|麻烦|烦请|劳) ~2 (扫码|扫|点开|点击|点) ~8 (预约|选|挑|填|约|报名|登记|下载|注册)
        homework = (逐页|逐条|逐项|逐字|逐日|逐个) ~2 (批注|修改|点评|列|填|回复|打分|批改|写|回答|标)
        homework = --我|的|那|他|她|是|在|做|爱|校对词典 (批注|批改|点评|打分|修改|润色) ~6 (后|完|好|再|并|发我|给我) --我|不用|不必|自己|已经
        homework = --<zhNoTask>|我 (请|麻烦|您|你|烦|劳|能不能|能否|可否|先) ~4 (列出|列一下|列个|拍一张|拍张|发一份|提供|准备好|准备|试用|打个分|打分|反馈|点评|评价|批改|拍下) ~10 (时间|课表|日程|照片|文字|问题|方案|软件|产品|表|排班|发我|给我|档期|作品|资料)
        homework = (请|麻烦|烦请|您|你) ~4 (提前|事先|先) ~2 (准备|看|读|写|做|填|想好|整理|研究|了解|试|听) ~4 (好|完|一下|过|我的|附件|材料|这|十|五|三|两|一)
        homework = (列|给|发|报) ~2 (出|我)? ~2 (您|你) ~2 (方便|有空|空闲|空) 的? ~2 (三|几|两|所有|全部)? ~1 (个)? ~1 (时间|时段|日子|日期)
        homework = --<zhNoTask>|我|自己 (请|劳|麻烦|烦|烦请|劳烦|先|再|另|另外|顺便|顺手|之前|提前) ~8 --后来|我|曾|已|他|她 (画|拍|录|写|填|列|附|整理|签|扫描|做|答|审|上传|打印|抄|翻译|剪|编|汇总|罗列|回传|提交|试用) !了|过|的|着 ~2 (张|份|个|一|二|三|五|十|几|些|篇|段|套|表|好|完|出|上|成|下|图|字|视频|名单|清单|书|名称) ~6
        zhHarmless: 原谅, 见谅, 放心, 忽略, 别, 不必, 不用, 直说, 告诉我一声, 留步, 保重, 允许, 多多, 理解, 体谅, 包涵
        zhHarmless: 海涵, 忙, 休息, 挑, 选一个, 定, 拒绝, 无视, 自便, 随意, 勿, 不要, 直接, 多, 收下, 接受, 相信, 代
        zhHarmless: 您放心, 笑纳, 便, 谅, 恕, 教, 讲, 说, 聊, 谈, 指, 赐, 喝, 吃, 抽空, 抽出, 匀, 拨, 给我, 分, 留, 尽管
        zhHarmless: 随时, 当, 看成
        secondRequest = --<zhNoTask>|我|自己|后来|他|她|您曾 (请|麻烦|烦请|劳烦|劳|烦) (您|你)? ~3 !<zhHarmless> --<zhHarmless> <zhSend>|<zhFill>|<zhReview>|画|拍|录|附|签|扫描|做好|上传|打印|抄|翻译|剪|汇总 !了|过 ~4
        homework = (逐一|逐条|逐题|书面|分别) ~2 (作答|回答|答复|解答|填写) ~6
        homework = --<zhNoTask>|我 (把) ~10 (圈出来|列出来|写下来|录下来|标出来|画出来|记下来|发过来|发给我|拍给我|扫描) ~4
        homework = (先|请) 给我 ~1 (拍|录|写|画|发|寄|做) ~6
        homework = (大驾|受累|辛苦您|劳神) ~3 (把|给|替|帮) ~8 (改|看|审|写|填|润|批) ~4
        homework = --<noTask>|<past> (attach|attached|enclose|enclosed|included|linked|link_to|here_is|here_'s|find|pasted) ..4 <sheet> ..10 (return|fill|complete|answer|send|back|before|first|please|sign)
        homework = (love|like|appreciate|welcome|value|want|need|grateful|glad|thankful|hoping|hope) ..4 (feedback|comments|critique|opinion|verdict|remarks) ..1 on ..2 (my|the|these|attached|enclosed|this) ..3 <work>
        homework = --<noTask>|<past> (please|kindly|do) ..1 (come|arrive|turn_up|join|be_ready|come_ready) ..2 with ..3 (ideas|list|notes|answers|questions|examples|suggestions|plan|slides|thoughts|topics|agenda)
        homework = --<noTask> (tell_me|let_me_know|say|send_me|give_me) ..1 (which|what) ..3 (days|hours|times|dates|slots|windows) ..3 you ..2 (can|could|do|prefer|like|fancy|have|favour|favor)
        homework = --<noTask>|<i>|<past> (have|get) my ..3 <work> (read|reviewed|marked|checked|corrected) ..2
        homework = (drop|put|pop|add|type|enter|stick|leave|place) ..4 (slots|times|dates|hours|days|availability|windows) ..8 (doc|document|sheet|spreadsheet|form|calendar|poll|link|linked)
        homework = --<noTask>|<i>|<past>|you (put|place|mark|tick|add) ..1 (an_x|a_cross|a_tick|crosses|ticks|your_initials) ..6
        homework = --<noTask>|<i>|<past> (fill|filling) ..1 (up|out|in) ..4 (attached|enclosed|google|online|linked|below|this|the) ..3
        homework = --<noTask>|<i>|<past> ^, (please|kindly|and|then|do|just)? ..1 <review> ..1 (the|this|these|all)? (attached|enclosed|linked|following) ..4 <work>
        homework = --<noTask>|<i>|<past> ^, (please|kindly|do)? (return|complete|fill_in|fill_out|sign) (it|this|them|the_form|both) ..4
        homework = --<noTask>|<i>|<past> (here_'s|here_is|see|use|check|check_out|open|look_at|consult|via|through|from|into|find|visit) ..1 my (online|google|public)? (calendar|diary|schedule)
        homework = my (online|google|public)? (calendar|diary|schedule) (is|'s) ..2 (open|here|linked|online|public|up_to_date|below|at)
        homework = --<noTask> ^, (please|kindly|and|then|just)? name ..2 (two|three|four|five|some|several|a_few|a_couple_of|<number>) ..2 (dates|times|slots|days|options|hours)
        homework = --<noTask>|<i>|<past>|'ll (include|add|give|offer) ..1 (two|three|four|five|some|a_few|several|your) ..2 (times|slots|dates|windows|hours)
        homework = (help|helpful|great|useful|lovely|good|grateful|nice|appreciate_it|love_it|kind) if you (could|would|'d|can) ..1 <workVerb> ..6
        homework = --<noTask> (could_you|can_you|would_you|please|kindly|will_you) ..1 (record|film|shoot|make|send) ..3 (video|clip|reel|recording|voice_memo|voice_note) ..3
        homework = --<noTask>|<i>|<past> (choose|pick|select) ..2 from ..2 (calendar|schedule|page|list_below|slots|link)
        homework = --<noTask>|<i>|<past>|my|she|he|they !<past> (give|send|write|make|draw_up|email|draw|sketch) me ..2 (list|map|outline|overview|summary|diagram|plan|page|paragraph|breakdown|chart) of
        homework = --<noTask>|<i>|<past> put (it|them|that|this|your_thoughts|your_answers) ..1 (in|into|on) (a|the|this|my|our) ..1 (doc|document|form|sheet|email|spreadsheet|file|folder|page)
        homework = --<noTask>|<i>|<past> (answer|reply_to|respond_to|work_through|go_through) ..3 (questions|question_list) ..3 (attachment|attached|below|enclosed|form|link|doc|first)
        homework = --<noTask>|<i>|<past> (reply|answer|respond|write_back|come_back) with your ..6
        homework = (什么时候|哪天|哪些时间|几点) ~4 (有空|方便|得空) ..8 (列|发|报|给我|告诉我|回我|写) !打|拨|来|留
        hides: 劳动, 劳动报, 劳模, 功劳, 疲劳, 勤劳, 辛劳, 代劳, 劳作, 不辞劳苦, 日历邀请, 会议邀请, 邀请函
        hides: 预约小程序做, 您的预约, 我发日历, 登记员, 履历, 填写过, 注册护士, 注册会计师
        homework = --<zhNoTask>|谢谢|帮人|帮别人|帮学生|帮同学|帮街坊|帮工友|替人|给人|给学生 (帮|请|麻烦|烦请|劳|劳烦|您先|您能|您可|您帮|您给|抽空|能不能|能否|可否|能请|烦|顺便|顺手|替|给) !您的 ..6 <zhReview> !了|过 ..8 -您|您的|你的|您写|您那|您这|您拍 <zhWork>
        homework = --<zhNoTask>|我 (麻烦|请|劳|烦|您把|你把) ~4 把? ~10 (整理成|做成|写成|录成|画成|汇总成|翻译成) !了|的|过 ~4
        zhDevice: 小程序, app, 链接, 页面, 系统, 日历页面, 预约页面, 二维码, 公众号, 网站, 网页, 后台, 表里, 表格
        zhDevice: 在线表, 共享文档, 日历, 腾讯文档, 石墨, 群里, 问卷星
        zhOperate: 登记, 注册, 填, 选, 挑, 约, 预约, 勾, 提交, 报名, 录入, 打卡, 占, 定, 订, 认领, 勾选, 写上, 完善
        homework = --<zhNoTask>|我|他|她|用户|学生 (在|到|从|上|用|进|去|通过|点) ~5 <zhDevice> ~6 <zhOperate> !了|过
        homework = --<zhNoTask>|我|他|她|您曾|用户|学生 (请|麻烦|烦|劳|先|帮|烦请|劳烦) ~4 (把|将) ~16 (整理|梳理|罗列|写|列|汇总|总结|归纳|画|录|抄) ~1 (一下|好|出来|成|完|下来|给我|发我|一遍|一份|清楚) !了|过
        zhThing: 作品集, 作品, 简历, 论文, 方案, 稿子, 稿, 文章, 计划书, 毕业设计, ppt, 文档, 报告, 设计稿, 代码, 剧本
        zhThing: 小说, 书稿, 案例, 项目书, 图纸, 文案, 草稿, 履历, 诗, 样稿, demo, 申请书, 申请材料, 求职信, 求职材料
        zhThing: 个人陈述, 自我介绍, 研究计划, 设计, 原型, 界面, 网站, 公众号, app, 产品, 小程序, 译稿, 曲子, 课件, 教案
        zhThing: 分镜, 策划案, 项目, 主页, 样片, 提案, 企划, 转行计划, 规划, 录音, 视频, 片子, 曲, 材料, 这首, 这篇
        zhThing: 这份
        zhJudge: 看看, 看一下, 看一看, 审阅, 批改, 点评, 修改, 改改, 改一改, 改一下, 提意见, 提提意见, 提点意见
        zhJudge: 给点意见, 给点建议, 给点反馈, 过目, 评价, 评一评, 评评, 指正, 指点, 批注, 斧正, 过一遍, 把关, 把把关
        zhJudge: 润色, 打分, 打个分, 挑毛病, 挑刺, 挑挑刺, 号脉, 把脉, 号号脉, 提建议, 雅正, 审一审, 审一下, 审一审
        zhJudge: 瞧瞧, 瞅瞅, 把个关, 体验一下, 试用, 试试, 给看看, 参谋, 参谋参谋, 给意见, 提些意见, 提些建议, 赐教
        homework = --<zhNoTask>|自己|我自己|他|她|老师 <zhJudge> ~1 (我|我们|俺) ~1 (的|这|那|写|做|画|拍|录|设计|开发)? ~6 <zhThing>
        homework = --<zhNoTask>|自己|他|她|曾 (把|将|给|对|就|替|帮|为) (我|我们|俺) ~1 (的|这|那|写|做|画|拍|录|设计|开发)? ~8 <zhThing> ~5 <zhJudge> !了|过
        homework = (我|我们|俺) ~1 (的|这|那|写|做|画|拍|录|设计|开发|有) ~6 <zhThing> , ~2 (请|麻烦|烦请|劳|能|可否|您|你|想请|帮|求) ~6 <zhJudge>
        homework = --<zhNoTask>|我 (请|麻烦|烦请|劳烦|劳|能否|能不能) ~3 (书面|文字) ~3 (回答|答复|回复|作答|写|列)
        homework = --<zhNoTask> (请|麻烦|烦|劳|您|你|先) ~4 把 (我|我们|俺) ~10 (听|看|读|过|翻|试|审) ~1 (一遍|完|一下|一听|几遍|仔细|一回)
        homework = --<zhNoTask>|我 (写|给|列|留|录) ~4 (评语|评价|感想|观后感|读后感|点评|书评|批注|反馈) ~4 (发|给|寄|回|传) 我
        """
}
