import CoffeeChat
import Testing
import Wording

@testable import WebApp

@Suite("The People page")
struct PeopleViewTests {
    private let row = PeopleModel.Row(
        id: PersonID(naming: "周晓岚"), name: "周晓岚", title: "UX Designer", company: "Lyft", stage: .asked,
        stageName: "Asked", steps: 2, reasons: ["Two steps ahead of you", "At Lyft, on your list"])

    @Test func `A row says who it is, where you stand and why`() {
        let list = PeopleView.list(PeopleModel(rows: [row], found: 1, total: 1), in: .sample()).text
        #expect(
            list.contains(
                """
                <p class="row-name clamp-1"><a class="stretched" href="/people/%E5%91%A8%E6%99%93%E5%B2%9A">\
                <bdi lang="zh-Hans">周晓岚</bdi></a></p><p class="soft clamp-2"><bdi>UX Designer</bdi>\
                <span class="dot"> · </span><bdi>Lyft</bdi></p><ul class="reasons"><li>Two steps ahead of you</li>\
                <li>At Lyft, on your list</li></ul></div><div class="row-marks"><span class="chip stage-asked">Asked</span>\
                <span class="soft small">2 steps ahead</span></div></li>
                """))
    }

    @Test func `Those far ahead stand under a heading that says why they are last`() {
        let list = PeopleView.list(PeopleModel(rows: [row], aside: [row], found: 2, total: 2), in: .sample()).text
        #expect(list.contains("Far ahead, or outside design"))
        #expect(list.contains("Nobody is hidden"))
    }

    @Test func `The part is the list alone and says its count for voices`() {
        let list = PeopleView.list(PeopleModel(rows: [row], found: 1, total: 9), in: .sample()).text
        #expect(list.hasPrefix("<p class=\"found soft\" data-count=\"1 person found\">"))
        #expect(!list.contains("<main"))
    }

    @Test func `Pages keep the filter in their address`() {
        let filter = PeopleFilter(q: "A&B", stage: "asked")
        let list = PeopleView.list(
            PeopleModel(filter: filter, rows: [row], found: 99, total: 99, page: 1, pages: 2), in: .sample()
        ).text
        #expect(list.contains("href=\"/people?q=A%26B&amp;stage=asked&amp;page=2\""))
    }

    @Test func `An empty notebook offers the first step`() {
        let page = PeopleView.page(PeopleModel(), in: .sample()).text
        #expect(page.contains("Your people will stand here"))
        #expect(page.contains("href=\"/import\""))
    }
}
