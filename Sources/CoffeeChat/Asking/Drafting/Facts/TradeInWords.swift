/// Lines of work and fields as they stand in a message: "from restaurants to UX", 从餐饮转到UX.
enum TradeInWords {
    /// `nil` for a trade that the table does not know.
    static func name(of trade: Trade, in language: MessageLanguage) -> String? {
        names[trade.key].map { language == .english ? $0.english : $0.chinese }
    }

    static func name(of field: Field, in language: MessageLanguage) -> String? {
        switch field {
        case .productDesign: "UX"
        case .userResearch: language == .english ? "UX research" : "用户研究"
        case .contentDesign: language == .english ? "content design" : "内容设计"
        case .serviceDesign: language == .english ? "service design" : "服务设计"
        case .visualDesign: language == .english ? "visual design" : "视觉设计"
        case .designOperations: language == .english ? "design operations" : "设计运营"
        case .productManagement: language == .english ? "product management" : "产品管理"
        case .engineering: language == .english ? "engineering" : "开发"
        case .marketing: language == .english ? "marketing" : "市场"
        case .other: nil
        }
    }

    /// With whom somebody of the field works day by day.
    static func partners(of field: Field, in language: MessageLanguage) -> String? {
        switch field {
        case .productDesign, .visualDesign: language == .english ? "engineers" : "工程师"
        case .userResearch, .contentDesign, .serviceDesign, .designOperations, .productManagement, .engineering:
            language == .english ? "designers" : "设计师"
        case .marketing, .other: nil
        }
    }

    private static let names: [String: (english: String, chinese: String)] = {
        var names: [String: (String, String)] = [:]
        for line in table.split(separator: "\n") {
            let parts = line.split { $0 == ":" || $0 == "|" }.map { FactText.trimmed(String($0)) }
            if parts.count == 3 { names[parts[0]] = (parts[1], parts[2]) }
        }
        return names
    }()

    private static let table = """
        restaurants: restaurants | 餐饮
        hospitality: hotels | 酒店业
        teaching: teaching | 教学
        health: health care | 医护
        psychology: counseling | 心理咨询
        retail: retail | 零售
        finance: finance | 财务金融
        law: law | 法律
        journalism: journalism | 新闻
        writing: writing | 写作
        architecture: architecture | 建筑设计
        engineering: engineering | 工程技术
        marketing: marketing | 市场营销
        customer-service: customer service | 客服
        sales: sales | 销售
        film: film and stage | 影视
        photography: photography | 摄影
        music: music | 音乐
        dance: dance | 舞蹈
        art: fine art | 艺术创作
        military: the military | 部队
        science: science | 科研
        social-work: social work | 社工
        travel: travel | 旅游航空
        sports: sports | 体育健身
        administration: office work | 行政
        human-resources: human resources | 人力资源
        projects: projects and events | 项目和活动
        construction: construction | 施工
        agriculture: farming and gardening | 农业园艺
        real-estate: real estate | 房地产
        beauty: hair and beauty | 美容美发
        fashion: fashion | 服装
        languages: translation | 翻译
        libraries: libraries and museums | 图书馆和博物馆
        print: print | 印刷
        government: public service | 公共部门
        safety: public safety | 公共安全
        logistics: driving and logistics | 运输物流
        manufacturing: manufacturing | 制造业
        childcare: child care | 育儿
        faith: ministry | 教会工作
        """
}
