/// Why a profile could not be read, and what to do.
package enum ProfileWords: Catalogued {
    case empty, notAProfile, isHTML, noText, locked, damaged, tooManyPages, tooLarge, tooHeavy, toolMissing, pasted

    package var phrase: Phrase {
        switch self {
        case .empty: Phrase(en: "There is nothing in {file}. Nothing was changed.", zh: "{file}里什么也没有，没有改动任何内容。")
        case .notAProfile:
            Phrase(
                en:
                    "No profile was found in {file}: neither jobs nor schools nor skills. Nothing was changed. On LinkedIn, open the profile, choose More, then Save to PDF; or copy the whole page and paste it.",
                zh: "{file}里没有找到个人资料：没有工作、学校或技能。没有改动任何内容。请在LinkedIn打开对方的主页，选“更多”里的“存为 PDF”，或者复制整个页面的文字粘贴过来。")
        case .isHTML:
            Phrase(
                en:
                    "{file} is a saved web page. Nothing was changed; use Save to PDF on LinkedIn, or copy the page's text.",
                zh: "{file} 是保存下来的网页，没有改动任何内容。请用LinkedIn的“存为 PDF”，或者复制页面上的文字。")
        case .noText:
            Phrase(
                en:
                    "{file} holds pictures of pages and no text: it was probably scanned. Nothing was changed; use Save to PDF on LinkedIn.",
                zh: "{file} 里只有图片没有文字，多半是扫描件。没有改动任何内容，请用LinkedIn的“存为 PDF”。")
        case .locked:
            Phrase(
                en: "{file} is locked with a password. Nothing was changed; save it once more without one.",
                zh: "{file} 有密码保护，没有改动任何内容。请另存一份没有密码的再试。")
        case .damaged:
            Phrase(
                en: "{file} is damaged, or no PDF. Nothing was changed; please save it once more.",
                zh: "{file} 已损坏，或者不是 PDF，没有改动任何内容。请重新保存一份。")
        case .tooManyPages:
            Phrase(
                en: "{file} has more than {most} pages, which no profile has. Nothing was changed.",
                zh: "{file} 超过 {most} 页，不像是个人资料。没有改动任何内容。")
        case .tooLarge:
            Phrase(
                en: "{file} is larger than {megabytes} MB, which no profile is. Nothing was changed.",
                zh: "{file} 超过 {megabytes} MB，不像是个人资料。没有改动任何内容。")
        case .tooHeavy:
            Phrase(
                en:
                    "Reading {file} took too long or too much memory, and was stopped. Nothing was changed; copy the page's text and paste it instead.",
                zh: "读取 {file} 花的时间或内存太多，已经停下。没有改动任何内容，可以改为复制页面文字粘贴过来。")
        case .toolMissing:
            Phrase(
                en:
                    "Reading PDFs needs poppler, which is not installed. Install it (Debian, Ubuntu: sudo apt install poppler-utils; Mac: brew install poppler), or copy the profile's text and paste it.",
                zh:
                    "读取 PDF 需要 poppler，这台电脑上还没有。请先安装（Debian、Ubuntu：sudo apt install poppler-utils；Mac：brew install poppler），或者复制资料页的文字粘贴过来。"
            )
        case .pasted: Phrase(en: "what was pasted", zh: "粘贴的内容")
        }
    }
}
