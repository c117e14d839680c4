import CoffeeChat
import Foundation
import Interchange
import Notebook

/// Everything that is on file, in forms that other programs read.
package struct ExportNotebook {
    package enum Format: String, CaseIterable, Sendable {
        case json, csv, vcard

        package var fileName: String {
            switch self {
            case .json: "cortado.json"
            case .csv: "cortado-people.csv"
            case .vcard: "cortado-people.vcf"
            }
        }

        package var contentType: String {
            switch self {
            case .json: "application/json"
            case .csv: "text/csv; charset=utf-8"
            case .vcard: "text/vcard; charset=utf-8"
            }
        }
    }

    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    package func callAsFunction(_ format: Format) throws(SeekerError) -> [UInt8] {
        try practice.answering {
            try practice.notebook.read { reader in
                switch format {
                case .json: try document(reader).json()
                case .csv:
                    Array(PeopleTable.write(try reader.everybody().map(\.person), stages: try stages(reader)).utf8)
                case .vcard: Array(VCards.write(try reader.everybody().map(\.person)).utf8)
                }
            }
        }
    }

    private func stages(_ reader: NotebookReader) throws -> [PersonID: Stage] {
        let now = practice.now()
        let habits = practice.habits(of: try reader.me())
        let events = try reader.events()
        let people = try reader.people(events.keys.sorted(), withCareer: false)
        var stages = Dictionary(
            uniqueKeysWithValues: try reader.everybody(withCareer: false).map { ($0.person.id, Stage.idea) })
        for kept in people {
            stages[kept.person.id] =
                Journey(
                    events: events[kept.key] ?? [], isWarm: kept.person.introducer != nil,
                    isConnection: kept.person.isConnection, now: now, habits: habits
                ).stage
        }
        return stages
    }

    /// With what was taken back, marked: the history leaves with the rest.
    private func document(_ reader: NotebookReader) throws -> NotebookDocument {
        let people = try reader.everybody()
        let drafts = try reader.drafts()
        return NotebookDocument(
            exportedAt: practice.now(), me: try reader.me(),
            people: try people.map { kept in
                DocumentPerson(
                    kept.person, events: try events(of: kept.key, reader),
                    chats: try reader.notes(of: kept.key).reversed().map { DocumentChat(day: $0.day, text: $0.text) },
                    questions: try reader.questions(for: kept.key).map {
                        DocumentQuestion(text: $0.text, isTicked: $0.isTicked)
                    }, aim: try reader.aim(for: kept.key),
                    requests: try reader.requests(of: kept.key).reversed().map(DocumentRequest.init),
                    drafts: (drafts[kept.key] ?? []).map { DocumentDraft($0.draft, at: $0.place) })
            })
    }

    /// Oldest first.
    private func events(of key: PersonKey, _ reader: NotebookReader) throws -> [DocumentEvent] {
        let history = try reader.history(of: key)
        guard !history.isEmpty else { return [] }
        let sent = try reader.sent(to: key)
        return history.reversed().map { kept in
            let out = sent[kept.event.id]
            return DocumentEvent(
                kept.event.record, isUndone: kept.isUndone, invitation: out?.invitation.map(DocumentInvitation.init),
                offered: (out?.times ?? []).map(DocumentSpan.init))
        }
    }
}
