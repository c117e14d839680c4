package import CoffeeChat
import Foundation
import Notebook

/// Opens the desk: the sheet that lies there, or a draft made of what is on file, and what a reader says of it.
package struct OpenDesk {
    private let practice: Practice

    package init(_ practice: Practice) { self.practice = practice }

    /// What is asked for; what is left out is chosen as it fits the person.
    package struct Wish: Hashable, Sendable {
        package var kind: MessageKind?
        package var channel: Channel?
        package var language: MessageLanguage?
        package var length: DraftRequest.Length?
        package var opening: Int?
        /// Not what lies on the sheet, but a draft.
        package var isAnew: Bool

        package init(
            kind: MessageKind? = nil, channel: Channel? = nil, language: MessageLanguage? = nil,
            length: DraftRequest.Length? = nil, opening: Int? = nil, isAnew: Bool = false
        ) {
            self.kind = kind
            self.channel = channel
            self.language = language
            self.length = length
            self.opening = opening
            self.isAnew = isAnew
        }
    }

    package func callAsFunction(_ id: PersonID, _ wish: Wish = Wish()) throws(SeekerError) -> Desk {
        try practice.answering {
            try practice.notebook.read { reader in
                guard let kept = try reader.person(id) else { throw SeekerError.unknownPerson(id.text) }
                return try desk(DeskGround(kept, practice: practice, reader: reader), wish, reader: reader)
            }
        }
    }

    private func desk(_ ground: DeskGround, _ wish: Wish, reader: NotebookReader) throws -> Desk {
        let place = try place(ground, wish, reader: reader)
        let length = wish.length ?? (place.channel == .linkedinNote ? .short : .full)
        let kept = try wish.isAnew || wish.opening != nil ? nil : reader.draft(of: ground.kept.key, at: place)
        let request = try ground.request(for: place, length: length, opening: wish.opening, reader: reader)
        let (draft, missing) = Self.draft(request)
        let subject = kept?.subject ?? draft?.subject ?? ""
        let text = kept?.text ?? draft?.text ?? ""
        let message = try ground.message(
            Desk.whole(subject: subject, text: text, channel: place.channel), at: place, reader: reader)
        return Desk(
            person: ground.kept.person, me: ground.me, journey: ground.journey, place: place, length: length,
            subject: subject, text: text, version: kept?.version ?? 0, reading: EtiquetteReader().read(message),
            overruled: kept?.overruled ?? [], openings: Drafter().openings(request).filter { $0.text != text },
            missing: missing, shared: ground.shared, notesSent: try reader.countNotes(since: ground.monthStart))
    }

    private static func draft(_ request: DraftRequest) -> (Draft?, [MissingFact]) {
        switch Drafter().draft(request) {
        case .draft(let draft): (draft, [])
        case .tooLittle(let missing): (nil, missing)
        }
    }

    private func place(_ ground: DeskGround, _ wish: Wish, reader: NotebookReader) throws -> DraftPlace {
        let kind = wish.kind ?? MessageKind.fitting(ground.journey.stage)
        let last = try reader.lastDraft(of: ground.kept.key, kind: kind)
        // The list of questions goes nowhere: one sheet of it is enough.
        let channel =
            kind == .questions ? .linkedinMessage : wish.channel ?? last?.channel ?? ground.usualChannel(for: kind)
        return DraftPlace(kind, channel, wish.language ?? last?.language ?? ground.usualLanguage)
    }
}
