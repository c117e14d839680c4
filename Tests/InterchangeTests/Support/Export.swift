import CoffeeChat
import Interchange

/// A made-up export, file by file. The people in it do not exist.
enum Export {
    static let preamble = """
        Notes:
        "When exporting your connection data, you may notice that some of the email addresses are missing. You will \
        only see email addresses for connections who have allowed their connections to see or download them, using \
        this setting. You can learn more here, and there."


        """
    static let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    static let lauren =
        "Lauren,Chen,https://www.linkedin.com/in/lauren-chen-ux,lauren@example.com,Northwind,Product Designer,08 Feb 2026"
    static let tomas =
        "Tomás,Oliveira,https://www.linkedin.com/in/tom%C3%A1s-oliveira,,\"Acme, Inc.\",\"Staff \"\"UX\"\" Designer\",22 Nov 2025"
    static let xiaolan = "晓岚,周,https://www.linkedin.com/in/zhou-xiaolan,,远山科技,产品设计师,01 Jan 2024"
    static let hidden = ",,,,,,07 Jun 2026"

    static func connections(_ rows: String..., preamble: String = preamble, newline: String = "\n") -> String {
        let text = preamble + ([header] + rows).joined(separator: "\n")
        return newline == "\n"
            ? text : text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: newline)
    }

    static func read(_ text: String, named name: String = "Connections.csv") throws(Refusal) -> Arrival {
        try LinkedInExport.read(files: [NamedFile(name: name, bytes: Array(text.utf8))], named: name)
    }

    static func read(_ files: [String: String]) throws(Refusal) -> Arrival {
        let files = files.sorted { $0.key < $1.key }.map { NamedFile(name: $0.key, bytes: Array($0.value.utf8)) }
        return try LinkedInExport.read(files: files, named: "Basic_LinkedInDataExport_11-22-2026")
    }

    static let me = "Robin Vale"
    static let myAddress = "https://www.linkedin.com/in/robin-vale"
    static let profile = """
        First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
        Robin,Vale,,,,Career changer: restaurants to product design,"Ten years, three kitchens.",Design,,"Portland, Oregon",,,
        """

    static let messagesHeader =
        "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER,ATTACHMENTS,IS MESSAGE DRAFT,IS CONVERSATION DRAFT"

    /// A row of messages.csv, quoted throughout as since March 2026.
    static func message(
        _ conversation: String, from: String, _ sender: String, to: String, _ recipients: String,
        at date: String = "2026-03-01 09:30:00 UTC", _ content: String, folder: String = "INBOX", isDraft: Bool = false
    ) -> String {
        [conversation, "", from, sender, to, recipients, date, "", content, folder, "", isDraft ? "Yes" : "No", "No"]
            .map { "\"\($0.replacing("\"", with: "\"\""))\"" }.joined(separator: ",")
    }

    static func messages(_ rows: String..., also files: [String: String] = ["Profile.csv": profile]) throws(Refusal)
        -> Arrival
    {
        var files = files
        files["messages.csv"] = ([messagesHeader] + rows).joined(separator: "\n")
        return try read(files)
    }
}

extension ProfileAddress: ExpressibleByStringLiteral {
    /// For tests alone, in which an address that is none is a mistake of the test.
    public init(stringLiteral text: String) {
        guard let address = ProfileAddress(text) else { fatalError("no address: \(text)") }
        self = address
    }
}
