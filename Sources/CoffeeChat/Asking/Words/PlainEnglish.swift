/// Words that say nothing of anybody in particular. What is in no table is what a message is about.
enum PlainEnglish {
    static let table = """
        plain: a, an, the, and, or, but, so, as, at, by, for, from, in, into, of, off, on, onto, out, over, to, up, with, than, then
        plain: am, is, are, was, were, be, been, being, 's, 'd, 'll, do, does, did, done, have, has, had, having, get, got, go, goes
        plain: this, that, these, those, there, here, it, its, he, she, him, her, they, them, their, we, us, our, one, ones, such, own
        plain: all, any, some, many, much, more, most, few, little, less, least, other, another, each, every, both, either, half
        plain: what, which, who, whom, whose, when, where, why, how, while, because, since, until, though, although, if, whether
        plain: very, really, quite, just, only, also, too, even, ever, never, always, often, again, already, still, yet, now, soon
        plain: about, above, after, against, along, among, around, back, before, behind, between, beyond, down, during, except, far
        plain: near, per, through, throughout, toward, towards, under, upon, within, without, via, away, together, apart, ago, else
        plain: well, please, sure, yes, okay, maybe, perhaps, possibly, probably, likely, certainly, definitely, truly, simply, indeed
        plain: good, great, nice, kind, best, better, new, old, big, small, large, long, short, high, low, right, wrong, different
        plain: clearly, obviously, evidently, undoubtedly, plainly, surely, seemingly, apparently, entirely, utterly, remarkably, exceptionally
        plain: extraordinarily, profoundly, notably, mainly, mostly, largely, generally, usually, typically, normally, frequently, constantly
        plain: continually, continuously, eternally, eagerly, keenly, hopefully, fortunately, luckily, unfortunately, sadly, naturally, inevitably
        plain: admittedly, arguably, presumably, supposedly, allegedly, reportedly, personally, professionally, lately, presently, nowadays
        plain: formerly, originally, initially, ultimately, subsequently, consequently, accordingly, moreover, furthermore, additionally, likewise
        plain: similarly, conversely, nevertheless, nonetheless, somewhat, fairly, pretty, almost, nearly, barely, scarcely, roughly, approximately
        plain: specifically, explicitly, implicitly, basically, essentially, fundamentally, virtually, practically, effectively, successfully, visibly
        plain: amazingly, astonishingly, impressively, masterfully, skilfully, skillfully, expertly, effortlessly, passionately, wholeheartedly
        plain: unquestionably, widely, broadly, deservedly, rightly, justly, truthfully, solely, purely, merely, wholly, partly, partially, fully
        plain: directly, indirectly, instantly, unexpectedly, surprisingly, interestingly, importantly, strangely, oddly, curiously, weirdly
        plain: same, real, true, possible, able, free, full, early, late, first, second, third, last, next, whole, main, several
        plain: amazing, awesome, incredible, inspiring, inspirational, impressive, impressed, wonderful, fantastic, brilliant
        plain: excellent, outstanding, remarkable, extraordinary, exceptional, talented, successful, admirable, valuable, invaluable
        plain: helpful, useful, insightful, generous, gracious, lovely, sincere, sincerely, warm, warmly, heartfelt, deep, deeply
        plain: important, interesting, interested, fascinating, unique, special, perfect, beautiful, cool, fun, happy, glad, pleased
        plain: delighted, honored, honoured, thrilled, excited, grateful, humbled, proud, sorry, afraid, worried, nervous, busy
        plain: make, take, give, put, keep, let, come, say, tell, ask, know, think, see, look, want, need, like, love, hope, wish, feel
        plain: try, use, find, help, work, call, talk, speak, chat, meet, write, read, hear, listen, learn, share, show, send, reply
        plain: answer, respond, email, message, note, connect, contact, reach, follow, join, start, begin, stop, end, continue, change
        plain: move, turn, run, leave, stay, live, become, happen, seem, appear, mean, believe, understand, remember, forget, mind
        plain: consider, offer, provide, spend, spare, wait, thank, appreciate, enjoy, treasure, cherish, value, admire, respect
        plain: express, wish, offer, insist, introduce, mention, suggest, recommend, advise, inspire, impress, encourage, support
        plain: time, day, week, month, year, hour, minute, moment, today, tomorrow, tonight, yesterday, morning, afternoon, evening
        plain: night, monday, tuesday, wednesday, thursday, friday, saturday, sunday, weekend, while, bit, lot, lots, way, ways, thing
        plain: things, something, anything, everything, nothing, someone, anyone, everyone, people, person, man, woman, guy, friend
        plain: name, word, words, question, questions, answer, idea, ideas, thought, thoughts, insight, insights, advice, wisdom
        plain: guidance, knowledge, experience, experiences, story, journey, path, career, job, work, role, position, profession
        plain: field, industry, company, team, business, office, organization, organisation, expertise, skill, skills, background
        plain: profile, linkedin, network, connection, opportunity, opportunities, success, achievement, achievements, future, life
        plain: goal, goals, dream, dreams, passion, interest, perspective, point, view, part, place, world, course, matter, fact
        plain: kindness, generosity, patience, consideration, attention, pleasure, honor, honour, privilege, joy, delight, chat
        plain: conversation, talk, discussion, meeting, call, phone, video, coffee, tea, interview, session, zoom, visit, stuff
        plain: regards, wishes, cheers, best, yours, faithfully, respectfully, cordially, gratefully, kindly, dearly, truly, mr, mrs
        plain: hi, hello, hey, dear, thanks, thank, welcome, bye, goodbye, congratulations, hooray, wow, oh, ah, great, super, huge
        plain: absolutely, totally, completely, especially, particularly, highly, greatly, immensely, extremely, so, such, rather
        plain: generously, graciously, kindly, freely, easily, quickly, shortly, briefly, recently, currently, finally, actually
        plain: day's, everyday, daily, weekly, back, quick, brief, quiet, hard, easy, difficult, tough, simple, clear, open, close
        plain: mine, myself, yourself, himself, herself, itself, ourselves, themselves, whatever, whoever, whenever, wherever
        plain: number, date, times, minutes, hours, days, weeks, months, years, schedule, calendar, invite, link, email, text
        plain: worries, problem, pressure, rush, hurry, trouble, bother, offence, feelings, worry, fine, ok, alright, course, case
        plain: student, graduate, professional, expert, beginner, newcomer, stranger, fan, mentor, colleague, boss, manager, leader
        plain: speak, spoke, saw, seen, heard, told, said, gave, taken, found, kept, felt, thought, knew, became, began, taught
        plain: deal, lasting, memorable, enlightening, eye opening, rewarding, enriching, informative, stimulating, meaningful
        plain: benefit, benefited, profit, gain, learned, learnt, enjoyed, lesson, lessons, takeaway, takeaways, inspiration
        plain: flew, fly, flies, flown, forever, lifetime, memory, heart, bottom, soul, mood, smile, light, energy, positivity
        plain: shall, should, ought, must, used, going, gone, doing, looking, forward, touch, soon, hearing, again, sometime
        plain: wish, hesitate, hold, stand, sit, set, bring, carry, pass, add, allow, expect, accept, agree, decide, choose, plan
        plain: favorite, favourite, typical, usual, normal, general, common, biggest, hardest, worst, top, major, key, greatest
        plain: challenge, challenges, obstacle, success, failure, mistake, regret, habit, routine, strength, weakness, book, books
        plain: motivate, motivation, motivates, balance, stress, culture, environment, decision, risk, trend, trends, tips, trick
        plain: handle, overcome, achieve, improve, grow, growth, develop, manage, prepare, recommend, describe, define, deal
        plain: younger, self, tell, piece, single, enter, entering, starting, myself, proudest, proud, dislike, hate, surprise
        plain: surprised, surprising, unexpected, kind, sort, type, level, area, step, steps, process, tool, tools, project
        plain: current, previous, past, present, present day, workday, look like, day to day, years ago, five, ten
        plain: english, small, excuse, pardon, apologies, apology, apologize, apologise, intrusion, forgive, disturb, interrupt
        plain: hello there, once, twice, between, instead, somehow, somewhere, anyway, however, therefore, thus, hence, meanwhile
        plain: praise, praises, sing, sings, singing, gifted, funny, clever, smart, smartest, sharp, sharpest, nicest, kindest, finest
        plain: warmest, soundest, wisest, coolest, decent, humble, modest, patient, caring, charming, delightful, fabulous, terrific
        plain: superb, stellar, genius, legend, legendary, gem, treasure, star, rockstar, idol, hero, role model, angel, saint, blessing
        plain: dedicated, passionate, hardworking, professional, accomplished, renowned, famous, respected, esteemed, knowledgeable
        plain: experienced, skilled, skilful, skillful, creative, innovative, visionary, leader, leading, influential, pioneer, master
        plain: reckon, assure, swear, promise, urge, claim, highly, mutual, acquaintance, company, judgment, judgement, opinion, seldom
        plain: absolutely, lady, lad, fella, chap, folks, guys, buddy, mate, dude, human, soul, being, character, personality, presence
        plain: cat's pyjamas, cat's whiskers, dog's bollocks, real deal, top drawer, salt of the earth, class act
        plain: dab hand, whizz, wizard, cream of the crop, sliced bread, heart of gold, weight in gold, all that
        plain: second to none, best of the best, full package, complete package, tick, ticks, box, boxes, exactly
        plain: shining eyes, precisely, just what, bar none, the tops, aces, champion, diamond, legendary, superstar
        plain: icon, iconic, trailblazer, powerhouse, force of nature, breath of fresh air, ray of sunshine, inspiration
        plain: north star, bucket list, dark horse, born leader, natural, ace, whiz, brick, trouper, good egg
        plain: total legend, absolute gem, one of a kind, larger than life, cut above, top of your game, top of the tree
        plain: on fire, knock it out
        plain: ms, mx, sir, madam, ma'am, miss, dr, prof
        plain: internet, web, google, online, search, directory, website, net, googled, googling, feed, algorithm
        plain: suggestions, suggested, recommended, recommendation, recommendations, common
        plain: courtesy, favour, favor, honour, chance, sake, trouble, worth, worthwhile, afternoon's, plate, virtual
        plain: tied afford, suit, suits, convenient, convenience, available, availability, free, arrange, lunch, quarter
        plain: ring
        plain: courage, courageous, brave, bravery, confidence, hope, hopes, spirit, spirits, resolve, resolved
        plain: determination, determined, faith, trust, zeal, fire, strength, stronger, calm, calmer, peace, serenity
        plain: relief, relieved
        plain: happiness, happier, glee, gladness, wonder, awe, amazement, admiration, respect, esteem, affection
        plain: fondness, tenderness, empathy, sympathy, compassion, sincerity, integrity, dignity, grace, elegance
        plain: charm, wit, sparkle, dedication
        plain: devotion, commitment, diligence, discipline, perseverance, persistence, resilience, ambition, drive
        plain: vision, intelligence, brilliance, genius, talent, talents, gift, gifts, ability, abilities, mastery
        plain: command, authority, credibility, reputation
        plain: gently, graceful, gracefully, attentive, attentively, thoughtful, thoughtfully, tireless, tirelessly
        plain: selfless, selflessly, modestly, humbly, bravely, wisely, wise, sweet, sweetest, dear, dearest, precious
        plain: rare, rarest, exquisite, sublime, splendid, marvellous, marvelous, magnificent, magical, dazzling
        plain: glowing, radiant, stunning, breathtaking, phenomenal, tremendous, immense, enormous, vast, boundless
        plain: endless
        plain: lucky, luckier, luckiest, wishes, blessings, prayers, health, wealth, prosperity, peace, fulfilment
        plain: fulfillment, satisfaction, contentment, delight, delights, pleased, overjoyed, ecstatic, elated, jubilant
        plain: tearful, teary, tears, emotional, emotion, emotions, feelings, mood
        plain: learning, teaching, growing, growing up, thinking, wondering, pondering, reflecting, reflect, reflection
        plain: reflections, digest, absorb, absorbed, soak, soaked, sink, inspired, energise, energize, invigorated
        plain: revived, rejuvenated, empowered, empowering, enlightened, illuminated, illuminating, educational
        plain: instructive, eye, eyes, ears, mind, minds, brain, head spinning, wiser, richer, braver, clearer, bolder
        plain: kinder, better off
        plain: came away, come away, went away, left with, walked away, hung up, put down the phone, in awe, at ease
        plain: at home, out of your way, out of your day, from the bottom, from my heart, all the way, in the world
        plain: on earth, made my day, made my week, made my year, made my month, made my evening, day brighter, so much
        plain: so many, a great deal
        plain: telephone, glad, grand, keen, eager, curious, willing, ready, late, ahead, within, across, onto, sooner, please
        plain: decline, refuse, ignore, obliged, hesitate, understand, understood, completely, refuse, disappoint, hurt, mind
        plain: gentleman, gentlewoman, walking on air, air, thoroughly, came off the phone, what can i say, wonderful person, energy, energised, energized
        plain: motivated, clarity, clear headed, direction, confident, confidence, encouraged, encouraging, uplifting, uplifted, refreshed, refreshing
        plain: priceless, top notch, first class, first rate, spot on, eloquent, articulate, warmth, warm hearted, open hearted, candid, candour, candor
        plain: honest, honesty, openness, humility, humour, humor, laughter, smiling, grinning, delightful, treat, blast, ton, heaps, bunch, tons, loads
        plain: lucky, fortunate, blessed, touched, moved, speechless, thankful, appreciative, over the moon, walking, cloud nine, best wishes, weekend
        plain: th, st, nd, rd, gently, quest, list, number, spring, summer, autumn, winter
        plain: massive, massively, honestly, frankly, literally, genuinely, seriously, enormously, tremendously, hugely, incredibly, unbelievably
        plain: wonderfully, brilliantly, perfectly, beautifully, food for thought, gold, golden, gold dust, goldmine, masterclass, opener, mind blown
        plain: buzzing, floating, recharged, renewed, hopeful, optimistic, reassured, reassuring, validated, comfort, comforting, calming, grounding
        plain: grounded, boost, boosted, spark, sparked, spur, pointers, hints, steer, roadmap, compass, frankness, straightforward, down to earth
        plain: approachable, personable, relaxed, relaxing, breadth, depth, wealth, sunshine, holidays, festive, enthusiasm, enthusiastic, sharing
        plain: explaining, listening, answering, encouragement, support, kind hearted, willingness, busy schedule, rest of your week, takeaways, nuggets
        plain: chatting, talking, speaking, meeting, hearing, catching up, connecting, looking forward, appreciated, treasured, cherished, forever grateful
        plain: world, meant, whole world, means, meaning, mean, hugs, hug, xx, x, lots of love, love, wow, gosh, golly, blimey, crikey, honest, candidly
        plain: alive, handle, tonic, spring in my step, husband, wife, supper, all about you, home, went home, card, contact, everything, told my
        plain: road, road ahead, path ahead, ear to ear, from ear, head, full of ideas, years to come, the rest of my life, cloud, moon, on cloud nine
        plain: feet, tall, one in a million, million, needed, grin, hop, skip, jump, walking tall, sky, stars, sunshine
        plain: ray, breath, fresh air, tank, battery, batteries, charged
        plain: mother, father, mum, mom, dad, landlady, landlord, cousin, uncle, aunt, sister, brother, neighbour
        plain: neighbor, lunch hour, lighter, lighter than air, air
        """
}
