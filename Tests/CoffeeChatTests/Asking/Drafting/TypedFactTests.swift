import Testing

@testable import CoffeeChat

@Suite struct TypedFactTests {
    @Test(arguments: [
        ("your talk at UXDX Berlin", EnglishTyped.Form.work, "your talk at UXDX Berlin"),
        ("her podcast on forms", .work, "your podcast on forms"),
        ("case study on checkout", .work, "your case study on checkout"),
        ("the Lyft design blog", .way, "the Lyft design blog"), ("ADPList", .way, "ADPList"),
        ("through a friend.", .place, "through a friend"), ("At UXDX Berlin", .place, "at UXDX Berlin"),
        ("you spoke at Config!", .clause, "you spoke at Config"),
        ("moved from teaching to UX", .clause, "you moved from teaching to UX"),
        ("she writes about her garden", .clause, "you write about your garden"),
        ("saw your post", .sentence, "I saw your post"),
        ("Maya told me about you", .sentence, "Maya told me about you"),
        ("used to be a nurse", .clause, "you used to be a nurse"),
    ])
    func `typed English finds its form`(typed: String, form: EnglishTyped.Form, text: String) {
        let read = EnglishTyped(typed)
        #expect(read?.form == form)
        #expect(read?.text == text)
    }

    @Test(arguments: [
        ("你在UXDX上的分享", ChineseTyped.Form.work, "您在UXDX上的分享"), ("在知乎看到你的回答", .sentence, "在知乎看到您的回答"),
        ("小红书", .way, "小红书"), ("在 UXDX 上海站", .place, "在UXDX上海站"), ("朋友王芳推荐", .introduction, "朋友王芳推荐"),
        ("做过三年咖啡师", .clause, "您做过三年咖啡师"), ("她写了一本书", .clause, "您写了一本书"), ("播客", .work, "您的播客"),
        ("写了一个讲无障碍的公众号", .clause, "您写了一个讲无障碍的公众号"),
    ])
    func `typed Chinese finds its form`(typed: String, form: ChineseTyped.Form, text: String) {
        let read = ChineseTyped(typed)
        #expect(read?.form == form)
        #expect(read?.text == text)
    }

    @Test func `what is typed in the other language stays out`() {
        #expect(EnglishTyped("在知乎看到你的回答") == nil)
        #expect(ChineseTyped("your talk at UXDX") == nil)
    }
}
