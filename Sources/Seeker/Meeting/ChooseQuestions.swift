package import CoffeeChat
import Foundation
package import Notebook

/// The list of questions for one person: chosen, written by hand, ticked while talking. Kept at once, like a message
/// that is being written, so it leaves no line in the history.
package struct ChooseQuestions {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// Lays a whole list in the place of the old one. Questions with a number keep it, and their tick as it is given.
    package func callAsFunction(_ questions: [KeptQuestion], for id: PersonID) throws(SeekerError) -> [KeptQuestion] {
        try change(id) { $0 = questions }
    }

    /// As lines of a text: what stayed word for word keeps its number and its tick.
    package func lay(_ text: String, for id: PersonID) throws(SeekerError) -> [KeptQuestion] {
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        return try change(id) { questions in
            var old = questions
            questions = lines.map { line in
                let index = old.firstIndex { Self.key($0.text) == Self.key(line) }
                return index.map { old.remove(at: $0) } ?? KeptQuestion(text: line)
            }
        }
    }

    package func add(_ text: String, for id: PersonID) throws(SeekerError) -> [KeptQuestion] {
        try change(id) { $0.append(KeptQuestion(text: text)) }
    }

    package func remove(_ number: Int64, for id: PersonID) throws(SeekerError) -> [KeptQuestion] {
        try change(id) { $0.removeAll { $0.id == number } }
    }

    /// One place up or down.
    package func move(_ number: Int64, by step: Int, for id: PersonID) throws(SeekerError) -> [KeptQuestion] {
        try change(id) { questions in
            guard let from = questions.firstIndex(where: { $0.id == number }) else { return }
            let to = min(max(from + step, 0), questions.count - 1)
            questions.insert(questions.remove(at: from), at: to)
        }
    }

    /// Takes the proposal of the brief, where nothing was chosen yet.
    package func takeProposal(for id: PersonID, language: MessageLanguage? = nil) throws(SeekerError) -> [KeptQuestion]
    {
        let proposal = try SeeBrief(practice)(id, language: language).proposal
        return try change(id) { questions in
            if questions.isEmpty { questions = proposal.map { KeptQuestion(text: $0.text) } }
        }
    }

    package func tick(_ number: Int64, _ isTicked: Bool = true, for id: PersonID) throws(SeekerError) -> [KeptQuestion]
    {
        try practice.answering {
            try practice.notebook.jot { writer in
                guard let key = try writer.reader.key(of: id) else { throw SeekerError.unknownPerson(id.text) }
                _ = try writer.tick(question: number, of: key, isTicked)
                return try writer.reader.questions(for: key)
            }
        }
    }

    /// What the seeker wants to learn from them, in their own words.
    package func aim(_ text: String, for id: PersonID) throws(SeekerError) {
        try practice.answering {
            try practice.notebook.jot { writer in
                guard let key = try writer.reader.key(of: id) else { throw SeekerError.unknownPerson(id.text) }
                try writer.save(aim: text.trimmingCharacters(in: .whitespacesAndNewlines), for: key)
            }
        }
    }

    /// The checker on a list that is being written: one question a line.
    package func check(_ lines: [String], for id: PersonID) throws(SeekerError) -> EtiquetteReading {
        try practice.answering {
            let (person, me) = try practice.notebook.read { reader in
                guard let kept = try reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
                return (kept.person, try reader.me())
            }
            return EtiquetteReader().read(Self.message(lines, to: person, from: me))
        }
    }

    static func message(_ lines: [String], to person: Person, from me: Me) -> Message {
        Message(
            text: lines.joined(separator: "\n"), kind: .questions, senderName: me.name,
            recipient: Message.Recipient(person))
    }

    /// Equal for the same question however it was typed.
    static func key(_ text: String) -> String {
        String(String.UnicodeScalarView(text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }))
    }

    private func change(
        _ id: PersonID, _ body: (inout [KeptQuestion]) -> Void
    ) throws(SeekerError) -> [KeptQuestion] {
        try practice.answering {
            try practice.notebook.jot { writer in
                guard let key = try writer.reader.key(of: id) else { throw SeekerError.unknownPerson(id.text) }
                let old = try writer.reader.questions(for: key)
                var questions = old
                body(&questions)
                questions = Self.tidy(questions)
                if questions != old { try writer.save(questions, for: key) }
                return try writer.reader.questions(for: key)
            }
        }
    }

    /// One line each, none twice, none empty.
    private static func tidy(_ questions: [KeptQuestion]) -> [KeptQuestion] {
        var (texts, numbers): (Set<String>, Set<Int64>) = ([], [])
        return questions.prefix(most).compactMap { question in
            var tidy = question
            tidy.text = question.text.split { $0.isWhitespace }.joined(separator: " ")
            guard !tidy.text.isEmpty, texts.insert(tidy.text).inserted else { return nil }
            if tidy.id != 0, !numbers.insert(tidy.id).inserted { tidy.id = 0 }
            return tidy
        }
    }

    /// Nobody asks more in a day; more are a paste gone wrong.
    private static let most = 60
}
