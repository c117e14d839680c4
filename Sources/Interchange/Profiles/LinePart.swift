/// What a line of the section "Experience" is. An employer with a total time has several roles, one without has one; the
/// first of several has parts of its own, since a second must follow.
enum LinePart: CaseIterable {
    case company, title, dates, place, text
    case groupCompany, total
    case firstTitle, firstDates, firstPlace, firstText
    case groupTitle, groupDates, groupPlace, groupText

    var canBegin: Bool { self == .company || self == .groupCompany }

    /// Whether a role may end with it.
    var canEnd: Bool {
        switch role {
        case .dates, .place, .text: true
        default: false
        }
    }

    /// Whether it belongs to the first of several roles.
    var isFirst: Bool {
        switch self {
        case .firstTitle, .firstDates, .firstPlace, .firstText: true
        default: false
        }
    }

    var isInGroup: Bool {
        switch self {
        case .company, .title, .dates, .place, .text: false
        default: true
        }
    }

    func canPrecede(_ next: LinePart) -> Bool {
        switch next {
        case .company: self == .company || canEnd
        case .groupCompany: self == .groupCompany || canEnd
        case .total: self == .groupCompany
        case .title: self == .company || self == .title
        case .firstTitle: self == .total || self == .firstTitle
        case .groupTitle: self == .groupTitle || isInGroup && canEnd
        case .dates, .firstDates, .groupDates: role == .title && isOfOneRole(with: next)
        case .place, .firstPlace, .groupPlace: (role == .dates || role == .place) && isOfOneRole(with: next)
        case .text, .firstText, .groupText: canEnd && isOfOneRole(with: next)
        }
    }

    private func isOfOneRole(with next: LinePart) -> Bool { isFirst == next.isFirst && isInGroup == next.isInGroup }

    /// The same part in every kind of employment.
    var role: LinePart {
        switch self {
        case .company, .groupCompany: .company
        case .title, .firstTitle, .groupTitle: .title
        case .dates, .firstDates, .groupDates: .dates
        case .place, .firstPlace, .groupPlace: .place
        case .text, .firstText, .groupText: .text
        case .total: .total
        }
    }
}
