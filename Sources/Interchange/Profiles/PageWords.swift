/// Words of LinkedIn's page that are no part of anybody's profile.
enum PageWords {
    /// "Lyft logo", "Lyft 标志": the picture beside an employer or a school.
    static func logo(_ line: String) -> String? {
        for ending in [" logo", " Logo", "的标志", " 标志", " 徽标", "徽标", "的徽标", " 標誌", "标识", " 로고", "のロゴ"]
        where line.hasSuffix(ending) {
            return String(line.dropLast(ending.count))
        }
        for start in ["Logo of ", "Logo von ", "Logo de ", "Logo for "] where line.hasPrefix(start) {
            return String(line.dropFirst(start.count))
        }
        return nil
    }

    /// Buttons, counters, navigation.
    static func isNoise(_ line: String) -> Bool {
        let lowered = line.lowercased()
        if exact.contains(lowered) { return true }
        if starts.contains(where: lowered.hasPrefix) || ends.contains(where: lowered.hasSuffix) { return true }
        return isCounter(lowered)
    }

    /// A long text ends with a link that shows the rest.
    static func withoutMore(_ line: String) -> String {
        for link in ["…see more", "...see more", "… see more", "…more", "… more", "…展开", "...展开", "…查看更多", "…顯示更多"]
        where line.hasSuffix(link) {
            return String(line.dropLast(link.count))
        }
        return line
    }

    /// "12 endorsements", "1,234 followers", "99 位好友", "3 experiences at Lyft", "+2 skills".
    private static func isCounter(_ line: String) -> Bool {
        guard let first = line.unicodeScalars.first, ("0"..."9").contains(first) || first == "+" else { return false }
        return counted.contains(where: line.contains) && CareerSpan(line) == nil && CareerSpan.months(line) == nil
    }

    /// How near somebody is: "· 2nd", "2nd degree connection", "· 2 度人脉".
    static func isDegree(_ line: String) -> Bool {
        let bare = line.lowercased().trimmingPrefix(while: { " ·•".contains($0) })
        return degrees.contains(String(bare)) || bare.hasSuffix("degree connection") || bare.hasSuffix("度人脉")
            || bare.hasSuffix("度人脈") || bare.hasSuffix("度关系") || bare.hasSuffix("degree connectionout of network")
    }

    /// The link beside somebody's place; what stands before it is the place.
    static func isContactLink(_ line: String) -> Bool { contactLinks.contains(line.lowercased()) }

    static let contactLinks: Set<String> = [
        "contact info", "联系方式", "联系信息", "聯絡資訊", "聯絡資料", "kontaktinfo", "coordonnées", "información de contacto",
    ]

    private static let degrees: Set<String> = [
        "1st", "2nd", "3rd", "3rd+", "1 度", "2 度", "3 度", "3 度+", "3 度以上", "1.", "2.", "3.", "1度", "2度", "3度", "1er",
        "2e", "3e",
    ]

    private static let counted = [
        "endorsement", "follower", "connection", "experiences", "experience at", "educational", "mutual",
        "degree connection", "skills",
        "位好友", "多位好友", "位关注者", "关注者", "人认可", "次认可", "位人脉", "项技能", "段经历", "位共同", "位聯絡人", "reactions", "comment", "个共同",
        "profile views", "impressions", "search appearances",
    ]

    private static let starts = [
        "show all", "see all", "show more", "show credential", "see more", "see credential", "endorsed by", "skip to",
        "view ", "follow ", "connect with ", "message ", "invite ",
        "profile photo", "background image", "cover photo", "显示全部", "查看全部", "显示更多", "展开", "查看更多", "顯示全部", "跳到",
        "…see more", "...see more", "…more", "… more",
        "mutual connection", "issued ", "credential id", "see less", "passed linkedin skill", "you both",
        "open to work banner", "图片", "头像", "背景图片", "共同好友", "talks about ", "经常谈论", "thumbnail for",
        "status is ", "premium member", "verified", "helped me get this job",
    ]

    private static let ends = ["’s profile photo", "'s profile photo", "的头像", "'s background image", "的个人资料"]

    private static let exact: Set<String> = [
        "·", "•", "-", "|", "home", "my network", "jobs", "messaging", "notifications", "me", "for business",
        "try premium", "work", "search", "more", "message", "connect", "follow", "following",
        "pending", "save in sales navigator", "visit my website", "visit my portfolio", "add profile section",
        "open to", "enhance profile", "save to pdf", "endorse", "endorsed", "show credential",
        "see more", "…see more", "...see more", "…more", "首页", "人脉", "职位", "消息", "消息中心", "通知", "我", "更多", "发消息", "加为好友",
        "关注", "已关注", "保存", "展开", "认可", "已认可", "产品", "搜索", "加入会员", "主页",
        "company", "school", "all", "posts", "comments", "industry knowledge", "tools & technologies",
        "interpersonal skills", "other skills", "全部", "行业知识", "工具和技术", "人际能力", "其他技能", "建立联系", "工作机会", "發訊息", "更多內容",
        "建立關係",
        "linkedin", "领英", "verified", "premium", "会员", "add verification badge",
    ]
}
