/// The English words for what work is about, and for the crafts.
enum EnglishTopicWords {
    /// `kind value rung: phrase, phrase`. Plain form (lower case, no hyphen, no full stop); the longest phrase wins.
    static let table = """
        role design: designer, desinger, desginer, deisgner, designr, dsigner, designeuse
        craft design: design, desgin, desing, designs, designing, design team, design org
        role research: researcher, reseacher, reasearcher
        craft research: research, insights, usability testing
        role writing: writer, copywriting lead
        craft writing: writing, microcopy
        role engineering: engineer, developer, programmer, coder, enginer, developper, architect engineer, prototyper
        craft engineering: engineering, development, programming, coding
        role strategy: strategist
        craft strategy: strategy, strategies
        craft operations: ops, operations, operation
        role operations: program mgr, program lead
        role generic: consultant, specialist, expert, coordinator, co ordinator, generalist, practitioner
        role generic: professional, advocate, evangelist, advisor, adviser, analyst, administrator, executive officer
        role generic: technologist, artist, architect, contributor, associate specialist, representative, planner
        role generic: producer, expert consultant, guru, ninja, wizard, rockstar, maker, creator, facilitator
        role generic: contractor role, agent, officer role, lead specialist, fellow, technician, worker, operator
        role generic: ambassador, liaison, organizer, organiser, moderator, thinker, guy, gal, person, human
        role generic: wrangler, reporter
        topic ux: ux, user experience, uxui, uiux, ui ux, ux ui, usability, ixd, interaction, interactions, hci
        topic ux: human computer interaction, human factors, information architecture, ia, human centered design
        topic ux: human centred design, user centered design, user centred design, hcd, ucd, u x, user experiance
        topic ux: userexperience, user interaction, user interface and experience, accessibility, a11y, inclusive
        topic ux: conversation, conversational, conversational ai, voice ui, vui, voice, chatbot, prototyping, xr ux
        topic ux: user, mixed methods, mixed method, quantitative ux, end user, ui, user interface, interface, u i
        topic ux: gui, mobile app, wireframing, front end ui, web app, ios app
        topic experience: experience, digital experience, cx experience, product experience
        topic guest: customer experience, cx, guest experience, employee experience, patient experience
        topic guest: candidate experience, member experience, client experience, visitor experience, fan experience
        topic guest: retail experience, in store experience, customer, guest, employee, ex experience
        topic guest: people experience, workplace experience, passenger experience, resident experience
        topic digital: digital
        topic web: web, website, webflow, wordpress, landing page, squarespace, shopify, wix, framer
        topic mobile: mobile, ios, android, ar vr, vr ar, augmented reality, virtual reality, mixed reality, spatial
        topic mobile: platform, platforms, iot, wearables, automotive hmi, payments, automation, fullstack
        topic mobile: full stack
        topic software: software, frontend, front end, backend, back end, cloud, devops, dev ops, sre
        topic software: site reliability, javascript, typescript, python, java, react, react native, node, nodejs
        topic software: ruby, rails, php, golang, rust, swift, kotlin, flutter, net, dotnet, c, unity, unreal
        topic software: blockchain, embedded software, information technology, technology, infrastructure, api
        topic software: database, sql, linux, qa, quality assurance, test automation, cyber, cybersecurity
        topic software: cyber security, information security, infosec, security engineering, security software
        topic software: systems software, developer relations, devrel, firmware, solutions architecture, salesforce
        topic software: sap, network engineering, systems administration, tech, technical, computer science, comp sci
        topic software: cs, informatics, software development, web development, frontend development, app development
        topic software: mobile development, game programming, microservices, angular, vue, computer vision
        topic software: robotics software, technical infrastructure, it support, technical support, code
        topic software: programming languages, developer tools, developer experience, dev tools
        topic software: developer productivity, developer platform
        topic data: data, analytics, big data, bi, business intelligence, data science, data engineering
        topic data: data platform, data visualization, data visualisation, dataviz
        topic ai: ml, machine learning, artificial intelligence, deep learning, nlp, llm, genai, generative ai, ai ml
        topic ai: gen ai
        topic product: product, products, prod
        topic pm: product management, product ownership, growth product, product ops, product operations
        topic pm: product strategy, technical product, product roadmap, digital product management, prodops
        topic userresearch: user experience research, usability research, user insights, research and insights
        topic userresearch: customer research, customer insights research, human factors research, ux insights
        topic userresearch: researchops, research ops, research operations, ethnographic, ethnography
        topic userresearch: design and user research
        topic contentdesign: content design, ux writing, ux content, content strategy, ux copy, product content
        topic contentdesign: product copy, content operations, contentops
        topic marketing: content marketing, copywriting, marketing, market, market research, ppc, social media
        topic marketing: social, smm, lead generation, lead gen, leadgen, lead nurturing, demand generation
        topic marketing: demand gen, performance marketing, email marketing, digital marketing, advertising
        topic marketing: paid media, paid social, affiliate, crm, lifecycle, product marketing, brand marketing
        topic marketing: partner marketing, field marketing, event marketing, community marketing, martech
        topic marketing: marketing communications, marcom, marcomms, public relations marketing, go to market, gtm
        topic marketing: media buying, ad, ads, campaign, campaigns, acquisition, user acquisition
        topic marketing: customer acquisition, retention, content and social, growth marketing, trade marketing
        topic marketing: marketing operations, brand strategy, brand partnerships, search engine optimization
        topic marketing: google ads, e commerce marketing, consumer insights, influencer marketing
        topic servicedesign: service experience design, customer experience design and service design
        topic service: service, public service, public sector, customer service
        topic design: design strategy, design thinking, design leadership, design management, design culture
        topic art: art, book, cover, email, type, animation, print, poster, banner, layout, icon, deck
        topic visual: graphic, graphics, visual, visuals, motion, motion graphics, communication design
        topic visual: communications design, visual communication, visual communications, illustration, branding
        topic visual: brand identity, identity, typography, typographic, editorial, packaging, presentation
        topic visual: infographic, infographics, art direction, advertising design, publication, iconography
        topic visual: typeface, lettering, brand experience, environmental graphics, environmental graphic, signage
        topic visual: wayfinding, book cover, album cover, collateral, social media design, multimedia
        topic visual: branding and identity, brand and visual, visual identity, brand visual, 2d, powerpoint
        topic creative: creative, creatives, creative services, creative team, creative ops
        topic brand: brand, brands
        topic growth: growth, growth hacking
        topic designsystem: design systems, design system, designsystems, designsystem
        topic designops: design ops, design operations, design program, design program management, design programme
        topic designops: design project, creative operations, product design operations, ux operations, uxops, ux ops
        topic game: game, games, gaming, esports, game design, level, gameplay, narrative, quest, combat, video game
        topic game: board game, tabletop, game systems, economy, monetization design, slot
        topic domain: fintech, healthtech, edtech, healthcare, enterprise, consumer, commerce, ecommerce, e commerce
        topic domain: checkout, marketplace, banking, startup, systems, system, search, mobility, core
        topic domain: internal tools, tools, trust and safety, integrations, onboarding, strategic, solutions
        topic domain: solution, innovation, b2b saas, dashboard, crypto, web3, nft, defi, govtech, civic, policy
        topic domain: climate, climate tech, insurtech, proptech, feature, concept, impact, social impact
        topic domain: zero to one, 0 to 1, behavioral, behavioural, behavior, speculative, futures, transformation
        topic domain: digital transformation, community, trust & safety
        topic trade: instructional, learning experience, learning and development, curriculum, course, training
        topic trade: elearning, e learning, civil, structural, chemical, chip, asic, vlsi, analog, rf, circuit
        topic trade: semiconductor, silicon, physical design, production design, sound, audio, kitchen and bath
        topic trade: event, events, retail store, store design, window, nail, hair, cake, pastry, surface
        topic trade: surface pattern, pattern, wallpaper, carpet, quilt, embroidery, car, vehicle, transportation
        topic trade: aircraft, aerospace, aviation, ship, boat, yacht, naval, marine, railway, rail, bridge, road
        topic trade: highway, geotechnical, environmental, water, wastewater, hvac, plumbing, fire protection, mep
        topic trade: cad, drafting, tool, tooling, mold, die, sheet metal, process, manufacturing, production
        topic trade: quality, safety, reliability, validation, materials, metallurgical, mining, petroleum, drilling
        topic trade: reservoir, nuclear, power, energy, renewable, solar, wind, optical, optics, photonics, acoustic
        topic trade: biomedical, biomedical device, medical, clinical, pharma, drug, protein, genetic, genomics
        topic trade: flavor, fragrance, scent, menu, recipe, agricultural, agronomy, sales, presales, pre sales
        topic trade: field, service engineer, stationary, sanitary, packaging engineering, test bench
        topic trade: human resources, people, talent, finance, financial, accounting, tax, audit, payroll, legal
        topic trade: compliance, risk, insurance, procurement, purchasing, sourcing and procurement, supply chain
        topic trade: logistics, warehouse, fulfillment, fleet, transport, facilities, facility, property, real estate
        topic trade: estate, housing, restaurant, bar, hotel, front desk, front of house, food and beverage, f and b
        topic trade: hospitality, store, retail, shop, merchandising, visual merchandising, customer support
        topic trade: customer success, support, call center, call centre, contact center, help desk, helpdesk
        topic trade: service desk, desktop support, business, business development, corporate development
        topic trade: product development, partnership development, strategic partnerships, partnerships, alliances
        topic trade: public relations, pr, media relations, journalism, news, policy and government affairs
        topic trade: government affairs, public affairs, public policy, fundraising, development and fundraising
        topic trade: donor, nonprofit, charity, church, youth, children, early childhood, education, academic
        topic trade: faculty, admissions, library, museum, archives, theatre, theater, film, video, photo
        topic trade: photography, music, dance, choreography, makeup, special effects, sports, fitness, gym, athletic
        topic trade: health, nursing, dental, pharmacy, laboratory, research and development, r and d, science
        topic trade: biology, chemistry, physics, psychology, math, mathematics, history, economics
        topic trade: political science, law, philosophy, english, literature, spanish, nursing home
        topic trade: senior living operations, security, police, fire, military, army, navy, air force, construction
        topic trade: site, crew, maintenance, repair, plant, factory, shift, floor, line, office, administrative
        topic trade: vendor, contract, contracts, grant, grants, change, organizational, organization, organisation
        topic trade: org design, process design, experimental, experiment, trial, study design, clinical trial
        topic trade: survey, urban design, crossword, puzzle, escape room, theme park, attraction, ride, show
        topic trade: haunted house, exhibition space, display, window display, pop up, booth, trade show, balloon
        topic trade: prop, puppet, parade, fireworks, sustainability, regional sales, investment, equity, wealth
        topic trade: portfolio, asset, fund, credit, mortgage, loan, banking operations, branch, claims, actuarial
        topic trade: underwriting, veterinary, animal, pet, zoo, wildlife, conservation, forestry, horticulture, farm
        topic trade: ranch, brewery, winery, coffee, cafe, bakery, catering, culinary, spa, salon, beauty, travel
        topic trade: tourism, tour, airport, cabin, cargo, train, bus, taxi, courier, post, postal, translation
        topic trade: localization, localisation, language, interpretation, executive search, memorial, funeral
        topic trade: religious, pastoral, worship, choir, orchestra, band, radio, podcast, broadcast, tv, television
        topic trade: documentary, casting, stunt, lash, brow, eyelash, smile, denture, prosthetic, orthotic, perfume
        topic trade: candle, soap, millinery, watchmaking, gem, metal, wood, woodwork, cabinet, closet, home staging
        topic trade: staging, commercial, space, spatial planning, parametric, bim, revit, irrigation, pool
        topic trade: golf course, sports field, sign language, golf, visual effects, vfx, motion capture
        topic trade: design build, visual arts, product support, product compliance, product quality, product safety
        topic trade: product training, learning & development, research & development, food & beverage
        topic trade: kitchen & bath, arts & crafts, health & safety, mergers & acquisitions, diversity & inclusion
        topic comms: communication, communications
        topic content: content
        topic goods: industrial, furniture, jewelry, jewellery, textile, textiles, apparel, garment, clothing
        topic goods: footwear, shoe, shoes, sneaker, fashion, hardware, physical, physical product, toy, toys
        topic goods: handbag, accessories, accessory, leather, bag, hat, eyewear, watch, lighting, automotive
        topic goods: soft goods, soft lines, hard goods, home goods, housewares, homewares, consumer goods
        topic goods: consumer products, consumer packaged goods, cpg, kitchenware, tableware, ceramic, ceramics
        topic goods: glass, rug, textile product, medical device, medical devices, outdoor gear, mechanical
        topic goods: electrical, food, beverage, cosmetic, cosmetics, packaged goods, plush, luggage, knitwear
        topic goods: swimwear, lingerie, interior, interiors, floral, flower, landscape, garden, costume, set, stage
        topic goods: exhibit, exhibition, exhibitions, kitchen, bath, bathroom, wedding, bridal, tattoo
        topic goods: architectural, architecture, building, urban, residential
        role copywriting: copywriter, copy writer, copywritter
        craft copywriting: copy
        craft design 0: designers
        craft research 0: researchers
        craft writing 0: writers
        craft engineering 0: developers, engineers
        topic design 0: product designers, ux designers
        topic contentdesign 0: content designers, ux writers
        topic servicedesign 0: service designers
        """
}
