package import CoffeeChat
import Foundation
import Notebook

/// Puts the brief together.
package struct SeeBrief {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// - Parameter language: Of the questions; `nil` for the one in which the two write to each other.
    package func callAsFunction(_ id: PersonID, language: MessageLanguage? = nil) throws(SeekerError) -> Brief {
        try practice.answering {
            try practice.notebook.read { reader in
                let ground = try MeetingGround(id, practice: practice, reader: reader)
                return try brief(ground, language, reader: reader)
            }
        }
    }

    private func brief(
        _ ground: MeetingGround, _ language: MessageLanguage?, reader: NotebookReader
    ) throws -> Brief {
        let desk = try DeskGround(ground.kept, practice: practice, reader: reader)
        let language = language ?? desk.usualLanguage
        let chat = ground.chatDay
        let questions = try reader.questions(for: ground.kept.key)
        let taken = Set(questions.map { ChooseQuestions.key($0.text) })
        let made = try Self.ideas(desk, language, reader: reader)
        let ideas = made.filter { !taken.contains(ChooseQuestions.key($0.text)) }
        let onceHeard = try GatherSayings.topics(reader, zone: ground.zone)
            .heardOnce(besides: ground.person.id, limit: Self.mostTopics)
        return Brief(
            person: ground.person, me: ground.me, journey: ground.journey, introducer: desk.introducer, day: chat.day,
            appointment: chat.appointment,
            picture: CareerPicture(ground.person, field: ground.me.targetField, today: ground.today),
            shared: desk.shared, letters: ground.events.compactMap(Brief.Letter.init),
            aim: try reader.aim(for: ground.kept.key),
            wishes: LearningWish.all(me: ground.me, person: ground.person, onceHeard: onceHeard),
            questions: questions, ideas: ideas,
            proposal: questions.isEmpty ? QuestionIdeas.choice(of: made) : [], language: language,
            reading: EtiquetteReader().read(
                ChooseQuestions.message(questions.map(\.text), to: ground.person, from: ground.me)),
            earlier: ground.notes.filter { $0.day < chat.day && !TalkNotes($0.text).isEmpty }.map {
                Brief.EarlierChat(day: $0.day, notes: TalkNotes($0.text, on: $0.day))
            })
    }

    static func ideas(
        _ desk: DeskGround, _ language: MessageLanguage, reader: NotebookReader
    ) throws -> [QuestionIdea] {
        let place = DraftPlace(.questions, .linkedinMessage, language)
        let request = try desk.request(for: place, length: .full, opening: nil, reader: reader)
        return QuestionIdeas(desk.kept.person, request, known: Message.Recipient(desk.kept.person)).all
    }

    private static let mostTopics = 3
}
