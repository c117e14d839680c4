import CoffeeChat
import Testing

@Suite struct `Company names` {
    @Test(arguments: [
        ["Lyft, Inc.", "lyft", "LYFT", " Lyft ", "ＬＹＦＴ", "Lyft (China)", "Lyft Inc", "Lyft LLC", "Lyft GmbH & Co. KG"],
        ["Moe's", "Moe’s", "MOES"],
        ["Zalando SE", "zalando", "Zalando S.E."],
        ["Telefónica, S.A.", "Telefonica", "TELEFONICA SA"],
        ["Booking.com B.V.", "Booking", "booking.com"],
        ["The New York Times Company", "New York Times", "the new york times"],
        ["Johnson & Johnson", "Johnson and Johnson", "Johnson + Johnson"],
        ["Atlassian Pty Ltd", "Atlassian", "Atlassian Pty. Ltd."],
        ["JPMorgan", "JP Morgan", "J.P. Morgan"],
        ["Alibaba Group Holding Limited", "Alibaba Group", "alibaba"],
        ["字节跳动", "北京字节跳动科技有限公司", "字节跳动（中国）", "字节跳动集团", "字节跳动 有限公司"],
        ["微软", "微软（中国）有限公司"],
        ["メルカリ", "ﾒﾙｶﾘ"],
    ])
    func `spellings of one company are equal`(spellings: [String]) {
        #expect(Set(spellings.map(CompanyName.key)).count == 1, "\(spellings.map(CompanyName.key))")
    }

    @Test(arguments: [
        ("Lyft", "Uber"), ("Square", "Squarespace"), ("Meta", "Metabase"), ("Day Spa", "Day"), ("百度", "百度地图"),
        ("Co", "Inc"),
    ])
    func `different companies stay different`(a: String, b: String) {
        #expect(CompanyName.key(a) != CompanyName.key(b))
    }

    @Test(arguments: ["", "  ", "—", "...", "（）", "\u{200B}"])
    func `what names nothing has no key`(text: String) {
        #expect(CompanyName.key(text).isEmpty)
        #expect(CompanyName(text) == nil)
    }

    @Test func `a name that is nothing but a legal form or brackets stands`() {
        #expect(CompanyName.key("Co.") == "co")
        #expect(CompanyName.key("(Untitled)") == "untitled")
        #expect(CompanyName.key("The") == "the")
        #expect(CompanyName.key("公司") == "公司")
    }

    @Test func `a key is its own key`() {
        for text in ["Lyft, Inc.", "北京字节跳动科技有限公司", "Telefónica, S.A.", "The Gap"] {
            let key = CompanyName.key(text)
            #expect(CompanyName.key(key) == key)
        }
    }
}
