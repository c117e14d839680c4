import CoffeeChat

/// The files about me: profile, career line, schools, skills, languages, addresses.
enum MyFiles {
    static let profileNeeds = [
        ["firstname", "名", "lastname", "姓"], ["headline", "summary", "geolocation", "industry", "lastname"],
    ]
    static let positionsNeed = [["companyname"], ["title"]]
    static let educationNeeds = [["schoolname"]]
    static let emailsNeed = [["emailaddress"]]

    static func readProfile(_ table: Table, into me: inout ArrivedMe) {
        var rows = table.rows()
        guard rows.advance() else { return }
        let (row, columns) = (rows.row, table.columns)
        me.name = PersonName.joined(
            first: row.text(columns.place("firstname", "名")), last: row.text(columns.place("lastname", "姓")))
        me.headline = row.text(columns.place("headline"))
        me.place = row.text(columns.place("geolocation"))
    }

    static func readPositions(_ table: Table, into me: inout ArrivedMe, incomplete: inout [SkippedRow]) {
        let columns = table.columns
        let (started, finished) = (columns.place("startedon"), columns.place("finishedon"))
        var rows = table.rows()
        while rows.advance() {
            let row = rows.row
            for date in [started, finished] where !row.trimmed(date).isEmpty {
                guard careerDate(row, date) == nil else { continue }
                incomplete.append(SkippedRow(rows.origin, .unreadableDate(row.text(date))))
            }
            let position = Position(
                company: row.text(columns.place("companyname")), title: row.text(columns.place("title")),
                place: row.text(columns.place("location")), start: careerDate(row, started),
                end: careerDate(row, finished), isCurrent: row.trimmed(finished).isEmpty)
            if !position.company.isEmpty || !position.title.isEmpty { me.positions.append(position) }
        }
        me.positions = newestFirst(me.positions)
    }

    static func readEducation(_ table: Table, into me: inout ArrivedMe) {
        let columns = table.columns
        var rows = table.rows()
        while rows.advance() {
            let row = rows.row
            let school = row.text(columns.place("schoolname"))
            guard !school.isEmpty else { continue }
            me.education.append(
                Education(
                    school: school, degree: row.text(columns.place("degreename")),
                    field: row.text(columns.place("fieldofstudy")),
                    start: careerDate(row, columns.place("startdate", "startedon")),
                    end: careerDate(row, columns.place("enddate", "finishedon"))))
        }
    }

    static func names(_ table: Table) -> [String] {
        var rows = table.rows()
        var names: [String] = []
        while rows.advance() {
            let name = rows.row.text(table.columns.place("name"))
            if !name.isEmpty, !names.contains(name) { names.append(name) }
        }
        return names
    }

    /// The primary one first, then those that were confirmed.
    static func emails(_ table: Table) -> [String] {
        let columns = table.columns
        var rows = table.rows()
        var found: [(email: String, rank: Int)] = []
        while rows.advance() {
            let email = rows.row.text(columns.place("emailaddress"))
            guard email.contains("@"), !found.contains(where: { $0.email == email }) else { continue }
            let isPrimary = rows.row.text(columns.place("primary")).lowercased() == "yes"
            let isConfirmed = rows.row.text(columns.place("confirmed")).lowercased() == "yes"
            found.append((email, (isPrimary ? 0 : 2) + (isConfirmed ? 0 : 1)))
        }
        return found.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
            .map(\.element.email)
    }

    private static func careerDate(_ row: Row, _ column: Int?) -> CareerDate? {
        WrittenDate(row.trimmed(column))?.careerDate
    }

    /// What lasts first, then by end and start; the file's order where they are equal.
    private static func newestFirst(_ positions: [Position]) -> [Position] {
        func rank(_ position: Position) -> (Int, Int) {
            (position.isCurrent ? Int.max : position.end?.months ?? 0, position.start?.months ?? 0)
        }
        return positions.enumerated().sorted { a, b in
            let (left, right) = (rank(a.element), rank(b.element))
            return left == right ? a.offset < b.offset : left > right
        }.map(\.element)
    }
}
