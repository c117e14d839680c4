/// The words behind `StepsWords`.
enum StepsPhrase: Catalogued {
    case rung, anotherField, firstJob, count

    var phrase: Phrase {
        switch self {
        case .rung: Phrase(en: "{rung} ({n})", zh: "{rung}（{n}）")
        case .anotherField: Phrase(en: "{n} for another field", zh: "{n}（不同方向）")
        case .firstJob: Phrase(en: "{n} for a first job", zh: "{n}（入行第一份工作）")
        case .count: Phrase(en: "{n} {n|step|steps}", zh: "{n}步")
        }
    }
}
