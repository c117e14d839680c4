/// A made-up export of LinkedIn's, as one file or as the archive.
enum Export {
    static let preamble =
        "Notes:\n\"When exporting your connection data, you may notice that some of them are missing.\"\n\n"
    static let header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On"
    static let lauren =
        "Lauren,Chen,https://www.linkedin.com/in/lauren-chen-ux,lauren@example.com,Northwind,Product Designer,08 Feb 2026"
    static let xiaolan = "晓岚,周,https://www.linkedin.com/in/zhou-xiaolan,,远山科技,产品设计师,01 Jan 2024"
    static let hidden = ",,,,,,07 Jun 2026"
    static let torn = "Torn,Row,https://www.linkedin.com/in/torn"

    static func connections(_ rows: String...) -> String { connections(rows) }

    static func connections(_ rows: [String]) -> String { preamble + ([header] + rows).joined(separator: "\n") }

    static let invitations = """
        From,To,Sent At,Message,Direction,inviterProfileUrl,inviteeProfileUrl
        Robin Vale,Lauren Chen,"11/2/26, 2:37 PM",Hi Lauren!,OUTGOING,https://www.linkedin.com/in/robin-vale,https://www.linkedin.com/in/lauren-chen-ux
        """
    static let messages = """
        CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER
        1,,Lauren Chen,https://www.linkedin.com/in/lauren-chen-ux,Robin Vale,https://www.linkedin.com/in/robin-vale,2026-11-05 14:03:22 UTC,,Gladly!,INBOX
        """
    static let profile = """
        First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location
        Robin,Vale,,,,Product design student,,Design,,"Portland, Oregon"
        """

    /// Everything at once, as LinkedIn packs it.
    static let archive = StoredArchive.bytes([
        ("Connections.csv", connections(lauren, xiaolan, hidden, torn)), ("Invitations.csv", invitations),
        ("messages.csv", messages), ("Profile.csv", profile), ("Jobs/Job Applications.csv", "x"),
    ])
}

/// A ZIP archive without compression, in as few bytes as the format asks for.
enum StoredArchive {
    static func bytes(_ entries: [(name: String, text: String)]) -> [UInt8] {
        var (archive, directory): ([UInt8], [UInt8]) = ([], [])
        for entry in entries {
            let (name, bytes) = (Array(entry.name.utf8), Array(entry.text.utf8))
            let size = le(UInt32(bytes.count), 4)
            let fields =
                le(20, 2) + le(0x0800, 2) + le(0, 2) + le(0, 2) + le(0x5A21, 2) + le(checksum(bytes), 4) + size + size
                + le(UInt32(name.count), 2) + le(0, 2)
            directory += le(0x0201_4B50, 4) + le(20, 2) + fields + le(0, 2) + le(0, 2) + le(0, 2) + le(0, 4)
            directory += le(UInt32(archive.count), 4) + name
            archive += le(0x0403_4B50, 4) + fields + name + bytes
        }
        let count = le(UInt32(entries.count), 2)
        return archive + directory + le(0x0605_4B50, 4) + le(0, 2) + le(0, 2) + count + count
            + le(UInt32(directory.count), 4) + le(UInt32(archive.count), 4) + le(0, 2)
    }

    private static func le(_ value: UInt32, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(0xFFFF_FFFF) { checksum, byte in
            (0..<8).reduce(checksum ^ UInt32(byte)) { sum, _ in sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
    }
}
