/// 15号以后联系, 20号之后聊: what stands behind 以后 asks to be asked again then.
enum ReturnCueRule {
    private static let verbs: Set<String> = ["联系", "聊", "约", "找我", "谈", "见", "说", "碰", "聚", "联络", "聊聊", "问我", "来"]

    static func apply(to tokens: inout [ReplyToken], text: ReplyText) {
        for index in tokens.indices.dropFirst() where tokens[index].isHan && tokens[index - 1].time == .onward {
            guard tokens[index].range.count <= 2, verbs.contains(text.plain(tokens[index].range)) else { continue }
            tokens[index].speech.insert(.again)
        }
    }
}
