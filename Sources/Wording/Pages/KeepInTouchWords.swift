/// How often to be in touch with somebody, on their page.
package enum KeepInTouchWords: Catalogued {
    case heading, hint, keep, kept

    package var phrase: Phrase {
        switch self {
        case .heading: Phrase(en: "Staying in touch", zh: "保持联系")
        case .hint:
            Phrase(
                en: "Every contact that you log starts it again, from its own day.", zh: "每记一次联系，就从那天重新算起。")
        case .keep: Phrase(en: "Keep", zh: "保存")
        case .kept: Phrase(en: "{name}: {rhythm}", zh: "{name}：{rhythm}")
        }
    }
}
