// The vocabulary of the pages in Chinese, so that one thing has one name everywhere:
//
//   coffee chat / chat   咖啡聊天，在句中也说“聊一次”“聊过了”
//   ask                  邀请（名词）；发出邀请（动词）
//   follow-up            跟进
//   notebook             笔记本（就是那一个文件）
//   person               人；TA 不用，写名字或“对方”
//   connection           人脉
//   introduce            引荐
//   stage                进展
//   journey              来往
//   field                方向
//   rung                 职级
//   steps ahead          领先你 N 步
//   company of interest  心仪的公司
//   resting              先放一放
//   log an event         记一笔
//   undo                 撤销
//   forget (a person)    彻底删除
//   sample data          示例数据
//
// “你”，不用“您”；全角标点；中文与西文、数字之间的空隙交给字体和 CSS。

/// Words that many pages use.
package enum CommonWords: Catalogued {
    case save, cancel, close, undo, undone, remove, add, optional, needed, checkFields, more, all, now, edit, back
    case nothingYet

    package var phrase: Phrase {
        switch self {
        case .save: Phrase(en: "Save", zh: "保存")
        case .cancel: Phrase(en: "Cancel", zh: "取消")
        case .close: Phrase(en: "Close", zh: "关闭")
        case .undo: Phrase(en: "Undo", zh: "撤销")
        case .undone: Phrase(en: "undone", zh: "已撤销")
        case .remove: Phrase(en: "Remove", zh: "移除")
        case .add: Phrase(en: "Add", zh: "添加")
        case .optional: Phrase(en: "optional", zh: "可不填")
        case .needed: Phrase(en: "needed", zh: "必填")
        case .checkFields:
            Phrase(
                en: "{n|One thing needs|A few things need} another look. Nothing you typed is lost.",
                zh: "有{n}处需要再看一眼，你填的内容都还在。")
        case .more: Phrase(en: "and {n} more", zh: "还有{n}个")
        case .all: Phrase(en: "All", zh: "全部")
        case .now: Phrase(en: "now", zh: "现在")
        case .edit: Phrase(en: "Edit", zh: "修改")
        case .back: Phrase(en: "Back", zh: "返回")
        case .nothingYet: Phrase(en: "Nothing yet", zh: "还没有")
        }
    }
}
