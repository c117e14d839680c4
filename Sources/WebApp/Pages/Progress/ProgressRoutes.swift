import CoffeeChat
import Foundation
import Hummingbird
import Seeker
import Wording

extension Site {
    func addProgressRoutes(to router: Router<ServerContext>) {
        router.get("/progress") { request, context in
            try answering(request, context) { visit in
                let model = ProgressModel(try SeeProgress(practice)(), try LookBack(practice)(), visit)
                return visit.show { ProgressView.page(model, in: $0) }
            }
        }
        router.get("/progress/weeks.csv") { request, context in
            try answering(request, context) { _ in
                .download(try SeeProgress(practice).table(), filename: "cortado-weeks.csv", type: "text/csv")
            }
        }
        router.get("/progress/{year}") { request, context in
            try answering(request, context) { visit in
                guard let year = context.part("year").flatMap({ Int($0) }), (2000...2200).contains(year) else {
                    return plain(.pageNotFound, .notFound, request, context)
                }
                let model = ReviewModel(try SeeProgress(practice).review(year: year), visit)
                return visit.show { ReviewView.page(model, in: $0) }
            }
        }
        router.post("/progress/pause") { request, context in
            try answering(request, context) { visit in
                let ends = visit.form["end"] == "yes"
                let action = try ends ? TakeBreak(practice).end() : TakeBreak(practice)()
                let words: ProgressPageWords = ends ? .backAgain : .paused
                return visit.leave(to: "/progress", saying: words(visit.language), undo: action)
            }
        }
    }
}

extension ReviewModel {
    init(_ view: YearInReview, _ visit: Visit) {
        let (review, language) = (view.review, visit.language)
        self.init(
            year: review.year, name: view.me.name,
            lines: [
                ProgressPageWords.yearAsks(
                    language,
                    [
                        "asks": .number(review.asks), "answers": .number(review.answers),
                        "chats": .number(review.chats),
                    ]),
                review.yesAfterFollowUp == 0
                    ? nil
                    : ProgressPageWords.yearFollowUps(language, ["n": .number(review.yesAfterFollowUp)]),
                review.promisesKept == 0
                    ? nil : ProgressPageWords.yearPromises(language, ["n": .number(review.promisesKept)]),
                ProgressWords.hours(review.hours, in: language),
            ].compactMap(\.self),
            met: review.met.map { meeting in
                Met(
                    person: PersonLink(id: meeting.person, name: view.names[meeting.person] ?? meeting.person.text),
                    day: DateWords.day(meeting.day, today: visit.today, in: language))
            },
            months: Chart(
                title: ProgressPageWords.months(language), sentence: "",
                series: [ProgressLabels.asks(language), ProgressLabels.chats(language)],
                groups: review.months.map { month in
                    Chart.Group(
                        DateWords.monthName(month.number, in: language),
                        mark: DateWords.month(month.number, in: language), [Double(month.asks), Double(month.chats)])
                }), gains: .gains(review.gains, language))
    }
}
