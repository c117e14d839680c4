/// The form that logs an event, as typed; each property up to `link` is the name of its form field.
package struct LogForm: Hashable, Sendable {
    /// An event's name, as `EventRecord` has it.
    package var event: String
    /// `2026-11-24` and `14:30`, in the seeker's zone; empty means now.
    package var day: String
    package var time: String
    package var text: String
    /// For `asked`.
    package var channel: String
    /// For `answered`: `yes`, `no`, `later`, `asks`; with `until` for `later`.
    package var answer: String
    package var until: String
    /// For `booked` and `moved`.
    package var startDay: String
    package var startTime: String
    package var link: String
    /// For `promised`: `me` or `them`, and by when.
    package var promiser: String
    package var due: String
    /// For `introducedBy`: a name or an id, out of `people`.
    package var introducer: String
    /// For `received`.
    package var gain: String
    /// For `felt`: 1 to 5.
    package var ease: String

    package var events: [ChoiceGroup]
    package var channels: [Choice]
    package var answers: [Choice]
    package var promisers: [Choice]
    package var gains: [Choice]
    package var eases: [Choice]
    package var errors: FieldErrors
    /// Whether the form is open when the page comes up: chosen by a button, or back with errors.
    package var isOpen: Bool

    package init(
        event: String = "", day: String = "", time: String = "", text: String = "", channel: String = "",
        answer: String = "", until: String = "", startDay: String = "", startTime: String = "", link: String = "",
        promiser: String = "", due: String = "", introducer: String = "", gain: String = "", ease: String = "",
        events: [ChoiceGroup] = [], channels: [Choice] = [], answers: [Choice] = [], promisers: [Choice] = [],
        gains: [Choice] = [], eases: [Choice] = [], errors: FieldErrors = [:], isOpen: Bool = false
    ) {
        self.event = event
        self.day = day
        self.time = time
        self.text = text
        self.channel = channel
        self.answer = answer
        self.until = until
        self.startDay = startDay
        self.startTime = startTime
        self.link = link
        self.promiser = promiser
        self.due = due
        self.introducer = introducer
        self.gain = gain
        self.ease = ease
        self.events = events
        self.channels = channels
        self.answers = answers
        self.promisers = promisers
        self.gains = gains
        self.eases = eases
        self.errors = errors
        self.isOpen = isOpen
    }
}
