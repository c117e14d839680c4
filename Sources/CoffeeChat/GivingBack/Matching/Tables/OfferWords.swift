/// What a text says about the help that it looks for: kind, place, level, pay.
enum OfferWords {
    /// `what it says: phrases`, the kinds of `OfferMark`.
    static let table = """
        seek: look for, looking for, searching for, search for, seek, seeking, wanted, want, need, we need, \
        in need of, hire, hiring, wish for, wanting, is sought, are sought, sought, who can, who knows, who has, \
        somebody who, someone who, anyone who, a person who, people who, would you, do you know, you know, \
        you have, you can, you are, you would, you will, your job, your task, if you, must, should, ideally, \
        requirements, join us, join, is hiring, help us, ask for, call for, vacancy, opening, calling all, invite, \
        inviting, come and, commission, candidates, the right person, the person we, 想请, 请, 想找, 找, 寻, 寻找, 招, 诚聘, \
        招聘, 招募, 征, 征集, 求, 需要, 要求, 最好, 希望你, 希望您, 你要, 您要, 你会, 你懂, 你有, 您有, 你是, 如果你, 熟悉, 懂, 诚邀, 邀请, 有没有人, 谁会, 谁能, 急需, \
        缺, 差一个, 会做, 做过, 欢迎
        no: no, not, never, without, nor, neither, nothing, none, does not need, do not need, not needed, \
        not required, is not needed, instead of, rather than, tired of, sick of, enough of, hate, avoid, instead, \
        less, no longer, stop, doubt, doubt the, never mind, far from, not looking for, 不要, 别, 不是, 没有, 没, 不, 不需要, \
        不用, 不必, 无需, 拒绝, 不想, 不再, 不限, 谢绝, 除了, 而不是, 少一点, 勿, 并非, 不走, 不搞, 不做, 不玩
        needless: not needed, not required, not necessary, is no must, optional, does not matter, do not matter, \
        no matter, is welcome but, nice to have, we can teach, we teach you, you can learn, will be taught, \
        no need, unnecessary, irrelevant, is not a must, is no problem, 不限, 不要求, 不需要, 不必, 无所谓, 可以学, 我们教, 零基础, 没经验, \
        都行, 优先, 加分
        perk: we offer, what we offer, we pay, pay, salary, salaries, perk, perks, benefits, benefit, lunch, \
        canteen, pension, bonus, holiday, vacation days, hours a week, flat for, accommodation, travel costs, \
        expenses, paid in, coffee is, cake, office dog, budget, fee, day rate, per day, per hour, apply, write to, \
        send us, send, deadline, contract, start date, interviews on, an answer within, 我们提供, 提供, 福利, 薪, 薪资, 月薪, \
        年薪, 工资, 包吃, 包住, 吃住, 管饭, 五险一金, 报酬, 稿费, 酬劳, 预算, 付, 费用, 报销, 奖金, 年终, 发到, 投递, 邮箱, 联系, 截止, 下午茶, 双休
        remote: remote, remotely, from anywhere, anywhere, work from home, home based, online, by video, \
        video call, by phone, over video, from home, wherever you live, wherever you are, distance, asynchronous, \
        virtual, via zoom, by mail, 远程, 线上, 在线, 居家, 不限地点, 地点不限, 视频, 异地, 邮寄, 不坐班, 网上
        onsite: on site, onsite, in person, in the office, in our office, in house, at our, local, locally, \
        must live, live nearby, nearby, live within, based in, on location, face to face, come to, visit us, \
        on the spot, days a week in, relocate, relocation, move to, no remote, 现场, 线下, 坐班, 驻场, 到岗, 本地, 当地, 同城, 来我们, \
        到店, 面谈, 常驻, 住在, 上门, 不能远程, 面对面, 驻地
        movehelp: relocation possible, relocation paid, help with the move, help you move, we help with visas, \
        visa sponsorship, we pay the trip, travel paid, travel is paid, a flat for, room for, accommodation, \
        we cover travel, flights paid, train paid, host you, place to stay, sofa, guest room, 包住, 吃住, 提供住宿, 食宿, \
        报销路费, 路费, 包食宿, 机票, 住宿
        job: full time, part time, permanent, salary, per year, a year, k a year, hours a week, hours per week, \
        join our team, join the team, pension, vacancy, position, employment, employee, hire, hiring, head of, \
        role, notice period, start in, new colleague, onboarding, team of, 全职, 月薪, 年薪, 招聘, 入职, 五险一金, 编制, 岗位, 到岗, \
        坐班, 团队, 薪资, 转正, 诚聘, 招
        gig: freelance, fee, day rate, per day, per piece, project, commission, budget, gig, contract, weeks, \
        honorarium, lot, lots, delivery, one off, quote, assignment, brief, pieces, royalties, a day, until summer, \
        稿费, 外包, 兼职, 合作, 预算, 项目, 一张, 一幅, 接活, 酬金, 报价, 短期, 定稿, 交付, 长期合作, 设计费, 计件
        talk: talk, talks, panel, speaker, keynote, podcast, interview, advice, chat with, coffee with, call with, \
        tell us, share, an hour, half an hour, evening with, guest, lecture, conversation, give a talk, discuss, \
        聊一次, 聊聊, 分享, 采访, 嘉宾, 讲座, 请教, 咨询, 对谈, 聊, 讲一讲, 访谈, 沙龙
        unpaid: unpaid, no pay, no money, no budget, volunteer, volunteers, cannot pay, can not pay, voluntary, \
        for the love of, small budget, little money, thin budget, honorary, in exchange for, barter, \
        we have no money, pays nothing, free lunch, donation, 无偿, 志愿, 没有报酬, 没钱, 预算很薄, 预算有限, 义务, 公益, 付不起, 钱不多, 换, \
        没有预算, 请吃饭
        junior: junior, entry level, intern, internship, trainee, beginner, graduate, graduates, student, students, \
        first job, newcomers, apprentice, no experience, werkstudent, 应届, 实习, 初级, 新人, 毕业生, 在校, 零经验, 学徒, 助理
        senior: senior, experienced, lead, principal, years of experience, expert, veteran, head of, seasoned, \
        old hand, 资深, 高级, 专家, 老手, 年以上, 经验丰富, 牵头
        boss: director, head of, chief, vp, vice president, lead a team, build a team, manage a team, executive, \
        总监, 负责人, 一把手, 带团队, 组建团队, 主管, 合伙人
        """
}
