extension Standing {
    /// Whether the person may be put forward to be asked now. People without are listed all the same.
    package var isSuggestible: Bool {
        !reasons.contains {
            switch $0.reason {
            case .openAsk, .declined, .resting, .alreadyTalking: true
            default: false
            }
        }
    }
}
