import CoffeeChat
import Foundation

/// A made-up person as the tables of the sample write one down: the facts, then what happened, oldest first.
struct SamplePerson: Sendable {
    private let name: String
    private let title: String
    private let company: String
    private let place: String
    /// Months ago; `nil` for somebody who is no connection.
    private let connected: Int?
    /// Working days ago: they accepted the note with which they were asked.
    private var accepted: Int?
    private var email = ""
    private var isOnLinkedIn = true
    private var notes = ""
    private var skills: [String] = []
    private var languages: [String] = []
    private var zone: String?
    private var introducer: PersonID?
    private var rhythm: Rhythm?
    private var circle = ""
    private var jobs: [Job] = []
    private var schools: [School] = []
    private var story: [Moment] = []

    private struct Job {
        let title: String
        let company: String
        let place: String
        let from: Int
        let to: Int?
    }

    private struct School {
        let name: String
        let degree: String
        let field: String
        let from: Int
        let to: Int
    }

    private struct Moment {
        let back: Int
        let hour: Int
        let minute: Int
        let happening: Happening
        let text: String
    }

    init(_ name: String, _ title: String, at company: String, in place: String, connected: Int?) {
        self.name = name
        self.title = title
        self.company = company
        self.place = place
        self.connected = connected
    }
}

/// The facts. Everything in months ago.
extension SamplePerson {
    /// The job they have now, since when.
    func since(_ months: Int) -> SamplePerson {
        changed { $0.jobs.append(Job(title: title, company: company, place: place, from: months, to: nil)) }
    }

    /// A job before; the newest first.
    func was(_ title: String, at company: String, _ from: Int, to: Int, in place: String = "") -> SamplePerson {
        changed { $0.jobs.append(Job(title: title, company: company, place: place, from: from, to: to)) }
    }

    func studied(_ field: String, _ degree: String, at school: String, _ from: Int, to: Int) -> SamplePerson {
        changed { $0.schools.append(School(name: school, degree: degree, field: field, from: from, to: to)) }
    }

    func skilled(_ skills: String...) -> SamplePerson { changed { $0.skills = skills } }

    func speaks(_ languages: String...) -> SamplePerson { changed { $0.languages = languages } }

    func note(_ text: String) -> SamplePerson { changed { $0.notes = text } }

    func mail(_ address: String) -> SamplePerson { changed { $0.email = address } }

    func zone(_ identifier: String) -> SamplePerson { changed { $0.zone = identifier } }

    func introduced(by name: String) -> SamplePerson { changed { $0.introducer = PersonID(naming: name) } }

    /// How often Marina wants to hear from them.
    func every(_ months: Int) -> SamplePerson { changed { $0.rhythm = Rhythm(months: months) } }

    func circle(_ name: String) -> SamplePerson { changed { $0.circle = name } }

    /// They took the note with which they were asked, so many working days ago.
    func accepted(_ back: Int) -> SamplePerson { changed { $0.accepted = back } }

    /// Known from the old life, without a profile.
    func offLinkedIn() -> SamplePerson { changed { $0.isOnLinkedIn = false } }

    private func changed(_ change: (inout SamplePerson) -> Void) -> SamplePerson {
        var copy = self
        change(&copy)
        return copy
    }
}

/// What happened, in working days ago.
extension SamplePerson {
    func on(_ back: Int, _ hour: Int, _ minute: Int, _ happening: Happening, _ text: String = "") -> SamplePerson {
        changed {
            $0.story.append(Moment(back: back, hour: hour, minute: minute, happening: happening, text: text))
        }
    }

    /// From 1 (hard) to 5 (easy), with a private line.
    func felt(_ back: Int, _ hour: Int, _ minute: Int, _ value: Int, _ text: String = "") -> SamplePerson {
        guard let ease = Ease(value) else { return self }
        return on(back, hour, minute, .felt(ease), text)
    }
}

extension SamplePerson {
    func entry(by clock: SampleClock) -> SampleNotebook.Entry {
        let id = PersonID(naming: name)
        let events = story.map { moment in
            Event(at: clock.at(moment.back, moment.hour, moment.minute), moment.happening, text: moment.text)
        }
        let person = Person(
            id: id, name: name, title: title, company: company, place: place, email: email,
            profile: isOnLinkedIn ? ProfileAddress("linkedin.com/in/sample-\(id.text)") : nil,
            connectedOn: connectedOn(clock), heardOn: heardOn(clock), notes: notes, skills: skills,
            languages: languages, zone: zone, introducer: introducer, rhythm: rhythm, circle: circle,
            positions: positions(clock), education: education(clock))
        return SampleNotebook.Entry(person: person, events: events)
    }

    private func connectedOn(_ clock: SampleClock) -> Day? {
        if let accepted { return clock.day(accepted) }
        // Not all on the same day of the month: a few days more for each, by the name's letters.
        let scatter = name.unicodeScalars.reduce(0) { $0 + Int($1.value) } % 26
        return connected.map { clock.today.adding(months: -$0).adding(days: -scatter) }
    }

    private func heardOn(_ clock: SampleClock) -> Day? {
        let answers = story.filter {
            if case .answered = $0.happening { true } else { false }
        }
        return answers.map { clock.day($0.back) }.max()
    }

    private func positions(_ clock: SampleClock) -> [Position] {
        jobs.map { job in
            Position(
                company: job.company, title: job.title, place: job.place, start: clock.months(ago: job.from),
                end: job.to.map(clock.months(ago:)))
        }
    }

    private func education(_ clock: SampleClock) -> [Education] {
        schools.map { school in
            Education(
                school: school.name, degree: school.degree, field: school.field, start: clock.months(ago: school.from),
                end: clock.months(ago: school.to))
        }
    }
}
