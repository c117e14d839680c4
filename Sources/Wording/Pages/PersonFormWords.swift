/// Adding and correcting a person.
package enum PersonFormWords: Catalogued {
    case titleNew, titleEdit, headingNew, headingEdit, leadNew
    case name, title, titleHint, company, place, email, profile, profileHint, zone, zoneHint
    case skills, commas, languages, introducer, introducerHint, notes
    case more, save, add, sameTitle, sameText, addAnyway

    package var phrase: Phrase {
        switch self {
        case .titleNew: Phrase(en: "Add somebody", zh: "添加一个人")
        case .titleEdit: Phrase(en: "Edit {name}", zh: "修改{name}")
        case .headingNew: Phrase(en: "Somebody you came across", zh: "你留意到的一个人")
        case .headingEdit: Phrase(en: "What is on file", zh: "资料")
        case .leadNew:
            Phrase(en: "A name is enough. A title tells how many steps ahead they are.", zh: "有名字就够了。填上职位，就能看出对方领先你几步。")
        case .name: Phrase(en: "Name", zh: "姓名")
        case .title: Phrase(en: "Title", zh: "职位")
        case .titleHint: Phrase(en: "as their profile says it", zh: "照主页上写的填")
        case .company: Phrase(en: "Company", zh: "公司")
        case .place: Phrase(en: "Place", zh: "所在地")
        case .email: Phrase(en: "E-mail", zh: "邮箱")
        case .profile: Phrase(en: "Address of their profile", zh: "个人主页地址")
        case .profileHint: Phrase(en: "linkedin.com/in/… or any other page", zh: "linkedin.com/in/……或其他网页")
        case .zone: Phrase(en: "Time zone", zh: "时区")
        case .zoneHint: Phrase(en: "such as Asia/Shanghai", zh: "如Asia/Shanghai")
        case .skills: Phrase(en: "Skills", zh: "技能")
        case .commas: Phrase(en: "separated by commas", zh: "用逗号隔开")
        case .languages: Phrase(en: "Languages", zh: "语言")
        case .introducer: Phrase(en: "Who can introduce you", zh: "谁可以引荐")
        case .introducerHint: Phrase(en: "somebody on file", zh: "笔记本里已有的人")
        case .notes: Phrase(en: "Notes", zh: "笔记")
        case .more: Phrase(en: "More, if you know it", zh: "知道的话，再补充一些")
        case .save: Phrase(en: "Save", zh: "保存")
        case .add: Phrase(en: "Add", zh: "添加")
        case .sameTitle: Phrase(en: "Is it one of these?", zh: "是不是其中的一位？")
        case .sameText:
            Phrase(
                en: "They are on file already. If it is somebody else, add them all the same.",
                zh: "笔记本里已经有了。如果是另一个人，照样可以添加。")
        case .addAnyway: Phrase(en: "It’s somebody else: add", zh: "是另一个人，添加")
        }
    }
}
