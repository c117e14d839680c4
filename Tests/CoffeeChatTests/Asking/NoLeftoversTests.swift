import Testing

@testable import CoffeeChat

@Suite struct NoLeftoversTests {
    @Test(arguments: [
        "Hi [Name], could we talk?",
        "I admire {company}.",
        "Dear %FIRSTNAME%, hello",
        "I work in ____ now.",
        "See you (TODO: which day).",
        "Hi <first name>, hello",
        "I love your work at XXX.",
        "XX公司的分享真好",
        "我想去【公司名称】",
        "您在某某公司的分享",
    ])
    func `what a template leaves`(text: String) { #expect(finds(.noLeftovers, text)) }

    @Test(arguments: [
        "I pressed the [Skip] button.",
        "【校友请教】您好",
        "I read your TODO comments.",
        "I wear XXL.",
        "Love, Elise xx",
        "a <b>bold</b> move",
        "二〇二六年",
        "[sic]",
        "Your waiting room has no [PLEASE WAIT] signs.",
    ])
    func `brackets have other uses`(text: String) { #expect(!finds(.noLeftovers, text)) }
}
