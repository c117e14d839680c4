/// The English words of titles: ranks and marks, standing, joints, and what means nothing.
enum EnglishTitleWords {
    /// `kind value rung: phrase, phrase`. Plain form (lower case, no hyphen, no full stop); the longest phrase wins.
    static let table = """
        year 4: senior, sr, snr, senoir, sernior
        year 2: junior, jr, jnr, juinor
        mark 2: entry level, entrylevel, early career, graduate, new grad
        mark 3: mid level, midlevel, mid weight, midweight, middleweight, mid, intermediate, middle
        mark 5: founding
        level 2: i, 1
        level 3: ii, 2
        level 4: iii, 3
        level 5: iv
        mark 6: distinguished
        lead 5: lead, team lead, teamlead, squad lead, group lead, chapter lead, practice lead, shift lead, crew lead
        lead 6: principal, principle, prin
        rank 5: supervisor, team leader, group leader, squad leader, leading, shift leader, foreman
        staff: staff
        group: group
        rank 7: director, dir, group manager, managing director, executive director, directeur
        chief 6: chief
        officer: officer
        rank 6: manager, mgr, mngr, manger, people manager, line manager, superintendent, editor in chief
        rank 6: store manager, restaurant manager, general manager, gm, assistant manager, chief editor
        rank 6: school principal, hiring manager, office manager, sales manager
        rank 8: vp, vice president, svp, evp, avp, rvp, gvp, president, vicepresident, vice pres, v p, coo, cfo, cco
        rank 8: chro, cro, cso, cao, cxo officer, chief x officer, c suite, chief operating officer
        founder 8: founder, cofounder, co founder, owner, co owner, coowner, partner, managing partner
        founder 8: founding partner, ceo, proprietor, entrepreneur, chief executive, general partner, equity partner
        founder 8: solopreneur, chairman, chairwoman, business owner, small business owner, owner operator
        founder 8: chief executive officer
        associate 2: associate, assoc, sales associate, retail associate, store associate, warehouse associate
        assistant 2: assistant, asst, ass't, trainee assistant, executive assistant, personal assistant
        assistant 2: administrative assistant, virtual assistant, teaching assistant, medical assistant
        assistant 2: dental assistant, legal assistant, sales assistant, shop assistant, office assistant
        assistant 2: staff assistant, editorial assistant, production assistant, library assistant, nursing assistant
        deputy: deputy
        intern 1: intern, internship, interning, apprentice, apprenticeship, trainee, co op, coop, extern, externship
        intern 1: summer analyst, placement student, working student, werkstudent, placement, industrial placement
        student: student, undergraduate, undergrad, postgraduate, postgrad, freshman, sophomore, freshmen
        student: phd student, phd candidate, doctoral student, doctoral candidate, phd researcher in training
        student: masters student, master's student, graduate student, grad student, student at, incoming student
        student: university student, college student, college senior, college junior, rising senior, rising junior
        student: high school senior, high school junior, high school student, university senior, degree candidate
        student: candidate, student designer, final year, first year, second year, third year, fourth year, 1st year
        student: 2nd year, 3rd year, 4th year, mentee, cs senior, class of, senior year, junior year, senior student
        student: school leaver, newbie, beginner, novice, rookie, ux hopeful, learner
        bootcamp: bootcamper, bootcamp grad, bootcamp graduate, bootcamp student, grad, recent grad, certificate grad
        bootcamp: certificate student
        degree: mfa, bfa, mba, msc, bsc, ba, bs, ms, ma, phd, certificate, certified, certification, degree, major
        degree: minor, majoring, master's, bachelor's, masters, bachelors, alum, alumni, alumna, alumnus, graduated
        degree: graduate of, graduate from, bootcamp, boot camp, professional certificate
        past: former, ex employee, erstwhile, past, one time, once, retired, recovering, prior, late, lapsed
        past: used to be, was, left, reformed, outgoing, emeritus
        formerly: formerly, previously, prev, before that, previous, in a past life, past life, past lives
        formerly: once upon a time, before, earlier, past roles, past experience, past work
        pastName: xoogler, exgoogle
        turned: turned, gone, became, now working as, reborn as
        now: now, currently, current, today, presently, these days, at present, present
        aspire: aspiring, aspire, aspires, aspiring to be, would be, want to be, wanna be, future, soon to be
        aspire: hopeful, budding, hoping to be, hoping to become, dreaming of, working toward, working towards
        aspire: on my way to, on the way to becoming, on the path to, self taught aspiring, studying, studies
        aspire: studied, learning about, self learning, teaching myself, upskilling in, reskilling in, training as
        aspire: training in, training to be, training to become, exploring, taking a course in, enrolled in, pursuing
        aspire: pursuing a career in, breaking into, break into, getting into, new to, interested in
        aspire: passionate about becoming, prospective, up and coming, trying to become, working on becoming
        aspire: journey into, journey to becoming, retraining, retraining as, apsiring, aspring, aspirng, asipring
        aspire: aspireing
        become: transitioning to, transitioning into, transitioning, transition to, transition into
        become: transitioning from, pivoting to, pivoting into, pivot to, pivoting, switching to, switching into
        become: moving into, moving to, changing careers to, changing career to, career change to, career change into
        become: career changing into, shifting to, shifting into, on a journey to, becoming, becoming a
        become: career transition to, career transition into, en route to, making the leap, taking the leap
        become: making the move, making a move, making the switch, making a change, leaping, making the jump
        become: pivot from, switching from, moving from, career change from, pivoting from
        training: in training, to be, in the making, wannabes, hopefuls, in progress, to be one day, someday, one day
        training: student in training, wannabe
        seek: open to work, opentowork, open for work, open to new opportunities, open to opportunities
        seek: open to new roles, open to roles, open to job offers, open to offers, looking for work
        seek: looking for a job, job seeker, jobseeker, job seeking, job hunting, job hunter, job search
        seek: seeking work, seeking employment, seeking new opportunities, seeking opportunities, seeking opportunity
        seek: seeking new role, seeking internship, actively looking, actively interviewing, actively seeking
        seek: unemployed, between jobs, between roles, in between jobs, career changer, career switcher
        seek: career transitioner, career pivoter, changing careers, switching careers, career change, career pivot
        seek: career switch, career transition, in career transition, open to relocation and work
        seek: available immediately, available for full time, on the job market, on the market
        seek: looking for my next role, looking for my next opportunity, looking for next role
        seek: looking for new opportunities, looking for opportunities, looking for a new role, opentojobs, hire me
        seek: ready to be hired, laid off, opentointernships, lookingforwork
        look: seeking, looking for, looking to join, open to, in search of, searching for, on the lookout for
        look: available for, hunting for, wants, want
        look 0: looking to hire, looking to
        opening: opportunity, opportunities, role, roles, job, jobs, position, positions, internships
        opening: work opportunities, employment, full time work, new challenge, new challenges, next challenge
        opening: next chapter, next adventure, next step, openings, offers, gig
        hire: hiring, now hiring, hiring now, i hire, hires, recruiting for, recruits, recruitment of, headhunting
        hire: join us as, join our team, wanted, placing, staffing for, i recruit, we need, interviewing, finding
        hire: searching
        object: teaches, teach, i teach, training the, coaches, mentors, helping, helps, help, i help, we help
        object: supporting, supports, support for, serving, serves, advising, advises, representing, tutors
        object: lecturing on, lecturing in, writing about, writes about, writing for, covering, covers, author of
        object: host of, hosting, reporting to, reports to, married to, father of, mother of, mom of, dad of, mum of
        object: son of, daughter of, wife of, husband of, parent of, empowering, enabling, connecting, introducing
        object: educating, guiding, inspiring, managing director's, working with, work with, partnering with
        object: collaborating with, selling to, matching, photographing, interviewed, guest on, featured in
        object: speaker on, talks about, talking about, talk about, podcast about, blogging about, newsletter about
        object: newsletter for, podcast for, editor of, community for, tools for, software for, recommended by
        object: endorsed by, friend of, friends with, not a, not an, never a, isn't a, i'm not a, ask me about
        object: i place, trained by, mentored by, taught by, inspired by, award for, winner of, i write about
        object: serving as advisor to, hired, coached, i manage, leading a team of, lead a team of, led a team of
        object: manages a team of, managing a team of, manage a team of, team of
        hobby: amateur, hobby, weekend, weekends as, by night a, occasional, sunday, recreational, backyard, armchair
        hobby: spare time, off hours, outside work, outside of work, when not, proud, bedroom, evenings, at night
        hobby: i love, love, loves, loving, fan of, lover of, obsessed with, obsessed, volunteer coach, captain of
        hobbyTail: lover, enthusiast, fan, hobbyist, addict, nerd, geek, aficionado, by night, on weekends
        hobbyTail: at weekends, on the side, in my spare time, for fun, junkie, fanatic, buff, wannabe chef
        hobbyTail: obsessive, after hours, admirer, in my free time, on sundays, devotee, at heart
        at: at, with
        plain: with a, with an, with years, with 5, with over, freelance, freelancer, contractor, self employed
        plain: selfemployed, independent, part time, full time, remote, interim, acting, in house, temp, temporary
        plain: fractional, volunteer, global, regional, local, national, international, north america, emea, apac
        plain: latam, us, uk, eu, the, a, an, my, our, your, very, award winning, passionate, creative minded
        plain: human centered, human centred, user centered, user centred, multidisciplinary, multi disciplinary
        plain: generalist designer, hybrid, experienced, proud to be, she, her, he, him, they, them, hers, his, b2b
        plain: b2c, i'm, i am, im, we're, currently a, working as, works as, work as, serving as, role of, title of
        plain: also, lifelong learner, lifelong learning, life long learner, continuous learner, constant learner
        plain: never stop learning, forever learning, always be learning, eternal student, student of life
        plain: forever student, years, yrs, yoe, experience years, years of experience, years experience
        plain: years' experience, year experience, remotely, hands on, self taught, making, creating, crafting
        plain: shaping, doing, driving, delivering, full stack product, the next, new, big, small, tiny, little, old
        plain: good, great, better, happy, real, management, technician of, senior living, senior center
        plain: senior centre, senior care, senior citizens, senior citizen, senior services, senior housing
        plain: senior high, senior high school, seniors, senior community, senior health, senior homes
        plain: senior lifestyle, senior leaders, senior leadership, senior executives, senior management
        plain: senior stakeholders, senior discount, senior pets, senior dogs, senior fitness, senior companion
        plain: junior high, junior high school, junior school, junior golf, junior tennis, junior hockey
        plain: junior soccer, junior football, junior olympics, junior year abroad, juniors, head office, head to toe
        plain: head and neck, headquarters, lead acid, lead free, lead paint, lead time, principal's
        plain: principal's office, principals, principal residence, staffing agency, staff room, staff training
        plain: staff development, staff meeting, manager's, director's, director's office, directors guild
        plain: director's cut, president's, president's club, president's list, partner's, partnership
        plain: associates degree, associate's degree, associate degree, associate's, intern program
        plain: internship program, intern programs, international student, owner's, founder's, founders, chief's
        plain: kansas city chiefs, executive, student of, lead the, lead with, officer training, executive education
        plain: mid century, mid century modern, intermediate school, middle school, middle east, mid atlantic
        plain: mid market, graduate school, graduate admissions, graduate program, graduate programs
        plain: graduate recruitment, undergraduate admissions, undergraduate programs, undergraduate education
        plain: graduate studies, entry level hiring, student affairs, student success, student services, student life
        plain: student support, student loan, student loans, student housing, student union, student recruitment
        plain: student engagement, student advisor, student experience, student activities, student wellbeing
        plain: student outcomes, student accounts, student records, student counselor, student counsellor
        plain: student ministry, student travel, student discount, student accommodation, student development
        plain: student advising, student aid, student health, student admissions, principal dancer's
        plain: apprentice program, apprenticeship program, apprenticeships, trainee program, not open to work
        plain: not looking, not seeking, not hiring, no longer hiring, not currently hiring, department, dept
        plain: practice, function, unit, division, still learning, always learning, curious, founder led
        plain: founder friendly, backed, vc backed, identify, topography, pearson, solo, serial, first time
        of: of
        to: to
        from: from
        prep: in, for, on, by, within, across, via, through, into, under, per, de, à, about, who, that, whose, using
        prep: specializing in, specialising in, focused on, focusing on, focus on, reporting, on behalf of, between
        prep: against
        and: and, plus, cum, n, y, und, et, slash, x, as well as
        place: based in, based, located in, location, living in, remote from, from the, native of
        team: for my team, to join my team, to join our team, for our team, to join us, my team, our team, join
        team: co founders, clients, investors, funding, designers and
        org: bank, inc, llc, ltd, gmbh, corp, corporation, company, co, plc, agency, studio, studios, consultancy
        org: labs, lab, partners, associates, holdings, ventures, capital, clinic, hospital, collective, boutique
        org: press, magazine, books, foundation, firm, enterprises, industries, technologies, services, llp, sons
        org: bros, council, ministry, society, club, gallery, airlines, media, network, networks, productions
        org: pictures, records, trust, farms, center, centre, house, foods, motors, realty, properties, mutual
        org: airways, pub, records label, founders fund, lead bank, principal financial group, principal financial
        org: junior achievement, junior league, partners group, head start, senior helpers, junior college
        school: university, college, uni, institute, school, academy, uc, suny, cuny, rhode island school of design
        school: risd, mit, nyu, ucla, usc, ucsd, pratt, parsons, polytechnic, high school, cmu, carnegie mellon
        school: state university, community college, business school, design school, art school, design academy
        school: school of design, school of visual arts, general assembly, careerfoundry, designlab, springboard
        school: interaction design foundation, product school
        recruiting: recruiting, recruitment, staffing, sourcing
        degree design: mdes, bdes, m des, b des
        degree ux: mhci, mhcid
        head 7: head, co head
        aspire 3: learning, study
        object 3: teaching, coaching, mentoring, tutoring
        hire 3: we're hiring, we are hiring, i'm hiring, is hiring, also hiring, team is hiring, my team is hiring
        hire 3: our team is hiring, and hiring
        """
}
