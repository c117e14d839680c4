import CoffeeChat
import Hummingbird
import Wording

extension Site {
    /// The yardstick of `make bench`: fifty rows that never change, through the same server and the same view, so
    /// that what People costs beyond them is the notebook and the ranking. Not there in daily use.
    func addFixedRows(to router: Router<ServerContext>) {
        let rows = (1...50).map { number in
            PeopleModel.Row(
                id: PersonID(naming: "Lauren Chen", number: number), name: "Lauren Chen", title: "UX Designer",
                company: "Parcelwise", stageName: Stage.idea.label.text(in: .english), steps: 2,
                reasons: ["Two steps ahead of you", "In the field you want next: product design", "Easy to reach"])
        }
        let model = PeopleModel(rows: rows, found: 50, total: 50)
        let today = Day(practice.now(), in: practice.machineZone)
        router.get("/bench/rows") { _, context in
            let page = PageContext(
                language: context.language, csrf: context.csrf, path: "/bench/rows", today: today, asset: assets.address
            )
            return Response.page(PeopleView.page(model, in: page).bytes)
        }
    }
}
