import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import WebApp
import Wording

/// `cortado brief`: the page before a chat.
struct BriefCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "brief",
        abstract: "One page before a chat: their line, what you share, what was written, and what to ask.",
        discussion: """
            The questions are in the language in which you write to each other; --questions en or zh-Hans chooses
            another. --take keeps the five that are proposed, where none was chosen yet.

            EXAMPLES
              cortado brief lauren-chen
              cortado brief lauren-chen --take
              cortado brief lauren-chen --pdf lauren.pdf
              cortado brief lauren-chen --json

            A PDF takes Chromium or Chrome; CORTADO_CHROMIUM names one.
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "An id, a profile's address, an e-mail address, or a name.")
    var person: String

    @Option(help: "Print it to this file.")
    var pdf: String?

    @Option(help: "The language of the questions: en or zh-Hans.")
    var questions: String?

    @Flag(help: "Keep the proposed questions, where none was chosen yet.")
    var take = false

    func validate() throws {
        if let questions, Language(code: questions) == nil {
            throw ValidationError("--questions takes en or zh-Hans, not \(questions).")
        }
    }

    func run() throws { try run(Context(options, json: format.json)) }

    func run(_ context: Context) throws {
        let asked = questions.flatMap { Language(code: $0) }?.message
        let brief = try context.answering {
            let id = try context.person(person)
            if take { _ = try ChooseQuestions(context.practice).takeProposal(for: id, language: asked) }
            return try SeeBrief(context.practice)(id, language: asked)
        }
        if let pdf { try printed(brief, to: pdf, context) }
        try context.output.print(BriefReport(brief, pdf: pdf, context)) {
            if let pdf { return [BriefWords.printed(context.language, ["file": .text(pdf)])] }
            return BriefText(brief, context).lines
        }
    }

    private func printed(_ brief: Seeker.Brief, to file: String, _ context: Context) throws {
        let path = (file as NSString).expandingTildeInPath
        let sheet = BriefSheet(brief, today: context.today, zone: context.zone, language: context.language)
        switch PrintPDF()(html: sheet.markup.text, to: path) {
        case .printed: return
        case .noBrowser: Output.complain(BriefWords.noBrowser(context.language))
        case .failed: Output.complain(BriefWords.printFailed(context.language))
        case .cannotWrite:
            Output.complain(BriefWords.cannotPrintTo(context.language, ["file": .text(file)]))
        }
        throw ExitCode(1)
    }
}

/// A brief as `brief --json` prints it.
struct BriefReport: Encodable {
    struct Shared: Encodable {
        let line: String
        let count: Int?
    }

    struct Letter: Encodable {
        let at: String
        let isMine: Bool
        let event: String
        let text: String
    }

    struct Question: Encodable {
        let id: Int64
        let text: String
        let isTicked: Bool
    }

    struct Idea: Encodable {
        let about: String
        let text: String
    }

    let person: String
    let name: String
    let title: String
    let company: String
    let day: String
    /// Empty where no time is on the books.
    let starts: String
    let link: String
    let positions: [Profile.Job]
    let education: [Profile.School]
    let shared: [Shared]
    let letters: [Letter]
    let aim: String
    let learn: [String]
    let questions: [Question]
    let ideas: [Idea]
    let findings: [FindingReport]
    /// The file that was printed; empty for none.
    let pdf: String

    init(_ brief: Seeker.Brief, pdf: String?, _ context: Context) {
        person = brief.person.id.text
        name = brief.person.name
        title = brief.person.title
        company = brief.person.company
        day = brief.day.iso
        starts = brief.appointment.map { ISOTime.text($0.start, in: context.zone) } ?? ""
        link = brief.appointment?.link ?? ""
        positions = brief.person.positions.map(Profile.Job.init)
        education = brief.person.education.map(Profile.School.init)
        shared = brief.shared.map { Shared(line: $0.thing.sentence(in: context.language), count: $0.count) }
        letters = brief.letters.map {
            Letter(
                at: ISOTime.text($0.at, in: context.zone), isMine: $0.isMine,
                event: Event(at: $0.at, $0.happening).record.name, text: $0.text)
        }
        aim = brief.aim
        learn = brief.wishes.map { $0.sentence(in: context.language) }
        questions = brief.questions.map { Question(id: $0.id, text: $0.text, isTicked: $0.isTicked) }
        ideas = brief.ideas.map { Idea(about: $0.about.rawValue, text: $0.text) }
        findings = brief.reading.findings.map { FindingReport($0, in: context.language) }
        self.pdf = pdf ?? ""
    }
}
