import CoffeeChat
import Interchange
import Testing

struct LinkedInExportTests {
    @Test func `an archive with folders, other files and a Mac's litter`() throws {
        let zip = ZipBuilder.zip(
            .init("__MACOSX/._Connections.csv", bytes: [0, 5, 22, 7]), .init("Basic/"),
            .init("Basic/Connections.csv", Export.connections(Export.lauren)),
            .init("Basic/Profile.csv", Export.profile),
            .init("Basic/Rich Media/photo.jpg", bytes: [0xFF, 0xD8]), .init("Basic/Registration.csv", "a\nb"),
            .init("Basic/.DS_Store"))
        let arrival = try LinkedInExport.read(zip: zip, named: "Basic_LinkedInDataExport_11-22-2026.zip")
        #expect(arrival.people.map(\.origin) == [Origin(file: "Connections.csv", line: 5)])
        #expect(arrival.me?.name == "Robin Vale")
        #expect(arrival.passedOver == ["Basic/Registration.csv", "Basic/Rich Media/photo.jpg"])
    }

    @Test(arguments: [
        "Email Addresses.csv", "Email_Addresses.csv", "email addresses.CSV", "EmailAddresses.csv",
        "a/b/Email_Addresses (1).csv",
    ])
    func `names of files vary`(name: String) throws {
        let emails =
            "Email Address,Confirmed,Primary,Updated On\nold@example.com,Yes,No,1/1/24\nnew@example.com,No,No,\nrobin@example.com,Yes,Yes,1/2/24\n"
        let arrival = try Export.read(["Connections.csv": Export.connections(Export.lauren), name: emails])
        #expect(arrival.me?.emails == ["robin@example.com", "old@example.com", "new@example.com"])
        #expect(arrival.passedOver.isEmpty)
    }

    @Test func `of two files the one nearer to the root counts`() throws {
        let arrival = try Export.read([
            "Connections.csv": Export.connections(Export.lauren),
            "old/Connections.csv": Export.connections(Export.tomas),
        ])
        #expect(arrival.people.map(\.name) == ["Lauren Chen"] && arrival.passedOver == ["old/Connections.csv"])
    }

    @Test func `one file alone may have any name`() throws {
        let arrival = try Export.read(Export.connections(Export.lauren), named: "my contacts 2026.csv")
        #expect(arrival.people.map(\.origin.file) == ["my contacts 2026.csv"])
    }

    @Test func `the bytes tell an archive from a table`() throws {
        let text = Export.connections(Export.lauren)
        #expect(try LinkedInExport.read(Array(text.utf8), named: "x").people.count == 1)
        #expect(try LinkedInExport.read(ZipBuilder.zip(.init("Connections.csv", text)), named: "x").people.count == 1)
    }

    @Test func `an archive of something else is named for what it holds`() {
        let zip = ZipBuilder.zip(.init("word/document.xml", "<x/>"), .init("a.txt", "a"))
        #expect(throws: Refusal.notAnExport(file: "x.zip", found: ["a.txt", "word/document.xml"])) {
            try LinkedInExport.read(zip: zip, named: "x.zip")
        }
    }

    @Test func `a bomb among the tables is refused before it is in memory`() {
        let zip = ZipBuilder.zip(.init("Connections.csv", bytes: [UInt8](repeating: 0x2C, count: 2 << 20)))
        #expect(throws: Refusal.tooLarge(file: "x.zip", limit: 1 << 20)) {
            try LinkedInExport.read(zip: zip, named: "x.zip", limits: ArchiveLimits(entry: 1 << 20))
        }
    }

    @Test func `who I am is put together from many files`() throws {
        let arrival = try Export.read([
            "Profile.csv": Export.profile,
            "Positions.csv": """
            Company Name,Title,Description,Location,Started On,Finished On
            Harvest Table,Head Chef,"Ran a kitchen,
            with twelve people.",Portland,Mar 2015,Jan 2024
            Self-employed,Product Designer,,,Feb 2024,
            Harvest Table,Line Cook,,,2012,sometime
            """,
            "Education.csv":
                "School Name,Start Date,End Date,Notes,Degree Name,Activities\nState College,2008,2012,,BA,Rowing",
            "Skills.csv": "Name\nFigma\nUser Research\nFigma\n",
            "Languages.csv": "Name,Proficiency\nEnglish,Native\nSpanish,\n",
            "Registration.csv": "x",
        ])
        let me = try #require(arrival.me)
        #expect(me.name == "Robin Vale" && me.place == "Portland, Oregon")
        #expect(me.headline == "Career changer: restaurants to product design")
        #expect(me.positions.map(\.title) == ["Product Designer", "Head Chef", "Line Cook"])
        #expect(me.positions.map(\.isCurrent) == [true, false, false])
        #expect(
            me.positions[1].start == CareerDate(year: 2015, month: 3)
                && me.positions[1].end == CareerDate(year: 2024, month: 1))
        #expect(
            me.education == [
                Education(
                    school: "State College", degree: "BA", start: CareerDate(year: 2008), end: CareerDate(year: 2012))
            ])
        #expect(me.skills == ["Figma", "User Research"] && me.languages == ["English", "Spanish"])
        #expect(arrival.incomplete == [SkippedRow(Origin(file: "Positions.csv", line: 5), .unreadableDate("sometime"))])
    }

    @Test func `files with a header and nothing else are nothing`() throws {
        let arrival = try Export.read([
            "Connections.csv": Export.connections(Export.lauren),
            "Invitations.csv": "From,To,Sent At,Message,Direction\n",
            "messages.csv": Export.messagesHeader, "Notes.csv": "", "Skills.csv": "Name\n",
        ])
        #expect(arrival.people.count == 1 && arrival.asks.isEmpty && arrival.messages.isEmpty && arrival.me == nil)
    }

    @Test func `notes on people are taken in`() throws {
        let notes =
            "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On\nLauren,Chen,https://www.linkedin.com/in/lauren-chen-ux,\"Met at the meetup\nlikes tea\",2026-01-02,\n,,,orphan,,\n"
        let arrival = try Export.read(["Notes.csv": notes])
        #expect(arrival.notes.map(\.text) == ["Met at the meetup\nlikes tea"])
        #expect(arrival.notes.first?.profile == "https://linkedin.com/in/lauren-chen-ux")
        #expect(arrival.skipped == [SkippedRow(Origin(file: "Notes.csv", line: 4), .noPerson)])
    }
}
