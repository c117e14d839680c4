/// More English turns of phrase: how people decline, put off, point elsewhere and agree without the plain words.
enum EnglishIdiomWords {
    /// As in `EnglishSpeechWords`.
    static let table = """
        pending: not sure about, unsure about, not certain about, iffy about, need to check on, tbd on, not sure yet about, don't know about
        regret: sorry, so sorry, very sorry, apologies, my apologies, with apologies, afraid, i'm afraid, im afraid
        regret: unfortunately, regrettably, regretfully, sadly, alas, forgive me, forgive, regret, no can do
        regret: too many of these
        wellWish: best of luck, good luck, wishing you, wish you, all the best, every success, hope you find, hope it goes
        decline: delete it, delete my, delete this, remove me, take me off, unsubscribe me, stop messaging
        decline: stop emailing, stop writing, stop contacting, stop spamming, don't write again, do not write again
        decline: don't write to me, do not contact, don't contact, don't message, do not message, don't email me
        decline: don't mail me, don't call me, leave me alone, leave me be, lose my number, not interested, no interest
        decline: no thanks, no thank you, no thankyou, no ta, i'll pass, ill pass, i will pass, gonna pass
        decline: going to pass, take a pass, pass on this, pass on it, have to pass, must pass, need to pass
        decline: want to pass, a pass from me, it's a pass, its a pass, hard no, it's a no, its a no, that's a no
        decline: a no from me, no from me, count me out, can't take this on, cannot take this on, can't take it on
        decline: can't take any more, not taking on, not taking any, don't take these, not doing these, don't do these
        decline: don't do this, don't do chats, don't do calls, don't do coffee, don't do coffees, don't do mentoring
        decline: don't do informational, don't talk to strangers, don't speak to, don't talk to people i don't
        decline: must decline, have to decline, need to decline, going to decline, will decline, decline, declining
        decline: going to say no, gonna say no, to say no, saying no, unable to accept, cannot accept, can't accept
        decline: not able to accept, forbids, forbid, prohibits, prohibited, contract forbids, contract doesn't allow
        decline: confidentiality, legal won't, legal would, compliance won't, compliance would, won't let us
        decline: won't let me, doesn't let us, doesn't let me, not permitted to, too many requests, inundated with
        decline: no time for this, haven't the time, don't have the time for, don't have time for, haven't got time for
        decline: no capacity, don't have capacity, don't have the capacity, don't have the bandwidth
        decline: don't have bandwidth, haven't the bandwidth, don't have the energy, haven't the energy, no energy for
        decline: no spoons, no use to you, of no use, not much use, wouldn't be much use, wouldn't be much help
        decline: not be much help, of little use, nothing to offer, nothing to add, nothing to share, nothing to say
        decline: i'd rather not, id rather not, i would rather not, would rather not, rather not, prefer not
        decline: i'd prefer not, don't want to, do not want to, don't wish to, do not wish to, don't feel comfortable
        decline: not comfortable, doesn't feel right, wouldn't feel right, not for me, isn't my thing, thanks but no
        decline: thank you but no, nothing personal, find someone else, find somebody else, ask someone else
        decline: try someone else, out of the business, out of that world, left the field, left that world
        decline: hung up my boots, hung up my, for good, done with, behind me now, no longer do, no longer give
        decline: no longer take, i don't give, i don't offer, i don't mentor, i don't meet, won't be able to help
        decline: can't help, cannot help, unable to help, not able to help, couldn't help, not in a position to
        decline: in no position to, i make it a rule not, make a point of not, as a rule i don't, on principle
        decline: don't believe in, not up to it, not up to this, not well enough, don't have it in me
        decline: haven't got it in me, haven't it in me, no bandwidth left, say no to these, say no to everyone
        decline: can't say yes, cannot say yes, can't commit, cannot commit, unable to commit, don't see the point
        decline: waste of time, waste your time, not worth your, i'd only waste, not the mentoring type, no fan of these
        decline: not a fan of these, i'm a no, firm pass, polite pass, swerve, not today thanks, jog on, never again
        decline: i must refuse, refuse, have retired from, taken on too much, taken on too many, i'd be a bad
        decline: would be unfair
        pointer: i'll pass on your, i'll pass your, i'll pass it on, i'll pass it along, i'll pass this, i'll pass you
        pointer: i'll pass that on, will pass on your, happy to pass, pass it on to, pass it to, pass this to
        pointer: pass this on to, forward this to, forward it to, i'll forward, will forward, i've forwarded
        pointer: i've sent this, i've sent your, i've given your, given your name, gave your name, give you the name
        pointer: go and see, look up, track down, get hold of, get in touch with, be in touch with, reach out to
        pointer: drop a line to, drop a note to, write to our, write to my, mail my, email my, email our, contact our
        pointer: contact my, call my, talk to my, speak to my, speak with my, ask my, ask our, try my, try our, meet my
        pointer: should meet, ought to meet, need to meet, must meet, you want to speak, you want to talk
        pointer: want to speak to, want to talk to, talk to the, speak to the, better asking, better talking to
        pointer: better speaking to, better with, more of a question for, a question for, one for, is one for
        pointer: question for our, belongs with, sits with, lives with, now sits, now with, now run by, handed over to
        pointer: handed it to, handed that to, took it over, takes care of, take care of that, in charge of that
        pointer: does all that, does that now, does that stuff, does the hiring, does our hiring, hires our, hires for
        pointer: hires the, go through our, all go through, must go through, should go to, all go to, goes to
        pointer: our alumni, alumni office, match people up, matches people, who you need, who you should
        pointer: person for this, person for that, the one you want, the one you need, one you're after, namesake
        pointer: other one, wrong address, wrong inbox, wrong number, different person, not the same person, no relation
        pointer: you may mean, you might mean, you mean my, you must mean, think you mean, meant for my
        pointer: i think you want, think you want, mixed me up, mixed up with, i'd hand you, let me connect you
        pointer: connect you to, connect you with, put you in touch, introduce you, happy to connect you
        again: put this off, put it off, push it to, postpone, postpone this, delay this, defer, hold off, raincheck
        again: rain check, rain-check, take a raincheck, revisit, revisit this, circle back, loop back, reconnect
        again: pick this up, pick it up, pick this back up, pick up again, check back, check in again, check in with me
        again: touch base, come back to me, come back to us, get back in touch, back in touch, be in touch again
        again: try again, try me again, ask again, ask me again, write again, write to me, write me, drop me a line
        again: drop me a note, ping me, pinging me, nudge me, nudge, chase me, chase me up, poke me, prod me, bug me
        again: give me a shout, shout at me, holler, knock again, resurface, raise this again, park this, park it
        again: shelve, table this, table it, resume this, restart this, talk again, speak again, reach out again
        again: message me again, email me again, contact me again, hit me up, follow up with me, after that try
        again: then try me, see where i am, see how i'm, come find me, come and find me
        someday: when things calm down, things calm down, calms down, calm down, when things settle, things settle
        someday: settles down, settle down, dust settles, things quieten, quieten down, quiets down, quiet down
        someday: when i'm back on my feet, when i'm through, when i'm out the other side, when i come up for air
        someday: come up for air, surface again, when it's all over, when it's done, once it's done, once it's over
        someday: once i'm back, once i'm through, once i'm settled, when i'm settled, when we've moved, once we've moved
        someday: after the baby, after the launch, after launch, after the release, after the holidays, after christmas
        someday: after new year, after easter, after the summer, after summer, after half term, after exams
        someday: after the exams, after the harvest, after harvest, after the wedding, after marking, after the marking
        someday: after ramadan, after eid, after diwali, after thanksgiving, after the show, after the season
        someday: after tax season, after busy season, after year end, after year-end, after quarter end
        someday: after the quarter, in the new year, new year, next term, next semester, next season, next quarter
        someday: in the spring, in spring, in the summer, in the autumn, in the fall, in winter, in the winter
        someday: come spring, come summer, come autumn, come winter, later in the year, later this year, at a later date
        someday: a later date, some other time, another time, a better time, at a better time, down the road
        someday: down the line, when there's less, when i have more, when i've got more, when i have my, when work eases
        someday: eases off, eases up, lets up, dies down, blows over, when the run, when the season, when the project
        someday: when the show, when term
        notNow: not now, not right now, not just now, not at the moment, not at present, at the moment
        notNow: right at the moment, for now, for the moment, for the time being, this month, these weeks, just now
        notNow: currently, not a great time, not a good time, not the best time, bad time, bad timing, terrible timing
        notNow: not a good moment, wrong moment, wrong time, crunch, crunch time, mid-move, mid-project, in the thick of
        notNow: snowed under, swamped, drowning, up against it, in the weeds, firefighting, head down, heads down
        machine: was read on, has been read, read receipt, read:, delivery receipt, delivery report, auto-submitted
        machine: auto-replied, autosvar, abwesenheitsnotiz, respuesta automatica, reponse automatique
        machine: this message was sent automatically, sent automatically, this is an automatic, a no-reply address
        machine: no-reply address, is currently unavailable to, is unattended, not attended, mailbox is closed
        machine: inbox is closed, mailbox has been, inbox has been, account has been, is no longer in service
        machine: no longer active, no longer available at this, has retired from the company
        machine: we'll get back to you as soon, an agent will, our team will get back, one of our team, support team
        machine: request has been received, message has been received, enquiry has been received
        machine: inquiry has been received, thank you for reaching out to our, thank you for contacting us
        machine: you are number, in the queue, opening hours are, our lines are open, lines are open, office is closed
        machine: is closed for, i am currently out of the office, i'm currently out of the office, i am out of office
        machine: i am currently away, i will be out of the office, will be out of office, i'm ooo, ooo until, ooo from
        machine: ooo:, out of office:, my cover is, covering for me, is covering for me, will be covering
        machine: in my absence please, message will not be read, messages will not be read, emails will not be read
        machine: will be deleted, your email will be, your mail will be, won't be forwarded, will not be forwarded
        machine: not be forwarded
        yes: i'm in!, i'm in., im in!, count me in, so yes, yes to, a yes, it's a yes, its a yes, it's yes, definite yes
        yes: big yes, easy yes, happy to help, glad to help, glad to, delighted to help, more than happy, only too happy
        yes: only too glad, would be delighted, be delighted, i'd be delighted, convinced me, you've convinced me, sold
        yes: you've sold me, i'm sold, nothing i enjoy more, always nice to help, always good to, always happy
        yes: always up for, always a pleasure, i remember what it was like, been there, pay it forward
        yes: paying it forward, someone did the same for me, somebody did the same for me, do propose, you lead
        yes: i'll follow, you set it up, i'll turn up, i'll show up, i'll be there, surely, sure can, can do
        yes: can certainly, i could certainly, it's the least, the least i can, least i could, wouldn't say no
        yes: won't say no, not going to say no, can't say no to, couldn't say no, can't refuse, hard to refuse
        yes: how can i refuse, what the heck, what the hell, i'm easy, suits me, good by me, cool by me, cool with me
        yes: happy days, bring a coffee, coffee's on me, coffee on me, my treat, i'll bring, i'll put the kettle on
        yes: kettle's on, kettle is on, i'm keen, keen to, would be keen, be keen, i'd enjoy, i would enjoy, would enjoy
        yes: looking forward, look forward, excited to, can't wait, stoked, pumped, chuffed, made up, flattered and yes
        yes: let's make that happen, let's get it in, get it in the diary, get something in, get something in the diary
        yes: put something in, put something in the diary, stick something in, pop something in
        yes: drop something in my calendar, send me an invite, send an invite, send a link, send me a link
        yes: send the link, send over a, send me a time, send times, shoot over, fire over, throw some times
        yes: chuck some times, ping me some, whatever times, hit me with, challenge accepted, yass, yesss, yess, yaaas
        yes: yees, okie doke, rightio, righty ho, yarp, fosho, ofc!, sure!, totally down, very happy to, so happy to
        yes: honoured to, honored to, willing to, open to it, open to that, open to a chat, open to chatting
        yes: up for a chat, up for that, game for, here for it, at your service, happy to oblige, glad to oblige
        yes: happy to chat, happy to talk, happy to share, glad to share, can spare, could spare, can spare you
        yes: no trouble, no trouble at all, no bother, nae bother, nae problem, no hassle, too easy mate, no wuckas
        yes: no stress
        busy: i'm down at, i'm down in, i'm up a, i'm up at, i'm up in, i'm down on, i'm down to the, i'm stuck
        busy: skip that, skip it, avoid, leave out, scratch, rule out, nix, cross out, not an option, isn't an option
        busy: won't happen, not happening, isn't happening, no can do, cooked, a right mess, rammo, chokka
        busy: chock-a-block, totalled, choc-a-bloc, bedlam, carnage, full on, full-on, heaving, hectic, a joke, cursed
        busy: stitched up, sewn up, tied up, accounted for, allocated, reserved, earmarked, promised, claimed, filled
        busy: fills up, filled up, fully committed, day job, theatre days, theatre day, clinic day, clinic days, no dice
        busy: a bust, a dud, won't do, wont do, can't be, sacred, non-negotiable, protected, family time, date night
        busy: bowling night, quiz night, choir, church, mosque, synagogue, temple, the gym, band practice, practice
        busy: training, training day, inset day, bank holiday, public holiday, a holiday
        free: meeting-free, meeting free, call-free, kid-free, child-free, class-free, i'm yours, i am yours, yours
        free: take either, take your pick, your choice, choice is yours, the choice is yours, whichever you like
        free: whichever you prefer, up to you, hole, a hole, holes, window, windows, a window, pocket, a pocket
        free: breathing space, breathing room, slack, elbow room, lull, a lull, day off, days off, my day off, half day
        free: half-day, off shift, off duty, off-duty, off the hook, free up, frees up, opens up, clears up, freed up
        free: back at, awake, i'm awake, i'll be awake, i'm up, i'll be up, up and about, hands free, i don't work
        free: i dont work, i do not work, i'm not working, i am not working, we don't work, i'm not in, not teaching
        free: no class, no classes, no lectures, no meetings, no calls, no clinic, no surgery, nothing on
        free: nothing booked, nothing in the diary, nothing planned, nothing scheduled, nothing else, got nothing
        free: have nothing, left, are left, is left, remain, remains, remaining, still going, still open, still free
        free: going spare, to spare, spare time, in and around, knocking about, kicking about, hanging about
        free: hanging around, in all day, in town, at home, working from home, wfh, in my office, at the office
        free: take whatever, whatever bit, grab one, grab any, pick one, pick any, have your pick, reachable
        free: contactable, bookable, on the table, on offer, good to go, all clear, coast is clear, at a loose end
        free: loose end, twiddling my thumbs, nothing doing, doing nothing, diary says, my diary says, calendar says
        free: my calendar says, calendar shows, diary shows
        glue: diary, my diary, my calendar, calendar, schedule, my schedule, timetable, my timetable, rota, week
        glue: my week, either way, not fussed, fussed, easy either way, i don't mind, don't mind, dont mind
        glue: no preference, no strong preference, makes no difference, in case that helps, if that helps
        glue: hope that helps, apologies for the delay, apologies for the slow, sorry for the delay, sorry for the slow
        glue: sorry for the late, sorry for late, sorry about the delay, sorry i'm late, sorry for taking
        glue: apologies for taking, apologies for brevity, sorry for the typos, excuse the typos, excuse typos
        glue: excuse brevity, no worries if not, no rush, no hurry, no pressure, thank you for your patience
        glue: for your note, for your message, for your mail, for your email, of writing, for writing, for reaching out
        glue: for getting in touch, for thinking of me, for asking, for the note, for the message, nice to hear from you
        glue: good to hear from you, great to hear from you, lovely to hear from you, nice to e-meet you
        glue: hope you're well, hope you are well, hope all is well, hope this finds you well, is plenty, plenty
        glue: whichevs, ta, ta very much, mate, luv, love, hun, dude, ladies, gents, asante, gracias, merci, grazie
        glue: danke, obrigado, obrigada, tak, tack, kiitos, dank, saludos, un saludo, bonjour, bonsoir, hola, ciao
        glue: namaste, salaam, shalom, g'day, hiya, heya, howdy, yo, hullo, aloha, salut, hallo, servus, moin, hei, hej
        glue: inshallah, insha'allah, mashallah, ji, beta, didi, sis, bro, boss, haha, hahaha, hehe, lol, lmao, rofl
        glue: omg, whew, phew, ugh, argh, meh, huh, oh, ah, ooh, aha, wow, right then, ok so, anyway, anyways, basically
        glue: literally, apparently, luckily, thankfully, happily, seriously, frankly, clearly, simply, kindly, dearly
        glue: truly, honestly
        askTimes: send me some, throw me some, do propose, propose something, suggest something, suggest a window
        askTimes: send me dates, send dates, some dates, send me your availability, share your availability
        askTimes: share some times, share some slots, share a few, share times, share your calendar
        askTimes: share a link to book, book yourself in, book yourself, help yourself to a slot, find a gap, find time
        askTimes: find a time, find us a time, find room, will find room, work out a time, sort out a time, sort a time
        askTimes: agree a time, agree on a time, fix a time, fix a date, set a time, set a date, set the time
        askTimes: set up a time, arrange a time, when's good, whens good, when would work, when would be good
        askTimes: when do you have, when might, when could you, what's good for you, whats good for you
        askTimes: what's your week, what does your week, how does your week, how's your week, how is your week
        askTimes: how's next week looking, what suits you, what would suit, what days work, which days work
        askTimes: what works on your end, what works your end, works on your end, windows and i'll, few windows
        askTimes: a few windows, couple of windows, some windows, say which, i'll say which, tell you which
        askTimes: and i'll pick, and i'll choose, i'll confirm, and i'll confirm, i'll accept, and i'll accept
        askTimes: i can work around, i'll work around, can work around you, work around you, fit around you
        askTimes: fit in with you, fit around your, i'm flexible, im flexible, totally flexible, very flexible
        askTimes: quite flexible, pretty flexible, completely flexible, my schedule is flexible, at your convenience
        askTimes: as suits you, as you like, as you wish, however you like, whichever way
        pending: i'll look, will look, have a look at, take a look at, will have a look, i'll have a look, let me look
        pending: let me have a look, lemme check, let me check, i'll check, will check, need to check, have to check
        pending: gotta check, checking with, check with, see what's on, what's on the calendar, what my, i'll see what
        pending: will see what, let me see what, see what i can, will get back, i'll get back, get back to you
        pending: gets back to you, come back to you, i'll come back to you, will come back to you, revert, will revert
        pending: shall revert, revert back, revert shortly, let you know, i'll let you know, will let you know
        pending: keep you posted, circle back to you, follow up with you, tell you by, know by, answer you by
        pending: answer soon, reply soon, respond soon, will respond soon, write back, will write back, i'll write back
        pending: more to follow, to follow, tbc, tbd, to be confirmed, to be decided, not sure yet, unsure yet
        pending: don't know yet, dunno yet, no idea yet, too early to say, too soon to say, can't say yet
        pending: cannot say yet, watch this space, stand by, standby, hang on, hold on, one sec, one moment, just a sec
        pending: gimme a sec, gimme a minute, give me a sec, give me a moment, give me a minute, give me a day
        pending: give me a few days, give me until, give me till, need a day or two, need a few days, pending, awaiting
        pending: waiting for, waiting to hear
        lack: useless to you, be useless to you, only do the, i only do, i only sell, i only fix, i sell, i just do
        lack: i just run, i just sell, never done, never did, not what i do, don't do that any, no longer do that
        lack: not me you want, not who you, not my line, not in my line, different line, not my world, not my job
        lack: isn't my job, not my role, don't handle, don't deal with, don't run, doesn't sit with me, not on my desk
        lack: off my desk, before my time, not the one, don't know much about, know little about
        lack: don't know anything about, know nothing about
        again: push this back, push it back, push back to, follow up, remind me, ask me, message me, email me, contact me, put off, hit me up
        event: we open, i open, we're opening, opens on, we launch, we ship, we're shipping, we go live, goes live
        event: we close, closes on, i start at, i begin, we begin, we move, i move, moving house, moving day, is due
        event: i'm due, thesis defense, thesis defence, defense, defence, viva, i defend, i sit, i present, i give birth
        event: due date, my birthday, the wedding, exam on, exams on, my flight, our flight, i land, we land, i sail
        event: we sail, i fly, we fly, i get back, i return, we return
        thanks: thanks, thank you, thx, cheers, many thanks, thanks so much, thank you so much, appreciate it, much appreciated
        sell+busy: parental leave until, maternity leave until, on sabbatical until, annual leave until, vacation until, holiday until
        again+hint: give me, give it, give us, give me another, give it another, leave it until, leave it till
        decline: had my fill, better not, best not, let's not, lets not, let us not, only bore you, i'd bore you
        decline: spare half hour, don't have a spare, haven't a spare, barely have time, barely have, hardly have time
        decline: isn't something i, not something i, not something that i, isn't a good fit, not a good fit
        decline: not the right fit, charge for my time, don't do freebies, no freebies, my cup of tea, keep my evenings
        decline: keep my work private, prefer to keep, like to keep, not my scene, not really my scene, i don't do
        decline: we don't do, i do not do, we do not do, i never do, i no longer, no longer something, steer clear
        decline: say no more often, learning to say no, practising saying no, practicing saying no
        yes: i suppose, suppose i could, suppose so, if it's quick, go on, twist my arm, i'd never turn, never turn away
        yes: never say no, caught me in, generous mood, in a good mood, least i can do, glad of the, welcome break
        yes: welcome distraction, nice break, have at it, i'm all yours
        machine: message has been queued, ticket id, expect a reply, typically reply, usually reply within
        machine: we usually respond, reply within a few, respond within a few, our typical, replies in a few
        machine: we'll be in touch shortly, will be in touch shortly, thanks for your message! we
        machine: thank you for your message. our, office hours are, opening times, is now closed, has been submitted
        machine: application received, has been forwarded to the, auto:
        sell: on leave, urgent?, urgent:, call the desk, in emergencies, for emergencies, emergency?
        lack: wrong person, not the person, you have the wrong, got the wrong, i've moved to, moved teams, changed teams
        lack: moved departments, no longer in that, does that job, does that job now, has that job, my old job
        lack: took my job, took over my, took over the, handed that over
        person: receptionist, matron, lady, our hr, hr lady, apprenticeship office, press team, admissions, the office
        person: careers people, our people, my colleague, my manager, my supervisor, my boss, my cousin, my brother
        person: my sister, my wife, my husband, my partner, my deputy, my co-founder, my cofounder, our ceo, our cto
        person: our founder, the founder, the director, the principal, the head
        someday: when the semester, when the term, end of semester, end of term, once the baby, when the baby
        someday: when the kids, once the kids, after diwali, after tax, in q1, in q2, in q3, in q4, q1, q2, q3, q4
        someday: grant is in, when i'm ashore, ashore, when the grant
        wish: enjoy, enjoy your, enjoy the, have a good, have a great, have a nice, have a lovely, have a wonderful
        wish: have a fab, have a fun, happy friday, happy monday, happy hump day, happy weekend, good morning
        wish: good afternoon, good evening, good night, hope you have a, hope you had a, hope your, how was your
        wish: how's your
        busy: i work, i work nights, i work days, i'm working, i am working, i sleep, i nap, i teach, i coach, i train
        busy: i sing, i commute, i mark, i nurse, i drive, i cook, i bake, i swim, i run, i play, i rest, i look after
        busy: i babysit, i'm with the, i care for, we work, we have service, are for the, is for the, are for my
        busy: is for my, are my, belongs to, belong to, reserved for
        free: i work from home, i'm working from home, i am working from home, work from home
        glue: earliest, latest, middle
        confirm: that'd be lovely, that would be lovely, i'll be there, i'll dial in, in my calendar, in my diary
        confirm: in the diary, in the calendar, it's in, accepted, locked in, all set, booked, see you, see u, talk then
        confirm: speak then, chat then, talk to you then
        decline: would have been lovely, would have loved, would've loved, protect my time, fully committed through
        decline: find yourself someone, get yourself someone, ordinarily i'd, ordinarily i would, normally i'd say yes
        machine: unable to respond, unable to reply, cannot respond to, not able to respond to email
        machine: will not be able to respond, will not be responding, slow to respond, slower than usual
        machine: delay in my response, delayed response, response may be delayed, replies may be delayed
        machine: response will be delayed
        glue: doctor, doctors
        adversative: mind you, that said, having said that, only thing is, thing is, the catch is, just that
        """
}
