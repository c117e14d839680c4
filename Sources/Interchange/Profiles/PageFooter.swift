/// "Page 1 of 2", in the languages of LinkedIn's interface.
enum PageFooter {
    static func isFooter(_ text: String) -> Bool {
        let letters = text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
        guard text.unicodeScalars.contains(where: { ("0"..."9").contains($0) }), text.unicodeScalars.count < 40 else {
            return false
        }
        return footers.contains(String(String.UnicodeScalarView(letters)))
    }

    private static let footers: Set<String> = [
        "pageof", "第页共页", "页共页", "第頁共頁", "頁共頁", "seitevon", "pagesur", "páginade", "paginadi", "paginavan", "page",
        "第页", "页",
        "sidaav", "sideaf", "stronaz", "страницаиз", "pagede", "ページ", "페이지", "seite", "pàginade", "第頁",
    ]
}
