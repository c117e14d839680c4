import CoffeeChat

/// Who the export belongs to: `Profile.csv` has the name, but not the address of the own profile.
struct OwnIdentity {
    var name = ""
    var profile: ProfileAddress?

    /// `nil` where neither the address nor the name can tell.
    func isMine(name: String, profile: ProfileAddress?) -> Bool? {
        if let mine = self.profile, let profile { return mine == profile }
        guard !self.name.isEmpty else { return nil }
        return PersonName.key(name) == PersonName.key(self.name)
    }
}
