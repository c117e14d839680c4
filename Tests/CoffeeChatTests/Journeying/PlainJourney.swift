import CoffeeChat
import Foundation

/// A second model of the whole journey, slow and obvious. It walks from morning to morning; whatever can be told from the
/// list of events alone is looked up in the list each time, and kept nowhere: whether they declined is a question of what
/// they said last. It shares no line with the fold.
///
/// Events happen at noon, one a day at most; talks are from 9:30 to 10:00; one looks at 9:00. The clock has no summer
/// time.
struct PlainJourney {
    struct Entry {
        let day: Day
        let happening: Happening
    }

    private(set) var log: [Entry] = []
    private(set) var stage = Stage.idea
    /// The last sign in what is open.
    private var quiet = Day(number: 0)
    private var since = Day(number: 0)
    private var wasAsked = false
    private var followUps = 0
    private var question: Day?
    private var unread: Day?
    private var owedFrom: Day?
    private var offeredOn: Day?
    private var isNudged = false
    private var talk: Day?
    private var later: Day?
    private var rests: Day?
    private var isAcquainted = false
    private var over: Day?
    private var contact: Day?
    private let warmFromTheStart: Bool
    private let habits: Habits

    init(isWarm: Bool, habits: Habits) {
        warmFromTheStart = isWarm
        self.habits = habits
    }

    // MARK: Time

    mutating func wakeUp(on today: Day) {
        switch stage {
        case .asked where today >= quiet.adding(days: 60): rest(today)
        case .followedUp where today >= quiet.adding(days: mayWait ? 60 : 14): rest(today)
        case .yes where today >= quiet.adding(days: 60): rest(today)
        case .booked where today >= max(quiet, talk ?? quiet).adding(days: 60): rest(today)
        case .met where today >= quiet.adding(days: 60): enter(.inTouch, today)
        case .resting where rests.map { today >= $0 } ?? false: enter(isAcquainted ? .inTouch : .idea, today)
        default: break
        }
    }

    private var mayWait: Bool { question != nil || unread != nil || followUps < allowed }
    private var allowed: Int { isWarm ? 3 : 1 }

    // MARK: What can be told from the list

    private func last(_ isFit: (Happening) -> Bool) -> Int { log.lastIndex { isFit($0.happening) } ?? -1 }

    private var isWarm: Bool {
        warmFromTheStart || log.contains { if case .introducedBy = $0.happening { true } else { false } }
    }

    private static func isWelcome(_ happening: Happening) -> Bool {
        switch happening {
        case .answered(.yes), .answered(.later), .booked, .moved, .met, .resumed: true
        default: false
        }
    }

    var hasDeclined: Bool { last { $0 == .answered(.no) } > last(Self.isWelcome) }

    private var noToThank: Day? {
        let no = last { $0 == .answered(.no) }
        let closed = last { $0 == .declinedKindly || $0 == .thanked || Self.isWelcome($0) }
        return no > closed ? log[no].day : nil
    }

    private var isNoted: Bool {
        let written = last {
            switch $0 {
            case .noted, .promised, .received, .felt, .thanked: true
            default: false
            }
        }
        return written > last { $0 == .met }
    }

    private var isThanked: Bool { last { $0 == .thanked } > last { $0 == .met } }

    private var promises: [(day: Day, promise: Promise)] {
        var open: [(Day, Promise)] = []
        for entry in log {
            if case .promised(let promise) = entry.happening { open.append((entry.day, promise)) }
            if entry.happening == .kept, !open.isEmpty { open.removeFirst() }
        }
        return open
    }

    static func isContact(_ happening: Happening) -> Bool {
        switch happening {
        case .asked, .followedUp, .answered, .offered, .booked, .moved, .calledOff, .missed, .met, .thanked,
            .declinedKindly, .kept, .gaveBack:
            true
        default: false
        }
    }

    private var news: Day? {
        let change = last { if case .changedJob = $0 { true } else { false } }
        return change > last { $0 == .noted || Self.isContact($0) } ? log[change].day : nil
    }

    // MARK: What happens

    private mutating func enter(_ new: Stage, _ day: Day) {
        if new != .yes { (owedFrom, offeredOn, isNudged) = (nil, nil, false) }
        if new != .booked { talk = nil }
        (stage, since, quiet) = (new, day, day)
    }

    private mutating func rest(_ day: Day) {
        enter(.resting, day)
        rests = day.adding(months: 6)
    }

    private mutating func open(_ new: Stage, _ today: Day, followUps count: Int) {
        enter(new, today)
        (wasAsked, followUps) = (true, count)
    }

    mutating func take(_ happening: Happening, on today: Day) {
        let wasDeclined = hasDeclined
        let hadQuestion = question != nil
        if hears(happening) { (question, unread) = (nil, nil) }
        if happening == .met { over = talk.map { min($0, today) } ?? today }
        if Self.isContact(happening) || (happening == .noted && stage == .inTouch) {
            let day = happening == .met ? over ?? today : today
            contact = max(contact ?? day, day)
        }
        move(happening, today, wasDeclined: wasDeclined, hadQuestion: hadQuestion)
        log.append(Entry(day: today, happening: happening))
    }

    /// Whether it answers, or ends, what they had asked.
    private func hears(_ happening: Happening) -> Bool {
        switch happening {
        case .asked, .followedUp, .answered, .offered, .booked, .moved, .calledOff, .missed, .met, .rested: true
        case .thanked: [.idea, .ready, .asked, .followedUp, .met, .inTouch].contains(stage)
        default: false
        }
    }

    private mutating func move(_ happening: Happening, _ today: Day, wasDeclined: Bool, hadQuestion: Bool) {
        let isOpen = stage == .asked || stage == .followedUp
        switch happening {
        case .researched, .drafted: if stage == .idea { enter(.ready, today) }
        case .asked where isOpen, .followedUp where isOpen:
            if !hadQuestion { (stage, followUps) = (.followedUp, followUps + 1) }
            quiet = today
        case .asked: if stage != .yes, stage != .booked { open(.asked, today, followUps: 0) }
        case .followedUp: followUp(today, wasDeclined)
        case .answered(let answer): hear(answer, today, isOpen: isOpen, wasDeclined)
        case .offered where stage != .booked:
            if stage != .yes { enter(.yes, today) }
            (quiet, owedFrom, offeredOn) = (today, nil, today)
        case .booked(let appointment), .moved(let appointment):
            enter(.booked, today)
            talk = habits.day(of: appointment.start)
        case .calledOff where stage == .booked, .missed where stage == .booked:
            enter(.yes, today)
            owedFrom = happening == .missed ? today.adding(days: 1) : today
        case .met:
            isAcquainted = true
            enter(.met, over ?? today)
        case .thanked: thank(today)
        case .rested: rest(today)
        case .resumed: if stage == .resting || stage == .later { enter(isAcquainted ? .inTouch : .idea, today) }
        default: break
        }
    }

    private mutating func followUp(_ today: Day, _ wasDeclined: Bool) {
        switch stage {
        case .yes: (isNudged, quiet) = (true, today)
        case .idea, .ready: open(.followedUp, today, followUps: 1)
        case .later: open(.asked, today, followUps: 0)
        case .resting where !wasDeclined && !wasAsked: open(.followedUp, today, followUps: 1)
        case .resting where !wasDeclined:
            followUps += 1
            enter(.followedUp, today)
        default: break
        }
    }

    private mutating func hear(_ answer: Answer, _ today: Day, isOpen: Bool, _ wasDeclined: Bool) {
        switch answer {
        case .yes:
            if stage == .booked || (stage == .yes && owedFrom != nil) { return }
            enter(.yes, today)
            (owedFrom, offeredOn, isNudged) = (today, nil, false)
        case .no: rest(today)
        case .later(let day):
            enter(.later, today)
            later = day ?? today.adding(months: 3)
        case .asks:
            if isOpen || (stage == .resting && !wasDeclined && wasAsked) { enter(.asked, today) }
            (question, followUps, quiet) = (today, 0, today)
        case .unread: (unread, quiet) = (today, today)
        }
    }

    private mutating func thank(_ today: Day) {
        switch stage {
        case .yes, .later, .resting: break
        case .booked:
            // At noon a talk of the morning is over.
            guard let talk, talk <= today else { return }
            isAcquainted = true
            enter(.inTouch, today)
        default:
            isAcquainted = true
            enter(.inTouch, today)
        }
    }
}

extension PlainJourney {
    // MARK: What is due at nine

    func due(on today: Day) -> [DueItem.Kind] {
        var due: [DueItem.Kind] = []
        let isOn = !habits.daysOff.contains(today)
        let isWorking = habits.isWorking(today)
        func add(_ kind: DueItem.Kind, _ isDue: Bool) { if isDue { due.append(kind) } }
        func fresh(_ day: Day?, _ days: Int) -> Bool { day.map { today < $0.adding(days: days) } ?? false }
        if let talk, stage == .booked {
            add(.brief, today == talk || today == talk.adding(days: -1))
            add(.join, today == talk)
            add(.didItHappen, isOn && today > talk)
        }
        add(.followUp, isWorking && mayFollowUp && today >= quiet.adding(days: 7))
        add(.nudge, isWorking && mayNudge && today >= thirdWorkingDay)
        guard isOn else { return due.sorted { $0.rank < $1.rank } }
        add(.ask, stage == .ready && !hasDeclined)
        add(.askAgain, stage == .later && !hasDeclined && later.map { today >= $0 } ?? false)
        add(.offerTimes, stage == .yes && owedFrom.map { today >= $0 } ?? false)
        add(.replyToQuestion, fresh(question, 60))
        add(.readAnswer, fresh(unread, 60))
        add(.notes, !isNoted && fresh(over, 60))
        add(.thank, !isThanked && fresh(over, 60))
        add(.thankDecline, fresh(noToThank, 14))
        add(.congratulate, fresh(news, 30))
        for open in promises {
            let day = open.promise.due ?? open.day.adding(days: 7)
            add(.promise, today >= day && (open.promise.by == .me || today < day.adding(days: 30)))
        }
        if stage == .inTouch, let contact {
            add(.stayInTouch, today >= contact.adding(days: 90) && !fresh(news, 30))
        }
        return due.sorted { $0.rank < $1.rank }
    }

    private var mayFollowUp: Bool {
        (stage == .asked || stage == .followedUp) && !hasDeclined && question == nil && unread == nil
            && followUps < allowed
    }

    private var mayNudge: Bool { stage == .yes && offeredOn != nil && !isNudged && question == nil && unread == nil }

    private var thirdWorkingDay: Day {
        var (day, left) = (offeredOn ?? quiet, 3)
        while left > 0 {
            day = day.adding(days: 1)
            if habits.isWorking(day) { left -= 1 }
        }
        return day
    }
}
