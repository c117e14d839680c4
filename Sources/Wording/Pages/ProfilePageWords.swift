/// Reading a profile into the notebook.
package enum ProfilePageWords: Catalogued {
    case title, heading, headingNew, headingMine, lead, leadMine, text, textHint, file, fileHint, read
    case compareLead, field, onFile, inProfile, nothing, typed, take, add, nothingNew, again
    case taken, added, fromProfile, fromMyProfile
    case jobTitle, headline, positions, education, skills, languages, name, company, place, email, profile

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Read a profile", zh: "读取个人主页")
        case .heading: Phrase(en: "What their profile says", zh: "主页上写了什么")
        case .headingNew: Phrase(en: "Somebody new, from a profile", zh: "从个人主页添加一个人")
        case .lead:
            Phrase(
                en:
                    "On LinkedIn open their profile, choose More, then Save to PDF, and drop the file here. Or select the whole page, copy it and paste it below.",
                zh: "在LinkedIn打开对方主页，点“更多”→“保存为PDF”，把文件放到这里；也可以全选、复制整页，粘贴到下面。")
        case .headingMine: Phrase(en: "Your own profile", zh: "你自己的主页")
        case .leadMine:
            Phrase(
                en:
                    "On LinkedIn open your profile, choose Resources or More, then Save to PDF, and drop the file here; a JSON Résumé does as well. Nothing is taken over before you have seen it.",
                zh: "在LinkedIn打开你的主页，点“资源”或“更多”→“保存为PDF”，把文件放到这里；JSON Resume文件也行。你看过之后，才会写入笔记本。")
        case .text: Phrase(en: "Or the text of the page", zh: "或粘贴整页文字")
        case .textHint: Phrase(en: "Everything on it: what is not needed is left out.", zh: "整页都贴上，用不到的会自动略过。")
        case .file: Phrase(en: "Choose a file", zh: "选择文件")
        case .fileHint: Phrase(en: "PDF from LinkedIn, or a JSON Résumé", zh: "LinkedIn导出的PDF，或JSON Resume文件")
        case .read: Phrase(en: "Read it", zh: "读取")
        case .compareLead:
            Phrase(
                en: "Choose what to take over. What you typed yourself stays unless you say so.",
                zh: "勾选要采用的内容。你自己写的默认保留。")
        case .field: Phrase(en: "What", zh: "项目")
        case .onFile: Phrase(en: "On file", zh: "笔记本里")
        case .inProfile: Phrase(en: "In the profile", zh: "主页上")
        case .nothing: Phrase(en: "nothing yet", zh: "暂无")
        case .typed: Phrase(en: "typed by you", zh: "你写的")
        case .take: Phrase(en: "Take over", zh: "采用")
        case .add: Phrase(en: "Add {name}", zh: "添加{name}")
        case .nothingNew: Phrase(en: "Everything in it is on file already.", zh: "里面的内容笔记本里都有了。")
        case .again: Phrase(en: "Read another one", zh: "换一份")
        case .taken: Phrase(en: "Taken over from the profile.", zh: "已采用主页内容。")
        case .added: Phrase(en: "{name} is in your notebook.", zh: "{name}已加入笔记本。")
        case .fromMyProfile: Phrase(en: "Read your profile", zh: "读取你的主页")
        case .fromProfile: Phrase(en: "From their profile", zh: "从个人主页读取")
        case .headline: Phrase(en: "Headline", zh: "头衔")
        case .jobTitle: Phrase(en: "Title", zh: "职位")
        case .positions: Phrase(en: "Career", zh: "经历")
        case .education: Phrase(en: "Education", zh: "教育背景")
        case .skills: Phrase(en: "Skills", zh: "技能")
        case .languages: Phrase(en: "Languages", zh: "语言")
        case .name: Phrase(en: "Name", zh: "姓名")
        case .company: Phrase(en: "Company", zh: "公司")
        case .place: Phrase(en: "Place", zh: "所在地")
        case .email: Phrase(en: "E-mail", zh: "邮箱")
        case .profile: Phrase(en: "Profile address", zh: "主页地址")
        }
    }
}
