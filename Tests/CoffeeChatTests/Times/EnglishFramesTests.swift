import Testing

@testable import CoffeeChat

struct EnglishFramesTests {
    private let kit = ReplyKit()

    @Test(
        arguments: [
            "My plate is what it is, and my wife would murder me if I said yes to another one.",
            "I keep my evenings for my patients, sorry.",
            "Our lawyers prefer that we don't talk to people outside.",
            "This isn't my scene at all.",
            "As an examiner I must avoid conversations like these.",
            "I'd only bore you, I remember nothing of those years.",
            "Having had chemo I have so few hours in a day that I must say no.",
            "Too many of you and only one of me.",
            "I find these awkward, and calls wear me out.",
        ])
    func `reasons and turns of a no`(text: String) { #expect(kit.read(text).intent == .declines) }

    @Test(
        arguments: [
            "I'd enjoy that, but let me get through the inspection first.",
            "Happy to, only not this side of Easter.",
            "Try me once the visa is through.",
            "Q2 would be more realistic for me.",
            "Yes but not yet, I have only just started here. Give me a few months.",
            "I'll be a human being again in the new year.",
        ])
    func `turns that put it off`(text: String) { #expect(kit.read(text).intent == .later) }

    @Test(
        arguments: [
            "My former supervisor would give you a far better picture.",
            "Ines has been through this more recently than I have.",
            "Olumide took my seat when I left, he's the fellow to bother.",
            "There's a forum for people who change careers, far better than me.",
            "That's a question for our volunteer coordinator, who arranges all of these.",
            "You have mistaken me for the other Okafor.",
            "I've passed your note to Amara, expect to hear from her.",
        ])
    func `turns that point elsewhere`(text: String) { #expect(kit.read(text).intent == .refers) }

    @Test(
        arguments: [
            "I'm never too busy for somebody from Leeds.", "Count on me.", "It would be rude not to!",
            "I reckon I could manage that.", "Always got time for a nurse.",
            "My mother would disown me if I said no to you.",
        ])
    func `turns of a yes`(text: String) { #expect(kit.read(text).intent == .yes) }

    @Test(
        arguments: [
            "I need to run this past my boss first.", "Will discuss it with my husband and let you know.",
            "Your post made me laugh.", "Sorry, I sent that to the wrong thread.", "Got your message.",
            "The link didn't open.",
        ])
    func `what settles nothing`(text: String) { #expect(kit.read(text).intent == .unclear) }

    @Test(
        arguments: [
            "The answer has to be no. Ask Jo perhaps.", "No contact with applicants, that's our rule.",
            "Take this as a polite no. My colleague Ann Lee may think otherwise.",
        ])
    func `a refusal is one, whoever else is named`(text: String) { #expect(kit.read(text).intent == .declines) }

    @Test(
        arguments: [
            "Thank you for writing to the Guild. A volunteer will get back to you in 5 to 7 working days.",
            "Your address is not on my approved senders list. To be added, click here.",
            "Delivery to the following recipient failed permanently.",
        ])
    func `machines speak in turns too`(text: String) { #expect(kit.read(text).intent == .auto) }

    @Test func `days told on the way to a no are no offer`() {
        let text =
            "Tuesday I'm in Leeds, Thursday it's the board, and even on a clear Friday I'd rather spend the "
            + "half hour with my own team."
        #expect(kit.read(text).intent == .declines)
        let later = "I'll be on a boat until the 20th with no reception; write me after that and we'll talk."
        #expect(kit.read(later).intent == .later)
    }

    @Test(
        arguments: [
            ("I did one of these on Tuesday and one on Wednesday and I've promised myself no more.", .declines),
            ("On Tuesdays and Thursdays you'll find Prof. Adler there, she's the one you should ask.", .refers),
            ("I'll know more on Monday.", .unclear),
            ("We reply within two working days. Our office is open Monday to Thursday 9-5.", .auto),
            ("Been flat out since Monday but Friday is all yours", .offers),
        ] as [(String, ReplyIntent)])
    func `days that are told and not offered`(text: String, expected: ReplyIntent) {
        #expect(kit.read(text).intent == expected)
    }

    @Test(
        arguments: [
            ("I've had to put a lid on outside conversations this year.", .declines),
            ("Kindly excuse me from this.", .declines),
            ("It's flattering to be asked. It's also a no.", .declines),
            ("I'm at the age where I guard my afternoons.", .declines),
            ("Can this keep until the new year?", .later),
            ("I forwarded your message to Tom, he'll get back to you.", .refers),
            ("Could you send a few of your questions so I know whether I'm the right one?", .asks),
            ("Well, I'm not going to turn down a free coffee am I", .yes),
            ("Somebody did it for me once, so it's my turn.", .yes),
            ("Sure, let's keep it short.", .yes),
        ] as [(String, ReplyIntent)])
    func `turns without the plain words`(text: String, expected: ReplyIntent) {
        #expect(kit.read(text).intent == expected)
    }
}
