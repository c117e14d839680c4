import CoffeeChat

/// 中文世界的设计师：从初级到总监。
extension SampleCast {
    mutating func addChineseDesigners() {
        add(
            SamplePerson("王梓涵", "初级交互设计师", at: "美团", in: "北京", connected: 5)
                .mail("wang.zihan@example.com").zone("Asia/Shanghai").since(10)
                .was("咖啡师", at: "小满咖啡", 46, to: 16, in: "成都")
                .skilled("交互设计", "Figma", "用户访谈").speaks("中文", "English")
                .note("做过两年多咖啡师，第一份设计工作快满一年。她画的取餐流程图贴在我桌前。"))
        add(
            SamplePerson("赵一鸣", "高级产品设计师", at: "远舟旅行", in: "上海", connected: 17)
                .zone("Asia/Shanghai").since(36).was("产品设计师", at: "拾光科技", 78, to: 37, in: "上海")
                .skilled("出行", "设计系统").speaks("中文", "上海话", "English"))
        add(
            SamplePerson("何佳宁", "用户体验设计师", at: "青禾出行", in: "深圳", connected: 9)
                .zone("Asia/Shanghai").introduced(by: "林嘉怡").since(20).was("英语老师", at: "育才中学", 84, to: 28, in: "广州")
                .skilled("无障碍设计", "可用性测试").speaks("中文", "粤语", "English")
                .note("嘉怡的同事，以前教英语。嘉怡说她会认真回每一封信。")
                .on(9, 14, 30, .noted, "嘉怡愿意介绍，等我把作品集的第二个案例改好再写信。"))
        add(
            SamplePerson("许乐", "交互设计专家", at: "云梯软件", in: "杭州", connected: 23)
                .zone("Asia/Shanghai").skilled("企业软件", "复杂表单").speaks("中文", "English"))
        add(
            SamplePerson("孙悦", "视觉设计师", at: "纸船文化", in: "南京", connected: 20)
                .zone("Asia/Shanghai").since(41).skilled("插画", "品牌", "字体").speaks("中文")
                .note("给一家面馆画的菜单，让人想搬到南京去。"))
        add(
            SamplePerson("郭海涛", "设计总监", at: "拾光科技", in: "成都", connected: 34)
                .zone("Asia/Shanghai").speaks("中文", "四川话"))
        add(
            SamplePerson("黃詠琳", "UX Designer", at: "渡輪實驗室", in: "香港", connected: 14)
                .zone("Asia/Hong_Kong").since(16).was("Restaurant Supervisor", at: "榮記茶餐廳", 60, to: 24, in: "香港")
                .skilled("Kiosks", "Bilingual interfaces").speaks("粵語", "English", "普通话")
                .note("Knows that a menu in two scripts is two menus. We share a love of milk tea, and opinions on it.")
        )
    }
}
