import Testing

@testable import CoffeeChat

@Suite struct NoPersuasionTests {
    @Test(arguments: [
        "Hi Lauren, thank you. But surely ten minutes would be possible? Elise",
        "Hi Lauren, thanks. Would next month be better? Elise",
        "Hi Lauren, thanks. Could you put me in touch with a colleague? Elise",
        "Hi Lauren, thanks. Please reconsider. Elise",
        "晓岚老师，谢谢您。那下个月可以吗？小艾",
        "晓岚老师，谢谢。您能介绍一位同事给我吗？小艾",
        "Hi Lauren, thanks. You must know someone. Elise",
        "Hi Lauren, thanks. I shall write again at Easter. Elise",
        "Hi Lauren, thanks. Is there nobody else on the ship? Elise",
        "晓岚老师，谢谢您。您再掂量掂量。小艾",
        "晓岚老师，谢谢您。就五分钟，不耽误您。小艾",
        "You could do it while you walk the dog.",
        "微信上说两句总可以吧。",
    ])
    func `to argue, to ask again and to ask for others`(text: String) {
        #expect(finds(.noPersuasion, text, as: .declineReply))
    }

    @Test(arguments: [
        "Hi Lauren, thank you for letting me know. All the best with the launch! Elise",
        "Hi Lauren, no problem at all, and thanks for answering. Enjoy the summer. Elise",
        "Hi Lauren, I understand completely. Thank you. Please give my regards to the cat. Elise",
        "晓岚老师，没关系，谢谢您回复。祝一切顺利！小艾",
        "Hi Lauren, thanks. I'll find another way, please don't give it a second thought. Elise",
        "Hi Lauren, thanks. That was a quick and kind answer. Elise",
        "Hi Lauren, thanks. If you're ever in Oban, the kettle is on. Elise",
        "晓岚老师，谢谢您。不用替我找别人，我自己想办法。小艾",
        "晓岚老师，谢谢您。我岂敢再有所求。小艾",
    ])
    func `to let it rest`(text: String) { #expect(!finds(.noPersuasion, text, as: .declineReply)) }
}
