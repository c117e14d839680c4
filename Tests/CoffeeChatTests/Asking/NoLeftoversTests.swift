import Testing

@testable import CoffeeChat

@Suite struct NoLeftoversTests {
    @Test(arguments: [
        "Hi [Name], could we talk?",
        "I admire {company}.",
        "Hi undefined, I saw your film.",
        "Hi %s, hello.",
        "Hi *|FNAME|*, hello.",
        "Hello %%First Name%%, hello.",
        "I found you on ???",
        "Dear %FIRSTNAME%, hello",
        "I work in ____ now.",
        "See you (TODO: which day).",
        "Hi <first name>, hello",
        "[SOURCE: add link] quoted you.",
        "I love [their talk here].",
        "I love your work at XXX.",
        "XX公司的分享真好",
        "我想去【公司名称】",
        "您在某某公司的分享",
        "I loved #PROJECT#.",
        "Your YOUR_COMPANY talk was great.",
        "I like INSERT FACT HERE.",
        "您做的#产品名#我天天用。",
        "您在**大学的讲座我听了。",
        "I read your blog post about [topic of post].",
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
        "I wrote “TODO” on the wall.",
        "He typed __init__ by mistake.",
        "Her set {a, b} is small.",
        "It grew 40% and then 50%.",
        "What???",
        "the null state you drew",
        "Tuesday at 4 p.m. ET (9 p.m. your side)?",
        "At four (your time).",
        "The heron (your heron, I mean) nodded.",
        "Some tools (e.g. a pencil) last.",
        "Your waiting room has no [PLEASE WAIT] signs.",
        "I ran the 10K, #3 of 40, with #runner# on my back.",
        "Insert coin, it said, and I did.",
        "您说的**重点**我记住了。",
        "#早安#，我又来看您的画了。",
    ])
    func `brackets have other uses`(text: String) { #expect(!finds(.noLeftovers, text)) }
}
