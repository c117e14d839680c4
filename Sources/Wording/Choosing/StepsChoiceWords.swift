/// What People can be narrowed down to.
package enum StepsChoiceWords: Catalogued {
    case best, fair, peer, behind, far, changedJob

    package var phrase: Phrase {
        switch self {
        case .best: Phrase(en: "One or two ahead", zh: "领先一两步")
        case .fair: Phrase(en: "Three ahead", zh: "领先三步")
        case .peer: Phrase(en: "On the same step", zh: "和你同一级")
        case .behind: Phrase(en: "Behind you", zh: "还在你后面")
        case .changedJob: Phrase(en: "Changed jobs lately", zh: "最近换了工作")
        case .far: Phrase(en: "Four or more ahead", zh: "领先四步以上")
        }
    }
}
