/// The page of one person.
package enum PersonWords: Catalogued {
    case edit, profile, writeMail, stage, nextStep, nothingNow, orElse
    case steps, stepsSum, total, reasons, reasonsNone, introduce, introduceNone, introducer
    case career, careerNone, education, addJob, jobTitle, jobCompany, jobPlace, jobStart, jobEnd, jobDateHint,
        jobEndHint, addThis
    case toDesk, lookUp, about, email, place, zone, connected, skills, languages
    case notes, notesHint, saveNotes, saved, saving, unsaved
    case promises, history, historyNone, undoLast, undoWhat
    case forget, forgetLead

    package var phrase: Phrase {
        switch self {
        case .edit: Phrase(en: "Edit", zh: "修改")
        case .profile: Phrase(en: "Profile", zh: "个人主页")
        case .writeMail: Phrase(en: "Write an e-mail", zh: "写邮件")
        case .stage: Phrase(en: "Where you stand", zh: "进展")
        case .nextStep: Phrase(en: "Next step", zh: "下一步")
        case .nothingNow:
            Phrase(en: "Nothing to do now. It comes up on Today when it is time.", zh: "现在不用做什么，到时候会出现在“今天”。")
        case .orElse: Phrase(en: "Or:", zh: "或者：")
        case .steps: Phrase(en: "Steps ahead", zh: "领先几步")
        case .stepsSum: Phrase(en: "How that is counted", zh: "是怎么算的")
        case .total: Phrase(en: "Steps ahead", zh: "合计")
        case .reasons: Phrase(en: "Why ask", zh: "为什么约")
        case .reasonsNone:
            Phrase(
                en: "No reasons yet. A title, a company or a few jobs on file give some.", zh: "还没有理由。补上职位、公司或几段经历就会有。")
        case .introduce: Phrase(en: "Who could introduce you", zh: "谁可以引荐")
        case .introduceNone: Phrase(en: "Nobody known yet.", zh: "暂时没有。")
        case .introducer: Phrase(en: "Introduced by", zh: "引荐人")
        case .career: Phrase(en: "Career on file", zh: "已知经历")
        case .careerNone: Phrase(en: "No jobs on file yet.", zh: "还没有记录经历。")
        case .education: Phrase(en: "Education", zh: "教育背景")
        case .addJob: Phrase(en: "Add a job", zh: "添加一段经历")
        case .jobTitle: Phrase(en: "Title", zh: "职位")
        case .jobCompany: Phrase(en: "Company", zh: "公司")
        case .jobPlace: Phrase(en: "Place", zh: "地点")
        case .jobStart: Phrase(en: "From", zh: "开始")
        case .jobEnd: Phrase(en: "Until", zh: "结束")
        case .jobDateHint: Phrase(en: "2024 or 2024-01", zh: "如2024或2024-01")
        case .jobEndHint: Phrase(en: "empty: still there", zh: "留空表示仍在职")
        case .addThis: Phrase(en: "Add this job", zh: "添加这段经历")
        case .toDesk: Phrase(en: "Write a message", zh: "写消息")
        case .lookUp: Phrase(en: "Worth looking up", zh: "值得查一查")
        case .about: Phrase(en: "On file", zh: "资料")
        case .email: Phrase(en: "E-mail", zh: "邮箱")
        case .place: Phrase(en: "Place", zh: "所在地")
        case .zone: Phrase(en: "Their time", zh: "对方时间")
        case .connected: Phrase(en: "Connection", zh: "人脉")
        case .skills: Phrase(en: "Skills", zh: "技能")
        case .languages: Phrase(en: "Languages", zh: "语言")
        case .notes: Phrase(en: "Notes", zh: "笔记")
        case .notesHint: Phrase(en: "Only you read these.", zh: "只有你自己看得到。")
        case .saveNotes: Phrase(en: "Save the notes", zh: "保存笔记")
        case .saved: Phrase(en: "Saved", zh: "已保存")
        case .saving: Phrase(en: "Saving…", zh: "正在保存……")
        case .unsaved: Phrase(en: "Not saved yet. What you typed is kept here.", zh: "还没保存成功，你写的内容还在这里。")
        case .promises: Phrase(en: "Promised", zh: "答应过的事")
        case .history: Phrase(en: "So far", zh: "来往记录")
        case .historyNone:
            Phrase(
                en: "Nothing has happened yet. What you log stands here, the newest first.",
                zh: "还没有来往。记下的事会出现在这里，最新的在最前。")
        case .undoLast: Phrase(en: "Undo the last one", zh: "撤销最近一条")
        case .undoWhat: Phrase(en: "Undo", zh: "撤销")
        case .forget: Phrase(en: "Forget this person…", zh: "彻底删除此人……")
        case .forgetLead: Phrase(en: "You see first what would be removed.", zh: "删除前会先列出将要移除的内容。")
        }
    }
}
