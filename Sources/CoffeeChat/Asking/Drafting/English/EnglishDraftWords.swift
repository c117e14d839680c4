/// What a draft says in English; `DraftWords` tells how the lines are read.
enum EnglishDraftWords {
    static let words = DraftWords(table)

    private static let table = """
        foundWork: I found you through {found}
        foundWork: I came across {found}
        foundWork: {Found} is how I found you
        foundWork: {Found} led me to your profile
        foundWork: I found my way to you through {found}
        foundWay: I found you through {found}
        foundWay: I came across you through {found}
        foundWay: {Found} led me to you
        foundWay: I got to your profile by way of {found}
        foundPlace: I found you {found}
        foundPlace: I first came across you {found}
        foundPlace: I came across your name {found}
        knowBoth: We both know {introducer}
        knowBoth: You and I both know {introducer}
        knowBoth: {introducer} is somebody we both know
        connected: We've been connected on LinkedIn since {connected}
        connected: We have been LinkedIn connections since {connected}
        andSaw: , and I saw {fact}
        andSaw: , and then I noticed {fact}
        andSaw: . On your profile I read {fact}
        andSaw: . I also noticed {fact}
        saw: I noticed {fact}
        saw: I saw {fact}
        saw: On your profile I read {fact}
        saw: Reading about your path, I noticed {fact}
        saw: I saw on your profile {fact}
        saw: I was reading your profile and noticed {fact}
        saw: Your profile tells me {fact}
        sawBriefly: I saw {fact}
        sawBriefly: I noticed {fact}
        sawBriefly: I read {fact}
        andNoticed: , and I noticed {fact}
        andNoticed: , and I saw {fact}
        andNoticed: . On your profile I read {fact}
        andNoticed: . Your profile tells me {fact}
        sawTwo: {fact} and {second}
        sawTwo: {fact}, and also {second}
        myMove: I'm making the move from {myTrade} into {myField}.
        myMove: I've worked in {myTrade} and am finding my way into {myField}.
        myMove: I'm on my way from {myTrade} into {myField}.
        myMove: I'm changing from {myTrade} to {myField}.
        myMoveToo: I'm making the same move now.
        myMoveToo: That's the path I'm on myself.
        myMoveToo: I'm in the middle of that same change.
        myMoveToo: I'm taking those same steps right now.
        myTitle: I work as {myTitle} these days.
        myTitle: I'm {myTitle} at the moment.
        myField: I'm finding my way into {myField}.
        myField: I'm moving into {myField}.
        myField: I'm working my way toward {myField}.
        hearMove: I'd love to hear how you made the change.
        hearMove: I'd love to hear your story.
        hearMove: I'm curious what carried over and what you had to learn from scratch.
        hearMove: I'd like to hear what the first year in the new work was like.
        hearMove: I'd enjoy hearing how you got from there to here.
        hearWork: I'd love to hear how you came to the work you do.
        hearWork: I'd like to hear what the work is like from the inside.
        hearWork: I'm curious what your days look like and how your team works.
        hearWork: I'd enjoy hearing how you found your way into your work.
        hearWork: I'd love to hear your story.
        hearPiece: I'd love to hear how {piece} came about.
        hearPiece: I'd like to hear the story behind {piece}.
        hearPiece: I'm curious what went into {piece}.
        hearTopics: I'd love to hear your thoughts on {topics}.
        hearTopics: I'm curious how you think about {topics}.
        hearTopics: I'd like to hear what you've learned about {topics}.
        ask: Could we meet for a 20-minute call sometime next week?
        ask: Would you be open to a 20-minute video call next week?
        ask: Could we talk for 20 minutes sometime next week?
        ask: Would you have 20 minutes for a call with me next week?
        ask: Could I call you for 20 minutes one day next week?
        ask: Might we meet for a virtual coffee next week, 20 minutes or so?
        ask: May I ask you for a 20-minute chat next week?
        ask: Would a 20-minute video chat next week be possible?
        askBriefly: Could we talk for 20 minutes next week?
        askBriefly: Could we have a 20-minute call next week?
        askBriefly: Are you up for a 20-minute call next week?
        askBriefly: Could I call you for 20 minutes next week?
        askBriefly: Would a 20-minute chat next week work?
        askBriefly: Might we talk for 20 minutes next week?
        askBriefly: Would you have 20 minutes to talk next week?
        askBriefly: May I call you next week, for 20 minutes?
        askWithoutLength: Could we talk next week?
        askWithoutLength: Could we have a call next week?
        askWithoutLength: Could I call you next week?
        out: No worries at all if your schedule is full right now.
        out: I know you must be busy, so no worries if you don't have space in your schedule.
        out: If now isn't a good time, that's completely fine.
        out: If it doesn't fit in right now, I completely understand.
        out: Please feel free to say no if it doesn't suit you.
        out: And if you'd rather not, no hard feelings at all.
        out: No pressure if you're busy.
        out: If you can't make the time, that's perfectly all right.
        outBriefly: No worries if not.
        outBriefly: No worries if you're busy.
        outBriefly: If you can't, that's fine.
        outBriefly: If not, no worries.
        outBriefly: It's fine to say no.
        outBriefly: No problem if you can't.
        outBriefly: Feel free to say no.
        outBriefly: If it doesn't suit you, no worries.
        outBriefly: I'll understand if you can't.
        thanks: Thanks for your time!
        thanks: Thank you for reading this!
        thanks: Thank you for considering it!
        thanks: Many thanks for your time!
        thanks: Thank you either way!
        thanks: Thanks for taking a moment to read this!
        thanksBriefly: Thanks
        thanksBriefly: Thank you
        thanksBriefly: Many thanks
        thanksBriefly: Thanks so much
        thanksBriefly: Thank you so much
        again: I wrote to you {day} to ask for a short chat{about}.
        again: {Day} I asked if we could have a short chat{about}.
        again: I'm following up on the coffee chat I asked you for {day}{about}.
        again: I'm coming back to my note from {day}, in which I asked for a short chat{about}.
        again: {Day} I asked you for a 20-minute call{about}.
        againAsk: Could we talk for 20 minutes sometime next week?
        againAsk: Would 20 minutes next week be possible?
        againAsk: Would a short call next week suit you?
        againAsk: Might next week or the one after work for a short call?
        againAsk: Could we find 20 minutes next week or the week after?
        againBriefly: {Day} I asked for a short chat with you.
        againBriefly: I'm following up on the chat I asked for {day}.
        noThanks: Thank you for letting me know.
        noThanks: Thank you for writing back.
        noThanks: Thanks for getting back to me.
        noThanks: Thanks for your answer.
        noThanks: Thank you for telling me.
        noWish: I completely understand, and I wish you all the best{at}.
        noWish: That's perfectly all right. All the best with your work{at}.
        noWish: No worries at all. I hope things go well{at}.
        noWish: I understand, of course. All good wishes for your work{at}.
        noWish: That's fine, and I wish you a good week{at}.
        talkThanks: Thanks again for meeting with me {day}!
        talkThanks: Thank you for talking with me {day}!
        talkThanks: Thank you for your time {day}!
        talkThanks: Thanks again for our chat {day}!
        talkTopic: I enjoyed our conversation about {topics}.
        talkTopic: I really liked talking with you about {topics}.
        talkTopic: Our conversation about {topics} gave me a lot to think about.
        talkTopic: I've gone on thinking about what you told me about {topics}.
        talkSaid: What you said stays with me: “{said}”.
        talkSaid: I made a note of what you said: “{said}”.
        talkSaid: I keep coming back to what you said: “{said}”.
        linkOne: Here is {title}, which we talked about: {address}
        linkOne: And here's {title} from our conversation: {address}
        linkOne: Here is the link to {title}: {address}
        linkMany: Here are the links we talked about:
        linkMany: And here's what we talked about:
        promiseKept: I said I'd {promise}, and that's done.
        promiseKept: I said I'd {promise}: it's done.
        promiseComing: I said I'd {promise}; {due}.
        promiseComing: I haven't forgotten that I said I'd {promise}: {due}.
        openDoor: Let's connect again sometime.
        openDoor: I hope our paths cross again.
        openDoor: Here's to another chat someday.
        openDoor: Let's stay in touch.
        yesThanks: Thank you for making time!
        yesThanks: Thank you, I'm looking forward to it!
        yesThanks: Thanks so much for saying yes!
        yesThanks: I'm glad, and thank you for the time!
        offer: Any of these would work for me:
        offer: These times would all suit me:
        offer: Here are a few times that work on my side:
        offer: I could do any of these:
        choose: Whichever suits you is good, and so is another time if none of them does. An invitation with the link follows.
        choose: Just tell me which one you like, or name another that's easier. I'll send an invitation with the link.
        choose: Pick any, or name another time if that's better for you. I'll send the invitation with the link.
        choose: One word is enough, and another time is fine too. A calendar invitation with the link follows.
        questionMove: What from your time in {theirTrade} do you still use in {theirField}?
        questionMove: What surprised you most when you moved from {theirTrade} into {theirField}?
        questionMove: How did people react when you told them about your move from {theirTrade} into {theirField}?
        questionEarlier: What did your time at {earlier} teach you that you still use{at}?
        questionEarlier: What changed most for you between {earlier} and your work now?
        questionWork: What was the hardest decision behind {work}?
        questionWork: What would you do differently today about {work}?
        questionSchool: What from {school} do you still draw on in your role?
        questionCompany: What do you appreciate most about working at {company}?
        questionCompany: What is different about how decisions are made at {company}?
        questionTeam: What are the strengths of your team{at}, and where would you like to see it grow?
        questionTeam: How does your team{at} decide what to work on next?
        questionRole: Which skills matter most in your role {asRole}?
        questionRole: What do people tend to underestimate about your role {asRole}?
        questionSurprise: What unexpected challenges have you met in your role{as}?
        questionSurprise: What has been harder than you expected in your role{as}?
        questionPartners: How do you and the {partners} on your team work together?
        questionPartners: What makes the work between you and the {partners} on your team go well?
        questionSkill: When did {skill} last make a difference for your team?
        questionSkill: How do you use {skill} in your role today?
        questionHelped: What has helped you most with managing expectations on your team?
        questionHelped: What has helped you most in bringing others on your team along?
        questionSince: What do you know about your role{at} now that you couldn't have known {sinceWhen}?
        questionSince: What is different about your role{at} today from when you began {sinceWhen}?
        questionFirst: What has your first role in {theirField} taught you that no course did?
        questionFirst: Which moments in your first role in {theirField} taught you the most?
        questionTopic: How does your team approach {topic}?
        questionTopic: What has your role taught you about {topic}?
        subjectAsk: A 20-minute chat{aboutJob}?
        subjectAsk: Would you have 20 minutes to talk{aboutJob}?
        subjectAsk: A short call next week{aboutJob}?
        subjectAsk: Coffee chat{aboutJob}?
        subjectAgain: Following up: a short chat{aboutJob}
        subjectAgain: Our possible coffee chat{aboutJob}
        subjectNo: Thank you for your answer
        subjectNo: Thank you for writing back
        subjectThanks: Thank you for our chat
        subjectThanks: Thanks for talking with me
        subjectTimes: Times for our chat
        subjectTimes: A few times for our call
        subjectQuestions: Questions for our chat
        subjectQuestions: What I'd like to ask you
        """
}
