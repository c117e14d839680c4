import Testing

/// What a room must never do, as far as it shows in its text.
@Suite struct RoomsTests {
    /// Time, place, disk and network come in as values; a rule that reads them itself cannot be tested.
    @Test func `the domain does not ask the machine`() {
        let asking = [
            "Date()", "Date.now", "TimeZone.current", "TimeZone.autoupdatingCurrent", "Locale.current",
            "Calendar.current", "FileManager", "ProcessInfo", "UserDefaults", "FileHandle", "UUID()",
            "SystemRandomNumberGenerator",
        ]
        for file in House.sources(of: ["CoffeeChat"]) { expect(file, holdsNoneOf: asking) }
    }

    @Test func `clocks are handed in everywhere below the faces`() {
        for file in House.sources(of: ["Interchange", "Wording", "Notebook", "Seeker"]) {
            expect(file, holdsNoneOf: ["Date()", "Date.now", "Locale.current", "Calendar.current"])
        }
    }

    /// Interchange turns bytes into values; whoever has the bytes has read them.
    @Test func `formats are read from bytes, not from files`() {
        for file in House.sources(of: ["Interchange", "Wording"]) {
            expect(file, holdsNoneOf: ["FileManager", "FileHandle", "Data(contentsOf", "String(contentsOf"])
        }
    }

    @Test func `SQL is written in the notebook alone`() {
        for file in House.sources where file.room != "Notebook" {
            for string in file.text.strings where Self.verbs.contains(where: string.text.contains) {
                #expect(!string.text.contains(Self.sql), "\(file):\(string.line)")
            }
        }
    }

    @Test func `HTML is written in the web app alone`() {
        for file in House.sources(of: ["CoffeeChat", "Wording", "Notebook", "Seeker", "cortado"]) {
            for string in file.text.strings where string.text.contains("</") {
                #expect(!string.text.contains(Self.closingTag), "\(file):\(string.line)")
            }
        }
    }

    /// Nothing is ever sent anywhere: there is nothing in the program that could. A calendar is fetched from the address
    /// that the seeker gave, by one tool in one file.
    @Test func `nothing calls the outside`() {
        let calling = ["URLSession", "URLRequest", "NSURLConnection", "HTTPClient", "ClientBootstrap", "curl_"]
        for file in House.sources { expect(file, holdsNoneOf: calling) }
        for file in House.sources where file.path != "Seeker/Times/FetchTool.swift" {
            for string in file.text.strings where string.text.contains("/curl") || string.text.contains("wget") {
                Issue.record("\(file):\(string.line) calls the outside")
            }
        }
    }

    /// Addresses that stand in the sources: links for people, and beginnings that are compared with.
    @Test func `every web address in the sources is known`() {
        for file in House.sources where !file.path.hasPrefix(Self.sample) {
            for string in file.text.strings where string.text.contains("://") {
                for match in string.text.matches(of: Self.address) {
                    let host = String(match.host)
                    #expect(Self.knownHosts.contains(host), "\(file):\(string.line) names \(host)")
                }
            }
        }
    }

    private static let knownHosts: Set<String> = [
        "127.0.0.1", "www.linkedin.com", "linkedin.com", "meet.jit.si",
        "calendar.example.com", "video.example.com",
    ]
    /// The made-up people of the sample have addresses under example.org and LinkedIn.
    private static let sample = "Seeker/Sample/"

    private static let verbs = ["SELECT", "INSERT", "DELETE", "UPDATE", "CREATE", "PRAGMA"]

    private static var sql: Regex<Substring> {
        /\b(?:SELECT\s+[\w*]|INSERT\s+(?:OR\s+\w+\s+)?INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET|CREATE\s+(?:TABLE|INDEX|VIRTUAL)|PRAGMA\s+\w)/
    }

    private static var closingTag: Regex<Substring> { /<\/[a-z][a-z0-9]*>/ }

    private static var address: Regex<(Substring, host: Substring)> { /https?:\/\/(?<host>[\w.-]+)/ }
}

/// Fails for each line of code that holds one of the words.
func expect(_ file: SourceFile, holdsNoneOf words: [String]) {
    for word in words where file.text.codeContains(word) {
        for (index, line) in file.text.code.enumerated() where line.contains(word) {
            Issue.record("\(file):\(index + 1) holds \(word)")
        }
    }
}
