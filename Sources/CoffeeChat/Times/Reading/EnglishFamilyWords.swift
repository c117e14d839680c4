/// English turns of phrase that come in families: what stands in braces goes with each of its neighbours
/// (`PhraseFamily`).
enum EnglishFamilyWords {
    /// As in `EnglishSpeechWords`.
    static let table = """
        yes: sounds like {my kind of|a good|a great|a lovely|fun|a laugh|a fine}, go for it
        yes: no {wahala|yawa|biggie|sweat|bother}
        yes: {come|pop|swing|drop} {on over|on by|and see me|and say hi|and say hello}
        yes: {it'd|it would|that'd|that would} be {brilliant|perfect|amazing|awesome|wonderful|fantastic|excellent|marvellous|splendid|delightful|brill|terrific}
        yes: {i'd|i would|i'll|would} be {up|down|game|keen|glad|happy} for {that|it|this|a chat|a coffee|a call|sure}
        yes: send {me |over |}{whatever|any|a|the|your} {link|invite|calendar link|zoom link|meeting link|calendar invite|calendly|booking link|hold|placeholder}
        yes: {don't|can't|do not|cannot|couldn't} see {why not|any reason not to|a reason not to|any reason why not|the harm|any harm|a problem with that}
        yes: no reason {why not|not to}, {wouldn't|won't} hurt, {what's|where's} the harm
        yes: {who am i|how could i|how can i|hard} to {refuse|resist|say no}
        yes: {sounds|sounded|looks|seems} {good|great|lovely|fun|nice|wonderful|fab|ace|grand|cool|brill|amazing|awesome|super|delightful|right up my street|right up my alley|worthwhile|worth a chat|do-able|doable|okay|alright|all right|excellent|marvellous|splendid|mint|sweet|perfect to me|good to me|great to me|fine to me}
        yes: {it'd|it would|that'd|that would} be {an honour|an honor|a joy|a treat|a privilege|super|ace|cool|great fun|good fun|my pleasure}
        yes: {i|we} owe {you one|you a coffee|the universe}, {glad|happy} you asked, {let me|let's} buy you a coffee
        yes: i'll {bite|indulge you}, {count|sign} me {in|up}, {i've got|i have} time for {you|that|this|a chat}
        yes: ask {whatever|anything} you {like|want}, {you've|you have} got yourself a {deal|chat|coffee|date}
        yes: {okey|okie} {doke|dokey|dokie}, alrighty, righto then, {no|zero} objection
        yes: you've {twisted my arm|persuaded me|talked me into it}, go on so
        yes: {sure|yeah|yes|ok|okay|absolutely|definitely|gladly} {send it over|shoot|go for it|hit me}
        yes: {let's|lets|let us} {have|get|grab|do} {that|a|this|our|some} {coffee|tea|chat|call|brew|cuppa|pint|drink|lunch|breakfast|natter|chinwag|yarn|zoom|walk}
        yes: {let's|lets} {find|set|arrange|organise|organize|sort|fix|book|schedule|plan} {a|something|it|that|this|some} {time|up|out|call|chat|in|slot}
        decline: {find|get} yourself {someone|somebody|another|a better|a more}, {please|pls|kindly} stop
        decline: stop {it|this|these}
        decline: {i'd|i would} {prefer|rather|like} {it if |}you {didn't|did not|stopped|wouldn't|would not}
        decline: {not|isn't|aren't} in a {place|position|state|spot} to
        decline: {not|isn't} {a |the best |a good |a great |good |}use of {my|our|your|anyone's} time
        decline: selfish with my time, {prefer|rather|like} {it if |}you {didn't|did not|stopped|wouldn't|would not}
        decline: {decided|chosen|chose|resolved|sworn|vowed|promised} {not to|against|never to}
        decline: {wouldn't|would not|won't} be {appropriate|right of me|proper|ethical|wise|sensible|professional}
        decline: {it'd|it would} be {inappropriate|unethical|improper|wrong of me|unwise}
        decline: {conflict|conflicts} of interest
        decline: not {really |quite |exactly |usually |normally |generally |typically |}something {i|we|that i|that we|i'd|i'm|i've}
        decline: {stopped|quit|given up|gave up|done|finished} {taking|accepting|doing|giving|answering|having|granting|agreeing to|saying yes to|taking part in|entertaining} {these|those|them|such|this|calls|chats|meetings|interviews|requests|coffees|coffee chats|any|on}
        decline: too {old|tired|jaded|cynical|private|shy|introverted|ill} for {this|these|that|calls|chats|it all}
        decline: {company|firm|our|my employer's|employer|hospital|court|agency|department|department's|school|university|government|bank|firm's|company's|corporate} {policy|rules|regulations|guidelines|compliance} {means|says|doesn't|does not|don't|won't|prevents|forbids|prohibits|bars|stops|is not to|is that we don't|is that we can't|is we don't|is no}
        decline: {policy|rules|contract|compliance|legal|nda|employer|regulations|lawyers|bosses} {forbids|forbid|prohibits|prohibit|prevents|prevent|bars|bar|stops|stop|doesn't allow|don't allow|does not allow|won't allow|doesn't permit|don't permit|won't permit|won't let|doesn't let|don't let|says no|say no|means i can't|means we can't|rules it out|frowns on|frowns upon}
        decline: {i'd|i would|i'd really|i'd much} {rather|sooner|prefer to} {not|pass|skip|leave it|be left alone|stay out of it|sit this out}
        decline: {going to|gonna|have to|need to|want to|think i'll|i'll|i shall|will} {leave this one|leave it there|let this one go|let this go|skip this|skip this one|sit this|sit it out|say no|stay out of}
        decline: {find|ask|try|bother|pester} {someone|somebody} else
        decline: {i'm|i am} not {your|the} {guy|man|woman|person|gal|girl} for {this|that|it}
        decline: {declining|turning down|saying no to} {all|everything|most|anything|any}
        decline: {need|must|have to} {protect|guard|ring-fence} my {time|energy|sanity}
        decline: {thanks|thank you} but {i'm good|i'm all set|i'm ok|i'm okay|i'm fine|not for me|it's not for me|i'll decline|i decline|i must decline|i can't help|no|no thanks}
        decline: i don't {see|think} {how|that|this|it} {i can help|i could help|would help|would be useful|makes sense|is a good use}
        decline: {unfollow|unsubscribe|opt out|opt me out|do not write|stop writing}
        decline+busy: not {taking|accepting|doing|offering} {any |}{calls|chats|meetings|requests|interviews|mentees|networking}
        decline+softNo: {can't|cannot|couldn't|won't|don't|do not|not able to|unable to|not going to} {really |just |possibly |quite |realistically |honestly |}{make the time|find time|find the time|fit anything|add anything|take anything|take on anything|take on more|give this the time|give you the time|do it justice|do this justice|give it the attention|justify the time|justify an hour|spare the time|spare an hour|spare half an hour|spare even|spare a minute}
        decline+softNo: {no room|no space|no slack} {left |}{in my|in the|for this|for that|for anything|for more}
        decline+softNo: {plate|dance card|schedule|diary|calendar|inbox} {is|'s} {overflowing|completely full|totally full|far too full|beyond full|past full|full to bursting|already full}
        decline+softNo: {time|diary|calendar|schedule} {just |simply |}{doesn't|does not|won't} {allow|permit|stretch}
        lack: i no longer {work|have|handle|deal|run|manage|do that|do this job|sit|cover}
        lack: {isn't|is not|not|wasn't|never was|hardly} {really |quite |exactly |strictly |}{my|our} {area|field|department|patch|remit|wheelhouse|bailiwick|expertise|speciality|specialty|strong suit|forte|domain|line|line of work|call|decision|thing|side of the house|side of the business}
        lack: {i've|i have|i} {moved on from|changed jobs|switched jobs|switched teams|changed roles|switched roles|moved to a different|moved to another}
        lack: {outside|beyond|out of} my {area|field|remit|wheelhouse|expertise|lane|patch|scope}
        lack: {not|isn't} {the best|a good|the right|the ideal} {fit|person|match|resource|one} {for this|for that|to help|to ask|to talk to|to speak to|here}
        lack: {know|knew} {nothing|next to nothing|very little|precious little|zilch|nowt} about
        pointer+person: have you {tried|considered|thought of|thought about}, did you try
        pointer: {handed|passed|turned|given} {over |on |}{the|my} {team|role|reins|job|desk|project|practice|business|group|work} {over |on |}to
        pointer: {pass|forward|send|hand|direct|point|steer|refer|route|introduce|connect|transfer|put} {you|this|your note|your message|your email|your details|your question|it|that} {on |over |along |straight |through |}{to|towards|onto|in the direction of}
        pointer: {i'm|i am|i've|i have|i'll|let me|will} {just |}{cc|cc'ing|cc'd|copied|copy|copying|looped|loop|looping|adding|added|bringing|bring|brought|tagging|tag|tagged} in
        pointer: over to you, {can|will|should|'ll} take it from here
        pointer: {is|would be|'s|are} {your|the} {man|woman|person|best bet|go-to|guy|gal|one to ask|one to talk to|one you want|one you need|people to ask|people to talk to|best people|right people|best contact|right contact|best port of call|port of call|first port of call}
        pointer: {knows|understands|knew} {all about|a lot more|a lot about|far more|much more|way more|more|everything about|the ins and outs|the ropes|the field|this stuff|that stuff|this far better|this better|it inside out}
        pointer: {better|best} {suited|equipped|qualified|positioned}
        pointer: {has|have} {replaced|succeeded|taken over from|inherited}, replaced me
        pointer: {handles|manages|keeps|controls|guards|owns|looks after} my {diary|calendar|schedule|appointments|bookings}
        pointer: {is|'s} {in charge|responsible}, {drop|send|shoot|give} {her|him|them|our|my}
        pointer: {join|try|post in|post on|posting in|posting on|post to|posting to|check out|have a look at|look at|head to|come along to|start at|turn to|go via|book via|book through|go to} {our|the|your|their|my}
        pointer: {ought|want|better|best} to {talk|speak|go|ask|write|turn} to
        pointer: {have you|did you|you could|you should|you might|you may want to|maybe|perhaps} {thought of asking|thought about asking|thought of contacting|tried|considered|try asking|try contacting|asked|spoken to|talked to|contacted|approached}
        pointer: {you'd|you would|you'll|you will|you might|you may|you could|you'd probably|you might well} {get|have|find} {more|much more|far more|better|more luck|better luck|more joy|a better answer} {out of|from|with}
        pointer: {worth|try} {asking|contacting|speaking to|talking to|emailing|messaging|approaching|pinging|having a word with}
        pointer: {deals|dealing} with {these|this|that|those|such|all}
        pointer: {questions|requests|enquiries|queries} {like this |like these |}{should go to|go through|are handled}
        person: {the|our} {people|folks|guys|girls|lads|ones|website|contact form|web form|online form|portal|jobs page|jobs board|switchboard|booking page|booking system|third floor|second floor|first floor}
        person: website's contact form, upstairs, downstairs, next door
        person: {alumni|careers|mentoring|mentorship|student|press|hiring|people|talent|outreach|recruitment|recruiting|admissions|graduate|grad|early careers|sales|support|media|community|events|partnerships|comms|communications} {office|team|group|desk|network|department|service|services|centre|center|forum|board|page|club|committee|programme|program|scheme|lead|manager|coordinator|officer|people|folks}
        person: {the|our|a|my|your} {forum|slack|discord|subreddit|community|association|guild|society|union|institute|network|meetup|mailing list|group|committee|foundation|secretary|pa|ea|secretariat|reception|front desk|help desk|helpdesk|hr department|hr team|mentor|supervisor|professor|tutor|advisor|adviser|coordinator|director|head|lead|foreman|deputy|number two|co-author|business partner|protege|intern|trainee|junior|senior|counterpart|opposite number|replacement}
        again: {writing|calling|contacting|asking|emailing|messaging} {me |us |}again, {hold|keep|park} that thought
        again: {save|keep|leave} it for {later|then|another|some other}
        again: {try|ask|check|write|call|ping} {after that|then|later|afterwards|thereafter}
        again: {remind|nudge|ping|poke|prod|chase|bug|pester|badger|tap|jog} me {then|later|again|closer to|nearer|nearer to|closer}
        again: {knock|come knocking|give it another go|give me another try|have another go|try your luck} {again|then|later}
        again: {come|get|circle|loop|swing|check|report|write} back {to me |to us |with me |in touch |}{then|later}
        again: {let's|lets|could we|can we|shall we|we could|we should|i'd like to|i'd love to|happy to|maybe we can|perhaps we can} {revisit|reconnect|regroup|resume|pick this up|pick it up|try again|talk again|speak again|look at this again|look again|start again|return to this|come back to this|reconvene}
        again: {push|kick|bump|delay|postpone|defer|hold|save} {this|it|that|our chat|the chat|our call|the call} {back|off|out|over}
        again: {put|leave|save} {this|it|that} {until|till|for} {after|when|once}
        again+someday: {try|ping|message|email|ask|text|write|write to|catch|call|ring|contact|find|bug|nudge|come back to} me after {that|then|this}
        someday: {things|it|work|life} {ease|eases|calm|calms|settle|settles|slow|slows|quieten|quietens|free|frees|open|opens|clear|clears} {off|down|up}
        someday: {not|nothing} for {a|another|the next} {few|couple of|several} {weeks|months}
        someday: {until|till|til} {the |}{holidays|holiday season|festive season|summer|autumn|winter|election|elections|wedding|exams|finals|launch|release|harvest|move|baby|audit}
        someday: {after|not before|just not before|only not before|but not before|not until|but not until|just not until|once|post|following} {the |my |our |the new |the next |}{christmas|xmas|new year|new year's|easter|thanksgiving|diwali|holi|eid|ramadan|chinese new year|lunar new year|cny|golden week|hanukkah|passover|holidays|holiday season|festive season|festivities|winter break|spring break|summer|half term|half-term|term|semester|school year|exams|finals|midterms|thesis|viva|defence|defense|dissertation|launch|release|go-live|grant deadline|submission|audit|audits|busy season|tax season|year end|year-end|quarter end|quarter-end|election|elections|harvest|planting|lambing|calving|sowing|wedding|honeymoon|move|house move|renovation|baby|birth|surgery|operation|op|treatment|tour|shoot|filming|production|merger|acquisition|reorg|restructure|migration|trial|tender|bid|funding round|raise|tournament|world cup|olympics|inspection|ofsted|accreditation|agm|budget|budget round|performance reviews|review cycle|appraisals|christmas rush|rush|black friday|stocktake|handover|notice period|probation|maternity leave|paternity leave|parental leave|sabbatical}
        someday: when i {have|get|find|can find} {more|some|a bit of|a bit more|a little more} {time|headspace|breathing space|bandwidth|capacity|energy|air|space}
        someday: {when|once|as soon as|after} {things|life|work|it all|everything|all this|all of this|this|stuff|my schedule|my workload|the dust|the chaos|the madness|the storm|the rush} {calms|calm|settles|settle|quietens|quieten|quiets|quiet|eases|ease|slows|slow|dies|die|clears|clear|cools|cool|lets|lightens|lighten|gets|get|is|are|has|have|returns|return|blows|passes|pass|stabilises|stabilizes}
        someday: {some|a} {later|better|quieter|calmer} {time|date|month|year|moment|point}
        slow+sell: {slow|slower|patchy|limited|intermittent|sporadic|no|little|poor|restricted|reduced|minimal} {wifi|wi-fi|signal|internet|connectivity|connection|email access|internet access|access to email|access to my email|access to emails|access to e-mail|access to messages|access to my inbox|reception}
        slow+sell: {replies|responses|response|response times|my replies|my response|my responses|answers} {will|may|might|could|are|is|likely} {be |to be |}{slow|slower|delayed|limited|late}
        slow+sell: {will|may|might} be {slow|slower|delayed} {to|in} {reply|replying|respond|responding|answer|answering}
        sell: {please|kindly} {contact|direct|email|refer to|reach out to|call|ring|speak to} {my|our|the} {colleague|colleagues|team|office|reception|assistant|deputy|manager|helpdesk|help desk|switchboard|secretary}
        sell: {in|during} {my|our} absence
        sell: {i|i'll|will} {reply|respond} {when|once} {i'm|i am} {next in|back|next at work|next in the office|back at my desk|back online}
        sell: {will|i'll} {respond|reply} to {emails|email|messages|your email|your message|all messages|all emails}
        sell: {i|i currently} work {part time|part-time|four days|three days|a four-day|a three-day}
        sell: my {working|office|normal|usual} {days|hours|pattern} {are|is}
        sell+busy: {our|the} {office|offices|shop|store|studio|clinic|practice|centre|center|salon|gallery|library|workshop|business|school} {is|are|will be|remains} {now |currently |}{closed|shut}
        sell+busy: {i am|i'm|we are|we're|he is|she is|is|am|are} {currently |now |presently |}{on|away on|out on} {annual leave|parental leave|maternity leave|paternity leave|sick leave|medical leave|study leave|bereavement leave|compassionate leave|extended leave|family leave|leave|sabbatical|strike|furlough|holiday|vacation|pto}
        sell+busy: {i am|i'm|we are|we're} {currently |now |presently |}{travelling|traveling|away from my desk|away from the office|out of the office|out of office|attending a conference|at a conference}
        machine: for all {other |}{enquiries|inquiries|queries|matters|correspondence}
        machine: {not be|won't be|isn't|aren't|am not|is not|are not|i'm not} {reading|checking|monitoring|responding to|answering|replying to|reading or responding to|checking or responding to} {my |his |her |any |}{email|emails|e-mail|e-mails|mail|messages|voicemail|inbox}
        back: {will |we |and |}{reopen|reopens|reopening|re-open|re-opens}, back open, {we'll|will} be open again
        back+someday: {when|once} {i'm|i am|im|we're|we are} {back|home|returned|home again|back home|back from|home from|back in}
        back+someday: {when|once} {i|we} {get|come} {back|home}, {when|once} {i|we} return
        sell: {for|with|about|on} {urgent|pressing|time-sensitive|any urgent|anything urgent|all urgent|immediate|time-critical} {matters|matter|queries|enquiries|inquiries|issues|requests|needs|help|assistance|support|attention|business|questions|things}
        sell: {direct|send|address|forward|redirect} {all |any |your |}{enquiries|inquiries|queries|correspondence|requests} to
        sell: {thank you|thanks} for {your patience|your understanding|your interest in|your enquiry|your inquiry|your request|your submission|your application}
        sell: within {one|two|three|five|1|2|3|5|24|48|72} {business |working |}{days|day|hours}
        machine: this user has {blocked|disabled|left|turned off}
        machine: {unable|not able} to {respond|reply} {individually|to every|to each|to all|personally}
        machine: due to the {high |large |}{volume|number} of, {cannot|can't} {respond|reply} to {every|each|all}
        machine: no longer {accepts|accepting|receives} {mail|email|e-mail|messages}
        machine: {does not|doesn't} accept {incoming|replies|mail|email}
        machine: {message|mail|email|address} {rejected|blocked|refused}
        machine: {you are|you're} not {authorised|authorized|permitted} to send, {have been|been} unsubscribed
        machine: {the|this} group {you tried|you are trying|does not}, high volume of
        machine: {you are|you're} receiving this {because|as|email|message}
        machine: {has been|was} {opened|escalated|assigned to an agent}
        machine: {i only|i just|i will only|i'll only|only|just} {check|read|answer|monitor|look at} {my |}{email|emails|e-mail|inbox|mail|messages|this inbox|this account}
        machine: {check|checking|read|reading|monitor|monitoring|answer|check into} {my |}{email|emails|e-mail|e-mails|inbox|mailbox|this inbox|this account|this mailbox|voicemail} {only|once|twice|infrequently|sporadically|occasionally|intermittently|rarely|periodically}
        machine: {your|the} {enquiry|inquiry|request|message|email|case|application|submission|mail} {has been|is being} {received|logged|registered|forwarded|submitted|assigned|queued|processed|rejected|blocked|quarantined}
        machine: {a member|one} of {our|the} team {will|is going to}
        machine: {recipient|mailbox|address|account} {is |was |has been |}{unknown|rejected|disabled|deactivated|suspended|not found|unavailable|over quota|no longer exists|doesn't exist|does not exist}
        machine: no longer {employed|with us} {at|by|for|with|here|in}
        machine: {is|are} {no longer|not} {monitored|checked|in use|staffed|attended}
        machine: {auto responder|auto-responder|automated email|automated e-mail|automatic e-mail|automatic email|automated notification|system notification}
        machine: {do not|don't} {reply|respond} to this
        question: {which|what|whose} {time zone|timezone|time-zone|zone|time zones}
        question: {your|my} time or {mine|yours|my|your}
        question: {may|can|could|might} i {just |quickly |first |}{ask|enquire|inquire|clarify}
        question: {what|who|how|why|where} {exactly|specifically|on earth|else}
        glue: hold off on, {no|not} contact
        glue: i don't {normally|usually|generally|often|typically} {do|take|accept|reply to|answer|say yes to|respond to} {this|these|those|that|such}
        glue: {can't|cannot} {promise|guarantee|remember|recall|believe|complain|think of|imagine|speak for}, tighter
        glue: limited, trickier, patchy, patchier, busier, fuller, choppier, restricted
        glue: {meant|intended|supposed} to {send|text|message|email|write} {that|this|it} to {someone|somebody} else
        glue: {meant|intended} for {someone|somebody} else
        glue: {sent|texted|messaged} {that|this|it} to the wrong {person|chat|thread|group}
        glue: {either|both|each} {end|ends} of the {day|working day}, w/e
        glue: {a|an|not a|not an|no|much of a|not much of a} {morning|early|evening|night|mornings} {person|bird|owl|people}
        glue: if {desperate|you're desperate|pushed|needs must|you must|stuck|you're stuck|all else fails|really necessary|that helps|it helps|easier|that's easier|it's easier|you like|you prefer|you'd prefer|you'd rather|preferred|that's better|better|better for you|it suits|it suits you|it suits you better|you want|you fancy|at all possible|convenient|free|you're free|you're around|you can|you happen to be around|poss|ok|okay|you're up for it|you don't mind|that's not too early|that's not too late|not too early|not too late|either of those suit|any of those suit|any of those work|either of those work|any of these work|it's all the same to you|you're an early bird}
        glue: {at a stretch|as a last resort|last resort|in extremis|if push comes to shove}
        glue: {not |quite |rather |very |pretty |}{fussed|bothered|picky|fussy}, {kindly|please|pls|do} revert
        glue: in the meantime, {to be|being|if i'm} {honest|frank|clear|fair|precise|exact|specific}
        glue: {to|for} {clarity|the record|your information}
        busy: {in|at|on|doing|running|attending|hosting} {a |an |the |my |our |}{clinic|conference|workshop|tribunal|hearing|surgery|court|course|retreat|seminar|lecture|lectures|inspection|wedding|funeral|festival|fair|trade show|expo|summit|hackathon|rehearsal|matinee|interviews|appraisals|ward round|ward rounds|inset|away day|offsite|training course|school trip|field trip|sports day|stocktake|night duty|double shift|audit|demo|demos|retro|planning|sprint planning|board meeting|exams|invigilation}
        busy: {have|i've|i've got|got|have got|there's|there is} {a|an|my|the|our} {conference|workshop|wedding|funeral|deadline|dentist|dentist's|doctor's|doctor's appointment|dental appointment|hospital appointment|appointment|exam|interview|presentation|hearing|inspection|board meeting|training|training day|rehearsal|recital|gig|show|race|match|party|birthday party|dinner|parents' evening|parents evening|school run|clinic|seminar|lecture|site visit|client visit|demo|standup|stand-up|retro|team meeting|all-hands|offsite|away day|kickoff|kick-off|review}
        busy: {chock|jam} {full|packed}
        busy: {chockers|jam-packed|back-to-backs|wall to wall meetings|all-day meeting|all day meeting|all-hands|all hands|jury duty|on-call|oncall}
        busy: scrap, {cross|strike|rule|take} {it|that} {out|off}, strike {that|it}
        busy: {is|are|'s|'re} {no more|history|kaput|knackered|jammed|blown|eaten up|swallowed|nuked|cancelled}
        busy: {can't|cannot|won't} {happen|work out}
        free: {haven't got|haven't|don't have|have not got|do not have} anything {on|booked|planned|scheduled|}
        free: {which|that|this} leaves, {leaves|leaving} {me|us|just|only|you} {with|}
        phone: give us a {bell|ring|call|tinkle|buzz|shout on the phone}, gis a {bell|ring|call}
        phone: {just|please|so|and} ring, {drop|gimme|give} me a {bell|tinkle|ring}, ring through, by blower
        phone: {on|over} the blower, {speak|chat|talk|reach me} {by|on|over} the phone
        busy: {is|being|was} the {exception|only exception|odd one out}, {excepted|excluded|notwithstanding}
        propose: {let me know|lmk|tell me|shout|confirm|advise|holler} if
        propose: {booked|penciled|pencilled|slotted|scheduled|put|popped} {you|us|it|this|that|you in|us in} {in|down}
        propose: {can|could} we do {this|it}
        propose: {i've|i have|i'd} {blocked out|set aside|put aside|kept|carved out|ring-fenced|earmarked|held|reserved|saved|penciled in|pencilled in|made room}
        propose: {i|we} {blocked out|set aside|carved out|kept free}
        free: {some|a bit of|a little|more|plenty of|lots of|loads of|tons of|a ton of} {flexibility|leeway|latitude|bandwidth|headroom|capacity|availability|time|space|room}
        free: {i |we |}{can|could|might} {give|offer} you
        free: {are|is} my {quiet|free|open|light|easy|slow|best|flexible|wfh|admin|writing|quieter|calm|lightest|emptiest|clear} {days|day|one|ones|mornings|afternoons|evenings}
        free: {get|got|gets|have|has} my life back
        free: {come up for air|breathe again|catch my breath|get a breather|have a breather|a breather|be human again}
        free: {have|got|i've got|i have} {some|a bit of|a little|a sliver of} {space|room|slack|breathing space|free time}
        confirm: {added|put|stuck|popped|entered} {it |this |that |}{to|in|into|on} {my|the|our} {calendar|diary|schedule|agenda}
        confirm: {calendar|diary} {blocked|marked|updated}
        confirm: {accepted|have accepted|i've accepted|just accepted} {it|the invite|the invitation|your invite|your invitation}
        glue: if {i|you|we} {had to|have to|must|made me|really had to|absolutely had to} {choose|pick}
        glue: if {pushed|pressed|asked|forced}, {given|if given} the choice
        glue: {either way|in either case|in any case|in both cases|whichever it is|whichever you pick|whichever you choose|whichever one}
        """
}
