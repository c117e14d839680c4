/// English nouns that name a whole trade, so that no word in them counts by itself.
enum EnglishTradeWords {
    /// `kind value rung: phrase, phrase`. Plain form (lower case, no hyphen, no full stop); the longest phrase wins.
    static let table = """
        trade engineering 5: tech lead, technical lead, techlead, engineering lead, dev lead, devlead
        trade engineering 8: cto, cio, ciso, chief information officer
        trade marketing 8: cmo, cgo
        trade product-management 8: cpo
        trade product-design 8: cxo, cdo
        trade product-management: product manager, product mgr, product manger, product owner, apm product
        trade product-management: technical product manager, digital product manager, product lead manager
        trade product-management: ai product manager, growth product manager, product associate manager, tpo
        trade product-management: platform product manager
        trade product-management 2: apm
        trade product-management 6: group product manager, gpm, group pm
        trade marketing: content writer, content creator, content producer, content specialist, content coordinator
        trade marketing: content marketer, marketer, brand ambassador, influencer, community manager
        trade marketing: social media manager, sem specialist, growth hacker, digital marketer, blogger
        trade marketing: creative strategist, lead gen specialist, publicist, growth marketer, media buyer
        trade marketing: media planner, brand strategist, digital strategist, brand planner, affiliate manager
        trade marketing: influencer manager, market researcher, market research analyst, community builder, promoter
        trade marketing: youtuber, seo writer, web content manager
        trade user-research: uxr, mixed methods researcher, usability analyst, usability specialist, quant uxr
        trade user-research: design ethnographer, usability tester, user experience researcher, design anthropologist
        trade user-research: qual researcher
        trade product-design: uxd, uxer, ux er, user experience architect, information architect, uxui designer
        trade product-design: uiux designer, experience architect, web master designer, uxda, ux lead designer
        trade content-design: uxw, product writer, microcopy writer, content architect, conversation writer
        trade visual-design 6: art director, artdirector, ad art director, associate art director
        trade visual-design: illustrator, animator, motion artist, motion graphics artist, graphic artist, 3d artist
        trade visual-design: 3d modeler, 3d animator, visual artist, digital artist, concept artist
        trade visual-design: storyboard artist, production artist, typographer, type designer, lettering artist
        trade visual-design: letterer, cartoonist, art worker, artworker, retoucher, brand identity designer
        trade visual-design: creative designer, infographics artist, comic artist, background artist
        trade visual-design: character artist, character designer, layout artist, graphic facilitator, muralist
        trade visual-design: icon artist, finished artist, desktop publisher, motion grapher, paste up artist
        trade visual-design: brand illustrator, visual storyteller
        trade design-operations: design program manager, design programme manager, design producer
        trade design-operations: design project manager, ux program manager, ux project manager
        trade design-operations: designops program manager, design ops program manager
        trade design-operations: design operations program manager, design systems program manager
        trade design-operations: design operations project manager
        trade engineering: swe, sde, sdet, ux engineer, ui engineer, ux developer, ui developer, design technologist
        trade engineering: creative technologist, ux technologist, creative developer, creative coder, webmaster
        trade engineering: sysadmin, system administrator, systems administrator, dba, qa tester, qa analyst, tester
        trade engineering: test engineer, scrum developer, data scientist, data analyst, bi analyst
        trade engineering: machine learning engineer, ml engineer, software architect, solutions architect
        trade engineering: solution architect, enterprise architect, cloud architect, technical architect
        trade engineering: system architect, systems architect, systems engineer, security engineer, network engineer
        trade engineering: network administrator, site reliability engineer, software tester, platform engineer
        trade engineering: qa engineer, quality assurance engineer, support engineer, developer advocate
        trade engineering: fe developer, web dev, dev, full stack dev, frontend dev, software dev, game dev
        trade engineering: ethical hacker, hacker, mts, member of technical staff, data architect, research engineer
        trade engineering: firmware engineer, embedded engineer, reliability engineer software, automation engineer
        trade engineering: solutions engineer, automation tester, performance engineer, wordpress developer
        trade engineering: security architect, network architect, application architect, ai architect, api architect
        trade other: account manager, key account manager, acct manager, project manager, program manager
        trade other: programme manager, program coordinator, project coordinator, customer success manager, csm
        trade other: case manager, property manager, relationship manager, wealth manager, portfolio manager
        trade other: fund manager, asset manager, delivery manager, territory manager, stage manager, tour manager
        trade other: talent manager, change manager, partner manager, partnership manager, partnerships manager
        trade other: technical account manager, partner success manager, client success manager
        trade other: customer relationship manager, tpm, technical program manager, technical project manager
        trade other: it project manager, construction project manager, strategic account manager, client manager
        trade other: client partner, implementation manager, engagement manager, release manager, resident manager
        trade other: care manager, nurse case manager, money manager, product support specialist, product specialist
        trade other: product analyst, product tester, product stylist, product photographer, brand photographer
        trade other: product demonstrator, product trainer, fashion stylist, product buyer, chief of staff, head chef
        trade other: head coach, head nurse, head waiter, head waitress, head barista, head teacher, head brewer
        trade other: head gardener, head librarian, head baker, head bartender, head cashier, head housekeeper
        trade other: head stylist, head lifeguard, head boy, head girl, head porter, head pastry chef, headhunter
        trade other: head hunter, headmaster, headmistress, headteacher, head butler, head sommelier, head trainer
        trade other: head groundskeeper, head instructor, head distiller, head roaster, head concierge, staff nurse
        trade other: staff writer, staff accountant, staff sergeant, staff photographer, staff attorney
        trade other: staff pharmacist, staff officer, staff reporter, staff physician, general staff, support staff
        trade other: wait staff, waitstaff, bar staff, kitchen staff, staff member, member of staff, teaching staff
        trade other: front of house staff, administrative staff, bank staff, office staff, process owner
        trade other: system owner, data owner, service owner, homeowner, home owner, dog owner, cat owner, pet owner
        trade other: car owner, boat owner, horse owner, problem owner, risk owner, process engineer
        trade other: business partner, hr business partner, finance business partner, people partner, talent partner
        trade other: care partner, learning partner, channel partner, training partner, life partner, dance partner
        trade other: sales partner, people business partner, partner engineer, partner development, team member
        trade other: crew member, band leader, bandleader, thought leader, opinion leader, song leader
        trade other: worship leader, cheerleader, scout leader, squadron leader, loss leader, world leader
        trade other: market leader, industry leader, funeral director, director of photography, film director
        trade other: movie director, music video director, stage director, theatre director, theater director
        trade other: tv director, casting director, choir director, video director, first assistant director
        trade other: principal cellist, principal violinist, principal oboe, principal trumpet, principal horn
        trade other: principal flute, principal viola, principal clarinet, principal ballerina, principal cello
        trade other: principal violin, principal bassoon, principal timpanist, principal trombone, principal harpist
        trade other: principal percussionist, dr, professor, assistant professor, associate professor
        trade other: adjunct professor, adjunct, lecturer, instructor, teacher, tutor, educator, trainer, coach
        trade other: mentor, ux mentor, counselor, counsellor, therapist, psychologist, psychiatrist, speaker, author
        trade other: novelist, poet, journalist, blogger writer, podcaster, podcast host, host, keynote speaker
        trade other: columnist, critic, recruiter, technical recruiter, talent sourcer, sourcer, talent acquisition
        trade other: talent acquisition specialist, career coach, career counselor, career advisor
        trade other: career change coach, career transition coach, career mentor, job coach, bootcamp instructor
        trade other: bootcamp mentor, staffing consultant, nurse, registered nurse, rn, lpn, cna, nurse practitioner
        trade other: midwife, doctor, physician, surgeon, head and neck surgeon, dentist, pharmacist, paramedic, emt
        trade other: veterinarian, vet, vet tech, optometrist, optician, dietitian, nutritionist, chef, sous chef
        trade other: pastry chef, chef de partie, cook, line cook, baker, barista, bartender, waiter, waitress
        trade other: dishwasher, busser, hostess, sommelier, butcher, brewer, florist, gardener, landscaper, farmer
        trade other: beekeeper, fisherman, lawyer, attorney, paralegal, solicitor, barrister, judge, notary, clerk
        trade other: accountant, bookkeeper, auditor, cpa, banker, teller, bank teller, loan officer, mortgage broker
        trade other: actuary, underwriter, broker, realtor, real estate agent, estate agent, real estate developer
        trade other: property developer, business developer, product developer, food developer, land developer
        trade other: curriculum developer, course developer, training developer, elearning developer
        trade other: content developer, trader, investor, economist, financial analyst, business analyst
        trade other: management consultant, policy analyst, intelligence analyst, research analyst
        trade other: research scientist, scientist, chemist, biologist, physicist, mathematician, statistician
        trade other: geologist, historian, philosopher, anthropologist, sociologist, archaeologist, linguist
        trade other: librarian, archivist, curator, translator, interpreter, editor, video editor, film editor
        trade other: copy editor, proofreader, photo editor, photographer, videographer, cinematographer, filmmaker
        trade other: film maker, screenwriter, playwright, actor, actress, singer, musician, drummer, guitarist
        trade other: pianist, violinist, composer, conductor, dj, dancer, ballerina, choreographer, comedian, painter
        trade other: sculptor, ceramicist, potter, ceramist, woodworker, carpenter, plumber, electrician, mechanic
        trade other: welder, machinist, driver, truck driver, bus driver, uber driver, pilot, captain
        trade other: flight attendant, cabin crew, sailor, soldier, veteran, army veteran, navy veteran, sergeant
        trade other: lieutenant, colonel, police officer, firefighter, security guard, lifeguard, bouncer, detective
        trade other: janitor, cleaner, housekeeper, nanny, babysitter, au pair, caregiver, carer, social worker
        trade other: youth worker, community organizer, pastor, priest, minister, rabbi, monk, nun, receptionist
        trade other: secretary, office administrator, cashier, salesperson, salesman, saleswoman, sales rep
        trade other: sales representative, account executive, sdr, bdr, sales development representative
        trade other: sales engineer, stocker, merchandiser, visual merchandiser, buyer, stylist, hair stylist
        trade other: hairdresser, hairstylist, barber, esthetician, makeup artist, make up artist, tattoo artist
        trade other: nail artist, nail technician, martial artist, recording artist, performance artist, voice artist
        trade other: vfx artist, henna artist, sandwich artist, fine artist, sound artist, tailor, seamstress
        trade other: dressmaker, model, jeweler, jeweller, watchmaker, athlete, personal trainer, yoga teacher
        trade other: yoga instructor, fitness instructor, referee, surveyor, town planner, urban planner
        trade other: city planner, event planner, wedding planner, financial planner, party planner
        trade other: landscape architect, naval architect, design architect, project architect, interior decorator
        trade other: decorator, drafter, draftsman, draughtsman, cad technician, mechanical engineer, civil engineer
        trade other: electrical engineer, structural engineer, chemical engineer, hardware engineer, sound engineer
        trade other: audio engineer, field engineer, industrial engineer, manufacturing engineer, quality engineer
        trade other: product engineer hardware, design verification engineer, chip designer, rtl engineer
        trade other: rtl designer, production engineer mechanical, aerospace engineer, biomedical engineer
        trade other: environmental engineer, safety engineer, train engineer, flight engineer, recording engineer
        trade other: mastering engineer, game designer, level designer, game master, scrum master, agile coach
        trade other: crossword setter, ux recruiter, design recruiter, mom, dad, father, mother, husband, wife
        trade other: parent, mum, human being, dreamer, traveler, traveller, reader, runner, cyclist, climber, surfer
        trade other: hiker, gamer, chess player, collector, hr generalist, technical writer, grant writer
        trade other: ghostwriter, songwriter, speechwriter, creative writer, script writer, scriptwriter
        trade other: medical writer, travel writer, food writer, fiction writer, comedy writer, sports writer
        trade other: resume writer, production designer, customer service representative, sourcing specialist, seller
        trade other: merchant, artist manager, landlord, talent agent, literary agent, travel agent, sports agent
        trade other: insurance agent, secret agent, patent examiner, crossword constructor, homemaker
        trade other: stay at home parent, stay at home mom, stay at home dad, principal violist, principal bass
        trade other: principal tuba, principal conductor, principal player, principal dancer, principal percussion
        trade other: content moderator, design build contractor, learning designer, learning architect
        trade other: learning technologist, study coordinator, study abroad advisor, packaging engineer
        trade other: packaging technologist, print engineer
        trade marketing 6: product marketing manager, pmm
        """
}
