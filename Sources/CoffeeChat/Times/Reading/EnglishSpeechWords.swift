/// The English words around times: who speaks, whether a time suits, and what is told rather than offered.
enum EnglishSpeechWords {
    /// `class+class: phrase, phrase`; plain form, the longest phrase wins. The classes are those of `Speech`.
    static let table = """
        busy: class, classes, a class, lessons, lectures, seminar, seminars, rehearsals, night shift, night shifts
        busy: day shift, early shift, late shift, a shift, double shift, chock full, mobbed, spoken for, off-limits
        busy: dead zone, blackout, blocked out, a stinker, a bear, a zoo, a circus, a blur, a bust, gone, hopeless
        busy: ruined, wall-to-wall, stuck, stuck in, snowed under, flat out, under the cosh, up to my ears
        busy: up to my eyeballs, run ragged, elsewhere, unreachable, out of reach, off grid, off the grid, incommunicado
        busy: without signal
        not: not, isn't, isnt, aren't, arent, ain't, don't, dont, doesn't, doesnt, didn't, won't, wont, wouldn't
        not: wouldnt, never, neither, nor, hardly, not really, not so, nope, shouldn't, haven't, hasn't, not ideal
        not: not super, not particularly, no longer
        cant: could not, may not, might not be, cannot possibly, could never, can't, cant, cannot, can not, unable
        cant: couldn't, couldnt, not able, won't be able, wont be able, impossible, can never, not possible, no way
        can: can, could, able, can also, could also, might be able
        free+suits: works, work, works well, work well, works great, works best, work best, works better, work better
        free+suits: works perfectly, wfm, suits, suit, suits me, would do, will do, would all do, do me, does me
        free+suits: work fine, work for me, works for me, works for us, suits me best, suits best, suits me fine
        free+suits: suits me well, suits me better, suits better, would suit, fits, fit, doable, feasible, workable
        free+suits: manageable, possible, is possible
        free+suits: is right, would be right, looks right, just right, about right, spiffy, good, fine, ok, okay, great
        free+suits: perfect, ideal, lovely, brilliant, best, all good, alright, cool, grand, fab, super, dandy, golden
        free+suits: spot on, excellent, wonderful, fantastic, terrific, good for me, all right, a-ok, convenient
        free+suits: preferable, safest, safe, easiest, easier, simplest, handy, a good shout, gud, gr8, easy, a safe bet
        free+suits: sweet, okey, oki, better, better for me, bueno, kosher, peachy
        past: was free, were free, was open, were open, was available, was clear, had been free, used to be free
        free: free up to, free up until, i'm human, im human, i'm presentable, i'm coherent
        free: i'm back in the land of the living, free, available, avail, open, wide open, around, clear, quiet
        free: flexible, all yours, mine to give, empty, spare, game, at your disposal, up for grabs, unbooked
        free: at leisure, wide-open, fair game, light, slow, calm, a ghost town, blank, untouched, unclaimed
        free: availability, availabilities, avails, openings, opening, gap, gaps, a gap, wiggle room, free time
        free: have time, have some time, got time, got some time, make time, find time, make it, make it work, manage
        free: squeeze you in, squeeze it in, squeeze, fit you in, fit it in, fit this in, slot you in, swing, spare you
        free: spare, can do, could do, can make, could make, could manage, can manage, i can, i could, we can, we could
        free: can talk, can chat, could talk, can meet, could meet, can chat, can call, can speak, could chat
        free: can hop on, could hop on, could we, can we, shall we, can you do, could you do, could you make
        free: can you make, would you be free, are you free, are you around, are you available, i am in the office
        free: i'm in the office, in the office, at my desk, home, is home
        propose: how about, what about, how's, hows, how is, how are, how does, how do, how would, would, let's, lets
        propose: let us, let's do, let's say, lets say, lets do, let's go with, let's go for, let's make it, make it
        propose: let's try, let's aim for, aim for, shall i, see you, see u, cya, speak, talk to you, speak to you
        propose: catch you, catch up, meet me, ring me, call me, phone me, give me a ring, give me a call, put me down
        propose: put me down for, pencil me in, pencil in, pencil, penciled, book me, book me in, book, book in
        propose: sign me up, sign me up for, count me in for, i'll be there, i'll be, i'll call, i'll ring, i'll send
        propose: i'll put, i'll take, i'll book, i'll go, i'll pencil, i'll see, i'll meet, i'll free, i'll make
        propose: i'll keep, i'll hold, i'll block, i'd say, i'd suggest, i'd propose, i'd go, i'd prefer, i suggest
        propose: i propose, i vote, i reckon, i'd pick, i'd take, i'd choose, i'd rather, i would suggest
        propose: i would prefer, i'd love, perhaps, maybe, ideally, preferably, possibly, tentatively, say, i can offer
        propose: i could offer, offer, offering, may i suggest, might i suggest, was thinking, i was thinking
        propose: i was hoping, i'm thinking, i am thinking, thinking, had in mind, in mind, come by, come over, swing by
        propose: drop by, drop in, stop by, pop by, pop in, pop over, come round, try me, catch me, grab me, find me
        propose: reach me, i have, i've got, i have got, i got, i do have, have, i've, we have, got, there's, there is
        propose: happy with, happy for, up for, down for, sooner, pick, choose, choose from, your pick, take your pick
        propose: propose, kindly propose, suggest, schedule, set up, i'd be up for, meet, lets meet, let's meet
        propose: let's chat, let's talk, let's speak, lets chat, lets talk, call, chat, talk, confirmed, confirm
        propose: confirming, booked for, booked in for, set for, it is, then it is, locked in, lock in, deal, done
        propose: i'd like, i would like, could also offer, fancy, looking at, options are, my options, my availability
        propose: here are, here's, when i'm free, when im free, invite me, send an invite for, send me an invite for
        propose: send the invite for, send a calendar invite for, grab, i go for, i'll go for, go for, go with
        propose: going with, going for, i choose, i pick, i'm happy with, you can have, have me, you've got me
        propose: i'm yours, i am yours, i'm all yours, i'm at your disposal, doors open, to choose from, block
        propose: block off, hold, holding
        only: only, just, strictly
        prefer: ideally, preferably, preference, prefer, i'd prefer, would prefer, i prefer, my preference, rather
        busy: keep my, skip, skip this, forget, busy, booked, booked up, fully booked, packed, slammed, swamped, tied up
        busy: out, away, off, full, rammed, jammed, hectic, crazy, mad, nuts, insane, manic, chaos, chaotic, bonkers
        busy: mental, mayhem, wild, brutal, a mess, a write-off, a write off, write-off, written off, a nightmare
        busy: nightmare, hell, no good, no-go, a no-go, no go, a no, not good, not great, not ideal, not possible, bad
        busy: is bad, worse, worst, terrible, awful, tricky, tough, difficult, hard, dicey, impossible, no use
        busy: a stretch, back to back, back-to-back, solid, wall to wall, wall-to-wall, in meetings, in a meeting
        busy: in meeting, meetings, meeting, travelling, traveling, on the road, on a plane, on a flight, flying
        busy: in transit, on leave, on holiday, on vacation, on annual leave, on pto, pto, ooo, out of office
        busy: out of the office, out of town, out of action, off sick, off work, offline, unavailable, unavail
        busy: not available, not free, not around, teaching, i teach, on shift, working, at work, on call, on set
        busy: on site, onsite, in surgery, in court, in class, in lectures, in theatre, on duty, on nights, on lates
        busy: on earlies, in rehearsal, in rehearsals, rehearsing, at a conference, at an offsite, offsite, off-site
        busy: in training, buried, underwater, under water, drowning, up to my, up to my eyes, up to my elbows
        busy: up to my neck, stacked, chock-a-block, chockers, chocka, chock full, stuffed, shot, toast, ruled out
        busy: off the table, off limits, off-limits, out of the question, taken, gone, spoken for, committed, occupied
        busy: engaged, double booked, double-booked, clash, clashes, conflict, conflicts, clashing, i've a meeting
        busy: have a meeting, have meetings, have a call, have calls, have class, have a class, have an appointment
        busy: got a meeting, have a thing, have something, have something on, got something on, i've something on
        busy: something on already, plans, have plans, got plans, blocked, blocked off, blocked out, heads down
        busy: on deadline, in the air, school run, the school run, doesn't exist, don't exist, is dead, are dead
        busy: are dead to me, i sail, i fly, i travel, i'm driving, driving, shut, closed, hopeless, a disaster
        busy: disaster, murder, pants, no dice, won't fly, messy, overbooked, hosed, overrun, exams, marking, judging
        busy: not working, unworkable, no chance, no time, nothing free, spoken-for, mid-shift, asleep, sleep, sleeping
        condition: if, in case, unless, when, once, whether, as long as, provided, should, assuming
        otherwise: otherwise, else, failing that, if not, or else, alternatively, backup, back-up, as a backup, plan b
        otherwise: fallback, second choice, if that's taken, if that's gone, if that doesn't work, if that does not work
        otherwise: if that doesn't suit, if that fails, if that's no good, if it doesn't work, if neither works
        otherwise: if those don't work, if that doesnt work, if that won't work, if it's taken, if none of those work
        otherwise: if not possible, if that clashes, if that is not possible, worst case, at a push, at a pinch
        otherwise: in a pinch, if need be, if needed, if necessary, if you need, if absolutely necessary
        otherwise: or failing that, if that one's gone, if that slot's gone, if you can't, if you can't make it
        otherwise: if you can't make that, if that one doesn't work, if that's not good, if that isn't good
        otherwise: if that isnt good, if that's too early, if that's too late, if too early, if too late
        otherwise: if that one's taken
        adversative: but, however, though, although, tho, yet, except that, so, because, since, as, cos, coz, cuz, bc, b/c, while, whereas, even though, still
        i: i, i'm, im, i am, i'd, i've, i'll, ill, i will, i would, id, ive, me, myself
        we: we, we're, we've, we'll, we are, us, both of us
        you: you, you're, your, you'd, u, ya, ur, you've, you'll, yourself, y'all
        myOwn: my, our, mine
        third: he, she, they, he's, she's, they're, his, her, their, them, him, he'll, she'll, they'll, my boss
        third: my manager, my team, my wife, my husband, my partner, my daughter, my son, my kid, my kids, my mum
        third: my mom, my dad, my baby, the kids, the baby, kids, the team, our team, my assistant, my colleague
        third: my sister, my brother, everyone, everybody, somebody, someone, the boss, my mother, my father, parents
        third: in-laws, the dog, my dog, the cat
        past: was, were, had, wrote, saw, sent, got your, missed, met, spoke, messaged, emailed, did, came, got back
        past: got in, went, started, left, joined, worked, attended, gave, heard, read your, received, returned
        past: came back, arrived, moved, finished, posted, replied, forgot, retired, graduated, just got, since, ago
        past: lost, slipped, said, mentioned, asked, told, been, have been, has been, i've been, took, spent, landed
        past: happened, loved, enjoyed, quit, stopped, used to, your note from, your message from, your email from
        past: your mail from, last
        event: open day, open evening, open house, open days, drop-in session, info session, information evening
        event: careers fair, careers evening, careers day, start work, starts work, finish work, finishes, i start
        event: i finish, clock off, clock on, knock off, get off work, log off, go to bed, wake up, i wake, get home
        event: bedtime, ends, deadline, launch, release, conference, exhibition, wedparty, wedding, funeral, exam
        event: recital, appointment, dentist, doctor, standup, stand-up, demo, sprint, offsite, holiday, bank holiday
        event: flight, train, bus, ferry, interview, interviews, gig, show, opening night, premiere, party, birthday
        event: anniversary, concert, match, game, race, marathon, ceremony, festival, workshop, webinar, lecture, audit
        event: inspection, review, reviews, board meeting, committee, presentation, keynote, offsites, rehearsal, shift
        event: shifts, surgery, clinic, hearing, trial, court, delivery, due, event, summit, hackathon, leaves, starts
        event: ends, begins, lands, departs, arrives, takes place, kicks off, is due, runs, dropping, picking up, pickup
        event: pick-up, drop-off, school
        back: back, return, returning, i return, am back, i'm back, im back, back in, back at my desk
        back: back in the office, back from, back online, back at work, back home, back on, back ashore, home again
        back: return to
        instead: instead
        that: that, this, it, it's, that's, thats, those, these, they, them
        askTimes: send me some times, send me times, send times, send over some times, some times, a few times
        askTimes: what times, what time works, what time suits, what time is good, what works, what works for you
        askTimes: when works, when works for you, when's good, whens good, when is good, when suits, when suits you
        askTimes: when would suit, when are you free, when r u free, when are you around, when do you want
        askTimes: when would you like, when were you thinking, your availability, ur availability, let me know when
        askTimes: lmk when, let me know what, let me know your, tell me when, send me your, send me some, send me a few
        askTimes: send some, send a few, propose some, propose a few, suggest some, suggest a few, suggest a time
        askTimes: suggest a day, suggest times, pick a time, pick a day, pick a slot, choose a time, name a time
        askTimes: name the time, name a day, name the day, name your, you pick, you choose, you name it, your call
        askTimes: up to you, whatever suits, whatever works, whatever's easiest, whatever is easiest, whichever suits
        askTimes: whichever works, grab a slot, find a slot, book a slot, book a time, book something, grab a time
        askTimes: send me a couple, shoot me, drop me some, drop me a few, a couple of options, some options, some slots
        askTimes: some dates, a few dates, a few options, a few slots, other times, other dates, another time that
        askTimes: another day that, other options, other slots, any other times, different times, what day, what days
        askTimes: which day, which days, which time, how soon, do you have calendly, calendly, calendar link
        askTimes: scheduling link, booking link
        whenever: whenever suits, whenever suits you, whenever works, whenever works for you, whenever you like
        whenever: whenever you want, whenever's good, whenever is good, whenever you're free, whenever you are free
        whenever: anytime works, any time works, any time suits, anytime suits, anytime you like, whenever
        whenever: any time that suits you, any time suits you, anytime is good, any time is good, any time is fine
        whenever: anytime is fine, whenever is fine, whenever is convenient, at your convenience, when you like
        whenever: when it suits you, any time you like, any time
        glue: more to go on, to go on, much to go on, enough to go on, or nothing, or never, or bust, or not at all
        glue: would, be, will, is, are, am, 's, 're, 'd, 'll, 'm, 've, to, please, pls, plz, hi, hey, hello, dear, well
        glue: so, also, too, either, really, very, quite, pretty, all, some, any, it, there, here, also, then, thanks
        glue: thank you, cheers, probably, i think, think, guess, i guess, might, may, must, should, do, does, for, with
        glue: by, as, if, my, hmm, um, er, let, let me, see, lol, haha, ha, yes, yeah, actually, definitely, generally
        glue: normally, currently, honestly, sorry, afraid, i'm afraid, im afraid, both, days, times, dates
        glue: kind regards, regards, best, x, xx, looks, look, seems, seem, feel free, zone, time, wise, timewise, most
        glue: more, less, little, bit, a bit, slightly, own, same, way, which, who, what, where, that is, i.e., ie, eg
        glue: e.g., tentative, provisional, flexible, ish, exact, mostly, sometime, some time, at some point, again
        glue: already, even, ok, right?, yes?, no?, options, quick, short, long, brief, fyi, ps, p.s., re, btw
        glue: by the way, certainly, sure, absolutely, happy, glad, cool, hopefully, fingers crossed, if possible
        glue: inshallah, tbh, imo, imho, afaik, lmk, let me know, on my side, on my end, for me, with me, by me
        glue: from my side, here, over here, bud, mate, friend, pal, dude, man, buddy, sir, madam, ma'am, anywhere
        glue: somewhere, in that order, first choice, second choice, respectively
        """
}
