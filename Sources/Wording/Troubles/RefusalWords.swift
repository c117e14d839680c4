/// Why a file was not taken in: what, where, what to do. Each ends by saying that nothing was changed, or means it.
package enum RefusalWords: Catalogued {
    case empty, isHTML, notAnArchive, damagedArchive, encryptedArchive, tooLarge, unsafeEntry, notAnExport, noHeader
    case nothingReadable, notText, notCards, newerDocument, notADocument, documentSpot

    package var phrase: Phrase {
        switch self {
        case .empty:
            Phrase(
                en: "{file} is empty. Nothing was changed; please download or save it once more.",
                zh: "{file} 是空的，没有改动任何内容。请重新下载或保存一份。")
        case .isHTML:
            Phrase(
                en:
                    "{file} is a web page, not the file itself: the download was probably a sign-in page. Nothing was changed; sign in, download it again, and try that file.",
                zh: "{file} 其实是一个网页，不是要导入的文件，下载到的多半是登录页。没有改动任何内容。请登录后重新下载再试。")
        case .notAnArchive:
            Phrase(
                en: "{file} is not a ZIP archive. Nothing was changed; choose the ZIP that LinkedIn sent, as it came.",
                zh: "{file} 不是 ZIP 压缩包，没有改动任何内容。请选择领英发来的 ZIP 原文件。")
        case .damagedArchive:
            Phrase(
                en:
                    "{file} is damaged or incomplete: perhaps the download broke off. Nothing was changed; please download it again.",
                zh: "{file} 已损坏或不完整，可能是下载中断了。没有改动任何内容，请重新下载。")
        case .encryptedArchive:
            Phrase(
                en:
                    "{file} is locked with a password. Nothing was changed; unpack it yourself and choose the folder or the CSV in it.",
                zh: "{file} 有密码保护，没有改动任何内容。请先自行解压，再选择其中的 CSV 文件。")
        case .tooLarge:
            Phrase(
                en:
                    "{file} would unpack to more than {megabytes} MB, far more than an export holds. Nothing was changed; choose Connections.csv alone instead.",
                zh: "{file} 解压后会超过 {megabytes} MB，远大于正常的导出文件。没有改动任何内容，可以只选其中的 Connections.csv。")
        case .unsafeEntry:
            Phrase(
                en:
                    "{file} holds an entry that points outside the archive ({entry}), which no export of LinkedIn's does. Nothing was changed; do not trust this file.",
                zh: "{file} 里有指向压缩包之外的条目（{entry}），领英的导出文件不会这样。没有改动任何内容，请不要信任这个文件。")
        case .notAnExport:
            Phrase(
                en:
                    "{file} is a ZIP, but not LinkedIn's export: there is no Connections.csv in it. Nothing was changed. What it holds: {found}",
                zh: "{file} 是 ZIP，但不是领英的数据导出：里面没有 Connections.csv。没有改动任何内容。里面有：{found}")
        case .noHeader:
            Phrase(
                en:
                    "{file} has no line with the names of its columns. Nothing was changed; the first line should name columns such as {expected}.",
                zh: "{file} 里找不到列名那一行，没有改动任何内容。第一行应当是列名，例如 {expected}。")
        case .nothingReadable:
            Phrase(
                en:
                    "{file} has {rows} {rows|row|rows}, and none of them could be read. Nothing was changed. The first one: {reason}",
                zh: "{file} 有 {rows} 行，但一行也读不出来，没有改动任何内容。第一行的问题：{reason}")
        case .notText:
            Phrase(
                en:
                    "{file} is not a text file that Cortado can read. Nothing was changed; save it as CSV (UTF-8) and try again.",
                zh: "{file} 不是 Cortado 能读的文本文件，没有改动任何内容。请另存为 CSV（UTF-8）再试。")
        case .notCards:
            Phrase(
                en:
                    "{file} holds no vCard (no BEGIN:VCARD in it). Nothing was changed; export your contacts as vCard and try that file.",
                zh: "{file} 里没有 vCard 名片（找不到 BEGIN:VCARD），没有改动任何内容。请把通讯录导出为 vCard 再试。")
        case .newerDocument:
            Phrase(
                en:
                    "{file} was written by a newer Cortado (document version {version}). Nothing was changed; update Cortado, then import it.",
                zh: "{file} 由更新版本的 Cortado 写成（文档版本 {version}），没有改动任何内容。请先升级 Cortado 再导入。")
        case .notADocument:
            Phrase(
                en: "{file} is not an export of Cortado's that can be read. Nothing was changed. The trouble: {why}",
                zh: "{file} 不是可以读取的 Cortado 导出文件，没有改动任何内容。问题在于：{why}")
        case .documentSpot:
            Phrase(en: "at {path}", zh: "位置 {path}")
        }
    }
}
