/// What other programs call the columns.
///
/// From LinkedIn, Google Contacts (both header sets), Outlook, Apple's and Monica's, Dex's, Clay's and
/// Notion's tables, as of 2026, and what people type themselves in English and Chinese. As keys
/// (`HeaderName.key`), the surest first: where two columns could fill a field, the earlier name wins. So
/// Outlook's `Title` ("Mr.") gives way to its `Job Title`.
enum KnownHeaders {
    static func field(_ name: String) -> (field: PersonField, rank: Int)? { byKey[HeaderName.key(name)] }

    private static let byKey: [String: (field: PersonField, rank: Int)] = {
        var byKey: [String: (field: PersonField, rank: Int)] = [:]
        for field in PersonField.allCases {
            for (rank, key) in keys(field).enumerated() where byKey[key] == nil { byKey[key] = (field, rank) }
        }
        return byKey
    }()

    private static func keys(_ field: PersonField) -> [String] {
        switch field {
        case .name: names
        case .firstName: ["firstname", "givenname", "first", "forename", "名", "名字", "vorname", "prénom", "nombre"]
        case .lastName: ["lastname", "familyname", "surname", "last", "姓", "姓氏", "nachname", "nom", "apellidos"]
        case .title: titles
        case .company: companies
        case .place: places
        case .email: emails
        case .profile: profiles
        case .connectedOn:
            [
                "connectedon", "connected", "connectedsince", "connectiondate", "dateconnected", "添加时间", "建立联系时间",
                "加为好友时间",
            ]
        case .skills: ["skills", "skill", "expertise", "topskills", "技能", "专长", "擅长"]
        case .languages: ["languages", "language", "语言", "語言"]
        case .notes:
            [
                "notes", "note", "comments", "comment", "remarks", "description", "备注", "備註", "笔记", "说明", "notizen",
                "notas",
            ]
        case .zone: ["zone", "timezone", "tz", "ianatimezone", "时区", "時區"]
        }
    }

    private static let names = [
        "name", "fullname", "displayname", "contactname", "person", "contact", "fileas", "姓名", "名称", "联系人", "全名", "人名",
        "nomcomplet", "nombrecompleto",
    ]
    private static let titles = [
        "jobtitle", "position", "organization1title", "organizationtitle", "currenttitle", "currentposition",
        "currentrole", "title",
        "role", "job", "occupation", "headline", "职位", "職位", "职务", "职称", "头衔", "岗位", "现职", "poste", "puesto",
    ]
    private static let companies = [
        "company", "companyname", "organization1name", "organizationname", "organization", "organisation", "employer",
        "currentcompany", "currentemployer", "org", "firm", "公司", "公司名称", "单位", "企业", "组织", "雇主", "firma", "entreprise",
        "empresa",
    ]
    private static let places = [
        "place", "location", "city", "address1city", "businesscity", "workcity", "homecity", "town", "geolocation",
        "region",
        "based", "basedin", "地点", "城市", "所在地", "所在城市", "位置", "地区", "ort", "stadt", "ville", "ciudad",
    ]
    private static let emails = [
        "email", "emailaddress", "mail", "email1value", "primaryemail", "email1", "email1address", "emails",
        "workemail",
        "personalemail", "邮箱", "电子邮件", "电子邮箱", "邮件", "电邮", "電子郵件", "邮箱地址", "电子邮件地址", "correo",
    ]
    private static let profiles = [
        "linkedin", "linkedinurl", "linkedinprofile", "linkedinprofileurl", "profileurl", "url", "profile", "link",
        "publicprofile",
        "website1value", "webpage", "website", "homepage", "领英", "领英主页", "领英链接", "链接", "主页", "网址", "个人主页",
    ]
}
