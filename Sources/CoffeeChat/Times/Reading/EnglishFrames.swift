/// The frames of English replies: `sense: frame; frame`. A sense with "?" holds in a question too.
enum EnglishFrames {
    /// Read by `ReplyFrames`.
    static let table = """
        no: <i> * <not> * <think> * <i> * {anything|something|much} {worth|useful|interesting|helpful|new|good}
        no: <i> <have>? {nothing|little} {worth|useful|of|to|that|left|more|interesting}
        no: {last|worst|wrong|poorest} {person|one|man|woman|place} {to|for} {you|sell|ask|help|advise|talk|give|encourage|tell}
        no: <i> <be> {last|worst|wrong} {person|one|man|woman}
        noFirm: <i> {cannot|can't|couldn't|won't|wouldn't|don't} * {agree|swing|stretch|justify|manage|oblige|accommodate|entertain|accept|offer|honour|honor|commit|sign|participate|engage|face|afford|contribute|indulge|assist|join|partake|take} {to|it|this|that|any|more|another|you|your|such|calls|requests|meetings|one|on|part|in|with|for|$}
        noFirm: {if|before|should} i {agreed|said|took|accept|accepted|add|added|take} * {one|another|anything|more|yes}
        noFirm: {wife|husband|boss|partner|kids|doctor|team} * {kill|murder|divorce|strangle|shoot} me
        noFirm: {kill|murder|divorce} me
        no: <i> {leave|left} {that|this|those|it|these} * {to|for} * {younger|others|other|young|professionals|experts|people|those|colleagues|kids}
        no: {another|different|new} {victim|guinea|sucker|mug|target|candidate}
        no: {find|try|pick|choose|bother|pester} {another|someone|somebody|other} {victim|else|candidate|people|person|mentor|source|else's}
        no: {wish|wishing|hope} ** {find|found|get|meet} {someone|somebody|another|others|what|better|good|answers|right|right} **
        no: {understand|sympathise|understanding} ** {my|if|why|that} * {decline|answer|position|reasons|no|refuse|boundaries|boundary}
        noFirm: {takes|take} * {dim|poor} view; {dim|poor} view of
        noFirm: <law> * {doesn't|does|don't|won't|wouldn't|can't|cannot|forbid|forbids|prohibits|prohibit|prevents|bars|frowns|frown|objects|disapproves|discourages|discourage|stops|stop|blocks|bans|says|said|insists|requires|tells|told|asks|asked|wants|want|keeps} ** {no|not|allow|let|permit|like|on|us|me|talk|talking|speak|approve|employees|staff|outside|quiet|silent}
        noFirm: {told|asked|instructed|warned|ordered|advised} ** {by|from} <law>
        noFirm: {by|under|per} * <law> * {keep|not|cannot|can't|refrain|avoid}
        noFirm: {signed|sign} {something|agreement|paper|papers|nda|contract|confidentiality|clause}
        noFirm: {keeps|keep|stops|prevents|barred|bars|bound|forbidden|forbids|prohibits|banned} {me|us} from
        noFirm: {bound|gagged|muzzled} by
        noFirm: <i> * {forbidden|prohibited|barred|banned|disallowed} ** {talk|speak|discuss|talking|speaking|discussing|outside|to|from|by}
        noFirm: {non|nda|conflict} ** {disclosure|disparagement|interest|compete}
        noFirm: keep {quiet|mum|schtum|shtum|silent|silence|stumm}; {my|our} lips <be>? sealed
        noFirm: {confidential|classified|secret} $
        noFirm: {manager|managers|supervisor|editor|publisher|agent|union} {wouldn't|won't|doesn't|don't|would|forbids|says} ** {like|allow|let|permit|approve|not|no|object}
        noFirm: <be> * <wrong> {for|of|to|if} **; <wrong> for {me|us}; {recuse|recused|recusing|abstain|refrain}
        noFirm: {avoid|avoiding|shun|steer} * {conversations|such|these|this|talks|contact|any|anything|clear|it|calls|meetings|discussions|discussing}
        no: {wouldn't|isn't|not|hardly|won't} <be>? * {fair|right|proper|ethical|wise|appropriate|healthy|sensible|kosher|decent} {to|on|of|for|if|as|$}
        no: <not> * {my|our} {own}? {scene|bag|style|forte|jam|cup|vibe|speed|circus|monkeys|monkey|world|game|gig|department's|idea|format|bailiwick|rodeo|life|job|problem|role}
        no: <not> my {thing|cuppa}
        no: {wrong|different|bad} {season|chapter|stage|phase|time|moment} {of|in} {my|our|life};
        noFirm: <i> {charge|bill|invoice} {for|by|per|my|clients|people|<number>|$}
        noFirm: {my|our} {rate|rates|fee|fees} {is|are|start|starts|begin|apply|<number>}
        noFirm: {paid|billable|paying} {work|clients|consultations|consultation|sessions|engagements|basis|consulting|advice} *
        noFirm: for {free|nothing|gratis}
        noFirm: {earned|reserve|have} {the|my|}? right {to|not} * {no|not|decline|refuse|silence|quiet}
        noFirm: <i> * {forgo|forego|abstain|demur|desist}
        noFirm: {shall|have|need|must|going} {to|} {forgo|forego|demur|refuse|disappoint|bow|back|excuse|beg|turn|say|let|duck|dip} {off|out|no|you|myself|this|it|on|$}
        noFirm: {beg|ask} {off|excused|forgiveness}
        noFirm: {sit|sitting|opt|opting|bow|bowing|duck|ducking|bail|bailing|nope|count} {this|it|me}? {one}? out
        noFirm: {leave|leaves|send|sending|leaving|let|letting|disappoint|turn|turning|turned} you {empty|down|away|disappointed|hanging|without}
        noFirm: <not> * {taking|take} you up on
        noFirm: {turned|turning|turn|said|saying|told|refused} {down|away|no|others|everyone|them|forty|so|many|all|others} ** {others|this|month|week|everyone|same|too|people|requests|already|alike|so|to}
        noFirm: {last} * {talk|one|time|mentee|such|interview} ** {last|ever|promised|swore|was|it}
        noFirm: {promised|swore|vowed|sworn|promise|swear|vow} {myself|me|my|her|him|them|wife|family|to|off|not|off|never|i'd}
        noFirm: {sworn|given|gave|cut|cutting|laid|swearing|giving|packed|jacked|chucked} * {off|up|out|in|it} {on|networking|calls|meetings|coffee|these|this|that|all|mentoring|such|social|interviews|$}
        noFirm: {done|finished|through|over} with {networking|calls|meetings|coffees|these|this|that|all|mentoring|such|interviews|industry|field|it|people}
        noFirm: <i> * {don't|do|never|not|won't|rarely|seldom|cannot|can't} * {know|met|met} you ** {don't|won't|not|never}
        noFirm: <i> {don't|won't|never|cannot|can't} {take|accept|answer|entertain|engage|respond|reply|meet|talk|speak|chat|do|give|grant|deal|open|read} * {calls|call|messages|cold|strangers|people|unsolicited|requests|meetings|anyone|anybody|outsiders|interviews|recruiters|candidates|students|anymore|one|ones|informational|coffee|chats|mails|emails}
        noFirm: {how|way|where} <i> {meet|make|do|find|like|want|choose|network}
        noFirm: cold {messages|calls|emails|outreach|approaches|contact} * {aren't|isn't|not|don't|never|no}
        noFirm: <i> <be>? {private|shy|hermit|introvert|recluse|antisocial|loner|introverted} {person|by|and|man|woman|soul|$|so|who}
        noFirm: {calls|people|meetings|strangers|chats|conversations|talking|zooms|this|these} {wear|wears|drain|drains|exhaust|exhausts|tire|tires|terrify|terrifies|stress|stresses|scare|scares|bore|bores|freak} {me|us}
        noFirm: <i> {hate|loathe|dread|detest|dislike|despise|abhor} * {calls|call|chats|networking|talking|zoom|video|this|these|phone|phones|meetings|small|that|it|being|people}
        noFirm: {nothing|little} {about|in|here} * {appeals|interests|tempts|attracts}
        noFirm: {doesn't|don't|not|hardly} * {appeal|interest|tempt|attract|excite|grab} {to|me|us|much|$}
        no: {ship|train|boat|bus} <have>? {sailed|left|gone}
        no: <i> <have>? {forgotten|forgot|lost} * {most|everything|all|half|what|whatever|much}
        no: {chewed|burned|burnt|spat} {me|us} {up|out}; {burned|burnt} out
        no: {left|leave|quit|escaped|out} * {industry|field|trade|profession|game|business|that|rat} * {behind|for|years|ago|good|entirely|and}
        noFirm: <i> {keep|use|have|am} * {linkedin|account|profile|inbox|phone|page|this} * {for|to} * {job|ads|only|friends|family|work|jobs|news|looking|myself|private|clients|patients|customers}
        noFirm: {only|just} * {for} * {people|friends|those|someone|students|members|family|clients|patients|customers|employees|staff|alumni|insiders} ** {know|refers|refer|referred|recommends|recommended|team|already|own|vouch|vouches|our|my|pay|introduced}
        noFirm: <i> {only|just} {do|take|give|meet|see|accept|help|talk|speak|offer|mentor|coach} * {people|friends|students|members|family|clients|patients|customers|those|paying|paid|employees|staff|referrals|alumni|internal|local}
        noFirm: <i> {save|keep|guard|reserve|protect|spend|spending|dedicate|devote|hoard} * {my|our|what|them|it} ** {for} * {kids|family|children|garden|patients|work|writing|wife|husband|myself|own|sleep|research|clients|students|team|customers|dog|music|painting|people|those|study|studies|house|home|health|recovery|parents|mother|father|boat|allotment|bees|choir|church}
        noFirm: {calendar|time|evenings|weekends|diary|schedule|energy|life|days|hours|attention} {belongs|belong|goes|go|is|are} {to|all}? * {kids|family|children|patients|wife|husband|twins|baby|garden|team|clients|students|writing|research|spoken|work|mother|father|grandchildren}
        noFirm: <i> {become|grown|be|being|am|have|'m|need|got|get} * <strict> * {about|with|these|of|and|as|in|$}
        noFirm: {careful|mindful|economical|frugal|stingy|sparing} with {my|our}
        noFirm: {only} {so} * {many|much} * {hours|time|days|energy|people|requests}
        noFirm: {so}? {many|few} {hours|requests|people} {in|left|to|i|and|like|a}
        noFirm: {every|each} {hour|minute|penny|moment} {counts|matters|is|goes|has}
        noFirm: {there|'s|have} * {no|not|isn't} * {hours|time|minute|minutes|room|space|slot|gap|air|capacity|bandwidth} * {in|left|for|to|free|$|spare|at}
        noFirm: {nothing|none} * left * {to|for|in|after|at|$}
        noFirm: <i> * {barely|hardly|scarcely} * {have|has|see|shower|sleep|eat|cope|manage|keep|find|breathe|function|time|enough|got|keeping|coping|holding|managing|surviving}
        noFirm: {not|isn't|never} * enough {hours|time|of|days|hands|room}
        noFirm: <not> * {something|anything|thing|things} * {i|we|that|which} * {room|time|capacity|do|take|offer|have|can|want|would|feel|could|am|'m|'d|wish|like|need|enjoy|care|'ve|get|go}
        noFirm: {keeping|kept|keep} * {things|life|it|world|everything|diary|calendar|commitments|circle|days} {small|simple|quiet|clear|light|minimal|private|separate|tight|empty|slow|low}
        noFirm: {cutting|cut|scaling|scale|pulling|pull|stepping|step|winding|wind|dialling|slowing|easing} * {back|down} * {on|from|commitments|everything|$|my|and|all|things|this}
        noFirm: {have|'ve|has|need|must|'m|am|has|got} * {focus|concentrate|prioritise|prioritize|rest|recover|heal} * {on|my|own|family|first|back|after|myself|$}
        noFirm: {look|looking} after {my|myself|own}
        noFirm: {so} {i|it|we|my|that|answer} * {no|nope|decline|pass|can't|cannot|won't|not|wouldn't} {thanks|thank|from|$|for|will|be|able|help|it|this|be|taking|going}
        noFirm: {negative|nope|nah|nay|nein|non|nyet|veto|thumbs} {from|$|chief|mate|i|sorry|down|boss|sir|friend|for|to|on|pal|buddy|bro}
        noFirm: that * {nope|no|pass|negative} {from|for}
        no: <i> * {bow|back|step|stay|keep|opt} {out|away} {of|from|$|on}
        no: <i> * {leave|give} {it|this|that|one|you} {one}? {alone|be|there|at|miss|pass|swerve|to|$}; stay out of
        no: <i> * {dislike|refuse|decline|declining|unwilling|reluctant|hesitant|loath|loth|disinclined|ineligible|unqualified|ill-equipped|unsuited} * {to|it|this|all|$|for|any}
        no: {past|beyond} * {that|it|this|caring|age|all}
        no: {too} {old|ill|sick|tired|worn|shy|private|proud|busy|junior|new|green|far|close|many|stretched|frail|depressed|raw|painful|personal} * {for|to|of|$|and|by|in|me}
        noFirm: {long|chronic|my|post|having|stage|have|has|after|with|from|through} * {covid|cancer|chemo|illness|burnout|me-cfs|fatigue|dementia|stroke|divorce|funeral|bereavement|miscarriage|treatment} ** {hours|so|and|means|which|left|keeps|nothing|can't|cannot|not|no|hope|understand|small|rest|sorry}
        noFirm: {my|our} {doctor|doctors|therapist|physio|oncologist|cardiologist|gp|psychiatrist} * {says|said|told|ordered|orders|insists|forbade|banned|has|wants|advised}
        noFirm: {doctor|doctor's} orders
        noFirm: {as|being} * {judge|juror|civil|journalist|regulator|examiner|officer|candidate|minister|diplomat|auditor|public|panel|member|recruiter|panellist|interviewer|government|elected} ** {avoid|can't|cannot|not|must|improper|inappropriate|may|unable|unfair|refrain}
        noFirm: {selection|hiring|admissions|awards|grant|interview|judging|review|search|scholarship} {panel|committee|board|jury} ** {improper|inappropriate|unfair|so|cannot|can't|not|speak|conflict|wrong|unethical|contact}
        noFirm: {no|not|zero|little} {interest|appetite|desire|wish|intention|inclination|willingness|stomach|patience|enthusiasm} {in|for|to|on|$}
        noFirm: {interest|appetite|enthusiasm} * {zero|nil|none}
        noFirm: {i'd|i} * {waste|wasting} * {your|my|both|each|our} time
        noFirm: {waste|good use|poor use} of {time|your|my|everyone's}
        noFirm: {you|'d|be} * {wasting|bored|disappointed|regret|better} {time|by|it|off|with} {your|me|without|elsewhere|google|googling|reading|asking}
        noFirm: {google|youtube|reddit|books|chatgpt|internet|library} * {knows|has|will|would|can|is|tell} ** {better|more|everything|teach|quicker|cheaper|best}
        no: {thanks|thank|thx|appreciate|flattered|kind|nice|sweet|cheers|ta} ** {but} ** {not|no|can't|cannot|won't|don't|decline|pass|rather|never|isn't|couldn't|wouldn't|out|good|fine|set|busy|unable|skip|swerve}
        no: {love|like|loved|liked|glad|happy|wish|hoped|tempting|tempted|much} ** {but} ** {no|can't|cannot|won't|couldn't|never|impossible|hours|unable|beyond|nothing|forbid|forbids|allowed|policy|pass|decline|must}
        no: {much} as i * {like|love|want|would|enjoy|hate} **; {not|nothing} {against|personal|meant}
        no: {regret|regretfully|sadly|unfortunately|alas|afraid|sorry|regrettably|apologies|unfortunate|pity|shame} ** {not|no|can't|cannot|won't|unable|never|don't|isn't|couldn't|wouldn't|decline|forgo|forego|pass|beyond|impossible|out|nothing|without}
        no: <i> <be>? <not> * {able|position|prepared|equipped|inclined|looking|ready|willing|open|available|keen|comfortable|up|free|minded|allowed|permitted|authorised|authorized|entitled|eligible|qualified|cut|built|made|wired|accepting|taking|doing|offering|entertaining|granting|seeing|scheduling|booking|participating|mentoring} * {to|for|on|out|this|in|any|new|with|these|that|such|it}
        no: ^ not {able|equipped|inclined|willing|available|keen|comfortable|allowed|permitted|accepting|taking|doing|offering} * {to|for|on|this|any|new|with|these|such|it}
        later: {not|n't|isn't|only|just} {this|}? side of
        later: {until|till|til} {then|that|i|we|the|after} ** {busy|useless|zombie|no|dead|can't|away|dark|unavailable|nothing}
        later: {let|lemme|allow|give} {me|us} * {get|finish|land|settle|survive|recover|catch|find|clear|wrap|deliver|ship|sort|unpack|pass|make|come|breathe|close|see|through|complete|digest|start|move|do} ** {first|then|after|before|through|over|done|finished|until}
        later: {once|after|when|until|till|til|following|whenever|as} * {launch|release|audit|audits|exams|finals|thesis|viva|defence|defense|deadline|deadlines|reorg|merger|migration|move|wedding|harvest|festival|conference|inspection|trial|tour|production|show|exhibition|election|campaign|shoot|submission|filing|crunch|rush|storm|chaos|madness|backlog|relocation|renovation|handover|probation|baby|surgery|treatment|registration|enrolment|admissions|marking|grading|tournament|playoffs|cutover|rollout|opening|premiere|crisis|dust|season|snow|term|semester|budget|paperwork|results|visa|merger|holidays|project|concussion|strike|layoffs|restructuring|flu|contract|house|kitchen|roof|plaster|stitches|cast} ** {over|out|done|melts|melted|closes|closed|closed|behind|finished|settled|settles|submitted|ends|ended|passed|past|through|signed|born|then|again|talk|write|happy|glad|yours|ask|try|gone|in|ready|complete|completed|shipped|dry|dries|off|wrapped|landed|is|are|has|cleared}
        later: {let|lemme|finish|settle|survive|once|clear} ** first $
        later: {come|find|hit|catch|try|ask|write|ping|message|text|poke|nudge|bug|chase|remind|call|email|contact|talk|speak|chat|meet|reach} {to|up|out|with|back|me|us|again|find|about|let|on|in|this|it|of|see|by|once|more} ** {when|once|after|until|then|later|thereafter|afterwards|following|again|next|someday|eventually|nearer|closer|<season>|sometime}
        later: {let|let's|lets|could|can|shall|happy|glad|love|would|might|maybe} ** {talk|speak|chat|meet|arrange|revisit|reconnect|regroup|conversation|coffee|call|reconvene|it|this|do} ** {thereafter|afterwards|later|after|then|<season>|point|months|future}
        later: {in|give|after|within} {it|me|us|about|roughly|say|another|around|at|least}? {it|me|us|about|roughly|say|another|around|at|least}? {couple|few|several|some|month|number|fortnight|quarter|<number>|two|three|six|four|five|eight} {of}? {weeks|months|month|or|quarters|years} **
        later: {couple|few} {of}? {months|quarters|years} {$|from|down|when|and|later|i}
        later: {more|most} * {realistic|feasible|sensible|manageable|doable|likely|civilised|humane}
        later: {<season>|next} ** {better|easier|realistic|works|quieter|saner|calmer|kinder|safer|likelier|suit|suits|freer|lighter} {for|with|bet|$|all|then|by|than|me}
        later: {too|bit|little|still} {soon|early|fresh|raw} {for|after|to|in|$|yet}; {early} days {for|yet|here|$}
        later: {timing|time|moment} * {rotten|terrible|awful|bad|off|wrong|lousy|unfortunate|atrocious|poor|dreadful|isn't|not|couldn't|tricky} ** {give|until|maybe|perhaps|<season>|later|after|again|next|once|when|in|summer|better|new}
        later: {only} {started|joined|began|moved|arrived|got} ** {once|give|until|settle|later|when|let|first|months|weeks};
        later: {i|'ll|will|be|should} * {resurface|resurfacing|surface|surfacing|emerge|emerging|reappear|rejoin|rested|human|alive|freer|saner|calmer|sane|air|better} ** {<season>|year|again|then|by|after|once|when|mid|next|in}
        later: {human|alive} {being}? again
        later: {hold|keep|bank|save} {that|this|it|on|me|your|the|our|talk|us} ** {thought|until|till|for|check|later|when|after|once|then|off}
        later: {hold|park|shelve|table|pocket|freeze|defer|postpone|delay|rain|raincheck|raincheque} {that|this|it|on|check|me|your|the|our|talk|us} ** {thought|until|till|for|check|later|when|after|please|once|then|off|$}
        later: {better|rather|easier|happier|freer|prefer|sooner|do|clearer} ** {when|once|after|not} {i|i'm|'m|we|my|things|nights|on} **
        later: {back|return|returning|home} {from|on|in|at|by|to|after} ** {then|point|thereafter|afterwards|after|write|talk|arrange|time|again|catch|try|happy|glad|reach|ping}
        later: {note|line|message|word|email|reminder|nudge|ping|poke|call|mail} {after|then|once|when|in|around|nearer|closer} **
        later: {get|write|be|reach|check|come} * {touch|back|again|out} ** {once|when|after|again|<season>|then|later|next}
        later: {from|as} {<season>|then|next} {onwards|onward|on|of|year|week|month}
        later: {wait|waits|waiting|hold|hang|patience|patient} {until|till|for|on|a|fire|with} ** {<season>|over|done|after|week|month|year|bit|while|them|results|out|tight}
        later?: {say|maybe|perhaps|about|possibly|try|what|how|again|until|till|after|in|next|for|follow|ok|okay|wait|do|to|this|it|towards|around|come|early|late|mid|new} {in|after|until|till|again|early|mid|late|for|about|come|by|the|next|around|sometime|of|to|on}? {in|after|until|till|again|early|mid|late|for|come|the|next|around}? {spring|summer|autumn|winter|january|february|march|april|june|july|august|september|october|november|december|easter|christmas|xmas|ramadan|eid|diwali|thanksgiving|q1|q2|q3|q4|semester} $
        later?: {six|two|three|four|eight|few|couple} {of}? {weeks|months} {$} ** {then|after|i'm|yours|happy}
        refers: {<name>|<opener>|<third>|<role>} ** {<rules>|'s|is} {that|this|it|these|those|all|of|our|with|after|everything|them|such|things|hiring|now|apprentices|graduates|grads|interns|newcomers|placements|enquiries|volunteers|mentoring|outreach|side|recruiting|recruitment|inside}
        refers: <role> {who|that} {<rules>|does|loves|love|enjoys|enjoy|might|would|could|can|has|have|is|just|made}
        refers: {who} {<rules>} {all|these|that|this|those|it|our|such|things|them}
        refers: {should|need|want|ought|better|must|best|wise} ** {talk|speak|chat|chatting|talking|having|ask|asking|bother|contact|conversation|address|addressed|direct} ** {to|with|by|at|through|from} {my|our|the|your|somebody|someone}? {<name>|<role>|<whom>|<somebody>}
        refers: {go|goes|going|come|comes|run|routed|route|pass|passes|handled|managed|arranged|organised|organized|coordinated|dealt} {through|via|by|to|with|past} {my|our|the|<name>|one|}? * {<role>|<name>}
        refers: {rather} than me; instead of me; {not} me ** {try|ask|<name>|but|it's|that's}
        refers: {<name>|<role>|<third>} {<leader>} ** {give|tell|be|help|know|answer|offer|explain|show} ** {you|use|help|more|better|all|fuller|good|right|ideal|perfect|person|one|about}
        refers: {<name>|<role>|<third>} * {has|have|'s|'ve|is|knows|answer|answers|remembers|understands|reply|replies} ** {more|better|faster|fresher|closer|recently|been|far|further|deeper|quicker} {than|through|patience|knowledge|time|recent|about|experience|of|recently|$|on|at|informed|suited|this|it}
        refers: {than} {i|me} {do|have|could|can|am|would|ever|will|$|did}
        refers: {better|best} {served|placed|off|suited|asking|talking|speaking|luck|bet|person|answered|handled|directed|asked|equipped|positioned|man|woman|use|to|with|going|trying} ** {by|with|to|asking|talking|<name>|<role>|<somebody>|<whom>|is|than|would|might}
        refers: {<name>|<opener>|<role>|<third>} {<have>|<leader>}? {took|taken|takes|inherited|fills|filled|got|replaced|succeeded|replaces|sits} {over}? {my|from|it|that|in|the}? {seat|job|role|desk|old|place|post|position|chair|me|over|that|it|shoes|team|reins|spot|now}
        refers: {fellow|person|one|man|woman|lady|guy|gal|lad|bloke|chap|people|ones|soul|contact|human} {to|you|who|for|that} {bother|ask|pester|talk|speak|contact|see|want|need|know|knows|call|write|grill|badger|approach|email|this|that|harass|ping|after|deals|does|did|can|handles|runs}
        refers: {<name>|<role>} <be> {your|the} {man|woman|person|one|guy|gal|expert|bet|friend|contact|point|best|right|fellow|go|oracle|authority|brain|brains|wizard|encyclopedia}
        refers: {that|this|it} {would|will|'d|must|should|is|'s} {be|all}? {down|up|one|question|something|matter|more|all}? {for|to|of}? {<name>} {'s|$|these|now|nowadays|and|in|from|over|then|you}
        refers: {<name>} 's {department|job|area|baby|patch|turf|domain|world|project|call|field|team|thing|expertise|remit|desk|territory|bailiwick|office|side|speciality|specialty|group|show}
        refers: {question|matter|one|task|job|something} {for} {my|our|the}? * {<name>|<role>}
        refers: {sounds|more|looks|seems} * {like|of} * {one|question|matter|job|something|thing} {for}
        refers: {<send>} {it|this|that|your|you|note|her|him|them|my|their|message|email|mail|details|cv|a|over|straight}? {note|message|email|mail|details|cv|name|request|number|over|on|along|contact|a|question|line|your|letter|query|card|intro|details}? {number|contact|details|name|email|info|}? {to|on|onto|along|over|in|with|towards|through|by|if|at|up} ** {<name>|<role>|<whom>|<somebody>|<contact>}
        refers: <i> * {handing|hand|refer|referring|introduce|introducing|connect|connecting|redirect|redirecting|steer|point|pointing|direct|directing|loop|looping|hook|set|put|putting|bring|pass|bringing|tagging|adding|cc'ing|copying|ccing} {you|in|up|on|her|him|them} ** {<name>|<role>|<contact>|<to>|<with>|<whom>}
        refers: {copied|cc|cc'd|looped|tagged|copying|looping|adding|tagging|bringing} {in}? {my|our|the}? {<name>|<role>|<third>}
        refers: {mistaken|confused|mixed|muddled|mixing|confusing|thinking} {me|us|of|up} {for|with|up|by}
        refers: {other|another|different|wrong|second} {<name>}; {namesake|doppelganger}
        refers: <i> <be> {his|her|their|only|just|} {assistant|pa|secretary|agent|intern|temp|receptionist|wife|husband} ** {to|his|her|contact|goes|agent}
        refers: {wrong} {person|man|woman|guy|inbox|address|number|door|tree|department|desk|office|end|branch} **
        refers: {post|join|ask|try|put|pose|check|look|search|head|go|see|apply|register|sign|reach|drop|file|submit|start|use} {it|in|on|up|over|to|at|out|with|this|for|via|through|into|by|your|}? {it|in|on|up|over|to|at|out|with|this|for|via|through|into|by|your|question|}? {our|my|local|their|your|careers|alumni}? * {discord|slack|forum|subreddit|community|group|channel|website|page|portal|site|reception|office|desk|network|association|union|society|secretariat|hr|hotline|helpline|board|form|programme|program|scheme|meetup|chapter|alumni|recruiters|recruiter|department|coordinator|team}
        refers: {there|we} * {'s|is|are|have|run|has|got} * {page|forum|group|scheme|programme|program|portal|website|site|form|channel|network|coordinator|volunteer|team|department|people|person|colleague|committee|community|office|service|helpline|mailing} ** {for|who|that|they|contact|where|which|<contact>|arranges|about|answers|does|do|designed|run|dedicated|to|at}
        refers?: {<role>} <name>? {perhaps|maybe|instead} $
        refers?: {have|did|why|could|can} {you|not|n't|don't} {tried|asked|considered|try|ask|spoken|contacted|thought|talk} {of|about|to|with|asking|contacting}? {my|our|the|a|}? {<name>|<role>|<whom>}
        refers?: {you} {be|'d|would} * {better|best} ** {<name>|<role>|<somebody>}
        refers: {ask|try|call|contact|email|bother|write|message|ping|dm|text|ring|see|find|approach|consult|pester|grab|catch} {for|to|at|up|with|in|out|}? {my|our|the|your|old|}? {<name>}
        refers: {contact|bother|consult|approach|dm|email|write|phone|telephone|ring} {to|with|}? {my|our|the|}? * {secretariat|secretary|coordinator|colleague|colleagues|office|reception|department|manager|hr|team|deputy|assistant|agent|union|rep|boss|recruiter|successor|publicist}
        refers: {expect|await} {hear|word|message|call|email|to|from|her|him} ** {<name>|<whom>|<role>}
        refers: {<role>} ** {be}? {contacted|approached|emailed|asked|pestered}
        refers: {<name>|<role>} {made|did|has|went|came|just|knows|switched|moved|worked|started} ** {i|me} {didn't|haven't|never|don't|only|wasn't}
        refers: {my|our|the} * {<role>} <leader> ** {use|help|better|useful|helpful|fuller|good|informed|picture|answer|happy|glad|love} ** {you|to|this|it|than|$|picture|idea|sense|one|with}
        yesFirm: {never|not} too busy {for|to}
        yesFirm: {would|'d} * {haunt|forgive|kill|disown|kick|shoot|murder|scold} me if i {said|say|}? {didn't|don't|refused|declined|ignored|turned|no}
        yesFirm: {rude|silly|mad|crazy|foolish|churlish|daft|criminal|shame|sin} not to
        yesFirm: {wouldn't|won't|not|can't|cannot|couldn't|hard|never} * {say|refuse|resist|turn} {no|you|this|that|such|down|to} {to|down|$}
        yesFirm: how {could|can} <i> {refuse|resist|say|not|turn}; {what} kind of ** {would|'d} <i> be if
        yes: ^ {this|it|that|you|we} {is|'s|are|'re} on $; ^ <i> <be> in $; ^ in $; say less; say no more
        yes: {my|our} {door|calendar|diary|inbox|booking|scheduling|link} {is|'s|link|page|open} ** {open|<contact>|link|here|below}
        yes: {hop|book|jump|pick|grab|find|choose|use|squeeze} {in|into|a|slot|time|something|straight|on|via|through|yourself} ** {calendar|slot|calendly|link|<contact>|diary}
        yes: {make|made|makes} {my|our} {day|week|month|year|morning|evening|afternoon}
        yes: {course} {i|we|you} {will|can|may|do|would|could}
        yes: <i> {would|'d} * {welcome|relish|enjoy|like|love|adore} {it|that|this|chat|to|talking|chatting|coffee|nothing|meeting|opportunity|chance} * {$|more|better|very|indeed|with|you|talk|chat|that|meet|share|help|this}
        yes: {soft} spot {for}
        yes: {consider} {it|yourself|me} {arranged|done|sorted|settled|booked|agreed|yes|convinced|in}
        yes: {tell|say|name|give} {me|us|}? {when|where|word|date|place|time|day|venue} {$|and|or|i|suits|where|works|you}
        yes: {just} {tell|say|name} *
        yes: {fire|send|shoot|lob|throw|chuck|sling|ping|drop} {me|us|over|across|some|your|few|through|along|dates|times|}? {over|across|few|couple|some|of|your|proposed|possible|}? {over|few|couple|some|of|your|}? {dates|times|slots|options|windows|availability|invite|invitation|slot|time|date|possibilities}
        yes: {say} when; {nothing} {would|could} {please|delight|make} me
        asks: {wdym|wym}
        asks: {what} {you|is|are|'s|do|did|would|does} ** {mean|want|after|covering|need|looking|expect|exactly|hoping|angle}
        asks: {happy|glad|willing|open|ready} {to} {consider|think|entertain|look} {it|this|that|about|at}?
        asks: {send|share|give|tell} {me|us|}? {bit|little|some|more|few}? {more|details|detail|info|information|context|background|idea} {on|about|of|so|first|regarding|details|before|please|as|info|context|background|$}
        asks: {curious|wondering|wonder|intrigued} {how|why|what|who|where|if|whether|about|which} **
        asks: {depends} ** {you|your|it|about|involved|topic|length|long|purpose}
        asks: {need|like|want|have} {to} {know|understand|hear} * {what|how|who|why|more|whether|where|which|if|bit}
        pending: {i|we} * {'ll|will|need|must|have|should|shall|gotta|going|let} {to|have|need|me}? {to}? {check|look|see|think|read|consult|ponder|mull|digest|confirm|sleep|run|ask|discuss|talk|speak|verify|clear|reflect|chew|sound|wait|know|hear|find} {it|this|that|at|about|on|over|with|by|past|out|for|what|how|if|whether|my|our|through|into|and|properly|from|around|first|before}
        pending: {'d|would} {have|need} to {check|look|see|think|read|consult|confirm|sleep|run|ask|discuss|talk|speak|verify|clear|know|hear|find} **
        pending: {get|come|report|write|be|circle} back {to|with|on|about|once|when|soon|later|shortly|asap|$}
        pending: {let} {you|u} know
        pending: {reading|looking|thinking|checking|considering|digesting} {it|this|that|about|at|into|over|on|tonight|later|tomorrow|properly|with|now} **
        pending: {will|'ll} {read|look|reply|answer|respond|revert|update|confirm|think|see|consider} {it|this|that|properly|later|soon|to|when|tomorrow|tonight|at|about|about|on|you|shortly|in|once|by|back|from}
        pending: {not|n't|no} * {idea|clue|sure|certain|know} {yet|if|whether|what|how|when|where|$|about}
        pending: {maybe|perhaps|possibly|we} {not|'ll} {see|$}
        pending: {depends|depending} on {rota|roster|boss|shifts|weather|wife|husband|schedule|results|how|whether|if}
        chatter: {congrats|congratulations|felicitations|wow|nice|cool|great|amazing|awesome|lovely|beautiful|love|loved|haha|what} {on|for|to|profile|pic|photo|story|post|work|job|one|coincidence|day|week|website|portfolio|talk|article|picture|memories|time|hear|shot|hat|news|your|that|the}
        chatter: {brings|takes} {me|us|}? back {memories|$}?; {brings} back
        chatter: {wrong} {chat|thread|window|person|group|recipient|tab}
        chatter: {sent|meant|pasted|posted} {to|for|in} {wrong|someone|somebody|another|my|other}
        chatter: {autocorrect|typo|oops|ignore} ** {that|ignore|last|previous|please|me}
        chatter: {noted|received|acknowledged|seen|got} {it|with|your|thanks|thank|$|and|message|mail|email|note|invite|cv}
        noFirm: {worst|last|poorest|wrongest} {possible|imaginable|conceivable|}? {person|choice|candidate|people|guide|adviser} {for|to|you|here|on|of|$}
        noFirm: rather * {spare|save} {us|you|myself|yourself|both}
        noFirm: so <i> <be> out $; count me out; ^ <i> <be> out $
        noFirm: {put|putting|keep|keeping|slapped|clapped} {lid|cap|stop|brake|brakes|ban|moratorium|embargo} {on|to|over}
        noFirm: {burned|burnt|bitten|stung|bruised} {by|before|$}
        noFirm: {save|spare} {your|yourself|yourselves|us|both} ** {time|hour|minutes|breath|effort|trouble|energy|money|fare|journey|stamp}
        noFirm: {gives|give|gave|giving|brings|bring} me {hives|creeps|heebie|anxiety|shivers|rash|headache|headaches|nightmares|palpitations|willies|jitters|indigestion|fear|cold}
        noFirm: {excuse|exempt|release|pardon|spare} me {from|this|on|for}
        noFirm: {count|counting} {every|each|down} {hour|hours|day|days|minute|minutes|to}
        noFirm: <i> {guard|save|protect|reserve|hoard|treasure|ringfence} my {afternoons|evenings|weekends|mornings|free|spare|own|sundays|saturdays|solitude|quiet|peace|privacy|time|energy|lunch|lunches|sanity}
        noFirm: {allergic|immune|averse} {to|from}
        noFirm: {turned|turning} {last|everybody|everyone|others|all|few|several|<number>|nine|ten|five|six} ** {down|away}
        noFirm: {can't|cannot|couldn't|won't} ** {fairness|conscience|honesty}
        noFirm: {fairness|conscience|honesty} ** {can't|cannot|couldn't|won't|not}
        noFirm: {make|made|have|'ve|my} {it}? {rule|habit|policy|principle} ** {not|never|no|against|decline}
        noFirm: {won't|shan't|not} be {taking|pursuing|going|carrying} {this|it} {further|forward|on|any}
        noFirm: {not|n't} at liberty; {keep|kept|keeping} ** {apart|separate} $
        noFirm: {peopled|talked|socialised|socialized|meetinged|zoomed} out
        no: {pick|choose|try|find|ask|get|take} {somebody|someone|anybody|anyone|person|people} {with|who|whose|younger|more|better|closer|nearer|fresher|livelier}
        no: {won't|wouldn't|doesn't|isn't|can't|cannot|not} {work|do|fly|happen|suit} {out}? {for}? me $
        no: <i> be {disappointment|letdown|killjoy|grinch|spoilsport|wet}
        no: {sorry} {to} {disappoint|be|say|let|have|rain|dash|burst}
        no: {no|little} {oomph|gas|juice|fuel|steam|puff|wind|battery} ** {left|for|in|to|$}
        no: {nothing|little|none|scraps} of me {left|to|for|over|spare}
        no: {two|one} {jobs|kids|babies|toddlers|shifts} ** {nothing|no|not|can't|neither}
        later: {keep|wait|hold|rest|sit|stew} {until|till|til} **; {weeks|months|month} ** then <i> **
        later: {not} {this} {side} {of}
        later: {until|till} {snow|ice|clocks|leaves|swallows|lambs|frost|rains|monsoon|dust|sun|roses|tide|grapes|hay|geese|cherry|daffodils|auditors|inspectors|builders|guests|in-laws}
        later: {when|once|after} {snow|ice|clocks|leaves|swallows|lambs|frost|rains|monsoon|dust|sun|roses|tide|grapes|hay|geese|cherry|daffodils|auditors|inspectors|builders|guests|in-laws} ** {gone|gon|over|out|off|left|leave|back|change|in|down|done|melted|melts|home|settled|settles|sheared|away|'s|up} **
        later: {bad|rough|terrible|tough|hard} {month|week|fortnight|quarter|term|spell|patch|time|season} ** {after|try|again|next|later|then|until}
        later: {rain} check; raincheck; raincheque
        later: {february|march|april|may|june|july|august|september|october|november|december|january|<season>} {more|would|'d|might|is|looks} ** {like|better|kinder|saner|quieter|sensible|safer|easier}
        later: {kinder|gentler|saner|calmer|quieter|slower} {to|for} {me|us|everyone}
        refers: {her|his|their} {field|area|department|patch|baby|thing|world|turf|call|domain|expertise|specialty|speciality|remit|show|project|team|job|subject|line|forte|bread} $
        refers: <i> <be> * {cover|stand-in|locum|substitute|sub|caretaker|placeholder} ** {<name>|<third>}
        refers: {told|warned|asked|alerted|briefed} {her|him|them|<name>} {you|about|to|of|that}
        refers: {<name>|<role>} ** {<be>} who <i> {'d|would} {bother|ask|call|talk|write|try|pester|see|contact|go|speak}
        refers: {<name>|<role>} knows {ten|twice|far|hundred|way|ten|much|lots|loads|tons|heaps} **
        refers: {<name>} {just|went|has|'s|did} {gone|through|been|done|went|switched|moved}
        refers: we have {person|team|colleague|department|desk|scheme|programme|page|form|address|inbox} {for}
        refersFirm: {<third>|<name>|<role>} {'ll|will} {be|get|reply|write|answer|contact|reach|take|let|give|sort|send} ** {touch|back|you|from|care|know}
        yesFirm: {not|wouldn't|won't|never|can't|cannot|couldn't|hardly} * {turn|turning} down * {free|offer|coffee|chat|chance|request|fellow|friend|plea|anyone|tea|cake|lunch|invitation|nurse|alum|student}
        yesFirm: {when|whenever|once|soon} {as}? you {'re|are|'ve|have|get|fancy|feel|like} {got|like|it|up}? {ready|free|minute|moment|chance|second|sec|about|around|like|please|$}
        yesFirm: friend of <name>; {any} friend of
        yes: {did|done|do} {it|this|same|that|likewise} for me; {my} turn {$|now|to}
        yes: {return|repay|repaying|returning|passing|pass} * {favour|favor|debt|forward|baton}
        yes: <i> {can|could|'ll|will|would|'d} {happily|gladly|certainly|easily|surely|}? {do|manage|make|arrange|accommodate|oblige|help} {that|this|it|so|with}
        yes: {fire|ask|quiz} away; {ask|question|quiz|grill} me {anything|whatever|about|all|what}; {open} book
        yes: {tickled|chuffed|delighted|thrilled} {to|pink|that|by|if|$}
        yes: {flattered|talked|charmed|persuaded|convinced|sweet-talked} me {enough|into|round|over}
        asks: {send|share|give|tell|email|drop|shoot|write|list|outline|sketch} {me|us|over|down|out|along|}? {few|some|couple|list|your|any|of|bit}? {of}? {your|questions|topics|agenda|outline|gist|aims|goals|points|specifics}? {questions|topics|agenda|outline|gist|aims|goals|points|specifics|details}
        asks: more to go on
        asks: {need|want|like} {bit|little|some}? more {to|detail|details|before|context|background|information|info}
        asks: {before} anything; {out} of {it|this|me|chat|conversation|call} $
        asks: {happy|glad|open|willing} to {consider|think|weigh} ** {what|how|why|which|who|where|but|first}
        pending: {more|reply|answer|details|write|respond|properly|proper} {tonight|later|tomorrow|soon|anon|shortly|this} {evening|$}
        pending: {when|once} <i> {'m|am} {home|back|off|out|at|in} ** {desk|office|train|bus|meeting|class|keyboard|computer}
        refusal: {it|that|this|answer} {'s|is} {no|nope} $; {answer|reply|response|verdict} * {no|nope|negative|nay}
        refusal: take {this|that|it} {as|for} * {no|nope|decline|pass}
        refusal: {gentle|kind|polite|firm|clear|soft|friendly|warm|flat|hard|reluctant|regretful} {no|nope|pass|decline}
        noFirm: remove {my|our|me|this}; {take|strike|cross|scratch|scrub} {me|us|my|our} * {off|out|name|from}
        noFirm: {must|have|need|had|got} * {leave|draw|decline|pass|skip|say|refuse|turn|let} {it|line|this|that|no} {here|there|out|at|for|$|somewhere|to}
        noFirm: {draw|drew|drawn|drawing} * line; {wrong|far|other} side of {it|that|line}
        noFirm: {stay|stick|remain} in my lane; {stick|keep} to my {knitting|own|lane|day}
        noFirm: <law> * {asks|asked|ask|tells|told|tell|prefers|prefer|insists|requests|requires|wants|likes|expects} ** {don't|not|no|avoid|refrain|never|stop}
        noFirm: {engage|engaging|speak|speaking|talk|talking|contact|fraternise|fraternize} with {applicants|candidates|outsiders|students|vendors|press|media|public|strangers|anyone|anybody}
        noFirm: {many|much|lots|hundreds|dozens|fifty} of you; {only} one of me
        noFirm: {plate|cup|inbox|diary} {runneth|overflows|overflow|<scarce>|overfloweth}
        noFirm: {all} {mentored|talked|coffeed|peopled|chatted|zoomed|networked|socialed|meetinged} out
        noFirm: {bonne|bon|best|good} {chance|courage|luck} $
        no: <i> {find|found} {this|these|those|it|them|such} * {awkward|hard|difficult|draining|exhausting|stressful|uncomfortable|tiring|painful|pointless|tedious}
        no: <i> * {influence|clout|leverage|pull|vacancy|vacancies|openings|budget} * {anyway|anyhow|$|here|there}
        no: {raise|raising} your hopes; {false} {hope|hopes}
        no: <i> {would|'d|will|'ll|'m} {only|} {bore|disappoint|mislead|discourage|depress|slow|confuse|bother|hold} you
        no: <i> {remember|recall|know} {nothing|little}
        no: {nothing} {to|that} {tell|say|add|offer|isn't|isnt|you|share|teach}
        no: {not} {mentoring|networking|chatty|coffee|talking|social|sharing|joining|phone} {kind|type|sort|person}
        no: {sooner|rather} {eat|die|walk|swallow|have|stay|spend|keep|be|gargle|stick|read|sleep|work|watch|go|do|not|remain}
        no: {prefer|rather|sooner} * {spend|keep|use|save} * {time|hour|hours|minutes|evening|evenings|energy|day} * {with|for|on|alone|to}
        no: {trying|try|want|need|aim|decided|resolved|resolution} * {spend|do|have|take|say|be|talk} * {less|fewer|no|alone} ** {online|not|time|calls|meetings|to|screens|phone|screen|things|$}
        leansNo: too {many|much}; {everyone|everybody|all} {wants|asks|wanting|asking}
        leansNo: {fifty|hundreds|dozens|lots|loads|tons|<number>} of {these|those|them|requests|messages|you}
        leansNo: {one} thing <i> <not>; {time} * {cannot|can't|don't|short|scarce|precious}
        leansNo: {same} {answer|reply} * {all|everyone|everybody}; {fair|only} {answer|thing}
        leansNo: {thanks|thank|kind|flattered|appreciate|flattering|touched|honoured|honored} ** but
        leansNo: {good|best|bonne|much|godspeed|all} {luck|chance|success|best|wishes}; {wish|wishing} you
        leansNo: {hope} you {understand|find|get|see}; {thank} you for {understanding|your}? {understanding}?
        leansNo: {sorry|afraid|apologies|alas|sadly|regret|unfortunately|regrettably|regretfully}
        leansNo: {shot|flooded|inundated|deluged|swamped|overwhelmed|drowning|buried|besieged|bombarded}
        leansNo: <i> <not> ** {this|that|these|time|it|anything|anyone|more|such|people}
        leansNo: {end} of my {tether|rope|career|shift|patience}
        later: {mind|waiting|wait|hang|hold|pause|delay} ** {till|until|til} ** {<ending>|<month>|week|month|year}
        later: {come|from|around|by|in|until|till|early|mid|late|about} <month> ** <willing>
        later: <month> ** {<willing>|better|easier}
        later: {connect|talk|speak|meet|chat|do|discuss|continue} ** {following|after|post|thereafter} {that|this|then|$|closing|close|launch|it}
        later: {do|have|talk|chat|speak|meet|arrange|schedule|plan|reconnect|catch} ** {when|once|after|as} ** <ending>
        later: {not} {yet|before}
        later: {yes|happy|glad|sure|keen|interested|willing} but {not|later|after|only|when|once|let|give|wait} **
        later: {till|until|til} then <i> **; {from|after} then; {afterwards|afterward|thereafter} **
        later: {home|back} in {fortnight|week|month|year|two|three|few|couple|<number>} ** {then|talk|speak|chat|write|happy|<recontact>|free}
        later: {down} the? {track|road|line|pike}
        later: {place|position|shape|mood} {to} {help|talk|chat|answer|speak} ** {few|<number>|two|three|couple|<month>|months|weeks|later|after|when|once|by}
        later: {time|space|room|capacity|air|breathing|headspace|bandwidth} * {in|by|from|after|come} {second|first|early|mid|late|new|beginning|end|next|later|half|}? {half|part|year|of|end|}? {of|}? {<month>|year|quarter|month}
        later: {remind|nudge|ping|poke|chase|prod|write|try|ask|message|email|contact} {me|us|} {early|mid|late|again|in|around|closer|nearer|towards|by|after|when|once|come|to}
        later: {give} {me|us} {until|time|a|some|few|couple|another|till|week|month|<number>|two|three} ** {then|and|week|weeks|months|month|to|until|<recontact>}
        later: {bad|rough|tough|terrible|crazy|mad|hectic|awful} {month|week|quarter|season|term|year|time|timing} ** {good|better|next|after|later|<month>|try|again}
        later: {new} year {is|be|would|'s|works|might|could} {better|good|easier|best|ideal|fine|quieter|}?
        later: {once|when|after} ** {then|talk|chat|write|happy|glad|speak|ask|reach|ping|try|gladly}
        leansLater: {until|till|til} **; {once|when} <i> **; {busy|bad|rough} * {month|week|period|time|patch|season}
        leansLater: {next} {month|year|quarter|term|season|semester}; {few|couple} {weeks|months}; {new} year
        refers: {speak|talk|go|write|chat|turn|head|apply|mail|address|report|defer|point|listen} {to|with|for} {my|our|the|your|ms|mr|}? {<name>|<role>|director}
        refers: {mail|letters|post|requests|questions|enquiries|queries|matters|everything|anything|all|stuff|things} ** {goes|go|lands|land|ends|end|handled|belongs|sits|sit|via|through|passes|pass|fall|falls|to} {to|on|with|up|through|by|via|for|under|in}? ** {<name>|<role>|<contact>|desk}
        refers: {you|'d|'ll} {want|need} ** {for|that|this|it} ** {<name>|<role>}
        refers: {one|person|man|woman} {with|you|who|to} ** {is|'s} {<name>|<role>|our|my}
        refers: {<name>|<role>|<third>} * {keeps|kept|lives|breathes|carries|picked|picks|takes|took|holds|has|got|'s|is|leads|does|did} {it|that|this|up|on|over|and|care|all|everything|hands|our|closer|nearer|far|better|going|running|alive} **
        refers: {<name>} 's {lot|crew|people|bunch|corner|team|area|job|thing|desk|baby|bag|forte|domain|group}
        refers: {'s|is} {<name>} 's; {approach|contact} ** {<role>|cell|institute|office|placement}
        refers: {where|what|who} <i> ** {begin|start|go|ask|try|look}
        refers: {go|straight|direct|directly} to {source|horse's|top|horse}
        refers: {wrong|other} {floor|desk|office|building|team|country|branch|person|address|number|inbox|end|street|shop}
        refers: {second|third|nth} person to {confuse|mix|mistake}
        refers: {confuse|confused|mix|mixed|mistake|mistook} {us|me|the|ppl|people}
        refers: {<role>|<name>} {you} {need|want|after|seek|mean|'re|are} **
        refers: {it} {was} {my|our|the} * {role|co|author|<role>} ** {who|that}; {do} better :
        refers: {connect|introduce|link} {two|both|you} ** {of|to|with}
        refers: {<name>|<role>|<third>} * {knows|know|better|nearer|closer|hands|handled|approachable|happy|glad} {more|all|lot|much|}? {than|about|to}
        refers: {person|contact|man|woman|one} ** {is|'s} {<name>|not} ** {me|$|in|from|at|our}
        refers: {pinging|tagging|adding|summoning|copying|cc'ing|ccing|looping|calling|paging} {in|}? {<name>|<role>}
        refers: {better} than {me|i}; {way|far|much} better than {me|i}
        refers: there {'s|is|are} ** {group|forum|page|scheme|community|channel|site|network|subreddit|programme|program|club|society} {for|of|that|where|on|at|called}
        refers: <i> <be> {just|only|} {webmaster|receptionist|caretaker|janitor|janitor|cleaner|intern|temp|contractor|driver|admin|bookkeeper|porter|postman|moderator} **
        refers: {only|just} {contractor|temp|visitor|guest|intern|admin} **
        refers: {<name>|<role>} ** {is|'s} {one|person|woman|man} to {write|ask|talk|speak|contact|call|see|go|bother|email|reach}
        refers: {my|our|the} {mate|friend|cousin|colleague|brother|sister|<role>} <name>? {did|made|does|just|went|moved|switched|knows|works|worked|runs|has|is|would|came|studied|started|mentors|loves|helps|coaches|teaches|trains} **
        leansRefers: <name> ** <thirdVerb>; <opener> <name>? <thirdVerb>; {he|she} ** {<thirdVerb>}
        leansRefers: {they} ** {know|run|do|handle|answer|arrange|love|are|help|deal}; {not} {me|mine|us|i}; <contact>
        leansRefers: {my|our} <role> ** <thirdVerb> ** {you|that|this|it|them|these}
        yes: {rude|silly|mad|crazy|foolish|churlish|daft|criminal|shame} not to; {count} on {me|us|it}
        yes: {chuffed|tickled|over} {to|pink|moon|the|bits}
        yes: {bring} {your|portfolio|questions|cv|snacks|cake|biscuits|coffee|pen|notebook|along|a|list}
        yes: {love|enjoy|like|adore} {talking|chatting|speaking|to|nattering|discussing|sharing|helping|meeting|a} ** {this|stuff|it|about|that|natter|chat|young|people|new|shop|you|help|$}
        yes: <i> {reckon|think|guess|suppose|believe|am|can|could|might|'m} {i|we|sure|}? {could|can|'d|would|might|will|'ll} {i|we|}? {manage|squeeze|spare|find|do|stretch|make|fit|help|live|arrange} {that|it|to|you|an|half|20|<number>|time|with|this|something|in|twenty|thirty|fifteen|some|few|happen|time|$}
        yes: {always} {got|have|find|make|room|time|up|glad|happy}
        yes: {got|have|make|find} time for {you|nurse|fellow|people|someone|anyone|that|this|students|friends|friend|any|<name>|<role>}
        yes: {not|no} {bother|worries|problem|trouble|hassle|probs|dramas|sweat|biggie|issue|issues|objections}
        yes: {anything} $; {anything} for; {pick} my {brain|brains}; {at} your {disposal|service}
        yes: {hoping|hoped|waiting|wanted} {somebody|someone|you|to|that|for} ** {ask|asked|would|this|hear|meet|talk|invite}
        yes: {see|catch|meet} you {there|then|soon|at|on|around}; {guinea} pig
        yes: {host|have|welcome|receive|show} you {at|over|to|in|around|round|for|here|the|anytime|with|aboard|on}
        yes: {earned|deserve|deserved|won} {it|yourself|that|this|my|twenty|a|half|coffee|yes|reply|the}
        yes: {least} <i> {can|could}
        yes: {shout|holler|yell|ping|whistle} {with|when|a|me|once} {time|times|date|dates|ready|you|slot|day}
        yes: {accept} {it|the|your|with|invite|invitation|$|and|immediately|straight|right}
        yes: {whatever|anything} you {need|want|like|'d|fancy|prefer|wish|require}
        yes: {may|can} {certainly|have} ** {of} {me|my|us|mine}
        yes: {would|'d} {not|never|} {haunt|forgive|kill|disown|kick} me if i {said|say|}? {didn't|don't|refused|declined|ignored|turned|no}
        yes: {minutes|hour|20|twenty|thirty|fifteen|that|it} {is|'s} {nothing|doable|easy|no|fine|fair|reasonable|manageable|plenty|ok|perfect|good}
        yes: {throw|send|chuck|fire|bung|stick|pop|put|drop|shoot|whack|lob|sling} {me|us|it|something|over|an|some|in|}? ** {invite|invitation|calendar|time|times|dates|slots|link|diary}
        leansYes: {be|sounds|sound|'s|that} * {brilliant|fab|fabulous|wonderful|splendid|lovely|great|ace|grand|smashing|excellent|perfect|terrific|cracking|super|awesome} {$|idea|fun|plan|by|with|for|to}
        leansYes: ^ {delighted|chuffed|thrilled|stoked|keen|buzzing|gladly|happily}
        leansYes: <i> * {delighted|chuffed|thrilled|stoked|keen|buzzing|gladly|happily}
        leansYes: {honour|honor|honoured|honored|treat|joy|privilege|pleasure} $
        leansYes: <i> {could|can|will|'ll|would|'d} {manage|do|make|help|share|tell|be|talk|chat|join|host|find|squeeze|fit|answer|spare|bring|come|arrange|happily|gladly}
        leansYes: {come} {by|over|along|on|visit|see|and|in}; {bring}; {send} {it|them|me|us|over|along|the}; {deal}
        leansYes: {fine}; {welcome}
        later?: {another|second|fresh} {crack|go|shot|stab|bite|try|attempt|ping|nudge} ** {then|later|after|when|once|in|back|at}
        later?: {crack|go|shot|stab|try} at {me|us|it} {then|later|after|again|when|once}
        no: {chapter|that|door|book|life|era|career|part} ** {closed|over|behind|done|shut|ended} **
        no: {keep|keeping|leave|leaving} it that way; <i>? {retired|quit|resigned} ** {from|gave|grow|ago|since|last}
        no: {gave|give|given|giving} {away|up} ** {laptop|work|all|career|phone|computer|that|it}
        asks?: ^ {did|do|does|are|is|was|were|have|has|would|will|can|could|who|what|why|how|where|which|whose} {<name>|<third>|you|this|it|that|there|we|i|the|your}
        chatter: {sorry|apologies|apologise|apologize|apols} {for|about} ** {delay|late|slow|silence|typo|typos|confusion|wait|mess|mixup|mix-up|tardiness|length|brevity|spam}
        chatter: ^ {sorry|apologies} {pressed|hit|sent}; {apologies|sorry} {pressed|hit|sent} {send|enter|too}
        pending: {find|figure|work|sort} out {if|whether|what|how|when|where}
        pending: {clear|check|square|run|okay|raise|agree} {it|this|that} {with|by|past}
        pending: <i> {may|might} or {may|might} not; leave it with me
        pending: {can't|cannot} {say|promise|tell|commit} {yet|for|anything|when|now|$}
        pending: {rota|roster|schedule|timetable|shifts} {isn't|aren't|is|are|not|comes|come|hasn't|haven't} * {out|known|fixed|up|published|yet|been|done}
        yes: {it|that|would} {'d|would|will|'ll|be}? be {nice|lovely|great|good|fun|fab|brilliant|wonderful|super} to {catch|meet|talk|chat|see|speak|connect|reconnect|natter}
        yes: {that|it} works $
        chatter: {thank|thanks} {you|}? for {the|letting|your|sharing|update|heads|adding|connecting|connection|birthday|kind|lovely|info|information|article|link|note|note|message|following|accepting} **
        chatter: {circulate|share|mention|raise|discuss} {it|this|that} {internally|with|to|at}
        chatter: {good|great|nice|lovely|wonderful|funny|strange|pleasure} to {hear|see|meet|connect|e|be|finally|read}
        chatter: {made} me {laugh|smile|cry|think|chuckle|giggle|grin}
        chatter: {remember|recall} {those|that|the|it|you|when|well}; {small|tiny} world
        chatter: {phone|laptop|computer|attachment|link|file|picture|image|email|message|app|keyboard|autocorrect} {fell|died|didn't|won't|doesn't|broke|is|was|isn't|failed|crashed|arrived|came|got|lost|empty|broken|bounced|not}
        chatter: {stand} by; {gather|collect} my {thoughts|wits|mind}; {figuring|sorting|working} {out|it|through}
        chatter: {who} knows
        chatter: {train|bus|tube|plane|tram|metro|driving|car|airport|road|meeting} ** {later|soon|answer|reply|write|get|text|more}
        chatter: {same|also|too} {school|teacher|uni|university|town|street|city|birthday|name|surname|year|village|class|college|team}
        chatter: {weather}; {sent} you * {request|invite|message|connection|note|friend}
        refusal: {and|but|so|hence|therefore|still|however|sadly|alas} no $
        noFirm: no contact {rule|policy|period}
        noFirm: {can't|shouldn't|mustn't} be {writing|talking|answering|replying|speaking|discussing}
        noFirm: {my|our|the} {lawyer|lawyers|boss|wife|husband|doctor|employer|manager|agent|union|partner|publisher|hr|legal} {would|'d} {throw|hit|fire|sack|eat|skin|flay|never|object|disapprove|have|go} {me|a|fit|ballistic|roof|us|to|$|spare|mad|nuts|mental}
        noFirm: {less} i say {better}; {is|'s|at|reached|hit|past|over} my {limit|max|maximum|quota|cap|ceiling|lot}
        noFirm: {quota|slots|places|roster|list|books} * {full|filled|taken|gone|closed}
        noFirm: not my {kinda|kind|sort} {of|} thing; {decision|policy|rule|habit|principle} ** {say|saying} no
        noFirm: <i> {don't|didn't} {want|wish|care|fancy} to {$|do|talk|speak|be|meet|chat|discuss}
        noFirm: {refuse} to {add|take|do|have|be}; {swerve|skip|sidestep|dodge|duck} {this|it|that} {one|$}
        noFirm: {nothing|little} left in {the}? tank
        no: <not> * add {anything|much|value|to|more}
        no: {see|understand|appreciate|get} my {problem|point|predicament|situation|position|dilemma|difficulty}
        no: i {'d|would} be {hopeless|useless|terrible|awful|no|rubbish|dreadful|poor|bad|wrong} **
        no: {fell|stumbled|drifted} into ** {accident|by|job}; {couldn't|can't} tell you {how|what|why|much|anything|a}
        yesFirm: {hypocrite|monster|fool|mad|churl|ingrate|grinch|rude|heartless|daft|remiss} ** {to|if} ** {no|refuse|decline|not|didn't|don't}
        yes: for {the}? * {fellow|alum|alumni|friend|nurse|teacher|neighbour|student|<name>} * {always|anytime|sure|gladly|anything|yes|course}
        yes: {you} win $; {welcome} to {half|an|twenty|20|some|my|whatever|a|<number>}
        yes: {half|twenty|fifteen|thirty|<number>} * {minutes|hour|min|mins} ** {is|'s|are} yours
        later?: {fortnight|week|month|weeks|months|year} {from|hence} {now|today|then|$}; {again} {then|after|once|when|later} $
        refers: would be {<name>}; {<name>} ** who <made>
        refers: {new|current|acting|incoming} <role> ** {is|'s|has|would|will|can|takes|took|handles}
        refers: {<send>} {her|him|them} {your|this|it|my}
        refers: {<name>} {<have>} been ** {since|longer|years|start|beginning|ages|decades}
        refers: {stepped|stood} down ** {chair|head|director|lead|president|secretary|new|successor}
        refers: wrong {<name>|<opener>|<plain>} $; {<name>} ** {does|did|do} {$|that|it|though|now}
        refers: {put|set} you {onto|on}
        refers: {go|come|book|apply|work} through my {agent|manager|publicist|office|assistant|pa|ea|school|secretary}
        refers: {rotate|take|taking} {who|turns} **; {this} {month|week|term|year} {it|'s|is} ** {<name>}
        refers: {passed} away ** {<name>|<role>|partner|successor|widow|daughter}
        refers?: {shall|should|can|could|want|may} {i|me} {to}? {cc|connect|introduce|forward|pass|loop|copy|intro|link} ** {you|her|him|them|it|this|two|your}
        pending: tell you then; know more {on|by|when|after|once|then|next|in}
        pending: {have} to {see|look|check} {what|if|whether|how|at}
        pending: only {seeing|saw|reading|got|noticed} {this|it|your}; {see} if i can
        pending: {comes|come} out {on|next|then} ** {tell|know|then|write|confirm}
        pending: depends ** {boss|wife|husband|rota|roster|shifts|weather|results|kids|manager|others|they|he|she|schedule|finance|legal}
        pending: in two minds; two minds about
        pending: {once|when} <i> {slept|landed|read|had|thought|calmed|looked|digested|checked|know|hear|heard}
        pending: give me {a}? {few|couple|<number>|some} {of}? {days|hours} $; {maybe} $; ask around
        chatter: {kid|cat|toddler|dog|son|daughter|baby|pocket|thumb} ** {playing|sat|typed|typing|dialled|pressed|stepped|walked|grabbed|got|stole|sent}
        chatter: {born|grew|raised|lived} {there|up|in}
        chatter: {merry|happy} {christmas|birthday|holidays|easter|friday|diwali|eid|new}
        chatter: {accepting|accepted} {my|your} {request|invite|invitation|connection}
        chatter: {dog|cat|baby|kids|photo|hat|garden} {is|are|'s|looks} {adorable|cute|lovely|gorgeous|beautiful|hilarious|great|so}
        auto: within {<number>|one|two|three|five|ten} {working|business} {day|days|hours}
        auto: {reply|respond|answer} ** {on|upon|after} my {next|return}
        auto: {reply|respond} to your {email|message|mail|enquiry|inquiry|request} **; {ooo|ooto}
        auto: {our|the} {office|shop|clinic|practice|lines|phones|store|helpdesk|reception} <be> {open|closed|shut|staffed}
        auto: {volunteer|agent|adviser|advisor|member|representative|specialist|operator|colleague|team} ** will {get|be|respond|reply|contact|come|reach|answer|review} ** {working|business|hours|days|shortly|soon|touch|order}
        auto: <number> {to|or} <number> {working|business} {days|hours}; {approved|allowed|safe} {sender|senders|list}
        auto: {message|messages|mail|email|emails|everything|mails|letters} {is|are|gets|get|will|'s} {be|being|}? {deleted|held|discarded|forwarded|queued|archived|bounced|rejected|quarantined|redirected}
        auto: {delivery|message|email|mail} ** {failed|bounced|rejected|undeliverable|refused} {permanently|to|recipient|address|mailbox|server|by|because|$}
        auto: {recipient|mailbox|address|domain|server} ** {failed|rejected|full|unknown|exist|found|exceeded|disabled}
        auto: {read|check|answer|open|monitor} {my|this}? {email|mail|messages|inbox|mails|emails} ** {twice|once|only|fridays|mondays|weekly|daily|week}
        auto: {request|enquiry|inquiry|message|application|ticket|submission|form} ** {received|reviewed|logged|queued|processed|registered|assigned} ** {by|and|is|will|our|staff|team|under|number}
        auto: {confirm|confirms|acknowledge|acknowledges} ** {received|receipt|receiving} ** {form|message|request|application|enquiry|email|order|booking|submission}
        auto: {click|follow|visit|log|login|press} ** {here|link|portal|url|website} ** {to|for|if|add|added|$}
        auto: {replies|reply|responses|response|answers} {may|will|could|might|are|is} {be} {delayed|slow|slower|limited|sporadic|late}
        auto: {no|limited|little|without|intermittent|patchy} {access} to {mail|email|emails|messages|internet|my|e}
        reason: <i> * <not>; <not> ** {time|hours|energy|room|capacity|help|interest|use|point}; <regret>
        reason: {my|our|own} * <kin>; <ill>; <law>; <money>; <dislike>; <gone>; <scarce>; <strict>; {luck|success}
        reason: {understand}; <i> * {only}; {too} {many|much|busy|old|far}
        reason: {swamped|buried|drowning|slammed|flat|underwater|snowed|rammed|overrun|bereft}
        reason: {alone|peace|quiet|nobody}
        """
}
