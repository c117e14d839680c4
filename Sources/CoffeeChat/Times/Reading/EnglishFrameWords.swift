/// The classes of words that `EnglishFrames` speak of: `class: word word <other class>`.
enum EnglishFrameWords {
    /// A class may stand in several lines; single words in plain form, apostrophes split off.
    static let table = """
        filler: really just simply quite honestly actually very truly frankly basically genuinely literally totally
        filler: completely definitely certainly still already even ever also pretty absolutely now currently presently a
        filler: the an well so oh ah ok okay tbh lol haha hmm dear please pls kindly then maybe perhaps probably
        filler: possibly usually normally generally personally
        i: i we
        me: me us
        my: my our
        you: you
        your: your
        third: he she they
        whom: him her them
        proposal: can could shall may would might mind let lets perhaps
        be: am 'm is 's are 're was were be been being isn't aren't
        have: have 've has 's had having got
        will: will 'll would 'd could can may might should shall must
        not: not no never hardly barely scarcely rarely seldom neither nor without cannot can't couldn't don't doesn't
        not: didn't won't wouldn't isn't aren't wasn't weren't haven't hasn't shouldn't shan't ain't nothing nobody none
        not: nil zero little few
        cannot: cannot can't couldn't won't wouldn't unable
        do: do does did doing done
        this: this that these those it such requests ones them thing things kind sort
        talk: chat chats chatting call calls calling talk talks talking meeting meetings meet coffee coffees
        talk: conversation conversations interview interviews interviewing networking mentoring mentor mentorship
        talk: consultation consultations zoom zooms request requests session sessions speak speaking discuss discussing
        talk: advice advise help favour favours favor favors outreach stranger strangers
        think: think guess suppose believe reckon feel expect imagine fear suspect doubt
        resource: time hours hour minutes bandwidth capacity energy room space slack headspace strength stamina spoons
        resource: evenings evening weekends weekend attention brainpower resources availability patience appetite
        resource: calendar diary schedule plate inbox week days day margin breathing
        scarce: limited finite short scarce precious stretched thin overflowing overcommitted overloaded overbooked
        scarce: overwhelmed oversubscribed maxed drained depleted exhausted knackered shattered spent stuffed full
        guard: save keep guard protect reserve hoard ration limit limiting restrict cut cutting trim trimming prune
        guard: pruning avoid avoiding shield spare keeping saving reserving protecting guarding
        stop: stop stopped quit gave given giving give retired retiring ceased sworn swore promised vowed resolved decided chosen chose pledged finished done
        strict: ruthless strict careful selective picky choosy selfish firm stingy jealous protective disciplined rigid mindful cautious wary
        law: legal hr compliance employer company policy policies rules rule contract nda ndas ndas' firm union lawyer
        law: lawyers lawyers' management court regulator regulators ethics panel committee guidelines gdpr
        law: confidentiality clearance boss bosses corporate comms headquarters hq agency government bank hospital
        law: school university
        forbid: forbid forbids forbidden prohibit prohibits prohibited prevents prevent preventing bars bar frown frowns
        forbid: frowned disallow disallows restricts restrict discourages discourage bans ban banned gag gagged muzzled
        forbid: bound stops ties tie tied blocks disapproves disapprove objects warned told barred keeps won't doesn't
        forbid: don't can't cannot
        wrong: improper inappropriate unethical unwise wrong unfair unprofessional unbecoming irresponsible dishonest
        ill: ill sick illness treatment chemo chemotherapy covid cancer burnout depression depressed migraine migraines
        ill: surgery operation hospital hospitalised hospitalized unwell pregnant concussion bereavement funeral
        ill: grieving mourning injury disability fatigue flare insomnia diagnosis health signed stroke bereaved
        kin: kids kid children child twins baby newborn toddler son daughter wife husband mother father mum mom dad
        kin: parents parent family missus partner grandchildren grandkids boys girls carer caring
        gone: retired forgotten stale outdated rusty obsolete ancient dated sailed
        dislike: hate hates dislike dread dreads loathe allergic tired weary wary uncomfortable awkward hermit introvert
        dislike: introverted shy private antisocial recluse jaded cynical awful terrible hopeless useless rubbish
        taste: scene bag cup tea style forte jam thing cuppa vibe bailiwick speed circus monkeys wheelhouse business
        taste: concern remit lane patch field area department speciality specialty expertise
        regret: sorry afraid unfortunately sadly regret regretfully regrettably apologies apologise apologize forgive alas pity shame pardon
        kind: kind flattered flattering flattery honoured honored touched thanks thank appreciate appreciated grateful sweet thoughtful lovely
        luck: luck success best wishing wish godspeed fortune hope
        money: charge charges fee fees rate paid bill billing invoice consult consults consultancy
        glad: glad happy delighted pleased love like willing keen up pleasure open game gladly welcome enjoy yours
        season: spring summer autumn fall winter january february march april may june july august september october
        season: november december jan feb mar apr jun jul aug sept sep oct nov dec easter christmas xmas ramadan eid
        season: diwali thanksgiving semester term quarter q1 q2 q3 q4 fy spring's ny2 holidays lent
        unit: week weeks month months year years quarter fortnight semester term season
        ahead: once after until till when following post
        beginning: first
        stage: launch release audit audits exams exam finals thesis viva defence defense deadline deadlines budget reorg
        stage: merger migration move wedding harvest season term semester holidays festival conference inspection trial
        stage: tour production show exhibition election campaign shoot edit book manuscript paper grant submission
        stage: filing return returns project projects sprint crunch rush storm chaos madness backlog pile move
        stage: relocation renovation handover onboarding probation notice renewal year quarter baby birth surgery
        stage: treatment ramadan eid christmas easter summer winter registration enrolment admissions marking grading
        stage: tournament playoffs cutover rollout go-live opening premiere recital visa licence license move-in flood
        stage: fire crisis
        recontact: write try ping ask call ring email mail message text nudge poke prod chase bug remind find catch hit
        recontact: reach contact check circle get come knock drop shout holler follow touch revisit reconnect resume
        recontact: return talk speak chat meet arrange pick see look note line
        role: colleague colleagues manager boss director head lead leader supervisor professor prof dr doctor mr mrs ms
        role: miss friend friends cousin brother sister brother-in-law law wife husband flatmate roommate housemate
        role: daughter son nephew niece uncle aunt mother father mum mom dad deputy successor predecessor teammate
        role: coworker worker mentor mentors tutor assistant coordinator secretary secretariat rep representative
        role: officer recruiter recruiters hr recruiting recruitment talent folks people crew guys lads lass lot bunch
        role: partner cofounder founder neighbour neighbor classmate student students apprentice foreman intern trainee
        role: junior chair chairman president registrar principal dean agent publicist editor producer engineer
        role: architect nurse accountant lawyer researcher analyst designer developer technician expert specialist guru
        role: ta counterpart replacement chief ceo cto cfo coo captain steward organiser organizer volunteer
        role: receptionist comms pr press media team department dept office desk network association union guild society
        role: forum group channel slack discord subreddit page site website scheme programme program portal helpline
        role: committee board club institute charity reception admin switchboard alumni careers community chapter meetup
        role: lab faculty clinic chambers bureau agency hotline nurses doctors teachers engineers recruiters managers
        role: friends alumni mentors tutors assistants officers partners neighbours students apprentices interns seniors
        role: juniors agents editors producers architects accountants lawyers researchers analysts designers developers
        role: technicians experts specialists chiefs volunteers departments offices networks groups forums clubs branch
        role: branches ambassador ambassadors practice
        somebody: someone somebody anyone anybody
        leader: would 'd will 'll can could might may should 's is
        rules: knows know runs handles leads manages heads covers oversees owns arranges organises organizes sorts
        rules: coordinates teaches trains hires recruits mentors supervises coaches deals answers looks decides
        rules: schedules books does specialises specializes
        made: built wrote designed made started founded invented created set shaped ran led managed handled hired trained did
        helps: know help tell answer explain advise guide show give point fill walk talk offer sort assist put steer shed
        betterThan: better fuller more richer clearer fresher far wiser sharper closer likelier
        send: hand pass forward drop send give refer redirect direct introduce connect put loop point transfer route
        send: steer intro sent passed forwarded handed dropped given introduced connected copied cc cc'd cc'ing looping
        send: copying adding forwarding passing handing pointing redirecting shared mentioned
        to: to on onto over along in into toward towards with at
        mistake: mistaken confused mixed muddled confusing mixing thinking
        work: billing payroll sales accounts finance hardware software marketing operations ops legal support facilities
        work: maintenance logistics payments design security product research
        ack: noted received acknowledged thx ta cheers thanks seen roger copy
        look: check look see think read reply respond answer consult ponder consider mull digest confirm sleep report revert update
        future: tomorrow soon later someday
        month: january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
        willing: glad happy delighted pleased love like keen up game gladly welcome enjoy yours talk chat speak natter
        willing: meet help free all able around available human coherent chatterbox can yes answer share better connect
        thirdVerb: <rules> <verb> is 's has does loves lives keeps sits would could can might will 'll 'd built did
        thirdVerb: wrote made trained hired started moved went took came
        ending: ends end over closes close finishes finish done finished submitted handed filled signed settled settles
        ending: melted born past behind out shipped delivered back passed through ready complete completed closed
        ending: reopens reopen starts start begins begin
        wait: later tomorrow tonight soon shortly properly home
        """
}
