extension MessageLength {
    /// Notes and messages count UTF-16 units; an e-mail's body counts words or Chinese characters.
    static func of(_ message: Message, language: MessageLanguage) -> MessageLength {
        let units = message.text.utf16.count
        switch message.channel {
        case .linkedinNote: return MessageLength(used: units, limit: message.premium ? 300 : 200, unit: .characters)
        case .linkedinMessage: return MessageLength(used: units, limit: 8000, unit: .characters)
        case .email: return ofBody(message.text, language: language, limits: message.kind == .ask ? (200, 400) : nil)
        case .other: return MessageLength(used: units, limit: nil, unit: .characters)
        }
    }

    /// A text that no channel forbids, and that is too long to be read all the same.
    static func unread(_ message: Message) -> MessageLength {
        MessageLength(used: message.text.utf16.count, limit: EtiquetteReader.longest, unit: .characters)
    }

    /// The body in the unit of its language. The limits are those of English words and of Chinese characters.
    static func ofBody(_ text: String, language: MessageLanguage, limits: (Int, Int)?) -> MessageLength {
        let body = body(of: text)
        switch language {
        case .english:
            let words = body.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" || $0 == "\r" })
            let count = words.count { $0.contains { ($0.value > 0x2F && $0.value < 0x2010) || $0.value > 0x2FFF } }
            return MessageLength(used: count, limit: limits?.0, unit: .words)
        case .chinese:
            let count = body.count { ScalarClass.isHan($0.value) }
            return MessageLength(used: count, limit: limits?.1, unit: .chineseCharacters)
        }
    }

    private static func body(of text: String) -> Substring.UnicodeScalarView {
        let scalars = text.unicodeScalars
        guard text.prefix(8).lowercased() == "subject:", let end = scalars.firstIndex(of: "\n") else {
            return scalars[...]
        }
        return scalars[end...]
    }
}
