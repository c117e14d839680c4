import Testing

@testable import CoffeeChat

struct ChinesePersonTests {
    private func person(_ words: String) -> String? {
        let text = ReplyText(words)
        let tokens = ReplyLexer.tokens(of: text, lines: ReplyBody(text).own, contacts: [])
        let signs = ChineseSigns(TokenWalk(tokens: tokens, text: text))
        let persons = ChinesePerson(signs: signs)
        for start in signs.scalars.indices {
            guard let end = persons.end(at: start) else { continue }
            return String(String.UnicodeScalarView(signs.scalars[start..<end].compactMap(Unicode.Scalar.init)))
        }
        return nil
    }

    @Test(arguments: [
        ("问隔壁的老吴", "隔壁"), ("找老吴", "老吴"), ("林工知道", "林工"), ("问周敏老师", "周敏老师"), ("带我的那位更懂", "带我的"), ("加她", "她"),
    ])
    func `A surname with a title is somebody`(words: String, name: String) { #expect(person(words) == name) }

    @Test(arguments: ["其他时间", "小时候", "老实说", "小透明一个"])
    func `Not every small and old is a name`(words: String) { #expect(person(words) == nil) }
}
