/// The `TO` cell of a message, in which names are joined with ", " while some of them hold one: "Maya
/// Lindqvist, Ph.D.".
enum Recipients {
    /// The names. Where the profile addresses say how many there are, one is one.
    static func names(_ cell: String, addresses: Int) -> [String] {
        guard addresses != 1 else { return [PersonName.clean(cell)].filter { !$0.isEmpty } }
        var names: [String] = []
        for part in cell.split(separator: ",") {
            if !names.isEmpty, Credentials.isOnly(part) || isSuffix(part) {
                names[names.count - 1] += ",\(part)"
            } else {
                names.append(String(part))
            }
        }
        return names.map(PersonName.clean).filter { !$0.isEmpty }
    }

    /// What stands in place of somebody who has left or hides.
    static func isNobody(_ name: String) -> Bool {
        let key = HeaderName.key(name)
        return key.isEmpty || key == "linkedinmember" || key == "领英会员" || key == "领英用户"
    }

    private static func isSuffix(_ part: Substring) -> Bool {
        ["jr", "sr", "ii", "iii", "iv"].contains(HeaderName.key(String(part)))
    }
}
