/// The first visit, and how to get the export.
package enum WelcomeWords: Catalogued {
    case title, heading, lead
    case exportTitle, exportLead, stepsTitle, step1, step2, step3, step4, wait, openLinkedIn
    case sampleTitle, sampleLead, sampleButton, handTitle, handLead, handButton, fileButton
    case privacy

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "Welcome", zh: "欢迎")
        case .heading: Phrase(en: "Who could you have a coffee with?", zh: "这周，跟谁喝杯咖啡聊一聊？")
        case .lead:
            Phrase(
                en: "Cortado reads the people you already know, tells you whom to ask next and why, "
                    + "and keeps every conversation going until it becomes a connection.",
                zh: "Cortado会从你已经认识的人里，告诉你接下来约谁、为什么约，并陪你把每一次聊天慢慢变成真正的联系。")
        case .exportTitle: Phrase(en: "Start with my LinkedIn export", zh: "从我的LinkedIn导出文件开始")
        case .exportLead:
            Phrase(
                en: "The ZIP as you got it. You see what it holds before anything is taken in.",
                zh: "直接放入ZIP压缩包即可。导入之前，你会先看到里面有什么。")
        case .stepsTitle: Phrase(en: "I don’t have it yet", zh: "我还没有这个文件")
        case .step1: Phrase(en: "On LinkedIn, open Settings, then Data privacy.", zh: "在LinkedIn打开“设置”，进入“数据隐私”。")
        case .step2: Phrase(en: "Choose “Get a copy of your data”.", zh: "选择“获取数据副本”。")
        case .step3:
            Phrase(
                en: "Ask for the larger archive, or tick Connections, Profile, Invitations and Messages.",
                zh: "申请完整的压缩包，或者勾选“人脉”“个人资料”“邀请”和“消息”。")
        case .step4:
            Phrase(en: "Download the ZIP from the e-mail they send, and drop it here.", zh: "收到邮件后下载ZIP压缩包，放到这里。")
        case .wait:
            Phrase(
                en: "LinkedIn may take up to 24 hours. Meanwhile, look around with sample data.",
                zh: "LinkedIn最多可能需要24小时。等的时候，可以先用示例数据逛逛。")
        case .openLinkedIn: Phrase(en: "Open that page on LinkedIn", zh: "打开LinkedIn的这个页面")
        case .sampleTitle: Phrase(en: "Look around with sample data", zh: "先用示例数据逛逛")
        case .sampleLead:
            Phrase(
                en: "Sixty made-up people and a few months of coffee chats. It goes away with one click.",
                zh: "六十个虚构的人，几个月的咖啡聊天。看完一键清空。")
        case .sampleButton: Phrase(en: "Look around", zh: "逛一逛")
        case .handTitle: Phrase(en: "Add people by hand", zh: "自己添加")
        case .handLead:
            Phrase(
                en: "One name is enough to begin. Contacts (vCard) and tables (CSV) come in too.",
                zh: "有一个名字就能开始。通讯录（vCard）和表格（CSV）也可以导入。")
        case .handButton: Phrase(en: "Add somebody", zh: "添加一个人")
        case .fileButton: Phrase(en: "Another file", zh: "导入其他文件")
        case .privacy:
            Phrase(
                en: "Everything stays in one file on this computer. Nothing goes out unless you send it.",
                zh: "所有内容只存在这台电脑上的一个文件里，你不发，就什么都不会发出去。")
        }
    }
}
