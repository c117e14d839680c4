import CoffeeChat
import Hummingbird
import Seeker
import Wording

/// The seeker's own profile: the same page, beside what is on file about them.
extension Site {
    func addMyProfileRoutes(to router: Router<ServerContext>) {
        router.get("/you/profile") { request, context in
            try answering(request, context) { visit in visit.show { ProfileView.page(.mine(), in: $0) } }
        }
        router.post("/you/profile") { request, context in
            try answering(request, context) { visit in
                try read(visit, .mine()) { try compareMine($0, visit) }
            }
        }
        router.post("/you/profile/take") { request, context in
            try answering(request, context) { try takeOverMine($0) }
        }
    }

    private func compareMine(_ reading: ProfileReading, _ visit: Visit) throws -> Response {
        var model = ProfileModel.mine(waiting: profiles.put(reading))
        model.rows = try TakeOverMyProfile(practice).differences(reading).filter { $0.state != .same }.map {
            ProfileModel.Row(mine: $0, visit.language)
        }
        return visit.show { ProfileView.page(model, in: $0) }
    }

    private func takeOverMine(_ visit: Visit) throws -> Response {
        guard let reading = profiles.find(visit.form["reading"] ?? "") else { return .seeOther("/you/profile") }
        let fields = Set(visit.form.all("field").compactMap(ProfileField.init))
        guard let action = try TakeOverMyProfile(practice)(reading, fields: fields) else { return .seeOther("/you") }
        return visit.leave(to: "/you", saying: ProfilePageWords.taken(visit.language), undo: action)
    }
}

extension ProfileModel {
    static func mine(waiting: String = "") -> Self { Self(whose: .me, waiting: waiting) }
}

extension ProfileModel.Row {
    init(mine difference: ProfileDifference, _ language: Language) {
        self.init(difference, language)
        if difference.field == .title { label = ProfilePageWords.headline(language) }
    }
}
