import Testing

@testable import CoffeeChat

@Suite struct PlainTitleTests {
    @Test(arguments: [
        ("UX Designer @ Lyft | she/her | Open to work 🚀", "UX Designer"),
        ("SENIOR PRODUCT DESIGNER", "Senior Product Designer"),
        ("Director, Design", "Director of Design"), ("Product Designer at Lyft", "Product Designer"),
        ("Lyft UX Designer", "UX Designer"), ("ux designer", "UX designer"),
        ("UI/UX Designer · Ex-Google · Dad of 3", "UI/UX Designer"),
        ("Open to work | Barista", "Barista"), ("Making the web accessible for everyone", ""), ("[Title]", ""),
        ("", ""),
        ("𝗨𝗫 𝗗𝗲𝘀𝗶𝗴𝗻𝗲𝗿", "UX Designer"), ("Engineering Manager", "Engineering Manager"), ("高级交互设计师", ""),
        ("Designer #OpenToWork", "Designer"),
    ])
    func `a headline comes down to the role`(headline: String, role: String) {
        #expect(PlainTitle(headline, company: "Lyft, Inc.", in: .english).text == role)
    }

    @Test(arguments: [
        ("高级产品设计师 | 求职中", "高级产品设计师"), ("字节跳动交互设计师", "交互设计师"), ("产品经理 前设计师", "产品经理"), ("UX Designer", "UX Designer"),
        ("用户研究员·前记者", "用户研究员"),
    ])
    func `so does a Chinese one`(headline: String, role: String) {
        #expect(PlainTitle(headline, company: "字节跳动", in: .chinese).text == role)
    }

    @Test func `a long title ends at a joint, and not in mid-air`() {
        let title =
            "Senior Staff Product Designer for Growth, Onboarding and Lifecycle in the Emerging Markets Organization"
        #expect(PlainTitle(title, in: .english).text == "Senior Staff Product Designer for Growth")
    }

    @Test func `where the words cannot stand, the field can`() {
        #expect(PlainTitle("高级交互设计师", in: .english).field == .productDesign)
    }
}
