import CoffeeChat
import Foundation

/// Others ask Marina, too: one request waits for her answer, one talk was given.
struct SampleGiving: Sendable {
    let clock: SampleClock

    var requests: [HelpRequest] {
        [
            HelpRequest(
                person: PersonID(naming: "Bruna Teixeira"), received: clock.day(1),
                text:
                    "Marina, I said it aloud in class and my students did not laugh: I think I want to do what you do. "
                    + "Could I have half an hour of yours in the next two weeks, to hear how you began? "
                    + "If it is too much right now, I understand. Bruna"),
            HelpRequest(
                person: PersonID(naming: "Fatoumata Diallo"), received: clock.day(17),
                text: "Would you look at our order form with me for half an hour? I only see code in it by now.",
                answer: .yes, answeredOn: clock.day(16),
                talk: Appointment(start: clock.at(13, 16, 0), link: "https://meet.example.org/fatoumata-marina")),
        ]
    }
}
