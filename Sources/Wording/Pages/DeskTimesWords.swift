/// The way from the desk to the times that its message offers.
package enum DeskTimesWords: Catalogued {
    case change

    package var phrase: Phrase {
        switch self {
        case .change: Phrase(en: "Choose other times", zh: "换时间")
        }
    }
}
