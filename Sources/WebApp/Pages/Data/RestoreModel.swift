/// What restoring from a backup would do, before it does it.
package struct RestoreModel: Sendable {
    /// Names the waiting backup: sent back as `backup`.
    package var id: String
    package var fileName: String
    /// What the backup holds, and what stands in its place now.
    package var backupPeople: Int
    package var backupEvents: Int
    /// The day of the last thing in it, in words; empty where nothing is dated.
    package var backupLast: String
    package var nowPeople: Int
    package var nowEvents: Int

    package init(
        id: String, fileName: String, backupPeople: Int, backupEvents: Int, backupLast: String = "", nowPeople: Int,
        nowEvents: Int
    ) {
        self.id = id
        self.fileName = fileName
        self.backupPeople = backupPeople
        self.backupEvents = backupEvents
        self.backupLast = backupLast
        self.nowPeople = nowPeople
        self.nowEvents = nowEvents
    }
}
