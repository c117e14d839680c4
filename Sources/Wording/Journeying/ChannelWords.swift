package import CoffeeChat

extension Channel {
    package var label: Phrase {
        switch self {
        case .linkedinNote: Phrase(en: "LinkedIn note", zh: "LinkedIn 邀请附言")
        case .linkedinMessage: Phrase(en: "LinkedIn message", zh: "LinkedIn 私信")
        case .email: Phrase(en: "e-mail", zh: "邮件")
        case .other: Phrase(en: "another way", zh: "其他方式")
        }
    }
}
