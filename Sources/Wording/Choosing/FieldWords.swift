package import CoffeeChat

extension Field {
    /// "product design": as it stands in a sentence.
    package var label: Phrase {
        switch self {
        case .productDesign: Phrase(en: "product design", zh: "产品与体验设计")
        case .userResearch: Phrase(en: "user research", zh: "用户研究")
        case .contentDesign: Phrase(en: "content design", zh: "内容设计")
        case .serviceDesign: Phrase(en: "service design", zh: "服务设计")
        case .visualDesign: Phrase(en: "visual design", zh: "视觉设计")
        case .designOperations: Phrase(en: "design operations", zh: "设计运营")
        case .productManagement: Phrase(en: "product management", zh: "产品管理")
        case .engineering: Phrase(en: "engineering", zh: "技术开发")
        case .marketing: Phrase(en: "marketing", zh: "市场与运营")
        case .other: Phrase(en: "another field", zh: "其他领域")
        }
    }

    /// "UX": the short word, for "restaurants to UX".
    package var shortLabel: Phrase {
        switch self {
        case .productDesign: Phrase(en: "UX", zh: "UX")
        case .userResearch: Phrase(en: "UX research", zh: "用户研究")
        case .contentDesign, .serviceDesign, .visualDesign, .designOperations, .productManagement, .engineering,
            .marketing, .other:
            label
        }
    }
}
