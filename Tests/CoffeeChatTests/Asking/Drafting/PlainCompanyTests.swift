import Testing

@testable import CoffeeChat

@Suite struct PlainCompanyTests {
    @Test(arguments: [
        ("Lyft, Inc.", "Lyft"), ("Yahoo!", "Yahoo"), ("北京字节跳动科技有限公司", "字节跳动"),
        ("Alphabet (formerly Google)", "Alphabet"),
        ("McDonald's", "McDonald's"), ("AT&T", "AT&T"), ("Zoho Corporation Pvt. Ltd.", "Zoho"), ("3M", "3M"),
        ("蔚来", "蔚来"),
    ])
    func `a company is said as people say it`(written: String, said: String) {
        #expect(PlainCompany.name(written) == said)
    }

    @Test(arguments: ["Freelance", "N/A", "Stealth Startup", "", "-", "{company}", "XX公司", "自由职业", "🚀"])
    func `what names no company is none`(written: String) {
        #expect(PlainCompany.name(written) == nil)
    }
}
