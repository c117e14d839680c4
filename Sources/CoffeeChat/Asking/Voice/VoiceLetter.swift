/// One message of the seeker's own, read for how it sounds.
struct VoiceLetter {
    let greeting: String?
    let signOff: String?
    let exclamations: Int
    /// `nil` where the message does not show it.
    let isFormal: Bool?

    init(_ text: String, in language: MessageLanguage) {
        let lines = Self.lines(text)
        exclamations = text.unicodeScalars.count { $0 == "!" || $0 == "！" }
        switch language {
        case .english:
            greeting = Self.englishGreeting(lines.first ?? "")
            signOff = Self.signOff(lines, of: Self.englishSignOffs)
            isFormal = greeting.map { $0 == "Dear" }
        case .chinese:
            greeting = Self.chineseGreeting(lines.first ?? "")
            signOff = Self.signOff(lines, of: Self.chineseSignOffs)
            isFormal = Self.isFormal(text)
        }
    }

    /// Without the subject of an e-mail and empty lines.
    private static func lines(_ text: String) -> [String] {
        let scalars = text.unicodeScalars.split { $0 == "\n" || $0 == "\r" || $0 == "\u{2028}" }
        return scalars.map { FactText.oneSpaced(String(String.UnicodeScalarView($0))) }
            .filter { !$0.isEmpty && !$0.lowercased().hasPrefix("subject:") }
    }

    /// "Hi Lauren," says "Hi"; "Lauren, hello!" says nothing that could stand first.
    private static func englishGreeting(_ line: String) -> String? {
        let plain = line.lowercased()
        let found = englishGreetings.first { greeting in
            plain.hasPrefix(greeting.lowercased()) && plain.dropFirst(greeting.count).first.map { !$0.isLetter } ?? true
        }
        return found
    }

    /// 您好 or 你好 within the first words: 周老师，您好！
    private static func chineseGreeting(_ line: String) -> String? {
        let head = String(line.unicodeScalars.prefix(24)).lowercased()
        if let latin = ["hi", "hello", "嗨", "哈喽"].first(where: head.hasPrefix) {
            return latin == "hi" || latin == "hello" ? latin.prefix(1).uppercased() + latin.dropFirst() : latin
        }
        return chineseGreetings.first { head.contains($0) }
    }

    /// The words right before the name: on their own line, or at the end of the last sentence.
    private static func signOff(_ lines: [String], of known: [String]) -> String? {
        for line in lines.suffix(3).reversed() {
            let plain = line.lowercased()
            if let found = known.first(where: {
                plain.hasPrefix($0.lowercased()) && plain.utf16.count <= $0.utf16.count + 2
            }) {
                return found
            }
        }
        let end = (lines.last ?? "").lowercased()
        // "… Warmly, Elise"
        return known.first { word in
            let parts = end.split { ".!?。！？".contains($0) }
            return parts.last.map { FactText.trimmed(String($0)).hasPrefix(word.lowercased() + ",") } ?? false
        }
    }

    private static func isFormal(_ text: String) -> Bool? {
        let formal = text.unicodeScalars.count { $0 == "您" }
        let informal = text.unicodeScalars.count { $0 == "你" }
        return formal == informal ? nil : formal > informal
    }

    private static let englishGreetings = [
        "Good morning", "Good afternoon", "Good evening", "Hi there", "Hello", "Dear", "Hey", "Hi", "Howdy",
        "Greetings",
    ]
    private static let englishSignOffs = [
        "Warmly", "Warm regards", "Warm wishes", "Kind regards", "Best regards", "Best wishes", "All the best", "Best",
        "Cheers", "Sincerely", "Gratefully", "With gratitude", "Many thanks", "Thanks so much", "Thank you", "Thanks",
        "Take care", "Yours", "Regards", "With thanks", "Respectfully",
    ]
    private static let chineseGreetings = ["您好", "你好"]
    private static let chineseSignOffs = ["祝好", "祝您一切顺利", "祝工作顺利", "祝顺利", "此致敬礼", "顺颂商祺", "谢谢", "敬上", "祝安好", "祝您顺利"]
}
