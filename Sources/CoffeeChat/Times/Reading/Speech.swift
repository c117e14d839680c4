/// What a word does in a reply besides naming a time.
struct Speech: OptionSet, Hashable, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }
    private init(_ bit: Int) { rawValue = 1 << UInt64(bit) }

    /// Known, and of no consequence.
    static let glue = Speech(0)
    static let not = Speech(1)
    /// Cannot, by itself.
    static let cant = Speech(2)
    static let can = Speech(3)
    /// Said of a time that suits, or of somebody who has time.
    static let free = Speech(4)
    static let busy = Speech(5)
    /// Suits: may take a slot where one was offered.
    static let suits = Speech(6)
    static let yes = Speech(7)
    static let glad = Speech(8)
    static let meet = Speech(9)
    static let decline = Speech(10)
    /// A no that leaves the door open.
    static let softNo = Speech(11)
    static let again = Speech(12)
    static let someday = Speech(13)
    static let notNow = Speech(14)
    static let pointer = Speech(15)
    static let person = Speech(16)
    static let machine = Speech(17)
    static let question = Speech(18)
    /// He, she, they, my boss.
    static let third = Speech(19)
    static let past = Speech(20)
    static let event = Speech(21)
    static let condition = Speech(22)
    static let i = Speech(23)
    static let you = Speech(24)
    static let otherwise = Speech(25)
    static let prefer = Speech(26)
    static let pending = Speech(27)
    static let back = Speech(28)
    static let askTimes = Speech(29)
    static let video = Speech(30)
    static let phone = Speech(31)
    static let inPerson = Speech(32)
    static let propose = Speech(33)
    static let instead = Speech(34)
    static let that = Speech(35)
    static let reject = Speech(36)
    static let we = Speech(37)
    static let only = Speech(38)
    static let go = Speech(39)
    static let talkTo = Speech(40)
    static let better = Speech(41)
    static let need = Speech(42)
    static let lack = Speech(43)
    static let want = Speech(44)
    static let wellWish = Speech(45)
    static let hint = Speech(46)
    static let adversative = Speech(47)
    static let ourSlots = Speech(48)
    static let whenever = Speech(49)
    static let thanks = Speech(50)
    static let myOwn = Speech(51)
    static let sell = Speech(52)
    static let confirm = Speech(53)
    /// Sorry, unfortunately.
    static let regret = Speech(54)
    /// "Enjoy the weekend", 周末愉快.
    static let wish = Speech(56)
    /// Sends an invitation somewhere: no pointer to somebody else where they agree.
    static let send = Speech(55)

    /// Replies will be slow, mail is not read: a machine's words, where nothing else is said.
    static let slow = Speech(57)

    static let names: [String: Speech] = [
        "slow": .slow,
        "glue": .glue, "not": .not, "cant": .cant, "can": .can, "free": .free, "busy": .busy, "suits": .suits,
        "yes": .yes, "glad": .glad, "meet": .meet, "decline": .decline, "softNo": .softNo, "again": .again,
        "someday": .someday, "notNow": .notNow, "pointer": .pointer, "person": .person, "machine": .machine,
        "question": .question, "third": .third, "past": .past, "event": .event, "condition": .condition, "i": .i,
        "you": .you, "otherwise": .otherwise, "prefer": .prefer, "pending": .pending, "back": .back,
        "askTimes": .askTimes, "video": .video, "phone": .phone, "inPerson": .inPerson, "propose": .propose,
        "instead": .instead, "that": .that, "reject": .reject, "we": .we, "only": .only, "go": .go,
        "talkTo": .talkTo, "better": .better, "need": .need, "lack": .lack, "want": .want, "wellWish": .wellWish,
        "hint": .hint, "adversative": .adversative, "ourSlots": .ourSlots, "whenever": .whenever, "thanks": .thanks,
        "myOwn": .myOwn, "sell": .sell, "confirm": .confirm, "regret": .regret, "send": .send, "wish": .wish,
    ]
}
