/// The English words for what work is about, and for the crafts.
enum EnglishTopicWords {
    /// `kind value rung: phrase, phrase`. Plain form (lower case, no hyphen, no full stop); the longest phrase wins.
    static let table = """
        role design: designer, desinger, desginer, deisgner, designr, dsigner, designeuse
        craft design: design, desgin, desing, designs, designing, designers, design team, design org
        role research: researcher, reseacher, reasearcher
        craft research: research, researchers, insights, usability testing
        role writing: writer, copywriting lead
        craft writing: writing, writers, copy, microcopy
        role engineering: engineer, developer, programmer, coder, enginer, developper, architect engineer, prototyper
        craft engineering: engineering, development, developers, engineers, programming, coding
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
        topic ux: gui, app, mobile app, wireframing, front end ui, web app, ios app
        topic experience: experience, digital experience, cx experience, product experience
        topic guest: customer experience, cx, guest experience, employee experience, patient experience
        topic guest: candidate experience, member experience, client experience, visitor experience, fan experience
        topic guest: retail experience, in store experience, customer, guest, employee, ex experience
        topic guest: people experience, workplace experience, passenger experience, resident experience
        topic digital: digital
        topic web: web, website, webflow, wordpress, landing page, squarespace, shopify, wix, framer
        topic mobile: mobile, ios, android, vr, ar, xr, ar vr, vr ar, augmented reality, virtual reality
        topic mobile: mixed reality, spatial, platform, platforms, iot, wearables, automotive hmi, hmi, payments
        topic mobile: automation
        topic software: software, frontend, front end, backend, back end, fullstack, full stack, cloud, devops
        topic software: dev ops, sre, site reliability, javascript, typescript, python, java, react, react native
        topic software: node, nodejs, ruby, rails, php, golang, rust, swift, kotlin, flutter, net, dotnet, c, unity
        topic software: unreal, blockchain, embedded software, it, information technology, technology, infrastructure
        topic software: api, database, sql, linux, qa, quality assurance, test automation, cyber, cybersecurity
        topic software: cyber security, information security, infosec, security engineering, security software
        topic software: systems software, developer relations, devrel, firmware, solutions architecture, salesforce
        topic software: sap, network engineering, systems administration, tech, technical, computer science, comp sci
        topic software: cs, informatics, software development, web development, frontend development, app development
        topic software: mobile development, game programming, microservices, angular, vue, computer vision
        topic software: robotics software, technical infrastructure, it support, technical support, code
        topic software: programming languages
        topic data: data, analytics, big data, bi, business intelligence, data science, data engineering
        topic data: data platform, data visualization, data visualisation, dataviz
        topic ai: ai, ml, machine learning, artificial intelligence, deep learning, nlp, llm, genai, generative ai
        topic ai: ai ml, gen ai
        topic product: product, products, prod
        topic pm: product management, product ownership, growth product, product ops, product operations
        topic pm: product strategy, technical product, product roadmap, digital product management, prodops
        topic userresearch: user experience research, usability research, user insights, research and insights
        topic userresearch: customer research, customer insights research, human factors research, ux insights
        topic userresearch: researchops, research ops, research operations, ethnographic, ethnography
        topic userresearch: design and user research
        topic contentdesign: content design, ux writing, ux content, content strategy, ux copy, product content
        topic contentdesign: content designers, product copy, ux writers, content operations, contentops
        topic marketing: content marketing, copywriting, marketing, market, market research, seo, sem, ppc
        topic marketing: social media, social, smm, lead generation, lead gen, leadgen, lead nurturing
        topic marketing: demand generation, demand gen, performance marketing, email marketing, digital marketing
        topic marketing: advertising, paid media, paid social, affiliate, crm, lifecycle, product marketing
        topic marketing: brand marketing, partner marketing, field marketing, event marketing, community marketing
        topic marketing: martech, marketing communications, marcom, marcomms, public relations marketing
        topic marketing: go to market, gtm, media buying, ad, ads, campaign, campaigns, acquisition, user acquisition
        topic marketing: customer acquisition, retention, content and social, growth marketing, trade marketing
        topic marketing: marketing operations, brand strategy, brand partnerships, search engine optimization
        topic marketing: google ads, e commerce marketing, consumer insights, influencer marketing
        topic servicedesign: service designers, service experience design
        topic servicedesign: customer experience design and service design
        topic service: service, public service, public sector
        topic design: design strategy, design thinking, product designers, design leadership, design management
        topic design: design culture, ux designers
        topic art: art, book, cover, email, type, animation, print, poster, banner, layout, icon, deck
        topic visual: graphic, graphics, visual, visuals, motion, motion graphics, communication design
        topic visual: communications design, visual communication, visual communications, illustration, branding
        topic visual: brand identity, identity, logo, typography, typographic, editorial, packaging, presentation
        topic visual: infographic, infographics, art direction, advertising design, 3d, publication, iconography
        topic visual: typeface, lettering, brand experience, environmental graphics, environmental graphic, signage
        topic visual: wayfinding, book cover, album cover, collateral, social media design, multimedia
        topic visual: branding and identity, brand and visual, visual identity, brand visual, 2d, powerpoint
        topic creative: creative, creatives, creative services, creative team, creative ops
        topic brand: brand, brands
        topic growth: growth, growth hacking
        topic designsystem: design systems, design system, designsystems, designsystem
        topic designops: designops, design ops, design operations, design program, design program management
        topic designops: design programme, design project, creative operations, product design operations
        topic designops: ux operations, uxops, ux ops
        topic game: game, games, gaming, esports, game design, level, gameplay, narrative, quest, combat, video game
        topic game: board game, tabletop, game systems, economy, monetization design, slot
        topic domain: fintech, healthtech, edtech, healthcare, enterprise, consumer, commerce, ecommerce, e commerce
        topic domain: checkout, marketplace, banking, startup, systems, system, search, mobility, core
        topic domain: internal tools, tools, trust and safety, integrations, onboarding, strategic, solutions
        topic domain: solution, innovation, b2b saas, dashboard, crypto, web3, nft, defi, govtech, civic, policy
        topic domain: climate, climate tech, insurtech, proptech, feature, concept, impact, social impact
        topic domain: zero to one, 0 to 1, behavioral, behavioural, behavior, speculative, futures, transformation
        topic domain: digital transformation, community, trust & safety
        topic trade: interior, interiors, floral, flower, instructional, learning experience
        topic trade: learning and development, curriculum, course, training, elearning, e learning, civil, structural
        topic trade: chemical, chip, asic, fpga, vlsi, analog, rf, pcb, circuit, semiconductor, silicon, ic
        topic trade: physical design, costume, set, stage, production design, sound, audio, landscape, garden, urban
        topic trade: architectural, architecture, building, kitchen, bath, bathroom, kitchen and bath, exhibit
        topic trade: exhibition, exhibitions, event, events, wedding, retail store, store design, window, tattoo
        topic trade: nail, hair, cake, pastry, bridal, surface, surface pattern, pattern, wallpaper, carpet, quilt
        topic trade: embroidery, car, vehicle, transportation, aircraft, aerospace, aviation, ship, boat, yacht
        topic trade: naval, marine, railway, rail, bridge, road, highway, geotechnical, environmental, water
        topic trade: wastewater, hvac, plumbing, fire protection, mep, cad, drafting, tool, tooling, mold, die
        topic trade: sheet metal, process, manufacturing, production, quality, safety, reliability, validation
        topic trade: materials, metallurgical, mining, petroleum, drilling, reservoir, nuclear, power, energy
        topic trade: renewable, solar, wind, optical, optics, photonics, acoustic, biomedical, biomedical device
        topic trade: medical, clinical, pharma, drug, protein, genetic, genomics, flavor, fragrance, scent, menu
        topic trade: recipe, agricultural, agronomy, sales, presales, pre sales, field, service engineer, stationary
        topic trade: sanitary, packaging engineering, test bench, hr, human resources, people, talent, finance
        topic trade: financial, accounting, tax, audit, payroll, legal, compliance, risk, insurance, procurement
        topic trade: purchasing, sourcing and procurement, supply chain, logistics, warehouse, fulfillment, fleet
        topic trade: transport, facilities, facility, property, real estate, estate, housing, restaurant, bar, hotel
        topic trade: front desk, front of house, food and beverage, f and b, hospitality, store, retail, shop
        topic trade: merchandising, visual merchandising, customer service, customer support, customer success
        topic trade: support, call center, call centre, contact center, help desk, helpdesk, service desk
        topic trade: desktop support, business, business development, corporate development, product development
        topic trade: partnership development, strategic partnerships, partnerships, alliances, public relations, pr
        topic trade: media relations, journalism, news, policy and government affairs, government affairs
        topic trade: public affairs, public policy, fundraising, development and fundraising, donor, nonprofit
        topic trade: charity, church, youth, children, early childhood, education, academic, faculty, admissions
        topic trade: library, museum, archives, theatre, theater, film, video, photo, photography, music, dance
        topic trade: choreography, makeup, special effects, sports, fitness, gym, athletic, health, nursing, dental
        topic trade: pharmacy, laboratory, research and development, r and d, science, biology, chemistry, physics
        topic trade: psychology, math, mathematics, history, economics, political science, law, philosophy, english
        topic trade: literature, spanish, nursing home, senior living operations, security, police, fire, military
        topic trade: army, navy, air force, construction, site, crew, maintenance, repair, plant, factory, shift
        topic trade: floor, line, office, administrative, vendor, contract, contracts, grant, grants, change
        topic trade: organizational, organization, organisation, org design, process design, experimental, experiment
        topic trade: trial, study design, clinical trial, survey, urban design, crossword, puzzle, escape room
        topic trade: theme park, attraction, ride, show, haunted house, exhibition space, display, window display
        topic trade: pop up, booth, trade show, balloon, prop, puppet, parade, fireworks, sustainability
        topic trade: regional sales, investment, equity, wealth, portfolio, asset, fund, credit, mortgage, loan
        topic trade: banking operations, branch, claims, actuarial, underwriting, veterinary, animal, pet, zoo
        topic trade: wildlife, conservation, forestry, horticulture, farm, ranch, brewery, winery, coffee, cafe
        topic trade: bakery, catering, culinary, spa, salon, beauty, travel, tourism, tour, airport, cabin, cargo
        topic trade: train, bus, taxi, courier, post, postal, translation, localization, localisation, language
        topic trade: interpretation, executive search, memorial, funeral, religious, pastoral, worship, choir
        topic trade: orchestra, band, radio, podcast, broadcast, tv, television, documentary, casting, stunt, lash
        topic trade: brow, eyelash, smile, denture, prosthetic, orthotic, perfume, candle, soap, millinery
        topic trade: watchmaking, gem, metal, wood, woodwork, cabinet, closet, home staging, staging, residential
        topic trade: commercial, space, spatial planning, parametric, bim, revit, irrigation, pool, golf course
        topic trade: sports field, sign language, golf, visual effects, vfx, motion capture, design build
        topic trade: visual arts, product support, product compliance, product quality, product safety
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
        topic goods: swimwear, lingerie
        role copywriting: copywriter, copy writer, copywritter
        """
}
