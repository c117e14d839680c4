import Notebook
package import Wording

/// One thing that doctor looked at.
package struct Finding: Sendable {
    package let isSound: Bool
    package let text: Phrase
    package let advice: Phrase
    package let values: KeyValuePairs<String, Filling>
}

extension Examination {
    /// What was looked at, sound or not, in the order in which it matters.
    package var findings: [Finding] {
        let count = health.damage.count + health.danglingReferences
        return [
            finding(count == 0, .whole, .damaged, ["n": .number(count), "file": .text(health.file)]),
            finding(!health.isOpenToOthers, .isPrivate, .openToOthers, ["file": .text(health.file)]),
            finding(health.indexGap == 0, .indexed, .indexGap, ["n": .number(health.indexGap)]),
            finding(
                !zoneData.isEmpty, .zoneData, .noZoneData,
                ["version": .text(zoneData), "source": .text(zoneSource), "sqlite": .text(health.sqlite)]),
        ]
    }

    private func finding(
        _ isSound: Bool, _ sound: DoctorWords, _ unsound: DoctorWords, _ values: KeyValuePairs<String, Filling>
    ) -> Finding {
        Finding(isSound: isSound, text: (isSound ? sound : unsound).phrase, advice: unsound.advice, values: values)
    }
}
