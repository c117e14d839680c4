import CoffeeChat
import Hummingbird
import Seeker
import Wording

extension Site {
    func addCirclesRoutes(to router: Router<ServerContext>) {
        router.get("/circles") { request, context in
            try answering(request, context) { try showCircles($0) }
        }
        router.post("/circles") { request, context in
            try answering(request, context) { try makeCircle($0) }
        }
        router.post("/circles/change") { request, context in
            try answering(request, context) { try changeCircle($0) }
        }
        router.post("/circles/members") { request, context in
            try answering(request, context) { try moveMember($0) }
        }
    }

    private func showCircles(
        _ visit: Visit, change: (inout CirclesModel) -> Void = { _ in }
    ) throws -> Response {
        let circles = KeepCircles(practice)
        var model = CirclesModel(try circles(), names: try circles.candidates(), visit)
        change(&model)
        let shown = model
        let isRefused = !model.errors.isEmpty || model.circles.contains { $0.error != nil }
        return visit.show(isRefused ? .unprocessableContent : .ok) { CirclesView.page(shown, in: $0) }
    }

    private func makeCircle(_ visit: Visit) throws -> Response {
        let rhythm = visit.rhythm ?? .never
        guard let name = CircleName.tidy(visit.form["name"] ?? "") else {
            return try showCircles(visit) { model in
                model.errors = ["name": CircleWords.nameMissing(visit.language)]
                model.rhythm = String(rhythm.months)
            }
        }
        let action = try KeepCircles(practice).set(name, to: rhythm)
        return visit.leave(
            to: "/circles", saying: CircleWords.made(visit.language, ["name": .text(name)]), undo: action)
    }

    private func changeCircle(_ visit: Visit) throws -> Response {
        let circle = visit.form["circle"] ?? ""
        let circles = KeepCircles(practice)
        if visit.form["deed"] == "dissolve" {
            let action = try circles.dissolve(circle)
            return visit.leave(to: "/circles", saying: CircleWords.dissolved(visit.language), undo: action)
        }
        let name = CircleName.tidy(visit.form["name"] ?? "") ?? circle
        let action = try circles.change(circle, name: name, rhythm: visit.rhythm)
        return visit.leave(to: "/circles", saying: CircleWords.kept(visit.language), undo: action)
    }

    /// With a circle's name somebody comes in, by whatever words; without one whoever is meant goes out.
    private func moveMember(_ visit: Visit) throws -> Response {
        let (circle, words) = (visit.form["circle"] ?? "", visit.form["person"] ?? visit.form["id"] ?? "")
        do throws(SeekerError) {
            let person = try ShowPerson(practice)(try FindPerson(practice)(words)).ranked.person
            let action = try KeepCircles(practice).put(person.id, into: circle)
            let said: CircleWords = circle.isEmpty ? .outDone : .putDone
            return visit.leave(
                to: "/circles", saying: said(visit.language, ["name": .text(person.name.shortened(to: 60))]),
                undo: action)
        } catch {
            let sentence = error.sentence(in: visit.language)
            return try showCircles(visit) { model in
                for at in model.circles.indices where model.circles[at].name == circle {
                    (model.circles[at].person, model.circles[at].error) = (words, sentence)
                }
            }
        }
    }
}

extension Visit {
    /// How often, where it was chosen.
    var rhythm: Rhythm? { form["rhythm"].flatMap { Int($0) }.flatMap(Rhythm.init(months:)) }
}
