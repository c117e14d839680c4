/// The stations of the journey line.
package enum JourneyWords: Catalogued {
    case label, done, ready, asked, yes, booked, met, thanked

    package var phrase: Phrase {
        switch self {
        case .label: Phrase(en: "Where you stand", zh: "进展到哪一步")
        case .done: Phrase(en: ", done", zh: "，已完成")
        case .ready: Phrase(en: "Ready", zh: "准备好")
        case .asked: Phrase(en: "Asked", zh: "已邀请")
        case .yes: Phrase(en: "Yes", zh: "答应了")
        case .booked: Phrase(en: "Booked", zh: "约好时间")
        case .met: Phrase(en: "Met", zh: "聊过了")
        case .thanked: Phrase(en: "In touch", zh: "保持联系")
        }
    }
}
