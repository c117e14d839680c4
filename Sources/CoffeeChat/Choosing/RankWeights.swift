/// What each reason adds to a standing, or takes from it.
///
/// Each reason outweighs all the lighter ones together, in the order of `spec/titles.md`: the page can say
/// the first reason aloud and it is the one that decided.
enum RankWeights {
    static let canBeReached = 1
    /// A warm way in: best somebody who introduces, then somebody who works there.
    static let introduction = 4
    static let colleague = 2
    static let companyOfInterest = 8
    static let inTargetField = 16
    static let madeYourMove = 128

    /// 1 and 2 are best, 3 is fair, a peer is fine for practice. Somebody behind me adds nothing: they may be
    /// somebody to give back to, and may be ahead one day.
    static func stepsAhead(_ steps: Int) -> Int {
        switch steps {
        case 1, 2: 96
        case 3: 64
        case 0: 32
        default: 0
        }
    }

    // What is taken away is more than all that may speak for somebody (253), so that nobody is asked twice
    // while anybody was not asked once.
    static let unknownTitle = -256
    static let askedBefore = -256
    static let busy = -512
    static let resting = -512
    static let declined = -1024
    /// The last of all, whatever else is true of them.
    static let farAhead = -4096
    static let outsideField = -8192
}
