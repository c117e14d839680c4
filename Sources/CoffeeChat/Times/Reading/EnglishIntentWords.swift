/// The English words of what people want: yes, no, later, ask somebody else, a machine speaking.
enum EnglishIntentWords {
    /// As in `EnglishSpeechWords`.
    static let table = """
        someday: when the dust has settled, when life, when it all, when all this, when this is over, when that's over
        someday: when it's over, once we've, once that, once life, after all this, after the season, after season
        someday: after lambing, after tour, after the tour, after the run, after the festival, after the election
        someday: after the audit, after the move, after term, after finals, after graduation, after opening
        someday: after the opening, after the shoot, after production, after the deadline, after submission
        someday: after the merger, after the sale, not before the, until spring, till spring, until summer, until autumn
        someday: until winter, until after, till after, next year sometime, another year, another month, some other week
        someday: one day, some day, someday
        machine: delivery status notification, returned mail, message not delivered, not delivered, permanent error
        machine: permanent failure, mail delivery subsystem, 550 5, enquiry is important, inquiry is important
        machine: call is important, has been logged, reference number, we have received, has left acme
        machine: this is a no-reply, if you need immediate, [auto], auto:, [automated], bot:, i'm a bot, i am a bot
        machine: this is a bot, virtual assistant, respond to your enquiry, respond to your inquiry
        machine: message has been sent to, your application has been, your subscription, this mailbox is
        machine: replies to this, replies are not, not checked, is not read, are not read, not be read
        sell: thank you for your email, thank you for your e-mail, thanks for your email, thank you for your mail
        sell: thank you for getting in touch with, we aim to, we will respond, will respond to, will respond as soon
        sell: as soon as possible, as soon as i can, on my return, within 48 hours, within 24 hours
        sell: within two working days, working days, in urgent cases, urgent, emergencies, in an emergency
        sell: office hours are
        sell+busy: i am on parental leave, on parental leave and, on maternity leave and, i am on maternity leave
        sell+busy: i am on annual leave, i am on sick leave, on sick leave, i am away, i am travelling with
        sell+busy: will be back in, will return on, i will be back on, i will return, returning on
        sell+busy: back in the office on, will be out of the office, away from the office, away from my desk until
        sell+busy: limited access, office is closed, our office is closed, we are closed, offices are closed
        sell+busy: closed for the holidays
        lack: not my department, not my area, not really my area, isn't my area, isn't really my area, not my field
        lack: isn't my field, i don't hire, don't do the hiring, wouldn't know, no idea about, not the right person
        lack: the wrong person, wrong address, know nothing about, don't know the first thing, only fix, i only, not me
        lack: not my thing, don't work on, never worked on, above my pay grade, not my patch, not my call
        lack: out of my depth
        pointer: you'll want, you'd want, you need, you're better off, better off with, looked after by, is run by
        pointer: are run by, ask for, he's the one, she's the one, they're the ones, goes through, go via, goes via
        pointer: is handled by, are handled by, handled by, dealt with by, belongs to, speak with, have a word with
        pointer: try asking, you could ask, you should ask, i'd ask, should ask, do ask, go ask, i'd talk to, i'd try
        pointer: i'd start with, start with, i'd write to, i'd point you, knock on, give my, put you onto, put you on to
        pointer: set you up with, hooked you up, hook you up with, make an intro, make an introduction, an intro to
        pointer: an introduction to, happy to introduce, can introduce, could introduce, i've copied, i've cc'd
        pointer: i've looped, in cc, in copy, on copy, taken the liberty of
        pending: let me talk to, let me speak to, let me ask, i'll talk to, i'll ask, i'd have to ask, have to ask
        pending: need to ask, need to talk to, run it past, run it by, run this by, look at the rota, check the rota
        pending: look at my, check the diary, see my rota, more soon, more later, will reply properly, reply properly
        pending: write properly, proper reply, bear with, mull it over, mull it, sleep on it, ponder, chew on
        pending: chew it over, give it some thought, have a think, let that sink in, when i know more, once i know more
        pending: as soon as i know, depends on, waiting to hear, waiting on
        decline+softNo: stretched too thin, stretched thin, too thin, too full, plate is full, plate's full
        decline+softNo: plate is too full, my plate is, my hands are full, hands are full, hands full, no room for
        decline+softNo: no room in, can't fit, cannot fit, can't spare, cannot spare, not a minute, not a spare
        decline+softNo: no spare, no bandwidth, at capacity, over capacity, at my limit, maxed out, too much going on
        decline+softNo: no headroom, too stretched, overcommitted, over-committed, overloaded
        decline: isn't for me, is not for me, isnt for me, i've stopped doing, stopped doing these, stopped doing this
        decline: wish i could help, wish i could, would if i could, not up for, rather you didn't, rather not be
        decline: please don't, leave it there, sit this one out, sit this out, bow out, not this time
        decline: have to disappoint, disappoint you, must disappoint, let you down, hung up my, look elsewhere
        decline: best look elsewhere, no help, of any help, can't be of help, cannot be of help, be of much help
        decline: not in my gift, so no, so it's no, so no thanks, no from my side, answer is no, answer's no, afraid not
        decline: i'm afraid not, sorry but no, but no, i'd say no, always say no, a flat no, a firm no, a polite no
        decline: a kind no, must say no, not looking to, no wish to, not inclined, not willing, have to refuse
        decline: won't be joining, i'm not your man, i'm not your person, turning these down, turn these down
        decline: say no to all, not available for this, off my list, don't do interviews, don't do this sort
        decline: don't do that sort, keep myself to myself, leave me out, give this a miss, give it a miss, hard pass
        decline: pass this time, have to give, no longer answer, don't answer, done talking about, no more interviews
        decline: doesn't interest me, not interested in, no desire, against our policy, our policy, against the rules
        decline: not allowed to, aren't allowed, we're not permitted, under an nda, bound by, can't discuss
        decline: cannot discuss, don't discuss, i'll leave it, bad fit, won't be of use, nothing useful, nothing to tell
        decline: nothing interesting, too long out of, too old for
        glue: before i say yes, happy holidays, happy new year, happy friday, make sure, not sure, sure about, happy belated
        yes: i'm all yours, all yours, say the word, just say the word, thrilled, i'd be thrilled, be thrilled, love it
        yes: say when, anything for a, anything for, always room, consider me booked, you had me at, how could i refuse
        yes: how could i say no, wouldn't dream of saying no, music to my ears, be my guest, lay it on me
        yes: bring your questions, bring it, can't wait, excited to talk, my honour, an honour, my honor, an honor
        yes: with bells on, you've got it, you got it, right you are, let's., i'd be happy, i'd be glad
        yes: i'd be delighted, i'd be pleased, more than welcome, you're welcome to, you're very welcome to, welcome to
        yes: my door is open, door's open, door's always open, door is always open, glad you asked, i'm yours
        yes: i'm your man, i'm your woman, i'm your person, why the heck not, why the hell not, aye aye, yessir, yes sir
        yes: yes ma'am, sounds just the thing, sounds a treat, that'd be grand, that'd be fun, that'd be fine
        yes: that would be fun, that would be fine, that would be nice, that would be good, would be good
        yes: i could use the company, you're speaking my language, no harm in a chat, no harm in talking
        yes: always happy to, nothing i'd like better, nothing i'd like more, twist my arm, of course i will
        yes: of course you can, you may, you certainly may, yes you can, feel free to ask, ask me anything
        yes: what a nice idea, what a lovely idea, lovely idea
        yes: yes, yep, yup, yeah, yea, ya, sure, sure thing, of course, ofc, absolutely, definitely, certainly
        yes: by all means, why not, sounds good, sounds great, sounds lovely, sounds fun, sounds like a plan
        yes: sounds perfect, sounds fine, sounds ok, sounds brilliant, sounds wonderful, sounds like fun
        yes: sounds fantastic, no problem, no worries, np, not a problem, no probs, no prob, don't mind, dont mind
        yes: wouldn't mind, let's do it, lets do it, let's do this, lets do this, count me in, i'm game, im game
        yes: i'm down, im down, i'm up for it, up for it, that's a plan, it's a plan, it's a date, with pleasure
        yes: my pleasure, it'd be a pleasure, it would be a pleasure, a pleasure, pleasure, for sure, you bet
        yes: go on then, oh go on, oh go on then, go on, go ahead, gladly, happily, consider it done, done deal
        yes: you're on, youre on, deal, anytime, any time, indeed, roger, affirmative, agreed, i accept, yes please
        yes: yes pls, let's chat, lets chat, let's talk, lets talk, let's meet, lets meet, let's connect
        yes: let's find a time, let's set something up, let's set it up, let's make it happen, make it happen
        yes: i'm happy to, im happy to, i'd love that, would love that, i'd love to, id love to, i would love to
        yes: would love to, i'd like that, would be nice, would be lovely, would be great, would be fun
        yes: that would be great, that'd be great, that'd be lovely, that'd be nice, that would be lovely, great idea
        yes: good idea, lovely idea, nice idea, fine by me, fine with me, ok by me, works for me, ok, okay, okie
        yes: okey dokey, alright, all right, righto, righty-o, k, kk, okok, fo sho, hell yes, heck yes, hell yeah, 100%
        yes: totally, aye, ja, si, oui, too right, no dramas, no drama, too easy, ready when you are, always up for
        yes: always happy, always glad, i'm all ears, all ears, all for it, i'd be honoured, i'd be honored, honoured
        yes: honored, bring it on, fire away, ask away, no objections, no objection, it's on, game on, say no more
        yes: twist my arm, wouldn't miss it
        glad: happy to, glad to, more than happy, love to, delighted, keen, happy, glad, pleased to, be pleased
        glad: would be happy, be happy to, be glad to, be delighted, be keen, willing, thrilled, excited to, stoked
        glad: up for, down to, down for, open to, i could give you, can give you, can spare, can give, i've got time for
        glad: always time for, make time, i can help, can help, could help, can chat, can talk, happily, honoured to
        glad: honored to, be honoured, be honored, be a pleasure, love a chat, love a natter, game for, fancy
        glad: what i can spare
        meet: chat, chatting, talk, talking, meet, meeting up, meet up, speak, speaking, connect, call, a call, catch up
        meet: coffee, natter, help, have a chat, hop on, jump on, grab a coffee, grab coffee, a cuppa, share, advise
        meet: mentor, mentoring, tell you, answer, conversation, conversations, chats, calls, coffees, coffee chats
        meet: informational interviews, informational chats, requests, interviews, take on, taking on, take this on
        meet: assist, contribute, pick my brain, zoom calls, networking
        decline+softNo: headspace, head space, mental space, don't have the energy, haven't the energy
        decline+softNo: don't have it in me, no energy, not in the right headspace
        decline: i'll pass, ill pass, i will pass, have to pass, i'm going to pass, going to pass, gonna pass, must pass
        decline: pass on this, pass on it, take a pass, hard pass, decline, must decline, have to decline
        decline: respectfully decline, politely decline, declining, not interested, no interest, it's a no, its a no
        decline: a no from me, is a no, be a no, to say no, i'll say no, say no, no thanks, no thank you, nope, nah
        decline: sorry no, not for me, count me out, remove me, unsubscribe, take me off, stop messaging, stop emailing
        decline: stop contacting, do not contact, don't contact, dont contact, leave me alone, we don't do this
        decline: don't do this, i don't do these, don't do these, don't do those, i'm out, rather not, would rather not
        decline: prefer not to, not something i do, not something i can, not comfortable, not my thing
        decline: not going to happen, won't work out, don't want to, do not want to, no longer do, no longer take
        decline: no longer offer, not taking, not doing, don't take, don't have the capacity, don't have capacity
        decline: don't have the bandwidth, don't have bandwidth, no capacity, no bandwidth, don't have the time
        decline: dont have time, don't have time, have no time, haven't the time, haven't got the time, haven't time
        decline: too busy to, too busy for, not able to help, can't help, cannot help, cant help, unable to help
        decline: couldn't help, not able to chat, not able to meet, not able to talk, unable to meet, unable to chat
        decline: unable to talk, unable to take, unable to do, unable to assist, unable to accommodate
        decline: cannot accommodate, can't accommodate, cannot assist, can't assist, can't do these, can't do this
        decline: can't do this one, can't commit, cannot commit, can't take, cannot take, can't talk to, can't speak to
        decline: not allowed, not permitted, against policy, company policy, against company policy, i'm not allowed
        decline: we're not allowed, it's not possible, not possible for me, no can do, won't be able to
        decline: will not be able to, wont be able to, not going to be able to, i'm not able to, won't be possible
        decline: not be able to, can't say yes, cannot say yes, not in a position, in no position
        decline: i don't think i can help, don't think i'd be much help, don't think i'm the right, i have to decline
        decline: i have nothing to, nothing to offer, nothing to add, wouldn't be of any help, not be of any help
        decline: wouldn't be much help, wouldn't be useful, i'd rather not, declined, no more of these
        decline: not my cup of tea, hard no, done talking, won't be taking, not accepting, don't offer, do not offer
        decline: do not take, do not do, don't give, keep my, keep work and, step back from, stepping back from
        decline: stepped back, don't meet, don't do calls, don't do coffee, don't do chats, not open to
        decline: not available for, not up for, i won't, ill have to say no, regretfully, no from me, thanks but no
        decline: best to say no, not keen, no use to you, not much use, of no use, no help to you, wouldn't be much use
        decline: out of the question, must refuse, refuse, have to turn, turn this down, turn you down, turning down
        decline: have to say no, got to say no, gotta pass, i don't chat, i don't talk, i don't meet
        softNo: not a great time, not a good time, not the best time, not the right time, bad time, terrible time
        softNo: not now, not right now, not at the moment, not this week, not this month, not this year, can't right now
        softNo: can't at the moment, can't just now, swamped, slammed, underwater, drowning, buried, snowed under
        softNo: flat out, no sleep, in the weeds, under the cosh, run off my feet, overwhelmed, heads down, crunch time
        softNo: busy season, too much on, a lot on, full on, crazy busy, maternity leave, paternity leave
        softNo: parental leave, sabbatical, mat leave, on leave, on holiday, travelling, traveling, raincheck
        softNo: rain check, take a rain check, eating me alive, eating my life
        again+hint: ping me, ping, text me, email me, mail me, message me, contact me, ask me, write me, write to me
        again+hint: drop me a line, drop me a note, hit me up, shout, give me a shout, shoot me a note
        again+hint: shoot me a message, shoot me an email, send me a message, send me a note, send me another
        again+hint: call again, reach out, look me up, catch me, try me
        again: reach out again, reach back out, check back, check back in, checking back, check in again
        again: check in with me, check in, circle back, touch base, get back in touch, follow up, following up, nudge me
        again: nudge, poke me, prod me, remind me, bug me, pester me, chase me, try again, try me again, ask me again
        again: ask again, write again, write me again, write to me again, write to me then, write me then
        again: message me again, email me again, come back to me, come back, get back to me, contact me again
        again: give me a nudge, send me a reminder, pick this up, pick it up, pick up, pick this back up, revisit
        again: resume, reconnect, re-connect, reconvene, regroup, rain check, raincheck, postpone, put it off
        again: push it to, let's wait, lets wait, wait until, wait till, hold off, hold off until, can it wait
        again: can this wait, could it wait, could this wait, could we wait, park this, park it, park this until
        again: let's park, defer, knock again, another go, have another go, resurface, revive this, return to this
        again: come back to this, do it then, do this then, happy to then, more time then, then i can, then we can
        again: i'll be able to, will be freer, should be calmer, free up, frees up, opens up, calms down, settles down
        again: quieter then, better then, mind waiting
        someday: later in the year, later this year, later in the month, later this month, down the road, down the line
        someday: some other time, another time, some time later, in the future, in future, when things settle
        someday: when things settle down, when things calm down, when things quieten down, when the dust settles
        someday: when it's quieter, when it calms down, when i'm back, when im back, when i get back, when i'm through
        someday: when i've settled, once i'm back, once i've settled, once things, once the, once it's, once this
        someday: once i, after the holidays, after the summer, after summer, after christmas, after xmas, after easter
        someday: after the new year, after new year, after thanksgiving, after the break, after the launch
        someday: after the release, after the season, after harvest, after the harvest, after my, after i, after we
        someday: after our, after the exams, after exams, after the wedding, after the baby, after diwali, after ramadan
        someday: after eid, after chinese new year, after the move, after quarter end, after year end, after the reorg
        someday: after things, after half term, after the show, after the conference, after tax season
        someday: after busy season, when the run is over, when the show is over, is over, a bit later, not until after
        someday: in the spring, in spring, in the summer, in summer, in the autumn, in autumn, in the fall, in winter
        someday: in the winter, next season, next semester, next term, in a while, in a bit, eventually, at a later date
        someday: at a later time
        notNow: right now, at the moment, currently, these days, just now, at present, for now, for the moment
        notNow: for the time being, presently, atm, rn, this month, this year, this quarter, this season, this term
        notNow: this semester
        pending: get back to you, come back to you, let you know, i'll check, let me check, let me see, let me look
        pending: let me think, need to check, need to ask, have to check, check my calendar, check my diary, check with
        pending: look at my calendar, look at my diary, i'll think, think about it, will revert, revert, revert back
        pending: i'll get back, will get back, get back to u, need to see, need to look, let me get back, check and
        pending: bear with me, leave it with me, will confirm later, will update you, i'll see, not sure yet
        pending: don't know yet, tbc, tbd, will let you know, i'll let you know, i'll be in touch, will be in touch
        pending: lemme check, lemme see, lemme look
        pointer: reach out to, talk to, talking to, speak to, speak with, speaking to, contact, get in touch with
        pointer: drop a line to, write to, writing to, email, mail, ask, try, connect with, connecting with
        pointer: connect you with, connect you to, put you in touch, put you in contact, introduce you, intro you
        pointer: introduce you to, loop in, looping in, looping, loop, cc'ing, ccing, cc'd, cc, copying, copied
        pointer: copied in, copying in, adding, forwarded, forwarding, passed, passing, pass you on, pass you to
        pointer: passed your, passing your, pass your, hand you over, handing you over, direct your, redirect
        pointer: point you to, point you towards, point you at, refer you, refer you to, referring you, better placed
        pointer: best placed, the best person, best person, a better person, better person, right person
        pointer: the right person, person you want, who you want, the one to ask, the person to, a better fit
        pointer: better fit, better bet, best bet, a better source, would be better placed, would know more
        pointer: would know better, knows more, knows far more, knows much more, know much more, more useful
        pointer: far more useful, more helpful, much more out of, far more out of, get more out of, more out of
        pointer: knows it better, handles, handle, deals with, in charge of, runs that, runs this, looks after
        pointer: is responsible for, responsible for, looking for my, instead of me, not me, apply via, apply through
        pointer: apply at, apply on, go through, please use, use the form, fill in, fill out, our careers page
        pointer: careers page, careers site, mentoring scheme, mentoring programme, mentoring program, sign up
        pointer: hiring team, suggest talking, suggest you, recommend you, better off, ask for, hit up, message, ping my
        pointer: shout at, check with my, wrong person, wrong guy, wrong woman, wrong one, mistaken me, confused me
        pointer: you want, you're after, youre after, who does, who did, who runs, the go-to, go-to person, the guru
        pointer: the expert, my successor, took over from me, taken over
        person: colleague, coworker, co-worker, teammate, team mate, my boss, manager, recruiter, recruiters, recruiting
        person: recruitment, hr, talent team, ta team, people team, careers, hiring manager, friend, buddy, our
        person: head office, department, assistant, office, successor, cousin, brother, sister, wife, husband, partner
        person: she, he, they, her, him, them, team, someone, somebody, folks, guy, woman, man, person, careers team
        person: press office, community manager, mentors, outreach
        machine: automatic reply, auto-reply, autoreply, auto reply, automated response, automated reply
        machine: automated message, automatic response, automatically generated, generated automatically, auto-generated
        machine: auto generated, this is an automated, automatic message, auto response, auto-response, autoresponder
        machine: vacation responder, do not reply to this, please do not reply, don't reply to this, unmonitored
        machine: not monitored, isn't monitored, no longer monitored, is not monitored, mailbox is full, mailbox full
        machine: mailbox unavailable, delivery failed, delivery failure, delivery has failed, undeliverable, undelivered
        machine: could not be delivered, couldn't be delivered, wasn't delivered, was not delivered, address not found
        machine: user unknown, mailer-daemon, mail delivery, message blocked, no longer works at, no longer works for
        machine: no longer works here, no longer with the company, no longer employed, has left the company
        machine: left the organisation, left the organization, no longer with, no longer in use, is no longer active
        machine: limited access to email, limited access to my email, limited access to e-mail, no access to email
        machine: no access to my email, without access to email, intermittent access to email, limited email access
        machine: limited access to my inbox, sporadic access, away from my email, away from email, have received your
        machine: we've received your, we received your, we got your message, has been received, your request has been
        machine: your ticket, opened ticket, ticket number, case number, will respond within, will reply within
        machine: get back to you within, respond within, will be with you shortly, you've reached, you have reached
        machine: thank you for contacting, thanks for contacting, thank you for your enquiry, thank you for your inquiry
        machine: this mailbox, this inbox, in my absence, during my absence, upon my return, on my return
        machine: when i return i will, noreply, no-reply, this account, unsubscribe from this
        question: remind me where, remind me who, remind me what, remind me when, remind me again, who, what, why, where
        question: how, which, are you, do you, did you, is this, is it, can you tell, could you tell, could you share
        question: can you share, would you mind telling, tell me more, tell me a bit, may i ask, can i ask, could i ask
        question: what's this, whats this, what is this, remind me how, do i know you, have we met, how did you
        question: where did you, who gave, mind if i ask, just curious, curious, before i, quick question, one question
        question: question first, send me your cv, share your cv, your portfolio, your resume, your background
        question: your linkedin, are we, what exactly, what kind, what sort, what would, which role, which kind
        question: how come, is that
        sell+busy: out of office, out-of-office, currently out of the office, i am out of the office
        sell+busy: i'm out of the office, out of the office until, out of the office from, out of the office with
        sell+busy: i will be out of office, am currently away, currently on annual leave, currently on leave
        sell+busy: currently on holiday, currently on vacation, currently on maternity leave
        sell+busy: currently on parental leave, currently travelling with, in urgent cases, for urgent enquiries
        sell+busy: for urgent requests, for urgent, if urgent, if it's urgent, if your matter is urgent
        sell+busy: for anything urgent, if your request is urgent, for immediate assistance
        sell: for urgent matters
        go: let's go with, go with, i'll go with, going with, go for, let's go for, i'll take, ill take, take, taking
        go: i pick, i choose, pick, choose, put me down for, book me for, sign me up for
        ourSlots: your times, your slots, your suggestions, your options, the times you, the slots you, the dates you
        ourSlots: those times, these times, those dates, these dates, those slots, these slots, the options, the times
        ourSlots: times you sent, times you gave, any of your times, all of your times, all your times
        ourSlots: the suggested times, the proposed times, proposed time, suggested time, the time you, your proposed
        ourSlots: your suggested, the proposed slot, that slot, this slot, that time, this time, the slot, the time
        confirm: works for me, see you then, see u then, talk then, talk soon, speak then, chat then, til then
        confirm: till then, until then, i'll be there, ill be there, i will be there, it's in the diary, in the diary
        confirm: in my calendar, on my calendar, in the calendar, on the calendar, confirmed, booked, locked in
        confirm: accepted, invite accepted, that works, this works, it works, that time works, this time works
        confirm: that suits, that's perfect, thats perfect, that is perfect, that's good, thats good, thats fine
        confirm: that's fine, that is fine, that's great, thats great, that'll do, that will do, that'll work
        confirm: that will work, that'd work, that would work, that does it, that slot, that one, that time, perfect
        confirm: see you there, looking forward to it, works perfectly, works great, suits me, it's a date, all set
        confirm: see ya then, speak to you then, talk to you then, catch you then, that fits, that's ideal, spot on, wfm
        confirm: it is, good for me, great for me, fine for me, ok for me, can do that, can make that, can make it
        confirm: can make this, could make that, could make it, i can do that, will be there, be there, locking it in
        confirm: that day works, done, put it in, penciled in, pencilled in, diarised, i'm there, that should work
        confirm: that could work, that might work, should work, that can work, that sounds
        reject: can't make it, can't make that, can't make any, can't make either, can't make those, can't make these
        reject: can't make them, cant make it, cant make that, can't do any, can't do either, can't do those
        reject: can't do these, can't do that, can't do them, neither works, neither work, neither of, none of
        reject: none work, none works, none are, doesn't work, does not work, don't work, do not work, won't work
        reject: wont work, doesnt work, dont work, not going to work, not any of, can't manage any, can't manage either
        reject: can't manage that, clash, unfortunately not, all bad, all no good
        video: video, video call, videocall, zoom, zoom call, google meet, gmeet, g-meet, meet link, a meet link
        video: google hangouts, hangouts, hangout, teams, ms teams, microsoft teams, facetime, face time, skype, webex
        video: whereby, jitsi, video chat, vc, virtual, virtually, virtual coffee, online, webcam, camera, zooom
        video: around.co, bluejeans, discord, tencent meeting, voov, lark, feishu, remote, remotely, google meets
        video: meet invite, on screen, over meet, on meet, a meet
        phone: phone, by phone, on the phone, over the phone, phone call, telephone, give me a call, give me a ring
        phone: give me a bell, give me a buzz, give me a tinkle, gimme a call, gimme a ring, call me, ring me, phone me
        phone: buzz me, dial me, my mobile, my cell, on my mobile, on my cell, mobile, cell, landline, tel, voice call
        phone: whatsapp call, audio call, audio only, a ring, ring, by telephone, call my, phone chat, i'll call you
        phone: i'll ring you, i'll give you a call, i'll give you a ring, call you, ring you, blower
        inPerson: in person, in-person, face to face, face-to-face, f2f, irl, in real life, at my office, at our office
        inPerson: come to my office, come by my office, come by the office, my office, our office, the office canteen
        inPerson: come by, come over, swing by, stop by, drop by, drop in, pop in, pop by, pop over, come round
        inPerson: come along to, café, cafe, coffee shop, coffeeshop, coffee bar, coffee house, espresso bar, espresso
        inPerson: starbucks, blue bottle, costa, pret, philz, peet's, dunkin, tim hortons, my treat, coffee's on me
        inPerson: coffee is on me, my shout, the pub, pub, a pint, over a pint, grab lunch, over coffee at
        inPerson: grab a coffee at, coffee at, meet at, meet me at, meet in, see you at, i'll be at, bakery, tea room
        inPerson: tea house, teahouse, canteen, cafeteria, bistro, restaurant, diner, brunch, park bench, a walk
        inPerson: go for a walk, walk and talk, on campus, my studio, at the studio, my workshop, my shop, at my desk in
        inPerson: in the lobby, lobby, grab a bite, library, museum café, greasy spoon, over a cuppa, buy you a coffee
        inPerson: buy you coffee, in the flesh
        """
}
