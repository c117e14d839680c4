/// What makes them work.
enum HomeworkWords {
    static let english = """
        show: send, give, share, list, email, mail, provide, forward, tell, offer, supply, propose, submit, suggest, write, text, drop
        freeTimes: availability, availabilities, available times, available slots, free slots, free times, calendar, schedule
        freeTimes: available dates, when you are free, when you are available, dates and hours, dates and times, time slots, slots
        freeTimes: times that suit you, times that work, dates that work, times you are free, open slots, your diary, timetable
        freeTimes: hours when you, dates when you, times when you, a few times, a few dates, three times, some times, some dates
        freeTimes: list of times, list of dates, all the times, all the dates, days and times, hours you are free
        sheet: form, questionnaire, survey, quiz, worksheet, personality test, spreadsheet, test, doodle, poll, nda, sheet, intake, template
        fill: fill, fill out, fill in, complete, answer, take, sign, do, submit, return, finish
        work: portfolio, cv, resume, thesis, plan, deck, paper, draft, manuscript, essay, website, case study, proposal, article
        work: slides, book, prototype, business plan, pages, chapter, document, recording, demo, video, code, project, sketches
        work: designs, reel, script, presentation, report, photos, photographs, drawings, poems, songs, recipe, recipes, dissertation
        work: blog, cover letter, story, stories, novel, screenplay, score, map, app, mockups, samples, work, attachment, files, letter
        review: review, read, look over, go through, critique, comment on, comment, correct, proofread, edit, mark, mark up, annotate
        review: give feedback, feedback, give me feedback, assess, evaluate, check, rate, grade, watch, study, look at, go over, test, rewrite
        review: take a look, have a look, comments, feedback on, notes on, improve, fix, listen to, translate, walk through, score
        booking: calendly, booking page, booking link, scheduling link, scheduling page, scheduling tool, calendar link
        booking: booking site, book a slot, pick a slot, choose a slot, grab a slot, booking calendar, my calendar, booking form
        booking: booking system, book a time, pick a time, doodle, cal com, savvycal, my scheduler, reserve a slot, book yourself
        booking: choose whatever slot, online calendar, sign up sheet, booking portal, book yourself in, self schedule
        noTask: not, no, never, nothing, without, need not, no need, instead of, rather than
        homework = --<noTask> <show> ..3 (me|us|over|back|along)? ..6 <freeTimes> --<i>
        homework = --<noTask> let me know ..3 (your|all|which|what) ..3 <freeTimes>|availability
        homework = (what|when) (is|'s|does|do|are) your ..2 (availability|calendar|schedule|diary) ..6
        homework = --<noTask> (list|name|write_down|note|jot_down|set_out|compile|put_together) ..6 (times|dates|hours|days|slots|availability)
        homework = --<noTask> <fill> ..6 <sheet> --<i>|rush
        homework = --<noTask> <sheet> ..6 (attached|enclosed|below|link|linked|before_we|first|to_fill) --<i>
        homework = --<noTask> (please|kindly|first|could_you|can_you|would_you|and_then|you_to|'ll|have_you|ask_you|love_you_to|like_you_to|will_you|may_you|need_you_to|want_you_to|mind) ..3 <review> ..5 (my|the|this|these|attached|it|our|enclosed) ..6 <work>
        homework = --<noTask> ^, (please|kindly|first|and|then|so|do|also|just)? ..1 <review> ..3 my ..6 <work>
        homework = --<noTask> <review> ..2 my ..4 <work> --<i> --'d
        homework = (attached|enclosed|include|linked) my ..3 <work> ..10 (tell_me|let_me_know|please|improve|comment|mark|feedback|notes|look|read)
        homework = my ..4 <work> ..8 (attached|enclosed|below|link|linked|here|online) ..10 <review>|tell_me|let_me_know|say|mark|send
        homework = --<noTask> (tell|show) me ..6 (what_'s_wrong|what_is_wrong|what_'s_weak|what_to_fix|how_to_improve|what_you_think) ..8
        homework = --<noTask> (prepare|write|draft|compile|summarise|summarize|put_together|make|draw|record|collect|gather|research|bring|outline|print|assemble|pick_out|choose|look_up|jot) ..2 (me|a|an|three|five|ten|some|your|the|up|two|four|<number>|all) ..6 (words|list|learnings|points|tips|summary|answers|questions|notes|slides|examples|outline|page|pages|essay|paragraph|overview|agenda|advice|contacts|bullet|resources|books|samples|report|documents|plan) --<i>|'ll|wrote|made|drew|drawn|written|your
        homework = <booking> --<noTask>
        homework = (book|pick|choose|select|reserve|grab|claim|find|schedule|arrange|snag) ..4 (slot|time|spot|opening|appointment|date|meeting|session|yourself) ..6 (on|at|in|from|via|through|using|with|here|there|below|the_link|my) ..3 <address>|link|page|calendar|site|app|below|here|portal|tool|form
        homework = (use|click|follow|via|through|visit|open|go_to|here_is|here_'s|see|at) ..3 (link|page|calendar|app|tool|portal) ..8 (book|pick|choose|schedule|select|reserve|slot|sign_up|time|fill)
        homework = --<noTask> (install|download|register|sign_up|create_an_account|log_in|log_on|make_an_account|set_up_an_account|subscribe) ..6
        homework = --<noTask> (answer|respond_to|reply_to|send_answers) ..4 (questions|question_list|the_following|these) ..10 (below|attached|before|first|beforehand|in_writing|in_advance|by_email|by_mail|about)
        homework = --<noTask> (before|ahead_of|prior_to) (we|our|the) ..4 (talk|speak|call|chat|meet|meeting|conversation) ..3 (please|kindly|could_you|read|watch|fill|complete|prepare|answer|send|take|do)
        homework = --<noTask> (let_me_know|send_me|tell_me|give_me|name|suggest|propose) ..2 (two|three|four|five|some|several|a_few|a_couple_of|<number>) ..2 (dates|times|slots|days|options|hours) --<i>|'ll
        homework = --<noTask> (reply|answer|come_back|get_back|respond|write_back) ..3 with ..4 (dates|times|slots|days|options|hours|availability)
        homework = --<noTask> (let_me_know|tell_me|say|indicate|specify) ..2 (which|what|when|the) ..4 (days|dates|times|slots|hours|windows) ..4 (free|available|open|suit|work|best|good|have)
        homework = --<noTask> (please|kindly|could_you|can_you|would_you|you_could|you_can) ..3 (set_up|create|schedule|book|send|organise|organize|arrange|host) ..4 (zoom|meeting_link|invite|invitation|calendar_invite|meeting_room|teams|conference)
        homework = (love|like|appreciate|welcome|value|want|need) your ..2 (feedback|notes|comments|edits|corrections|critique|thoughts|opinion|verdict) ..2 on (my|the|it|this|them)
        homework = --<noTask> (please|kindly|first) ..2 (watch|read|study|listen|skim|visit|browse|go_to) ..4 (my|the_attached|the_enclosed|this|attached|it|these)
        homework = --<noTask> (please|kindly|could_you|can_you|would_you|and_then) ..2 (rank|sort|number|score|rate|tick|circle|highlight|underline|annotate) ..4 (these|them|my|from|each)
        homework = (put|type|enter|add|leave) ..2 (in|down)? ..2 your ..3 (number|bio|details|information|background|phone|email|dates|preferences|availability)
        homework = --<noTask> (list|name|mark|highlight|note|tick) ..4 (dates|times|slots|hours|days|gaps) ..6 (good|free|work|suit|open|available|you) --<i>
        homework = --<noTask> (please|kindly|could_you|can_you|would_you) ..1 (rewrite|redo|sketch|solve|memorise|memorize|grade|mark|transcribe|translate) ..3 (my|this|these|attached|enclosed)
        homework = (exercise|assignment|homework|quiz) ..3 (for_you|attached|before|below|first|i_made|i_prepared)
        homework = --<noTask> (please|kindly) ..2 (call|ask|contact|email|coordinate_with|check_with|arrange_with) ..3 my ..3 (assistant|secretary|office|team|manager)
        """

    static let chinese = """
        zhSend: 发, 发我, 发给, 告诉, 告知, 列, 列出, 提供, 给我, 报, 写, 回复, 回我, 整理, 填, 发来, 寄, 传, 发一份, 说一下, 列一下, 列个, 给
        zhFree: 空闲时间, 有空的时间, 有空的时段, 空闲时段, 时间表, 日程, 空档, 档期, 可用时间, 可约时间, 方便的时间, 有空时间, 空余时间, 日程表, 时间段, 行程, 排班, 排班表, 日历, 方便时间, 空的时间
        zhSheet: 问卷, 表格, 表, 调查, 测试, 登记表, 采集表, 报名表, 申请表, 信息表, 提纲, 测评, 量表, 腾讯文档, 在线文档, 石墨, 金数据, 问卷星, 接龙, 预约表, 清单, 试卷, 卷子, 题, 表单
        zhFill: 填, 填写, 填好, 填一下, 填个, 做, 答, 完成, 填完, 写, 做一下, 回答, 勾, 登记, 填一份, 做完, 答完
        zhReview: 看看, 看一下, 看一看, 审阅, 批改, 点评, 修改, 改改, 改一改, 提意见, 提提意见, 指出, 过目, 评价, 评一评, 读, 阅读, 审, 指点一下, 批注, 斧正, 过一遍, 把关, 把把关, 润色, 校对一下, 打分, 挑挑, 提建议, 雅正, 听听, 看完, 读完, 改
        zhWork: 作品集, 作品, 简历, 论文, 方案, 稿子, 稿, 文章, 计划书, 策划, 毕业设计, 毕设, ppt, 文档, 报告, 设计稿, 代码, 剧本, 小说, 附件, 视频, 书稿, 案例, 项目书, 开题, 商业计划, 图纸, 歌, 文案, 草稿, 履历, 诗, 样稿, demo, 链接
        zhNoTask: 不, 不用, 不必, 无需, 无须, 别, 不需要, 没, 毋须, 甭, 免, 什么都不, 不会让, 不劳
        hides: 表示, 代表, 手表, 表达, 表演, 表哥, 表姐, 钟表, 外表, 表面, 修表, 表白, 仪表, 发表, 表扬, 表现, 表妹, 表弟, 题目, 话题, 问题, 主题, 标题, 做客, 做梦, 叫做, 当做, 做法, 做饭, 专题, 课题, 题材, 难题, 表叔, 水表, 电表, 腕表, 怀表, 做题
        homework = --<zhNoTask> <zhSend> ..14 <zhFree>
        homework = <zhFree> ..6 (发|列|告诉|给|报|整理|填|回|写) ..2 (我|来|出|给|一下|过来)
        homework = --<zhNoTask> (把|将) ..3 (您|你) ..10 (时间|空|档期|日程) ..8 (发|列|告诉|给|报|整理|填|写)
        homework = --<zhNoTask> (告诉|发|列|告知|报) ..4 (您|你) ..6 (什么时候|哪天|哪些时间|哪几天|啥时候|何时) ..4 (有空|方便|得空|空)
        zhBooking: 预约, 链接, 小程序, 预订, 二维码, 预约页, 网址
        homework = --<zhNoTask>|替|以前|他|她|每天|一天|从前 (请|麻烦|烦|先|帮|劳|您|你|需要|要|把|务必|得|顺手) ~8 <zhFill> ~8 <zhSheet>
        homework = ^, <zhFill> ~6 <zhSheet>
        homework = --<zhNoTask>|替|以前|他|她|每天|一天|从前 <zhSheet> ~8 (填|做|答|勾) ~2 (一下|好|完|了|给|发|再|,|下|fs)
        homework = --<zhNoTask> (帮|请|麻烦|烦请|劳|劳烦|先|您|抽空|能|烦|顺便|顺手|替|给) ..6 <zhReview> ..8 <zhWork>
        homework = --<zhNoTask> (请|麻烦|烦请|劳烦|帮我|帮忙|替我|先|能帮) ..4 (把|将)? ..6 <zhWork> ..10 <zhReview>
        homework = (请|麻烦|您|你) ~3 (列|发|给|提供) ~2 (几个|三个|两个|一些|五个|3个) ~4 (时间|时段|日期)
        homework = 我的? ..4 <zhWork> ..14 (请|麻烦|烦请|您|帮) ..4 <zhReview>
        homework = --<zhNoTask> (准备|整理|写|总结|列|录|画|归纳|罗列|预备|备|搜集|收集) ..4 (一份|几|三|五|十|两|个|一下|好|出|份|篇|些) ..8 (要点|建议|清单|资料|材料|问题|心得|总结|经验|书单|提纲|案例|答案|回答|攻略|名单|教程|大纲|ppt)
        homework = (预约|约时间|选时间|挑时间|订时间|预订|排期) ..3 (链接|页面|系统|小程序|网址|网页|平台|表|日历|工具)
        homework = (什么时候|哪天|哪些时间|几点) ~4 (有空|方便|得空) ..8 (列|发|报|给我|告诉我|回我|写)
        homework = (加|用|扫) ~4 (小程序|二维码|链接|app|公众号) ~8 (选|挑|约|预约|填|订)
        homework = (点|打开|扫|进|去|上|戳|通过|用|登录) ..6 (链接|页面|二维码|小程序|网址|网页|系统|日历|<address>) ..10 (预约|约|选|挑|订|填|登记|报名|排)
        homework = (在|到|从) ..4 <address> ..10 (选|挑|预约|订|填|约)
        homework = <address> ..12 (选|挑|预约|自己|填|订)
        homework = (您|你|请|麻烦) ~3 (自己|自行|自个儿|自助) ~4 (选|挑|预约|约|订|填)
        homework = --<zhNoTask> (下载|安装|注册|关注) ..8 (app|软件|账号|帐号|公众号|小程序|会员|客户端|一个|我的|一下)
        homework = --<zhNoTask> (请|麻烦|烦请|劳|您|你) ~4 (建|开|发|创建|预定|订|约) ~3 (会议|会议链接|腾讯会议|邀请|会议室|日程邀请)
        homework = --<zhNoTask> (回复|回我|发我|给我) ~3 (三|几|两|四|五|3|5) ~1 (个)? ~4 (时间|日期|时段|时间点)
        homework = --<zhNoTask> (联系|找|对接|跟) ..4 我的? ..2 (助理|秘书|助手|同事) ..6
        """
}
