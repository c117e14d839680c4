/// The fields that a table's column can fill, beyond those that the form names.
package enum PersonFieldWords: Catalogued {
    case nothing, name, firstName, lastName, connectedOn

    package var phrase: Phrase {
        switch self {
        case .nothing: Phrase(en: "Leave out", zh: "不导入")
        case .name: Phrase(en: "Name", zh: "姓名")
        case .firstName: Phrase(en: "First name", zh: "名")
        case .lastName: Phrase(en: "Last name", zh: "姓")
        case .connectedOn: Phrase(en: "Connected on", zh: "成为人脉的日期")
        }
    }
}
