import CoffeeChat
import Foundation
import Interchange
import Notebook
import Seeker

/// A made-up export as LinkedIn writes it, file by file. The people in it do not exist.
struct Export {
    var connections: [String] = []
    var invitations: [String] = []
    var messages: [String] = []
    var notes: [String] = []
    var profile: [String] = []

    static let lauren =
        "Lauren,Chen,https://www.linkedin.com/in/lauren-chen-ux,lauren@example.com,Northwind,Product Designer,08 Feb 2026"
    static let tomas = "Tomás,Oliveira,https://www.linkedin.com/in/tom%C3%A1s-oliveira,,Acme,Staff Designer,22 Nov 2025"
    static let xiaolan = "晓岚,周,https://www.linkedin.com/in/zhou-xiaolan,,远山科技,产品设计师,01 Jan 2024"
    static let hidden = ",,,,,,07 Jun 2026"
    static let torn = "Torn,Row,https://www.linkedin.com/in/torn"

    static let me = "Robin Vale"
    static let myAddress = "https://www.linkedin.com/in/robin-vale"

    static func person(
        _ name: String, _ slug: String, at company: String, as title: String, since: String = "08 Feb 2026"
    ) -> String {
        let words = name.split(separator: " ", maxSplits: 1)
        return
            "\(words[0]),\(words.count > 1 ? words[1] : ""),https://www.linkedin.com/in/\(slug),,\(company),\(title),\(since)"
    }

    /// An invitation that I sent, by the clock of the machine.
    static func asked(_ name: String, _ slug: String, at time: String = "1/29/26, 2:37 PM", _ text: String = "Hi!")
        -> String
    {
        let to = slug.isEmpty ? "" : "https://www.linkedin.com/in/\(slug)"
        return "\(me),\(name),\"\(time)\",\"\(text)\",OUTGOING,\(myAddress),\(to)"
    }

    static func wrote(_ name: String, _ slug: String, at time: String, _ text: String, conversation: String = "")
        -> String
    {
        message(conversation + slug, name, "https://www.linkedin.com/in/\(slug)", me, myAddress, time, text)
    }

    static func iWrote(_ name: String, _ slug: String, at time: String, _ text: String) -> String {
        message(slug, me, myAddress, name, "https://www.linkedin.com/in/\(slug)", time, text)
    }

    private static func message(
        _ conversation: String, _ from: String, _ sender: String, _ to: String, _ recipient: String, _ time: String,
        _ text: String
    ) -> String {
        [conversation, "", from, sender, to, recipient, time + " UTC", "", text, "INBOX"].map { "\"\($0)\"" }
            .joined(separator: ",")
    }

    /// The files, as a folder or an archive holds them.
    var files: [NamedFile] {
        var files = [
            NamedFile(
                "Connections.csv",
                "Notes:\n\"When exporting your connection data, you may notice that some are missing.\"\n\n"
                    + "First Name,Last Name,URL,Email Address,Company,Position,Connected On", connections)
        ]
        if !invitations.isEmpty {
            files.append(
                NamedFile(
                    "Invitations.csv", "From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl",
                    invitations))
        }
        if !messages.isEmpty {
            files.append(
                NamedFile(
                    "messages.csv",
                    "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,"
                        + "CONTENT,FOLDER", messages))
        }
        if !notes.isEmpty {
            files.append(
                NamedFile(
                    "Notes.csv",
                    "Connection First Name,Connection Last Name,Connection Profile URL,Note,Created On,Edited On", notes
                ))
        }
        if !profile.isEmpty {
            files.append(
                NamedFile(
                    "Profile.csv",
                    "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location",
                    profile))
        }
        return files
    }

    func arrival() throws -> Arrival { try LinkedInExport.read(files: files, named: "export.zip") }
}

extension NamedFile {
    fileprivate init(_ name: String, _ header: String, _ rows: [String]) {
        self.init(name: name, bytes: Array(([header] + rows).joined(separator: "\n").utf8))
    }
}

extension Desk {
    func plan(_ export: Export, answers: [Int: DoubtAnswer] = [:]) throws -> ImportPlan {
        try PlanImport(practice)(try export.arrival(), answers: answers)
    }

    @discardableResult
    func takeIn(_ export: Export, answers: [Int: DoubtAnswer] = [:]) throws -> ImportOutcome {
        try TakeIn(practice)(try export.arrival(), as: .importLinkedIn, from: "export.zip", answers: answers)
    }

    /// Takes in what was written out, or what another program wrote.
    @discardableResult
    func takeIn(_ bytes: [UInt8], named name: String) throws -> ImportOutcome {
        let file = ImportFile(dropped: name, bytes: bytes)
        return try TakeIn(practice)(try file.read(), as: file.kind.deed, from: file.name)
    }
}

extension ImportPlan {
    /// New, changed, same, hidden, skipped, doubtful.
    var counts: [Int] { [new.count, changed.count, same, hidden, skipped.count, doubtful.count] }
}

extension PlannedAsks {
    /// New, accepted, answered, and the people who come in by them.
    var counts: [Int] { [new, accepted, answered, people.count] }
}
