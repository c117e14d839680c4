import CoffeeChat

/// `Connections.csv`: whom I am connected with, where they work now, and since when.
enum ConnectionsFile {
    static let needed = [firstName + lastName, company + position + connectedOn]

    // The Chinese names are those of exports through the Chinese interface and of files re-saved there.
    private static let firstName = ["firstname", "名", "名字"]
    private static let lastName = ["lastname", "姓", "姓氏"]
    private static let company = ["company", "公司", "公司名称"]
    private static let position = ["position", "职位", "職位", "职务"]
    private static let connectedOn = ["connectedon", "添加时间", "联系时间", "建立联系时间", "加为好友时间", "关联时间", "連線時間"]
    private static let url = ["url", "profileurl", "网址", "链接", "個人檔案網址"]
    private static let email = ["emailaddress", "email", "电子邮件", "电子邮件地址", "邮箱", "电子邮箱"]

    static func read(_ table: Table, into arrival: inout Arrival) throws(Refusal) {
        var reader = Reader(table)
        var rows = table.rows()
        var count = 0
        while rows.advance() {
            count += 1
            switch reader.person(rows.row, at: rows.origin) {
            case .person(let person):
                arrival.people.append(person)
                guard rows.row.hasLongCell, person.isShortened else { continue }
                arrival.incomplete.append(SkippedRow(rows.origin, .longerThan(characters: CellText.longest)))
            case .hidden: arrival.hidden += 1
            case .unreadable(let reason): arrival.skipped.append(SkippedRow(rows.origin, reason))
            }
        }
        if count > 0, arrival.people.isEmpty, arrival.hidden == 0 {
            throw .nothingReadable(file: table.file, rows: count, firstReason: arrival.skipped.first?.reason)
        }
    }

    private enum Reading {
        case person(ArrivedPerson)
        case hidden
        case unreadable(SkippedRow.Reason)
    }

    private struct Reader {
        private let count: Int
        private let first, last, company, position, connectedOn, url, email: Int?
        private let order: WrittenDate.Order
        private var lines: [ProfileAddress: Int] = [:]
        /// Before 2023 there were no addresses.
        private var linesWithoutAddress: [ArrivedPerson: Int] = [:]

        init(_ table: Table) {
            let columns = table.columns
            count = columns.count
            first = columns.place(ConnectionsFile.firstName)
            last = columns.place(ConnectionsFile.lastName)
            company = columns.place(ConnectionsFile.company)
            position = columns.place(ConnectionsFile.position)
            connectedOn = columns.place(ConnectionsFile.connectedOn)
            url = columns.place(ConnectionsFile.url)
            email = columns.place(ConnectionsFile.email)
            order = table.dateOrder(connectedOn)
        }

        mutating func person(_ row: Row, at origin: Origin) -> Reading {
            // LinkedIn fills every row up to the date, its last column: a shorter or longer one is torn or shifted.
            if row.cells.count < count { return .unreadable(.tooFewCells(expected: count, found: row.cells.count)) }
            if row.filledCount > count { return .unreadable(.tooManyCells(expected: count, found: row.filledCount)) }
            let name = PersonName.joined(first: row.text(first), last: row.text(last))
            if name.isEmpty {
                let says = [url, email, company, position].contains { !row.trimmed($0).isEmpty }
                return says ? .unreadable(.noName) : .hidden
            }
            var person = ArrivedPerson(name: name, origin: origin)
            person.title = row.text(position)
            person.company = row.text(company)
            person.email = row.text(email)
            let address = row.text(url)
            if !address.isEmpty {
                guard let profile = ProfileAddress(address) else { return .unreadable(.unreadableAddress(address)) }
                person.profile = profile
            }
            let date = row.trimmed(connectedOn)
            if !date.isEmpty {
                guard let day = WrittenDate(date, order: order)?.asDay else {
                    return .unreadable(.unreadableDate(row.text(connectedOn)))
                }
                person.connectedOn = day
            }
            if let line = earlierLine(of: person) { return .unreadable(.sameAsAbove(line: line)) }
            return .person(person)
        }

        /// By address; before 2023 there was none, and only a row that is the same in everything is the same.
        private mutating func earlierLine(of person: ArrivedPerson) -> Int? {
            if let profile = person.profile {
                if let line = lines[profile] { return line }
                lines[profile] = person.origin.line
                return nil
            }
            var key = person
            key.origin.line = 0
            if let line = linesWithoutAddress[key] { return line }
            linesWithoutAddress[key] = person.origin.line
            return nil
        }
    }
}
