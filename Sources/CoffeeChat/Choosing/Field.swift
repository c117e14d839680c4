/// What kind of work a title names.
package enum Field: String, CaseIterable, Codable, Sendable {
    case productDesign = "product-design"
    case userResearch = "user-research"
    case contentDesign = "content-design"
    case serviceDesign = "service-design"
    case visualDesign = "visual-design"
    case designOperations = "design-operations"
    case productManagement = "product-management"
    case engineering
    case marketing
    case other

    /// The six design fields are one family: one may move between them at the cost of one step.
    package var isDesign: Bool {
        switch self {
        case .productDesign, .userResearch, .contentDesign, .serviceDesign, .visualDesign, .designOperations: true
        case .productManagement, .engineering, .marketing, .other: false
        }
    }

    /// Whether steps can be counted between the two.
    package func isFamily(of other: Field) -> Bool { self == other || (isDesign && other.isDesign) }
}
