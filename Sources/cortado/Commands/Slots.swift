import ArgumentParser
import CoffeeChat
import Foundation
import Seeker
import Wording

/// `cortado slots`: times that suit both.
struct Slots: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "slots",
        abstract: "Times that suit you both, ready to paste: theirs first, yours beside it.",
        discussion: """
            Your calendars (cortado import calendar) and hours (cortado me --set hours="Mon-Fri 9-12, 18-20") say when you
            can. Times that you have offered to somebody else and that are still open are not offered twice.

            EXAMPLES
              cortado slots lauren-chen
              cortado slots lauren-chen --count 3 --their-zone America/Los_Angeles
              cortado slots lauren-chen --evening --json
            """)

    @OptionGroup var options: GlobalOptions
    @OptionGroup var format: JSONOption

    @Argument(help: "An id, a profile's address, an e-mail address, or a name.")
    var person: String

    @Option(help: "How many times, 1 to 10.")
    var count = 4

    @Option(name: .customLong("their-zone"), help: "Their zone, such as Europe/London (default: what is on file).")
    var theirZone: String?

    @Flag(help: "Evenings, 17 to 20 on their clock: only where they asked for one.")
    var evening = false

    func validate() throws {
        if let theirZone, TimeZone(identifier: theirZone) == nil {
            throw ValidationError("There is no zone \(theirZone). One is named like Europe/London.")
        }
        guard (1...10).contains(count) else { throw ValidationError("--count takes 1 to 10.") }
    }

    func run() async throws { try await run(Context(options, json: format.json)) }

    func run(_ context: Context) async throws {
        let calendars = try await context.awaiting { try await KeepCalendars(context.practice).refresh() }
        let offer = try context.answering {
            try OfferTimes(context.practice)(
                try context.person(person), OfferTimes.Wish(count: count, theirZone: theirZone, isEvening: evening))
        }
        warn(offer, calendars, context)
        try context.output.print(SlotsReport(offer, in: context.language)) {
            [offer.noneSentence(in: context.language)].compactMap { $0 } + offer.lines(in: context.language.message)
        }
    }

    private func warn(_ offer: TimesOffer, _ calendars: [CalendarLine], _ context: Context) {
        if calendars.isEmpty { Output.complain(TimesCommandWords.noCalendars(context.language)) }
        for calendar in calendars {
            guard let trouble = calendar.trouble else { continue }
            Output.complain("\(calendar.name): \(trouble.sentence(in: context.language))")
        }
        if offer.zoneChoices.count > 1 {
            Output.complain(
                TimesCommandWords.zoneDoubtful(
                    context.language,
                    ["name": .text(offer.person.name), "zones": .text(offer.zoneChoices.joined(separator: ", "))]))
        }
    }
}

/// Times as `slots --json` prints them.
private struct SlotsReport: Encodable {
    struct Slot: Encodable {
        let start: String
        let end: String
        let theirs: String
        let mine: String
    }

    let theirZone: String
    let myZone: String
    let slots: [Slot]
    let text: String
    /// Why there are none.
    let none: String?

    init(_ offer: TimesOffer, in language: Language) {
        theirZone = offer.theirZone.identifier
        myZone = offer.myZone.identifier
        slots = offer.slots.map { slot in
            Slot(
                start: ISOTime.text(slot.start, in: offer.theirZone), end: ISOTime.text(slot.end, in: offer.theirZone),
                theirs: SlotWords.line(slot, theirs: offer.theirZone, mine: nil, in: language),
                mine: SlotWords.line(slot, theirs: offer.myZone, mine: nil, in: language))
        }
        text = offer.text(in: language.message)
        none = offer.noneSentence(in: language)
    }

    private enum Key: String, CodingKey { case theirZone, myZone, slots, text, none }

    /// What is not there is `null`, not absent.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(theirZone, forKey: .theirZone)
        try container.encode(myZone, forKey: .myZone)
        try container.encode(slots, forKey: .slots)
        try container.encode(text, forKey: .text)
        try container.encode(none, forKey: .none)
    }
}
