/// The People page.
package enum PeopleWords: Catalogued {
    case title, headingAll, searchLabel, searchPlaceholder, search
    case filters, stage, field, steps, company, anyStage, anyField, anySteps, anyCompany, apply, clear
    case found, foundOf, shown, listLabel, steps0, stepsAhead, stepsBehind, stepsUnknown
    case asideTitle, asideWhy, noneTitle, noneText, emptyTitle, emptyText
    case add, importFile, export, exportCSV, exportCards, exportJSON, pages, pageOf, previous, next

    package var phrase: Phrase {
        switch self {
        case .title: Phrase(en: "People", zh: "人脉")
        case .headingAll: Phrase(en: "Whom to ask", zh: "可以约谁")
        case .searchLabel: Phrase(en: "Search by name, company or title", zh: "按姓名、公司或职位搜索")
        case .searchPlaceholder: Phrase(en: "Name, company, title", zh: "姓名、公司、职位")
        case .search: Phrase(en: "Search", zh: "搜索")
        case .filters: Phrase(en: "Narrow down", zh: "筛选")
        case .stage: Phrase(en: "Stage", zh: "进展")
        case .field: Phrase(en: "Field", zh: "方向")
        case .steps: Phrase(en: "Steps ahead", zh: "领先几步")
        case .company: Phrase(en: "Company", zh: "公司")
        case .anyStage: Phrase(en: "Any stage", zh: "所有进展")
        case .anyField: Phrase(en: "Any field", zh: "所有方向")
        case .anySteps: Phrase(en: "Any number of steps", zh: "不限步数")
        case .anyCompany: Phrase(en: "Any company", zh: "所有公司")
        case .apply: Phrase(en: "Show", zh: "查看")
        case .clear: Phrase(en: "Show everybody", zh: "显示所有人")
        case .found: Phrase(en: "{n} {n|person|people}, the best to ask now first", zh: "共{n}人，现在最适合约的排在最前")
        case .foundOf: Phrase(en: "{n} of {total} people, the best to ask now first", zh: "{total}人中的{n}人，现在最适合约的排在最前")
        case .shown: Phrase(en: "{n} {n|person|people} found", zh: "找到{n}人")
        case .listLabel: Phrase(en: "People, the best to ask now first", zh: "人脉列表，最适合约的在前")
        case .steps0: Phrase(en: "a peer", zh: "同级")
        case .stepsAhead: Phrase(en: "{n} {n|step|steps} ahead", zh: "领先{n}步")
        case .stepsBehind: Phrase(en: "{n} {n|step|steps} behind you", zh: "在你后面{n}步")
        case .stepsUnknown: Phrase(en: "steps not known", zh: "还不知道领先几步")
        case .asideTitle: Phrase(en: "Far ahead, or outside design", zh: "领先太多，或不在设计方向")
        case .asideWhy:
            Phrase(
                en: "They come last, since somebody one or two steps ahead is likelier to answer and closer to your "
                    + "question. Nobody is hidden: if you have a good reason, ask.",
                zh: "排在最后，是因为只领先你一两步的人更可能回复，也更懂你的问题。没有隐藏任何人：有合适的理由，照样可以约。")
        case .noneTitle: Phrase(en: "Nobody by that description", zh: "没有符合的人")
        case .noneText:
            Phrase(
                en:
                    "Try fewer letters, another spelling, or fewer filters. Somebody you don’t have on file yet can be added by hand.",
                zh: "少输几个字、换个写法，或减少筛选条件试试。笔记本里还没有的人，可以自己添加。")
        case .emptyTitle: Phrase(en: "Your people will stand here", zh: "你的人脉会出现在这里")
        case .emptyText:
            Phrase(
                en:
                    "Ranked by how good they are to ask now, each with the reasons. Your LinkedIn export brings them all at once.",
                zh: "按现在适不适合约来排序，每个人都附上理由。导入LinkedIn文件，一次就能带进来。")
        case .add: Phrase(en: "Add somebody", zh: "添加一个人")
        case .importFile: Phrase(en: "Take in a file", zh: "导入文件")
        case .export: Phrase(en: "Take them with you:", zh: "导出：")
        case .exportCSV: Phrase(en: "table (CSV)", zh: "表格（CSV）")
        case .exportCards: Phrase(en: "contacts (vCard)", zh: "通讯录（vCard）")
        case .exportJSON: Phrase(en: "everything (JSON)", zh: "全部内容（JSON）")
        case .pages: Phrase(en: "Pages", zh: "分页")
        case .pageOf: Phrase(en: "Page {page} of {pages}", zh: "第{page}页，共{pages}页")
        case .previous: Phrase(en: "Previous page", zh: "上一页")
        case .next: Phrase(en: "Next page", zh: "下一页")
        }
    }
}
