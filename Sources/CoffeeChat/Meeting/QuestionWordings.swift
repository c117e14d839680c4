/// The wordings of questions, by what they are about: as `DraftWords`, with `{places}`; one whose place has no fact is
/// not used. Each must pass the checker alone, so each names something of theirs where it can.
enum QuestionWordings {
    static func of(_ language: MessageLanguage) -> [QuestionIdea.About: [DraftWording]] {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }

    private static func read(_ table: String) -> [QuestionIdea.About: [DraftWording]] {
        var wordings: [QuestionIdea.About: [DraftWording]] = [:]
        for line in table.split(separator: "\n") {
            guard let colon = line.firstIndex(of: ":"), let about = QuestionIdea.About(rawValue: String(line[..<colon]))
            else { continue }
            let text = line[line.index(after: colon)...].drop { $0 == " " }
            wordings[about, default: []].append(DraftWording(String(text)))
        }
        return wordings
    }

    private static let english = read(
        """
        skills: Which skills matter most in your role{as} at {company}?
        skills: What does somebody need to do well in your role{as} at {company}?
        skills: Which qualities make somebody good in a role like yours at {company}?
        skills: Which skills matter most in your role {asRole}?
        employer: What do you appreciate most about working at {company}?
        employer: What do you appreciate about {company} that one only sees from the inside?
        team: What are the strengths of your team at {company}, and where would you like to see it grow?
        team: How is your team at {company} put together, and what works well about that?
        challenges: Which challenges in your role at {company} did you not see coming?
        challenges: What turned out harder than you expected in your role at {company}?
        challenges: Which challenges in your role {asRole} did you not see coming?
        partners: How do you and the {partners} at {company} work together from day to day?
        partners: When you and the {partners} at {company} see something differently, how do you settle it?
        helped: What has helped you most with {skill} at {company}?
        helped: What has helped you most in bringing others at {company} along with an idea?
        newTrade: You came to {new} from {old}: what made you take that step?
        newTrade: What from your time in {old} do you still use in your work at {company}?
        agencyToInHouse: You went from {old}, on the agency side, to an in-house team at {new}{after}: what made you?
        agencyToInHouse: What changed most in your work when you went from {old} and its clients to an in-house team at {new}?
        inHouseToAgency: You went from an in-house team at {old} to client work at {new}: what drew you there?
        backToStudy: You went back to study at {there} after {years} of work: what made you?
        backToStudy: What did studying at {there} give you that {years} of work had not?
        founded: What did running {there} yourself teach you that you still use today{then}?
        founded: What has starting {there} taught you that no employer could{still}?
        newCountry: When you moved from {old} to {new} for {there}, what changed in the way you work?
        newCountry: Which habits of work from {old} did you keep at {there} in {new}, and which did you drop?
        freelanced: You worked for yourself for {years} before {new}: what was it like to be part of a team again?
        freelanced: What from working for yourself do you still use at {new}?
        firstLead: What surprised you most about leading people for the first time, at {there}?
        firstLead: What did you have to unlearn when you first led a team, at {there}?
        cameBack: You came back to {there} after some time elsewhere: what drew you back?
        longStay: You have been at {there} for {years}: what keeps it interesting for you?{still}
        longStay: You stayed at {there} for {years}: what kept you there?{then}
        rose: You grew from {old} to {new} at {there}: which part of that step was the hardest?
        firstInField: What has your first role in {new}, at {there}, taught you that no course did?
        firstInField: Which moments in your first role in {new}, at {there}, taught you the most?
        since: What do you know about your role at {company} now that you couldn't have known {sinceWhen}?
        work: What was the hardest decision behind {work}?
        work: What would you do differently today about {work}?
        school: What from {school} do you still draw on in your role at {company}?
        """)

    private static let chinese = read(
        """
        skills: 在{company}做{role}，您觉得最要紧的是哪几样能力？
        skills: 要做好您在{company}的这份工作，哪些能力最关键？
        skills: 做{role}这一行，您觉得最要紧的是哪几样能力？
        employer: 在{company}工作，您最看重的是什么？
        employer: {company}的哪些好，只有在里面工作才看得到？
        team: 您在{company}的团队最拿手的是什么，您又希望哪些方面再进一步？
        team: 您在{company}的团队是怎么分工的，这样分工好在哪里？
        challenges: 在{company}的这个岗位上，您遇到过哪些没想到的难处？
        challenges: 您在{company}的工作，哪些地方比您原先想的难？
        challenges: 做{role}以来，您遇到过哪些没想到的难处？
        partners: 在{company}，您和{partners}平时怎么配合？
        partners: 在{company}，您和{partners}看法不一样的时候，一般怎么定下来？
        helped: 在{company}用到{skill}的时候，最帮得上您的是什么？
        helped: 在{company}要让大家认同一个想法，您觉得什么最管用？
        newTrade: 您从{old}转到{new}，是什么让您迈出这一步的？
        newTrade: 做{old}时的哪些经验，您现在在{company}还在用？
        agencyToInHouse: 您从乙方的{old}到了甲方的{new}，当初是什么让您下的决心？
        agencyToInHouse: 从{old}做乙方，到{new}做甲方，您的工作变化最大的是什么？
        inHouseToAgency: 您从甲方的{old}到了乙方的{new}，最吸引您的是什么？
        backToStudy: 工作{years}以后，您又去{there}读书，当时是什么让您下的决心？
        backToStudy: 在{there}读书，给了您哪些工作{years}也没学到的东西？
        founded: 自己做{there}的那段经历，教会您的哪些东西现在还用得上{then}？
        founded: 自己做{there}，教会了您哪些在公司上班学不到的东西{still}？
        newCountry: 从{old}到{new}的{there}工作，您做事的方式变化最大的是什么？
        newCountry: 从{old}来到{new}的{there}，哪些工作习惯您留了下来，哪些改掉了？
        freelanced: 您自己接项目做了{years}才加入{new}，重新回到团队里，最大的不同是什么？
        freelanced: 自己接项目时的哪些经验，您在{new}还在用？
        firstLead: 在{there}第一次带团队，最出乎您意料的是什么？
        firstLead: 在{there}第一次带团队，您觉得哪些老习惯必须改掉？
        cameBack: 您离开{there}之后又回来了，是什么吸引您回来的？
        longStay: 您在{there}待了{years}，是什么让您一直觉得有意思{still}？
        longStay: 您当年在{there}待了{years}，是什么让您留了那么久{then}？
        rose: 您在{there}从{old}做到{new}，这一步最难的是什么？
        firstInField: 在{there}的第一份{new}工作，教会您哪些课上学不到的东西？
        firstInField: 在{there}做第一份{new}工作，哪些时刻让您学到最多？
        since: {sinceWhen}到现在，您对在{company}的这份工作，看法有哪些变化？
        work: 准备{work}的时候，最难的一个决定是什么？
        work: 如果重来一次，{work}会有哪些不一样？
        school: 在{school}学到的东西，您在{company}最常用到的是哪些？
        """)
}
