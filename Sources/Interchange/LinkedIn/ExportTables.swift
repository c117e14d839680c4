import CoffeeChat

/// The export's files, read in the order in which one needs the other: who I am decides who wrote a message.
struct ExportTables {
    private let files: [ExportFile: NamedFile]
    private let shown: String?
    private var identity = OwnIdentity()

    /// - Parameter shown: the name to report in place of the file's own.
    init(_ files: [ExportFile: NamedFile], shown: String?) {
        self.files = files
        self.shown = shown
    }

    func readPeople(into arrival: inout Arrival) throws(Refusal) {
        guard let table = try table(.connections, needing: ConnectionsFile.needed) else { return }
        try ConnectionsFile.read(table, into: &arrival)
    }

    mutating func readMe(into arrival: inout Arrival) throws(Refusal) {
        var me = ArrivedMe()
        if let table = try table(.profile, needing: MyFiles.profileNeeds) { MyFiles.readProfile(table, into: &me) }
        if let table = try table(.positions, needing: MyFiles.positionsNeed) {
            MyFiles.readPositions(table, into: &me, incomplete: &arrival.incomplete)
        }
        if let table = try table(.education, needing: MyFiles.educationNeeds) {
            MyFiles.readEducation(table, into: &me)
        }
        if let table = try table(.skills, needing: [["name"]]) { me.skills = MyFiles.names(table) }
        if let table = try table(.languages, needing: [["name"]]) { me.languages = MyFiles.names(table) }
        if let table = try table(.emailAddresses, needing: MyFiles.emailsNeed) { me.emails = MyFiles.emails(table) }
        if !me.name.isEmpty { identity.name = me.name }
        arrival.me = me == ArrivedMe() ? nil : me
    }

    mutating func readConversations(into arrival: inout Arrival) throws(Refusal) {
        if let table = try table(.invitations, needing: InvitationsFile.needed) {
            try InvitationsFile.read(table, into: &arrival, identity: &identity)
        }
        if let table = try table(.messages, needing: MessagesFile.needed) {
            try MessagesFile.read(table, into: &arrival, identity: &identity)
        }
        if let table = try table(.notes, needing: NotesFile.needed) { try NotesFile.read(table, into: &arrival) }
        guard arrival.me != nil || identity.profile != nil else { return }
        var me = arrival.me ?? ArrivedMe()
        me.profile = identity.profile
        if me.name.isEmpty { me.name = identity.name }
        arrival.me = me
    }

    /// `nil` for a file that is not there, or that has nothing in it; only the connections must have something.
    private func table(_ kind: ExportFile, needing needed: [[String]]) throws(Refusal) -> Table? {
        guard let file = files[kind] else { return nil }
        let name = shown ?? ExportFile.baseName(file.name)
        do throws(Refusal) {
            return try Table(FileText.utf8(file.bytes, file: name), file: name, needing: needed)
        } catch .empty where kind != .connections {
            return nil
        }
    }
}
