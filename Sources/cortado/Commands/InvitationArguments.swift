import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import Wording

/// What booking, moving and calling off have in common.
struct InvitationArguments: ParsableArguments {
    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "An id, a profile's address, an e-mail address, or a name.")
    var person: String

    @Option(help: "The file to write: .eml or .ics (default: ID.ics in this folder; - is standard output).")
    var output: String?

    @Flag(help: "Send the message now, by this machine's mail program (sendmail).")
    var send = false

    func validate() throws {
        guard !(send && output != nil) else { throw ValidationError("Choose one of --send and --output.") }
    }

    func context() throws -> Context { try Context(options, json: format.json) }

    static func check(time: String) throws {
        guard ISOTime.instant(time, in: .current) != nil, time.contains(":") else {
            throw ValidationError(TroubleWords.badTime(.english, ["text": .text(time)]))
        }
    }

    func instant(_ text: String, _ context: Context) throws -> Date {
        guard let instant = ISOTime.instant(text, in: context.zone) else {
            throw ValidationError(TroubleWords.badTime(.english, ["text": .text(text)]))
        }
        return instant
    }

    /// Changes the notebook, writes the file, and sends the message where that is wanted.
    func hand(_ words: TimesCommandWords, _ context: Context, making: () throws -> Invitation) throws {
        // Looked for first: nothing is booked where nothing can be sent.
        let mail = send ? try context.answering { try SendMail() } : nil
        let invitation = try context.answering(making)
        let path = output ?? invitation.fileName
        let isMail = path.lowercased().hasSuffix(".eml")
        complain(invitation, isMail: isMail, context)
        try write(isMail ? invitation.eml ?? invitation.ics : invitation.ics, to: path, context)
        if let mail {
            // What is missing for it was said.
            guard let eml = invitation.eml else { throw ExitCode(1) }
            try context.answering { try mail(eml) }
        }
        if path != "-" { try report(invitation, words, path, context) }
    }

    private func write(_ bytes: [UInt8], to path: String, _ context: Context) throws {
        if path == "-" {
            FileHandle.standardOutput.write(Data(bytes))
        } else if (try? Data(bytes).write(to: URL(fileURLWithPath: path), options: .atomic)) == nil {
            throw Output.failure(.cannotWrite(path), in: context.language)
        }
    }

    private func report(
        _ invitation: Invitation, _ words: TimesCommandWords, _ path: String, _ context: Context
    ) throws {
        let report = InvitationReport(invitation, file: path, isSent: send, zone: context.zone)
        try context.output.print(report) {
            let time = SlotWords.line(invitation.span, theirs: context.zone, mine: nil, in: context.language)
            let sent = TimesCommandWords.sent(context.language, ["name": .text(Ink.safe(invitation.name))])
            return [
                words(context.language, ["time": .text(time)]), Ink.safe(invitation.location),
                TimesCommandWords.wroteFile(context.language, ["file": .text(path)]), send ? sent : "",
                invitation.action.map { CommandWords.undoHint(context.language, ["id": .text($0.description)]) } ?? "",
            ].filter { !$0.isEmpty }
        }
    }

    private func complain(_ invitation: Invitation, isMail: Bool, _ context: Context) {
        if invitation.missing.contains(.mine) { Output.complain(TimesCommandWords.ownAddressMissing(context.language)) }
        if invitation.missing.contains(.theirs) {
            Output.complain(TimesCommandWords.mailAddressMissing(context.language, ["name": .text(invitation.name)]))
        }
        if invitation.location.hasPrefix("https://meet.jit.si/"), invitation.method != "CANCEL" {
            Output.complain(TimesCommandWords.publicRoom(context.language))
        }
    }
}

/// An invitation as `--json` prints it.
private struct InvitationReport: Encodable {
    let uid: String
    let sequence: Int
    let method: String?
    let start: String
    let end: String
    let summary: String
    let location: String
    let file: String
    /// Only where it was to be sent.
    let sent: Bool?
    let undo: String?

    init(_ invitation: Invitation, file: String, isSent: Bool, zone: TimeZone) {
        uid = invitation.uid
        sequence = invitation.sequence
        method = invitation.method
        start = ISOTime.text(invitation.start, in: zone)
        end = ISOTime.text(invitation.end, in: zone)
        summary = invitation.summary
        location = invitation.location
        self.file = file
        sent = isSent ? true : nil
        undo = invitation.action?.description
    }
}
