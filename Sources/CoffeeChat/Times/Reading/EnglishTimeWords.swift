/// The English words of times.
enum EnglishTimeWords {
    /// `kind value: phrase, phrase`; plain form, the longest phrase wins. The kinds are those of `TimeWord`.
    static let table = """
        weekday 1: monday, mon, mo, moday, monady, mon., monday's
        weekday 2: tuesday, tues, tue, tuesay, tuseday, tuesdy, teusday, tue., tues., tuesady
        weekday 3: wednesday, weds, wed, wednes, wensday, wednsday, wednesay, wedensday, wednesdy, wed., weds.
        weekday 4: thursday, thurs, thur, thu, thrusday, thrs, thursdy, thirsday, thursay, thu., thurs., thur.
        weekday 5: friday, fri, firday, fryday, frida, fridy, fri.
        weekday 6: saturday, sat, saterday, saturdy, sat.
        weekday 7: sunday, sun, sundy, sun.
        weekdays 1: mondays, mons
        weekdays 2: tuesdays
        weekdays 3: wednesdays
        weekdays 4: thursdays
        weekdays 5: fridays
        weekdays 6: saturdays
        weekdays 7: sundays
        month 1: january, jan, jan.
        month 2: february, feb, feb., febuary
        month 3: march, mar, mar.
        month 4: april, apr, apr.
        month 5: may
        month 6: june, jun, jun.
        month 7: july, jul, jul.
        month 8: august, aug, aug.
        month 9: september, sept, sep, sept., sep.
        month 10: october, oct, oct.
        month 11: november, nov, nov.
        month 12: december, dec, dec.
        day 0: today, later today
        day 1: tomorrow, tmrw, tomorow, tommorow, tommorrow, tmr, tmw, tomo, tomoz, 2moro, tmrow, tomrw, 2mrw, tom'w, tomorro
        day 2: day after tomorrow, the day after tomorrow, day after tmrw, day after tom, overmorrow, the day after tmrw
        day -1: yesterday
        day -2: the day before yesterday, day before yesterday
        day 0 evening: tonight, tonite, 2nite, this evening
        part morning: first half of the day, the first half of the day, first part of the day, the first part of the day
        part morning: forenoon, forenoons, fore noon, morning, mornings, mornin, morn, mornigns, a.m. hours
        part earlyMorning: early morning, early mornings, early in the morning
        part firstThing: first thing, first thing in the morning, bright and early, at the crack of the day, start of day, start of the day
        part midMorning: mid-morning, mid morning, midmorning, mid-mornings
        part lateMorning: late morning, late mornings, later in the morning, later morning
        part noonHour: lunch, lunchtime, lunch time, lunchtimes, lunch hour, over lunch, lunchbreak, lunch break
        part noonHour: my lunch hour, my lunch break, at lunch, noontime, lunches
        part earlyAfternoon: early afternoon, early afternoons, early in the afternoon, early arvo, early pm, early aft
        part afterLunch: once lunch is over, once lunch is done, once lunch is out of the way, when lunch is over, after lunch, post lunch, post-lunch
        part midAfternoon: mid-afternoon, mid afternoon, midafternoon, mid-arvo, mid arvo
        part afternoon: second half of the day, the second half of the day, latter half of the day
        part afternoon: the latter half of the day, back half of the day, the back half of the day
        part afternoon: second part of the day, the second part of the day, afternoon, afternoons, arvo, arvos, aft
        part afternoon: afternon, afternoom, aftn, avo, this aft
        part lateAfternoon: late afternoon, late afternoons, later in the afternoon, late in the afternoon, later afternoon, late arvo
        part endOfDay: the end of the day, the end of day, the end of the working day, the end of the work day
        part endOfDay: the very end of the day, the tail end of the day, the back end of the day, last thing
        part endOfDay: last thing in the day, tail end of the day, back end of the day, end of day, end of the day, eod
        part endOfDay: close of business, cob, close of play, end of play, knocking-off time, knocking off time
        part endOfDay: home time, hometime, the last hour of the day, last hour of the day, the last hour of my day
        part endOfDay: end of the working day, end of the work day
        part evening: after work is, after office hours, after working hours, after business hours, post office hours
        part evening: after school hours, after shop hours, once work is done, once work's done, when work is done
        part evening: when work's done, evening, evenings, eve, eves, evenin, after work, after-work, after hours, night
        part evening: nights, nite, after dinner time, post work, post-work, evening time
        part earlyEvening: early evening, early evenings
        part lateEvening: late evening, late evenings, late night
        part allDay: all day, all day long, whole day, the whole day, full day, the full day, entire day, the entire day, all-day
        anyTime: any time, anytime, any time at all, whenever, any slot, any hour, whatever time, any old time
        anyTime: whatever hour you like, whatever hour, whatever time you like, any time you like, anytime you like
        anyTime: at any time
        anyDay: any day, any of the days, whichever day
        everyDay: every day, everyday, each day, daily
        am: am, a.m., a.m
        pm: pm, p.m., p.m
        noon: noon, noonish, noon-ish, middayish, midday, mid-day, 12 noon, high noon, 12noon
        midnight: midnight
        ordinal 1: first
        ordinal 2: second
        ordinal 3: third
        ordinal 4: fourth
        ordinal 5: fifth
        ordinal 6: sixth
        ordinal 7: seventh
        ordinal 8: eighth
        ordinal 9: ninth
        ordinal 10: tenth
        ordinal 11: eleventh
        ordinal 12: twelfth
        ordinal 13: thirteenth
        ordinal 14: fourteenth
        ordinal 15: fifteenth
        ordinal 16: sixteenth
        ordinal 17: seventeenth
        ordinal 18: eighteenth
        ordinal 19: nineteenth
        ordinal 20: twentieth
        ordinal 21: twenty-first, twenty first
        ordinal 22: twenty-second, twenty second
        ordinal 23: twenty-third, twenty third
        ordinal 24: twenty-fourth, twenty fourth
        ordinal 25: twenty-fifth, twenty fifth
        ordinal 26: twenty-sixth, twenty sixth
        ordinal 27: twenty-seventh, twenty seventh
        ordinal 28: twenty-eighth, twenty eighth
        ordinal 29: twenty-ninth, twenty ninth
        ordinal 30: thirtieth
        ordinal 31: thirty-first, thirty first
        number 1: oneish, one-ish, one
        number 2: twoish, two-ish, two
        number 3: threeish, three-ish, three
        number 4: fourish, four-ish, four
        number 5: fiveish, five-ish, five
        number 6: sixish, six-ish, six
        number 7: sevenish, seven-ish, seven
        number 8: eightish, eight-ish, eight
        number 9: nineish, nine-ish, nine
        number 10: tenish, ten-ish, ten
        number 11: elevenish, eleven-ish, eleven
        number 12: twelveish, twelve-ish, twelve, dozen
        number 15: fifteen
        number 20: twenty
        number 25: twenty-five, twenty five
        number 30: thirty
        number 35: thirty-five, thirty five
        number 40: forty
        number 45: forty-five, forty five
        number 50: fifty
        number 60: sixty
        number 90: ninety
        suffix: st, nd, rd, th
        oclock: o'clock, oclock, o clock
        half: half, half a, half an
        quarter: quarter, a quarter, 1/4
        past: past, passed
        hourMark: h, hrs, hr, hundred hours, uhr
        hourUnit: hour, hours
        minuteUnit: minute, minutes, min, mins, mins., min., minuets
        week 0: this week, the week, this wk, current week, the current week, this coming week
        week 1: next week, nxt week, nxt wk, next wk, the following week, the week after, following week, nextweek
        week 1: next wek, next-week, the week after this, wk after
        week 2: week after next, the week after next, the following week after
        week -1: last week, the past week, the last week
        weekend: weekend, weekends, the weekend, at the weekend, on the weekend, wkend, wknd, the w/e, at the w/e, over the w/e, weekend day
        weekend 0: this w/e, this weekend, this wkend, the coming weekend, this coming weekend
        weekend 1: next w/e, next weekend, the weekend after
        workdays: weekday, weekdays, week days, working day, working days, workday, workdays, work days, business day, business days
        this: this
        next: next, nxt
        coming: coming, this coming, upcoming
        last: last, previous, final
        early: early, beginning of, the beginning of, start of, the start of, earlier in, early on in, first half of
        early: the first half of, early in, top of, the top of
        middle: midweek, mid, middle of, the middle of, mid-, midway through, halfway through
        late: late, latter half of, second half of, the second half of, the latter half of, late in, later in
        late: back half of, the back half of, back end of, the back end of, tail end of, the tail end of, latter part of
        late: the latter part of, later part of, the later part of
        end: end of, the end of, the very end of
        rest: rest of, the rest of, remainder of, the remainder of, remaining part of
        weekUnit: weeks, wk, wks, w/c, w/b, wk of, wk commencing
        weekUnit: week
        monthUnit: month, months
        yearUnit: year, years
        dayUnit: day, days
        or: or, /, or else, either or, or even, or alternatively, alternatively
        and: and, &, as well as, plus, n, +
        to: to, -, through, thru, ~, through to, →, to about, to around, right through to, all the way to
        to: all the way through to, straight through to, clear through to, on through to
        until: free up to, free up until, all the way until, all the way up to, straight through until, right the way to
        until: until, til, till, 'til, up until, up to, upto, right up to, up till, until about, till about
        until: until around
        between: between, b/w, btw, btwn, bet, in between, betw, anywhere between, sometime between, anytime between, any time between
        from: from, starting, starting from, starting at, beginning, as of, frm, as from, from about, from around, anytime from, any time from
        after: after, post, past, later than, aft., anytime after, any time after, no earlier than, but not before
        after: but no earlier than, but not until, just not before, only not before, not before, not earlier than
        after: not until, not till, sometime after, from after, any time past, anytime past, after about, after around
        after: once it's past, not any earlier than, nothing before, beyond, only after, any time post
        before: before, prior to, earlier than, no later than, not later than, not after, anytime before
        before: any time before, sometime before, ahead of, nothing after, by, b4, before about, before around, pre
        around: around, about, approx, approximately, roughly, circa, ca, some time around, sometime around, say, at around, at about, maybe around, c.
        at: at, @
        on: on, of a, come, isn't until, isn't till, is not until, won't be until, wouldn't be until, will not be until, isn't before, isnt until
        of: of, in, in the, of the, during, during the, on the, for the, over the
        the: the, a, an, that
        onward: onwards, onward, forward, on onwards, and onwards, and later, and after, and beyond, and on
        orLater: or later, or after, or any time after, or anytime after, or thereafter, or beyond, or past that
        orEarlier: or earlier, or before, or any time before, or anytime before, latest, at the latest
        ish: ish, -ish, or so, or thereabouts, sharp, on the nose, on the button, bang on, on the dot, prompt, exactly, precisely
        except: except, except for, but not, apart from, other than, excluding, besides, bar, aside from, save for
        except: barring, outside of, with the exception of, excepting, just not, minus, anything but, all but, any but
        except: any time but, anytime but, any day but, every day but, everyday but, any of them but, any slot but
        except: anyday but, not counting, just no, only not, but no
        but: but
        no: no, nope, nah, nada, nothing, none
        yourZone: your time, your timezone, your time zone, your end, your side, your local time, ur time, your clock
        myZone: my time, my timezone, my time zone, my end, my side, my local time, local time, over here, our time, here time, my clock
        zoneTail: time, timezone, time zone
        then: from then, from then on, from then onwards, from that point, from that point on, after that, afterwards
        then: post that, after then, thereafter, following that
        now: now, right now, right away, straight away, immediately
        every: every, most, each, usually, generally, normally, typically, on most, most of the
        few: couple of, a couple of, a couple, few, a few, couple, several
        ago: ago, back then
        slot: slot, slots, one, ones, choice, proposal, proposed time, offering, suggestion, suggested time, suggestions
        option: option, options, number, #, opt, slot number, choice number, option number, opt.
        both: both, both of those, both of them, both of these
        either: either, either one, either of those, either of them, either of these, any of those, any of these
        either: any of them, any of the slots, any of the times, any of your, any of the options, any of the above
        either: whichever, any of the two, any of the three, either of the two, any one of them, any one of those
        either: any one of these, either slot, either option, either time, any of 'em, either or
        all: these all, those all, they all, they're all, theyre all, those are all, these are all, all look, all fine
        all: the others, others, the other two, other two, the other one, other one, the other three, the rest work
        all: rest of them, all of those, all of them, all of these, all three, all work, all the times, all the slots
        all: all four, all those times, all those, all these, all of the above, all of your
        former: former, the former
        latter: latter, the latter
        same: same again, the same again, same deal, same window, the same window, same drill, same thing, same range
        same: same time, the same time, same hour, same times, the same times, same hours, the same hour, the same slot
        sooner: earlier, sooner
        later: later
        """
}
