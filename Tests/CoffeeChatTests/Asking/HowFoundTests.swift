import Testing

@testable import CoffeeChat

@Suite struct HowFoundTests {
    @Test(arguments: [
        "Hi Lauren, could we talk next week about your role at Lyft? Thank you, Elise",
        "Hi Lauren, I bake bread in Leeds. Might I call you for ten minutes? If not, no worries. Thanks, Elise",
        "Hi Lauren, I'd love to learn from you. Could we talk on Monday? Thanks, Elise",
        "Hi Lauren, sorry to write to you out of the blue. Could we talk about your role at Lyft on Monday? Thanks, Elise",
        "Hi Lauren, you don't know me. I'm curious how you got to Lyft. Could we talk on Monday? Thanks, Elise",
        "晓岚老师您好，我在读研。想请您通话二十分钟，聊聊您在滴滴的工作，可以吗？谢谢您！小艾",
    ])
    func `the ask and a wish do not say how`(text: String) { #expect(finds(.howFound, text)) }

    @Test(arguments: [
        "Hi Lauren, your zine is taped to my wall. Could we talk? Thanks, Elise",
        "Hi Lauren, I noticed that you went from waiting tables to Lyft. Could we talk?",
        "Hi Lauren, my uncle told me to write to you. Could we talk?",
        "Hi Lauren, we met at the fair in May. Could we talk?",
        "Hi Lauren, you taught my sister to swim. Could we talk?",
        "晓岚老师您好，听了您在大会上的分享，很受触动。能跟您通话十分钟吗？",
    ])
    func `a statement about them, or a friend who told me, does`(text: String) { #expect(!finds(.howFound, text)) }

    @Test(arguments: [
        "Felix, the startup sound: it's a queen piping, isn't it? I keep hives. Could we talk for ten minutes? Wren",
        "Lena, at platform nine there is now a yellow line, and nobody trips. May I call you on Sunday? Oskar",
    ])
    func `what stands in the world before the ask was noticed`(text: String) { #expect(!finds(.howFound, text)) }
}
