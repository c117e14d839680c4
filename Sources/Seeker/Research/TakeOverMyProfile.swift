import Interchange
package import Notebook

/// The seeker's own profile: compared with what is on file about them, and written field by field.
package struct TakeOverMyProfile {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// Every field of which the profile says anything, beside what is on file.
    package func differences(_ reading: ProfileReading) throws(SeekerError) -> [ProfileDifference] {
        try practice.answering {
            let (me, typed) = try practice.notebook.read { (try $0.me(), try $0.typedKeysOfMe()) }
            let merge = ProfileMerge(reading)
            return ProfileMerge.fieldsOfMe.filter(merge.says).map { field in
                var merged = me
                merge.put([field], into: &merged)
                return ProfileDifference(
                    field, onFile: ProfileMerge.lines(of: field, in: me),
                    read: ProfileMerge.lines(of: field, in: merged),
                    isTyped: typed.contains(ProfileMerge.key(of: field)))
            }
        }
    }

    /// Writes the chosen fields as one change; `nil` where that changes nothing.
    package func callAsFunction(
        _ reading: ProfileReading, fields: Set<ProfileField>
    ) throws(SeekerError) -> ActionID? {
        var me = try DescribeMe(practice)()
        ProfileMerge(reading).put(fields, into: &me)
        return try DescribeMe(practice).save(me)
    }
}
