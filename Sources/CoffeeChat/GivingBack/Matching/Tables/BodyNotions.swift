/// Bodies and minds: medicine, care, sport, rest, the senses.
enum BodyNotions {
    /// `notion < what it is part of ~ what is near: words`; `!` marks what is too broad to say much. See `NotionTable`.
    static let table = """
        health: health, healthcare, medicine?, medical, clinic, clinical, patient?, patients?, hospital, doctor, \
        physician, treatment?, therapy, practice?, ward?, diagnosis, symptom, 医疗, 健康, 医院?, 医生?, 病人?, 患者?, 诊所, 治疗?, \
        看病?, 病房, 诊断?, 门诊, 病历, 就医, 医学, 大夫, 医护, 科室, check up, appointment with the doctor, sick note, stethoscope, \
        prescription pad, 体检, 病历本, 号源, 专家号, 小病人, 药方
        hospital < health ~ nursing, emergency, wayfinding: hospital, ward?, intensive care, operating theatre, \
        bedside, hospital bed, outpatient, 医院?, 病房, 重症, 住院, 手术室, 病床, 门诊, discharge, discharged, \
        sent home from hospital, ring the ward, visiting hours, visitor's chair, sheets?, gown, drip?, corridor?, \
        matron, wards, scan?, scans, mri, magnetic resonance, x ray, blood test, leukaemia, \
        waiting list for an operation, 床位, 输液, 点滴, 磁共振, 核磁共振, 血液科, 白血病, 镇静剂, 儿科, 出院, 陪床, 探视, 病床边, 抽血, 化验, 住院部, 护士站, \
        拍片, discharge papers, going home from hospital, sister on duty, ambulance bay, waiting room, night nurse, \
        icu, trolley?, drips?, wristband, 出院单, 出院小结, 护工, 挂号, 就诊, 候诊, 陪护, 导诊, 急诊, nurses, clinic, clinics, \
        sent home, patients, 护士, 病人, 患者, 科室
        nursing < health ~ hospital, care: nurse, nursing, night shift on the ward, bandage, carer, 护士?, 护理, 护工, \
        查房, 护理师, nurses, ward round, scrubs, 护士长, 护士们, night nurse, ward sister, midwife, 夜班护士
        doctor < health: doctor, physician, gp, general practitioner, consultant physician, house call, 医生?, 大夫, \
        全科, 主治, 村医, 乡村医生, consultation, stethoscope, paediatrician, 看诊, 坐诊, 儿科医生
        surgery < health ~ hospital: surgeon, surgery, operation?, operating, scalpel, anaesthetist, transplant, \
        外科, 手术, 麻醉, 移植, 开刀, operating theatre, scar, anaesthetic
        emergency < health ~ rescue, ambulance, crisis: emergency?, emergencies, emergency room, first aid, cpr, \
        triage, trauma, accident?, 急诊, 急救, 抢救, 心肺复苏, 事故, 紧急, 创伤, ambulance, casualty, 112, 911, 120, 分诊
        ambulance < emergency ~ rescue, driving: ambulance, paramedic, emt, blue light, 救护车, 120, 急救员, paramedics, \
        ambulance crew, 112, 911, blue lights, 救护, 出车
        crisis ~ emergency, disaster, call-centre: crisis, frightened, panic?, everything happens at once, \
        under pressure, when it burns, chaos?, worst day, storm comes, urgent?, temper?, 危机, 慌?, 紧急, 压力下, 忙乱, 手忙脚乱, \
        突发, 救场, everything at once, when the phones, stay calm, calm under pressure, hectic?, emergency room, 越乱越, \
        临危, 救急
        dentist < health ~ anxiety: dentist, dental, tooth, teeth, gums, braces?, drill?, dental nurse, toothbrush, \
        toothache, filling, orthodontist, hygienist, 牙医, 牙科, 牙齿, 口腔, 牙?, 矫正, 看牙, 牙疼, 蛀牙, 洗牙, 牙套, 刷牙, \
        afraid of the dentist, chair tilts, drilling, tooth fairy, milk teeth, wobbly tooth, cavity, cavities, 拔牙, \
        换牙, wisdom tooth, dental chair, sit in the chair, open wide, 补牙, 钻头
        pharmacy < health ~ medication: pharmacy, pharmacist, chemist's, drugstore, prescription, 药房, 药店, 药剂师, 处方, \
        药师, pill, pills, side effects leaflet, 吃药, 药盒, package insert, blister pack
        medication < health ~ pharmacy, old-age: medication, pill, pills, tablet to take, dose?, medicine box, \
        side effect, vaccine, vaccination, 药, 吃药, 用药, 药片, 剂量, 疫苗, 打针, 药盒, 服药, pill box, tablets, three times a day, \
        leaflet in the box, 一日三次, 药名, side effects, six pills a day
        traditional-medicine < health ~ herbs, massage: acupuncture, traditional medicine, ayurveda, cupping, 中医, \
        针灸, 把脉, 推拿, 艾灸, 老中医, 拔罐, 中药, herbal doctor, pulse reading, 号脉
        massage < wellness ~ physiotherapy: massage, masseur, masseuse, 按摩, 推拿, 盲人按摩, kneading, 足疗
        physiotherapy < health ~ injury, sport: physiotherapy, physiotherapist, physio, physical therapist, rehab, \
        rehabilitation, exercises, occupational therapy, occupational therapist, 康复, 理疗, 康复师, 复健, 物理治疗, 治疗师, \
        exercises for the back, slipped disc, back pain, 腰椎, 颈椎, exercises for the, torn ligament, rehab exercises, \
        韧带, 拉伤
        injury < health ~ physiotherapy, sport, recovery: injury, injured, broke?, broken leg, broke her leg, \
        fracture, knee, torn ligament, ligament, sprain, crutches, plaster?, scar?, wound?, burn?, 受伤, 骨折, 膝盖, 韧带, \
        扭伤, 拐杖, 伤?, 石膏, 伤口, 摔断, one hand, hand injured, slipped disc, cast?, concussion, 机器伤, 车祸, 摔?, 扭?, 右手, 腰椎, \
        撞?, leg in plaster, torn?, hurt?, wounded, fell from, broken arm, 疤?
        recovery ~ injury, physiotherapy, rest, illness: recovery, recover?, convalescence, coming back, comeback, \
        get back on the feet, after illness, 康复, 恢复, 养伤, 病后, 复出, 复健, 重新开始, torn ligament, physio, come back after, \
        pause?, rest day, rest days, slowly again, crutches, plaster cast, rehab, injured, injury, 拐杖, 石膏, 休养, \
        重新开始动, coming back after, broke her leg, broke his leg, back on her feet, 伤愈, 恢复训练, 骨折后
        rest ~ recovery, sleep, kindness, burnout: rest?, resting, pause?, break?, day off, slow down, stay in bed, \
        slowly?, slow?, stillness?, 休息?, 歇?, 躺平, 慢下来, 慢慢来, 慢一点, 停一停, 午休
        kindness ~ rest, care, community: kind?, kindly?, kinder, gentle?, gently?, warm?, forgiving, humane, \
        scold, scolds, judge?, shame, patience?, patient with, softer?, without shame, 温柔, 善意, 体贴, 耐心, 不责怪, 宽容, 友善, \
        温和, 打气, warm words, nice to people, no pressure, patient?, soft tone, 温暖, 善良, 不催
        illness < health ~ hospital, care: illness, ill?, sick?, disease, chronic?, chronic illness, long covid, \
        flu, 生病?, 疾病, 慢病, 慢性病, 病?, 流感, 久病, pain?, diagnosis, diagnosed, symptoms, flare up, believed her, \
        nobody believes, rare disease, painkillers, invisible illness, sufferers, side effects, 疼?, 确诊, 误诊, 症状, \
        罕见病, 止痛, 病友, 发作, painful, patient?, flare, fatigue, 疼痛, 慢性, 复发
        cancer < illness ~ hospital, grief: cancer, chemo, chemotherapy, tumour, oncology, oncologist, \
        breast cancer, biopsy, 癌症, 肿瘤, 化疗, 乳腺癌, 癌?, 放疗, oncology ward, remission, scan result, survivors, wigs, 抗癌
        diabetes < illness ~ food, medication: diabetes, diabetic, insulin, blood sugar, glucose, 糖尿病, 血糖, 胰岛素, 控糖, \
        foot care, blister, test strip, needle?, sugar?, pens?, 血糖仪, 针头, blisters, feet?, insulin pump, \
        test strips, sores, wounds on the foot, numb feet, 水泡, 足?, 糖友, 打针, foot sore, insole, sugar levels, \
        needle prick, 脚麻, 磨破, 鞋垫
        heart < illness: heart?, heart attack, cardiology, blood pressure, stroke?, pacemaker, pulse?, 心脏, 血压, 中风, \
        心梗, 高血压, 心跳, cardiologist, 支架, 心电图, bypass
        allergy < illness ~ food: allergy, allergic, hay fever, gluten, coeliac, celiac, intolerance, asthma, \
        lactose, 过敏, 哮喘, 花粉, 麸质, 忌口, allergen, peanuts, epipen, ingredients list, 过敏原, 花生, 配料表
        skin < beauty, health: skin?, dermatology, eczema, acne, sunscreen, rash?, 皮肤, 湿疹, 痘痘, 防晒, 皮肤科, burns?, \
        scar?, scars, sunburn, psoriasis, itching, 烧伤, 银屑病, 痒?, dermatologist, 痘?, 疤?
        eyes ~ blindness, glasses: eye?, eyes?, eyesight, optician, ophthalmologist, vision?, cataract, 眼睛?, 视力, \
        眼科, 近视, 白内障, 眼镜店, eye clinic, eye drops, glaucoma, retina, sight?, 青光眼, optometrist, short sighted
        glasses < eyes ~ fashion: glasses, spectacles, eyewear, frames?, optician, 眼镜, 镜框, 配镜, lenses?, \
        short sighted, eye test, 近视, 验光, 镜片
        blindness < disability ~ accessibility, eyes, voice: blind, blindness, visually impaired, low vision, \
        braille, white cane, guide dog, screen reader, tactile, sight loss, cannot see, 盲人, 视障, 盲文, 导盲, 读屏, 失明, \
        看不见, 低视力, 盲道, 触觉, without eyes, with their fingertips, reads with her fingertips, fingertips, tactile book, \
        touch tour, describe pictures, 看不见了, 不用眼睛, 能摸, 摸?, 盲杖, 靠耳朵, 挽着, 讲给他听, 视力没了, 复制品?, 触摸, 点字, touch?, \
        braille dots, sighted, describe?, describes, blind people, partially sighted, raised print, feel with, \
        by touch, embossed, felt and string, sandpaper, 盲童, 摸得到, 触感, 凸起, 无障碍电影, 盲校, cannot see the, can not see, \
        lost his sight, lost her sight, read with fingers, raised lines, felt and, touch the pictures, \
        ears instead of eyes, 盲?, 摸到, 指尖, 手指头
        deafness < disability ~ sign-language, hearing, subtitles: deaf, deafness, hard of hearing, hearing loss, \
        cochlear implant, sign language, 聋人, 听障, 聋?, 听不见, 人工耳蜗, 手语, 聋校, parents are deaf, hands spoke, \
        silent meetings, interpreter on a screen, video relay, elbows?, verbs?, fingers spell, finger spelling, 聋哑, \
        无声, 手势, 比划, deaf parents, lip read, cochlear, captions, deaf school, hands speak, signing, silence?, \
        interpreter, 手语翻译, 无声咖啡, 听力, 耳聋
        hearing ~ deafness, sound: hearing, hearing aid, hearing aids, ear?, audiologist, tinnitus, 听力, 助听器, 耳朵?, \
        耳鸣, 耳背, behind both ears, behind the ear, behind her ears, behind his ears, new pair?, whistle?, ear mould, \
        audiogram, hears nothing, lip reading, 助听, 戴着机器, 耳蜗, 听不清, 唇语, 配对?, 耳聋, 突发性耳聋, earmould, \
        ringing in the ears, whistling, cochlear implant, loop?, 听障, 人工耳蜗, 戴机, behind the ears, cochlear, \
        whistle in the ear, our ears are too good, hard of hearing, 重听, 配戴
        sign-language < languages ~ deafness, interpreting: sign language, signing, bsl, asl, signs with hands, 手语, \
        手语翻译, international sign, with her hands, hands spoke, spoke with hands, 比划, 手势
        speech-therapy < health ~ voice, children: speech therapy, speech therapist, stammer, stutter, lisp, \
        aphasia, 言语治疗, 口吃, 结巴, 失语, stammering, stuttering, finding words, 语言治疗, 说话困难
        disability ~ accessibility, wheelchair, care: disability, disabled, disabilities, impairment, \
        special needs, handicap, 残疾, 残障, 残疾人, 残障人士, 特殊需要, one hand, one handed, with one hand, cannot use, \
        lost his hand, lost her hand, missing an arm, since the accident, phantom limb, cerebral palsy, spinal, \
        一只手, 左手, 右手伤, 脑瘫, 脊髓, 单手, 残?, remaining hand, adaptive, adapted?, paralysed, amputee, aid?, assistive, 右手, \
        剩下那只, 辅具, 助残, 瘫痪, 康复
        wheelchair < disability ~ accessibility, transport: wheelchair, ramp?, step free, stairlift, mobility aid, \
        walker frame, rollator, lift out of order, 轮椅, 坡道, 电梯坏, 无台阶, 助行器, 台阶, kerb, kerbs, curb, curbs, rolls?, \
        in a chair since, steps at the door, three steps, since his accident, since her accident, lifts that work, \
        doorstep, ramps, 坐轮椅, 门槛, 坡?, 无障碍路线, 摔伤以后, 截瘫, 推着轮椅, 轮椅共享, roll?, cobbles, cobblestones, wheelchairs, \
        wheelchair users, accessible toilet, thresholds, stairs?, 无障碍, 路沿, 残障
        prosthetics < disability ~ three-d, injury: prosthesis, prosthetic, prosthetics, artificial limb, amputee, \
        orthopaedic, orthosis, splint, 假肢, 义肢, 截肢, 矫形, 骨科, missing hand, missing fingers, born without, \
        artificial hand, artificial leg, stump?, thumb?, socket?, 做手, 缺手, 断手, 断指, 假手, 工伤, 装一只手, 残肢, limb, limbs, \
        amputees, hand for a child, fingers?, knee joint, carbon foot, 3d printed hand, 断肢, 手指?, 机械手
        autism < neurodiversity ~ children: autism, autistic, on the spectrum, sensory overload, 自闭症, 孤独症, 星星的孩子, \
        autistic boy, autistic girl, too loud, quiet hour, quiet room, sensory room, sensory, ear defenders, \
        headphones, overload?, meltdown, noise and light, flicker, stims, spectrum?, calm room, gentle light, 太吵, \
        安静的角落, 感官, 谱系, 耳罩, 降噪, 自闭, overwhelmed by noise, too loud for him, headphones on, dimmed lights, \
        needs to leave early, calm corner, 安静, 调暗, 隔音, 捂耳朵, 静音, 安静看台
        neurodiversity ~ autism, education, mental-health: neurodiverse, neurodivergent, adhd, dyslexia, dyslexic, \
        attention deficit, dyscalculia, 多动症, 阅读障碍, 注意力, 神经多样性, 读写障碍, 专注, spelling, letters swim, letters dance, \
        words swim, lose the line, loses her place, loses his place, skips lines, reads slowly, cannot spell, \
        repeat the class, repeated a class, repeated a year, made fun of at school, fidget, attention, \
        read aloud in class, hates reading aloud, misread, 错别字, 写反, 串行, 跳行, 多动, 读不下去, 念错, 字会动, 留级, dyspraxia, \
        tourette, sensory, wired differently, 感统
        mental-health < health ~ psychology, loneliness, burnout: mental health, depression, depressed, anxiety, \
        panic attack, therapy, therapist, self harm, suicide, bad year, crisis line, bipolar, eating disorder, \
        心理健康, 抑郁, 抑郁症, 焦虑, 心理咨询, 情绪?, 崩溃, 双相, 心理热线, talk to no one, inner voice, panic?, dark months, \
        could not get up, someone to talk to, listening ear, helpline, crisis text, 心里话, 哭了, 走不出来, 倾诉, 树洞, \
        low mood, black dog, counselling, counsellor, mood diary, breathing exercise, burn out, 情绪低落, 咨询师, 陪伴, \
        what nobody tells, not a true word to anyone, keep it inside, smile on every, ashamed to say, 心理, 说不出口, 憋着
        anxiety ~ mental-health, dentist: anxious?, anxiety, fear?, afraid?, nervous?, phobia, scared?, worry?, 焦虑, \
        害怕?, 紧张?, 恐惧, 怕?, 担心?, 不敢, panic attack, panic attacks, heart races, sweaty hands, shakes before, \
        calm down, tranquiliser, runs away, 发慌, 心慌, 镇静, 安定, 躲?
        psychology < science ~ mental-health, coaching: psychology, psychologist, psychotherapist, therapist, \
        counsellor, counselor, counselling, counseling, 心理?, 心理学, 心理咨询师, 心理医生, 疏导, 心理师
        loneliness ~ mental-health, old-age, dating, community: loneliness, lonely, alone?, isolation, isolated, \
        solitude, company for, nobody to talk to, 孤独, 寂寞, 独居, 一个人住, 一个人吃饭, 陪伴, 没人说话, 空巢, talks to nobody, \
        have a word with, a word with the cashier, eats alone, empty chair at the table, phone does not ring, \
        no visitors, only voice, first hello, somebody to listen, all by himself, all by herself, sits alone, \
        companionship, befriending, chatty checkout, slow lane, slow till, small talk, 说说话, 唠嗑, 没人来看, 独居老人, 孤单, \
        心里话, 没人听, 搭话, 陪聊, 热线, talk to nobody, not a word all day, somebody to talk, someone to talk to, \
        a chat at the till, have a word, a word with, lives alone, live alone, widower, widow, widowers, \
        empty chair, empty house, company?, visits nobody, chat checkout, 说句话, 说两句话, 聊两句, 丧偶, 慢速, 不赶时间
        burnout ~ work-life, mental-health, rest: burnout, burnt out, burned out, exhausted?, overworked, stress?, \
        stressed?, overtime, tired?, crunch, 倦怠, 过劳, 加班, 疲惫, 累?, 996, 压力?, 透支
        work-life ~ burnout, remote-work, family: part time, four day week, work life balance, four days a week, \
        three days a week, flexible hours, 兼职, 四天工作, 工作与生活, 弹性工作, 不加班, four days, shorter hours, shorter day, \
        sabbatical year, overtime, home by six, 加班, 双休, 四天工作制, 准点下班, 九九六
        sleep < health ~ rest, night: sleep?, sleeping, insomnia, bed?, dream?, nap?, snore, snoring, \
        awake at night, lie awake, 睡眠, 睡觉?, 失眠, 做梦, 打呼, 睡不着, 助眠, awake at three, wakes at three, wide awake, \
        cannot sleep, can not sleep, sleepless, counts sheep, counting sheep, sheep to count, pillow, bedtime, \
        eyes shut, alarm clock, blanket?, dreams?, 三点醒, 凌晨三点, 醒着, 闭不上眼, 合不上眼, 数羊, 关灯, 没关灯, 半夜醒, 睁着眼, 翻来覆去, 枕头, 睡前, \
        打鼾, 安眠药, 倒头就睡, 早醒, 醒来, lies awake, staring at the ceiling, ceiling at night, nobody asleep, lights across, \
        three in the morning, four in the morning, night owl, sleepless nights, tired in the morning, mattress, \
        半夜?, 凌晨, 醒?, 熬夜, 褪黑素, 床垫, 辗转, 天没亮, insomniac, sleeping badly, white noise, 睡不好
        night ~ light-dark, sleep: night?, night shift, nights?, midnight, late?, dawn?, bakers' hours, 夜?, 夜班, \
        深夜?, 半夜?, 凌晨, 通宵, awake, wide awake, at three in the morning, lit windows, the city at night, insomniac, \
        last tram, graveyard shift, bakers, past midnight, lamps still on, 醒着, 没关灯, 亮着的灯, 亮着, 几盏灯, 凌晨三点, 窗边, 值夜, \
        后半夜, 夜里?, 收摊, small hours, after midnight, moonlit, streetlamps, sleeping city, insomniacs, night owl, 值夜班, \
        街灯, 天亮, sleepless, insomnia, awake at night, lights in the windows, night shifts, 睡不着, 熬夜, 失眠, 不睡
        addiction < illness ~ mental-health, alcohol: addiction, addict, addicted, sober, sobriety, rehab clinic, \
        drugs, alcoholic, quit smoking, smoking, withdrawal, gambling, 成瘾, 戒酒, 戒烟, 戒毒, 赌博, 上瘾, 酗酒, drinkers, \
        stop drinking, recovering, relapse?, meetings on tuesdays, cigarettes, nicotine, rehab, 酒鬼, 复饮
        old-age ~ care, dementia, loneliness, retirement: old age, old people, elderly, senior citizens, \
        older people, ageing, aging, grandparents, grandmother, grandma, granny, grandfather, nursing home, \
        care home, retirement home, over seventy, over eighty, pensioner, pensioners, 老人?, 老年, 养老, 老年人, 爷爷, 奶奶, 外婆, \
        外公, 养老院, 敬老院, 长者, 老龄, 适老, 适老化, 姥姥, 大爷, 大妈?, 银发, 爸妈, 老两口, grandson, granddaughter, great grandmother, \
        over sixty, people of seventy, aged, wrinkled, walking stick, cane?, care village, day centre, \
        large buttons, grey hair?, white hair?, in her eighties, in his eighties, in her nineties, octogenarian, \
        gran, nan, nana, grandad, grandpa, 孙子, 孙女, 白头发, 老爷子, 老太太, 阿婆, 阿公, 阿嬷, 拐杖, 老花, 老街坊, 长寿, 日间照料, 眼花, 手抖, 记性, \
        七十岁, 八十岁, 九十岁, 六十岁, 老伴, 社区学院, home for the aged, ageing parents, elder, elders, arthritis, hearing goes, \
        large print, slow hands, ninety?, 大娘, 阿姨们, 高龄, 老人家, 爷爷奶奶, 长辈, 老花镜, seniors, old people's home, \
        walking frame, 阿姨?, 退休, 老年大学
        dementia < illness ~ old-age, memory, care: dementia, alzheimer, alzheimer's, forgetful, memory loss, \
        forgets?, 失智, 阿尔茨海默, 认知症, 老年痴呆, 认知障碍, 记不住, repeats herself, asks the same, wandering off, lost her words, \
        who I am, 走丢的老人, 走失, 糊涂, 认不出, 反复问, sister who died, mistakes her for, takes her for, forgets her name, \
        no longer knows, calls me by, plays along, memory clinic, memory box, familiar photos, does not recognise, \
        wanders at night, 认成, 认不得, 不认得, 忘了名字, 忘事, 老糊涂, 记忆?, 陪着演, 叫错名字, forgets the stove, looks for her schoolbag, \
        schoolbag, wants to go home, does not know her daughter, asks the same question, thinks it is 1960, \
        day centre, confused grandmother, takes him for, lost in time, going along with it, 认错人, 记不得, 走丢, 日间照料, \
        记忆门诊, 又问一遍, 要回家, 找书包
        memory ~ dementia, biography, archives: memory?, memories?, remember?, remembrance, forgotten, memorial, \
        记忆?, 回忆?, 遗忘, 纪念, reminiscence, souvenirs of a life, photo album, what was, 老照片, 记得?, 怀旧
        care < health ~ nursing, old-age, disability, family: care?, caregiver, carer, caring for, care worker, \
        home care, home visits, looking after, respite, 照护, 照顾, 护理, 照料, 陪护, 家属, 上门护理, 看护, bedside, \
        nursed her mother, nursed his mother, nursing somebody, looked after her, looked after his, \
        care for his father, care for her mother, bathing?, 病床边, 照顾妈妈, 照顾爸爸, 擦身, 翻身, 端屎端尿, 伺候, carers, \
        relatives who care, looks after his mother, looks after her father, pill box, bedridden, nursing at home, \
        washing and feeding, 护工, 卧床, nurse's aide, looks after, feeding tube, home help, 病床
        hospice < care ~ death, grief: hospice, palliative, end of life, dying, last days, last weeks, 临终, 安宁疗护, \
        临终关怀, 安宁病房, dying at home, last wishes, 安宁, 最后一程
        death ~ hospice, grief, funeral: death, dead, die?, dying, mortality, last wish, passed away, 死亡, 去世, 离世, \
        生死, 遗愿, 走了, 遗嘱, loved one, somebody missing, last breath, last words, what remains, passed on, \
        the subject nobody, 遗物, 送走, 最后一程, 临走, 后事, cemetery, last wishes, digital estate, passwords of the dead, \
        deceased, in mourning, what to do when somebody dies, dead phone, memorial, obituary, 临终, 安宁, 讣告, 纪念, 逝者, \
        过世, 身后事, 告别
        grief ~ death, funeral, mental-health: grief, grieve, grieving, bereaved, bereavement, mourning, mourn, \
        widow, widower, loss?, condolence, farewell, 丧亲, 哀伤, 悼念, 失去亲人, 丧偶, 告别, 思念, 走出来, lost her husband, \
        lost his wife, lost her mother, lost his mother, lost her father, lost his father, lost a child, \
        lost her sister, lost his brother, stillborn, miscarriage, empty chair, tears?, cry?, 走了以后, 没了以后, 去世以后, 遗物, \
        哭?, 失独, 空椅子, widowed, lost a parent, still sets two plates, misses her, 早走, 悲伤, 老伴走了, 走了的, lost somebody, \
        somebody died, weep, weeps, 失去, 去世, 走了, 怀念, 眼泪, 告慰
        funeral < religion ~ death, grief: funeral, undertaker, coffin, cemetery, grave, gravestone, burial, urn, \
        cremation, funeral home, obituary, 葬礼, 殡葬, 墓地, 殡仪馆, 墓碑, 骨灰, 入殓, 扫墓, 清明, 讣告, 墓园, loved one, wake?, hearse, \
        mourners, eulogy, ashes, undertakers, graveside, 灵堂, 棺?, 白事, 出殡, 守灵, 寿衣, 骨灰盒, 丧事, 悼词, 墓?, buried?, wreath, \
        mourning, speech at a funeral, coffins, 殡仪, 下葬, 火化, 公墓, 追思, 花圈, graves, window may stay open, \
        somebody missing at the table, whom to call when, estate?, probate, mourning card, 追悼, 遗体, 后事, 遗产
        birth < health ~ baby, parenting: birth, giving birth, midwife, pregnant, pregnancy, maternity ward, doula, \
        postnatal, antenatal, breastfeeding, after a baby, 生育, 分娩, 助产士, 怀孕, 孕妇, 产科, 月子, 母乳, 产后, 坐月子, 月嫂, twins, \
        baby of, newborn, expecting, due date, contractions, stitches?, labour ward, cord?, 孕期, 预产期, 二胎, 双胞胎, 待产, \
        生产?, 大肚子, midwives, contraction, labour pains, delivery room, waters broke, bump?, expectant mothers, \
        baby on the way, 产检, 产房, 宝宝出生, 准妈妈, newborns, 接生
        fertility < health ~ birth: fertility, ivf, infertility, egg freezing, contraception, sexual health, 备孕, \
        试管, 不孕, 避孕, 生殖, 冻卵, trying for a baby, childless, miscarriage, sperm, egg donor, 促排, 流产
        womens-health < health ~ birth, fertility: women's health, period?, periods?, menstruation, menstrual, \
        menopause, cycle tracking, gynaecology, endometriosis, 女性健康, 月经, 更年期, 妇科, 经期, 卫生巾, pain diary, \
        diary of the pain, years until a diagnosis, period pain, cramps, gynaecologist, hot flushes, cycle?, \
        hormones, polycystic, doctor believed her, nobody believed her, not taken seriously, heating pad, \
        hot water bottle, 内异症, 子宫内膜, 痛经, 姨妈, 多囊, 激素, 疼得, 没人信, not believed by doctors, she says it hurts, \
        painful days, pelvic, hormone, ovary, heavy days, 生理期, 她说疼, 疼痛日记, 子宫, 几级疼, 内膜
        wellness ~ health, beauty, yoga: wellness, spa, sauna, bath?, hammam, onsen, thermal bath, steam room, 养生, \
        温泉, 桑拿, 泡澡, 汗蒸, 洗浴
        yoga < sport ~ wellness, meditation: yoga, pilates, stretching, asana, 瑜伽, 普拉提, 拉伸, mat?, 瑜伽垫
        meditation ~ yoga, mental-health, religion: meditation, meditate, mindfulness, breathing, breathe?, \
        stillness?, silence?, retreat?, 冥想, 正念, 打坐, 呼吸, 静坐, 禅修, breathing exercise, monks, 禅?
        fitness < sport ~ running, gamification: fitness, gym, workout, training plan, training plans, \
        personal trainer, exercise?, weights?, strength?, calories, lifting, 健身, 健身房, 训练?, 锻炼?, 运动?, 举铁, 私教, 减肥, \
        训练计划, workouts, personal best, streak, reps, treadmill, dumbbell, coach app, 撸铁, 打卡?, 增肌, 减脂, 跑步机, squats, \
        deadlift, protein, muscles, six pack, step goal, 深蹲, 私教课, 体脂, dumbbells, push ups, streaks, badges?
        gamification ~ fitness, games: streak, streaks, badge, badges, leaderboard, leaderboards, points?, ranking, \
        gamified, gamification, reward?, level up, 打卡?, 排行榜, 勋章, 积分, 游戏化, 连续, 徽章, scoreboard, trophies, 连胜, 奖励
        sport!: sport, sports, athlete, athletes, team?, match?, coach?, trainer, competition, championship, \
        olympic, club?, medal, stadium, tournament, referee, 运动?, 体育, 运动员, 教练, 比赛?, 队?, 校队, 奥运, 冠军, 赛事, 体育馆, 裁判, \
        体育老师, 锦标赛, spin?, referee's whistle, kit?, locker room, javelin, discus, hurdles, 标投, 训练?, 田径
        running < sport ~ fitness, injury: running, runner?, run club, marathon, jog, jogging, half marathon, \
        ultra, trail running, sprint?, 跑步, 马拉松, 慢跑, 越野跑, 跑者, 跑团, 夜跑, runners, kilometres, laces, finish line, \
        parkrun, 配速, 晨跑, training plan, training plans, long run, 10k, half marathons, pacemaker, running shoes, \
        训练计划, 长跑, 跑鞋, athletes
        cycling < sport ~ bikes, transport: cycling, cyclist, bike, bicycle, bikes, peloton, velodrome, pedal, \
        cargo bike, bike lane, e bike, 骑行, 自行车, 单车, 骑车, 电动车, 自行车道, pedals, panniers, helmet, bike to work, \
        three wheels, puncture, bike courier, critical mass, 骑车上班, 头盔, 蹬?, cargo bikes, trailer, child seat, \
        nursery run, rain cover, rain covers, wooden box, bike lanes, helmets, without a car, no car, family bike, \
        tricycle, ride to school, 货运自行车, 儿童座椅, 载货, 三轮车, 骑车送娃, 雨罩, cyclists, bike path, tour de, 骑友
        swimming < sport ~ water, children, diving: swim, swimming, swimmer, pool?, swimming pool, lifeguard, \
        swimming lesson, front crawl, armbands, 游泳, 泳池, 游泳池, 救生员, 游泳教练, 冬泳, lanes?, butterfly stroke, dive in, \
        learn to swim, goggles, 泳道, 下水, 学游泳, water wings, toddlers in the water, afraid of water, water confidence, \
        paddling pool, 怕水, 呛水, 亲子游泳, 浮板, 换气, swimmers, crawl, 蛙泳, 救生
        football < sport: football, soccer, footballer, goalkeeper, world cup, kick off, pitch?, women's football, \
        足球, 球队, 世界杯, 守门员, 踢球, 球迷, 村超, stadium, stadiums, stand?, stands?, second half, first half, half time, \
        fans?, terrace?, floodlights, derby, referee, match day, season ticket, away game, changing room, 球场, 看台, \
        下半场, 上半场, 中场, 主场, 客场, 德比, 裁判, 进球, supporters, fan club, penalty, home game, 比赛, 门将, 点球
        ball-games < sport: basketball, volleyball, handball, tennis, badminton, table tennis, ping pong, rugby, \
        cricket match, baseball, hockey, golf, squash, padel, 篮球, 排球, 网球, 羽毛球, 乒乓球, 棒球, 高尔夫, 橄榄球, 村ba, hoop?, \
        court?, racket, 乒乓, 球拍, cricket
        martial-arts < sport: martial arts, judo, karate, boxing, boxer, kung fu, tai chi, fencing, wrestling, \
        aikido, dojo, sumo, 武术, 太极, 拳击, 柔道, 空手道, 功夫, 击剑, 咏春, 太极拳, 跆拳道, black belt, 散打, 拳?
        skateboarding < sport ~ city, youth: skateboard, skateboarding, skater, half pipe, skate park, \
        roller skates, parkour, 滑板, 轮滑, 跑酷, skaters, halfpipe, 板仔, 滑板场
        archery < sport: archery, bow?, arrow?, shooting range, 射箭, 弓箭
        motorsport < cars, sport: racing, race car, rally, formula one, kart, motor racing, 赛车, 拉力, 卡丁车, \
        racing car, pit stop, 拉力赛
        esports < games, sport: esports, e sports, streamer, 电竞, 电子竞技, ranked?, diamond?, 打上钻石, 上分, 段位, 王者, \
        tournament?, clan, 战队
        beauty: beauty, cosmetics, cosmetic, makeup, make up, skincare, lipstick, perfume, beautician, nail?, \
        nails?, manicure, salon, cream?, 美妆, 化妆, 化妆品, 护肤, 美容, 口红, 美甲, 彩妆, 化妆师, 护肤品, nail varnish, cosmetic counter, \
        serum, mascara, 面膜, 眉毛
        perfume < beauty ~ chemistry, senses: perfume, perfumer, fragrance, scent?, smell?, essential oil, incense, \
        nose?, candle maker, 香水, 调香, 香?, 气味, 精油, 香薰, 调香师, 线香, 闻香, 香氛, scents, bottle of scent, 香味, smells?, 味道
        hair < beauty: hair?, hairdresser, barber, haircut, hair salon, curls, beard, shave, wig?, 头发?, 理发, 发型, \
        理发师, 美发, 剃?, 胡子, 卷发, 假发, 剪头, scissors?, barber's chair, 推子, 剃头, 烫头, barbers, salon, fringe?, shampoo, bald, \
        剪头发, 发廊, 洗头, 烫发
        tattoo < art ~ skin: tattoo, tattoos, tattooist, piercing, ink on skin, 纹身, 刺青, 穿孔
        senses ~ perfume, food, accessibility: senses?, smell?, touch?, taste?, tactile, 感官, 嗅觉, 触觉, 味觉, 气味
        body-image ~ mental-health, fashion: body image, plus size, weight, diet, body shape, 身材, 体重, 节食, 大码, 容貌焦虑, \
        mirror?, scales?, plus sizes, scars, vitiligo, birthmark, 身材焦虑, 镜子, 胎记, 疤痕
        biotech < science ~ health, chemistry: biotech, biotechnology, genetics, gene, dna, genome, lab, \
        microscope, cell?, pharma, pharmaceutical, clinical trial, bacteria, virus, 生物科技, 基因, 实验室, 显微镜, 细胞, 制药, 药企, \
        临床试验, 细菌, 病毒, 生物, 医药
        medical-devices < hardware ~ health, hospital: medical device, ventilator, infusion pump, dialysis, mri, \
        x ray, ultrasound, monitor by the bed, radiology, 医疗器械, 呼吸机, 透析, 核磁, 超声, 监护仪, 影像科, x光, ct, tube?, scanner, \
        scan?, magnetic resonance, implant, pump?, pacemaker, 磁共振, 仪器
        telemedicine < health ~ software: telemedicine, telehealth, video consultation, e health, digital health, \
        health app, patient record, appointment booking, 远程医疗, 互联网医疗, 在线问诊, 预约挂号, 挂号, 健康应用
        public-health < health ~ government, statistics: public health, epidemic, epidemiology, pandemic, hygiene, \
        sanitation, malaria, hiv, 公共卫生, 疫情, 防疫, 流行病
        """
}
