import Testing

@testable import Interchange

@Suite struct SchoolDetailTests {
    @Test(
        arguments: [
            (
                "Bachelor of Arts - BA, Graphic Design · (2011 - 2015)", "Bachelor of Arts - BA", "Graphic Design",
                "2011", "2015"
            ),
            (
                "Master of Science (M.Sc., FH),\u{A0}Design, Media and Play\u{A0}·\u{A0}(September 2018 - June 2020)",
                "Master of Science (M.Sc., FH)", "Design, Media and Play", "2018-09", "2020-06"
            ),
            ("工学学士, 食品科学与工程 · (2014年 - 2018年)", "工学学士", "食品科学与工程", "2014", "2018"),
            ("Psychology · (2015)", "", "Psychology", nil, "2015"),
            ("Diploma", "Diploma", "", nil, nil),
            ("Design and Visual Communications, General", "", "Design and Visual Communications, General", nil, nil),
            ("(2011 - 2015)", "", "", "2011", "2015"), ("BSc, Honours, Nursing", "BSc, Honours", "Nursing", nil, nil),
        ] as [(String, String, String, String?, String?)])
    func `parts degree, field and years`(line: String, degree: String, field: String, start: String?, end: String?) {
        let detail = SchoolDetail(line)
        #expect(detail.degree == degree && detail.field == field)
        #expect(detail.start?.iso == start && detail.end?.iso == end)
    }
}
