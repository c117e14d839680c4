import CoffeeChat
import Foundation
import Seeker
import Wording

extension DeskModel {
    init(_ desk: Desk, _ visit: Visit, conflict: Kept.Draft? = nil) {
        let person = desk.person
        self.init(
            id: person.id, name: person.name, title: person.title, company: person.company, stage: desk.journey.stage,
            place: Place(
                kind: desk.place.kind, channel: desk.place.channel, language: desk.place.language,
                length: desk.length, kinds: Self.kinds(desk)),
            sheet: Sheet(subject: desk.subject, text: desk.text, version: desk.version),
            reading: Reading(desk, visit.language),
            openings: desk.openings.map { Opening(index: $0.opening, text: $0.text) },
            ground: Ground(
                howFound: person.howFound, noticed: person.noticed, inCommon: person.inCommon,
                shared: desk.shared.map { Ground.Shared($0, visit.language) },
                missing: Self.missing(desk, visit.language), wantsSaid: desk.missing.contains(.talkNotes),
                isTooLittle: !desk.missing.isEmpty && [.ask].contains(desk.place.kind)),
            send: Send(
                profile: person.profile?.link ?? "", email: person.email,
                notesLeft: Self.notesLeft(desk, visit.language)),
            conflict: conflict.map { Sheet(subject: $0.subject, text: $0.text, version: $0.version) })
    }

    private static func missing(_ desk: Desk, _ language: Language) -> String {
        guard desk.text.allSatisfy(\.isWhitespace) else { return "" }
        if desk.missing.contains(.talkNotes) { return GroundWords.missingTalk(language) }
        if desk.missing.contains(.times) { return GroundWords.missingTimes(language) }
        if desk.missing.contains(.earlierAsk) { return GroundWords.missingAsk(language) }
        return ""
    }

    /// What the journey calls for now comes first; what makes no sense yet is left out.
    private static func kinds(_ desk: Desk) -> [MessageKind] {
        let kinds: [MessageKind] =
            switch desk.journey.stage {
            case .idea, .ready, .later: [.ask]
            case .asked, .followedUp: [.followUp, .declineReply, .schedule]
            case .yes: [.schedule, .questions]
            case .booked: [.questions, .schedule]
            case .met, .inTouch: [.thankYou]
            case .resting: [.declineReply]
            }
        return kinds.contains(desk.place.kind) ? kinds : kinds + [desk.place.kind]
    }

    private static func notesLeft(_ desk: Desk, _ language: Language) -> String {
        guard desk.place.channel == .linkedinNote, desk.place.kind == .ask, desk.me.membership == .free else {
            return ""
        }
        let left = desk.me.notesAMonth - desk.notesSent
        guard left > 0 else { return DeskWords.notesNone(language) }
        return DeskWords.notesLeft(language, ["left": .number(left), "limit": .number(desk.me.notesAMonth)])
    }
}

extension DeskModel.Reading {
    init(_ desk: Desk, _ language: Language) {
        let reading = desk.reading
        // An e-mail is read with its subject in front; the sheet holds the two apart.
        let before = Desk.whole(subject: desk.subject, text: "", channel: desk.place.channel).utf16.count
        // Of an empty sheet there is nothing to find fault with.
        let isEmpty = desk.text.allSatisfy(\.isWhitespace)
        let findings = (isEmpty ? [] : reading.findings).map {
            DeskModel.Finding($0, name: desk.person.name, before: before, length: desk.text.utf16.count, language)
        }
        self.init(
            headline: Self.headline(desk, language), isReady: desk.isReady && !isEmpty,
            findings: findings.filter { !desk.overruled.contains($0.rule) },
            overruled: findings.filter { desk.overruled.contains($0.rule) },
            strengths: Self.strengths(reading.strengths, desk.person.name, language), used: reading.length.used,
            limit: reading.length.limit, unit: reading.length.unit.words(language))
    }

    private static func headline(_ desk: Desk, _ language: Language) -> String {
        if desk.text.allSatisfy(\.isWhitespace) { return DeskWords.emptySheet(language) }
        if desk.reading.language == nil { return DeskWords.otherLanguage(language) }
        let musts = desk.findings.count { $0.severity == .must }
        let count = musts > 0 ? musts : desk.findings.count
        let words: DeskWords =
            switch (musts > 0, count) {
            case (_, 0): .ready
            case (true, 1): .firstOne
            case (true, _): .firstSome
            case (false, 1): .readyOne
            case (false, _): .readySome
            }
        return words(language, ["n": .text(Numbers.spelled(count, in: language, capitalized: musts > 0))])
    }

    private static func strengths(
        _ strengths: [EtiquetteReading.Strength], _ name: String, _ language: Language
    ) -> [String] {
        EtiquetteReading.Strength.Kind.allCases.filter { kind in strengths.contains { $0.kind == kind } }.map { kind in
            let words: DeskWords =
                switch kind {
                case .fact: .goodFact
                case .howFound: .goodHowFound
                case .ask: .goodAsk
                case .timeFrame: .goodTimeFrame
                case .out: .goodOut
                case .thanks: .goodThanks
                }
            return words(language, ["name": .text(name)])
        }
    }
}

extension DeskModel.Finding {
    init(
        _ finding: EtiquetteReading.Finding, name: String, before: Int, length: Int, _ language: Language
    ) {
        func moved(_ range: Range<Int>) -> Range<Int>? {
            range.lowerBound >= before && range.upperBound <= before + length
                ? range.lowerBound - before..<range.upperBound - before : nil
        }
        self.init(
            rule: finding.rule, title: finding.rule.title(name: name, in: language),
            why: finding.sentence(in: language), range: moved(finding.range),
            suggestion: finding.suggestion.flatMap { suggestion in
                moved(suggestion.range).map { .init(replacing: $0, with: suggestion.text) }
            })
    }
}

extension DeskModel.Ground.Shared {
    /// Fewer than these in the notebook have it too.
    private static let rare = 4

    init(_ shared: Desk.Shared, _ language: Language) {
        let text: String =
            switch shared.thing {
            case .employer(let name): SharedWords.employer(language, ["name": .text(name)])
            case .school(let name): SharedWords.school(language, ["name": .text(name)])
            case .trade(let trade): SharedWords.trade(language, ["name": .text(trade.label.text(in: language))])
            case .skill(let name): SharedWords.skill(language, ["name": .text(name)])
            case .language(let name): SharedWords.language(language, ["name": .text(name)])
            case .place(let name): SharedWords.place(language, ["name": .text(name)])
            case .person(let name): SharedWords.person(language, ["name": .text(name)])
            case .typed(let text): text
            }
        self.init(text: text, isRare: shared.count.map { $0 < Self.rare } ?? (shared.thing.isWayOfLife))
    }
}

extension SharedThing {
    /// The same turn in life is rarer than anything that can be counted.
    fileprivate var isWayOfLife: Bool { if case .trade = self { true } else { false } }
}

extension MessageLength.Unit {
    func words(_ language: Language) -> String {
        switch self {
        case .characters: DeskWords.unitCharacters(language)
        case .words: DeskWords.unitWords(language)
        case .chineseCharacters: DeskWords.unitChinese(language)
        }
    }
}
