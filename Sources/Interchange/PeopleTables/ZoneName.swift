/// The shape of an IANA zone name; whether such a zone exists, the machine's zone data knows.
enum ZoneName {
    static func isLikely(_ text: String) -> Bool {
        if ["UTC", "GMT"].contains(text) { return true }
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        return (2...3).contains(parts.count)
            && parts.allSatisfy { part in
                part.unicodeScalars.first.map { ("A"..."Z").contains($0) } == true
                    && part.unicodeScalars.allSatisfy { scalar in
                        scalar.isASCII
                            && (scalar.properties.isAlphabetic || "_+-0123456789".unicodeScalars.contains(scalar))
                    }
            }
    }
}
